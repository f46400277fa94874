# language: nl
@F3839 @klasse-taken
Functionaliteit: F3839 Zoek interne taken

  Achtergrond:
    Gegeven een klantcontact "vraag"
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: Zoekargumenten gelden samen en vergelijken op gelijkheid (editie 2024-03)

    @klasse-kern @eis-F3839-R1 @eis-FALG-R4 @MUST @editie-2024-03 @afnemer-ITA @id-F3839-en
    Scenario: Alleen wat aan elk argument voldoet wordt gevonden
      Gegeven de organisatorische eenheid "Afdeling belastingen" is als actor bekend
      En een interne taak met:
        | Attribuut            | Waarde                |
        | Toegewezen aan actor | Afdeling vergunningen |
        | Status               | Te verwerken          |
      En een interne taak met:
        | Attribuut            | Waarde                |
        | Toegewezen aan actor | Afdeling vergunningen |
        | Status               | Verwerkt              |
      En een interne taak met:
        | Attribuut            | Waarde               |
        | Toegewezen aan actor | Afdeling belastingen |
        | Status               | Te verwerken         |
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde                |
        | Toegewezen aan actor | Afdeling vergunningen |
        | Status               | Te verwerken          |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak niet in het resultaat
      En staat de derde interne taak niet in het resultaat

    @eis-F3839-R2 @MUST @editie-2024-03 @id-F3839-gelijk
    Scenario: Een nummer dat met het gezochte begint wordt niet gevonden
      Gegeven een interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een interne taak met:
        | Attribuut | Waarde    |
        | Nummer    | {nummer}5 |
      Als de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak niet in het resultaat

    @eis-F3839-A1 @MUST @editie-2024-03 @id-F3839-elk-argument
    Abstract Scenario: Zoeken op <geval> alleen
      Gegeven de organisatorische eenheid "Afdeling parkeren" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | Nummer                    | {nummer}                 |
        | Gevraagde handeling       | Terugbellen {uniek}      |
        | Toelichting               | Na vijven {uniek}        |
        | Toegewezen aan actor      | Afdeling parkeren        |
        | Status                    | Verwerkt                 |
        | Verwerkt op               | 15-01-2024 09:17         |
      En een klantcontact "andere vraag"
      En de organisatorische eenheid "Afdeling groen" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                          |
        | Ontstaan uit klantcontact | het klantcontact "andere vraag" |
        | Nummer                    | {nummer 2}                      |
        | Gevraagde handeling       | Terugbellen {uniek 2}           |
        | Toelichting               | Na vijven {uniek 2}             |
        | Toegewezen aan actor      | Afdeling groen                  |
        | Status                    | Te verwerken                    |
      Als de medewerker interne taken zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak niet in het resultaat

      Voorbeelden:
        | geval        | attribuut                 | waarde                   |
        | klantcontact | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | actor        | Toegewezen aan actor      | Afdeling parkeren        |
        | handeling    | Gevraagde handeling       | Terugbellen {uniek}      |
        | toelichting  | Toelichting               | Na vijven {uniek}        |
        | verwerkt-op  | Verwerkt op               | 15-01-2024 09:17         |

    @eis-F3839-A2 @MUST @editie-2024-03 @id-F3839-niet-samen
    Abstract Scenario: <attribuut> van de ene taak en het nummer van de andere vinden samen geen van beide
      Gegeven de organisatorische eenheid "Afdeling parkeren" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | Nummer                    | {nummer}                 |
        | Gevraagde handeling       | Terugbellen {uniek}      |
        | Toelichting               | Na vijven {uniek}        |
        | Toegewezen aan actor      | Afdeling parkeren        |
        | Status                    | Verwerkt                 |
        | Verwerkt op               | 15-01-2024 09:17         |
      En een klantcontact "andere vraag"
      En de organisatorische eenheid "Afdeling groen" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                          |
        | Ontstaan uit klantcontact | het klantcontact "andere vraag" |
        | Nummer                    | {nummer 2}                      |
        | Gevraagde handeling       | Terugbellen {uniek 2}           |
        | Toelichting               | Na vijven {uniek 2}             |
        | Toegewezen aan actor      | Afdeling groen                  |
        | Status                    | Te verwerken                    |
      Als de medewerker interne taken zoekt met:
        | Attribuut   | Waarde     |
        | <attribuut> | <waarde>   |
        | Nummer      | {nummer 2} |
      Dan staat de eerste interne taak niet in het resultaat
      En staat de tweede interne taak niet in het resultaat

      Voorbeelden:
        | geval        | attribuut                 | waarde                   |
        | klantcontact | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | status       | Status                    | Verwerkt                 |
        | handeling    | Gevraagde handeling       | Terugbellen {uniek}      |

    @eis-F3839-A3 @MUST @editie-2024-03 @id-F3839-bladeren
    Scenario: Wie bladert mist geen taak en ziet er geen twee keer
      Gegeven een klantcontact "met twee taken" met:
        | Attribuut | Waarde                        |
        | Onderwerp | Twee taken om te doorbladeren |
      En een interne taak met:
        | Attribuut                 | Waarde                            |
        | Ontstaan uit klantcontact | het klantcontact "met twee taken" |
      En een interne taak met:
        | Attribuut                 | Waarde                            |
        | Ontstaan uit klantcontact | het klantcontact "met twee taken" |
      Als de medewerker door interne taken bladert, 1 per bladzijde, met:
        | Attribuut                 | Waarde                            |
        | Ontstaan uit klantcontact | het klantcontact "met twee taken" |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak in het resultaat

  Regel: Een zoekvraag levert nul, één of meer taken op (editie 2024-03)

    @klasse-kern @eis-F3839-R3 @eis-FALG-R4 @MUST @editie-2024-03 @id-F3839-geen
    Scenario: Een zoekvraag zonder treffer geeft een leeg resultaat
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
      Dan is het resultaat leeg

    @klasse-kern @eis-F3839-R3 @eis-FALG-R4 @MUST @editie-2024-03 @id-F3839-meer
    Scenario: Een zoekvraag vindt meer dan één taak
      Gegeven een interne taak
      En een interne taak
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak in het resultaat

  Regel: De open taken van een actor zijn te vinden, en een taak op haar nummer (editie 2024-03)

    @eis-F3839-R4 @MUST @editie-2024-03 @id-F3839-open-taken
    Scenario: De open taken van een actor worden gevonden
      Gegeven een interne taak
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde                |
        | Status               | Te verwerken          |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan staat de interne taak in het resultaat
      En hebben alle gevonden interne taken "Status" "Te verwerken"

    @eis-F3839-R5 @MUST @editie-2024-03 @afnemer-ITA @id-F3839-op-nummer
    Scenario: De taak is te vinden op het nummer dat de klant noemt
      Gegeven een interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de interne taak in het resultaat

  Regel: De lijst van open taken laat zien wat er te doen is (editie 2023-03)

    @eis-F3839-X1 @MUST @editie-2023-03 @id-F3839-lijst
    Scenario: De gevonden taak toont registratiemoment, handeling en klantcontact
      Gegeven een interne taak met:
        | Attribuut           | Waarde      |
        | Gevraagde handeling | Terugbellen |
      Als de medewerker interne taken zoekt met:
        | Attribuut                | Waarde                |
        | Status                   | Te doen               |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan staat de interne taak in het resultaat
      En is "Geregistreerd op" van alle gevonden interne taken gevuld
      En hebben alle gevonden interne taken "Gevraagde handeling" "Terugbellen"
      En verwijst "Ontstaan uit klantcontact" van alle gevonden interne taken naar het klantcontact "vraag"
