# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Elke lijst bladeren

  Hoe door klantcontacten te bladeren is toetst HTTP_bladeren; hier staat hetzelfde voor elke andere lijst.

  Regel: Wie bladert ziet elk object precies één keer, en het juiste totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-betrokkene
    Scenario: Betrokkenen, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een betrokkene
      Als de medewerker door betrokkenen bladert, 1 per bladzijde, met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-interne-taak
    Scenario: Interne taken, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor
      En een interne taak
      En een interne taak
      Als de medewerker door interne taken bladert, 1 per bladzijde, met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-actor
    Scenario: Actoren, één per bladzijde
      Gegeven een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Als de medewerker door actoren bladert, 1 per bladzijde, met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-actor-klantcontact
    Scenario: Actor-klantcontacten, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor-klantcontact
      En een actor met:
        | Attribuut | Waarde          |
        | Naam      | Balie {uniek 2} |
      En een actor-klantcontact met:
        | Attribuut | Waarde          |
        | Actor     | de tweede actor |
      Als de medewerker door actor-klantcontacten bladert, 1 per bladzijde, met:
        | Attribuut    | Waarde           |
        | Klantcontact | het klantcontact |
      Dan staat het eerste actor-klantcontact in het resultaat
      En staat het tweede actor-klantcontact in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-partij
    Scenario: Partijen, één per bladzijde
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker door partijen bladert, 1 per bladzijde, met:
        | Attribuut                | Waarde         |
        | Bezoekadres/Adresregel 1 | straat {uniek} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-partij-notitie
    Scenario: Partijen op notitie, één per bladzijde
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker door partijen bladert, 1 per bladzijde, met:
        | Attribuut       | Waarde          |
        | Interne notitie | Notitie {uniek} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-vertegenwoordiging
    Scenario: Vertegenwoordigingen, één per bladzijde
      Gegeven een partij
      En een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker door vertegenwoordigingen bladert, 1 per bladzijde, met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      Dan staat de eerste vertegenwoordiging in het resultaat
      En staat de tweede vertegenwoordiging in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-partij-identificator
    Scenario: Partij-identificatoren, één per bladzijde
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde        |
        | Object-ID                   | {bsn}         |
        | Andere partij-identificator | Klant {uniek} |
      En een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de tweede partij |
        | Object-ID                   | {bsn 2}          |
        | Andere partij-identificator | Klant {uniek}    |
      Als de medewerker door partij-identificatoren bladert, 1 per bladzijde, met:
        | Attribuut                   | Waarde        |
        | Andere partij-identificator | Klant {uniek} |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-onderwerpobject
    Scenario: Onderwerpobjecten, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een onderwerpobject
      En een onderwerpobject
      Als de medewerker door onderwerpobjecten bladert, 1 per bladzijde, met:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-bijlage
    Scenario: Bijlagen, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een bijlage
      En een bijlage
      Als de medewerker door bijlagen bladert, 1 per bladzijde, met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan staat de eerste bijlage in het resultaat
      En staat de tweede bijlage in het resultaat
      En noemt het antwoord twee als totaal

    @eis-HTTP-R14 @eis-HTTP-R18 @eis-HTTP-R19 @MUST @id-HTTP-bladeren-digitaal-adres
    Scenario: Digitale adressen, één per bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een digitaal adres
      En een digitaal adres
      Als de medewerker door digitale adressen bladert, 1 per bladzijde, met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat
      En noemt het antwoord twee als totaal

  Regel: Na de laatste bladzijde is er niets meer

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-betrokkene
    Scenario: Betrokkenen: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een betrokkene
      Als de medewerker bij betrokkenen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-interne-taak
    Scenario: Interne taken: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor
      En een interne taak
      En een interne taak
      Als de medewerker bij interne taken, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-actor
    Scenario: Actoren: na de laatste bladzijde
      Gegeven een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Als de medewerker bij actoren, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-actor-klantcontact
    Scenario: Actor-klantcontacten: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor-klantcontact
      En een actor met:
        | Attribuut | Waarde          |
        | Naam      | Balie {uniek 2} |
      En een actor-klantcontact met:
        | Attribuut | Waarde          |
        | Actor     | de tweede actor |
      Als de medewerker bij actor-klantcontacten, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut    | Waarde           |
        | Klantcontact | het klantcontact |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-partij
    Scenario: Partijen: na de laatste bladzijde
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker bij partijen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                | Waarde         |
        | Bezoekadres/Adresregel 1 | straat {uniek} |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-partij-notitie
    Scenario: Partijen op notitie: na de laatste bladzijde
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker bij partijen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut       | Waarde          |
        | Interne notitie | Notitie {uniek} |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-vertegenwoordiging
    Scenario: Vertegenwoordigingen: na de laatste bladzijde
      Gegeven een partij
      En een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker bij vertegenwoordigingen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-partij-identificator
    Scenario: Partij-identificatoren: na de laatste bladzijde
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde        |
        | Object-ID                   | {bsn}         |
        | Andere partij-identificator | Klant {uniek} |
      En een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de tweede partij |
        | Object-ID                   | {bsn 2}          |
        | Andere partij-identificator | Klant {uniek}    |
      Als de medewerker bij partij-identificatoren, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                   | Waarde        |
        | Andere partij-identificator | Klant {uniek} |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-onderwerpobject
    Scenario: Onderwerpobjecten: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een onderwerpobject
      En een onderwerpobject
      Als de medewerker bij onderwerpobjecten, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-bijlage
    Scenario: Bijlagen: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een bijlage
      En een bijlage
      Als de medewerker bij bijlagen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan levert die bladzijde niets op

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste-digitaal-adres
    Scenario: Digitale adressen: na de laatste bladzijde
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een digitaal adres
      En een digitaal adres
      Als de medewerker bij digitale adressen, 1 per bladzijde, na de laatste verder bladert, met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Dan levert die bladzijde niets op

  Regel: Dezelfde zoekvraag levert twee keer dezelfde volgorde

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-klantcontact
    Scenario: Klantcontacten: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde           |
        | Onderwerp | Volgorde {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde           |
        | Onderwerp | Volgorde {uniek} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde           |
        | Onderwerp | Volgorde {uniek} |
      En de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde           |
        | Onderwerp | Volgorde {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat het tweede klantcontact in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-betrokkene
    Scenario: Betrokkenen: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een betrokkene
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      En de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede betrokkene in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-interne-taak
    Scenario: Interne taken: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor
      En een interne taak
      En een interne taak
      Als de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      En de medewerker interne taken zoekt met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede interne taak in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-actor
    Scenario: Actoren: twee keer dezelfde zoekvraag
      Gegeven een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En de medewerker actoren zoekt met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede actor in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-actor-klantcontact
    Scenario: Actor-klantcontacten: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En een actor-klantcontact
      En een actor met:
        | Attribuut | Waarde          |
        | Naam      | Balie {uniek 2} |
      En een actor-klantcontact met:
        | Attribuut | Waarde          |
        | Actor     | de tweede actor |
      Als de medewerker actor-klantcontacten zoekt met:
        | Attribuut    | Waarde           |
        | Klantcontact | het klantcontact |
      En de medewerker actor-klantcontacten zoekt met:
        | Attribuut    | Waarde           |
        | Klantcontact | het klantcontact |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat het tweede actor-klantcontact in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-partij
    Scenario: Partijen: twee keer dezelfde zoekvraag
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker partijen zoekt met:
        | Attribuut                | Waarde         |
        | Bezoekadres/Adresregel 1 | straat {uniek} |
      En de medewerker partijen zoekt met:
        | Attribuut                | Waarde         |
        | Bezoekadres/Adresregel 1 | straat {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede partij in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-partij-notitie
    Scenario: Partijen op notitie: twee keer dezelfde zoekvraag
      Gegeven een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      En een partij met:
        | Attribuut                | Waarde          |
        | Bezoekadres/Adresregel 1 | straat {uniek}  |
        | Interne notitie          | Notitie {uniek} |
      Als de medewerker partijen zoekt met:
        | Attribuut       | Waarde          |
        | Interne notitie | Notitie {uniek} |
      En de medewerker partijen zoekt met:
        | Attribuut       | Waarde          |
        | Interne notitie | Notitie {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede partij in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-vertegenwoordiging
    Scenario: Vertegenwoordigingen: twee keer dezelfde zoekvraag
      Gegeven een partij
      En een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      En de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede vertegenwoordiging in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-partij-identificator
    Scenario: Partij-identificatoren: twee keer dezelfde zoekvraag
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde        |
        | Object-ID                   | {bsn}         |
        | Andere partij-identificator | Klant {uniek} |
      En een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de tweede partij |
        | Object-ID                   | {bsn 2}          |
        | Andere partij-identificator | Klant {uniek}    |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut                   | Waarde        |
        | Andere partij-identificator | Klant {uniek} |
      En de medewerker partij-identificatoren zoekt met:
        | Attribuut                   | Waarde        |
        | Andere partij-identificator | Klant {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede partij-identificator in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-onderwerpobject
    Scenario: Onderwerpobjecten: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een onderwerpobject
      En een onderwerpobject
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      En de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat het tweede onderwerpobject in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-bijlage
    Scenario: Bijlagen: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een bijlage
      En een bijlage
      Als de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      En de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat de tweede bijlage in het resultaat

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde-digitaal-adres
    Scenario: Digitale adressen: twee keer dezelfde zoekvraag
      Gegeven een klantcontact met:
        | Attribuut | Waarde                   |
        | Onderwerp | Een lijst om te bladeren |
      En een betrokkene
      En een digitaal adres
      En een digitaal adres
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      En de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor
      En staat het tweede digitaal adres in het resultaat
