# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers vragen een object op met wat eromheen staat

  Achtergrond:
    Gegeven een klantcontact
    En een partij
    En een betrokkene met:
      | Attribuut | Waarde    |
      | Partij    | de partij |
    En een digitaal adres

  Regel: Een klantcontact komt met zijn betrokkenen

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact wie belde en op welk adres die te bereiken is
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het eerste klantcontact opvraagt, met daarbij "Betrokkenen/Digitale adressen"
      Dan staat de eerste betrokkene bij het eerste klantcontact in het antwoord, onder "Betrokkenen"
      En staat het eerste digitaal adres bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"
      En staat de tweede betrokkene niet bij het eerste klantcontact in het antwoord, onder "Betrokkenen"
      En staat het tweede digitaal adres niet bij het eerste klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-AFN-R4 @SHOULD @id-AFN-klantcontact-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact ook de partij
      Als de medewerker het klantcontact opvraagt, met daarbij "Betrokkenen/Digitale adressen" en "Betrokkenen/Partij"
      Dan staat de betrokkene bij het klantcontact in het antwoord, onder "Betrokkenen"
      En staat de partij bij het klantcontact in het antwoord, onder "Betrokkenen/Partij"
      En staat het digitaal adres bij het klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"

  Regel: Wat samen is gevraagd komt samen

    @eis-AFN-R8 @SHOULD @id-AFN-klantcontact-taken-en-onderwerp
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact de zaak en de taak
      Gegeven de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een onderwerpobject
      Als de medewerker het klantcontact opvraagt, met daarbij "Interne taken" en "Onderwerpobjecten"
      Dan staat de interne taak bij het klantcontact in het antwoord, onder "Interne taken"
      En staat het onderwerpobject bij het klantcontact in het antwoord, onder "Onderwerpobjecten"

  Regel: Een partij komt met haar digitale adressen

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner @afnemer-ZAC @afnemer-OMC
    Scenario: De medewerker ziet bij de klant de adressen
      Gegeven een digitaal adres met:
        | Attribuut                 | Waarde    |
        | Verstrekt door betrokkene |           |
        | Verstrekt door partij     | de partij |
      Als de medewerker de partij opvraagt, met daarbij "Digitale adressen"
      Dan staat het tweede digitaal adres bij de partij in het antwoord, onder "Digitale adressen"
      En staat het eerste digitaal adres niet bij de partij in het antwoord, onder "Digitale adressen"

    @eis-AFN-R5 @SHOULD @id-AFN-partij-adressen-zoeken
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De medewerker zoekt de klant en ziet meteen de adressen
      Gegeven een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      En een digitaal adres met:
        | Attribuut                 | Waarde    |
        | Verstrekt door betrokkene |           |
        | Verstrekt door partij     | de partij |
      Als de medewerker partijen zoekt, met daarbij "Digitale adressen", op:
        | Attribuut                            | Waarde              |
        | Partij-identificator/Object-ID       | {bsn}               |
        | Partij-identificator/Soort object-ID | Burgerservicenummer |
      Dan staat het tweede digitaal adres bij de partij in het antwoord, onder "Digitale adressen"

  Regel: Een partij komt met haar klantcontacten

    @eis-AFN-R6 @SHOULD @id-AFN-partij-klantcontacten
    @afnemer-KISS @afnemer-Open-Inwoner @afnemer-OMC
    Scenario: De klant ziet in het portaal zijn eigen klantcontacten
      Gegeven een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een klantcontact
      En een betrokkene
      Als de medewerker de partij opvraagt, met daarbij "Betrokkenen/Had klantcontact"
      Dan staat de eerste betrokkene bij de partij in het antwoord, onder "Betrokkenen"
      En staat het eerste klantcontact bij de partij in het antwoord, onder "Betrokkenen/Had klantcontact"
      En staat het tweede klantcontact bij de partij in het antwoord, onder "Betrokkenen/Had klantcontact"
      En staat het derde klantcontact niet bij de partij in het antwoord, onder "Betrokkenen/Had klantcontact"

  Regel: Wat niet bestaat komt niet stil weg

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-klantcontact
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: Bij een klantcontact is iets meegevraagd dat er niet is
      Als de medewerker probeert het klantcontact op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd

    @eis-AFN-R7 @SHOULD @id-AFN-onbekend-partij
    @afnemer-KISS @afnemer-Open-Inwoner
    Scenario: Bij een partij is iets meegevraagd dat er niet is
      Als de medewerker probeert de partij op te vragen, met daarbij de onbekende "buren"
      Dan is de vraag geweigerd
