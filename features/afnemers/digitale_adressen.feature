# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers zoeken van wie een digitaal adres is

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

  Regel: Op een adres komt ook wie het gaf

    @eis-AFN-R12 @SHOULD @afnemer-KISS @id-AFN-adres-bladeren
    Scenario: De medewerker zoekt op het e-mailadres dat twee klanten gaven
      Als de medewerker digitale adressen zoekt, met daarbij "Verstrekt door betrokkene", 1 per bladzijde, op:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat
      En staat de eerste betrokkene bij het eerste digitaal adres in het antwoord, onder "Verstrekt door betrokkene"
      En staat de derde betrokkene bij het tweede digitaal adres in het antwoord, onder "Verstrekt door betrokkene"

  Regel: Van een klant is bekend waar hij te bereiken is

    @eis-AFN-R13 @SHOULD @id-AFN-adressen-van-partij
    @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-ZAC @afnemer-GZAC
    Scenario: Het formulier vult vooraf de adressen in van wie is ingelogd
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                                                  | Waarde                          |
        | Verstrekt door partij/Partij-identificator/Object-ID       | {bsn 1}                         |
        | Verstrekt door partij/Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon |
        | Verstrekt door partij/Partij-identificator/Soort object-ID | Burgerservicenummer             |
        | Verstrekt door partij/Partij-identificator/Register        | Basisregistratie Personen       |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat
