# language: nl
@VERT @klasse-partijen @editie-2024-03
Functionaliteit: VERT Vertegenwoordiging van een partij door een andere

  Achtergrond:
    Gegeven een partij
    En een partij

  Regel: Een registratie koppelt twee partijen, ieder in haar rol

    @eis-VERT-R1 @MUST @id-VERT-antwoord
    Scenario: Het antwoord is de vertegenwoordiging met haar eigen ID
      Als de medewerker een vertegenwoordiging registreert:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @eis-VERT-R2 @MUST @id-VERT-verplicht
    Abstract Scenario: Zonder <partij> wordt de vertegenwoordiging geweigerd
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | partij                     | attribuut                  |
        | vertegenwoordigende partij | Vertegenwoordigende partij |
        | vertegenwoordigde partij   | Vertegenwoordigde partij   |

    @eis-VERT-R3 @SHOULD @id-VERT-onbekend
    Scenario: Een partij die er niet is kan niet vertegenwoordigd worden
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren:
        | Attribuut                  | Waarde               |
        | Vertegenwoordigende partij | de eerste partij     |
        | Vertegenwoordigde partij   | een onbekende partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Een vertegenwoordiging is op haar ID en op haar partijen te vinden

    @eis-VERT-R4 @MUST @id-VERT-opvragen
    Scenario: Het antwoord noemt beide partijen
      Gegeven een vertegenwoordiging
      Als de medewerker de vertegenwoordiging opvraagt
      Dan is "Vertegenwoordigende partij" in het antwoord gelijk aan "ID" van de eerste partij
      En is "Vertegenwoordigde partij" in het antwoord gelijk aan "ID" van de tweede partij

    @eis-VERT-R5 @MUST @id-VERT-zoeken
    Abstract Scenario: Zoeken op de partij die <rol> vindt de vertegenwoordiging
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <partij> |
      Dan staat de vertegenwoordiging in het resultaat

      Voorbeelden:
        | rol                 | attribuut                  | partij           |
        | vertegenwoordigt    | Vertegenwoordigende partij | de eerste partij |
        | vertegenwoordigd is | Vertegenwoordigde partij   | de tweede partij |

    @eis-VERT-R5 @MUST @id-VERT-zoeken-andersom
    Scenario: Zoeken op wie vertegenwoordigt vindt niet wie alleen vertegenwoordigd wordt
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de tweede partij |
      Dan staat de vertegenwoordiging niet in het resultaat

    @eis-VERT-R5 @MUST @id-VERT-zoeken-beide
    Scenario: Bij zoeken op beide rollen tellen beide
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de eerste partij |
      Dan staat de vertegenwoordiging niet in het resultaat

  Regel: Een wijziging raakt alleen de partij die zij noemt

    @eis-VERT-R6 @MUST @id-VERT-wijzigen
    Scenario: De vertegenwoordigde partij wordt een andere
      Gegeven een vertegenwoordiging
      En een partij
      Als de medewerker de vertegenwoordiging wijzigt:
        | Attribuut                | Waarde          |
        | Vertegenwoordigde partij | de derde partij |
      Dan verwijst "Vertegenwoordigde partij" van de vertegenwoordiging naar de derde partij
      En zijn behalve "Vertegenwoordigde partij" alle attributen van de vertegenwoordiging gelijk gebleven

    @eis-VERT-R3 @SHOULD @id-VERT-wijzigen-onbekend
    Scenario: Een wijziging naar een partij die er niet is wordt geweigerd
      Gegeven een vertegenwoordiging
      Als de medewerker probeert de vertegenwoordiging te wijzigen:
        | Attribuut                  | Waarde               |
        | Vertegenwoordigende partij | een onbekende partij |
      Dan is de wijziging geweigerd
      En is de vertegenwoordiging niet gewijzigd

  Regel: Een vertegenwoordiging verdwijnt zonder haar partijen

    @eis-VERT-R7 @MUST @id-VERT-verwijderen
    Scenario: Alleen de vertegenwoordiging is weg
      Gegeven een vertegenwoordiging
      Als de medewerker de vertegenwoordiging verwijdert
      Dan is de vertegenwoordiging verwijderd
      En is de tweede partij niet gewijzigd

  Regel: Hetzelfde paar is één keer gekoppeld, over en weer is iets anders

    @eis-VERT-R8 @SHOULD @id-VERT-dubbel
    Scenario: Dezelfde vertegenwoordiging nog een keer wordt geweigerd
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-VERT-R9 @MUST @id-VERT-over-en-weer
    Scenario: Wie vertegenwoordigd wordt kan ook zelf vertegenwoordigen
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de tweede partij |
        | Vertegenwoordigde partij   | de eerste partij |
      Dan herhaalt het antwoord wat is verstuurd
