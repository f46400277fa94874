# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Registreren en wijzigen, ook tegelijk

  Regel: Het antwoord wijst naar wat er geregistreerd is

    @eis-HTTP-R21 @SHOULD @id-HTTP-location
    Scenario: Location en ID zijn van hetzelfde object
      Als een aanroeper een klantcontact registreert "zoals het hoort"
      Dan wijst het antwoord naar het klantcontact

  Regel: Wie tegelijk komt, komt elkaar niet in de weg

    @eis-HTTP-R22 @MUST @id-HTTP-tegelijk-hetzelfde-nummer
    Scenario: Drie klantcontacten met hetzelfde nummer tegelijk
      Als drie medewerkers tegelijk hetzelfde klantcontact registreren:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is er precies één klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |

    @eis-HTTP-R23 @SHOULD @id-HTTP-tegelijk-geweigerd
    Scenario: Wie te laat is wordt geweigerd
      Als drie medewerkers tegelijk hetzelfde klantcontact registreren:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan meldt de API geen fout van de server

    @eis-HTTP-R24 @SHOULD @id-HTTP-tegelijk-wijzigen
    Scenario: Twee wijzigingen tegelijk blijven allebei bewaard
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als twee medewerkers tegelijk de interne taak wijzigen:
        | Attribuut           | Waarde              |
        | Gevraagde handeling | Brief sturen        |
        | Toelichting         | Liefst voor vrijdag |
      Dan heeft de interne taak de waarden:
        | Attribuut           | Waarde              |
        | Gevraagde handeling | Brief sturen        |
        | Toelichting         | Liefst voor vrijdag |
