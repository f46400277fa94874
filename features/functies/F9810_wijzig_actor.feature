# language: nl
@F9810 @klasse-kern @editie-2024-03
Functionaliteit: F9810 Wijzig actor

  Achtergrond:
    Gegeven een actor met:
      | Attribuut                          | Waarde              |
      | Naam                               | Nicole van Dijk     |
      | Soort actor                        | Medewerker          |
      | Indicatie actief                   | Ja                  |
      | Functie                            | medewerker KCC      |
      | E-mailadres                        | vandijk@example.org |
      | Telefoonnummer                     | 0201234567          |
      | Actoridentificator/Object-ID       | {uniek}             |
      | Actoridentificator/Objecttype      | 120                 |
      | Actoridentificator/Register        | 12                  |
      | Actoridentificator/Soort object-ID | 2                   |

  Regel: Het ID verandert niet

    @eis-F9810-R1 @eis-FALG-R5 @MUST @id-F9810-zelfde-id
    Scenario: De vervangen actor staat nog onder zijn ID
      Als de medewerker de actor vervangt door:
        | Attribuut                          | Waarde             |
        | Naam                               | Nicole Jansen      |
        | Soort actor                        | Medewerker         |
        | Indicatie actief                   | Ja                 |
        | Functie                            | teamleider KCC     |
        | E-mailadres                        | jansen@example.org |
        | Telefoonnummer                     | 0207654321         |
        | Actoridentificator/Object-ID       | {uniek}            |
        | Actoridentificator/Objecttype      | 120                |
        | Actoridentificator/Register        | 12                 |
        | Actoridentificator/Soort object-ID | 2                  |
      Dan is "ID" in het antwoord gelijk aan "ID" van de actor
      En is de actor geregistreerd
      En heeft de actor de waarden:
        | Attribuut                    | Waarde             |
        | Naam                         | Nicole Jansen      |
        | Soort actor                  | Medewerker         |
        | Functie                      | teamleider KCC     |
        | E-mailadres                  | jansen@example.org |
        | Telefoonnummer               | 0207654321         |
        | Actoridentificator/Object-ID | {uniek}            |

    @eis-F9810-R1 @MUST @id-F9810-ander-id
    Scenario: Ook een wijziging die een ander ID noemt laat de actor zoals hij was
      Als de medewerker probeert de actor te wijzigen:
        | Attribuut | Waarde    |
        | ID        | {uniek 2} |
      Dan is de actor niet gewijzigd

  Regel: Een wijziging verandert wat zij noemt, en niets anders

    @eis-F9810-R2 @eis-FALG-R5 @MUST @id-F9810-naam
    Scenario: Alleen de naam wijzigen
      Als de medewerker de actor wijzigt:
        | Attribuut | Waarde        |
        | Naam      | Nicole Jansen |
      Dan is "Naam" van de actor "Nicole Jansen"
      En zijn behalve "Naam" alle attributen van de actor gelijk gebleven

    @eis-F9810-R2 @MUST @id-F9810-niet-actief
    Scenario: Wie niet meer actief is behoudt zijn andere gegevens
      Als de medewerker de actor wijzigt:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Dan is "Indicatie actief" van de actor "Nee"
      En zijn behalve "Indicatie actief" alle attributen van de actor gelijk gebleven

    @F5592 @eis-F5592-R2 @MUST @id-F9810-onbekende-soort
    Scenario: Een soort die niet bestaat wordt ook bij een wijziging geweigerd
      Als de medewerker probeert de actor te wijzigen met de onbekende "Soort actor" "buurman"
      Dan is de wijziging geweigerd
      En is de actor niet gewijzigd

    @eis-F9810-A1 @MUST @id-F9810-te-lang
    Scenario: Een naam die te lang is wordt ook bij een wijziging geweigerd
      Als de medewerker probeert de actor te wijzigen:
        | Attribuut | Waarde       |
        | Naam      | {201 tekens} |
      Dan is de wijziging geweigerd
      En is de actor niet gewijzigd

  Regel: Na een vervanging heeft de actor alleen wat de vervanging noemt

    @eis-F9810-A2 @MUST @id-F9810-weggelaten
    Scenario: Wat een vervanging weglaat is daarna leeg
      Als de medewerker de actor vervangt door:
        | Attribuut        | Waarde              |
        | Naam             | Nicole van Dijk     |
        | Soort actor      | Medewerker          |
        | Indicatie actief | Ja                  |
        | Functie          | medewerker KCC      |
        | E-mailadres      | vandijk@example.org |
        | Telefoonnummer   | 0201234567          |
      Dan is "Actoridentificator" van de actor leeg
      En heeft de actor de waarden:
        | Attribuut      | Waarde              |
        | Naam           | Nicole van Dijk     |
        | Soort actor    | Medewerker          |
        | Functie        | medewerker KCC      |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |

  Regel: Het antwoord is de hele actor

    @eis-F9810-R4 @MUST @id-F9810-antwoord-deel
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker de actor wijzigt:
        | Attribuut | Waarde        |
        | Naam      | Nicole Jansen |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Soort actor" in het antwoord gelijk aan "Soort actor" van de actor
      En is "Functie" in het antwoord gelijk aan "Functie" van de actor
      En is "E-mailadres" in het antwoord gelijk aan "E-mailadres" van de actor
      En is "Telefoonnummer" in het antwoord gelijk aan "Telefoonnummer" van de actor
      En is "Actoridentificator/Object-ID" in het antwoord gelijk aan "Actoridentificator/Object-ID" van de actor
      En voldoet het antwoord aan het schema van de API

    @eis-F9810-R4 @MUST @id-F9810-antwoord-geheel
    Scenario: Het antwoord op een vervanging herhaalt wat is verstuurd
      Als de medewerker de actor vervangt door:
        | Attribuut                          | Waarde             |
        | Naam                               | Nicole Jansen      |
        | Soort actor                        | Medewerker         |
        | Indicatie actief                   | Nee                |
        | Functie                            | teamleider KCC     |
        | E-mailadres                        | jansen@example.org |
        | Telefoonnummer                     | 0207654321         |
        | Actoridentificator/Object-ID       | {uniek}            |
        | Actoridentificator/Objecttype      | 120                |
        | Actoridentificator/Register        | 12                 |
        | Actoridentificator/Soort object-ID | 2                  |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
