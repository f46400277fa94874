# language: nl
@C0359 @klasse-zaak-koppeling @editie-2024-03
Functionaliteit: C0359 Klant belt met een melding over de openbare ruimte waarvoor al een zaak loopt

  Een ongekende klant meldt een losse stoeptegel die al gemeld is. De medewerker vindt de zaak van die melding en maakt
  geen nieuwe zaak. Alleen het verschil met C4390 staat hier. In de voorbeeldlijsten van de standaard is 12 de code van
  een zaak en van haar identificatie, en 6 die van het zakenregister.

  Regel: De zaak die al loopt is het onderwerp van het klantcontact

    @eis-C0359-R4 @SHOULD @id-C0359-lopende-zaak
    Scenario: Twee klantcontacten gaan over dezelfde zaak
      Gegeven een klantcontact "eerste melding"
      En een onderwerpobject "van de eerste melding" met:
        | Attribuut                           | Waarde       |
        | Objectidentificator/Object-ID       | ZAAK-{uniek} |
        | Objectidentificator/Objecttype      | 12           |
        | Objectidentificator/Register        | 6            |
        | Objectidentificator/Soort object-ID | 12           |
      En een klantcontact "tweede melding"
      Als de medewerker een onderwerpobject "van de tweede melding" registreert:
        | Attribuut                           | Waarde                            |
        | Was onderwerp van klantcontact      | het klantcontact "tweede melding" |
        | Objectidentificator/Object-ID       | ZAAK-{uniek}                      |
        | Objectidentificator/Objecttype      | 12                                |
        | Objectidentificator/Register        | 6                                 |
        | Objectidentificator/Soort object-ID | 12                                |
      Dan zijn er precies twee onderwerpobjecten met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | ZAAK-{uniek} |
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject "van de tweede melding" naar het klantcontact "tweede melding"
      En is het onderwerpobject "van de eerste melding" niet gewijzigd
