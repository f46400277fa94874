# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen bij een vraag het antwoord

  Regel: Het antwoord verwijst naar de vraag

    @eis-AFN-R18 @SHOULD @afnemer-Open-Inwoner @id-AFN-vervolgvraag
    Scenario: De medewerker vindt bij de vraag het antwoord, en niets anders
      Gegeven een klantcontact "vraag"
      En een klantcontact "antwoord"
      En een onderwerpobject "van de vraag" met:
        | Attribuut                      | Waarde                   |
        | Was onderwerp van klantcontact | het klantcontact "vraag" |
      En een onderwerpobject "van het antwoord" met:
        | Attribuut                      | Waarde                      |
        | Was onderwerp van klantcontact | het klantcontact "antwoord" |
        | Was klantcontact               | het klantcontact "vraag"    |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut        | Waarde                   |
        | Was klantcontact | het klantcontact "vraag" |
      Dan staat het onderwerpobject "van het antwoord" in het resultaat
      En staat het onderwerpobject "van de vraag" niet in het resultaat
      En verwijst "Was onderwerp van klantcontact" van alle gevonden onderwerpobjecten naar het klantcontact "antwoord"
