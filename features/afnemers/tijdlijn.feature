# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de klantcontacten van een zaak of een klant

  Regel: De klantcontacten over een zaak

    @eis-AFN-R16 @SHOULD @id-AFN-zaak-nummer
    @afnemer-KISS @afnemer-ITA @afnemer-GZAC
    Scenario: De medewerker zoekt de klantcontacten op het kenmerk van de zaak
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | {uniek}-zaak |
      En een klantcontact
      En een onderwerpobject
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                     | Waarde       |
        | Onderwerpobject/Objectidentificator/Object-ID | {uniek}-zaak |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

    @eis-AFN-R16 @SHOULD @afnemer-ZAC @id-AFN-zaak-vier-delen
    Scenario: De behandelaar zoekt de klantcontacten met de hele identificator van de zaak
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde       |
        | Objectidentificator/Object-ID       | {uniek}-zaak |
        | Objectidentificator/Objecttype      | zaak         |
        | Objectidentificator/Register        | open-zaak    |
        | Objectidentificator/Soort object-ID | uuid         |
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde       |
        | Objectidentificator/Object-ID       | {uniek}-zaak |
        | Objectidentificator/Objecttype      | besluit      |
        | Objectidentificator/Register        | open-zaak    |
        | Objectidentificator/Soort object-ID | uuid         |
      En een onderwerpobject met:
        | Attribuut                           | Waarde         |
        | Objectidentificator/Object-ID       | {uniek 2}-zaak |
        | Objectidentificator/Objecttype      | zaak           |
        | Objectidentificator/Register        | open-zaak      |
        | Objectidentificator/Soort object-ID | uuid           |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut                                           | Waarde       |
        | Onderwerpobject/Objectidentificator/Object-ID       | {uniek}-zaak |
        | Onderwerpobject/Objectidentificator/Objecttype      | zaak         |
        | Onderwerpobject/Objectidentificator/Register        | open-zaak    |
        | Onderwerpobject/Objectidentificator/Soort object-ID | uuid         |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

  Regel: De klantcontacten van een klant

    @eis-AFN-R17 @SHOULD @id-AFN-partij
    @afnemer-KISS @afnemer-GZAC
    Abstract Scenario: De medewerker zoekt de klantcontacten van een klant op <geval>
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde           |
        | Partij    | de eerste partij |
      En een klantcontact
      En een betrokkene
      En een partij
      En een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde           |
        | Partij    | de tweede partij |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat
      En staat het derde klantcontact niet in het resultaat

      Voorbeelden:
        | geval         | attribuut                                        | waarde           |
        | partij        | Betrokkene/Partij                                | de eerste partij |
        | identificator | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn}            |

  Regel: Het antwoord op een vraag

    @eis-AFN-R18 @SHOULD @afnemer-Open-Inwoner @id-AFN-vervolgvraag
    Scenario: De klant ziet in het portaal het antwoord bij zijn vraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                 |
        | Kanaal    | oip_mijn_vragen        |
        | Onderwerp | Wanneer komt de glasbak |
      En een klantcontact met:
        | Attribuut | Waarde                  |
        | Onderwerp | Antwoord over de glasbak |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                    |
        | Was klantcontact               | het eerste klantcontact   |
        | Was onderwerp van klantcontact | het tweede klantcontact   |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut        | Waarde                  |
        | Was klantcontact | het eerste klantcontact |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat
      En hebben alle gevonden onderwerpobjecten "Was onderwerp van klantcontact" "het tweede klantcontact"
