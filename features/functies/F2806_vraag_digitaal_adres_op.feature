# language: nl
@F2806 @klasse-kanalen @editie-2024-03
Functionaliteit: F2806 Vraag digitaal adres op

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene

  Regel: Op zijn ID is precies dat ene digitaal adres op te vragen

    @eis-F2806-R1 @MUST @id-F2806-betrokkene
    Scenario: Het adres van een betrokkene is op te vragen
      Gegeven een digitaal adres met:
        | Attribuut                 | Waarde                  |
        | Soort digitaal adres      | E-mail                  |
        | Adres                     | jan.janssen@example.org |
        | Omschrijving              | Mailadres op het werk   |
        | Verstrekt door betrokkene | de betrokkene           |
      En een digitaal adres
      Als de medewerker het eerste digitaal adres opvraagt
      Dan is het eerste digitaal adres geregistreerd
      En heeft het eerste digitaal adres de waarden:
        | Attribuut                 | Waarde                  |
        | Soort digitaal adres      | E-mail                  |
        | Adres                     | jan.janssen@example.org |
        | Omschrijving              | Mailadres op het werk   |
        | Verstrekt door betrokkene | de betrokkene           |
        | Verstrekt door partij     |                         |

    @eis-F2806-R1 @MUST @id-F2806-partij
    Scenario: Het adres van een partij is op te vragen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0201234567     |
        | Omschrijving              | Nummer thuis   |
        | Verstrekt door betrokkene |                |
        | Verstrekt door partij     | de partij      |
      Als de medewerker het digitaal adres opvraagt
      Dan heeft het digitaal adres de waarden:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0201234567     |
        | Omschrijving              | Nummer thuis   |
        | Verstrekt door betrokkene |                |
        | Verstrekt door partij     | de partij      |

    @eis-F2806-R1 @MUST @id-F2806-onbekend
    Scenario: Een digitaal adres dat niet bestaat wordt niet gevonden
      Als de medewerker een onbekend digitaal adres opvraagt
      Dan wordt het digitaal adres niet gevonden
