# language: nl
@C9018 @klasse-kern
Functionaliteit: C9018 Klant vraagt telefonisch een product aan en wordt geauthenticeerd

  Een klant vraagt aan de telefoon een parkeervergunning aan. De medewerker stelt vast wie hij is en legt het klantcontact
  vast; de aanvraag zelf staat in een ander register. Alleen wat anders is dan bij een gewone vraag (C0992) staat hier.

  Regel: Een klant die nog niet bekend is wordt als partij geregistreerd

    @klasse-partijen @eis-C9018-R2 @MUST @id-C9018-nieuwe-partij
    Scenario: De geauthenticeerde klant wordt als partij geregistreerd
      Als de medewerker een partij registreert:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |
      Dan is de partij geregistreerd
      En heeft de partij de waarden:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |

  Regel: Het klantcontact zegt wat is aangevraagd en door wie (editie 2024-03)

    @eis-C9018-R3 @MUST @editie-2024-03 @id-C9018-onderwerp
    Scenario: Het klantcontact heeft een onderwerp
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                   |
        | Kanaal    | Telefoon                                 |
        | Onderwerp | Aanvraag parkeervergunning voor bewoners |
      Dan is "Onderwerp" van het klantcontact "Aanvraag parkeervergunning voor bewoners"

    @eis-C9018-R4 @MAY @editie-2024-03 @id-C9018-samenvatting
    Scenario: De inhoud vat de aanvraag samen
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                                |
        | Kanaal    | Telefoon                                              |
        | Inhoud    | Klant vraagt een parkeervergunning aan voor één auto. |
      Dan is "Inhoud" van het klantcontact "Klant vraagt een parkeervergunning aan voor één auto."

    @klasse-partijen @eis-C9018-R10 @MUST @editie-2024-03 @id-C9018-betrokkene
    Scenario: De betrokkene verwijst naar de partij van de klant
      Gegeven een partij "van de klant"
      En een partij "van een ander"
      En een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde                   |
        | Rol       | Klant                    |
        | Partij    | de partij "van de klant" |
      Dan verwijst "Partij" van de betrokkene naar de partij "van de klant"

  Regel: De aanvraag is een bijlage van het klantcontact (editie 2024-03)

    @eis-C9018-R5 @MUST @editie-2024-03 @id-C9018-aanvraag
    Scenario: De bijlage verwijst naar de aanvraag in haar eigen register
      Gegeven een klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | {uniek}          |
        | Objectidentificator/Objecttype      | 23               |
        | Objectidentificator/Register        | 7                |
        | Objectidentificator/Soort object-ID | 234              |
        | Was bijlage van klantcontact        | het klantcontact |
      Dan heeft de bijlage de waarden:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | {uniek}          |
        | Objectidentificator/Objecttype      | 23               |
        | Objectidentificator/Register        | 7                |
        | Objectidentificator/Soort object-ID | 234              |
        | Was bijlage van klantcontact        | het klantcontact |

  Regel: Alleen als een collega de zaak maakt ontstaat er een taak (editie 2024-03)

    @eis-C9018-R7 @MAY @editie-2024-03 @id-C9018-geen-taak
    Scenario: Ontstaat de zaak vanzelf uit de aanvraag, dan is er geen taak
      Gegeven een klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                     | Waarde           |
        | Objectidentificator/Object-ID | {uniek}          |
        | Was bijlage van klantcontact  | het klantcontact |
      Dan zijn er geen interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |

    @eis-C9018-R7 @MAY @editie-2024-03 @id-C9018-taak
    Scenario: Maakt een collega de zaak, dan krijgt hij een taak
      Gegeven een klantcontact
      En de medewerker "Nicole van Dijk" is als actor bekend
      Als de medewerker een interne taak registreert:
        | Attribuut           | Waarde          |
        | Gevraagde handeling | Zaak aanmaken   |
        | Medewerker          | Nicole van Dijk |
      Dan is er precies één interne taak met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      En is "Medewerker" van de interne taak "Nicole van Dijk"

  Regel: Het klantcontact is aan de interne taak gekoppeld (editie 2023-03)

    @eis-C9018-R8 @MUST @editie-2023-03 @id-C9018-gekoppeld
    Scenario: Vanuit het klantcontact is de taak te vinden
      Gegeven een klantcontact "de aanvraag"
      En een klantcontact "iets anders"
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak "voor de aanvraag" met:
        | Attribuut                 | Waarde                         |
        | Ontstaan uit klantcontact | het klantcontact "de aanvraag" |
      En een interne taak "voor iets anders" met:
        | Attribuut                 | Waarde                         |
        | Ontstaan uit klantcontact | het klantcontact "iets anders" |
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde                         |
        | Ontstaan uit klantcontact | het klantcontact "de aanvraag" |
      Dan staat de interne taak "voor de aanvraag" in het resultaat
      En staat de interne taak "voor iets anders" niet in het resultaat
      En verwijst "Ontstaan uit klantcontact" van de interne taak "voor de aanvraag" naar het klantcontact "de aanvraag"
