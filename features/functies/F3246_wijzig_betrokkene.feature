# language: nl
@F3246 @klasse-kern @editie-2024-03
Functionaliteit: F3246 Wijzig betrokkene bij klantcontact

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene met:
      | Attribuut                 | Waarde                    |
      | Rol                       | Klant                     |
      | Initiator                 | Ja                        |
      | Persoonsnaam/Voorletters  | J                         |
      | Persoonsnaam/Voornaam     | Jan                       |
      | Persoonsnaam/Voorvoegsels | de                        |
      | Persoonsnaam/Achternaam   | Vries                     |
      | Organisatienaam           | Wereldwinkel 't kikkertje |

  Regel: Een wijziging verandert wat zij noemt, en niets anders

    @eis-F3246-R3 @eis-FALG-R5 @MUST @id-F3246-deel
    Scenario: Eén attribuut wijzigen
      Als de medewerker de betrokkene wijzigt:
        | Attribuut       | Waarde           |
        | Organisatienaam | Bakkerij de Boer |
      Dan is "Organisatienaam" van de betrokkene "Bakkerij de Boer"
      En zijn behalve "Organisatienaam" alle attributen van de betrokkene gelijk gebleven

    @eis-F3246-R3 @MUST @id-F3246-voornaam
    Scenario: Alleen de voornaam wijzigen laat de rest van de naam staan
      Als de medewerker de betrokkene wijzigt:
        | Attribuut             | Waarde |
        | Persoonsnaam/Voornaam | Jannes |
      Dan is "Persoonsnaam/Voornaam" van de betrokkene "Jannes"
      En zijn behalve "Persoonsnaam/Voornaam" alle attributen van de betrokkene gelijk gebleven

    @eis-F3246-R1 @MUST @id-F3246-zelfde-id
    Scenario: Na de wijziging is de betrokkene er nog onder zijn eigen ID
      Als de medewerker de betrokkene wijzigt:
        | Attribuut       | Waarde           |
        | Organisatienaam | Bakkerij de Boer |
      Dan is "Organisatienaam" van de betrokkene "Bakkerij de Boer"
      En is de betrokkene geregistreerd

    @eis-F3246-R1 @MUST @id-F3246-ander-id
    Scenario: Ook een wijziging die een ander ID noemt laat de betrokkene zoals hij was
      Als de medewerker probeert de betrokkene te wijzigen:
        | Attribuut | Waarde  |
        | ID        | {uniek} |
      Dan is de betrokkene niet gewijzigd

    @eis-F3246-A1 @MUST @id-F3246-onbekend-klantcontact
    Scenario: Ook bij een wijziging kan de betrokkene niet verwijzen naar een klantcontact dat er niet is
      Als de medewerker probeert de betrokkene te wijzigen:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | een onbekend klantcontact |
      Dan is de wijziging geweigerd
      En is de betrokkene niet gewijzigd

    @eis-F3246-A1 @MUST @id-F3246-onbekende-rol
    Scenario: Ook bij een wijziging wordt een rol die niet bestaat geweigerd
      Als de medewerker probeert de betrokkene te wijzigen met de onbekende "Rol" "Buurman"
      Dan is de wijziging geweigerd
      En is de betrokkene niet gewijzigd

  Regel: Na een vervanging heeft de betrokkene alleen wat de vervanging noemt

    @eis-F3246-R2 @eis-FALG-R5 @MUST @id-F3246-geheel
    Scenario: De hele betrokkene vervangen
      Als de medewerker de betrokkene vervangt door:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | het klantcontact          |
        | Rol                        | Vertegenwoordiger         |
        | Initiator                  | Nee                       |
        | Persoonsnaam/Voorletters   | J                         |
        | Persoonsnaam/Voornaam      | Jannes                    |
        | Persoonsnaam/Voorvoegsels  | de                        |
        | Persoonsnaam/Achternaam    | Vries                     |
        | Organisatienaam            | Wereldwinkel 't kikkertje |
      Dan heeft de betrokkene de waarden:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | het klantcontact          |
        | Rol                        | Vertegenwoordiger         |
        | Initiator                  | Nee                       |
        | Persoonsnaam/Voorletters   | J                         |
        | Persoonsnaam/Voornaam      | Jannes                    |
        | Persoonsnaam/Voorvoegsels  | de                        |
        | Persoonsnaam/Achternaam    | Vries                     |
        | Organisatienaam            | Wereldwinkel 't kikkertje |
      En is de betrokkene geregistreerd

    @eis-F3246-R2 @MUST @id-F3246-weggelaten
    Scenario: Wat een vervanging weglaat is daarna leeg
      Als de medewerker de betrokkene vervangt door:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
        | Rol                        | Klant            |
        | Initiator                  | Ja               |
        | Persoonsnaam/Achternaam    | Vries            |
      Dan is "Organisatienaam" van de betrokkene leeg
      En is "Persoonsnaam/Voornaam" van de betrokkene leeg
      En zijn behalve "Organisatienaam" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorletters" en "Persoonsnaam/Voorvoegsels" alle attributen van de betrokkene gelijk gebleven

    @eis-F3246-R2 @MUST @id-F3246-adressen
    Scenario: Met de vervanging komen er adressen bij, en de rest blijft gelijk
      Als de medewerker de betrokkene vervangt door:
        | Attribuut                                | Waarde                    |
        | Betrokken bij klantcontact               | het klantcontact          |
        | Rol                                      | Klant                     |
        | Initiator                                | Ja                        |
        | Persoonsnaam/Voorletters                 | J                         |
        | Persoonsnaam/Voornaam                    | Jan                       |
        | Persoonsnaam/Voorvoegsels                | de                        |
        | Persoonsnaam/Achternaam                  | Vries                     |
        | Organisatienaam                          | Wereldwinkel 't kikkertje |
        | Bezoekadres/Adresregel 1                 | van Puffelenstraat 14     |
        | Bezoekadres/Land                         | Nederland                 |
        | Correspondentieadres/Nummeraanduiding-ID | 3024045390642408          |
      Dan heeft de betrokkene de waarden:
        | Attribuut                                | Waarde                |
        | Bezoekadres/Adresregel 1                 | van Puffelenstraat 14 |
        | Bezoekadres/Land                         | Nederland             |
        | Correspondentieadres/Nummeraanduiding-ID | 3024045390642408      |
      En zijn behalve "Bezoekadres/Adresregel 1" en "Bezoekadres/Land" en "Correspondentieadres/Nummeraanduiding-ID" alle attributen van de betrokkene gelijk gebleven

  Regel: Het antwoord is de hele betrokkene zoals hij daarna is

    @eis-F3246-R4 @MUST @id-F3246-antwoord
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker de betrokkene wijzigt:
        | Attribuut       | Waarde           |
        | Organisatienaam | Bakkerij de Boer |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Rol" in het antwoord gevuld
      En is "Betrokken bij klantcontact" in het antwoord gevuld
      En is "Persoonsnaam/Achternaam" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API

  @klasse-partijen
  Regel: Een betrokkene kan ook achteraf naar een partij gaan verwijzen

    @eis-F3246-R5 @MAY @id-F3246-partij
    Scenario: De partij komt er later bij, en de rest blijft gelijk
      Gegeven een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij
      En zijn behalve "Partij" alle attributen van de betrokkene gelijk gebleven

    @eis-F3246-R5 @MAY @id-F3246-onbekende-partij
    Scenario: Naar een partij die er niet is kan de betrokkene ook achteraf niet verwijzen
      Als de medewerker probeert de betrokkene te wijzigen:
        | Attribuut | Waarde               |
        | Partij    | een onbekende partij |
      Dan is de wijziging geweigerd
      En is de betrokkene niet gewijzigd
