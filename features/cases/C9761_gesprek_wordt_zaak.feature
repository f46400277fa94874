# language: nl
@C9761 @klasse-zaak-koppeling
Functionaliteit: C9761 Terugbelgesprek wordt een zaak

  De medewerker belt terug zoals in C2984, maar moet iets uitzoeken en maakt daar elders een zaak voor. De zaak is
  onderwerp van het klantcontact waaruit de taak ontstond. In de voorbeeldlijsten van de standaard is 12 de code van een
  zaak en van haar identificatie, en 6 die van het zakenregister.

  Achtergrond:
    Gegeven een klantcontact "terugbelverzoek"
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
    En een interne taak "terugbellen" met:
      | Attribuut                 | Waarde                             |
      | Ontstaan uit klantcontact | het klantcontact "terugbelverzoek" |
      | Gevraagde handeling       | Terugbellen                        |
      | Organisatorische eenheid  | Afdeling vergunningen              |

  Regel: De taak waaruit de zaak voortkwam blijft te vinden

    @eis-C9761-R3 @MUST @id-C9761-van-zaak-naar-taak
    Scenario: Vanuit de zaak is het klantcontact te vinden, en vanuit het klantcontact de taak
      Gegeven een onderwerpobject "zaak" met:
        | Attribuut                           | Waarde                             |
        | Was onderwerp van klantcontact      | het klantcontact "terugbelverzoek" |
        | Objectidentificator/Object-ID       | ZAAK-{uniek}                       |
        | Objectidentificator/Objecttype      | 12                                 |
        | Objectidentificator/Register        | 6                                  |
        | Objectidentificator/Soort object-ID | 12                                 |
      En een klantcontact "iets anders"
      En een interne taak "voor iets anders" met:
        | Attribuut                 | Waarde                         |
        | Ontstaan uit klantcontact | het klantcontact "iets anders" |
      En een onderwerpobject "van iets anders" met:
        | Attribuut                      | Waarde                         |
        | Was onderwerp van klantcontact | het klantcontact "iets anders" |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | ZAAK-{uniek} |
      Dan staat het onderwerpobject "zaak" in het resultaat
      En staat het onderwerpobject "van iets anders" niet in het resultaat
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject "zaak" naar het klantcontact "terugbelverzoek"
      En is er precies één interne taak met:
        | Attribuut                 | Waarde                             |
        | Ontstaan uit klantcontact | het klantcontact "terugbelverzoek" |
      En staat de interne taak "terugbellen" in het resultaat

  Regel: De taak is afgedaan, de vraag nog niet

    @eis-C9761-R4 @MUST @editie-2024-03 @id-C9761-verwerkt
    Scenario: De status is Verwerkt, ook al gaat het uitzoekwerk nog verder
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde                                |
        | Status      | Verwerkt                              |
        | Toelichting | Het uitzoekwerk gaat als zaak verder. |
      Dan is "Status" van de interne taak "Verwerkt"
