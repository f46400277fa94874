# language: nl
@F0138 @klasse-partijen @editie-2024-03
Functionaliteit: F0138 Vraag partij op

  Regel: Opvragen gaat op ID

    @eis-F0138-R1 @MUST @id-F0138-opvragen
    Scenario: Precies de gevraagde partij komt terug
      Gegeven een partij met:
        | Attribuut                         | Waarde                   |
        | Nummer                            | {nummer}                 |
        | Soort partij                      | Persoon                  |
        | Indicatie geheimhouding           | Nee                      |
        | Indicatie actief                  | Ja                       |
        | Voorkeurstaal                     | Nederlands               |
        | Interne notitie                   | Liefst in de ochtend     |
        | Bezoekadres/Adresregel 1          | Van Puffelenstraat 23    |
        | Bezoekadres/Adresregel 2          | 9823 SG Tietjerkstradeel |
        | Bezoekadres/Land                  | Nederland                |
        | Correspondentieadres/Adresregel 1 | Janssenstraat 12         |
        | Correspondentieadres/Adresregel 2 | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Land         | Nederland                |
      En een partij
      Als de medewerker de eerste partij opvraagt
      Dan is de eerste partij geregistreerd
      En heeft de eerste partij de waarden:
        | Attribuut                         | Waarde                   |
        | Nummer                            | {nummer}                 |
        | Soort partij                      | Persoon                  |
        | Indicatie geheimhouding           | Nee                      |
        | Indicatie actief                  | Ja                       |
        | Voorkeurstaal                     | Nederlands               |
        | Interne notitie                   | Liefst in de ochtend     |
        | Bezoekadres/Adresregel 1          | Van Puffelenstraat 23    |
        | Bezoekadres/Adresregel 2          | 9823 SG Tietjerkstradeel |
        | Bezoekadres/Adresregel 3          |                          |
        | Bezoekadres/Land                  | Nederland                |
        | Correspondentieadres/Adresregel 1 | Janssenstraat 12         |
        | Correspondentieadres/Adresregel 2 | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 3 |                          |
        | Correspondentieadres/Land         | Nederland                |

    @eis-F0138-R1 @MUST @id-F0138-onbekend
    Scenario: Een partij die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende partij opvraagt
      Dan wordt de partij niet gevonden

    @klasse-kern @eis-F0138-R2 @eis-B1767-T1 @eis-FALG-R3 @MUST @id-F0138-op-nummer
    Scenario: Het nummer van de partij is geen ID
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker de partij opvraagt op "Nummer"
      Dan wordt de partij niet gevonden

  Regel: De partij noemt het ID van haar voorkeursadres

    @eis-F0138-R3 @eis-BT-R16 @MAY @id-F0138-voorkeursadres
    Scenario: Met het ID van het voorkeursadres is het adres op te vragen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde             |
        | Voorkeurs digitaal adres | het digitaal adres |
      Dan verwijst "Voorkeurs digitaal adres" van de partij naar het digitaal adres
      En is het digitaal adres geregistreerd
