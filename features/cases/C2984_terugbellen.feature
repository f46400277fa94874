# language: nl
@C2984 @klasse-terugbelverzoek
Functionaliteit: C2984 Medewerker voert een terugbelverzoek uit

  Achtergrond:
    Gegeven een klantcontact "terugbelverzoek" met:
      | Attribuut | Waarde                                |
      | Onderwerp | Voorwaarden vergunningsvrije dakkapel |
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
    En een interne taak "terugbellen" met:
      | Attribuut                | Waarde                |
      | Gevraagde handeling      | Terugbellen           |
      | Organisatorische eenheid | Afdeling vergunningen |

  Regel: De medewerker kiest uit de open taken van zijn afdeling

    @eis-C2984-R1 @MUST @id-C2984-open-taken
    Scenario: Het terugbelverzoek staat tussen de open taken
      Gegeven de organisatorische eenheid "Afdeling belastingen" is als actor bekend
      En een interne taak "van een andere afdeling" met:
        | Attribuut                | Waarde               |
        | Organisatorische eenheid | Afdeling belastingen |
      Als de medewerker interne taken zoekt met:
        | Attribuut                | Waarde                |
        | Status                   | Te doen               |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan staat de interne taak "terugbellen" in het resultaat
      En staat de interne taak "van een andere afdeling" niet in het resultaat
      En hebben alle gevonden interne taken "Organisatorische eenheid" "Afdeling vergunningen"

    @eis-C2984-R2 @MUST @id-C2984-klantcontact
    Scenario: Vanuit de taak is het klantcontact op te vragen
      Als de medewerker het klantcontact opvraagt
      Dan verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact
      En is "Onderwerp" van het klantcontact "Voorwaarden vergunningsvrije dakkapel"

  Regel: De contactgegevens staan bij de betrokkene, en anders bij de partij

    @eis-C2984-R4 @MUST @editie-2024-03 @id-C2984-nummer-betrokkene
    Scenario: De betrokkene heeft een telefoonnummer
      Gegeven een betrokkene met:
        | Attribuut                                             | Waarde         |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0612345678     |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de betrokkene in het resultaat
      En is "Digitale adressen/Digitaal adres/Adres" van de betrokkene "0612345678"

    @eis-C2984-R4 @MUST @editie-2024-03 @id-C2984-nummer-partij
    Scenario: De betrokkene heeft geen telefoonnummer, zijn partij wel
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde         |
        | Soort digitaal adres  | Telefoonnummer |
        | Adres                 | 0612345678     |
        | Verstrekt door partij | de partij      |
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Dan is "Digitale adressen" van de betrokkene leeg
      En verwijst "Partij" van de betrokkene naar de partij
      En staat het digitaal adres in het resultaat
      En is "Adres" van het digitaal adres "0612345678"

  Regel: Het terugbelgesprek is een nieuw klantcontact

    @eis-C2984-R9 @SHOULD @editie-2024-03 @id-C2984-nieuw-klantcontact
    Scenario: Het klantcontact waarin om terugbellen is gevraagd is het onderwerp van het terugbelgesprek
      Als de medewerker een klantcontact "terugbelgesprek" registreert:
        | Attribuut | Waarde                       |
        | Kanaal    | Telefoon                     |
        | Onderwerp | Teruggebeld over de dakkapel |
      En de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde                             |
        | Was onderwerp van klantcontact | het klantcontact "terugbelgesprek" |
        | Was klantcontact               | het klantcontact "terugbelverzoek" |
      Dan verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "terugbelgesprek"
      En verwijst "Was klantcontact" van het onderwerpobject naar het klantcontact "terugbelverzoek"

  Regel: Na het gesprek is de taak afgedaan

    @F5241 @klasse-taken @eis-C2984-R5 @eis-F5241-X1 @MUST @editie-2023-03 @id-C2984-gedaan
    Scenario: De status is Gedaan
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde |
        | Status    | Gedaan |
      Dan is "Status" van de interne taak "Gedaan"

    @eis-C2984-R6 @MUST @editie-2024-03 @id-C2984-verwerkt
    Scenario: De status is Verwerkt
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde   |
        | Status    | Verwerkt |
      Dan is "Status" van de interne taak "Verwerkt"

    @eis-C2984-R7 @SHOULD @editie-2024-03 @id-C2984-verwerkt-op
    Scenario: Het moment van verwerken is bekend
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde           |
        | Status      | Verwerkt         |
        | Verwerkt op | 15-01-2024 09:17 |
      Dan is "Verwerkt op" van de interne taak "15-01-2024 09:17"

    @eis-C2984-R8 @MUST @editie-2024-03 @id-C2984-niet-meer-open
    Scenario: De taak staat niet meer tussen de open taken
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde   |
        | Status    | Verwerkt |
      En de medewerker interne taken zoekt met:
        | Attribuut                | Waarde                |
        | Status                   | Te verwerken          |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan staat de interne taak niet in het resultaat

    @eis-C2984-R1 @MUST @editie-2023-03 @id-C2984-gedaan-niet-open
    Scenario: Een terugbelverzoek dat gedaan is staat niet meer tussen de open taken
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde |
        | Status    | Gedaan |
      En de medewerker interne taken zoekt met:
        | Attribuut                | Waarde                |
        | Status                   | Te doen               |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan staat de interne taak niet in het resultaat
