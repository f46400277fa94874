# language: nl
@C2716 @klasse-zaak-koppeling @editie-2024-03
Functionaliteit: C2716 Medewerker maakt een zaak aan vanuit een interne taak

  De zaak zelf ontstaat in het zakenregister. Hier staat hoe de medewerker de taak en de gegevens daarbij vindt; hoe
  hij de klant antwoordt is hetzelfde als in C9708 en staat daar.

  Achtergrond:
    Gegeven een klantcontact "de aanvraag" met:
      | Attribuut | Waarde                   |
      | Onderwerp | Aanvraag van een product |

  Regel: De medewerker kiest uit de open taken van zijn afdeling

    @eis-C2716-R1 @MUST @id-C2716-open-taken
    Scenario: Alleen wat van de afdeling is en nog te verwerken is wordt gevonden
      Gegeven de organisatorische eenheid "Afdeling belastingen" is als actor bekend
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak "open" met:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Zaak aanmaken         |
        | Status               | Te verwerken          |
        | Toegewezen aan actor | Afdeling vergunningen |
      En een interne taak "verwerkt" met:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Zaak aanmaken         |
        | Status               | Verwerkt              |
        | Toegewezen aan actor | Afdeling vergunningen |
      En een interne taak "van een andere afdeling" met:
        | Attribuut            | Waarde               |
        | Gevraagde handeling  | Zaak aanmaken        |
        | Status               | Te verwerken         |
        | Toegewezen aan actor | Afdeling belastingen |
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde                |
        | Status               | Te verwerken          |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan staat de interne taak "open" in het resultaat
      En staat de interne taak "verwerkt" niet in het resultaat
      En staat de interne taak "van een andere afdeling" niet in het resultaat
      En hebben alle gevonden interne taken "Status" "Te verwerken"

  Regel: Vanuit de taak is te vinden wat er voor de zaak nodig is

    @eis-C2716-R2 @MUST @id-C2716-bijlagen
    Scenario: Het klantcontact en zijn bijlagen zijn te vinden
      Gegeven de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                         |
        | Ontstaan uit klantcontact | het klantcontact "de aanvraag" |
      En een bijlage "formulier" met:
        | Attribuut                    | Waarde                         |
        | Was bijlage van klantcontact | het klantcontact "de aanvraag" |
      En een bijlage "tekening" met:
        | Attribuut                    | Waarde                         |
        | Was bijlage van klantcontact | het klantcontact "de aanvraag" |
      En een klantcontact "iets anders"
      En een bijlage "van iets anders" met:
        | Attribuut                    | Waarde                         |
        | Was bijlage van klantcontact | het klantcontact "iets anders" |
      Als de medewerker de interne taak opvraagt
      En de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde                         |
        | Was bijlage van klantcontact | het klantcontact "de aanvraag" |
      Dan verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact "de aanvraag"
      En staat de bijlage "formulier" in het resultaat
      En staat de bijlage "tekening" in het resultaat
      En staat de bijlage "van iets anders" niet in het resultaat

    @eis-C2716-R2 @MUST @id-C2716-gegevens
    Scenario: De betrokkene, zijn partij en haar telefoonnummer zijn te vinden
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde         |
        | Soort digitaal adres  | Telefoonnummer |
        | Adres                 | 0612345678     |
        | Verstrekt door partij | de partij      |
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                         |
        | Betrokken bij klantcontact | het klantcontact "de aanvraag" |
      Dan staat de betrokkene in het resultaat
      En verwijst "Partij" van de betrokkene naar de partij
      En is er precies één digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
