# language: nl
@F5639 @klasse-kern @editie-2024-03
Functionaliteit: F5639 Wijzig onderwerpobject

  Achtergrond:
    Gegeven een klantcontact
    En een onderwerpobject

  Regel: Alleen wat is gewijzigd verandert

    @eis-F5639-R3 @eis-FALG-R5 @MUST @id-F5639-alleen-object-id
    Scenario: Van de identificator verandert alleen het object-ID
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut                     | Waarde        |
        | Objectidentificator/Object-ID | 1892091992898 |
      Dan is "Objectidentificator/Object-ID" van het onderwerpobject "1892091992898"
      En zijn behalve "Objectidentificator/Object-ID" alle attributen van het onderwerpobject gelijk gebleven

    @eis-F5639-R1 @MUST @id-F5639-zelfde-id
    Scenario: Na de wijziging is het onderwerpobject onder hetzelfde ID te vinden
      Als de medewerker het onderwerpobject vervangt door:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | 1892091992898    |
        | Objectidentificator/Objecttype      | 043              |
        | Objectidentificator/Register        | 017              |
        | Objectidentificator/Soort object-ID | 3                |
        | Was onderwerp van klantcontact      | het klantcontact |
      Dan is "ID" in het antwoord gelijk aan "ID" van het onderwerpobject
      En is het onderwerpobject geregistreerd
      En is "Objectidentificator/Object-ID" van het onderwerpobject "1892091992898"

  Regel: Het antwoord is het geheel

    @eis-F5639-R4 @MUST @id-F5639-antwoord
    Scenario: Het antwoord op een wijziging
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut                           | Waarde        |
        | Objectidentificator/Object-ID       | 1892091992898 |
        | Objectidentificator/Objecttype      | 043           |
        | Objectidentificator/Register        | 017           |
        | Objectidentificator/Soort object-ID | 3             |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Was onderwerp van klantcontact" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
