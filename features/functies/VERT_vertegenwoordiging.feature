# language: nl
@VERT @klasse-partijen @editie-2024-03
Functionaliteit: VERT Vertegenwoordiging van een partij door een andere

  Achtergrond:
    Gegeven een partij "Karel"
    En een partij "Zoë"

  Regel: Een registratie koppelt twee partijen, elk in haar rol

    @eis-VERT-R1 @MUST @id-VERT-antwoord
    Scenario: Het antwoord is de vertegenwoordiging met haar eigen ID
      Als de medewerker een vertegenwoordiging registreert:
        | Attribuut                  | Waarde            |
        | Vertegenwoordigende partij | de partij "Karel" |
        | Vertegenwoordigde partij   | de partij "Zoë"   |
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
        | Vertegenwoordigende partij | de partij "Karel"    |
        | Vertegenwoordigde partij   | een onbekende partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Een vertegenwoordiging is op haar ID en op haar partijen te vinden

    @eis-VERT-R4 @MUST @id-VERT-opvragen
    Scenario: Het antwoord noemt beide partijen
      Gegeven een vertegenwoordiging
      Als de medewerker de vertegenwoordiging opvraagt
      Dan is "Vertegenwoordigende partij" in het antwoord gelijk aan "ID" van de partij "Karel"
      En is "Vertegenwoordigde partij" in het antwoord gelijk aan "ID" van de partij "Zoë"

    @eis-VERT-R5 @MUST @id-VERT-zoeken
    Abstract Scenario: Zoeken op de partij die <rol> vindt de vertegenwoordiging
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <partij> |
      Dan staat de vertegenwoordiging in het resultaat

      Voorbeelden:
        | rol                 | attribuut                  | partij            |
        | vertegenwoordigt    | Vertegenwoordigende partij | de partij "Karel" |
        | vertegenwoordigd is | Vertegenwoordigde partij   | de partij "Zoë"   |

    @eis-VERT-R5 @MUST @id-VERT-zoeken-andersom
    Scenario: Zoeken op wie vertegenwoordigt vindt niet wie alleen vertegenwoordigd wordt
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde          |
        | Vertegenwoordigende partij | de partij "Zoë" |
      Dan staat de vertegenwoordiging niet in het resultaat

    @eis-VERT-R5 @MUST @id-VERT-zoeken-beide
    Scenario: Zoeken op beide rollen vindt alleen wat aan beide voldoet
      Gegeven een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde            |
        | Vertegenwoordigende partij | de partij "Karel" |
        | Vertegenwoordigde partij   | de partij "Karel" |
      Dan staat de vertegenwoordiging niet in het resultaat

  Regel: Een wijziging raakt alleen de partij die zij noemt

    @eis-VERT-R6 @MUST @id-VERT-wijzigen
    Scenario: De vertegenwoordigde partij wordt een andere
      Gegeven een vertegenwoordiging
      En een partij "Sari"
      Als de medewerker de vertegenwoordiging wijzigt:
        | Attribuut                | Waarde           |
        | Vertegenwoordigde partij | de partij "Sari" |
      Dan verwijst "Vertegenwoordigde partij" van de vertegenwoordiging naar de partij "Sari"
      En zijn behalve "Vertegenwoordigde partij" alle attributen van de vertegenwoordiging gelijk gebleven

    @eis-VERT-R3 @SHOULD @id-VERT-wijzigen-onbekend
    Scenario: Een wijziging naar een partij die er niet is wordt geweigerd
      Gegeven een vertegenwoordiging
      Als de medewerker probeert de vertegenwoordiging te wijzigen:
        | Attribuut                  | Waarde               |
        | Vertegenwoordigende partij | een onbekende partij |
      Dan is de wijziging geweigerd
      En is de vertegenwoordiging niet gewijzigd

  Regel: Een verwijderde vertegenwoordiging laat haar partijen bestaan

    @eis-VERT-R7 @MUST @id-VERT-verwijderen
    Scenario: De vertegenwoordiging is verwijderd, de vertegenwoordigde partij niet
      Gegeven een vertegenwoordiging
      Als de medewerker de vertegenwoordiging verwijdert
      Dan is de vertegenwoordiging verwijderd
      En is de partij "Zoë" niet gewijzigd

  Regel: Hetzelfde paar wordt één keer gekoppeld, over en weer vertegenwoordigen mag

    @eis-VERT-R8 @SHOULD @id-VERT-dubbel
    Scenario: Dezelfde vertegenwoordiging nog een keer wordt geweigerd
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren:
        | Attribuut                  | Waarde            |
        | Vertegenwoordigende partij | de partij "Karel" |
        | Vertegenwoordigde partij   | de partij "Zoë"   |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-VERT-R9 @MUST @id-VERT-over-en-weer
    Scenario: Wie vertegenwoordigd wordt kan ook zelf vertegenwoordigen
      Gegeven een vertegenwoordiging
      Als de medewerker probeert een vertegenwoordiging te registreren:
        | Attribuut                  | Waarde            |
        | Vertegenwoordigende partij | de partij "Zoë"   |
        | Vertegenwoordigde partij   | de partij "Karel" |
      Dan herhaalt het antwoord wat is verstuurd
