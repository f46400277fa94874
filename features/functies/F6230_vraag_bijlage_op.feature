# language: nl
@F6230 @klasse-kern @editie-2024-03
Functionaliteit: F6230 Vraag bijlage op

  Regel: Op zijn ID is de bijlage op te vragen

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
      En voldoet het antwoord aan het schema van de API

    @eis-F6230-R1 @MUST @id-F6230-onbekend
    Scenario: Een ID dat niemand heeft
      Als de medewerker een onbekende bijlage opvraagt
      Dan wordt de bijlage niet gevonden
