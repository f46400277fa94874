# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de werkvoorraad van een afdeling

  Achtergrond:
    Gegeven een klantcontact "vraag" met:
      | Attribuut | Waarde   |
      | Nummer    | {nummer} |
    En een klantcontact "vraag met een langer nummer" met:
      | Attribuut | Waarde    |
      | Nummer    | {nummer}7 |
    En een actor "afdeling" met:
      | Attribuut | Waarde           |
      | Naam      | Afdeling {uniek} |
    En een actor "andere afdeling" met:
      | Attribuut | Waarde             |
      | Naam      | Afdeling {uniek 2} |
    En een interne taak "oudste" met:
      | Attribuut                 | Waarde                   |
      | Ontstaan uit klantcontact | het klantcontact "vraag" |
      | Toegewezen aan actor      | de actor "afdeling"      |
    En een interne taak "nieuwste" met:
      | Attribuut                 | Waarde                   |
      | Ontstaan uit klantcontact | het klantcontact "vraag" |
      | Toegewezen aan actor      | de actor "afdeling"      |
    En een interne taak "verwerkt" met:
      | Attribuut                 | Waarde                   |
      | Ontstaan uit klantcontact | het klantcontact "vraag" |
      | Toegewezen aan actor      | de actor "afdeling"      |
      | Status                    | Verwerkt                 |
    En een interne taak "van de andere afdeling" met:
      | Attribuut                 | Waarde                                         |
      | Ontstaan uit klantcontact | het klantcontact "vraag met een langer nummer" |
      | Toegewezen aan actor      | de actor "andere afdeling"                     |

  Regel: De nieuwste taak staat bovenaan

    @eis-AFN-R9 @SHOULD @afnemer-ITA @id-AFN-taken-nieuwste-eerst
    Scenario: De medewerker opent de lijst van open taken van zijn afdeling
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde              |
        | Toegewezen aan actor | de actor "afdeling" |
        | Status               | Te verwerken        |
      Dan staat de interne taak "nieuwste" in het resultaat vóór de interne taak "oudste"
      En staat de interne taak "verwerkt" niet in het resultaat

    @eis-AFN-R9 @SHOULD @afnemer-ITA @id-AFN-taken-nieuwste-eerst-bladeren
    Scenario: De medewerker bladert door de lijst van open taken
      Als de medewerker door interne taken bladert, 1 per bladzijde, met:
        | Attribuut            | Waarde              |
        | Toegewezen aan actor | de actor "afdeling" |
        | Status               | Te verwerken        |
      Dan staat de interne taak "nieuwste" in het resultaat vóór de interne taak "oudste"
      En staat de interne taak "oudste" in het resultaat
      En staat de interne taak "nieuwste" in het resultaat

  Regel: Een taak is te vinden op het nummer van haar klantcontact en op de naam van haar actor

    @eis-AFN-R10 @SHOULD @afnemer-ITA @id-AFN-taken-nummer-klantcontact
    Scenario: De medewerker zoekt de taken op het nummer van het klantcontact
      Als de medewerker interne taken zoekt met:
        | Attribuut                        | Waarde   |
        | Ontstaan uit klantcontact/Nummer | {nummer} |
      Dan staat de interne taak "oudste" in het resultaat
      En staat de interne taak "verwerkt" in het resultaat
      En staat de interne taak "van de andere afdeling" niet in het resultaat

    @eis-AFN-R11 @SHOULD @afnemer-ITA @id-AFN-taken-naam-actor
    Scenario: De medewerker zoekt de open taken op de naam van een afdeling
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde           |
        | Toegewezen aan actor/Naam | Afdeling {uniek} |
        | Status                    | Te verwerken     |
      Dan staat de interne taak "oudste" in het resultaat
      En staat de interne taak "verwerkt" niet in het resultaat
      En staat de interne taak "van de andere afdeling" niet in het resultaat
