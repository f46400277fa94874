# language: nl
@B0862 @klasse-partijen @editie-2024-03
Functionaliteit: B0862 Een mens kan meer dan eens partij zijn

  Regel: Elke hoedanigheid is een eigen partij

    @eis-B0862-T1 @MUST @id-B0862-drie-partijen
    Scenario: Een mens is drie keer partij: als burger, als medewerker en als vrijwilliger
      Gegeven een partij met:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      Als de medewerker een partij registreert:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      En de medewerker een partij registreert:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      Dan verschilt "ID" van de tweede partij van "ID" van de eerste partij
      En verschilt "Nummer" van de tweede partij van "Nummer" van de eerste partij
      En verschilt "Nummer" van de derde partij van "Nummer" van de eerste partij
      En verschilt "Nummer" van de derde partij van "Nummer" van de tweede partij
