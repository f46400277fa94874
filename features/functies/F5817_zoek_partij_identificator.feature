# language: nl
@F5817 @klasse-partijen @editie-2024-03
Functionaliteit: F5817 Zoek partij-identificator

  Achtergrond:
    Gegeven een partij "Karel"
    En een partij-identificator "burgerservicenummer van Karel" met:
      | Attribuut             | Waarde            |
      | Identificeerde partij | de partij "Karel" |
      | Object-ID             | {bsn 1}           |

  Regel: Zoekargumenten gelden samen

    @eis-F5817-R1 @MUST @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC @id-F5817-object-id
    Scenario: Alleen het gezochte object-ID wordt gevonden
      Gegeven een partij "Zoë"
      En een partij-identificator "burgerservicenummer van Zoë" met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator "burgerservicenummer van Karel" in het resultaat
      En staat de partij-identificator "burgerservicenummer van Zoë" niet in het resultaat

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
    Abstract Scenario: Alle identificatoren van een partij worden gevonden, RSIN en <soort>, en die van een andere niet
      Gegeven een partij "Wereldwinkel" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij-identificator "RSIN" met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de partij "Wereldwinkel"             |
        | Object-ID             | {rsin}                               |
        | Soort object          | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID       | RSIN                                 |
        | Register              | Handelsregister                      |
      En een partij-identificator "ander nummer" met:
        | Attribuut             | Waarde                   |
        | Identificeerde partij | de partij "Wereldwinkel" |
        | Object-ID             | <nummer>                 |
        | Soort object          | <object>                 |
        | Soort object-ID       | <soort>                  |
        | Register              | Handelsregister          |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut             | Waarde                   |
        | Identificeerde partij | de partij "Wereldwinkel" |
      Dan staat de partij-identificator "RSIN" in het resultaat
      En staat de partij-identificator "ander nummer" in het resultaat
      En staat de partij-identificator "burgerservicenummer van Karel" niet in het resultaat

      Voorbeelden:
        | soort            | nummer      | object                               |
        | KVK-nummer       | {kvk}       | Ingeschreven niet-natuurlijk persoon |
        | Vestigingsnummer | {vestiging} | Vestiging                            |

    @klasse-kern @eis-F5817-R1 @eis-FALG-R4 @MUST @id-F5817-en
    Scenario: De identificator van de ene partij wordt niet bij een andere gevonden
      Gegeven een partij "Zoë"
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut             | Waarde                          |
        | Object-ID             | {bsn 1}                         |
        | Soort object          | Ingeschreven natuurlijk persoon |
        | Soort object-ID       | Burgerservicenummer             |
        | Register              | Basisregistratie Personen       |
        | Identificeerde partij | de partij "Zoë"                 |
      Dan is het resultaat leeg

    @eis-F5817-R2 @SHOULD @id-F5817-codes
    Scenario: Een RSIN dat hetzelfde is als het gezochte burgerservicenummer wordt niet gevonden
      Gegeven een partij "Wereldwinkel" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij-identificator "RSIN van de Wereldwinkel" met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de partij "Wereldwinkel"             |
        | Object-ID             | {bsn 1}                              |
        | Soort object          | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID       | RSIN                                 |
        | Register              | Handelsregister                      |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator "burgerservicenummer van Karel" in het resultaat
      En staat de partij-identificator "RSIN van de Wereldwinkel" niet in het resultaat

  Regel: Het resultaat leidt naar de partij

    @eis-F5817-R3 @eis-B1767-T3 @MUST @id-F5817-naar-partij
    Scenario: De partij is op te vragen met het ID uit het resultaat
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator "burgerservicenummer van Karel" in het resultaat
      En verwijst "Identificeerde partij" van alle gevonden partij-identificatoren naar de partij "Karel"
      En is de partij "Karel" geregistreerd
