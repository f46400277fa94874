# language: nl
@F2599 @klasse-kern @editie-2024-03
Functionaliteit: F2599 Registreer betrokkene bij klantcontact

  Achtergrond:
    Gegeven een klantcontact

  Regel: Een klantcontact kan meer betrokkenen hebben

    @eis-F2599-R1 @MAY @id-F2599-tweede
    Scenario: Een vertegenwoordiger komt bij de klant
      Gegeven een betrokkene met:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut        | Waarde                  |
        | Rol              | Vertegenwoordiger       |
        | Initiator        | Nee                     |
        | Organisatienaam  | Wereldwinkel 't kikkertje |
      Dan heeft de tweede betrokkene de waarden:
        | Attribuut       | Waarde                    |
        | Rol             | Vertegenwoordiger         |
        | Initiator       | Nee                       |
        | Organisatienaam | Wereldwinkel 't kikkertje |
      En is "Rol" van de eerste betrokkene "Klant"

    @eis-F2599-R2 @MUST @id-F2599-antwoord
    Scenario: Het antwoord is de betrokkene met een ID van het register
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                 | Waarde   |
        | Rol                       | Klant    |
        | Initiator                 | Ja       |
        | Persoonsnaam/Voorletters  | J        |
        | Persoonsnaam/Voornaam     | Jan      |
        | Persoonsnaam/Voorvoegsels | de       |
        | Persoonsnaam/Achternaam   | Vries    |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd
      En voldoet het antwoord aan het schema van de API

  Regel: Een ongekende klant staat in de betrokkene zelf

    @eis-F2599-R4 @MUST @id-F2599-ongekend
    Scenario: Zijn naam staat bij de betrokkene, die niet naar een partij verwijst
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
  Regel: Een gekende klant staat in de partij

    @eis-F2599-R3 @MUST @id-F2599-gekend
    Scenario: De betrokkene verwijst naar de partij en houdt zelf geen naam
      Gegeven een partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij
      En is "Persoonsnaam" van de betrokkene leeg

    @eis-F2599-R5 @MUST @id-F2599-onbekende-partij
    Scenario: Naar een partij die er niet is kan een betrokkene niet verwijzen
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde               |
        | Rol       | Klant                |
        | Partij    | een onbekende partij |
      Dan is de registratie geweigerd
