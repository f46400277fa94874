# language: nl
@V5323 @klasse-partijen @editie-2024-03
Functionaliteit: V5323 Een partij die er alleen is omdat de klant is geauthenticeerd

  Regel: Zonder toestemming is wat verplicht is genoeg

    @eis-V5323-T2 @SHOULD @id-V5323-kale-partij
    Scenario: Een persoon met een nummer en een identificator, en verder niets
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde   |
        | Nummer       | {nummer} |
        | Soort partij | Persoon  |
      En de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
        | Object-ID             | {bsn}     |
      Dan voldoet de partij aan het schema "kale partij"
      En is "Nummer" van de partij "{nummer}"
