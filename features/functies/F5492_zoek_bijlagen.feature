# language: nl
@F5492 @klasse-kern @editie-2024-03
Functionaliteit: F5492 Zoek bijlagen

  Achtergrond:
    Gegeven een klantcontact "gesprek"

  Regel: Gevonden wordt wat aan elk zoekargument voldoet

    @eis-F5492-R1 @MUST @id-F5492-op-object-id
    Scenario: Zoeken op object-ID
      Gegeven een bijlage met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      En een bijlage
      Als de medewerker bijlagen zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan staat de eerste bijlage in het resultaat
      En staat de tweede bijlage niet in het resultaat

    @eis-F5492-R1 @eis-FALG-R4 @MUST @id-F5492-samen
    Scenario: Object-ID en soort samen
      Gegeven een bijlage met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 3       |
      En een bijlage met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 4       |
      Als de medewerker bijlagen zoekt met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Soort object-ID | 3       |
      Dan staat de eerste bijlage in het resultaat
      En staat de tweede bijlage niet in het resultaat

    @eis-F5492-R1 @MUST @id-F5492-op-klantcontact
    Scenario: Zoeken op klantcontact
      Gegeven een bijlage "van dit klantcontact"
      En een klantcontact "iets anders"
      En een bijlage "van iets anders" met:
        | Attribuut                    | Waarde                         |
        | Was bijlage van klantcontact | het klantcontact "iets anders" |
      Als de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde                     |
        | Was bijlage van klantcontact | het klantcontact "gesprek" |
      Dan staat de bijlage "van dit klantcontact" in het resultaat
      En staat de bijlage "van iets anders" niet in het resultaat

    @eis-F5492-R1 @eis-FALG-R4 @MUST @id-F5492-geen
    Scenario: Een zoekvraag waaraan niets voldoet geeft een leeg resultaat
      Als de medewerker bijlagen zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan is het resultaat leeg

  Regel: Vanuit het klantcontact zijn de bijlagen te vinden

    @eis-F5492-R2 @MUST @id-F5492-van-klantcontact
    Scenario: De bijlagen van het klantcontact dat op nummer is gevonden
      Gegeven een klantcontact "op nummer" met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een bijlage met:
        | Attribuut                    | Waarde                       |
        | Was bijlage van klantcontact | het klantcontact "op nummer" |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat het klantcontact "op nummer" in het resultaat
      En is er precies één bijlage met:
        | Attribuut                    | Waarde                       |
        | Was bijlage van klantcontact | het klantcontact "op nummer" |
      En verwijst "Was bijlage van klantcontact" van de bijlage naar het klantcontact "op nummer"

  Regel: Elk deel van de identificator telt mee

    @eis-F5492-A1 @MUST @id-F5492-identificator
    Scenario: Met de hele identificator wordt de bijlage gevonden
      Gegeven een bijlage met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      Als de medewerker bijlagen zoekt met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      Dan staat de bijlage in het resultaat

    @eis-F5492-A1 @MUST @id-F5492-ander-deel
    Abstract Scenario: Wijkt <geval> af, dan wordt de bijlage niet gevonden
      Gegeven een bijlage met:
        | Attribuut                           | Waarde  |
        | Objectidentificator/Object-ID       | {uniek} |
        | Objectidentificator/Objecttype      | 043     |
        | Objectidentificator/Register        | 017     |
        | Objectidentificator/Soort object-ID | 3       |
      En een klantcontact "ander gesprek"
      Als de medewerker bijlagen zoekt met:
        | Attribuut                           | Waarde   |
        | Objectidentificator/Object-ID       | {uniek}  |
        | Objectidentificator/Objecttype      | 043      |
        | Objectidentificator/Register        | 017      |
        | Objectidentificator/Soort object-ID | 3        |
        | <attribuut>                         | <waarde> |
      Dan staat de bijlage niet in het resultaat

      Voorbeelden:
        | geval           | attribuut                           | waarde                           |
        | object-ID       | Objectidentificator/Object-ID       | {uniek}5                         |
        | objecttype      | Objectidentificator/Objecttype      | 044                              |
        | register        | Objectidentificator/Register        | 018                              |
        | soort object-ID | Objectidentificator/Soort object-ID | 4                                |
        | klantcontact    | Was bijlage van klantcontact        | het klantcontact "ander gesprek" |
