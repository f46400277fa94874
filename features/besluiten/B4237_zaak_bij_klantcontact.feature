# language: nl
@B4237 @klasse-zaak-koppeling @editie-2024-03
Functionaliteit: B4237 Een zaak wordt vanuit het klantcontact gekoppeld

  In de voorbeeldlijsten van de standaard is 12 de code van een zaak en van haar identificatie, en 6 die van het
  zakenregister.

  Regel: Het onderwerpobject legt de koppeling

    @eis-B4237-T1 @eis-BT-R14 @MUST @id-B4237-zaak
    Scenario: De zaak is onderwerp van dit klantcontact, en op haar nummer te vinden
      Gegeven een klantcontact "over de zaak"
      En een klantcontact "over iets anders"
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde                          |
        | Was onderwerp van klantcontact      | het klantcontact "over de zaak" |
        | Objectidentificator/Object-ID       | ZAAK-{uniek}                    |
        | Objectidentificator/Objecttype      | 12                              |
        | Objectidentificator/Register        | 6                               |
        | Objectidentificator/Soort object-ID | 12                              |
      En de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | ZAAK-{uniek} |
      Dan staat het onderwerpobject in het resultaat
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "over de zaak"
      En is "Objectidentificator/Objecttype" van het onderwerpobject "12"
