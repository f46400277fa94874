# language: nl
@F5582 @klasse-kern @editie-2024-03
Functionaliteit: F5582 Zoek actor

  Regel: Gevonden wordt elke actor die aan elk zoekargument voldoet

    @eis-F5582-R1 @MUST @id-F5582-op-naam
    Scenario: Zoeken op naam
      Gegeven een actor met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      En een actor met:
        | Attribuut   | Waarde           |
        | Naam        | Afdeling {uniek} |
        | Soort actor | Medewerker       |
      En een actor
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor in het resultaat
      En staat de derde actor niet in het resultaat

    @eis-F5582-R1 @eis-FALG-R4 @MUST @id-F5582-op-soort
    Scenario: Naam en soort actor samen
      Gegeven een actor met:
        | Attribuut   | Waarde                   |
        | Naam        | Vergunningen {uniek}     |
        | Soort actor | Organisatorische eenheid |
      En een actor met:
        | Attribuut   | Waarde                 |
        | Naam        | Vergunningen {uniek}   |
        | Soort actor | Geautomatiseerde actor |
      Als de medewerker actoren zoekt met:
        | Attribuut   | Waarde                   |
        | Naam        | Vergunningen {uniek}     |
        | Soort actor | Organisatorische eenheid |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor niet in het resultaat

    @eis-F5582-R1 @MUST @id-F5582-op-actief
    Abstract Scenario: Naam en indicatie actief samen: <actief>
      Gegeven een actor met:
        | Attribuut        | Waarde             |
        | Naam             | Medewerker {uniek} |
        | Indicatie actief | <actief>           |
      En een actor met:
        | Attribuut        | Waarde             |
        | Naam             | Medewerker {uniek} |
        | Indicatie actief | <andere>           |
      Als de medewerker actoren zoekt met:
        | Attribuut        | Waarde             |
        | Naam             | Medewerker {uniek} |
        | Indicatie actief | <actief>           |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor niet in het resultaat

      Voorbeelden:
        | actief | andere |
        | Ja     | Nee    |
        | Nee    | Ja     |

    @eis-F5582-R1 @MUST @afnemer-KISS @afnemer-ITA @id-F5582-op-identificator
    Scenario: Zoeken op identificator
      Gegeven een actor met:
        | Attribuut                          | Waarde  |
        | Actoridentificator/Object-ID       | {uniek} |
        | Actoridentificator/Objecttype      | 120     |
        | Actoridentificator/Register        | 12      |
        | Actoridentificator/Soort object-ID | 2       |
      En een actor met:
        | Attribuut                          | Waarde    |
        | Actoridentificator/Object-ID       | {uniek 2} |
        | Actoridentificator/Objecttype      | 120       |
        | Actoridentificator/Register        | 12        |
        | Actoridentificator/Soort object-ID | 2         |
      Als de medewerker actoren zoekt met:
        | Attribuut                          | Waarde  |
        | Actoridentificator/Object-ID       | {uniek} |
        | Actoridentificator/Objecttype      | 120     |
        | Actoridentificator/Register        | 12      |
        | Actoridentificator/Soort object-ID | 2       |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor niet in het resultaat

    @eis-F5582-R1 @eis-FALG-R4 @MUST @id-F5582-geen
    Scenario: Een zoekvraag waaraan niets voldoet geeft een leeg resultaat
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde          |
        | Naam      | Niemand {uniek} |
      Dan is het resultaat leeg

    @eis-F5582-A1 @MUST @id-F5582-niet-samen
    Abstract Scenario: De naam van de ene actor en <attribuut> van de andere vinden samen geen van beide
      Gegeven een actor met:
        | Attribuut        | Waarde                   |
        | Naam             | Samen {uniek}            |
        | Soort actor      | Organisatorische eenheid |
        | Indicatie actief | Ja                       |
      En een actor met:
        | Attribuut        | Waarde                 |
        | Naam             | Samen {uniek 2}        |
        | Soort actor      | Geautomatiseerde actor |
        | Indicatie actief | Nee                    |
      Als de medewerker actoren zoekt met:
        | Attribuut   | Waarde        |
        | Naam        | Samen {uniek} |
        | <attribuut> | <waarde>      |
      Dan staat de eerste actor niet in het resultaat
      En staat de tweede actor niet in het resultaat

      Voorbeelden:
        | geval  | attribuut        | waarde                 |
        | soort  | Soort actor      | Geautomatiseerde actor |
        | actief | Indicatie actief | Nee                    |

    @eis-F5582-A2 @MUST @id-F5582-bladeren
    Scenario: Wie bladert mist geen actor en ziet er geen twee keer
      Gegeven een actor met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      En een actor met:
        | Attribuut   | Waarde           |
        | Naam        | Afdeling {uniek} |
        | Soort actor | Medewerker       |
      Als de medewerker door actoren bladert, 1 per bladzijde, met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor in het resultaat

  Regel: Zoekargumenten zijn wat elke soort actor heeft

    @eis-F5582-R2 @MUST @id-F5582-elke-soort
    Abstract Scenario: Een <soort> is te vinden op de gegevens die elke soort actor heeft
      Gegeven een actor met:
        | Attribuut                          | Waarde        |
        | Naam                               | Actor {uniek} |
        | Soort actor                        | <soort>       |
        | Indicatie actief                   | Ja            |
        | Actoridentificator/Object-ID       | {uniek 2}     |
        | Actoridentificator/Objecttype      | 120           |
        | Actoridentificator/Register        | 12            |
        | Actoridentificator/Soort object-ID | 2             |
      Als de medewerker actoren zoekt met:
        | Attribuut                          | Waarde        |
        | Naam                               | Actor {uniek} |
        | Soort actor                        | <soort>       |
        | Indicatie actief                   | Ja            |
        | Actoridentificator/Object-ID       | {uniek 2}     |
        | Actoridentificator/Objecttype      | 120           |
        | Actoridentificator/Register        | 12            |
        | Actoridentificator/Soort object-ID | 2             |
      Dan staat de actor in het resultaat

      Voorbeelden:
        | soort                    |
        | Medewerker               |
        | Geautomatiseerde actor   |
        | Organisatorische eenheid |

  Regel: Elk resultaat toont de gegevens van zijn soort

    @eis-F5582-R3 @MUST @id-F5582-vorm
    Abstract Scenario: Een gevonden <soort> toont <eerste> en <tweede>
      Gegeven een actor met:
        | Attribuut   | Waarde        |
        | Naam        | Actor {uniek} |
        | Soort actor | <soort>       |
        | <eerste>    | <waarde1>     |
        | <tweede>    | <waarde2>     |
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Dan staat de actor in het resultaat
      En hebben alle gevonden actoren "Soort actor" "<soort>"
      En hebben alle gevonden actoren "<eerste>" "<waarde1>"
      En hebben alle gevonden actoren "<tweede>" "<waarde2>"

      Voorbeelden:
        | soort                    | eerste       | waarde1             | tweede         | waarde2             |
        | Medewerker               | Functie      | medewerker KCC      | E-mailadres    | vandijk@example.org |
        | Geautomatiseerde actor   | Functie      | scanstraat          | Omschrijving   | Scant de post       |
        | Organisatorische eenheid | Omschrijving | Behandelt aanvragen | Telefoonnummer | 0201234567          |
