# language: nl
@V6468 @klasse-kern @editie-2024-03
Functionaliteit: V6468 Wanneer een klantcontact plaatsvond

  Regel: Elk klantcontact heeft zijn eigen moment

    @eis-V6468-T1 @eis-B8694-T2 @MUST @id-V6468-zonder-moment
    Scenario: Zonder moment wordt het klantcontact geweigerd
      Als de medewerker probeert een klantcontact te registreren zonder "Plaatsgevonden op"
      Dan is de registratie geweigerd
      En is er niets vastgelegd
