# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers sturen niet altijd alles

  Regel: Een registratie slaagt ook als de frontend niet alles weet

    @eis-AFN-R20 @MAY @afnemer-KISS @id-AFN-zonder-nummer
    Scenario: Een klantcontact zonder nummer wordt geregistreerd
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde        |
        | Nummer    |               |
        | Onderwerp | Vraag {uniek} |
      Dan is het klantcontact geregistreerd
      En is "Onderwerp" van het klantcontact "Vraag {uniek}"

    @eis-AFN-R21 @MAY @afnemer-KISS @id-AFN-zonder-naam
    Scenario: Een betrokkene zonder partij en zonder naam wordt geregistreerd
      Gegeven een klantcontact
      Als de medewerker een betrokkene registreert:
        | Attribuut                | Waarde |
        | Rol                      | Klant  |
        | Initiator                | Ja     |
        | Partij                   |        |
        | Persoonsnaam/Voorletters |        |
        | Persoonsnaam/Voornaam    |        |
        | Persoonsnaam/Achternaam  |        |
      Dan is de betrokkene geregistreerd
      En is "Rol" van de betrokkene "Klant"
      En is "Partij" van de betrokkene leeg
      En is "Persoonsnaam" van de betrokkene leeg
