# language: nl
@C0534 @klasse-terugbelverzoek
Functionaliteit: C0534 Klant belt met een vraag die na doorverbinden door een collega wordt beantwoord

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut | Waarde                                      |
      | Kanaal    | Telefoon                                    |
      | Onderwerp | Voorwaarden vergunningsvrije dakkapel       |
      | Inhoud    | Wanneer mag een dakkapel zonder vergunning? |
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: De ontvangende afdeling krijgt een interne taak (editie 2023-03)

    @eis-C0534-R1 @MUST @editie-2023-03 @id-C0534-taak
    Scenario: Doorverbinden levert een taak bij het klantcontact op
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                     |
        | Gevraagde handeling      | Overname gesprek met klant |
        | Organisatorische eenheid | Afdeling vergunningen      |
      Dan heeft de interne taak de waarden:
        | Attribuut                 | Waarde                     |
        | Gevraagde handeling       | Overname gesprek met klant |
        | Organisatorische eenheid  | Afdeling vergunningen      |
        | Ontstaan uit klantcontact | het klantcontact           |

    @eis-C0534-R12 @MUST @editie-2023-03 @id-C0534-status
    Scenario: De taak begint als Te doen
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                     |
        | Gevraagde handeling      | Overname gesprek met klant |
        | Organisatorische eenheid | Afdeling vergunningen      |
      Dan is "Status" van de interne taak "Te doen"

    @eis-C0534-R12 @MUST @editie-2023-03 @id-C0534-gedaan
    Scenario: De taak gaat van Te doen naar Gedaan
      Gegeven een interne taak met:
        | Attribuut           | Waarde                     |
        | Gevraagde handeling | Overname gesprek met klant |
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde |
        | Status    | Gedaan |
      Dan is "Status" van de interne taak "Gedaan"

    @eis-C0534-R13 @SHOULD @editie-2023-03 @id-C0534-herkennen
    Scenario: De taak is te herkennen aan handeling en onderwerp
      Gegeven een interne taak met:
        | Attribuut           | Waarde                     |
        | Gevraagde handeling | Overname gesprek met klant |
      Als de medewerker interne taken zoekt met:
        | Attribuut                | Waarde                |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan staat de interne taak in het resultaat
      En hebben alle gevonden interne taken "Gevraagde handeling" "Overname gesprek met klant"
      En is "Onderwerp" van het klantcontact "Voorwaarden vergunningsvrije dakkapel"

  Regel: Doorverbinden is geen opvolging (editie 2024-03)

    @eis-C0534-R2 @MUST @editie-2024-03 @id-C0534-geen-taak
    Scenario: Na het koppelen van de collega is er nog steeds geen interne taak
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      Dan zijn er geen interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |

  Regel: De collega weet wie de klant is, vindt het klantcontact, vult het aan en wordt eraan gekoppeld (editie 2024-03)

    @eis-C0534-R5 @MUST @editie-2024-03 @klasse-partijen @id-C0534-partij
    Scenario: Een klant die nog geen partij is wordt als partij geregistreerd
      Als de medewerker een partij registreert:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      En de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
        | Object-ID             | {bsn}     |
      Dan is de partij geregistreerd
      En is de partij-identificator geregistreerd

    @eis-C0534-R6 @MUST @editie-2024-03 @id-C0534-op-nummer
    Scenario: Het klantcontact is op zijn nummer te vinden
      Gegeven een klantcontact "op nummer" met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat het klantcontact "op nummer" in het resultaat
      En hebben alle gevonden klantcontacten "Nummer" "{nummer}"

    @eis-C0534-R7 @MUST @editie-2024-03 @id-C0534-naam-betrokkene
    Scenario: De naam van de klant staat bij de betrokkene
      Gegeven een betrokkene met:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de betrokkene in het resultaat
      En hebben alle gevonden betrokkenen "Persoonsnaam/Achternaam" "Wittewiek"

    @eis-C0534-R7 @MUST @editie-2024-03 @id-C0534-naam-partij
    Scenario: Heeft de betrokkene geen naam, dan staat de naam bij de partij van de betrokkene
      Gegeven een partij met:
        | Attribuut               | Waarde |
        | Persoonsnaam/Voornaam   | Karel  |
        | Persoonsnaam/Achternaam | Deurne |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan is "Persoonsnaam" van de betrokkene leeg
      En verwijst "Partij" van de betrokkene naar de partij
      En is "Persoonsnaam/Achternaam" van de partij "Deurne"

    @eis-C0534-R8 @MUST @editie-2024-03 @id-C0534-aanvullen
    Scenario: Het antwoord komt bij de inhoud en de rest blijft gelijk
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                                                                                 |
        | Inhoud    | Wanneer mag een dakkapel zonder vergunning? Antwoord: aan de achterkant mag het altijd |
      Dan is "Inhoud" van het klantcontact "Wanneer mag een dakkapel zonder vergunning? Antwoord: aan de achterkant mag het altijd"
      En zijn behalve "Inhoud" alle attributen van het klantcontact gelijk gebleven

    @klasse-kern @eis-C0534-R9 @eis-B0399-T1 @eis-B7682-T2 @MUST @editie-2024-03 @id-C0534-twee-actoren
    Scenario: Beide medewerkers zijn als actor aan het klantcontact gekoppeld
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En de medewerker "Sjaak de Boer" is als actor bekend
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      En de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Sjaak de Boer    |
        | Klantcontact | het klantcontact |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      En is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | Sjaak de Boer    |
        | Klantcontact | het klantcontact |
