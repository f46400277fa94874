# language: nl
@F1582 @klasse-partijen @editie-2024-03
Functionaliteit: F1582 Vraag partij-identificator op

  Regel: Opvragen gaat op ID

    @eis-F1582-R1 @MUST @id-F1582-opvragen
    Scenario: Precies de gevraagde partij-identificator komt terug
      Gegeven een partij "Karel"
      En een partij-identificator "van Karel" met:
        | Attribuut                   | Waarde            |
        | Identificeerde partij       | de partij "Karel" |
        | Object-ID                   | {bsn 1}           |
        | Andere partij-identificator | {uniek}           |
      En een partij "Zoë"
      En een partij-identificator "van Zoë" met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker de partij-identificator "van Karel" opvraagt
      Dan is de partij-identificator "van Karel" geregistreerd
      En heeft de partij-identificator "van Karel" de waarden:
        | Attribuut                   | Waarde                          |
        | Identificeerde partij       | de partij "Karel"               |
        | Object-ID                   | {bsn 1}                         |
        | Soort object                | Ingeschreven natuurlijk persoon |
        | Soort object-ID             | Burgerservicenummer             |
        | Register                    | Basisregistratie Personen       |
        | Andere partij-identificator | {uniek}                         |

    @eis-F1582-R1 @MUST @id-F1582-onbekend
    Scenario: Een partij-identificator die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende partij-identificator opvraagt
      Dan wordt de partij-identificator niet gevonden

  Regel: Een partij-identificator is ook op zijn vrije tekst te vinden

    @F5817 @eis-F5817-A1 @MUST @id-F5817-vrije-tekst
    Scenario: Zoeken op alleen de vrije tekst
      Gegeven een partij "Karel"
      En een partij-identificator "van Karel" met:
        | Attribuut                   | Waarde            |
        | Identificeerde partij       | de partij "Karel" |
        | Object-ID                   | {bsn 1}           |
        | Andere partij-identificator | {uniek}           |
      En een partij "Zoë"
      En een partij-identificator "van Zoë" met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut                   | Waarde  |
        | Andere partij-identificator | {uniek} |
      Dan staat de partij-identificator "van Karel" in het resultaat
      En staat de partij-identificator "van Zoë" niet in het resultaat
