# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de klantcontacten over een zaak

  Achtergrond:
    Gegeven een klantcontact
    En een onderwerpobject met:
      | Attribuut                           | Waarde       |
      | Objectidentificator/Object-ID       | {uniek}-zaak |
      | Objectidentificator/Objecttype      | zaak         |
      | Objectidentificator/Register        | open-zaak    |
      | Objectidentificator/Soort object-ID | uuid         |
    En een onderwerpobject met:
      | Attribuut                           | Waarde         |
      | Objectidentificator/Object-ID       | {uniek 2}-zaak |
      | Objectidentificator/Objecttype      | besluit        |
      | Objectidentificator/Register        | open-zaak      |
      | Objectidentificator/Soort object-ID | uuid           |
    En een klantcontact
    En een onderwerpobject met:
      | Attribuut                           | Waarde         |
      | Objectidentificator/Object-ID       | {uniek 2}-zaak |
      | Objectidentificator/Objecttype      | zaak           |
      | Objectidentificator/Register        | open-zaak      |
      | Objectidentificator/Soort object-ID | uuid           |

  Regel: Wat is gezocht gaat over één onderwerpobject

    @eis-AFN-R16 @SHOULD @id-AFN-zaak-nummer
    @afnemer-KISS @afnemer-ITA @afnemer-GZAC
    Scenario: De medewerker zoekt de klantcontacten op het kenmerk van de zaak
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                     | Waarde       |
        | Onderwerpobject/Objectidentificator/Object-ID | {uniek}-zaak |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

    @eis-AFN-R16 @SHOULD @afnemer-ZAC @id-AFN-zaak-vier-delen
    Scenario: De behandelaar zoekt de klantcontacten met de hele identificator van de zaak
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                           | Waarde         |
        | Onderwerpobject/Objectidentificator/Object-ID       | {uniek 2}-zaak |
        | Onderwerpobject/Objectidentificator/Objecttype      | zaak           |
        | Onderwerpobject/Objectidentificator/Register        | open-zaak      |
        | Onderwerpobject/Objectidentificator/Soort object-ID | uuid           |
      Dan staat het eerste klantcontact niet in het resultaat
      En staat het tweede klantcontact in het resultaat
