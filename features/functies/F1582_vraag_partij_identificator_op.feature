# language: nl
@F1582 @klasse-partijen @editie-2024-03
Functionaliteit: F1582 Vraag partij-identificator op

  Regel: Opvragen gaat op ID

    @eis-F1582-R1 @MUST @id-F1582-opvragen
    Scenario: Precies de gevraagde partij-identificator komt terug
      Gegeven een partij "Karel"
      En een partij-identificator met:
        | Attribuut                   | Waarde            |
        | Identificeerde partij       | de partij "Karel" |
        | Object-ID                   | {bsn 1}           |
        | Andere partij-identificator | {uniek}           |
      En een partij "Zoë"
      En een partij-identificator met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker de eerste partij-identificator opvraagt
      Dan is de eerste partij-identificator geregistreerd
      En heeft de eerste partij-identificator de waarden:
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
    Scenario: Zoeken op de vrije tekst alleen
      Gegeven een partij "Karel"
      En een partij-identificator met:
        | Attribuut                   | Waarde            |
        | Identificeerde partij       | de partij "Karel" |
        | Object-ID                   | {bsn 1}           |
        | Andere partij-identificator | {uniek}           |
      En een partij "Zoë"
      En een partij-identificator met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut                   | Waarde  |
        | Andere partij-identificator | {uniek} |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator niet in het resultaat
