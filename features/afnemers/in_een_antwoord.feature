# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers vragen een object op met wat eromheen staat

  Achtergrond:
    Gegeven een partij "Karel"
    En een partij-identificator met:
      | Attribuut             | Waarde            |
      | Identificeerde partij | de partij "Karel" |
      | Object-ID             | {bsn 1}           |
    En een partij "Zoë"
    En een partij-identificator met:
      | Attribuut             | Waarde          |
      | Identificeerde partij | de partij "Zoë" |
      | Object-ID             | {bsn 2}         |
    En een klantcontact "eerste vraag van Karel"
    En een betrokkene "Karel, eerste vraag" met:
      | Attribuut                  | Waarde                                    |
      | Betrokken bij klantcontact | het klantcontact "eerste vraag van Karel" |
      | Partij                     | de partij "Karel"                         |
    En een klantcontact "tweede vraag van Karel"
    En een betrokkene "Karel, tweede vraag" met:
      | Attribuut                  | Waarde                                    |
      | Betrokken bij klantcontact | het klantcontact "tweede vraag van Karel" |
      | Partij                     | de partij "Karel"                         |
    En een klantcontact "vraag van Zoë"
    En een betrokkene "Zoë" met:
      | Attribuut                  | Waarde                           |
      | Betrokken bij klantcontact | het klantcontact "vraag van Zoë" |
      | Partij                     | de partij "Zoë"                  |
    En een digitaal adres "Karel" met:
      | Attribuut             | Waarde              |
      | Soort digitaal adres  | E-mail              |
      | Adres                 | {uniek}@example.org |
      | Verstrekt door partij | de partij "Karel"   |
    En een digitaal adres "Zoë" met:
      | Attribuut             | Waarde              |
      | Soort digitaal adres  | E-mail              |
      | Adres                 | {uniek}@example.org |
      | Verstrekt door partij | de partij "Zoë"     |
    En een digitaal adres "gegeven door Karel" met:
      | Attribuut                 | Waarde                              |
      | Soort digitaal adres      | E-mail                              |
      | Adres                     | {uniek}@example.org                 |
      | Verstrekt door betrokkene | de betrokkene "Karel, eerste vraag" |
    En een digitaal adres "gegeven door Zoë" met:
      | Attribuut                 | Waarde              |
      | Soort digitaal adres      | E-mail              |
      | Adres                     | {uniek}@example.org |
      | Verstrekt door betrokkene | de betrokkene "Zoë" |

  Regel: Een klantcontact is met zijn betrokkenen op te vragen

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact wie belde en op welk adres die te bereiken is
      Als de medewerker het klantcontact "eerste vraag van Karel" opvraagt, met daarbij "Betrokkenen/Digitale adressen"
      Dan staat de betrokkene "Karel, eerste vraag" bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen"
      En staat het digitaal adres "gegeven door Karel" bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen/Digitale adressen"
      En staat de betrokkene "Zoë" niet bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen"
      En staat het digitaal adres "Zoë" niet bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact ook de partij
      Als de medewerker het klantcontact "eerste vraag van Karel" opvraagt, met daarbij "Betrokkenen/Digitale adressen" en "Betrokkenen/Partij"
      Dan staat de betrokkene "Karel, eerste vraag" bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen"
      En staat de partij "Karel" bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen/Partij"
      En staat het digitaal adres "gegeven door Karel" bij het klantcontact "eerste vraag van Karel" in het antwoord, onder "Betrokkenen/Digitale adressen"

  Regel: Een partij is met haar digitale adressen op te vragen en te zoeken

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner @afnemer-ZAC @afnemer-OMC
    Scenario: De medewerker ziet bij de klant de adressen
      Als de medewerker de partij "Karel" opvraagt, met daarbij "Digitale adressen"
      Dan staat het digitaal adres "Karel" bij de partij "Karel" in het antwoord, onder "Digitale adressen"
      En staat het digitaal adres "Zoë" niet bij de partij "Karel" in het antwoord, onder "Digitale adressen"
      En staat het digitaal adres "gegeven door Zoë" niet bij de partij "Karel" in het antwoord, onder "Digitale adressen"

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen-zoeken
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De medewerker zoekt de klant en ziet meteen de adressen
      Als de medewerker partijen zoekt, met daarbij "Digitale adressen", op:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn 1}             |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat het digitaal adres "Karel" bij de partij "Karel" in het antwoord, onder "Digitale adressen"
      En staat het digitaal adres "Zoë" niet bij de partij "Karel" in het antwoord, onder "Digitale adressen"
      En staat het digitaal adres "gegeven door Zoë" niet bij de partij "Karel" in het antwoord, onder "Digitale adressen"

  Regel: Een partij is met haar klantcontacten op te vragen

    @eis-AFN-R6 @SHOULD @id-AFN-partij-klantcontacten
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De medewerker ziet bij de klant ook de klantcontacten, en geen van een ander
      Als de medewerker de partij "Karel" opvraagt, met daarbij "Betrokkenen/Betrokken bij klantcontact"
      Dan staat de betrokkene "Karel, eerste vraag" bij de partij "Karel" in het antwoord, onder "Betrokkenen"
      En staat het klantcontact "eerste vraag van Karel" bij de partij "Karel" in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"
      En staat het klantcontact "tweede vraag van Karel" bij de partij "Karel" in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"
      En staat het klantcontact "vraag van Zoë" niet bij de partij "Karel" in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"

  Regel: Wat niet bestaat wordt niet stilzwijgend weggelaten

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-klantcontact
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: Bij een klantcontact is iets meegevraagd dat er niet is
      Als de medewerker probeert het klantcontact "eerste vraag van Karel" op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: Bij een partij is iets meegevraagd dat er niet is
      Als de medewerker probeert de partij "Karel" op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd
