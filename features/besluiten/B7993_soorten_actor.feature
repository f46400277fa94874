# language: nl
@B7993 @klasse-kern @editie-2024-03
Functionaliteit: B7993 Een actor is er in drie soorten

  Regel: Wat een soort nodig heeft geldt alleen voor die soort

    @eis-B7993-T1 @MUST @id-B7993-onvolledig
    Abstract Scenario: Een medewerker zonder <geval> wordt geweigerd
      Als de medewerker probeert een actor te registreren:
        | Attribuut      | Waarde              |
        | Naam           | {uniek}             |
        | Soort actor    | Medewerker          |
        | Functie        | <functie>           |
        | E-mailadres    | vandijk@example.org |
        | Telefoonnummer | <telefoonnummer>    |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval          | functie        | telefoonnummer |
        | functie        |                | 0201234567     |
        | telefoonnummer | medewerker KCC |                |
