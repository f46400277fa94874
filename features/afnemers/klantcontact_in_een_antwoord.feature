# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers vragen bij een klantcontact de zaak en de taken mee

  Regel: Wat samen is gevraagd staat in hetzelfde antwoord

    @eis-AFN-R8 @SHOULD @id-AFN-klantcontact-taken-en-onderwerp
    @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner
    Scenario: De medewerker ziet bij het klantcontact de zaak en de taak
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een onderwerpobject
      Als de medewerker het klantcontact opvraagt, met daarbij "Interne taken" en "Onderwerpobjecten"
      Dan staat de interne taak bij het klantcontact in het antwoord, onder "Interne taken"
      En staat het onderwerpobject bij het klantcontact in het antwoord, onder "Onderwerpobjecten"
