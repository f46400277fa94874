# language: nl
@F2158 @klasse-partijen @editie-2024-03
Functionaliteit: F2158 Wijzig partij

  Achtergrond:
    Gegeven een partij met:
      | Attribuut                         | Waarde                   |
      | Nummer                            | {nummer}                 |
      | Soort partij                      | Persoon                  |
      | Voorkeurstaal                     | Nederlands               |
      | Interne notitie                   | Liefst in de ochtend     |
      | Bezoekadres/Adresregel 1          | Van Puffelenstraat 23    |
      | Bezoekadres/Adresregel 2          | 9823 SG Tietjerkstradeel |
      | Correspondentieadres/Adresregel 1 | Janssenstraat 12         |
      | Correspondentieadres/Adresregel 2 | 9821 ST Tietjerkstradeel |

  Regel: Een wijziging verandert wat zij noemt, en niets anders

    @klasse-kern @eis-F2158-R2 @eis-FALG-R5 @MUST @id-F2158-deel
    Abstract Scenario: Alleen <attribuut> wijzigen
      Als de medewerker de partij wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is "<attribuut>" van de partij "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de partij gelijk gebleven

      Voorbeelden:
        | geval         | attribuut               | waarde           |
        | notitie       | Interne notitie         | Liefst 's avonds |
        | taal          | Voorkeurstaal           | Engels           |
        | geheimhouding | Indicatie geheimhouding | Ja               |
        | actief        | Indicatie actief        | Nee              |

    @eis-F2158-A2 @MUST @id-F2158-deel-van-groep
    Scenario: Van naam en adressen verandert alleen wat de wijziging noemt
      Als de medewerker de partij wijzigt:
        | Attribuut                         | Waarde           |
        | Contactnaam/Voornaam              | Carla            |
        | Bezoekadres/Adresregel 1          | Janssenstraat 14 |
        | Correspondentieadres/Adresregel 2 | 9824 SG Zuidhorn |
      Dan heeft de partij de waarden:
        | Attribuut                         | Waarde           |
        | Contactnaam/Voornaam              | Carla            |
        | Bezoekadres/Adresregel 1          | Janssenstraat 14 |
        | Correspondentieadres/Adresregel 2 | 9824 SG Zuidhorn |
      En zijn behalve "Contactnaam/Voornaam" en "Bezoekadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" alle attributen van de partij gelijk gebleven

    @eis-F2158-R1 @MUST @id-F2158-nummer-gelijk
    Scenario: Het nummer blijft gelijk
      Als de medewerker de partij wijzigt:
        | Attribuut       | Waarde           |
        | Interne notitie | Liefst 's avonds |
      Dan is "Nummer" van de partij "{nummer}"
      En is de partij geregistreerd

    @eis-F2158-R1 @MUST @id-F2158-ander-id
    Scenario: Een ander ID in het verzoek verandert niets
      Als de medewerker probeert de partij te wijzigen met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is de partij niet gewijzigd

    @eis-F2158-R2 @MUST @id-F2158-onbekende-soort
    Scenario: Een soort partij die niet bestaat wordt geweigerd en verandert niets
      Als de medewerker probeert de partij te wijzigen met de onbekende "Soort partij" "huisdier"
      Dan is de wijziging geweigerd
      En is de partij niet gewijzigd

    @eis-F2158-A1 @MUST @id-F2158-geweigerd
    Abstract Scenario: Een wijziging die niet kan (<geval>) wordt geweigerd en verandert niets
      Als de medewerker probeert de partij te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de wijziging geweigerd
      En is de partij niet gewijzigd

      Voorbeelden:
        | geval          | attribuut                | waarde                      |
        | te-lang        | Interne notitie          | {1001 tekens}               |
        | onbekend-adres | Voorkeurs digitaal adres | een onbekend digitaal adres |

    @eis-F2158-A1 @MUST @id-F2158-dubbel-nummer
    Scenario: Het nummer van een andere partij wordt ook bij een wijziging geweigerd
      Gegeven een partij "andere"
      Als de medewerker probeert de partij "andere" te wijzigen:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is de wijziging geweigerd
      En is de partij "andere" niet gewijzigd

    @eis-F2158-R5 @MUST @id-F2158-eigen-functies
    Scenario: Digitaal adres en identificator blijven bij een wijziging van de partij gelijk
      Gegeven een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      En een partij-identificator
      Als de medewerker de partij wijzigt:
        | Attribuut               | Waarde |
        | Indicatie geheimhouding | Ja     |
      Dan is het digitaal adres niet gewijzigd
      En is de partij-identificator niet gewijzigd

  Regel: Het antwoord is de hele partij zoals zij daarna is

    @eis-F2158-R4 @MUST @id-F2158-wijzigen
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker de partij wijzigt:
        | Attribuut       | Waarde           |
        | Interne notitie | Liefst 's avonds |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Nummer" in het antwoord gevuld
      En is "Soort partij" in het antwoord gevuld
      En is "Bezoekadres/Adresregel 1" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API

    @klasse-kern @eis-F2158-R4 @eis-FALG-R5 @MUST @id-F2158-vervangen
    Scenario: De hele partij vervangen
      Als de medewerker de partij vervangt door:
        | Attribuut                          | Waarde                   |
        | Nummer                             | {nummer}                 |
        | Soort partij                       | Persoon                  |
        | Indicatie geheimhouding            | Ja                       |
        | Indicatie actief                   | Nee                      |
        | Voorkeurstaal                      | Engels                   |
        | Interne notitie                    | Liefst 's avonds         |
        | Contactnaam/Voornaam               | Carla                    |
        | Contactnaam/Voorvoegsel achternaam |                          |
        | Contactnaam/Achternaam             | Jansen                   |
        | Bezoekadres/Adresregel 1           | Janssenstraat 14         |
        | Bezoekadres/Adresregel 2           | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 1  | Van Puffelenstraat 25    |
        | Correspondentieadres/Adresregel 2  | 9823 SG Tietjerkstradeel |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
      En heeft de partij de waarden:
        | Attribuut                         | Waarde                   |
        | Nummer                            | {nummer}                 |
        | Soort partij                      | Persoon                  |
        | Indicatie geheimhouding           | Ja                       |
        | Indicatie actief                  | Nee                      |
        | Voorkeurstaal                     | Engels                   |
        | Interne notitie                   | Liefst 's avonds         |
        | Contactnaam/Voornaam              | Carla                    |
        | Contactnaam/Achternaam            | Jansen                   |
        | Bezoekadres/Adresregel 1          | Janssenstraat 14         |
        | Bezoekadres/Adresregel 2          | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 1 | Van Puffelenstraat 25    |
        | Correspondentieadres/Adresregel 2 | 9823 SG Tietjerkstradeel |

    @eis-F2158-A3 @MUST @id-F2158-weggelaten
    Scenario: Wat een vervanging weglaat is daarna leeg
      Als de medewerker de partij vervangt door:
        | Attribuut                | Waarde                |
        | Nummer                   | {nummer}              |
        | Soort partij             | Persoon               |
        | Indicatie geheimhouding  | Nee                   |
        | Indicatie actief         | Ja                    |
        | Contactnaam/Achternaam   | Deurne                |
        | Bezoekadres/Adresregel 1 | Van Puffelenstraat 23 |
      Dan heeft de partij de waarden:
        | Attribuut                         | Waarde                |
        | Nummer                            | {nummer}              |
        | Soort partij                      | Persoon               |
        | Voorkeurstaal                     |                       |
        | Interne notitie                   |                       |
        | Contactnaam/Voornaam              |                       |
        | Contactnaam/Achternaam            | Deurne                |
        | Bezoekadres/Adresregel 1          | Van Puffelenstraat 23 |
        | Bezoekadres/Adresregel 2          |                       |
        | Correspondentieadres/Adresregel 1 |                       |
