# language: nl
@F5817 @klasse-partijen @editie-2024-03
Functionaliteit: F5817 Zoek partij-identificator

  Achtergrond:
    Gegeven een partij
    En een partij-identificator met:
      | Attribuut | Waarde  |
      | Object-ID | {bsn 1} |

  Regel: Zoekargumenten gelden samen

    @eis-F5817-R1 @MUST @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC @id-F5817-object-id
    Scenario: Alleen het gezochte object-ID wordt gevonden
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut | Waarde  |
        | Object-ID | {bsn 2} |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator niet in het resultaat

    @klasse-kern @eis-F5817-R1 @eis-FALG-R4 @MUST @id-F5817-geen
    Scenario: Een object-ID dat niemand heeft geeft een leeg resultaat
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 2}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan is het resultaat leeg

    @eis-F5817-R1 @MUST @id-F5817-partij
    Scenario: Alle identificatoren van een partij worden gevonden, en die van een andere niet
      Gegeven een partij-identificator met:
        | Attribuut       | Waarde                               |
        | Object-ID       | {bsn 2}                              |
        | Soort object    | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID | RSIN                                 |
        | Register        | Handelsregister                      |
      En een partij
      En een partij-identificator
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut             | Waarde           |
        | Identificeerde partij | de eerste partij |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator in het resultaat
      En staat de derde partij-identificator niet in het resultaat

    @klasse-kern @eis-F5817-R1 @eis-FALG-R4 @MUST @id-F5817-en
    Scenario: De identificator van de ene partij wordt niet bij een andere gevonden
      Gegeven een partij
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut             | Waarde                          |
        | Object-ID             | {bsn 1}                         |
        | Soort object          | Ingeschreven natuurlijk persoon |
        | Soort object-ID       | Burgerservicenummer             |
        | Register              | Basisregistratie Personen       |
        | Identificeerde partij | de tweede partij                |
      Dan is het resultaat leeg

    @eis-F5817-R2 @SHOULD @id-F5817-codes
    Scenario: Hetzelfde object-ID uit een ander register wordt niet gevonden
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut       | Waarde                               |
        | Object-ID       | {bsn 1}                              |
        | Soort object    | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID | RSIN                                 |
        | Register        | Handelsregister                      |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator niet in het resultaat

  Regel: Het resultaat leidt naar de partij

    @eis-F5817-R3 @eis-B1767-T3 @MUST @id-F5817-naar-partij
    Scenario: De partij is op te vragen met het ID uit het resultaat
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator in het resultaat
      En hebben alle gevonden partij-identificatoren "Identificeerde partij" "de partij"
      En is de partij geregistreerd
