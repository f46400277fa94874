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

  Regel: Elke soort actor heeft zijn eigen gegevens

    @eis-F5592-R2 @eis-B7993-T1 @eis-BT-R21 @MUST @id-F5592-medewerker
    Scenario: Een medewerker heeft een functie, een e-mailadres en een telefoonnummer
      Als de medewerker een actor registreert:
        | Attribuut      | Waarde              |
        | Naam           | Nicole van Dijk     |
        | Soort actor    | Medewerker          |
        | Functie        | medewerker KCC      |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde              |
        | Naam           | Nicole van Dijk     |
        | Soort actor    | Medewerker          |
        | Functie        | medewerker KCC      |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |

    @eis-F5592-R2 @eis-B7993-T1 @eis-BT-R21 @MUST @id-F5592-automaat
    Scenario: Een geautomatiseerde actor heeft een functie en een omschrijving
      Als de medewerker een actor registreert:
        | Attribuut    | Waarde                       |
        | Naam         | Scanstraat postkamer         |
        | Soort actor  | Geautomatiseerde actor       |
        | Functie      | scanstraat                   |
        | Omschrijving | Scant de post die binnenkomt |
      Dan heeft de actor de waarden:
        | Attribuut    | Waarde                       |
        | Soort actor  | Geautomatiseerde actor       |
        | Functie      | scanstraat                   |
        | Omschrijving | Scant de post die binnenkomt |

    @eis-F5592-R2 @eis-B7993-T1 @eis-BT-R21 @MUST @id-F5592-eenheid
    Scenario: Een organisatorische eenheid heeft een omschrijving, een e-mailadres en een telefoonnummer
      Als de medewerker een actor registreert:
        | Attribuut      | Waarde                               |
        | Naam           | Afdeling vergunningen                |
        | Soort actor    | Organisatorische eenheid             |
        | Omschrijving   | Behandelt aanvragen van vergunningen |
        | E-mailadres    | vergunningen@example.org             |
        | Telefoonnummer | 0201234567                           |
      Dan heeft de actor de waarden:
        | Attribuut      | Waarde                               |
        | Soort actor    | Organisatorische eenheid             |
        | Omschrijving   | Behandelt aanvragen van vergunningen |
        | E-mailadres    | vergunningen@example.org             |
        | Telefoonnummer | 0201234567                           |

    @eis-F5592-R2 @eis-BT-R21 @MUST @id-F5592-onbekende-soort
    Scenario: Een soort actor die niet bestaat wordt geweigerd
      Als de medewerker probeert een actor te registreren met de onbekende "Soort actor" "buurman"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

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
        | Attribuut                          | Waarde       |
        | Actoridentificator/Object-ID       | <objectid>   |
        | Actoridentificator/Objecttype      | <objecttype> |
        | Actoridentificator/Register        | <register>   |
        | Actoridentificator/Soort object-ID | <soort>      |

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

  Regel: Zonder wat verplicht is komt er geen actor

    @eis-F5592-A1 @MUST @id-F5592-verplicht
    Abstract Scenario: Zonder <attribuut> wordt de actor geweigerd
      Als de medewerker probeert een actor te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                          |
        | naam            | Naam                               |
        | soort           | Soort actor                        |
        | actief          | Indicatie actief                   |
        | objecttype      | Actoridentificator/Objecttype      |
        | register        | Actoridentificator/Register        |
        | soort-object-id | Actoridentificator/Soort object-ID |

    @eis-F5592-A1 @MUST @id-F5592-zonder-object-id
    Scenario: Zonder object-ID wordt een actor met identificator geweigerd
      Als de medewerker probeert een actor te registreren zonder "Actoridentificator/Object-ID"
      Dan is de registratie geweigerd

  Regel: Een waarde die de standaard niet kent wordt geweigerd

    @eis-F5592-A2 @MUST @id-F5592-onbekende-waarde
    Scenario: Indicatie actief kan niet misschien zijn
      Als de medewerker probeert een actor te registreren met de onbekende "Indicatie actief" "misschien"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Teksten hebben een maximale lengte

    @eis-F5592-A3 @MUST @id-F5592-medewerker-past
    Scenario: Een medewerker met teksten van de maximale lengte wordt helemaal bewaard
      Als de medewerker een actor registreert:
        | Attribuut                          | Waarde                                             |
        | Naam                               | Zoë{197 tekens}                                    |
        | Soort actor                        | Medewerker                                         |
        | Indicatie actief                   | Ja                                                 |
        | Functie                            | één{37 tekens}                                     |
        | E-mailadres                        | {64 tekens}@{63 tekens}.{63 tekens}.{58 tekens}.nl |
        | Telefoonnummer                     | 0201234567                                         |
        | Actoridentificator/Object-ID       | {40 tekens}                                        |
        | Actoridentificator/Objecttype      | {40 tekens}                                        |
        | Actoridentificator/Register        | {40 tekens}                                        |
        | Actoridentificator/Soort object-ID | {40 tekens}                                        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de actor de waarden:
        | Attribuut                          | Waarde                                             |
        | Naam                               | Zoë{197 tekens}                                    |
        | Functie                            | één{37 tekens}                                     |
        | E-mailadres                        | {64 tekens}@{63 tekens}.{63 tekens}.{58 tekens}.nl |
        | Actoridentificator/Object-ID       | {40 tekens}                                        |
        | Actoridentificator/Objecttype      | {40 tekens}                                        |
        | Actoridentificator/Register        | {40 tekens}                                        |
        | Actoridentificator/Soort object-ID | {40 tekens}                                        |

    @eis-F5592-A3 @MUST @id-F5592-omschrijving-past
    Scenario: Een omschrijving van tweehonderd tekens wordt helemaal bewaard
      Als de medewerker een actor registreert:
        | Attribuut    | Waarde                   |
        | Naam         | Afdeling vergunningen    |
        | Soort actor  | Organisatorische eenheid |
        | Omschrijving | één{197 tekens}          |
      Dan is "Omschrijving" van de actor "één{197 tekens}"

    @eis-F5592-A3 @MUST @id-F5592-telefoonnummer-past
    Scenario: Een telefoonnummer van twintig cijfers wordt helemaal bewaard
      Als de medewerker een actor registreert met een "Telefoonnummer" van 20 tekens
      Dan herhaalt het antwoord wat is verstuurd

    @eis-F5592-A3 @MUST @id-F5592-te-lang
    Abstract Scenario: <attribuut> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een actor te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                          | lengte |
        | naam            | Naam                               | 201    |
        | omschrijving    | Omschrijving                       | 201    |
        | e-mailadres     | E-mailadres                        | 255    |
        | telefoonnummer  | Telefoonnummer                     | 21     |
        | object-id       | Actoridentificator/Object-ID       | 41     |
        | objecttype      | Actoridentificator/Objecttype      | 41     |
        | register        | Actoridentificator/Register        | 41     |
        | soort-object-id | Actoridentificator/Soort object-ID | 41     |

    @eis-F5592-A3 @MUST @id-F5592-functie-te-lang
    Scenario: Een functie van 41 tekens wordt geweigerd
      Als de medewerker probeert een actor te registreren:
        | Attribuut      | Waarde              |
        | Naam           | Nicole {uniek}      |
        | Soort actor    | Medewerker          |
        | Functie        | {41 tekens}         |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | 0201234567          |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
