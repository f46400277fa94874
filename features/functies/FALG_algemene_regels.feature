# language: nl
@FALG @klasse-kern @editie-2024-03
Functionaliteit: FALG Wat voor elke functie geldt

  Wat hier niet staat toetsen de scenario's van de functies zelf.

  Regel: De afnemer kiest het nummer, en het is van één object

    @eis-FALG-R2 @MUST @id-FALG-dubbel-nummer
    Scenario: Een nummer dat een interne taak al heeft wordt geweigerd
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker probeert een interne taak te registreren:
        | Attribuut            | Waarde                |
        | Nummer               | {nummer}              |
        | Gevraagde handeling  | Terugbellen           |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Opvragen gaat op ID

    @eis-FALG-R3 @MUST @id-FALG-op-nummer
    Abstract Scenario: Op nummer is <object> niet op te vragen
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Als de medewerker <object> opvraagt op "Nummer"
      Dan wordt <object> niet gevonden

      Voorbeelden:
        | object           |
        | het klantcontact |
        | de interne taak  |

  Regel: Na een vervanging heeft het object alleen wat de vervanging noemt

    @eis-FALG-R5 @MUST @id-FALG-taak-vervangen
    Scenario: Een toelichting die de vervanging leeg laat is daarna leeg
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak met:
        | Attribuut   | Waarde               |
        | Nummer      | {nummer}             |
        | Toelichting | Liefst na twaalf uur |
      Als de medewerker de interne taak vervangt door:
        | Attribuut                 | Waarde                |
        | Nummer                    | {nummer}              |
        | Gevraagde handeling       | Mailen                |
        | Toelichting               |                       |
        | Status                    | Te verwerken          |
        | Ontstaan uit klantcontact | het klantcontact      |
        | Toegewezen aan actor      | Afdeling vergunningen |
      Dan heeft de interne taak de waarden:
        | Attribuut                 | Waarde                |
        | Nummer                    | {nummer}              |
        | Gevraagde handeling       | Mailen                |
        | Toelichting               |                       |
        | Status                    | Te verwerken          |
        | Ontstaan uit klantcontact | het klantcontact      |
        | Toegewezen aan actor      | Afdeling vergunningen |

  Regel: Wordt er niets gevonden, dan is het antwoord een lijst zonder objecten

    @eis-FALG-R4 @MUST @id-FALG-lege-lijst
    Abstract Scenario: Zoeken naar <objecten> die er niet zijn geeft een lege lijst
      Als een aanroeper <objecten> opvraagt "zoals het hoort"
      Dan is het antwoord een lege lijst

      Voorbeelden:
        | objecten       |
        | klantcontacten |
        | betrokkenen    |
        | interne taken  |
        | actoren        |
        | partijen       |
