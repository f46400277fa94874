# language: nl
@F2084 @klasse-partijen @editie-2024-03
Functionaliteit: F2084 Vraag overzicht van klantcontacten op

  Regel: Van partij naar al haar klantcontacten

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
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      En een partij
      En een partij-identificator met:
        | Attribuut | Waarde  |
        | Object-ID | {bsn 2} |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde              |
        | Soort object-ID | Burgerservicenummer |
        | Object-ID       | {bsn}               |
      Dan staat de eerste partij-identificator in het resultaat
      En hebben alle gevonden partij-identificatoren "Identificeerde partij" "de eerste partij"

    @eis-F2084-R1 @MUST @id-F2084-overzicht
    Scenario: Elk klantcontact van de partij, en geen ander
      Gegeven een partij
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een betrokkene
      Als de medewerker betrokkenen zoekt met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat
      En staat de derde betrokkene niet in het resultaat
      En verwijst "Betrokken bij klantcontact" van de eerste betrokkene naar het eerste klantcontact
      En verwijst "Betrokken bij klantcontact" van de tweede betrokkene naar het tweede klantcontact
      En is het eerste klantcontact geregistreerd
      En is het tweede klantcontact geregistreerd
