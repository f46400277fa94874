# language: nl
@F6257 @klasse-partijen @editie-2024-03
Functionaliteit: F6257 Registreer partij-identificator

  Achtergrond:
    Gegeven een partij

  Regel: Het antwoord is de partij-identificator met een ID van het register

    @eis-F6257-R5 @MUST @id-F6257-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een partij-identificator registreert:
        | Attribuut                   | Waarde                          |
        | Identificeerde partij       | de partij                       |
        | Object-ID                   | {bsn}                           |
        | Soort object                | Ingeschreven natuurlijk persoon |
        | Soort object-ID             | Burgerservicenummer             |
        | Register                    | Basisregistratie Personen       |
        | Andere partij-identificator | {uniek}                         |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @klasse-kern @eis-F6257-R2 @eis-V6577-T1 @eis-FALG-R1 @MUST @id-F6257-eigen-id
    Scenario: Elke partij-identificator krijgt een eigen ID
      Gegeven een partij-identificator
      En een partij "andere"
      Als de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde             |
        | Identificeerde partij | de partij "andere" |
      Dan verschilt "ID" van de tweede partij-identificator van "ID" van de eerste partij-identificator

  Regel: Een partij-identificator hoort bij een partij die er al is

    @eis-F6257-R1 @MUST @id-F6257-zonder-partij
    Scenario: Zonder partij wordt de partij-identificator geweigerd
      Als de medewerker probeert een partij-identificator te registreren zonder "Identificeerde partij"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @klasse-kern @eis-F6257-R1 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F6257-onbekende-partij
    Scenario: Een verwijzing naar een partij die niet bestaat wordt geweigerd
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut             | Waarde               |
        | Identificeerde partij | een onbekende partij |
        | Object-ID             | {bsn}                |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Soort object, soort object-ID en register komen uit een referentielijst

    @eis-F6257-R3 @MUST @id-F6257-codes
    Scenario: Een identificator uit het Handelsregister behoudt zijn eigen codes
      Gegeven een partij "Wereldwinkel" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de partij "Wereldwinkel"             |
        | Object-ID             | {rsin}                               |
        | Soort object          | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID       | RSIN                                 |
        | Register              | Handelsregister                      |
      Dan heeft de partij-identificator de waarden:
        | Attribuut       | Waarde                               |
        | Object-ID       | {rsin}                               |
        | Soort object    | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID | RSIN                                 |
        | Register        | Handelsregister                      |

    @eis-F6257-R3 @MUST @id-F6257-code-ontbreekt
    Abstract Scenario: Zonder <attribuut> wordt de partij-identificator geweigerd
      Als de medewerker probeert een partij-identificator te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut       |
        | soort-object    | Soort object    |
        | soort-object-id | Soort object-ID |
        | register        | Register        |

    @eis-F6257-R3 @MUST @id-F6257-zonder-object-id
    Scenario: Zonder object-ID wordt de partij-identificator geweigerd
      Als de medewerker probeert een partij-identificator te registreren zonder "Object-ID"
      Dan is de registratie geweigerd

    @eis-F6257-R3 @MUST @id-F6257-onbekende-code
    Abstract Scenario: Een <attribuut> van buiten de lijst wordt geweigerd
      Als de medewerker probeert een partij-identificator te registreren met de onbekende "<attribuut>" "postduif"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut       |
        | soort-object    | Soort object    |
        | soort-object-id | Soort object-ID |
        | register        | Register        |

  Regel: Wat geen code heeft kan als vrije tekst mee

    @eis-F6257-R4 @MAY @id-F6257-tekst-past
    Scenario: Een vrije tekst van 200 tekens past
      Als de medewerker een partij-identificator registreert met een "Andere partij-identificator" van 200 tekens
      Dan herhaalt het antwoord wat is verstuurd

    @eis-F6257-R4 @MAY @id-F6257-tekst-te-lang
    Scenario: Een vrije tekst van 201 tekens wordt geweigerd
      Als de medewerker probeert een partij-identificator te registreren met een "Andere partij-identificator" van 201 tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Een object-ID telt 1 tot 40 tekens

    @eis-F6257-A1 @MUST @id-F6257-object-id-past
    Scenario: Een object-ID van 40 tekens wordt helemaal bewaard
      Als de medewerker een partij-identificator registreert met een "Object-ID" van 40 tekens
      Dan herhaalt het antwoord wat is verstuurd

    @eis-F6257-A1 @MUST @id-F6257-object-id-lengte
    Abstract Scenario: Een object-ID van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een partij-identificator te registreren met een "Object-ID" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval   | lengte |
        | leeg    | 0      |
        | te-lang | 41     |

  Regel: Een identificator wijst één partij aan

    @AFN @klasse-afnemers @eis-F6257-A2 @eis-AFN-R3 @SHOULD @afnemer-KISS @afnemer-Open-Formulieren @id-F6257-dubbel
    Scenario: De identificator van een andere partij wordt geweigerd
      Gegeven een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      En een partij "andere"
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut             | Waarde             |
        | Identificeerde partij | de partij "andere" |
        | Object-ID             | {bsn}              |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
