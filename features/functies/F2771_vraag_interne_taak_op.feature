# language: nl
@F2771 @klasse-taken @editie-2024-03
Functionaliteit: F2771 Vraag interne taak op

  Achtergrond:
    Gegeven een klantcontact
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: Op haar ID is precies die ene taak op te vragen

    @eis-F2771-R1 @MUST @id-F2771-geheel
    Scenario: Alles wat van de taak is geregistreerd is terug te lezen
      Gegeven een interne taak met:
        | Attribuut                 | Waarde                        |
        | Nummer                    | {nummer}                      |
        | Gevraagde handeling       | Klant bellen                  |
        | Toelichting               | Wil uitleg over de goothoogte |
        | Status                    | Te verwerken                  |
        | Ontstaan uit klantcontact | het klantcontact              |
        | Toegewezen aan actor      | Afdeling vergunningen         |
      En een interne taak
      Als de medewerker de eerste interne taak opvraagt
      Dan is de eerste interne taak geregistreerd
      En heeft de eerste interne taak de waarden:
        | Attribuut                 | Waarde                        |
        | Nummer                    | {nummer}                      |
        | Gevraagde handeling       | Klant bellen                  |
        | Toelichting               | Wil uitleg over de goothoogte |
        | Status                    | Te verwerken                  |
        | Ontstaan uit klantcontact | het klantcontact              |
        | Toegewezen aan actor      | Afdeling vergunningen         |

    @eis-F2771-R1 @MUST @id-F2771-onbekend
    Scenario: Een taak die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende interne taak opvraagt
      Dan wordt de interne taak niet gevonden

  Regel: Een taak die nog te verwerken is heeft geen moment van verwerken

    @eis-F2771-R2 @MUST @id-F2771-nog-te-verwerken
    Scenario: Een taak met de status Te verwerken heeft geen moment van verwerken
      Gegeven een interne taak met:
        | Attribuut | Waarde       |
        | Status    | Te verwerken |
      Als de medewerker de interne taak opvraagt
      Dan is "Status" van de interne taak "Te verwerken"
      En is "Verwerkt op" van de interne taak leeg
