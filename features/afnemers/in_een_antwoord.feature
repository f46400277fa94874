# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers vragen een object op met wat eromheen staat

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

  Regel: Een klantcontact komt met zijn betrokkenen

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact wie belde en op welk adres die te bereiken is
      Als de medewerker het eerste klantcontact opvraagt, met daarbij "Betrokkenen/Digitale adressen"
      Dan staat de eerste betrokkene bij het eerste klantcontact in het antwoord, onder "Betrokkenen"
      En staat het eerste digitaal adres bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"
      En staat de derde betrokkene niet bij het eerste klantcontact in het antwoord, onder "Betrokkenen"
      En staat het tweede digitaal adres niet bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact ook de partij
      Als de medewerker het eerste klantcontact opvraagt, met daarbij "Betrokkenen/Digitale adressen" en "Betrokkenen/Partij"
      Dan staat de eerste betrokkene bij het eerste klantcontact in het antwoord, onder "Betrokkenen"
      En staat de eerste partij bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Partij"
      En staat het eerste digitaal adres bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"

  Regel: Een partij komt met haar digitale adressen

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner @afnemer-ZAC @afnemer-OMC
    Scenario: De medewerker ziet bij de klant de adressen
      Als de medewerker de eerste partij opvraagt, met daarbij "Digitale adressen"
      Dan staat het eerste digitaal adres bij de eerste partij in het antwoord, onder "Digitale adressen"
      En staat het tweede digitaal adres niet bij de eerste partij in het antwoord, onder "Digitale adressen"

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen-zoeken
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De medewerker zoekt de klant en ziet meteen de adressen
      Als de medewerker partijen zoekt, met daarbij "Digitale adressen", op:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn 1}             |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat het eerste digitaal adres bij de eerste partij in het antwoord, onder "Digitale adressen"
      En staat het tweede digitaal adres niet bij de eerste partij in het antwoord, onder "Digitale adressen"

  Regel: Een partij komt met haar klantcontacten

    @eis-AFN-R6 @SHOULD @id-AFN-partij-klantcontacten
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De klant ziet in het portaal zijn eigen klantcontacten
      Als de medewerker de eerste partij opvraagt, met daarbij "Betrokkenen/Had klantcontact"
      Dan staat de eerste betrokkene bij de eerste partij in het antwoord, onder "Betrokkenen"
      En staat het eerste klantcontact bij de eerste partij in het antwoord, onder "Betrokkenen/Had klantcontact"
      En staat het tweede klantcontact bij de eerste partij in het antwoord, onder "Betrokkenen/Had klantcontact"
      En staat het derde klantcontact niet bij de eerste partij in het antwoord, onder "Betrokkenen/Had klantcontact"

  Regel: Wat niet bestaat komt niet stil weg

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-klantcontact
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: Bij een klantcontact is iets meegevraagd dat er niet is
      Als de medewerker probeert het eerste klantcontact op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: Bij een partij is iets meegevraagd dat er niet is
      Als de medewerker probeert de eerste partij op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd
