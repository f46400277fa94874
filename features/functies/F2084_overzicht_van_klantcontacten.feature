# language: nl
@F2084 @klasse-partijen @editie-2024-03
Functionaliteit: F2084 Vraag overzicht van klantcontacten op

  Regel: Vanuit een partij zijn al haar klantcontacten te vinden

    @eis-F2084-R1 @MUST @id-F2084-nummer
    Scenario: De partij is te vinden op haar nummer
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-F2084-R1 @MUST @id-F2084-identificatie
    Scenario: De partij is te vinden op haar burgerservicenummer
      Gegeven een partij "Karel"
      En een partij-identificator "van Karel" met:
        | Attribuut             | Waarde            |
        | Identificeerde partij | de partij "Karel" |
        | Object-ID             | {bsn}             |
      En een partij "Zoë"
      En een partij-identificator "van Zoë" met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde              |
        | Soort object-ID | Burgerservicenummer |
        | Object-ID       | {bsn}               |
      Dan staat de partij-identificator "van Karel" in het resultaat
      En staat de partij-identificator "van Zoë" niet in het resultaat
      En verwijst "Identificeerde partij" van de partij-identificator "van Karel" naar de partij "Karel"

    @eis-F2084-R1 @MUST @id-F2084-overzicht
    Scenario: Elk klantcontact van de partij wordt gevonden, en geen ander
      Gegeven een partij
      En een klantcontact "eerste vraag"
      En een betrokkene "bij de eerste vraag" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "eerste vraag" |
        | Partij                     | de partij                       |
      En een klantcontact "tweede vraag"
      En een betrokkene "bij de tweede vraag" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "tweede vraag" |
        | Partij                     | de partij                       |
      En een betrokkene "zonder partij" met:
        | Attribuut                  | Waarde                          |
        | Betrokken bij klantcontact | het klantcontact "tweede vraag" |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan staat de betrokkene "bij de eerste vraag" in het resultaat
      En staat de betrokkene "bij de tweede vraag" in het resultaat
      En staat de betrokkene "zonder partij" niet in het resultaat
      En verwijst "Betrokken bij klantcontact" van de betrokkene "bij de eerste vraag" naar het klantcontact "eerste vraag"
      En verwijst "Betrokken bij klantcontact" van de betrokkene "bij de tweede vraag" naar het klantcontact "tweede vraag"
      En is het klantcontact "eerste vraag" geregistreerd
      En is het klantcontact "tweede vraag" geregistreerd
