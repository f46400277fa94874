# language: nl
@B1304 @klasse-partijen @editie-2024-03
Functionaliteit: B1304 Eén resource Partij voor persoon, organisatie en contactpersoon

  Regel: Elke partij is van één van drie soorten

    @eis-B1304-T1 @eis-B8315-T1 @MUST @id-B1304-contactpersoon
    Scenario: Ook een contactpersoon is een partij
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde         |
        | Soort partij | Contactpersoon |
      Dan is "Soort partij" van de partij "Contactpersoon"

    @eis-B1304-T1 @eis-B8315-T1 @MUST @id-B1304-zonder-soort
    Scenario: Zonder soort wordt de partij geweigerd
      Als de medewerker probeert een partij te registreren zonder "Soort partij"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-B1304-T1 @MUST @id-B1304-andere-soort
    Scenario: Een vestiging is geen soort partij
      Als de medewerker probeert een partij te registreren met de onbekende "Soort partij" "vestiging"
      Dan is de registratie geweigerd
      En is er niets vastgelegd
