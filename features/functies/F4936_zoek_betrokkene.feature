# language: nl
@F4936 @klasse-kern @editie-2024-03
Functionaliteit: F4936 Zoek betrokkene bij klantcontact

  Achtergrond:
    Gegeven een klantcontact

  Regel: Het resultaat is wat aan elk criterium voldoet, en niets anders

    @eis-F4936-R1 @eis-F4936-A1 @MUST @id-F4936-klantcontact
    Scenario: Alle betrokkenen van een klantcontact, en niet die van een ander
      Gegeven een betrokkene met:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      En een betrokkene met:
        | Attribuut | Waarde            |
        | Rol       | Vertegenwoordiger |
      En een klantcontact
      En een betrokkene
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat
      En staat de derde betrokkene niet in het resultaat

    @eis-F4936-R1 @eis-F4936-A1 @MUST @id-F4936-achternaam
    Scenario: De betrokkenen met een achternaam
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
        | Attribuut               | Waarde  |
        | Persoonsnaam/Achternaam | {uniek} |
      En een betrokkene met:
        | Attribuut               | Waarde    |
        | Persoonsnaam/Achternaam | {uniek 2} |
      En een klantcontact
      En een betrokkene met:
        | Attribuut               | Waarde  |
        | Persoonsnaam/Achternaam | {uniek} |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Persoonsnaam/Achternaam    | {uniek}                 |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat
      En staat de derde betrokkene niet in het resultaat

    @eis-F4936-R1 @eis-FALG-R4 @MUST @id-F4936-geen
    Scenario: Een zoekvraag zonder treffer is een leeg resultaat
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan is het resultaat leeg

    @eis-F4936-A1 @MUST @id-F4936-elk-argument
    Abstract Scenario: Zoeken op <geval> alleen
      Gegeven een betrokkene met:
        | Attribuut                 | Waarde         |
        | Rol                       | Klant          |
        | Initiator                 | Ja             |
        | Persoonsnaam/Voorletters  | {uniek}        |
        | Persoonsnaam/Voornaam     | Jan {uniek}    |
        | Persoonsnaam/Voorvoegsels | a {uniek}      |
        | Persoonsnaam/Achternaam   | Vries {uniek}  |
        | Organisatienaam           | Bakker {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                 | Waarde            |
        | Rol                       | Vertegenwoordiger |
        | Initiator                 | Nee               |
        | Persoonsnaam/Voorletters  | {uniek 2}         |
        | Persoonsnaam/Voornaam     | Jan {uniek 2}     |
        | Persoonsnaam/Voorvoegsels | a {uniek 2}       |
        | Persoonsnaam/Achternaam   | Vries {uniek 2}   |
        | Organisatienaam           | Bakker {uniek 2}  |
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
        | Attribuut                 | Waarde         |
        | Rol                       | Klant          |
        | Initiator                 | Ja             |
        | Persoonsnaam/Voorletters  | {uniek}        |
        | Persoonsnaam/Voornaam     | Jan {uniek}    |
        | Persoonsnaam/Voorvoegsels | a {uniek}      |
        | Persoonsnaam/Achternaam   | Vries {uniek}  |
        | Organisatienaam           | Bakker {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                 | Waarde            |
        | Rol                       | Vertegenwoordiger |
        | Initiator                 | Nee               |
        | Persoonsnaam/Voorletters  | {uniek 2}         |
        | Persoonsnaam/Voornaam     | Jan {uniek 2}     |
        | Persoonsnaam/Voorvoegsels | a {uniek 2}       |
        | Persoonsnaam/Achternaam   | Vries {uniek 2}   |
        | Organisatienaam           | Bakker {uniek 2}  |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                  |
        | <attribuut>                | <waarde>                |
        | Betrokken bij klantcontact | het tweede klantcontact |
      Dan staat de eerste betrokkene niet in het resultaat
      En staat de tweede betrokkene niet in het resultaat

      Voorbeelden:
        | geval           | attribuut               | waarde         |
        | rol             | Rol                     | Klant          |
        | initiator       | Initiator               | Ja             |
        | organisatienaam | Organisatienaam         | Bakker {uniek} |

    @eis-F4936-A2 @MUST @id-F4936-wel-samen
    Abstract Scenario: <attribuut> en klantcontact van dezelfde betrokkene vinden samen hem alleen
      Gegeven een betrokkene met:
        | Attribuut                 | Waarde         |
        | Rol                       | Klant          |
        | Initiator                 | Ja             |
        | Persoonsnaam/Voorletters  | {uniek}        |
        | Persoonsnaam/Voornaam     | Jan {uniek}    |
        | Persoonsnaam/Voorvoegsels | a {uniek}      |
        | Persoonsnaam/Achternaam   | Vries {uniek}  |
        | Organisatienaam           | Bakker {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde                    |
        | Onderwerp | Met één vertegenwoordiger |
      En een betrokkene met:
        | Attribuut                 | Waarde            |
        | Rol                       | Vertegenwoordiger |
        | Initiator                 | Nee               |
        | Persoonsnaam/Voorletters  | {uniek 2}         |
        | Persoonsnaam/Voornaam     | Jan {uniek 2}     |
        | Persoonsnaam/Voorvoegsels | a {uniek 2}       |
        | Persoonsnaam/Achternaam   | Vries {uniek 2}   |
        | Organisatienaam           | Bakker {uniek 2}  |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                  |
        | <attribuut>                | <waarde>                |
        | Betrokken bij klantcontact | het tweede klantcontact |
      Dan staat de eerste betrokkene niet in het resultaat
      En staat de tweede betrokkene in het resultaat

      Voorbeelden:
        | geval           | attribuut       | waarde            |
        | rol             | Rol             | Vertegenwoordiger |
        | initiator       | Initiator       | Nee               |
        | organisatienaam | Organisatienaam | Bakker {uniek 2}  |

    @eis-F4936-A3 @MUST @id-F4936-bladeren
    Scenario: Wie bladert mist geen betrokkene en ziet er geen twee keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde                              |
        | Onderwerp | Twee betrokkenen om te doorbladeren |
      En een betrokkene
      En een betrokkene
      Als de medewerker door betrokkenen bladert, 1 per bladzijde, met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat

  @klasse-kanalen
  Regel: Een digitaal adres leidt naar zijn betrokkene

    @eis-F4936-R2 @MUST @id-F4936-digitaal-adres
    Scenario: Van een mailadres naar de betrokkene die het verstrekte
      Gegeven een betrokkene
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
        | Verstrekt door betrokkene | de betrokkene       |
      En een betrokkene
      En een digitaal adres met:
        | Attribuut                 | Waarde                |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
        | Verstrekt door betrokkene | de betrokkene         |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat
      En hebben alle gevonden digitale adressen "Verstrekt door betrokkene" "de eerste betrokkene"
      En is de eerste betrokkene geregistreerd

  @klasse-partijen
  Regel: Een partij leidt naar haar betrokkenen

    @eis-F4936-R3 @eis-B0862-T2 @MUST @afnemer-KISS @afnemer-OMC @id-F4936-partij
    Scenario: De betrokkenen van een partij, bij welk klantcontact ook
      Gegeven een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut | Waarde           |
        | Partij    | de eerste partij |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat
      En staat de derde betrokkene niet in het resultaat

    @eis-F4936-R3 @MUST @id-F4936-partij-en-klantcontact
    Scenario: De betrokkene van een partij bij één klantcontact
      Gegeven een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een betrokkene
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de partij               |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat
      En staat de derde betrokkene niet in het resultaat
