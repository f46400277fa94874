# language: nl
@F6260 @klasse-kern @editie-2024-03
Functionaliteit: F6260 Wijzig bijlage

  Achtergrond:
    Gegeven een klantcontact
    En een bijlage

  Regel: Alleen wat is gewijzigd verandert

    @eis-F6260-R3 @eis-FALG-R5 @MUST @id-F6260-alleen-object-id
    Scenario: Van de identificator verandert alleen het object-ID
      Als de medewerker de bijlage wijzigt:
        | Attribuut                     | Waarde        |
        | Objectidentificator/Object-ID | 1892091992898 |
      Dan is "Objectidentificator/Object-ID" van de bijlage "1892091992898"
      En zijn behalve "Objectidentificator/Object-ID" alle attributen van de bijlage gelijk gebleven

    @eis-F6260-R1 @MUST @id-F6260-zelfde-id
    Scenario: Na de wijziging is de bijlage onder hetzelfde ID te vinden
      Als de medewerker de bijlage vervangt door:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | 1892091992898    |
        | Objectidentificator/Objecttype      | 043              |
        | Objectidentificator/Register        | 017              |
        | Objectidentificator/Soort object-ID | 3                |
        | Was bijlage van klantcontact        | het klantcontact |
      Dan is "ID" in het antwoord gelijk aan "ID" van de bijlage
      En is de bijlage geregistreerd
      En is "Objectidentificator/Object-ID" van de bijlage "1892091992898"

    @eis-F6260-R1 @MUST @id-F6260-ander-id
    Scenario: Een ander ID in het verzoek verandert niets
      Als de medewerker probeert de bijlage te wijzigen met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is de bijlage niet gewijzigd

    @eis-F6260-A1 @MUST @id-F6260-onbekend-klantcontact
    Scenario: Een onbekend klantcontact wordt ook bij een wijziging geweigerd
      Als de medewerker probeert de bijlage te wijzigen:
        | Attribuut                    | Waarde                    |
        | Was bijlage van klantcontact | een onbekend klantcontact |
      Dan is de wijziging geweigerd
      En is de bijlage niet gewijzigd

    @eis-F6260-A2 @MUST @id-F6260-ander-klantcontact
    Scenario: Alleen het klantcontact wijzigen laat de identificator staan
      Gegeven een klantcontact "ander gesprek"
      Als de medewerker de bijlage wijzigt:
        | Attribuut                    | Waarde                           |
        | Was bijlage van klantcontact | het klantcontact "ander gesprek" |
      Dan verwijst "Was bijlage van klantcontact" van de bijlage naar het klantcontact "ander gesprek"
      En zijn behalve "Was bijlage van klantcontact" alle attributen van de bijlage gelijk gebleven

  Regel: Het antwoord is de hele bijlage

    @eis-F6260-R4 @MUST @id-F6260-antwoord
    Scenario: Het antwoord op een wijziging toont ook het klantcontact
      Als de medewerker de bijlage wijzigt:
        | Attribuut                           | Waarde        |
        | Objectidentificator/Object-ID       | 1892091992898 |
        | Objectidentificator/Objecttype      | 043           |
        | Objectidentificator/Register        | 017           |
        | Objectidentificator/Soort object-ID | 3             |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Was bijlage van klantcontact" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
