# language: nl
@F6634 @klasse-kanalen @editie-2024-03
Functionaliteit: F6634 Zoek digitaal adres

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene "de klant"

  Regel: Gevonden worden alle digitale adressen die voldoen, nul of meer

    @eis-F6634-R1 @MUST @afnemer-KISS @id-F6634-op-adres
    Scenario: Zoeken op adres
      Gegeven een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      En een digitaal adres met:
        | Attribuut            | Waarde                |
        | Soort digitaal adres | E-mail                |
        | Adres                | {uniek 2}@example.org |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

    @eis-F6634-R1 @MUST @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC @id-F6634-op-partij
    Scenario: Zoeken op partij
      Gegeven een partij
      En een partij
      En een digitaal adres met:
        | Attribuut                 | Waarde           |
        | Verstrekt door betrokkene |                  |
        | Verstrekt door partij     | de eerste partij |
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
        | Verstrekt door betrokkene |                     |
        | Verstrekt door partij     | de eerste partij    |
      En een digitaal adres met:
        | Attribuut                 | Waarde           |
        | Verstrekt door betrokkene |                  |
        | Verstrekt door partij     | de tweede partij |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde           |
        | Verstrekt door partij | de eerste partij |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat
      En staat het derde digitaal adres niet in het resultaat

    @eis-F6634-R1 @MUST @id-F6634-op-betrokkene
    Scenario: Zoeken op betrokkene
      Gegeven een digitaal adres "van de klant"
      En een betrokkene "een ander"
      En een digitaal adres "van een ander" met:
        | Attribuut                 | Waarde                    |
        | Verstrekt door betrokkene | de betrokkene "een ander" |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde                   |
        | Verstrekt door betrokkene | de betrokkene "de klant" |
      Dan staat het digitaal adres "van de klant" in het resultaat
      En staat het digitaal adres "van een ander" niet in het resultaat

        @klasse-kern @eis-F6634-R1 @eis-FALG-R4 @MUST @id-F6634-samen
    Scenario: Adres en betrokkene samen
      Gegeven een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      En een digitaal adres
      En een betrokkene "een ander"
      En een digitaal adres met:
        | Attribuut                 | Waarde                    |
        | Soort digitaal adres      | E-mail                    |
        | Adres                     | {uniek}@example.org       |
        | Verstrekt door betrokkene | de betrokkene "een ander" |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde                   |
        | Adres                     | {uniek}@example.org      |
        | Verstrekt door betrokkene | de betrokkene "de klant" |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat
      En staat het derde digitaal adres niet in het resultaat

    @klasse-kern @eis-F6634-R1 @eis-FALG-R4 @MUST @id-F6634-geen
    Scenario: Een zoekvraag waaraan niets voldoet geeft een leeg resultaat
      Als de medewerker digitale adressen zoekt met:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan is het resultaat leeg

  Regel: Ook de omschrijving is een zoekargument

    @eis-F6634-A1 @MUST @id-F6634-op-omschrijving
    Scenario: Zoeken op omschrijving
      Gegeven een digitaal adres met:
        | Attribuut            | Waarde                |
        | Soort digitaal adres | E-mail                |
        | Adres                | {uniek 1}@example.org |
        | Omschrijving         | Werk {uniek}          |
      En een digitaal adres met:
        | Attribuut            | Waarde                |
        | Soort digitaal adres | E-mail                |
        | Adres                | {uniek 2}@example.org |
        | Omschrijving         | Werk {uniek}          |
      En een digitaal adres
      Als de medewerker digitale adressen zoekt met:
        | Attribuut    | Waarde       |
        | Omschrijving | Werk {uniek} |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat
      En staat het derde digitaal adres niet in het resultaat

    @eis-F6634-A2 @MUST @id-F6634-bladeren
    Scenario: Wie bladert mist geen adres en ziet er geen twee keer
      Gegeven een digitaal adres met:
        | Attribuut            | Waarde                |
        | Soort digitaal adres | E-mail                |
        | Adres                | {uniek 1}@example.org |
        | Omschrijving         | Werk {uniek}          |
      En een digitaal adres met:
        | Attribuut            | Waarde                |
        | Soort digitaal adres | E-mail                |
        | Adres                | {uniek 2}@example.org |
        | Omschrijving         | Werk {uniek}          |
      Als de medewerker door digitale adressen bladert, 1 per bladzijde, met:
        | Attribuut    | Waarde       |
        | Omschrijving | Werk {uniek} |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat
