# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de klantcontacten over een zaak

  Achtergrond:
    Gegeven een klantcontact "over zaak en besluit"
    En een onderwerpobject met:
      | Attribuut                           | Waarde                                  |
      | Was onderwerp van klantcontact      | het klantcontact "over zaak en besluit" |
      | Objectidentificator/Object-ID       | {uniek}-zaak                            |
      | Objectidentificator/Objecttype      | zaak                                    |
      | Objectidentificator/Register        | open-zaak                               |
      | Objectidentificator/Soort object-ID | uuid                                    |
    En een onderwerpobject met:
      | Attribuut                           | Waarde                                  |
      | Was onderwerp van klantcontact      | het klantcontact "over zaak en besluit" |
      | Objectidentificator/Object-ID       | {uniek 2}-zaak                          |
      | Objectidentificator/Objecttype      | besluit                                 |
      | Objectidentificator/Register        | open-zaak                               |
      | Objectidentificator/Soort object-ID | uuid                                    |
    En een klantcontact "over een andere zaak"
    En een onderwerpobject met:
      | Attribuut                           | Waarde                                  |
      | Was onderwerp van klantcontact      | het klantcontact "over een andere zaak" |
      | Objectidentificator/Object-ID       | {uniek 2}-zaak                          |
      | Objectidentificator/Objecttype      | zaak                                    |
      | Objectidentificator/Register        | open-zaak                               |
      | Objectidentificator/Soort object-ID | uuid                                    |

  Regel: Wat is gezocht gaat over één onderwerpobject

    @eis-AFN-R16 @SHOULD @id-AFN-zaak-nummer
    @afnemer-KISS @afnemer-ITA @afnemer-GZAC
    Scenario: De medewerker zoekt de klantcontacten op het kenmerk van de zaak
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                     | Waarde       |
        | Onderwerpobject/Objectidentificator/Object-ID | {uniek}-zaak |
      Dan staat het klantcontact "over zaak en besluit" in het resultaat
      En staat het klantcontact "over een andere zaak" niet in het resultaat

    @eis-AFN-R16 @SHOULD @afnemer-ZAC @id-AFN-zaak-vier-delen
    Scenario: De medewerker zoekt de klantcontacten met de hele identificator van de zaak
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                           | Waarde         |
        | Onderwerpobject/Objectidentificator/Object-ID       | {uniek 2}-zaak |
        | Onderwerpobject/Objectidentificator/Objecttype      | zaak           |
        | Onderwerpobject/Objectidentificator/Register        | open-zaak      |
        | Onderwerpobject/Objectidentificator/Soort object-ID | uuid           |
      Dan staat het klantcontact "over zaak en besluit" niet in het resultaat
      En staat het klantcontact "over een andere zaak" in het resultaat
