# language: nl
@C0359 @klasse-zaak-koppeling @editie-2024-03
Functionaliteit: C0359 Klant belt met een melding over de openbare ruimte waarvoor al een zaak loopt

  Een ongekende klant meldt een losse stoeptegel die al gemeld is. De medewerker vindt de zaak daarvan en maakt geen
  nieuwe. Alleen het verschil met C4390 staat hier.

  Regel: De zaak die al loopt is het onderwerp van het klantcontact

    @eis-C0359-R4 @SHOULD @id-C0359-lopende-zaak
    Scenario: Twee klantcontacten gaan over dezelfde zaak
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde       |
        | Objectidentificator/Object-ID       | ZAAK-{uniek} |
        | Objectidentificator/Objecttype      | 12           |
        | Objectidentificator/Register        | 6            |
        | Objectidentificator/Soort object-ID | 12           |
      En een klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het tweede klantcontact |
        | Objectidentificator/Object-ID       | ZAAK-{uniek}            |
        | Objectidentificator/Objecttype      | 12                      |
        | Objectidentificator/Register        | 6                       |
        | Objectidentificator/Soort object-ID | 12                      |
      Dan zijn er precies twee onderwerpobjecten met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | ZAAK-{uniek} |
      En verwijst "Was onderwerp van klantcontact" van het tweede onderwerpobject naar het tweede klantcontact
      En is het eerste onderwerpobject niet gewijzigd
