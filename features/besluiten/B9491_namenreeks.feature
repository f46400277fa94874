# language: nl
@B9491 @klasse-partijen @editie-2024-03
Functionaliteit: B9491 Wie een namenreeks heeft verdeelt haar zelf

  Regel: Voornaam en achternaam zijn genoeg

    @eis-B9491-T1 @MUST @id-B9491-betrokkene
    Scenario: Een betrokkene met zijn namenreeks als achternaam
      Gegeven een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde                |
        | Rol                     | Klant                 |
        | Persoonsnaam/Achternaam | Sari Dewi Ayu Lestari |
      Dan heeft de betrokkene de waarden:
        | Attribuut               | Waarde                |
        | Persoonsnaam/Voornaam   |                       |
        | Persoonsnaam/Achternaam | Sari Dewi Ayu Lestari |
      En heeft de betrokkene geen attribuut "Namenreeks"
