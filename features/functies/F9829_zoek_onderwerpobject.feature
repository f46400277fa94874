# language: nl
@F9829 @klasse-kern @editie-2024-03
Functionaliteit: F9829 Zoek onderwerpobject

  Achtergrond:
    Gegeven een klantcontact "gesprek"

  Regel: Gevonden wordt wat aan elk zoekargument voldoet

    @eis-F9829-R1 @MUST @id-F9829-op-object-id
    Scenario: Zoeken op object-ID
      Gegeven een onderwerpobject met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      En een onderwerpobject
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

    @eis-F9829-R1 @eis-FALG-R4 @MUST @id-F9829-samen
    Scenario: Object-ID en soort samen
      Gegeven een onderwerpobject met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 3       |
      En een onderwerpobject met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 4       |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 3       |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

    @eis-F9829-R1 @MUST @id-F9829-op-klantcontact
    Scenario: Zoeken op klantcontact
      Gegeven een onderwerpobject "van dit klantcontact"
      En een klantcontact "iets anders"
      En een onderwerpobject "van iets anders" met:
        | Attribuut                      | Waarde                         |
        | Was onderwerp van klantcontact | het klantcontact "iets anders" |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde                     |
        | Was onderwerp van klantcontact | het klantcontact "gesprek" |
      Dan staat het onderwerpobject "van dit klantcontact" in het resultaat
      En staat het onderwerpobject "van iets anders" niet in het resultaat

    @eis-F9829-R1 @eis-FALG-R4 @MUST @id-F9829-geen
    Scenario: Een zoekvraag waaraan niets voldoet geeft een leeg resultaat
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan is het resultaat leeg

    @eis-F9829-R1 @MUST @id-F9829-op-eerder-klantcontact
    Scenario: Zoeken op het klantcontact dat het onderwerp was
      Gegeven een klantcontact "vervolg"
      En een onderwerpobject met:
        | Attribuut                      | Waarde                     |
        | Was onderwerp van klantcontact | het klantcontact "vervolg" |
        | Was klantcontact               | het klantcontact "gesprek" |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                     |
        | Was onderwerp van klantcontact | het klantcontact "vervolg" |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut        | Waarde                     |
        | Was klantcontact | het klantcontact "gesprek" |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

  Regel: Elk deel van de identificator telt mee

    @eis-F9829-A1 @MUST @id-F9829-identificator
    Scenario: Met de hele identificator wordt het onderwerpobject gevonden
      Gegeven een onderwerpobject met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      Dan staat het onderwerpobject in het resultaat

    @eis-F9829-A1 @MUST @id-F9829-ander-deel
    Abstract Scenario: Wijkt <geval> af, dan wordt het onderwerpobject niet gevonden
      Gegeven een onderwerpobject met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      En een klantcontact "ander gesprek"
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                           | Waarde   |
        | Objectidentificator/Object-ID       | {uniek}  |
        | Objectidentificator/Objecttype      | 043      |
        | Objectidentificator/Register        | 017      |
        | Objectidentificator/Soort object-ID | 3        |
        | <attribuut>                         | <waarde> |
      Dan staat het onderwerpobject niet in het resultaat

      Voorbeelden:
        | geval           | attribuut                           | waarde                           |
        | object-ID       | Objectidentificator/Object-ID       | {uniek}5                         |
        | objecttype      | Objectidentificator/Objecttype      | 044                              |
        | register        | Objectidentificator/Register        | 018                              |
        | soort object-ID | Objectidentificator/Soort object-ID | 4                                |
        | klantcontact    | Was onderwerp van klantcontact      | het klantcontact "ander gesprek" |
