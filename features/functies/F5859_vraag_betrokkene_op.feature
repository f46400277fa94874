# language: nl
@F5859 @klasse-kern @editie-2024-03
Functionaliteit: F5859 Vraag betrokkene bij klantcontact op

  Achtergrond:
    Gegeven een klantcontact

  Regel: Opvragen gaat op ID

    @eis-F5859-R1 @MUST @id-F5859-opvragen
    Scenario: Alles wat van de betrokkene is geregistreerd is terug te lezen
      Gegeven een betrokkene met:
        | Attribuut                 | Waarde                    |
        | Rol                       | Vertegenwoordiger         |
        | Initiator                 | Nee                       |
        | Persoonsnaam/Voorletters  | J                         |
        | Persoonsnaam/Voornaam     | Jan                       |
        | Persoonsnaam/Voorvoegsels | van                       |
        | Persoonsnaam/Achternaam   | Veen                      |
        | Organisatienaam           | Wereldwinkel 't kikkertje |
      Als de medewerker de betrokkene opvraagt
      Dan heeft de betrokkene de waarden:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | het klantcontact          |
        | Rol                        | Vertegenwoordiger         |
        | Initiator                  | Nee                       |
        | Persoonsnaam/Voorletters   | J                         |
        | Persoonsnaam/Voornaam      | Jan                       |
        | Persoonsnaam/Voorvoegsels  | van                       |
        | Persoonsnaam/Achternaam    | Veen                      |
        | Organisatienaam            | Wereldwinkel 't kikkertje |

    @eis-F5859-R1 @MUST @id-F5859-adressen
    Scenario: Bezoekadres en correspondentieadres staan elk op hun eigen plaats
      Gegeven een betrokkene met:
        | Attribuut                         | Waarde                   |
        | Bezoekadres/Nummeraanduiding-ID   | 3024045390642408         |
        | Bezoekadres/Adresregel 1          | Van Puffelenstraat 23    |
        | Bezoekadres/Adresregel 2          | 9823 SG Tietjerkstradeel |
        | Bezoekadres/Adresregel 3          | Achterhuis               |
        | Bezoekadres/Land                  | Nederland                |
        | Correspondentieadres/Adresregel 1 | Janssenstraat 12         |
        | Correspondentieadres/Adresregel 2 | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Land         | Nederland                |
      Als de medewerker de betrokkene opvraagt
      Dan heeft de betrokkene de waarden:
        | Attribuut                                | Waarde                   |
        | Bezoekadres/Nummeraanduiding-ID          | 3024045390642408         |
        | Bezoekadres/Adresregel 1                 | Van Puffelenstraat 23    |
        | Bezoekadres/Adresregel 2                 | 9823 SG Tietjerkstradeel |
        | Bezoekadres/Adresregel 3                 | Achterhuis               |
        | Bezoekadres/Land                         | Nederland                |
        | Correspondentieadres/Nummeraanduiding-ID |                          |
        | Correspondentieadres/Adresregel 1        | Janssenstraat 12         |
        | Correspondentieadres/Adresregel 2        | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 3        |                          |
        | Correspondentieadres/Land                | Nederland                |

    @eis-F5859-R1 @MUST @id-F5859-alleen-verplicht
    Scenario: Wat niet is geregistreerd is leeg
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      En de medewerker de betrokkene opvraagt
      Dan is "Rol" van de betrokkene "Klant"
      En is "Persoonsnaam" van de betrokkene leeg
      En is "Organisatienaam" van de betrokkene leeg
      En is "Partij" van de betrokkene leeg

    @eis-F5859-R1 @MUST @id-F5859-onbekend
    Scenario: Een betrokkene die niet bestaat wordt niet gevonden
      Als de medewerker een onbekende betrokkene opvraagt
      Dan wordt de betrokkene niet gevonden

    @eis-F5859-R2 @MUST @id-F5859-zelfde-id
    Scenario: Het antwoord heeft het ID dat is gevraagd
      Gegeven een betrokkene
      En een betrokkene
      Als de medewerker de eerste betrokkene opvraagt
      Dan is de eerste betrokkene geregistreerd
      En verschilt "ID" van de eerste betrokkene van "ID" van de tweede betrokkene
