# language: nl
@U6126 @klasse-kern @editie-2024-03
Functionaliteit: U6126 Alleen generaliseren als het iets oplevert

  Regel: Wie geen klant of vertegenwoordiger is, is geen betrokkene

    @eis-U6126-T1 @SHOULD @id-U6126-rol
    Abstract Scenario: De rol <rol> wordt geweigerd
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren met de onbekende "Rol" "<rol>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | rol          |
        | ketenpartner |
        | leverancier  |
