# language: nl
@B5096 @klasse-kern @editie-2024-03
Functionaliteit: B5096 De naam van een koppelresource

  Regel: Een koppeling heet naar wat zij koppelt

    @eis-B5096-T1 @SHOULD @id-B5096-actor-klantcontact
    Scenario: Actor en klantcontact samen geven de naam
      Dan kent de API wel "actor-klantcontacten"
