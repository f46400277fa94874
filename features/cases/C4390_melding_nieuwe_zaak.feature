# language: nl
@C4390 @klasse-zaak-koppeling @editie-2024-03
Functionaliteit: C4390 Klant belt met een melding over de openbare ruimte waarvoor nog geen zaak loopt

  Een ongekende klant meldt een losse stoeptegel. De medewerker vindt nog geen zaak en maakt in het zakenregister een zaak
  aan. Alleen de verschillen met C0992 staan hier. In de voorbeeldlijsten van de standaard is 12 de code van een zaak en
  van haar identificatie, en 6 die van het zakenregister.

  Regel: Ook voor een ongekende klant is er een klantcontact, en geen partij

    @eis-C4390-R3 @MUST @id-C4390-klantcontact
    Scenario: Het klantcontact is geregistreerd zonder dat de klant bekend is
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                      |
        | Kanaal    | Telefoon                    |
        | Onderwerp | Melding openbare ruimte     |
        | Inhoud    | Er ligt een stoeptegel los. |
      Dan is het klantcontact geregistreerd
      En is "Inhoud" van het klantcontact "Er ligt een stoeptegel los."

    @klasse-partijen @eis-C4390-R6 @eis-B3485-T1 @MUST @id-C4390-geen-partij
    Scenario: De betrokkene verwijst niet naar een partij
      Gegeven een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Partij                  |           |
        | Persoonsnaam/Achternaam | Wittewiek |
      Dan is "Partij" van de betrokkene leeg

  Regel: De zaak is het onderwerp van het klantcontact

    @eis-C4390-R4 @MAY @id-C4390-zaak
    Scenario: Met het zaaknummer is het klantcontact terug te vinden
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                  |
        | Kanaal    | Telefoon                |
        | Onderwerp | Melding openbare ruimte |
      En de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde           |
        | Was onderwerp van klantcontact      | het klantcontact |
        | Objectidentificator/Object-ID       | ZAAK-{uniek}     |
        | Objectidentificator/Objecttype      | 12               |
        | Objectidentificator/Register        | 6                |
        | Objectidentificator/Soort object-ID | 12               |
      Dan is "Objectidentificator/Object-ID" van het onderwerpobject "ZAAK-{uniek}"
      En is er precies één onderwerpobject met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | ZAAK-{uniek} |
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact
