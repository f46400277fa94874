# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen bij een vraag het antwoord

  Regel: Het antwoord verwijst naar de vraag

    @eis-AFN-R18 @SHOULD @afnemer-Open-Inwoner @id-AFN-vervolgvraag
    Scenario: De klant ziet in het portaal het antwoord bij zijn vraag
      Gegeven een klantcontact
      En een onderwerpobject
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut        | Waarde                  |
        | Was klantcontact | het eerste klantcontact |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut        | Waarde                  |
        | Was klantcontact | het eerste klantcontact |
      Dan staat het tweede onderwerpobject in het resultaat
      En staat het eerste onderwerpobject niet in het resultaat
      En hebben alle gevonden onderwerpobjecten "Was onderwerp van klantcontact" "het tweede klantcontact"
