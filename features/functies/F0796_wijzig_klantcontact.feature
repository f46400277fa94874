# language: nl
@F0796 @klasse-kern @editie-2024-03
Functionaliteit: F0796 Wijzig klantcontact

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut                | Waarde                                        |
      | Nummer                   | {nummer}                                      |
      | Kanaal                   | Telefoon                                      |
      | Onderwerp                | Vraag over de vergunning voor een overkapping |
      | Inhoud                   | Is voor een overkapping een vergunning nodig? |
      | Indicatie contact gelukt | Ja                                            |
      | Taal                     | Nederlands                                    |
      | Vertrouwelijk            | Nee                                           |
      | Plaatsgevonden op        | 01-03-2023 10:00                              |

  Regel: Alleen de inhoud verandert, en wat niet mag wordt geweigerd

    @eis-F0796-R3 @eis-FALG-R5 @MUST @id-F0796-rest-gelijk
    Scenario: Wie de inhoud aanvult laat al het andere zoals het was
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                            |
        | Inhoud    | Is voor een overkapping een vergunning nodig? Nee, alleen melden. |
      Dan zijn behalve "Inhoud" alle attributen van het klantcontact gelijk gebleven

    @eis-F0796-R1 @MUST @id-F0796-id-en-nummer
    Scenario: ID en nummer blijven gelijk
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                            |
        | Inhoud    | Is voor een overkapping een vergunning nodig? Nee, alleen melden. |
      Dan is "Nummer" van het klantcontact "{nummer}"
      En is het klantcontact geregistreerd

    @eis-F0796-R1 @MUST @id-F0796-ander-id
    Scenario: Ook een wijziging die een ander ID noemt laat het klantcontact zoals het was
      Als de medewerker probeert het klantcontact te wijzigen:
        | Attribuut | Waarde  |
        | ID        | {uniek} |
      Dan is het klantcontact niet gewijzigd

    @eis-F0796-A1 @MUST @id-F0796-nummer-van-ander
    Scenario: Een klantcontact kan niet het nummer van een ander klantcontact krijgen
      Gegeven een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Als de medewerker probeert het eerste klantcontact te wijzigen:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      Dan is de wijziging geweigerd
      En is het eerste klantcontact niet gewijzigd

    @eis-F0796-A1 @MUST @id-F0796-te-lang
    Scenario: Een inhoud die te lang is wordt ook bij een wijziging geweigerd
      Als de medewerker probeert het klantcontact te wijzigen:
        | Attribuut | Waarde        |
        | Inhoud    | {1001 tekens} |
      Dan is de wijziging geweigerd
      En is het klantcontact niet gewijzigd

  Regel: Na een vervanging heeft het klantcontact alleen wat de vervanging noemt

    @eis-F0796-A2 @MUST @id-F0796-vervangen
    Scenario: Wat een vervanging weglaat is daarna leeg
      Als de medewerker het klantcontact vervangt door:
        | Attribuut                | Waarde                     |
        | Nummer                   | {nummer}                   |
        | Kanaal                   | E-mail                     |
        | Onderwerp                | Vraag over een overkapping |
        | Indicatie contact gelukt | Nee                        |
        | Taal                     | Nederlands                 |
        | Vertrouwelijk            | Ja                         |
        | Plaatsgevonden op        | 01-03-2023 10:00           |
      Dan heeft het klantcontact de waarden:
        | Attribuut                | Waarde                     |
        | Nummer                   | {nummer}                   |
        | Kanaal                   | E-mail                     |
        | Onderwerp                | Vraag over een overkapping |
        | Inhoud                   |                            |
        | Indicatie contact gelukt | Nee                        |
        | Taal                     | Nederlands                 |
        | Vertrouwelijk            | Ja                         |
        | Plaatsgevonden op        | 01-03-2023 10:00           |

  Regel: Na een aanvulling bevat de inhoud ook wat er al stond

    @eis-F0796-R4 @MUST @id-F0796-twee-keer
    Scenario: Na twee aanvullingen bevat de inhoud alles, elk deel één keer
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                            |
        | Inhoud    | Is voor een overkapping een vergunning nodig? Nee, alleen melden. |
      En de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                                                                            |
        | Inhoud    | Is voor een overkapping een vergunning nodig? Nee, alleen melden. Melden kan op de site, vóór de bouw: 'Ik bouw'. |
      Dan is "Inhoud" van het klantcontact "Is voor een overkapping een vergunning nodig? Nee, alleen melden. Melden kan op de site, vóór de bouw: 'Ik bouw'."

  Regel: Het antwoord is het hele klantcontact zoals het daarna is

    @eis-F0796-R6 @MUST @id-F0796-antwoord
    Scenario: Ook wat niet gewijzigd is staat in het antwoord
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                            |
        | Inhoud    | Is voor een overkapping een vergunning nodig? Nee, alleen melden. |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Nummer" in het antwoord gevuld
      En is "Kanaal" in het antwoord gevuld
      En is "Onderwerp" in het antwoord gevuld
      En is "Indicatie contact gelukt" in het antwoord gevuld
      En is "Taal" in het antwoord gevuld
      En is "Vertrouwelijk" in het antwoord gevuld
      En is "Plaatsgevonden op" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
