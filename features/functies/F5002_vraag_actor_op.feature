# language: nl
@F5002 @klasse-kern @editie-2024-03
Functionaliteit: F5002 Vraag actor op

  Regel: Op zijn ID is hooguit één actor op te vragen

    @eis-F5002-R1 @MUST @id-F5002-opvragen
    Scenario: De actor met het gevraagde ID komt terug
      Gegeven een actor met:
        | Attribuut                          | Waarde                   |
        | Naam                               | Afdeling burgerzaken     |
        | Soort actor                        | Organisatorische eenheid |
        | Indicatie actief                   | Nee                      |
        | Actoridentificator/Object-ID       | {uniek}                  |
        | Actoridentificator/Objecttype      | 120                      |
        | Actoridentificator/Register        | 12                       |
        | Actoridentificator/Soort object-ID | 2                        |
      En een actor
      Als de medewerker de eerste actor opvraagt
      Dan is de eerste actor geregistreerd
      En heeft de eerste actor de waarden:
        | Attribuut                          | Waarde               |
        | Naam                               | Afdeling burgerzaken |
        | Indicatie actief                   | Nee                  |
        | Actoridentificator/Object-ID       | {uniek}              |
        | Actoridentificator/Objecttype      | 120                  |
        | Actoridentificator/Register        | 12                   |
        | Actoridentificator/Soort object-ID | 2                    |

    @eis-F5002-R1 @MUST @id-F5002-onbekend
    Scenario: Een actor die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende actor opvraagt
      Dan wordt de actor niet gevonden

  Regel: De soort bepaalt wat er van de actor te zien is

    @eis-F5002-R2 @MUST @id-F5002-medewerker
    Scenario: Bij een medewerker staan zijn functie en hoe hij te bereiken is
      Gegeven een actor met:
        | Attribuut      | Waarde              |
        | Naam           | Nicole van Dijk     |
        | Soort actor    | Medewerker          |
        | Functie        | medewerker KCC      |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |
      Als de medewerker de actor opvraagt
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde              |
        | Soort actor    | Medewerker          |
        | Functie        | medewerker KCC      |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |
        | Omschrijving   |                     |

    @eis-F5002-R2 @MUST @id-F5002-automaat
    Scenario: Bij een geautomatiseerde actor staan zijn functie en zijn omschrijving
      Gegeven een actor met:
        | Attribuut    | Waarde                   |
        | Naam         | Scanstraat postkamer     |
        | Soort actor  | Geautomatiseerde actor   |
        | Functie      | scanstraat               |
        | Omschrijving | Scant binnenkomende post |
      Als de medewerker de actor opvraagt
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde                   |
        | Soort actor    | Geautomatiseerde actor   |
        | Functie        | scanstraat               |
        | Omschrijving   | Scant binnenkomende post |
        | E-mailadres    |                          |
        | Telefoonnummer |                          |

    @eis-F5002-R2 @MUST @id-F5002-eenheid
    Scenario: Bij een organisatorische eenheid staan haar omschrijving en hoe zij te bereiken is
      Gegeven een actor met:
        | Attribuut      | Waarde                   |
        | Naam           | Afdeling vergunningen    |
        | Soort actor    | Organisatorische eenheid |
        | Omschrijving   | Behandelt aanvragen      |
        | E-mailadres    | vergunningen@example.org |
        | Telefoonnummer | 0201234567               |
      Als de medewerker de actor opvraagt
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde                   |
        | Soort actor    | Organisatorische eenheid |
        | Functie        |                          |
        | Omschrijving   | Behandelt aanvragen      |
        | E-mailadres    | vergunningen@example.org |
        | Telefoonnummer | 0201234567               |
