# language: nl
@F5592 @klasse-kern @editie-2024-03
Functionaliteit: F5592 Registreer actor

  Regel: Een actor bestaat voordat hij ergens aan gekoppeld wordt

    @eis-F5592-R1 @MUST @id-F5592-eerst-de-actor
    Scenario: Een klantcontact kan niet gekoppeld worden aan een actor die er niet is
      Gegeven een klantcontact
      Als de medewerker probeert een actor-klantcontact te registreren:
        | Attribuut    | Waarde              |
        | Actor        | een onbekende actor |
        | Klantcontact | het klantcontact    |
      Dan is de registratie geweigerd

  Regel: Elke soort actor houdt zijn eigen gegevens

    @eis-F5592-R2 @MUST @id-F5592-medewerker
    Scenario: Een medewerker
      Als de medewerker een actor registreert:
        | Attribuut       | Waarde                 |
        | Naam            | Nicole van Dijk        |
        | Soort actor     | Medewerker             |
        | Functie         | medewerker KCC         |
        | E-mailadres     | vandijk@example.org    |
        | Telefoonnummer  | 0201234567             |
      Dan heeft de actor de waarden:
        | Attribuut       | Waarde                 |
        | Naam            | Nicole van Dijk        |
        | Soort actor     | Medewerker             |
        | Functie         | medewerker KCC         |
        | E-mailadres     | vandijk@example.org    |
        | Telefoonnummer  | 0201234567             |

    @eis-F5592-R2 @MUST @id-F5592-automaat
    Scenario: Een geautomatiseerde actor
      Als de medewerker een actor registreert:
        | Attribuut    | Waarde                          |
        | Naam         | Scanstraat postkamer            |
        | Soort actor  | Geautomatiseerde actor          |
        | Functie      | scanstraat                      |
        | Omschrijving | Scant de post die binnenkomt    |
      Dan heeft de actor de waarden:
        | Attribuut    | Waarde                          |
        | Soort actor  | Geautomatiseerde actor          |
        | Functie      | scanstraat                      |
        | Omschrijving | Scant de post die binnenkomt    |

    @eis-F5592-R2 @MUST @id-F5592-eenheid
    Scenario: Een organisatorische eenheid
      Als de medewerker een actor registreert:
        | Attribuut      | Waarde                              |
        | Naam           | Afdeling vergunningen               |
        | Soort actor    | Organisatorische eenheid            |
        | Omschrijving   | Behandelt aanvragen van vergunningen |
        | E-mailadres    | vergunningen@example.org            |
        | Telefoonnummer | 0201234567                          |
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde                              |
        | Soort actor    | Organisatorische eenheid            |
        | Omschrijving   | Behandelt aanvragen van vergunningen |
        | E-mailadres    | vergunningen@example.org            |
        | Telefoonnummer | 0201234567                          |

    @eis-F5592-R2 @MUST @id-F5592-onbekende-soort
    Scenario: Een soort actor die niet bestaat wordt geweigerd
      Als de medewerker probeert een actor te registreren met de onbekende "Soort actor" "buurman"
      Dan is de registratie geweigerd

  Regel: Een actor kan een identificator van elders hebben

    @eis-F5592-R3 @MAY @id-F5592-identificator
    Abstract Scenario: Een actor <geval> identificator
      Als de medewerker een actor registreert:
        | Attribuut                          | Waarde                   |
        | Naam                               | Afdeling vergunningen    |
        | Soort actor                        | Organisatorische eenheid |
        | Actoridentificator/Object-ID       | <objectid>               |
        | Actoridentificator/Objecttype      | <objecttype>             |
        | Actoridentificator/Register        | <register>               |
        | Actoridentificator/Soort object-ID | <soort>                  |
      Dan heeft de actor de waarden:
        | Attribuut                          | Waarde                   |
        | Actoridentificator/Object-ID       | <objectid>               |
        | Actoridentificator/Objecttype      | <objecttype>             |
        | Actoridentificator/Register        | <register>               |
        | Actoridentificator/Soort object-ID | <soort>                  |

      Voorbeelden:
        | geval  | objectid  | objecttype | register | soort |
        | zonder |           |            |          |       |
        | met    | VERG-0042 | 120        | 12       | 2     |

  Regel: Het antwoord is de actor met zijn ID

    @eis-F5592-R4 @MUST @id-F5592-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een actor registreert:
        | Attribuut   | Waarde                   |
        | Naam        | Afdeling vergunningen    |
        | Soort actor | Organisatorische eenheid |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd
      En voldoet het antwoord aan het schema van de API
