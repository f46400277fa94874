# language: nl
@F6230 @klasse-kern @editie-2024-03
Functionaliteit: F6230 Vraag bijlage op

  Regel: Op haar ID is de bijlage op te vragen

    @eis-F6230-R1 @MUST @id-F6230-geheel
    Scenario: Alles wat is geregistreerd is terug te lezen
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was bijlage van klantcontact        | het klantcontact      |
      Als de medewerker de bijlage opvraagt
      Dan heeft de bijlage de waarden:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was bijlage van klantcontact        | het klantcontact      |

    @eis-F6230-R1 @MUST @id-F6230-onbekend
    Scenario: Een bijlage die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende bijlage opvraagt
      Dan wordt de bijlage niet gevonden
