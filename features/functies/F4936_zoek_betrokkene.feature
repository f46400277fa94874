# language: nl
@F4936 @klasse-kern @editie-2024-03
Functionaliteit: F4936 Zoek betrokkene bij klantcontact

  Achtergrond:
    Gegeven een klantcontact "vraag"

  Regel: Het resultaat is wat aan elk criterium voldoet, en niets anders

    @eis-F4936-R1 @eis-F4936-A1 @MUST @id-F4936-klantcontact
    Scenario: Alle betrokkenen van een klantcontact worden gevonden, en niet die van een ander klantcontact
      Gegeven een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Rol                        | Klant                    |
      En een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Rol                        | Vertegenwoordiger        |
      En een klantcontact "andere vraag"
      En een betrokkene met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat
      En staat de derde betrokkene niet in het resultaat

    @eis-F4936-R1 @eis-F4936-A1 @MUST @id-F4936-achternaam
    Scenario: De betrokkenen met een achternaam worden gevonden
      Gegeven een betrokkene met:
        | Attribuut               | Waarde  |
        | Persoonsnaam/Achternaam | {uniek} |
      En een betrokkene met:
        | Attribuut               | Waarde    |
        | Persoonsnaam/Achternaam | {uniek 2} |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut               | Waarde  |
        | Persoonsnaam/Achternaam | {uniek} |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat
      En hebben alle gevonden betrokkenen "Persoonsnaam/Achternaam" "{uniek}"

    @eis-F4936-R1 @eis-F4936-A2 @eis-FALG-R4 @MUST @id-F4936-samen
    Scenario: Klantcontact en achternaam gelden samen
      Gegeven een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Persoonsnaam/Achternaam    | {uniek}                  |
      En een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Persoonsnaam/Achternaam    | {uniek 2}                |
      En een klantcontact "andere vraag"
      En een betrokkene met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Persoonsnaam/Achternaam    | {uniek}                         |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Persoonsnaam/Achternaam    | {uniek}                  |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat
      En staat de derde betrokkene niet in het resultaat

    @eis-F4936-R1 @eis-FALG-R4 @MUST @id-F4936-geen
    Scenario: Een zoekvraag zonder treffer geeft een leeg resultaat
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
      Dan is het resultaat leeg

    @eis-F4936-A1 @MUST @id-F4936-elk-argument
    Abstract Scenario: Zoeken op <geval> alleen
      Gegeven een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Rol                        | Klant                    |
        | Initiator                  | Ja                       |
        | Persoonsnaam/Voorletters   | {uniek}                  |
        | Persoonsnaam/Voornaam      | Jan {uniek}              |
        | Persoonsnaam/Voorvoegsels  | a {uniek}                |
        | Persoonsnaam/Achternaam    | Vries {uniek}            |
        | Organisatienaam            | Bakker {uniek}           |
      En een klantcontact "andere vraag" met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Rol                        | Vertegenwoordiger               |
        | Initiator                  | Nee                             |
        | Persoonsnaam/Voorletters   | {uniek 2}                       |
        | Persoonsnaam/Voornaam      | Jan {uniek 2}                   |
        | Persoonsnaam/Voorvoegsels  | a {uniek 2}                     |
        | Persoonsnaam/Achternaam    | Vries {uniek 2}                 |
        | Organisatienaam            | Bakker {uniek 2}                |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat

      Voorbeelden:
        | geval           | attribuut                 | waarde         |
        | voorletters     | Persoonsnaam/Voorletters  | {uniek}        |
        | voornaam        | Persoonsnaam/Voornaam     | Jan {uniek}    |
        | voorvoegsels    | Persoonsnaam/Voorvoegsels | a {uniek}      |
        | organisatienaam | Organisatienaam           | Bakker {uniek} |

    @eis-F4936-A2 @MUST @id-F4936-niet-samen
    Abstract Scenario: <attribuut> van de ene betrokkene en het klantcontact van de andere vinden samen geen van beide
      Gegeven een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Rol                        | Klant                    |
        | Initiator                  | Ja                       |
        | Persoonsnaam/Voorletters   | {uniek}                  |
        | Persoonsnaam/Voornaam      | Jan {uniek}              |
        | Persoonsnaam/Voorvoegsels  | a {uniek}                |
        | Persoonsnaam/Achternaam    | Vries {uniek}            |
        | Organisatienaam            | Bakker {uniek}           |
      En een klantcontact "andere vraag" met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Rol                        | Vertegenwoordiger               |
        | Initiator                  | Nee                             |
        | Persoonsnaam/Voorletters   | {uniek 2}                       |
        | Persoonsnaam/Voornaam      | Jan {uniek 2}                   |
        | Persoonsnaam/Voorvoegsels  | a {uniek 2}                     |
        | Persoonsnaam/Achternaam    | Vries {uniek 2}                 |
        | Organisatienaam            | Bakker {uniek 2}                |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                          |
        | <attribuut>                | <waarde>                        |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
      Dan staat de eerste betrokkene niet in het resultaat
      En staat de tweede betrokkene niet in het resultaat

      Voorbeelden:
        | geval           | attribuut       | waarde         |
        | rol             | Rol             | Klant          |
        | initiator       | Initiator       | Ja             |
        | organisatienaam | Organisatienaam | Bakker {uniek} |

    @eis-F4936-A2 @MUST @id-F4936-wel-samen
    Abstract Scenario: <attribuut> en klantcontact van dezelfde betrokkene vinden samen alleen die betrokkene
      Gegeven een betrokkene met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Rol                        | Klant                    |
        | Initiator                  | Ja                       |
        | Persoonsnaam/Voorletters   | {uniek}                  |
        | Persoonsnaam/Voornaam      | Jan {uniek}              |
        | Persoonsnaam/Voorvoegsels  | a {uniek}                |
        | Persoonsnaam/Achternaam    | Vries {uniek}            |
        | Organisatienaam            | Bakker {uniek}           |
      En een klantcontact "andere vraag" met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Rol                        | Vertegenwoordiger               |
        | Initiator                  | Nee                             |
        | Persoonsnaam/Voorletters   | {uniek 2}                       |
        | Persoonsnaam/Voornaam      | Jan {uniek 2}                   |
        | Persoonsnaam/Voorvoegsels  | a {uniek 2}                     |
        | Persoonsnaam/Achternaam    | Vries {uniek 2}                 |
        | Organisatienaam            | Bakker {uniek 2}                |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                          |
        | <attribuut>                | <waarde>                        |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
      Dan staat de eerste betrokkene niet in het resultaat
      En staat de tweede betrokkene in het resultaat

      Voorbeelden:
        | geval           | attribuut       | waarde            |
        | rol             | Rol             | Vertegenwoordiger |
        | initiator       | Initiator       | Nee               |
        | organisatienaam | Organisatienaam | Bakker {uniek 2}  |

    @eis-F4936-A3 @MUST @id-F4936-bladeren
    Scenario: Wie bladert mist geen betrokkene en ziet er geen twee keer
      Gegeven een klantcontact "met twee betrokkenen" met:
        | Attribuut | Waarde                              |
        | Onderwerp | Twee betrokkenen om te doorbladeren |
      En een betrokkene met:
        | Attribuut                  | Waarde                                  |
        | Betrokken bij klantcontact | het klantcontact "met twee betrokkenen" |
      En een betrokkene met:
        | Attribuut                  | Waarde                                  |
        | Betrokken bij klantcontact | het klantcontact "met twee betrokkenen" |
      Als de medewerker door betrokkenen bladert, 1 per bladzijde, met:
        | Attribuut                  | Waarde                                  |
        | Betrokken bij klantcontact | het klantcontact "met twee betrokkenen" |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat

  @klasse-kanalen
  Regel: Een digitaal adres leidt naar zijn betrokkene

    @eis-F4936-R2 @MUST @id-F4936-digitaal-adres
    Scenario: Van een e-mailadres naar de betrokkene die het verstrekte
      Gegeven een betrokkene "Karel"
      En een digitaal adres "van Karel" met:
        | Attribuut                 | Waarde                |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek}@example.org   |
        | Verstrekt door betrokkene | de betrokkene "Karel" |
      En een betrokkene "Zoë"
      En een digitaal adres "van Zoë" met:
        | Attribuut                 | Waarde                |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
        | Verstrekt door betrokkene | de betrokkene "Zoë"   |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan staat het digitaal adres "van Karel" in het resultaat
      En staat het digitaal adres "van Zoë" niet in het resultaat
      En verwijst "Verstrekt door betrokkene" van alle gevonden digitale adressen naar de betrokkene "Karel"
      En is de betrokkene "Karel" geregistreerd

  @klasse-partijen
  Regel: Een partij leidt naar haar betrokkenen

    @eis-F4936-R3 @eis-B0862-T2 @MUST @afnemer-KISS @afnemer-OMC @id-F4936-partij
    Scenario: De betrokkenen van een partij, bij welk klantcontact ook
      Gegeven een partij "Karel"
      En een betrokkene "Karel bij de vraag" met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Partij                     | de partij "Karel"        |
      En een klantcontact "andere vraag"
      En een betrokkene "Karel bij de andere vraag" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Partij                     | de partij "Karel"               |
      En een partij "Zoë"
      En een betrokkene "Zoë" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Partij                     | de partij "Zoë"                 |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut | Waarde            |
        | Partij    | de partij "Karel" |
      Dan staat de betrokkene "Karel bij de vraag" in het resultaat
      En staat de betrokkene "Karel bij de andere vraag" in het resultaat
      En staat de betrokkene "Zoë" niet in het resultaat

    @eis-F4936-R3 @MUST @id-F4936-partij-en-klantcontact
    Scenario: De betrokkene van een partij bij één klantcontact
      Gegeven een partij
      En een betrokkene "partij bij de vraag" met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Partij                     | de partij                |
      En een betrokkene "zonder partij" met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
      En een klantcontact "andere vraag"
      En een betrokkene "partij bij de andere vraag" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "andere vraag" |
        | Partij                     | de partij                       |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
        | Partij                     | de partij                |
      Dan staat de betrokkene "partij bij de vraag" in het resultaat
      En staat de betrokkene "zonder partij" niet in het resultaat
      En staat de betrokkene "partij bij de andere vraag" niet in het resultaat
