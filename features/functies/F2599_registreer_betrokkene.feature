# language: nl
@F2599 @klasse-kern @editie-2024-03
Functionaliteit: F2599 Registreer betrokkene bij klantcontact

  Achtergrond:
    Gegeven een klantcontact

  Regel: Een klantcontact kan meer betrokkenen hebben

    @eis-F2599-R1 @eis-V8908-T1 @MAY @id-F2599-tweede
    Scenario: Naast de klant komt er een vertegenwoordiger als betrokkene bij
      Gegeven een betrokkene "klant" met:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Als de medewerker een betrokkene "vertegenwoordiger" bij het klantcontact registreert:
        | Attribuut       | Waarde                    |
        | Rol             | Vertegenwoordiger         |
        | Initiator       | Nee                       |
        | Organisatienaam | Wereldwinkel 't kikkertje |
      Dan heeft de betrokkene "vertegenwoordiger" de waarden:
        | Attribuut       | Waarde                    |
        | Rol             | Vertegenwoordiger         |
        | Initiator       | Nee                       |
        | Organisatienaam | Wereldwinkel 't kikkertje |
      En is "Rol" van de betrokkene "klant" "Klant"

    @eis-F2599-R2 @MUST @id-F2599-antwoord
    Scenario: Het antwoord is de betrokkene met een ID van het register
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                 | Waarde |
        | Rol                       | Klant  |
        | Initiator                 | Ja     |
        | Persoonsnaam/Voorletters  | J      |
        | Persoonsnaam/Voornaam     | Jan    |
        | Persoonsnaam/Voorvoegsels | de     |
        | Persoonsnaam/Achternaam   | Vries  |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

  Regel: De gegevens van een ongekende klant staan bij de betrokkene

    @eis-F2599-R4 @MUST @id-F2599-ongekend
    Scenario: De naam van een ongekende klant staat bij de betrokkene, die niet naar een partij verwijst
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde |
        | Rol                     | Klant  |
        | Persoonsnaam/Voornaam   | Jan    |
        | Persoonsnaam/Achternaam | Vries  |
      Dan voldoet de betrokkene aan het schema "ongekende betrokkene"
      En heeft de betrokkene de waarden:
        | Attribuut               | Waarde |
        | Persoonsnaam/Voornaam   | Jan    |
        | Persoonsnaam/Achternaam | Vries  |

  @klasse-partijen
  Regel: De gegevens van een gekende klant staan bij de partij

    @eis-F2599-R3 @MUST @afnemer-ITA @afnemer-Open-Inwoner @afnemer-OMC @id-F2599-gekend
    Scenario: De betrokkene verwijst naar de partij en bevat zelf geen naam
      Gegeven een partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij
      En is "Persoonsnaam" van de betrokkene leeg

    @eis-F2599-R5 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F2599-onbekende-partij
    Scenario: Naar een partij die er niet is kan een betrokkene niet verwijzen
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde               |
        | Rol       | Klant                |
        | Partij    | een onbekende partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F2599-A4 @MUST @id-F2599-onbekend-klantcontact
    Scenario: Naar een klantcontact dat er niet is kan een betrokkene niet verwijzen
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | een onbekend klantcontact |
        | Rol                        | Klant                     |
      Dan is de registratie geweigerd

  Regel: Zonder wat verplicht is komt er geen betrokkene

    @eis-F2599-A1 @MUST @id-F2599-verplicht
    Abstract Scenario: Zonder <attribuut> wordt de betrokkene geweigerd
      Als de medewerker probeert een betrokkene te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval     | attribuut |
        | rol       | Rol       |
        | initiator | Initiator |

    @eis-F2599-A1 @MUST @id-F2599-zonder-klantcontact
    Scenario: Zonder klantcontact wordt de betrokkene geweigerd
      Als de medewerker probeert een betrokkene te registreren zonder "Betrokken bij klantcontact"
      Dan is de registratie geweigerd

  Regel: Een waarde die de standaard niet kent wordt geweigerd

    @eis-F2599-A2 @MUST @id-F2599-onbekende-waarde
    Abstract Scenario: <attribuut> kan niet <waarde> zijn
      Als de medewerker probeert een betrokkene te registreren met de onbekende "<attribuut>" "<waarde>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval     | attribuut | waarde    |
        | rol       | Rol       | Buurman   |
        | initiator | Initiator | misschien |

  Regel: Teksten hebben een maximale lengte

    @eis-F2599-A3 @MUST @id-F2599-lengte-past
    Scenario: Een betrokkene met gegevens van de maximale lengte wordt helemaal bewaard
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                | Waarde           |
        | Rol                                      | Klant            |
        | Initiator                                | Ja               |
        | Persoonsnaam/Voorletters                 | {10 tekens}      |
        | Persoonsnaam/Voornaam                    | Ève{77 tekens}   |
        | Persoonsnaam/Voorvoegsels                | op {4 tekens} 't |
        | Persoonsnaam/Achternaam                  | {200 tekens}     |
        | Organisatienaam                          | één{197 tekens}  |
        | Bezoekadres/Nummeraanduiding-ID          | 3024045390642408 |
        | Bezoekadres/Adresregel 1                 | {80 tekens}      |
        | Bezoekadres/Adresregel 2                 | {80 tekens}      |
        | Bezoekadres/Adresregel 3                 | {80 tekens}      |
        | Bezoekadres/Land                         | Nederland        |
        | Correspondentieadres/Nummeraanduiding-ID | 3024045390642409 |
        | Correspondentieadres/Adresregel 1        | {80 tekens}      |
        | Correspondentieadres/Adresregel 2        | {80 tekens}      |
        | Correspondentieadres/Adresregel 3        | {80 tekens}      |
        | Correspondentieadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                                | Waarde           |
        | Rol                                      | Klant            |
        | Initiator                                | Ja               |
        | Persoonsnaam/Voorletters                 | {10 tekens}      |
        | Persoonsnaam/Voornaam                    | Ève{77 tekens}   |
        | Persoonsnaam/Voorvoegsels                | op {4 tekens} 't |
        | Persoonsnaam/Achternaam                  | {200 tekens}     |
        | Organisatienaam                          | één{197 tekens}  |
        | Bezoekadres/Nummeraanduiding-ID          | 3024045390642408 |
        | Bezoekadres/Adresregel 1                 | {80 tekens}      |
        | Bezoekadres/Adresregel 2                 | {80 tekens}      |
        | Bezoekadres/Adresregel 3                 | {80 tekens}      |
        | Bezoekadres/Land                         | Nederland        |
        | Correspondentieadres/Nummeraanduiding-ID | 3024045390642409 |
        | Correspondentieadres/Adresregel 1        | {80 tekens}      |
        | Correspondentieadres/Adresregel 2        | {80 tekens}      |
        | Correspondentieadres/Adresregel 3        | {80 tekens}      |
        | Correspondentieadres/Land                | Nederland        |

    @eis-F2599-A3 @MUST @id-F2599-te-lang
    Abstract Scenario: <attribuut> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een betrokkene te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                                | lengte |
        | voorletters     | Persoonsnaam/Voorletters                 | 11     |
        | voornaam        | Persoonsnaam/Voornaam                    | 81     |
        | voorvoegsels    | Persoonsnaam/Voorvoegsels                | 11     |
        | achternaam      | Persoonsnaam/Achternaam                  | 201    |
        | organisatienaam | Organisatienaam                          | 201    |
        | bezoek-nummer   | Bezoekadres/Nummeraanduiding-ID          | 41     |
        | bezoek-regel-1  | Bezoekadres/Adresregel 1                 | 81     |
        | bezoek-regel-2  | Bezoekadres/Adresregel 2                 | 81     |
        | bezoek-regel-3  | Bezoekadres/Adresregel 3                 | 81     |
        | post-nummer     | Correspondentieadres/Nummeraanduiding-ID | 41     |
        | post-regel-1    | Correspondentieadres/Adresregel 1        | 81     |
        | post-regel-2    | Correspondentieadres/Adresregel 2        | 81     |
        | post-regel-3    | Correspondentieadres/Adresregel 3        | 81     |
