# language: nl
@F9829 @klasse-kern @editie-2024-03
Functionaliteit: F9829 Zoek onderwerpobject

  Achtergrond:
    Gegeven een klantcontact

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
      Gegeven een onderwerpobject
      En een klantcontact
      En een onderwerpobject
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

    @eis-F9829-R1 @eis-FALG-R4 @MUST @id-F9829-geen
    Scenario: Niets voldoet
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan is het resultaat leeg

    @eis-F9829-R1 @MUST @id-F9829-op-eerder-klantcontact
    Scenario: Zoeken op het klantcontact dat het onderwerp was
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het tweede klantcontact |
        | Was klantcontact               | het eerste klantcontact |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het tweede klantcontact |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut        | Waarde                  |
        | Was klantcontact | het eerste klantcontact |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat
