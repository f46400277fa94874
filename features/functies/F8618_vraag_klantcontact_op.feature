# language: nl
@F8618 @klasse-kern
Functionaliteit: F8618 Vraag klantcontact op

  Regel: Opvragen gaat op ID (editie 2024-03)

    @eis-F8618-R1 @eis-FALG-R3 @MUST @editie-2024-03 @id-F8618-opvragen
    Scenario: Het klantcontact is op te vragen
      Gegeven een klantcontact
      Als de medewerker het klantcontact opvraagt
      Dan toont het antwoord het klantcontact zoals geregistreerd

    @eis-F8618-R1 @MUST @editie-2024-03 @id-F8618-onbekend
    Scenario: Een klantcontact dat niet bestaat wordt niet gevonden
      Als de medewerker een onbekend klantcontact opvraagt
      Dan wordt het klantcontact niet gevonden

    @eis-F8618-R2 @MUST @editie-2024-03 @id-F8618-zelfde-id
    Scenario: Het antwoord heeft het ID dat is gevraagd
      Gegeven een klantcontact
      En een klantcontact
      Als de medewerker het eerste klantcontact opvraagt
      Dan is het eerste klantcontact geregistreerd
      En verschilt "ID" van het eerste klantcontact van "ID" van het tweede klantcontact

  Regel: Het antwoord is het hele klantcontact (editie 2023-03)

    @eis-F8618-X1 @MUST @editie-2023-03 @id-F8618-geheel
    Scenario: Alles wat is geregistreerd is terug te lezen
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En een klantcontact met:
        | Attribuut       | Waarde                                      |
        | Kanaal          | Telefoon                                    |
        | Medewerker      | Nicole van Dijk                             |
        | Initiatiefnemer | Klant                                       |
        | Onderwerp       | Voorwaarden vergunningsvrije dakkapel       |
        | Inhoud          | Wanneer mag een dakkapel zonder vergunning? |
      Als de medewerker het klantcontact opvraagt
      Dan heeft het klantcontact de waarden:
        | Attribuut       | Waarde                                      |
        | Kanaal          | Telefoon                                    |
        | Medewerker      | Nicole van Dijk                             |
        | Initiatiefnemer | Klant                                       |
        | Onderwerp       | Voorwaarden vergunningsvrije dakkapel       |
        | Inhoud          | Wanneer mag een dakkapel zonder vergunning? |
