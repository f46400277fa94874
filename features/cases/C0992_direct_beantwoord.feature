# language: nl
@C0992 @klasse-kern
Functionaliteit: C0992 Klant belt met een vraag die het klantcontactcentrum direct beantwoordt

  Regel: Voor het gesprek wordt een klantcontact geregistreerd, met wie erbij betrokken was

    @eis-C0992-R1 @MUST @editie-2023-03 @id-C0992-klantcontact
    Scenario: Ook zonder authenticatie is er een klantcontact
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan is het klantcontact geregistreerd

    @eis-C0992-R6 @MUST @editie-2023-03 @id-C0992-automatisch
    Scenario: Kanaal, medewerker, eenheid en initiatiefnemer staan bij het klantcontact
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En de organisatorische eenheid "Klantcontactcentrum" is als actor bekend
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde              |
        | Kanaal                   | Telefoon            |
        | Medewerker               | Nicole van Dijk     |
        | Organisatorische eenheid | Klantcontactcentrum |
        | Initiatiefnemer          | Klant               |
      Dan heeft het klantcontact de waarden:
        | Attribuut                | Waarde              |
        | Kanaal                   | Telefoon            |
        | Medewerker               | Nicole van Dijk     |
        | Organisatorische eenheid | Klantcontactcentrum |
        | Initiatiefnemer          | Klant               |

    @eis-C0992-R3 @MUST @editie-2024-03 @id-C0992-gekende-klant
    Scenario: Een klant van wie de identiteit is vastgesteld is betrokkene bij het klantcontact
      Gegeven een partij
      En een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact
      En verwijst "Partij" van de betrokkene naar de partij

    @eis-C0992-R9 @MUST @editie-2024-03 @id-C0992-klantgegevens
    Scenario: De gegevens van de klant staan bij de betrokkene
      Gegeven een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde |
        | Rol                     | Klant  |
        | Persoonsnaam/Voornaam   | Jan    |
        | Persoonsnaam/Achternaam | Vries  |
      Dan heeft de betrokkene de waarden:
        | Attribuut               | Waarde |
        | Persoonsnaam/Voornaam   | Jan    |
        | Persoonsnaam/Achternaam | Vries  |

  Regel: De inhoud bevat vraag en antwoord, het onderwerp mag leeg blijven

    @eis-C0992-R4 @MUST @id-C0992-inhoud
    Abstract Scenario: Wat is opgeschreven blijft zo staan: <geval>
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
        | Inhoud    | <inhoud>                   |
      Dan is "Inhoud" van het klantcontact "<inhoud>"

      Voorbeelden:
        | geval      | inhoud                                                                                  |
        | pagina     | Wanneer wordt het afval rond kerst opgehaald? Het kan al op zaterdag worden aangeboden. |
        | diakrieten | Café 't Hoekje vraagt € 5 terug; reünie naar één adres in Curaçao                       |
        | leestekens | <b>5 > 3</b> & 'n appel; 100% – C:\temp                                                 |

    @C0534 @klasse-terugbelverzoek @eis-C0992-R5 @eis-C0534-R11 @MAY @editie-2024-03 @id-C0992-zonder-onderwerp
    Scenario: Het onderwerp blijft leeg
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                             |
        | Kanaal    | Telefoon                           |
        | Onderwerp |                                    |
        | Inhoud    | Wanneer wordt het afval opgehaald? |
      Dan is "Onderwerp" van het klantcontact leeg
      En is "Inhoud" van het klantcontact "Wanneer wordt het afval opgehaald?"

  Regel: Er is geen opvolging nodig

    @eis-C0992-R7 @MUST @id-C0992-geen-taak
    Scenario: Er ontstaat geen interne taak
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                     |
        | Kanaal    | Telefoon                   |
        | Onderwerp | Afvalinzameling rond kerst |
      Dan zijn er geen interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
