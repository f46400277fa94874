# language: nl
@F6039 @klasse-kern @editie-2024-03
Functionaliteit: F6039 Vraag onderwerpobject op

  Regel: Op zijn ID is het onderwerpobject op te vragen

    @eis-F6039-R1 @MUST @id-F6039-geheel
    Scenario: Alles wat is geregistreerd is terug te lezen
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was onderwerp van klantcontact      | het klantcontact      |
      Als de medewerker het onderwerpobject opvraagt
      Dan heeft het onderwerpobject de waarden:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was onderwerp van klantcontact      | het klantcontact      |

    @eis-F6039-R1 @MUST @id-F6039-onbekend
    Scenario: Een onderwerpobject dat niet bestaat wordt niet gevonden
      Als de medewerker een onbekend onderwerpobject opvraagt
      Dan wordt het onderwerpobject niet gevonden
