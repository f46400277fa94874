# language: nl
@F5241 @klasse-taken @editie-2024-03
Functionaliteit: F5241 Wijzig interne taak

  Achtergrond:
    Gegeven een klantcontact
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
    En een interne taak met:
      | Attribuut           | Waarde                          |
      | Nummer              | {nummer}                        |
      | Gevraagde handeling | Terugbellen op maandagmiddag    |
      | Toelichting         | Op andere dagen niet bereikbaar |

  Regel: Een wijziging verandert wat zij noemt, en niets anders

    @eis-F5241-R4 @MUST @afnemer-ITA @id-F5241-deel
    Scenario: Eén attribuut wijzigen
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde                        |
        | Toelichting | Ook op dinsdag is hij er niet |
      Dan is "Toelichting" van de interne taak "Ook op dinsdag is hij er niet"

    @klasse-kern @eis-F5241-R4 @eis-FALG-R5 @MUST @id-F5241-geheel
    Scenario: De hele taak vervangen
      Als de medewerker de interne taak vervangt door:
        | Attribuut                 | Waarde                 |
        | Nummer                    | {nummer}               |
        | Gevraagde handeling       | Terugbellen op dinsdag |
        | Toelichting               | Liefst na twaalf uur   |
        | Status                    | Te verwerken           |
        | Ontstaan uit klantcontact | het klantcontact       |
        | Toegewezen aan actor      | Afdeling vergunningen  |
      Dan heeft de interne taak de waarden:
        | Attribuut                 | Waarde                 |
        | Nummer                    | {nummer}               |
        | Gevraagde handeling       | Terugbellen op dinsdag |
        | Toelichting               | Liefst na twaalf uur   |
        | Status                    | Te verwerken           |
        | Ontstaan uit klantcontact | het klantcontact       |
        | Toegewezen aan actor      | Afdeling vergunningen  |

    @klasse-kern @eis-F5241-R5 @eis-FALG-R5 @MUST @id-F5241-rest-gelijk
    Scenario: Wie de taak verwerkt laat al het andere zoals het was
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde   |
        | Status      | Verwerkt |
        | Verwerkt op | {nu}     |
      Dan zijn behalve "Status" en "Verwerkt op" alle attributen van de interne taak gelijk gebleven

    @eis-F5241-R3 @MUST @id-F5241-nummer-gelijk
    Scenario: Het nummer blijft gelijk
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde               |
        | Toelichting | Liefst na twaalf uur |
      Dan is "Nummer" van de interne taak "{nummer}"

    @eis-F5241-A2 @MUST @id-F5241-ander-id
    Scenario: Ook een wijziging die een ander ID noemt laat de taak zoals zij was
      Als de medewerker probeert de interne taak te wijzigen:
        | Attribuut | Waarde  |
        | ID        | {uniek} |
      Dan is de interne taak niet gewijzigd

    @eis-F5241-R4 @MUST @id-F5241-weggelaten
    Scenario: Wat een vervanging weglaat is daarna leeg
      Als de medewerker de interne taak vervangt door:
        | Attribuut                 | Waarde                       |
        | Nummer                    | {nummer}                     |
        | Gevraagde handeling       | Terugbellen op maandagmiddag |
        | Status                    | Te verwerken                 |
        | Ontstaan uit klantcontact | het klantcontact             |
        | Toegewezen aan actor      | Afdeling vergunningen        |
      Dan is "Toelichting" van de interne taak leeg
      En zijn behalve "Toelichting" alle attributen van de interne taak gelijk gebleven

  Regel: Het antwoord is de hele taak zoals zij daarna is

    @eis-F5241-R6 @MUST @id-F5241-antwoord
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde               |
        | Toelichting | Liefst na twaalf uur |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Gevraagde handeling" in het antwoord gevuld
      En is "Ontstaan uit klantcontact" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API

  Regel: Het moment van verwerken wordt bewaard

    @eis-F5241-R7 @eis-B8694-T3 @SHOULD @id-F5241-verwerkt-op
    Scenario: Het moment van verwerken staat bij de taak zoals het is verstuurd
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde           |
        | Status      | Verwerkt         |
        | Verwerkt op | 15-01-2024 09:17 |
      Dan is "Verwerkt op" van de interne taak "15-01-2024 09:17"

  Regel: Een status die niet bestaat wordt geweigerd

    @eis-F5241-R8 @MUST @id-F5241-onbekende-status
    Abstract Scenario: Geschreven als <status> wordt een status geweigerd
      Als de medewerker probeert de interne taak te wijzigen met de onbekende "Status" "<status>"
      Dan is de wijziging geweigerd
      En is de interne taak niet gewijzigd

      Voorbeelden:
        | status   | waarom                                                           |
        | gedaan   | zo schreef editie 2023-03 de status in een bericht               |
        | Te doen  | zo heet de status op de pagina's van editie 2023-03              |
        | Verwerkt | zo heet de status op de pagina; een bericht schrijft haar anders |

  Regel: Wat bij een registratie geweigerd wordt, wordt ook bij een wijziging geweigerd

    @eis-F5241-A1 @MUST @id-F5241-geweigerd
    Abstract Scenario: Ook bij een wijziging kan <attribuut> niet <waarde> zijn
      Als de medewerker probeert de interne taak te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de wijziging geweigerd
      En is de interne taak niet gewijzigd

      Voorbeelden:
        | geval        | attribuut                 | waarde                    |
        | klantcontact | Ontstaan uit klantcontact | een onbekend klantcontact |
        | actor        | Toegewezen aan actor      | een onbekende actor       |
        | handeling    | Gevraagde handeling       | {201 tekens}              |

    @eis-F5241-A1 @MUST @id-F5241-nummer-van-ander
    Scenario: Een taak kan niet het nummer van een andere taak krijgen
      Gegeven een interne taak met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Als de medewerker probeert de eerste interne taak te wijzigen:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Dan is de wijziging geweigerd
      En is de eerste interne taak niet gewijzigd
