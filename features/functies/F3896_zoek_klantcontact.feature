# language: nl
@F3896 @klasse-kern @editie-2024-03
Functionaliteit: F3896 Zoek klantcontact

  Regel: Het resultaat is wat aan elk criterium voldoet, en niets anders

    @eis-F3896-R1 @eis-F3896-A1 @MUST @id-F3896-nummer
    Scenario: Zoeken op nummer vindt het klantcontact met dat nummer
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

    @eis-F3896-R1 @eis-FALG-R4 @MUST @id-F3896-samen
    Scenario: Kanaal en nummer gelden samen
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
        | Kanaal    | Telefoon |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
        | Kanaal    | Telefoon   |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Kanaal    | Telefoon |
        | Nummer    | {nummer} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

    @eis-F3896-R1 @MUST @id-F3896-ander-kanaal
    Scenario: Op een ander kanaal is het nummer niet te vinden
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
        | Kanaal    | Telefoon |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Kanaal    | E-mail   |
        | Nummer    | {nummer} |
      Dan is het resultaat leeg

    @eis-F3896-R1 @eis-F3896-A1 @eis-FALG-R4 @MUST @id-F3896-meer
    Scenario: Alle klantcontacten met hetzelfde onderwerp worden gevonden
      Gegeven een klantcontact met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde                |
        | Onderwerp | Overkapping {uniek 2} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact in het resultaat
      En staat het derde klantcontact niet in het resultaat

    @eis-F3896-R1 @eis-FALG-R4 @MUST @id-F3896-geen
    Scenario: Een nummer dat niemand heeft geeft een leeg resultaat
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is het resultaat leeg

    @eis-F3896-A1 @MUST @id-F3896-elk-argument
    Abstract Scenario: Zoeken op <geval> alleen
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Nummer                   | {nummer}         |
        | Kanaal                   | Kanaal {uniek}   |
        | Onderwerp                | Schuur {uniek}   |
        | Inhoud                   | Mag dat? {uniek} |
        | Indicatie contact gelukt | Nee              |
        | Vertrouwelijk            | Ja               |
        | Plaatsgevonden op        | 01-03-2023 10:07 |
      En een klantcontact met:
        | Attribuut                | Waarde             |
        | Nummer                   | {nummer 2}         |
        | Kanaal                   | Kanaal {uniek 2}   |
        | Onderwerp                | Schuur {uniek 2}   |
        | Inhoud                   | Mag dat? {uniek 2} |
        | Indicatie contact gelukt | Ja                 |
        | Vertrouwelijk            | Nee                |
        | Plaatsgevonden op        | 01-03-2023 10:08   |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      Voorbeelden:
        | geval             | attribuut         | waarde           |
        | kanaal            | Kanaal            | Kanaal {uniek}   |
        | inhoud            | Inhoud            | Mag dat? {uniek} |
        | plaatsgevonden-op | Plaatsgevonden op | 01-03-2023 10:07 |

    @eis-F3896-A2 @MUST @id-F3896-niet-samen
    Abstract Scenario: <attribuut> van het ene klantcontact en het nummer van het andere vinden samen geen van beide
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Nummer                   | {nummer}         |
        | Kanaal                   | Kanaal {uniek}   |
        | Onderwerp                | Schuur {uniek}   |
        | Inhoud                   | Mag dat? {uniek} |
        | Indicatie contact gelukt | Nee              |
        | Vertrouwelijk            | Ja               |
        | Plaatsgevonden op        | 01-03-2023 10:07 |
      En een klantcontact met:
        | Attribuut                | Waarde             |
        | Nummer                   | {nummer 2}         |
        | Kanaal                   | Kanaal {uniek 2}   |
        | Onderwerp                | Schuur {uniek 2}   |
        | Inhoud                   | Mag dat? {uniek 2} |
        | Indicatie contact gelukt | Ja                 |
        | Vertrouwelijk            | Nee                |
        | Plaatsgevonden op        | 01-03-2023 10:08   |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde     |
        | <attribuut> | <waarde>   |
        | Nummer      | {nummer 2} |
      Dan staat het eerste klantcontact niet in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      Voorbeelden:
        | geval         | attribuut                | waarde         |
        | kanaal        | Kanaal                   | Kanaal {uniek} |
        | onderwerp     | Onderwerp                | Schuur {uniek} |
        | gelukt        | Indicatie contact gelukt | Nee            |
        | vertrouwelijk | Vertrouwelijk            | Ja             |

    @eis-F3896-A3 @MUST @id-F3896-bladeren
    Scenario: Wie bladert mist geen klantcontact en ziet er geen twee keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      Als de medewerker door klantcontacten bladert, 1 per bladzijde, met:
        | Attribuut | Waarde              |
        | Onderwerp | Overkapping {uniek} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact in het resultaat

  Regel: Via een actor, een betrokkene of een partij is het klantcontact te vinden

    @eis-F3896-R2 @MUST @id-F3896-actor
    Scenario: Van de actor naar zijn klantcontact
      Gegeven een klantcontact "van Nicole"
      En de medewerker "Nicole van Dijk" is als actor bekend
      En een actor-klantcontact "van Nicole" met:
        | Attribuut    | Waarde                        |
        | Actor        | Nicole van Dijk               |
        | Klantcontact | het klantcontact "van Nicole" |
      En een klantcontact "van Sjaak"
      En de medewerker "Sjaak de Boer" is als actor bekend
      En een actor-klantcontact "van Sjaak" met:
        | Attribuut    | Waarde                       |
        | Actor        | Sjaak de Boer                |
        | Klantcontact | het klantcontact "van Sjaak" |
      Als de medewerker actor-klantcontacten zoekt met:
        | Attribuut | Waarde          |
        | Actor     | Nicole van Dijk |
      Dan staat het actor-klantcontact "van Nicole" in het resultaat
      En staat het actor-klantcontact "van Sjaak" niet in het resultaat
      En verwijst "Klantcontact" van alle gevonden actor-klantcontacten naar het klantcontact "van Nicole"
      En is het klantcontact "van Nicole" geregistreerd

    @eis-F3896-R3 @MUST @id-F3896-betrokkene
    Scenario: Van de naam van de klant naar het klantcontact
      Gegeven een klantcontact "van de klant"
      En een betrokkene "de klant" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "van de klant" |
        | Persoonsnaam/Achternaam    | {uniek}                         |
      En een klantcontact "van een ander"
      En een betrokkene "een ander" met:
        | Attribuut                  | Waarde                           |
        | Betrokken bij klantcontact | het klantcontact "van een ander" |
        | Persoonsnaam/Achternaam    | {uniek 2}                        |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut               | Waarde  |
        | Persoonsnaam/Achternaam | {uniek} |
      Dan staat de betrokkene "de klant" in het resultaat
      En verwijst "Betrokken bij klantcontact" van alle gevonden betrokkenen naar het klantcontact "van de klant"
      En is het klantcontact "van de klant" geregistreerd

    @eis-F3896-R4 @MUST @klasse-partijen @id-F3896-partij
    Scenario: Van de partij naar het klantcontact
      Gegeven een klantcontact "van Karel"
      En een partij "Karel"
      En een betrokkene "Karel" met:
        | Attribuut                  | Waarde                       |
        | Betrokken bij klantcontact | het klantcontact "van Karel" |
        | Partij                     | de partij "Karel"            |
      En een klantcontact "van Zoë"
      En een partij "Zoë"
      En een betrokkene "Zoë" met:
        | Attribuut                  | Waarde                     |
        | Betrokken bij klantcontact | het klantcontact "van Zoë" |
        | Partij                     | de partij "Zoë"            |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut | Waarde            |
        | Partij    | de partij "Karel" |
      Dan staat de betrokkene "Karel" in het resultaat
      En verwijst "Betrokken bij klantcontact" van alle gevonden betrokkenen naar het klantcontact "van Karel"
      En is het klantcontact "van Karel" geregistreerd
