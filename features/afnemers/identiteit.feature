# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers zoeken op wie een klant is

  Achtergrond:
    Gegeven een partij
    En een partij-identificator met:
      | Attribuut | Waarde  |
      | Object-ID | {bsn 1} |
    En een partij-identificator met:
      | Attribuut       | Waarde                               |
      | Object-ID       | {bsn 2}                              |
      | Soort object    | Ingeschreven niet-natuurlijk persoon |
      | Soort object-ID | RSIN                                 |
      | Register        | Handelsregister                      |
    En een klantcontact
    En een betrokkene met:
      | Attribuut | Waarde    |
      | Partij    | de partij |
    En een digitaal adres met:
      | Attribuut             | Waarde              |
      | Soort digitaal adres  | E-mail              |
      | Adres                 | {uniek}@example.org |
      | Verstrekt door partij | de partij           |
    En een klantcontact
    En een betrokkene met:
      | Attribuut | Waarde    |
      | Partij    | de partij |
    En een partij
    En een partij-identificator met:
      | Attribuut | Waarde  |
      | Object-ID | {bsn 3} |
    En een klantcontact
    En een betrokkene met:
      | Attribuut | Waarde    |
      | Partij    | de partij |
    En een digitaal adres met:
      | Attribuut             | Waarde              |
      | Soort digitaal adres  | E-mail              |
      | Adres                 | {uniek}@example.org |
      | Verstrekt door partij | de partij           |

  Regel: Op een nummer komt de partij die het heeft

    @eis-AFN-R1 @SHOULD @afnemer-ITA @id-AFN-identiteit-nummer
    Scenario: De medewerker zoekt de klant op alleen het nummer
      Als de medewerker partijen zoekt met:
        | Attribuut                      | Waarde  |
        | Partij-identificator/Object-ID | {bsn 1} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-soort
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC @afnemer-OMC
    Scenario: De medewerker zoekt de klant op burgerservicenummer
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn 1}             |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-geheel
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Scenario: De medewerker zoekt met de hele identificator en de soort partij
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde                               |
        | Partij-identificator/Object-ID       | {bsn 2}                              |
        | Partij-identificator/Objecttype      | Ingeschreven niet-natuurlijk persoon |
        | Partij-identificator/Soort object-ID | RSIN                                 |
        | Partij-identificator/Register        | Handelsregister                      |
        | Soort partij                         | Persoon                              |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-AFN-R1 @SHOULD @id-AFN-identiteit-andere-soort-partij
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren
    Scenario: Een organisatie met het nummer van een persoon is er niet
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn 1}             |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
        | Soort partij                         | Organisatie         |
      Dan is het resultaat leeg

  Regel: Alle zoektermen gaan over dezelfde identificator

    @eis-AFN-R2 @SHOULD @id-AFN-identiteit-mengsel
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC @afnemer-OMC
    Scenario: Het burgerservicenummer van de klant, gezocht als RSIN
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde  |
        | Partij-identificator/Object-ID       | {bsn 1} |
        | Partij-identificator/Soort object-ID | RSIN    |
      Dan staat de eerste partij niet in het resultaat

    @eis-AFN-R2 @SHOULD @id-AFN-identiteit-mengsel-register
    @afnemer-KISS @afnemer-Open-Formulieren
    Scenario: Het RSIN van de klant, gezocht in het verkeerde register
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde                    |
        | Partij-identificator/Object-ID       | {bsn 2}                   |
        | Partij-identificator/Soort object-ID | RSIN                      |
        | Partij-identificator/Register        | Basisregistratie Personen |
      Dan staat de eerste partij niet in het resultaat

  Regel: Hooguit één partij

    @eis-AFN-R3 @SHOULD @id-AFN-identiteit-een
    @afnemer-KISS @afnemer-Open-Formulieren
    Scenario: Op een burgerservicenummer komt één partij, ook als die meer nummers heeft
      Als de medewerker partijen zoekt met:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn 1}             |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat de eerste partij in het resultaat
      En is er precies één partij met:
        | Attribuut                      | Waarde  |
        | Partij-identificator/Object-ID | {bsn 1} |
