# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers vragen een object op met wat eromheen staat, ook als dat niets is of meer dan één

  Regel: Waar niets bij hoort staat er in het antwoord niets bij

    @eis-AFN-R22 @SHOULD @id-AFN-niets-klantcontact-betrokkenen
    Scenario: Een klantcontact zonder betrokkenen, opgevraagd met betrokkenen
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een klantcontact "met"
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "zonder" opvraagt, met daarbij "Betrokkenen"
      Dan staat de eerste betrokkene niet bij het klantcontact "zonder" in het antwoord, onder "Betrokkenen"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-klantcontact-adressen
    Scenario: Een klantcontact waarvan de betrokkene geen digitaal adres heeft, opgevraagd met digitale adressen
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een betrokkene "zonder"
      En een klantcontact "met"
      En een betrokkene "met" met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Verstrekt door betrokkene | de betrokkene "met" |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
      En een digitaal adres met:
        | Attribuut                 | Waarde                |
        | Verstrekt door betrokkene | de betrokkene "met"   |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
      Als de medewerker het klantcontact "zonder" opvraagt, met daarbij "Betrokkenen/Digitale adressen"
      Dan staat het eerste digitaal adres niet bij het klantcontact "zonder" in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-klantcontact-partij
    Scenario: Een klantcontact waarvan de betrokkene geen partij heeft, opgevraagd met partij
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een betrokkene
      En een klantcontact "met"
      En een partij
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
        | Partij                     | de partij              |
      Als de medewerker het klantcontact "zonder" opvraagt, met daarbij "Betrokkenen/Partij"
      Dan staat de partij niet bij het klantcontact "zonder" in het antwoord, onder "Betrokkenen/Partij"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-klantcontact-onderwerpen
    Scenario: Een klantcontact zonder onderwerpobjecten, opgevraagd met onderwerpobjecten
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een klantcontact "met"
      En een onderwerpobject met:
        | Attribuut                      | Waarde                 |
        | Was onderwerp van klantcontact | het klantcontact "met" |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                 |
        | Was onderwerp van klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "zonder" opvraagt, met daarbij "Onderwerpobjecten"
      Dan staat het eerste onderwerpobject niet bij het klantcontact "zonder" in het antwoord, onder "Onderwerpobjecten"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-klantcontact-taken
    Scenario: Een klantcontact zonder interne taken, opgevraagd met interne taken
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een actor
      En een klantcontact "met"
      En een interne taak met:
        | Attribuut                 | Waarde                 |
        | Ontstaan uit klantcontact | het klantcontact "met" |
      En een interne taak met:
        | Attribuut                 | Waarde                 |
        | Ontstaan uit klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "zonder" opvraagt, met daarbij "Interne taken"
      Dan staat de eerste interne taak niet bij het klantcontact "zonder" in het antwoord, onder "Interne taken"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-betrokkene-adressen
    Scenario: Een betrokkene zonder digitale adressen, opgevraagd met digitale adressen
      Gegeven een klantcontact
      En een betrokkene "zonder" met:
        | Attribuut       | Waarde          |
        | Organisatienaam | Er is niets bij |
      En een betrokkene "met"
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Verstrekt door betrokkene | de betrokkene "met" |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
      En een digitaal adres met:
        | Attribuut                 | Waarde                |
        | Verstrekt door betrokkene | de betrokkene "met"   |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
      Als de medewerker de betrokkene "zonder" opvraagt, met daarbij "Digitale adressen"
      Dan staat het eerste digitaal adres niet bij de betrokkene "zonder" in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-partij-adressen
    Scenario: Een partij zonder digitale adressen, opgevraagd met digitale adressen
      Gegeven een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
        | Verstrekt door partij | de partij "met"     |
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
        | Verstrekt door partij | de partij "met"       |
      Als de medewerker de partij "zonder" opvraagt, met daarbij "Digitale adressen"
      Dan staat het eerste digitaal adres niet bij de partij "zonder" in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-partij-betrokkenen
    Scenario: Een partij zonder betrokkenen, opgevraagd met betrokkenen
      Gegeven een klantcontact
      En een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      Als de medewerker de partij "zonder" opvraagt, met daarbij "Betrokkenen"
      Dan staat de betrokkene niet bij de partij "zonder" in het antwoord, onder "Betrokkenen"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-partij-klantcontacten
    Scenario: Een partij zonder klantcontacten, opgevraagd met klantcontacten
      Gegeven een klantcontact
      En een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      Als de medewerker de partij "zonder" opvraagt, met daarbij "Betrokkenen/Betrokken bij klantcontact"
      Dan staat het klantcontact niet bij de partij "zonder" in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"

    @eis-AFN-R22 @SHOULD @id-AFN-niets-adres-betrokkene
    Scenario: Een digitaal adres van een partij, opgevraagd met betrokkene
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      En een partij
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
        | Verstrekt door partij | de partij             |
      Als de medewerker het tweede digitaal adres opvraagt, met daarbij "Verstrekt door betrokkene"
      Dan staat de betrokkene niet bij het tweede digitaal adres in het antwoord, onder "Verstrekt door betrokkene"

  Regel: Wat erbij hoort staat erbij in het antwoord, ook als het er twee zijn

    @eis-AFN-R22 @SHOULD @id-AFN-alles-klantcontact-betrokkenen
    Scenario: Een klantcontact met twee betrokkenen, opgevraagd met betrokkenen
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een klantcontact "met"
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "met" opvraagt, met daarbij "Betrokkenen"
      Dan staat de eerste betrokkene bij het klantcontact "met" in het antwoord, onder "Betrokkenen"
      En staat de tweede betrokkene bij het klantcontact "met" in het antwoord, onder "Betrokkenen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-klantcontact-adressen
    Scenario: Een klantcontact waarvan de betrokkene twee digitale adressen heeft, opgevraagd met digitale adressen
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een betrokkene "zonder"
      En een klantcontact "met"
      En een betrokkene "met" met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Verstrekt door betrokkene | de betrokkene "met" |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
      En een digitaal adres met:
        | Attribuut                 | Waarde                |
        | Verstrekt door betrokkene | de betrokkene "met"   |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
      Als de medewerker het klantcontact "met" opvraagt, met daarbij "Betrokkenen/Digitale adressen"
      Dan staat het eerste digitaal adres bij het klantcontact "met" in het antwoord, onder "Betrokkenen/Digitale adressen"
      En staat het tweede digitaal adres bij het klantcontact "met" in het antwoord, onder "Betrokkenen/Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-klantcontact-partij
    Scenario: Een klantcontact waarvan de betrokkene een partij heeft, opgevraagd met partij
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een betrokkene
      En een klantcontact "met"
      En een partij
      En een betrokkene met:
        | Attribuut                  | Waarde                 |
        | Betrokken bij klantcontact | het klantcontact "met" |
        | Partij                     | de partij              |
      Als de medewerker het klantcontact "met" opvraagt, met daarbij "Betrokkenen/Partij"
      Dan staat de partij bij het klantcontact "met" in het antwoord, onder "Betrokkenen/Partij"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-klantcontact-onderwerpen
    Scenario: Een klantcontact met twee onderwerpobjecten, opgevraagd met onderwerpobjecten
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een klantcontact "met"
      En een onderwerpobject met:
        | Attribuut                      | Waarde                 |
        | Was onderwerp van klantcontact | het klantcontact "met" |
      En een onderwerpobject met:
        | Attribuut                      | Waarde                 |
        | Was onderwerp van klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "met" opvraagt, met daarbij "Onderwerpobjecten"
      Dan staat het eerste onderwerpobject bij het klantcontact "met" in het antwoord, onder "Onderwerpobjecten"
      En staat het tweede onderwerpobject bij het klantcontact "met" in het antwoord, onder "Onderwerpobjecten"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-klantcontact-taken
    Scenario: Een klantcontact met twee interne taken, opgevraagd met interne taken
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een actor
      En een klantcontact "met"
      En een interne taak met:
        | Attribuut                 | Waarde                 |
        | Ontstaan uit klantcontact | het klantcontact "met" |
      En een interne taak met:
        | Attribuut                 | Waarde                 |
        | Ontstaan uit klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "met" opvraagt, met daarbij "Interne taken"
      Dan staat de eerste interne taak bij het klantcontact "met" in het antwoord, onder "Interne taken"
      En staat de tweede interne taak bij het klantcontact "met" in het antwoord, onder "Interne taken"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-betrokkene-adressen
    Scenario: Een betrokkene met twee digitale adressen, opgevraagd met digitale adressen
      Gegeven een klantcontact
      En een betrokkene "zonder" met:
        | Attribuut       | Waarde          |
        | Organisatienaam | Er is niets bij |
      En een betrokkene "met"
      En een digitaal adres met:
        | Attribuut                 | Waarde              |
        | Verstrekt door betrokkene | de betrokkene "met" |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
      En een digitaal adres met:
        | Attribuut                 | Waarde                |
        | Verstrekt door betrokkene | de betrokkene "met"   |
        | Soort digitaal adres      | E-mail                |
        | Adres                     | {uniek 2}@example.org |
      Als de medewerker de betrokkene "met" opvraagt, met daarbij "Digitale adressen"
      Dan staat het eerste digitaal adres bij de betrokkene "met" in het antwoord, onder "Digitale adressen"
      En staat het tweede digitaal adres bij de betrokkene "met" in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-betrokkene-adres
    Scenario: Een betrokkene met een digitaal adres, opgevraagd met digitale adressen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      Als de medewerker de betrokkene opvraagt, met daarbij "Digitale adressen"
      Dan staat het digitaal adres bij de betrokkene in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-partij-adressen
    Scenario: Een partij met twee digitale adressen, opgevraagd met digitale adressen
      Gegeven een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
        | Verstrekt door partij | de partij "met"     |
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
        | Verstrekt door partij | de partij "met"       |
      Als de medewerker de partij "met" opvraagt, met daarbij "Digitale adressen"
      Dan staat het eerste digitaal adres bij de partij "met" in het antwoord, onder "Digitale adressen"
      En staat het tweede digitaal adres bij de partij "met" in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-partij-betrokkenen
    Scenario: Een partij met een betrokkene, opgevraagd met betrokkenen
      Gegeven een klantcontact
      En een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      Als de medewerker de partij "met" opvraagt, met daarbij "Betrokkenen"
      Dan staat de betrokkene bij de partij "met" in het antwoord, onder "Betrokkenen"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-partij-klantcontacten
    Scenario: Een partij met een klantcontact, opgevraagd met klantcontacten
      Gegeven een klantcontact
      En een partij "zonder" met:
        | Attribuut       | Waarde          |
        | Interne notitie | Er is niets bij |
      En een partij "met"
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      Als de medewerker de partij "met" opvraagt, met daarbij "Betrokkenen/Betrokken bij klantcontact"
      Dan staat het klantcontact bij de partij "met" in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"

    @eis-AFN-R22 @SHOULD @id-AFN-alles-adres-betrokkene
    Scenario: Een digitaal adres van een betrokkene, opgevraagd met betrokkene
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      En een partij
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
        | Verstrekt door partij | de partij             |
      Als de medewerker het eerste digitaal adres opvraagt, met daarbij "Verstrekt door betrokkene"
      Dan staat de betrokkene bij het eerste digitaal adres in het antwoord, onder "Verstrekt door betrokkene"

  Regel: Wat samen is gevraagd staat in hetzelfde antwoord

    @eis-AFN-R22 @SHOULD @id-AFN-samen-partij
    Scenario: Een partij, opgevraagd met haar digitale adressen en haar klantcontacten
      Gegeven een klantcontact
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
        | Verstrekt door partij | de partij           |
      Als de medewerker de partij opvraagt, met daarbij "Digitale adressen" en "Betrokkenen/Betrokken bij klantcontact"
      Dan staat het digitaal adres bij de partij in het antwoord, onder "Digitale adressen"
      En staat de betrokkene bij de partij in het antwoord, onder "Betrokkenen"
      En staat het klantcontact bij de partij in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"

  Regel: Wat elk apart is gevraagd staat ook in hetzelfde antwoord

    @eis-AFN-R22 @SHOULD @id-AFN-apart-klantcontact
    Scenario: Een klantcontact, opgevraagd met al wat eromheen staat, elk in een eigen argument
      Gegeven een klantcontact
      En een partij
      En een actor
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      En een onderwerpobject
      En een interne taak
      Als de medewerker het klantcontact opvraagt, elk apart gevraagd met daarbij "Betrokkenen/Digitale adressen" en "Betrokkenen/Partij" en "Onderwerpobjecten" en "Interne taken"
      Dan staat de betrokkene bij het klantcontact in het antwoord, onder "Betrokkenen"
      En staat het digitaal adres bij het klantcontact in het antwoord, onder "Betrokkenen/Digitale adressen"
      En staat de partij bij het klantcontact in het antwoord, onder "Betrokkenen/Partij"
      En staat het onderwerpobject bij het klantcontact in het antwoord, onder "Onderwerpobjecten"
      En staat de interne taak bij het klantcontact in het antwoord, onder "Interne taken"

    @eis-AFN-R22 @SHOULD @id-AFN-apart-partij
    Scenario: Een partij, opgevraagd met haar digitale adressen en haar klantcontacten, elk in een eigen argument
      Gegeven een klantcontact
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
        | Verstrekt door partij | de partij           |
      Als de medewerker de partij opvraagt, elk apart gevraagd met daarbij "Digitale adressen" en "Betrokkenen/Betrokken bij klantcontact"
      Dan staat het digitaal adres bij de partij in het antwoord, onder "Digitale adressen"
      En staat de betrokkene bij de partij in het antwoord, onder "Betrokkenen"
      En staat het klantcontact bij de partij in het antwoord, onder "Betrokkenen/Betrokken bij klantcontact"

    @eis-AFN-R22 @SHOULD @id-AFN-apart-betrokkene
    Scenario: Een betrokkene, twee keer gevraagd met zijn digitale adressen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      Als de medewerker de betrokkene opvraagt, elk apart gevraagd met daarbij "Digitale adressen"
      Dan staat het digitaal adres bij de betrokkene in het antwoord, onder "Digitale adressen"

    @eis-AFN-R22 @SHOULD @id-AFN-apart-adres
    Scenario: Een digitaal adres, twee keer gevraagd met de betrokkene
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      Als de medewerker het digitaal adres opvraagt, elk apart gevraagd met daarbij "Verstrekt door betrokkene"
      Dan staat de betrokkene bij het digitaal adres in het antwoord, onder "Verstrekt door betrokkene"
