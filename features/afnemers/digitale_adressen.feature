# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers zoeken van wie een digitaal adres is

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

  Regel: Bij een digitaal adres staat in het antwoord ook wie het gaf

    @eis-AFN-R12 @SHOULD @afnemer-KISS @id-AFN-adres-bladeren
    Scenario: De medewerker zoekt op het e-mailadres dat twee klanten gaven
      Als de medewerker digitale adressen zoekt, met daarbij "Verstrekt door betrokkene", 1 per bladzijde, op:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan staat het digitaal adres "Karel" in het resultaat
      En staat het digitaal adres "Zoë" in het resultaat
      En staat het digitaal adres "gegeven door Karel" in het resultaat
      En staat het digitaal adres "gegeven door Zoë" in het resultaat
      En staat de betrokkene "Karel, eerste vraag" bij het digitaal adres "gegeven door Karel" in het antwoord, onder "Verstrekt door betrokkene"
      En staat de betrokkene "Zoë" bij het digitaal adres "gegeven door Zoë" in het antwoord, onder "Verstrekt door betrokkene"

  Regel: Van een klant is bekend waar hij te bereiken is

    @eis-AFN-R13 @SHOULD @id-AFN-adressen-van-partij
    @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC
    Scenario: De digitale adressen van wie is ingelogd worden gevonden
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                                                  | Waarde                          |
        | Verstrekt door partij/Partij-identificator/Object-ID       | {bsn 1}                         |
        | Verstrekt door partij/Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon |
        | Verstrekt door partij/Partij-identificator/Soort object-ID | Burgerservicenummer             |
        | Verstrekt door partij/Partij-identificator/Register        | Basisregistratie Personen       |
      Dan staat het digitaal adres "Karel" in het resultaat
      En staat het digitaal adres "Zoë" niet in het resultaat
