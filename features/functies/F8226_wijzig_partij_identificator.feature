# language: nl
@F8226 @klasse-partijen @editie-2024-03
Functionaliteit: F8226 Wijzig partij-identificator

  Achtergrond:
    Gegeven een partij
    En een partij-identificator met:
      | Attribuut                   | Waarde    |
      | Object-ID                   | {bsn 1}   |
      | Andere partij-identificator | {uniek 1} |

  Regel: Een wijziging verandert wat zij noemt, en niets anders

    @eis-F8226-R3 @MUST @id-F8226-deel
    Scenario: Alleen het object-ID wijzigen laat de codes staan
      Als de medewerker de partij-identificator wijzigt:
        | Attribuut | Waarde  |
        | Object-ID | {bsn 2} |
      Dan is "Object-ID" van de partij-identificator "{bsn 2}"
      En zijn behalve "Object-ID" alle attributen van de partij-identificator gelijk gebleven

    @eis-F8226-A1 @MUST @id-F8226-geweigerd
    Abstract Scenario: Een wijziging die niet kan (<geval>) wordt geweigerd en verandert niets
      Als de medewerker probeert de partij-identificator te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de wijziging geweigerd
      En is de partij-identificator niet gewijzigd

      Voorbeelden:
        | geval            | attribuut                   | waarde               |
        | te-lang          | Andere partij-identificator | {201 tekens}         |
        | onbekende-partij | Identificeerde partij       | een onbekende partij |

    @eis-F8226-R1 @MUST @id-F8226-ander-id
    Scenario: Een ander ID in het verzoek verandert niets
      Als de medewerker probeert de partij-identificator te wijzigen met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is de partij-identificator niet gewijzigd

  Regel: Het antwoord is de hele partij-identificator zoals hij daarna is

    @eis-F8226-R4 @MUST @id-F8226-wijzigen
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker de partij-identificator wijzigt:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 2}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Identificeerde partij" in het antwoord gevuld
      En is "Andere partij-identificator" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
      En is "Object-ID" van de partij-identificator "{bsn 2}"
      En zijn behalve "Object-ID" alle attributen van de partij-identificator gelijk gebleven

    @klasse-kern @eis-F8226-R4 @eis-FALG-R5 @MUST @id-F8226-vervangen
    Scenario: De hele partij-identificator vervangen
      Gegeven een partij "Wereldwinkel" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker de partij-identificator vervangt door:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de partij "Wereldwinkel"             |
        | Object-ID                   | {rsin}                               |
        | Soort object                | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID             | RSIN                                 |
        | Register                    | Handelsregister                      |
        | Andere partij-identificator | {uniek 2}                            |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
      En heeft de partij-identificator de waarden:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de partij "Wereldwinkel"             |
        | Object-ID                   | {rsin}                               |
        | Soort object                | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID             | RSIN                                 |
        | Register                    | Handelsregister                      |
        | Andere partij-identificator | {uniek 2}                            |

    @eis-F8226-A2 @MUST @id-F8226-weggelaten
    Scenario: Een vrije tekst die een vervanging weglaat is daarna leeg
      Als de medewerker de partij-identificator vervangt door:
        | Attribuut             | Waarde                          |
        | Identificeerde partij | de partij                       |
        | Object-ID             | {bsn 1}                         |
        | Soort object          | Ingeschreven natuurlijk persoon |
        | Soort object-ID       | Burgerservicenummer             |
        | Register              | Basisregistratie Personen       |
      Dan is "Andere partij-identificator" van de partij-identificator leeg
      En zijn behalve "Andere partij-identificator" alle attributen van de partij-identificator gelijk gebleven
