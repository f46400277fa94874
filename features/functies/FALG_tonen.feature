# language: nl
@FALG @klasse-kern @editie-2024-03
Functionaliteit: FALG Elk attribuut tonen

  Elk attribuut dat het dialect kent heeft een waarde. Het antwoord op de registratie, het antwoord op het opvragen en de
  lijst tonen elk daarvan.

  Regel: Het antwoord op een registratie herhaalt wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-klantcontact
    Scenario: Klantcontact: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevuld klantcontact registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-betrokkene
    Scenario: Betrokkene: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      En een partij
      Als de medewerker een volledig ingevulde betrokkene registreert
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-betrokkene-bag
    Scenario: Betrokkene met BAG-nummers: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      Als de medewerker een volledig ingevulde betrokkene registreert met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-betrokkene-postcode
    Scenario: Betrokkene met postcodes: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      Als de medewerker een volledig ingevulde betrokkene registreert met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-interne-taak
    Scenario: Interne taak: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      En een actor
      Als de medewerker een volledig ingevulde interne taak registreert met:
        | Attribuut            | Waarde   |
        | Nummer               | {nummer} |
        | Toegewezen aan actor | de actor |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-interne-taak-verwerkt
    Scenario: Interne taak die verwerkt is: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      En een actor
      Als de medewerker een volledig ingevulde interne taak registreert met:
        | Attribuut            | Waarde           |
        | Nummer               | {nummer}         |
        | Toegewezen aan actor | de actor         |
        | Status               | Verwerkt         |
        | Verwerkt op          | 30-03-2023 10:04 |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-actor-medewerker
    Scenario: Actor die medewerker is: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde actor registreert met:
        | Attribuut   | Waarde        |
        | Naam        | Actor {uniek} |
        | Soort actor | Medewerker    |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-actor-eenheid
    Scenario: Actor die een eenheid is: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde actor registreert met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-actor-klantcontact
    Scenario: Actor-klantcontact: elk attribuut in het antwoord op de registratie
      Gegeven een actor
      En een klantcontact
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | de actor         |
        | Klantcontact | het klantcontact |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-partij
    Scenario: Partij: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-partij-bag
    Scenario: Partij met BAG-nummers: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut                                | Waarde           |
        | Nummer                                   | {nummer}         |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-partij-postcode
    Scenario: Partij met postcodes: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut                     | Waarde   |
        | Nummer                        | {nummer} |
        | Bezoekadres/Postcode          | 1234 AB  |
        | Correspondentieadres/Postcode | 1234 AB  |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-contactpersoon
    Scenario: Partij die contactpersoon is: elk attribuut in het antwoord op de registratie
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut          | Waarde           |
        | Nummer             | {nummer}         |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-organisatie
    Scenario: Partij die organisatie is: elk attribuut in het antwoord op de registratie
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer}    |
        | Soort partij | Organisatie |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-vertegenwoordiging
    Scenario: Vertegenwoordiging: elk attribuut in het antwoord op de registratie
      Gegeven een partij
      En een partij
      Als de medewerker een vertegenwoordiging registreert:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-partij-identificator
    Scenario: Partij-identificator: elk attribuut in het antwoord op de registratie
      Gegeven een partij
      Als de medewerker een partij-identificator registreert:
        | Attribuut                   | Waarde   |
        | Object-ID                   | {bsn}    |
        | Andere partij-identificator | Klant 12 |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-onderwerpobject
    Scenario: Onderwerpobject: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      En een klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-bijlage
    Scenario: Bijlage: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde           |
        | Was bijlage van klantcontact        | het klantcontact |
        | Objectidentificator/Object-ID       | {uniek}          |
        | Objectidentificator/Objecttype      | zaak             |
        | Objectidentificator/Register        | Open Zaak        |
        | Objectidentificator/Soort object-ID | uuid             |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-digitaal-adres
    Scenario: Digitaal adres: elk attribuut in het antwoord op de registratie
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde              |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
        | Omschrijving              | Adres van het werk  |
        | Verstrekt door betrokkene | de betrokkene       |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R8 @MUST @id-FALG-registratie-digitaal-adres-van-partij
    Scenario: Digitaal adres van een partij: elk attribuut in het antwoord op de registratie
      Gegeven een partij
      Als de medewerker een digitaal adres registreert:
        | Attribuut             | Waarde              |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
        | Omschrijving          | Adres van het werk  |
        | Verstrekt door partij | de partij           |
      Dan herhaalt het antwoord wat is verstuurd

  Regel: Wat is geregistreerd is zo op te vragen

    @eis-FALG-R9 @MUST @id-FALG-opvragen-klantcontact
    Scenario: Klantcontact: elk attribuut bij het opvragen
      Gegeven een volledig ingevuld klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker het klantcontact opvraagt
      Dan toont het antwoord het klantcontact zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-betrokkene
    Scenario: Betrokkene: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene
      Als de medewerker de betrokkene opvraagt
      Dan toont het antwoord de betrokkene zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-betrokkene-bag
    Scenario: Betrokkene met BAG-nummers: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de betrokkene opvraagt
      Dan toont het antwoord de betrokkene zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-betrokkene-postcode
    Scenario: Betrokkene met postcodes: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de betrokkene opvraagt
      Dan toont het antwoord de betrokkene zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-interne-taak
    Scenario: Interne taak: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde   |
        | Nummer               | {nummer} |
        | Toegewezen aan actor | de actor |
      Als de medewerker de interne taak opvraagt
      Dan toont het antwoord de interne taak zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-interne-taak-verwerkt
    Scenario: Interne taak die verwerkt is: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde           |
        | Nummer               | {nummer}         |
        | Toegewezen aan actor | de actor         |
        | Status               | Verwerkt         |
        | Verwerkt op          | 30-03-2023 10:04 |
      Als de medewerker de interne taak opvraagt
      Dan toont het antwoord de interne taak zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-actor-medewerker
    Scenario: Actor die medewerker is: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde actor met:
        | Attribuut   | Waarde        |
        | Naam        | Actor {uniek} |
        | Soort actor | Medewerker    |
      Als de medewerker de actor opvraagt
      Dan toont het antwoord de actor zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-actor-eenheid
    Scenario: Actor die een eenheid is: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde actor met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Als de medewerker de actor opvraagt
      Dan toont het antwoord de actor zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-actor-klantcontact
    Scenario: Actor-klantcontact: elk attribuut bij het opvragen
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker het actor-klantcontact opvraagt
      Dan toont het antwoord het actor-klantcontact zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-partij
    Scenario: Partij: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-partij-bag
    Scenario: Partij met BAG-nummers: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Nummer                                   | {nummer}         |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-partij-postcode
    Scenario: Partij met postcodes: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde   |
        | Nummer                        | {nummer} |
        | Bezoekadres/Postcode          | 1234 AB  |
        | Correspondentieadres/Postcode | 1234 AB  |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-contactpersoon
    Scenario: Partij die contactpersoon is: elk attribuut bij het opvragen
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een volledig ingevulde partij met:
        | Attribuut          | Waarde           |
        | Nummer             | {nummer}         |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker de derde partij opvraagt
      Dan toont het antwoord de derde partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-organisatie
    Scenario: Partij die organisatie is: elk attribuut bij het opvragen
      Gegeven een volledig ingevulde partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer}    |
        | Soort partij | Organisatie |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-vertegenwoordiging
    Scenario: Vertegenwoordiging: elk attribuut bij het opvragen
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als de medewerker de vertegenwoordiging opvraagt
      Dan toont het antwoord de vertegenwoordiging zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-partij-identificator
    Scenario: Partij-identificator: elk attribuut bij het opvragen
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde   |
        | Object-ID                   | {bsn}    |
        | Andere partij-identificator | Klant 12 |
      Als de medewerker de partij-identificator opvraagt
      Dan toont het antwoord de partij-identificator zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-onderwerpobject
    Scenario: Onderwerpobject: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      Als de medewerker het onderwerpobject opvraagt
      Dan toont het antwoord het onderwerpobject zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-bijlage
    Scenario: Bijlage: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker de bijlage opvraagt
      Dan toont het antwoord de bijlage zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-digitaal-adres
    Scenario: Digitaal adres: elk attribuut bij het opvragen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres opvraagt
      Dan toont het antwoord het digitaal adres zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-digitaal-adres-van-partij
    Scenario: Digitaal adres van een partij: elk attribuut bij het opvragen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker het digitaal adres opvraagt
      Dan toont het antwoord het digitaal adres zoals geregistreerd

  Regel: Wat is geregistreerd staat zo in een lijst

    @eis-FALG-R9 @MUST @id-FALG-lijst-klantcontact
    Scenario: Klantcontact: elk attribuut in een lijst
      Gegeven een volledig ingevuld klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat het klantcontact in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-betrokkene
    Scenario: Betrokkene: elk attribuut in een lijst
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de betrokkene in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-betrokkene-bag
    Scenario: Betrokkene met BAG-nummers: elk attribuut in een lijst
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de betrokkene in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-betrokkene-postcode
    Scenario: Betrokkene met postcodes: elk attribuut in een lijst
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan staat de betrokkene in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-interne-taak
    Scenario: Interne taak: elk attribuut in een lijst
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde   |
        | Nummer               | {nummer} |
        | Toegewezen aan actor | de actor |
      Als de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de interne taak in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-interne-taak-verwerkt
    Scenario: Interne taak die verwerkt is: elk attribuut in een lijst
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde           |
        | Nummer               | {nummer}         |
        | Toegewezen aan actor | de actor         |
        | Status               | Verwerkt         |
        | Verwerkt op          | 30-03-2023 10:04 |
      Als de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de interne taak in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-actor-medewerker
    Scenario: Actor die medewerker is: elk attribuut in een lijst
      Gegeven een volledig ingevulde actor met:
        | Attribuut   | Waarde        |
        | Naam        | Actor {uniek} |
        | Soort actor | Medewerker    |
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Dan staat de actor in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-actor-eenheid
    Scenario: Actor die een eenheid is: elk attribuut in een lijst
      Gegeven een volledig ingevulde actor met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde        |
        | Naam      | Actor {uniek} |
      Dan staat de actor in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-actor-klantcontact
    Scenario: Actor-klantcontact: elk attribuut in een lijst
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker actor-klantcontacten zoekt met:
        | Attribuut    | Waarde           |
        | Actor        | de actor         |
        | Klantcontact | het klantcontact |
      Dan staat het actor-klantcontact in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-partij
    Scenario: Partij: elk attribuut in een lijst
      Gegeven een volledig ingevulde partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de partij in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-partij-bag
    Scenario: Partij met BAG-nummers: elk attribuut in een lijst
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Nummer                                   | {nummer}         |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de partij in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-partij-postcode
    Scenario: Partij met postcodes: elk attribuut in een lijst
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde   |
        | Nummer                        | {nummer} |
        | Bezoekadres/Postcode          | 1234 AB  |
        | Correspondentieadres/Postcode | 1234 AB  |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de partij in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-contactpersoon
    Scenario: Partij die contactpersoon is: elk attribuut in een lijst
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een volledig ingevulde partij met:
        | Attribuut          | Waarde           |
        | Nummer             | {nummer}         |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de derde partij in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-organisatie
    Scenario: Partij die organisatie is: elk attribuut in een lijst
      Gegeven een volledig ingevulde partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer}    |
        | Soort partij | Organisatie |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de partij in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-vertegenwoordiging
    Scenario: Vertegenwoordiging: elk attribuut in een lijst
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      Dan staat de vertegenwoordiging in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-partij-identificator
    Scenario: Partij-identificator: elk attribuut in een lijst
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde   |
        | Object-ID                   | {bsn}    |
        | Andere partij-identificator | Klant 12 |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Dan staat de partij-identificator in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-onderwerpobject
    Scenario: Onderwerpobject: elk attribuut in een lijst
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
      Dan staat het onderwerpobject in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-bijlage
    Scenario: Bijlage: elk attribuut in een lijst
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker bijlagen zoekt met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan staat de bijlage in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-digitaal-adres
    Scenario: Digitaal adres: elk attribuut in een lijst
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker digitale adressen zoekt met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Dan staat het digitaal adres in het resultaat zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-lijst-digitaal-adres-van-partij
    Scenario: Digitaal adres van een partij: elk attribuut in een lijst
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Dan staat het digitaal adres in het resultaat zoals geregistreerd

  Regel: Witruimte, hoofdletters en een nul vooraan horen bij de waarde

    @eis-FALG-R9 @MUST @id-FALG-voorloopnul
    Abstract Scenario: De nul waarmee het nummer van <het object> begint blijft staan
      Gegeven een klantcontact
      En een actor
      En een <object> met:
        | Attribuut | Waarde    |
        | Nummer    | 0{nummer} |
      Als de medewerker <het object> opvraagt
      Dan is "Nummer" van <het object> "0{nummer}"

      Voorbeelden:
        | object       | het object              |
        | klantcontact | het tweede klantcontact |
        | interne taak | de interne taak         |
        | partij       | de partij               |

    @eis-FALG-R9 @MUST @id-FALG-witruimte-klantcontact
    Scenario: Klantcontact: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact met:
        | Attribuut | Waarde                       |
        | Onderwerp | Twee  Spaties                |
        | Inhoud    | Boven{regeleinde}Onder  Daar |
      Als de medewerker het klantcontact opvraagt
      Dan toont het antwoord het klantcontact zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-betrokkene
    Scenario: Betrokkene: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact
      En een betrokkene met:
        | Attribuut                         | Waarde        |
        | Persoonsnaam/Voorletters          | Th.  P.       |
        | Persoonsnaam/Voornaam             | Twee  Spaties |
        | Persoonsnaam/Voorvoegsels         | Van  de       |
        | Persoonsnaam/Achternaam           | Twee  Spaties |
        | Organisatienaam                   | Twee  Spaties |
        | Bezoekadres/Adresregel 1          | Twee  Spaties |
        | Bezoekadres/Adresregel 2          | Twee  Spaties |
        | Bezoekadres/Adresregel 3          | Twee  Spaties |
        | Correspondentieadres/Adresregel 1 | Twee  Spaties |
        | Correspondentieadres/Adresregel 2 | Twee  Spaties |
        | Correspondentieadres/Adresregel 3 | Twee  Spaties |
      Als de medewerker de betrokkene opvraagt
      Dan toont het antwoord de betrokkene zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-interne-taak
    Scenario: Interne taak: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact
      En een actor
      En een interne taak met:
        | Attribuut           | Waarde                       |
        | Gevraagde handeling | Twee  Spaties                |
        | Toelichting         | Boven{regeleinde}Onder  Daar |
      Als de medewerker de interne taak opvraagt
      Dan toont het antwoord de interne taak zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-actor
    Scenario: Actor: witruimte en hoofdletters binnen elke tekst
      Gegeven een actor met:
        | Attribuut                          | Waarde        |
        | Naam                               | Twee  Spaties |
        | Omschrijving                       | Twee  Spaties |
        | Actoridentificator/Object-ID       | Nr  {uniek}   |
        | Actoridentificator/Objecttype      | Twee  Spaties |
        | Actoridentificator/Register        | Twee  Spaties |
        | Actoridentificator/Soort object-ID | Twee  Spaties |
      Als de medewerker de actor opvraagt
      Dan toont het antwoord de actor zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-medewerker
    Scenario: Medewerker: witruimte en hoofdletters binnen elke tekst
      Gegeven een actor met:
        | Attribuut   | Waarde        |
        | Naam        | Twee  Spaties |
        | Soort actor | Medewerker    |
        | Functie     | Twee  Spaties |
      Als de medewerker de actor opvraagt
      Dan toont het antwoord de actor zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-partij
    Scenario: Partij: witruimte en hoofdletters binnen elke tekst
      Gegeven een partij met:
        | Attribuut                         | Waarde                       |
        | Persoonsnaam/Voorletters          | Th.  P.                      |
        | Persoonsnaam/Voornaam             | Twee  Spaties                |
        | Persoonsnaam/Voorvoegsels         | Van  de                      |
        | Persoonsnaam/Achternaam           | Twee  Spaties                |
        | Interne notitie                   | Boven{regeleinde}Onder  Daar |
        | Bezoekadres/Adresregel 1          | Twee  Spaties                |
        | Bezoekadres/Adresregel 2          | Twee  Spaties                |
        | Bezoekadres/Adresregel 3          | Twee  Spaties                |
        | Correspondentieadres/Adresregel 1 | Twee  Spaties                |
        | Correspondentieadres/Adresregel 2 | Twee  Spaties                |
        | Correspondentieadres/Adresregel 3 | Twee  Spaties                |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-organisatie
    Scenario: Partij die organisatie is: witruimte en hoofdletters binnen haar naam
      Gegeven een partij met:
        | Attribuut    | Waarde        |
        | Soort partij | Organisatie   |
        | Naam         | Twee  Spaties |
      Als de medewerker de partij opvraagt
      Dan toont het antwoord de partij zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-partij-identificator
    Scenario: Partij-identificator: witruimte en hoofdletters binnen elke tekst
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde        |
        | Object-ID                   | {bsn}         |
        | Andere partij-identificator | Twee  Spaties |
      Als de medewerker de partij-identificator opvraagt
      Dan toont het antwoord de partij-identificator zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-onderwerpobject
    Scenario: Onderwerpobject: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde        |
        | Objectidentificator/Object-ID       | Nr  {uniek}   |
        | Objectidentificator/Objecttype      | Twee  Spaties |
        | Objectidentificator/Register        | Twee  Spaties |
        | Objectidentificator/Soort object-ID | Twee  Spaties |
      Als de medewerker het onderwerpobject opvraagt
      Dan toont het antwoord het onderwerpobject zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-bijlage
    Scenario: Bijlage: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                           | Waarde        |
        | Objectidentificator/Object-ID       | Nr  {uniek}   |
        | Objectidentificator/Objecttype      | Twee  Spaties |
        | Objectidentificator/Register        | Twee  Spaties |
        | Objectidentificator/Soort object-ID | Twee  Spaties |
      Als de medewerker de bijlage opvraagt
      Dan toont het antwoord de bijlage zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-witruimte-digitaal-adres
    Scenario: Digitaal adres: witruimte en hoofdletters binnen elke tekst
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut    | Waarde        |
        | Omschrijving | Twee  Spaties |
      Als de medewerker het digitaal adres opvraagt
      Dan toont het antwoord het digitaal adres zoals geregistreerd

  Regel: Wie een object na een wijziging opvraagt ziet de wijziging, ook als hij het daarvoor al opvroeg

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-klantcontact
    Scenario: Klantcontact: opvragen, wijzigen en weer opvragen
      Gegeven een klantcontact
      Als de medewerker het klantcontact opvraagt
      En de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde           |
        | Onderwerp | Een andere vraag |
      Dan is "Onderwerp" van het klantcontact "Een andere vraag"

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-betrokkene
    Scenario: Betrokkene: opvragen, wijzigen en weer opvragen
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker de betrokkene opvraagt
      En de medewerker de betrokkene wijzigt:
        | Attribuut | Waarde            |
        | Rol       | Vertegenwoordiger |
      Dan is "Rol" van de betrokkene "Vertegenwoordiger"

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-interne-taak
    Scenario: Interne taak: opvragen, wijzigen en weer opvragen
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker de interne taak opvraagt
      En de medewerker de interne taak wijzigt:
        | Attribuut           | Waarde       |
        | Gevraagde handeling | Brief sturen |
      Dan is "Gevraagde handeling" van de interne taak "Brief sturen"

    @eis-FALG-R9 @MUST @id-FALG-opvragen-actor-niet-actief
    Scenario: Actor die niet actief is: dat staat er ook bij het opvragen
      Gegeven een actor met:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Als de medewerker de actor opvraagt
      Dan toont het antwoord de actor zoals geregistreerd

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-actor
    Scenario: Actor: opvragen, wijzigen en weer opvragen
      Gegeven een actor
      Als de medewerker de actor opvraagt
      En de medewerker de actor wijzigt:
        | Attribuut | Waarde               |
        | Naam      | Afdeling belastingen |
      Dan is "Naam" van de actor "Afdeling belastingen"

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-partij
    Scenario: Partij: opvragen, wijzigen en weer opvragen
      Gegeven een partij
      Als de medewerker de partij opvraagt
      En de medewerker de partij wijzigt:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Dan is "Indicatie actief" van de partij "Nee"

    @eis-FALG-R9 @MUST @id-FALG-opvragen-na-wijziging-digitaal-adres
    Scenario: Digitaal adres: opvragen, wijzigen en weer opvragen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres opvraagt
      En de medewerker het digitaal adres wijzigt:
        | Attribuut    | Waarde         |
        | Omschrijving | Alleen overdag |
      Dan is "Omschrijving" van het digitaal adres "Alleen overdag"
