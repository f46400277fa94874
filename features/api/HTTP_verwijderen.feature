# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Verwijderen

  Regel: Wat verwijderd is, is niet meer op te vragen en staat in geen lijst meer; waar het naar verwees blijft bestaan

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-klantcontact
    Scenario: Klantcontact: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker het klantcontact verwijdert
      En de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is het klantcontact verwijderd
      En staat het klantcontact niet in het resultaat

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-betrokkene
    Scenario: Betrokkene: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker de betrokkene verwijdert
      En de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan is de betrokkene verwijderd
      En staat de betrokkene niet in het resultaat
      En is het klantcontact geregistreerd
      En is de partij geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-interne-taak
    Scenario: Interne taak: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact
      En een actor
      En een interne taak met:
        | Attribuut            | Waarde   |
        | Nummer               | {nummer} |
        | Toegewezen aan actor | de actor |
      Als de medewerker de interne taak verwijdert
      En de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is de interne taak verwijderd
      En staat de interne taak niet in het resultaat
      En is het klantcontact geregistreerd
      En is de actor geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-actor
    Scenario: Actor: niet meer op te vragen en niet meer in een lijst
      Gegeven een actor met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      Als de medewerker de actor verwijdert
      En de medewerker actoren zoekt met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      Dan is de actor verwijderd
      En staat de actor niet in het resultaat

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-actor-klantcontact
    Scenario: Actor-klantcontact: niet meer op te vragen en niet meer in een lijst
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker het actor-klantcontact verwijdert
      En de medewerker actor-klantcontacten zoekt met:
        | Attribuut    | Waarde           |
        | Klantcontact | het klantcontact |
      Dan is het actor-klantcontact verwijderd
      En staat het actor-klantcontact niet in het resultaat
      En is de actor geregistreerd
      En is het klantcontact geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-partij
    Scenario: Partij: niet meer op te vragen en niet meer in een lijst
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker de partij verwijdert
      En de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is de partij verwijderd
      En staat de partij niet in het resultaat

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-vertegenwoordiging
    Scenario: Vertegenwoordiging: niet meer op te vragen en niet meer in een lijst
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als de medewerker de vertegenwoordiging verwijdert
      En de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      Dan is de vertegenwoordiging verwijderd
      En staat de vertegenwoordiging niet in het resultaat
      En is de eerste partij geregistreerd
      En is de tweede partij geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-partij-identificator
    Scenario: Partij-identificator: niet meer op te vragen en niet meer in een lijst
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Als de medewerker de partij-identificator verwijdert
      En de medewerker partij-identificatoren zoekt met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Dan is de partij-identificator verwijderd
      En staat de partij-identificator niet in het resultaat
      En is de partij geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-onderwerpobject
    Scenario: Onderwerpobject: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact
      En een onderwerpobject
      Als de medewerker het onderwerpobject verwijdert
      En de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      Dan is het onderwerpobject verwijderd
      En staat het onderwerpobject niet in het resultaat
      En is het klantcontact geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-bijlage
    Scenario: Bijlage: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker de bijlage verwijdert
      En de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan is de bijlage verwijderd
      En staat de bijlage niet in het resultaat
      En is het klantcontact geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-digitaal-adres
    Scenario: Digitaal adres: niet meer op te vragen en niet meer in een lijst
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres verwijdert
      En de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Dan is het digitaal adres verwijderd
      En staat het digitaal adres niet in het resultaat
      En is de betrokkene geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-digitaal-adres-partij
    Scenario: Digitaal adres (partij): niet meer op te vragen en niet meer in een lijst
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker het digitaal adres verwijdert
      En de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Dan is het digitaal adres verwijderd
      En staat het digitaal adres niet in het resultaat
      En is de partij geregistreerd

    @eis-HTTP-R29 @MUST @id-HTTP-verwijderd-partij-contactpersoon
    Scenario: Partij (contactpersoon): niet meer op te vragen en niet meer in een lijst
      Gegeven een partij "organisatie" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij "contactpersoon" met:
        | Attribuut          | Waarde                  |
        | Nummer             | {nummer}                |
        | Soort partij       | Contactpersoon          |
        | Werkte voor partij | de partij "organisatie" |
      Als de medewerker de partij "contactpersoon" verwijdert
      En de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is de partij "contactpersoon" verwijderd
      En staat de partij "contactpersoon" niet in het resultaat
      En is de partij "organisatie" geregistreerd

  Regel: Een ander object toont niet meer wat verwijderd is

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-klantcontact-betrokkene
    Scenario: Klantcontact zonder de betrokkene die verwijderd is
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker de betrokkene verwijdert
      En de medewerker het klantcontact opvraagt, met daarbij "Betrokkenen"
      Dan staat de betrokkene niet bij het klantcontact in het antwoord, onder "Betrokkenen"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-klantcontact-onderwerpobject
    Scenario: Klantcontact zonder het onderwerpobject dat verwijderd is
      Gegeven een klantcontact
      En een onderwerpobject
      Als de medewerker het onderwerpobject verwijdert
      En de medewerker het klantcontact opvraagt, met daarbij "Onderwerpobjecten"
      Dan staat het onderwerpobject niet bij het klantcontact in het antwoord, onder "Onderwerpobjecten"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-klantcontact-interne-taak
    Scenario: Klantcontact zonder de interne taak die verwijderd is
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker de interne taak verwijdert
      En de medewerker het klantcontact opvraagt, met daarbij "Interne taken"
      Dan staat de interne taak niet bij het klantcontact in het antwoord, onder "Interne taken"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-klantcontact-digitaal-adres
    Scenario: Klantcontact zonder het digitale adres van een betrokkene dat verwijderd is
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres verwijdert
      En de medewerker het klantcontact opvraagt, met daarbij "Betrokkenen" en "Betrokkenen/Digitale adressen"
      Dan staat het digitaal adres niet bij het klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-betrokkene-digitaal-adres
    Scenario: Betrokkene zonder het digitale adres dat verwijderd is
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres verwijdert
      En de medewerker de betrokkene opvraagt, met daarbij "Digitale adressen"
      Dan staat het digitaal adres niet bij de betrokkene in het antwoord, onder "Digitale adressen"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-partij-digitaal-adres
    Scenario: Partij zonder het digitale adres dat verwijderd is
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker het digitaal adres verwijdert
      En de medewerker de partij opvraagt, met daarbij "Digitale adressen"
      Dan staat het digitaal adres niet bij de partij in het antwoord, onder "Digitale adressen"

    @eis-HTTP-R29 @MUST @id-HTTP-niet-meer-bij-partij-betrokkene
    Scenario: Partij zonder de betrokkene die verwijderd is
      Gegeven een klantcontact
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker de betrokkene verwijdert
      En de medewerker de partij opvraagt, met daarbij "Betrokkenen"
      Dan staat de betrokkene niet bij de partij in het antwoord, onder "Betrokkenen"

  Regel: Met een object verdwijnt wat zonder dat object niet te registreren is

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-betrokkene
    Scenario: Betrokkene bij een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker het klantcontact verwijdert
      Dan is de betrokkene verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-interne-taak
    Scenario: Interne taak bij een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker het klantcontact verwijdert
      Dan is de interne taak verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-actor-klantcontact
    Scenario: Actor-klantcontact bij een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een actor
      En een actor-klantcontact
      Als de medewerker het klantcontact verwijdert
      Dan is het actor-klantcontact verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-partij-partij-identificator
    Scenario: Partij-identificator bij een partij: verdwijnt mee
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Als de medewerker de partij verwijdert
      Dan is de partij-identificator verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-partij-digitaal-adres
    Scenario: Digitaal adres bij een partij: verdwijnt mee
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker de partij verwijdert
      Dan is het digitaal adres verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-onderwerpobject
    Scenario: Onderwerpobject bij een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een onderwerpobject
      Als de medewerker het klantcontact verwijdert
      Dan is het onderwerpobject verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-bijlage
    Scenario: Bijlage bij een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker het klantcontact verwijdert
      Dan is de bijlage verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-klantcontact-digitaal-adres
    Scenario: Digitaal adres bij een betrokkene van een klantcontact: verdwijnt mee
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het klantcontact verwijdert
      Dan is het digitaal adres verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-betrokkene-digitaal-adres
    Scenario: Digitaal adres bij een betrokkene: verdwijnt mee
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker de betrokkene verwijdert
      Dan is het digitaal adres verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-actor-actor-klantcontact
    Scenario: Actor-klantcontact bij een actor: verdwijnt mee
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker de actor verwijdert
      Dan is het actor-klantcontact verwijderd

    @eis-HTTP-R30 @SHOULD @id-HTTP-meegaan-partij-vertegenwoordiging
    Scenario: Vertegenwoordiging bij een partij: verdwijnt mee
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als de medewerker de eerste partij verwijdert
      Dan is de vertegenwoordiging verwijderd
