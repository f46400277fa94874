# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers zoeken op wie een klant is

  Achtergrond:
    Gegeven een partij "Karel" met:
      | Attribuut    | Waarde  |
      | Soort partij | Persoon |
    En een partij-identificator met:
      | Attribuut             | Waarde                          |
      | Identificeerde partij | de partij "Karel"               |
      | Object-ID             | {bsn}                           |
      | Objecttype            | Ingeschreven natuurlijk persoon |
      | Soort object-ID       | Burgerservicenummer             |
      | Register              | Basisregistratie Personen       |
    En een partij "Wereldwinkel" met:
      | Attribuut    | Waarde      |
      | Soort partij | Organisatie |
    En een partij-identificator met:
      | Attribuut             | Waarde                               |
      | Identificeerde partij | de partij "Wereldwinkel"             |
      | Object-ID             | {rsin}                               |
      | Objecttype            | Ingeschreven niet-natuurlijk persoon |
      | Soort object-ID       | RSIN                                 |
      | Register              | Handelsregister                      |

  Regel: Op een nummer wordt de partij gevonden die het heeft

    @eis-AFN-R1 @SHOULD @afnemer-ITA @id-AFN-identiteit-nummer
    Scenario: De medewerker zoekt de klant op alleen het nummer
      Als de medewerker partijen zoekt met:
        | Attribuut                      | Waarde |
        | Partij-identificator/Object-ID | {bsn}  |
      Dan staat de partij "Karel" in het resultaat
      En staat de partij "Wereldwinkel" niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-soort
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC @afnemer-OMC
    Scenario: De medewerker zoekt de klant op burgerservicenummer
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn}               |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat de partij "Karel" in het resultaat
      En staat de partij "Wereldwinkel" niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-geheel
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Scenario: De medewerker zoekt met de hele identificator en de soort partij
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde                               |
        | Partij-identificator/Object-ID       | {rsin}                               |
        | Partij-identificator/Objecttype      | Ingeschreven niet-natuurlijk persoon |
        | Partij-identificator/Soort object-ID | RSIN                                 |
        | Partij-identificator/Register        | Handelsregister                      |
        | Soort partij                         | Organisatie                          |
      Dan staat de partij "Wereldwinkel" in het resultaat
      En staat de partij "Karel" niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-tweede-nummer
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Abstract Scenario: Ook op haar tweede nummer wordt een organisatie gevonden: <soort>
      Gegeven een partij-identificator met:
        | Attribuut             | Waarde                   |
        | Identificeerde partij | de partij "Wereldwinkel" |
        | Object-ID             | <nummer>                 |
        | Objecttype            | <object>                 |
        | Soort object-ID       | <soort>                  |
        | Register              | Handelsregister          |
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde   |
        | Partij-identificator/Object-ID       | <nummer> |
        | Partij-identificator/Soort object-ID | <soort>  |
      Dan staat de partij "Wereldwinkel" in het resultaat

      Voorbeelden:
        | soort            | nummer      | object                               |
        | KVK-nummer       | {kvk}       | Ingeschreven niet-natuurlijk persoon |
        | Vestigingsnummer | {vestiging} | Vestiging                            |

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-andere-soort-partij
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Scenario: Een organisatie met het nummer van een persoon is er niet
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn}               |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
        | Soort partij                         | Organisatie         |
      Dan is het resultaat leeg

  Regel: Alle zoektermen gaan over dezelfde identificator

    @eis-AFN-R2 @SHOULD @id-AFN-identiteit-mengsel
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC @afnemer-OMC
    Scenario: Gezocht als RSIN wordt het burgerservicenummer van de klant niet gevonden
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde |
        | Partij-identificator/Object-ID       | {bsn}  |
        | Partij-identificator/Soort object-ID | RSIN   |
      Dan staat de partij "Karel" niet in het resultaat

    @eis-AFN-R2 @SHOULD @id-AFN-identiteit-mengsel-register
    @afnemer-KISS @afnemer-Open-Formulieren
    Scenario: Gezocht in het verkeerde register wordt het RSIN van een organisatie niet gevonden
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde                    |
        | Partij-identificator/Object-ID       | {rsin}                    |
        | Partij-identificator/Soort object-ID | RSIN                      |
        | Partij-identificator/Register        | Basisregistratie Personen |
      Dan staat de partij "Wereldwinkel" niet in het resultaat

    @eis-AFN-R2 @SHOULD @id-AFN-identiteit-twee-nummers
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Abstract Scenario: Gezocht als haar <soort> wordt het RSIN van een organisatie niet gevonden
      Gegeven een partij-identificator met:
        | Attribuut             | Waarde                   |
        | Identificeerde partij | de partij "Wereldwinkel" |
        | Object-ID             | <nummer>                 |
        | Objecttype            | <object>                 |
        | Soort object-ID       | <soort>                  |
        | Register              | Handelsregister          |
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde  |
        | Partij-identificator/Object-ID       | {rsin}  |
        | Partij-identificator/Soort object-ID | <soort> |
      Dan staat de partij "Wereldwinkel" niet in het resultaat

      Voorbeelden:
        | soort            | nummer      | object                               |
        | KVK-nummer       | {kvk}       | Ingeschreven niet-natuurlijk persoon |
        | Vestigingsnummer | {vestiging} | Vestiging                            |

  Regel: Een identificator wijst hooguit één partij aan

    @eis-AFN-R3 @SHOULD @id-AFN-identiteit-een
    @afnemer-KISS @afnemer-Open-Formulieren
    Abstract Scenario: Op een RSIN wordt één partij gevonden, ook als zij meer nummers heeft: <soort>
      Gegeven een partij-identificator met:
        | Attribuut             | Waarde                   |
        | Identificeerde partij | de partij "Wereldwinkel" |
        | Object-ID             | <nummer>                 |
        | Objecttype            | <object>                 |
        | Soort object-ID       | <soort>                  |
        | Register              | Handelsregister          |
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde |
        | Partij-identificator/Object-ID       | {rsin} |
        | Partij-identificator/Soort object-ID | RSIN   |
      Dan staat de partij "Wereldwinkel" in het resultaat
      En is er precies één partij met:
        | Attribuut                      | Waarde |
        | Partij-identificator/Object-ID | {rsin} |

      Voorbeelden:
        | soort            | nummer      | object                               |
        | KVK-nummer       | {kvk}       | Ingeschreven niet-natuurlijk persoon |
        | Vestigingsnummer | {vestiging} | Vestiging                            |

  Regel: Een partij noemt de identificatoren die zij heeft, en geen andere

    @eis-AFN-R26 @SHOULD @afnemer-KISS @afnemer-Open-Inwoner @id-AFN-noemt-identificatoren
    Scenario: Een organisatie met twee nummers noemt ze beide, en niet dat van een ander
      Gegeven een partij-identificator met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de partij "Wereldwinkel"             |
        | Object-ID             | {kvk}                                |
        | Objecttype            | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID       | KVK-nummer                           |
        | Register              | Handelsregister                      |
      Als de medewerker de partij "Wereldwinkel" opvraagt
      Dan noemt de partij "Wereldwinkel" de tweede partij-identificator, onder "Partij-identificatoren"
      En noemt de partij "Wereldwinkel" de derde partij-identificator, onder "Partij-identificatoren"
      En noemt de partij "Wereldwinkel" de eerste partij-identificator niet, onder "Partij-identificatoren"
