# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de klantcontacten van een klant

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

  Regel: Van elke klant alleen de eigen klantcontacten

    @eis-AFN-R17 @SHOULD @id-AFN-partij
    @afnemer-KISS @afnemer-GZAC
    Abstract Scenario: De medewerker zoekt de klantcontacten van een klant op <geval>
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact in het resultaat
      En staat het derde klantcontact niet in het resultaat

      Voorbeelden:
        | geval         | attribuut                                        | waarde           |
        | partij        | Betrokkene/Partij                                | de eerste partij |
        | identificator | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn 1}          |
