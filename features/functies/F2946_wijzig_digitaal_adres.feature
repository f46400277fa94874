# language: nl
@F2946 @klasse-kanalen @editie-2024-03
Functionaliteit: F2946 Wijzig digitaal adres

  Achtergrond:
    Gegeven een partij
    En een digitaal adres "van de partij" met:
      | Attribuut                 | Waarde                  |
      | Soort digitaal adres      | E-mail                  |
      | Adres                     | jan.janssen@example.org |
      | Omschrijving              | Mailadres op het werk   |
      | Verstrekt door betrokkene |                         |
      | Verstrekt door partij     | de partij               |

  Regel: Het ID verandert niet

    @eis-F2946-R1 @MUST @id-F2946-zelfde-id
    Scenario: Het vervangen adres staat nog onder zijn ID
      Als de medewerker het digitaal adres vervangt door:
        | Attribuut             | Waarde         |
        | Soort digitaal adres  | Telefoonnummer |
        | Adres                 | 0201234567     |
        | Omschrijving          | Nummer thuis   |
        | Verstrekt door partij | de partij      |
      Dan is "ID" in het antwoord gelijk aan "ID" van het digitaal adres
      En is het digitaal adres geregistreerd
      En heeft het digitaal adres de waarden:
        | Attribuut             | Waarde         |
        | Soort digitaal adres  | Telefoonnummer |
        | Adres                 | 0201234567     |
        | Omschrijving          | Nummer thuis   |
        | Verstrekt door partij | de partij      |

    @eis-F2946-R1 @MUST @id-F2946-ander-id
    Scenario: Een ander ID in het verzoek verandert niets
      Als de medewerker probeert het digitaal adres te wijzigen met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is het digitaal adres niet gewijzigd

  Regel: Wie alleen het adres wijzigt laat de rest staan

    @klasse-kern @eis-F2946-R2 @eis-FALG-R5 @MUST @id-F2946-alleen-adres
    Scenario: Het adres van een partij wijzigt
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut | Waarde                   |
        | Adres     | joop.janssen@example.org |
      Dan is "Adres" van het digitaal adres "joop.janssen@example.org"
      En zijn behalve "Adres" alle attributen van het digitaal adres gelijk gebleven

    @eis-F2946-R2 @MUST @id-F2946-adres-betrokkene
    Scenario: Het adres van een betrokkene wijzigt
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres "van de betrokkene"
      Als de medewerker het digitaal adres "van de betrokkene" wijzigt:
        | Attribuut | Waarde     |
        | Adres     | 0201234567 |
      Dan is "Adres" van het digitaal adres "van de betrokkene" "0201234567"
      En zijn behalve "Adres" alle attributen van het digitaal adres "van de betrokkene" gelijk gebleven
      En is "Adres" van het digitaal adres "van de partij" "jan.janssen@example.org"

    @eis-F2946-A1 @MUST @id-F2946-geweigerd
    Abstract Scenario: Een wijziging die niet kan (<geval>) wordt geweigerd en verandert niets
      Als de medewerker probeert het digitaal adres te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de wijziging geweigerd
      En is het digitaal adres niet gewijzigd

      Voorbeelden:
        | geval            | attribuut             | waarde               |
        | te-lang          | Omschrijving          | {41 tekens}          |
        | onbekende-partij | Verstrekt door partij | een onbekende partij |

    @F1995 @eis-F1995-R4 @MUST @id-F2946-onbekende-soort
    Scenario: Een soort die niet in de referentielijst staat wordt ook bij een wijziging geweigerd
      Als de medewerker probeert het digitaal adres te wijzigen met de onbekende "Soort digitaal adres" "postduif"
      Dan is de wijziging geweigerd
      En is het digitaal adres niet gewijzigd

  Regel: Het antwoord is het hele digitaal adres

    @eis-F2946-R3 @MUST @id-F2946-antwoord-deel
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut | Waarde                   |
        | Adres     | joop.janssen@example.org |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Soort digitaal adres" in het antwoord gelijk aan "Soort digitaal adres" van het digitaal adres
      En is "Omschrijving" in het antwoord gelijk aan "Omschrijving" van het digitaal adres
      En is "Verstrekt door partij" in het antwoord gelijk aan "Verstrekt door partij" van het digitaal adres
      En voldoet het antwoord aan het schema van de API

    @eis-F2946-R3 @MUST @id-F2946-antwoord-geheel
    Scenario: Het antwoord op een vervanging herhaalt wat is verstuurd
      Als de medewerker het digitaal adres vervangt door:
        | Attribuut             | Waarde                   |
        | Soort digitaal adres  | E-mail                   |
        | Adres                 | joop.janssen@example.org |
        | Omschrijving          | Mailadres thuis          |
        | Verstrekt door partij | de partij                |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API

  Regel: Na een vervanging heeft het digitaal adres alleen wat de vervanging noemt

    @eis-F2946-A2 @MUST @id-F2946-weggelaten
    Scenario: Een omschrijving die een vervanging weglaat is daarna leeg
      Als de medewerker het digitaal adres vervangt door:
        | Attribuut             | Waarde                  |
        | Soort digitaal adres  | E-mail                  |
        | Adres                 | jan.janssen@example.org |
        | Omschrijving          |                         |
        | Verstrekt door partij | de partij               |
      Dan is "Omschrijving" van het digitaal adres leeg
      En zijn behalve "Omschrijving" alle attributen van het digitaal adres gelijk gebleven
