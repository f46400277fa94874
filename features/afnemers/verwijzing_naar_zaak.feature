# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers verwijzen elk op hun eigen manier naar een zaak

  Regel: Elke schrijfwijze komt terug zoals zij is verstuurd

    @eis-AFN-R19 @MAY @id-AFN-zaakverwijzing
    Abstract Scenario: Een zaak zoals <geval> haar schrijft
      Gegeven een klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde     |
        | Objectidentificator/Object-ID       | <object>   |
        | Objectidentificator/Objecttype      | <type>     |
        | Objectidentificator/Register        | <register> |
        | Objectidentificator/Soort object-ID | <soort>    |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het onderwerpobject de waarden:
        | Attribuut                           | Waarde     |
        | Objectidentificator/Object-ID       | <object>   |
        | Objectidentificator/Objecttype      | <type>     |
        | Objectidentificator/Register        | <register> |
        | Objectidentificator/Soort object-ID | <soort>    |

      @afnemer-KISS @afnemer-ITA
      Voorbeelden:
        | geval       | object                              | type     | register | soort |
        | KISS-en-ITA | {uniek}-1c0d-4f5e-9a3b-0d1e2f3a4b5c | zgw-Zaak | openzaak | uuid  |

      @afnemer-ZAC
      Voorbeelden:
        | geval | object                              | type | register  | soort |
        | ZAC   | {uniek}-1c0d-4f5e-9a3b-0d1e2f3a4b5c | zaak | open-zaak | uuid  |

      @afnemer-Open-Inwoner
      Voorbeelden:
        | geval        | object            | type | register | soort         |
        | Open-Inwoner | ZAAK-2024-{uniek} | zaak | openzaak | identificatie |

      Voorbeelden:
        | geval              | object            | type | register | soort |
        | de-referentielijst | ZAAK-2024-{uniek} | 12   | 017      | 3     |
