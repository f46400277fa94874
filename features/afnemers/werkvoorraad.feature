# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de werkvoorraad van een afdeling

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut | Waarde   |
      | Nummer    | {nummer} |
    En een actor met:
      | Attribuut | Waarde           |
      | Naam      | Afdeling {uniek} |
    En een interne taak
    En een interne taak
    En een interne taak met:
      | Attribuut | Waarde   |
      | Status    | Verwerkt |
    En een klantcontact met:
      | Attribuut | Waarde    |
      | Nummer    | {nummer}7 |
    En een actor met:
      | Attribuut | Waarde             |
      | Naam      | Afdeling {uniek 2} |
    En een interne taak

  Regel: De nieuwste taak staat bovenaan

    @eis-AFN-R9 @SHOULD @afnemer-ITA @id-AFN-taken-nieuwste-eerst
    Scenario: De medewerker opent de lijst van open taken van zijn afdeling
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde          |
        | Toegewezen aan actor | de eerste actor |
        | Status               | Te verwerken    |
      Dan staat de tweede interne taak in het resultaat vóór de eerste interne taak
      En staat de derde interne taak niet in het resultaat

    @eis-AFN-R9 @SHOULD @afnemer-ITA @id-AFN-taken-nieuwste-eerst-bladeren
    Scenario: De medewerker bladert door de lijst van open taken
      Als de medewerker door interne taken bladert, 1 per bladzijde, met:
        | Attribuut            | Waarde          |
        | Toegewezen aan actor | de eerste actor |
        | Status               | Te verwerken    |
      Dan staat de tweede interne taak in het resultaat vóór de eerste interne taak
      En staat de eerste interne taak in het resultaat
      En staat de tweede interne taak in het resultaat

  Regel: Een taak is te vinden via wat zij noemt

    @eis-AFN-R10 @SHOULD @afnemer-ITA @id-AFN-taken-nummer-klantcontact
    Scenario: De medewerker zoekt de taken op het nummer van het klantcontact
      Als de medewerker interne taken zoekt met:
        | Attribuut                        | Waarde   |
        | Ontstaan uit klantcontact/Nummer | {nummer} |
      Dan staat de eerste interne taak in het resultaat
      En staat de derde interne taak in het resultaat
      En staat de interne taak niet in het resultaat

    @eis-AFN-R11 @SHOULD @afnemer-ITA @id-AFN-taken-naam-actor
    Scenario: De medewerker zoekt de open taken op de naam van een afdeling
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde           |
        | Toegewezen aan actor/Naam | Afdeling {uniek} |
        | Status                    | Te verwerken     |
      Dan staat de eerste interne taak in het resultaat
      En staat de derde interne taak niet in het resultaat
      En staat de interne taak niet in het resultaat
