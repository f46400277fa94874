# language: nl
@F2173 @klasse-kern @editie-2024-03
Functionaliteit: F2173 Registreer klantcontact

  Regel: Het klantcontact komt eerst, de rest verwijst ernaar

    @eis-F2173-R12 @eis-B5717-T1 @MUST @id-F2173-antwoord
    Scenario: Het antwoord is het klantcontact met zijn ID
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde                             |
        | Nummer                   | {nummer}                           |
        | Kanaal                   | Telefoon                           |
        | Onderwerp                | Afvalinzameling rond kerst         |
        | Inhoud                   | Wanneer wordt het afval opgehaald? |
        | Indicatie contact gelukt | Ja                                 |
        | Taal                     | Nederlands                         |
        | Vertrouwelijk            | Nee                                |
        | Plaatsgevonden op        | 01-03-2023 10:00                   |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @eis-F2173-R3 @MUST @id-F2173-verwijzen
    Scenario: Met het ID uit het antwoord verwijst de betrokkene naar het klantcontact
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      En de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Dan verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact

    @eis-F2173-R4 @eis-V6577-T1 @eis-FALG-R1 @MUST @id-F2173-eigen-id
    Scenario: Het register kent de ID's toe
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      En de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan verschilt "ID" van het tweede klantcontact van "ID" van het eerste klantcontact

    @eis-F2173-R11 @eis-FALG-R6 @MAY @id-F2173-alleen-verplicht
    Scenario: Wat niet verplicht is mag leeg blijven
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan is het klantcontact geregistreerd
      En is "Inhoud" van het klantcontact leeg

  Regel: Bij het klantcontact horen een betrokkene en een actor

    @eis-F2173-R1 @eis-BT-R1 @MUST @id-F2173-betrokkene
    Scenario: De betrokkene is bij het klantcontact te vinden
      Gegeven een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Dan is er precies één betrokkene met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |

    @eis-F2173-R2 @eis-BT-R2 @MUST @id-F2173-actor
    Scenario: De actor is bij het klantcontact te vinden
      Gegeven een klantcontact
      En de medewerker "Nicole van Dijk" is als actor bekend
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |

    @eis-F2173-R6 @MAY @id-F2173-nog-zonder
    Scenario: Een klantcontact kan nog zonder betrokkene zijn
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan is het klantcontact geregistreerd
      En zijn er geen betrokkenen met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |

    @eis-F2173-R8 @MAY @id-F2173-later
    Scenario: Later komt er een tweede betrokkene bij
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde            |
        | Rol       | Vertegenwoordiger |
      Dan zijn er precies twee betrokkenen met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |

  @klasse-partijen
  Regel: Een gekende klant is als partij te herkennen

    @eis-F2173-R9 @MUST @id-F2173-partij
    Scenario: De betrokkene verwijst naar de partij van de klant
      Gegeven een klantcontact
      En een partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij

    @eis-F2173-R10 @MUST @id-F2173-partij-eerst
    Scenario: Voordat de partij er is kan de betrokkene er niet naar verwijzen
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde               |
        | Rol       | Klant                |
        | Partij    | een onbekende partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Nummers zijn uniek en worden door de afnemer gekozen

    @eis-F2173-R5 @eis-FALG-R2 @MUST @id-F2173-nummer
    Scenario: Het nummer van de afnemer blijft zoals het is
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Nummer    | {nummer}                   |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan is "Nummer" van het klantcontact "{nummer}"

    @eis-F2173-R5 @eis-FALG-R2 @MUST @id-F2173-dubbel-nummer
    Scenario: Een nummer dat al bestaat wordt geweigerd
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde                     |
        | Nummer    | {nummer}                   |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Wat mislukt laat niets achter

    @eis-F2173-S1 @MUST @id-F2173-uitleg
    Scenario: De weigering zegt waar het aan ligt
      Als de medewerker probeert een klantcontact te registreren zonder "Vertrouwelijk"
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Vertrouwelijk"

    @eis-F2173-S1 @eis-F2173-A1 @MUST @id-F2173-niets-vastgelegd
    Scenario: Na de weigering is niets vastgelegd
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut     | Waarde               |
        | Nummer        | {nummer}             |
        | Kanaal        | Telefoon             |
        | Onderwerp     | Zonder vertrouwelijk |
        | Vertrouwelijk |                      |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Wat half geregistreerd is, is weer te verwijderen

    @eis-F2173-S2 @MUST @id-F2173-mislukt
    Scenario: Mislukt de registratie van de betrokkene, dan is het klantcontact weer te verwijderen
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde               |
        | Rol       | Klant                |
        | Partij    | een onbekende partij |
      En de medewerker het klantcontact verwijdert
      Dan is het klantcontact verwijderd

    @eis-F2173-S2 @eis-B8786-T2 @MUST @id-F2173-opruimen
    Scenario: Een klantcontact en zijn betrokkene zijn weer te verwijderen
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker de betrokkene verwijdert
      En de medewerker het klantcontact verwijdert
      Dan is de betrokkene verwijderd
      En is het klantcontact verwijderd

    @eis-F2173-S2 @eis-B8786-T2 @MUST @id-F2173-ontkoppelen
    Scenario: Ook de koppeling met de actor is weer te verwijderen
      Gegeven een klantcontact
      En de medewerker "Nicole van Dijk" is als actor bekend
      En een actor-klantcontact
      Als de medewerker het actor-klantcontact verwijdert
      Dan is het actor-klantcontact verwijderd

  Regel: Zonder wat verplicht is komt er geen klantcontact

    @eis-F2173-A1 @MUST @id-F2173-verplicht
    Abstract Scenario: Zonder <attribuut> wordt het klantcontact geweigerd
      Als de medewerker probeert een klantcontact te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval             | attribuut                |
        | kanaal            | Kanaal                   |
        | onderwerp         | Onderwerp                |
        | gelukt            | Indicatie contact gelukt |
        | plaatsgevonden-op | Plaatsgevonden op        |

    @eis-F2173-A1 @MUST @id-F2173-zonder-nummer
    Scenario: Zonder nummer wordt het klantcontact geweigerd
      Als de medewerker probeert een klantcontact te registreren zonder "Nummer"
      Dan is de registratie geweigerd

  Regel: Een waarde die de standaard niet kent wordt geweigerd

    @eis-F2173-A2 @MUST @id-F2173-onbekende-waarde
    Abstract Scenario: <attribuut> kan niet <waarde> zijn
      Als de medewerker probeert een klantcontact te registreren met de onbekende "<attribuut>" "<waarde>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval             | attribuut                | waarde    |
        | gelukt            | Indicatie contact gelukt | misschien |
        | vertrouwelijk     | Vertrouwelijk            | geheim    |
        | plaatsgevonden-op | Plaatsgevonden op        | gisteren  |

  Regel: Teksten en nummers hebben een maximale lengte

    @eis-F2173-A3 @MUST @id-F2173-lengte-past
    Scenario: Wat precies past wordt helemaal bewaard
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde          |
        | Nummer    | {nummer}1       |
        | Kanaal    | Telefoon        |
        | Onderwerp | één{197 tekens} |
        | Inhoud    | één{997 tekens} |
      Dan heeft het klantcontact de waarden:
        | Attribuut | Waarde          |
        | Nummer    | {nummer}1       |
        | Onderwerp | één{197 tekens} |
        | Inhoud    | één{997 tekens} |

    @eis-F2173-A3 @MUST @id-F2173-te-lang
    Abstract Scenario: <attribuut> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een klantcontact te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval     | attribuut | lengte |
        | nummer    | Nummer    | 11     |
        | kanaal    | Kanaal    | 41     |
        | onderwerp | Onderwerp | 201    |
        | inhoud    | Inhoud    | 1001   |

  Regel: Met het klantcontact verdwijnt wat zonder klantcontact niet bestaat

    @eis-F2173-A4 @SHOULD @id-F2173-verwijderen
    Scenario: Betrokkene, interne taak en koppeling blijven niet achter
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een actor-klantcontact
      Als de medewerker het klantcontact verwijdert
      Dan is de betrokkene verwijderd
      En is de interne taak verwijderd
      En is het actor-klantcontact verwijderd
      En is de actor geregistreerd
