# language: nl
@FALG @klasse-kern @editie-2024-03
Functionaliteit: FALG Elk zoekargument alleen

  Elk argument waarop een dialect laat zoeken wordt hier alleen gebruikt: naast een ander argument zou niet opvallen dat het
  register het negeert. De regels van de Voorbeelden worden gemaakt met docs/argument_rows.py.

  Regel: Wat wordt gevonden heeft de gezochte waarde, en wat een andere waarde heeft wordt niet gevonden

    @eis-FALG-R4 @MUST @id-FALG-zoek-klantcontact
    Abstract Scenario: Klantcontacten zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut                | Waarde            |
        | Nummer                   | {nummer}          |
        | Kanaal                   | Telefoon          |
        | Onderwerp                | Onderwerp {uniek} |
        | Inhoud                   | Inhoud {uniek}    |
        | Indicatie contact gelukt | Ja                |
        | Vertrouwelijk            | Nee               |
        | Plaatsgevonden op        | 30-03-2023 10:04  |
      En een klantcontact met:
        | Attribuut                | Waarde              |
        | Nummer                   | {nummer 2}          |
        | Kanaal                   | E-mail              |
        | Onderwerp                | Onderwerp {uniek 2} |
        | Inhoud                   | Inhoud {uniek 2}    |
        | Indicatie contact gelukt | Nee                 |
        | Vertrouwelijk            | Ja                  |
        | Plaatsgevonden op        | 31-03-2023 11:05    |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: eigen klantcontacten
      Voorbeelden:
        | geval     | argument  | waarde            |
        | nummer    | Nummer    | {nummer}          |
        | onderwerp | Onderwerp | Onderwerp {uniek} |
        | inhoud    | Inhoud    | Inhoud {uniek}    |

    @eis-FALG-R4 @MUST @id-FALG-zoek-klantcontact-onderwerpobject
    Abstract Scenario: Klantcontacten zoeken op <argument>, via het onderwerpobject
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het eerste klantcontact |
        | Objectidentificator/Object-ID       | {uniek}                 |
        | Objectidentificator/Objecttype      | type {uniek}            |
        | Objectidentificator/Register        | register {uniek}        |
        | Objectidentificator/Soort object-ID | soort {uniek}           |
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | type {uniek 2}          |
        | Objectidentificator/Register        | register {uniek 2}      |
        | Objectidentificator/Soort object-ID | soort {uniek 2}         |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: eigen klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            | waarde           |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       | {uniek}          |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      | type {uniek}     |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        | register {uniek} |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID | soort {uniek}    |

    @eis-FALG-R4 @MUST @id-FALG-zoek-klantcontact-betrokkene
    Abstract Scenario: Klantcontacten zoeken op <argument>, via de betrokkene
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij-identificator met:
        | Attribuut             | Waarde           |
        | Identificeerde partij | de eerste partij |
        | Object-ID             | {bsn}            |
      En een klantcontact
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een partij met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een partij-identificator met:
        | Attribuut             | Waarde           |
        | Identificeerde partij | de tweede partij |
        | Object-ID             | {bsn 2}          |
      En een klantcontact
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het tweede klantcontact |
        | Partij                     | de tweede partij        |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: eigen klantcontacten
      Voorbeelden:
        | geval                                            | argument                                         | waarde           |
        | betrokkene-partij                                | Betrokkene/Partij                                | de eerste partij |
        | betrokkene-partij-partij-identificator-object-id | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn}            |

    @eis-FALG-R4 @MUST @id-FALG-zoek-betrokkene
    Abstract Scenario: Betrokkenen zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Rol                        | Klant                   |
        | Initiator                  | Ja                      |
        | Partij                     | de eerste partij        |
        | Persoonsnaam/Voorletters   | {uniek}                 |
        | Persoonsnaam/Voornaam      | Voornaam {uniek}        |
        | Persoonsnaam/Voorvoegsels  | {uniek}                 |
        | Persoonsnaam/Achternaam    | Achternaam {uniek}      |
        | Organisatienaam            | Bedrijf {uniek}         |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een partij met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het tweede klantcontact |
        | Rol                        | Vertegenwoordiger       |
        | Initiator                  | Nee                     |
        | Partij                     | de tweede partij        |
        | Persoonsnaam/Voorletters   | {uniek 2}               |
        | Persoonsnaam/Voornaam      | Voornaam {uniek 2}      |
        | Persoonsnaam/Voorvoegsels  | {uniek 2}               |
        | Persoonsnaam/Achternaam    | Achternaam {uniek 2}    |
        | Organisatienaam            | Bedrijf {uniek 2}       |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste betrokkene in het resultaat
      En staat de tweede betrokkene niet in het resultaat

      # rijen: eigen betrokkenen
      Voorbeelden:
        | geval                      | argument                   | waarde                  |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | het eerste klantcontact |
        | partij                     | Partij                     | de eerste partij        |
        | persoonsnaam-achternaam    | Persoonsnaam/Achternaam    | Achternaam {uniek}      |
        | persoonsnaam-voorletters   | Persoonsnaam/Voorletters   | {uniek}                 |
        | persoonsnaam-voornaam      | Persoonsnaam/Voornaam      | Voornaam {uniek}        |
        | persoonsnaam-voorvoegsels  | Persoonsnaam/Voorvoegsels  | {uniek}                 |
        | organisatienaam            | Organisatienaam            | Bedrijf {uniek}         |

    @eis-FALG-R4 @MUST @id-FALG-zoek-interne-taak
    Abstract Scenario: Interne taken zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 3} |
      En een actor met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      En een interne taak met:
        | Attribuut                 | Waarde                  |
        | Nummer                    | {nummer}                |
        | Ontstaan uit klantcontact | het eerste klantcontact |
        | Status                    | Verwerkt                |
        | Verwerkt op               | 30-03-2023 10:04        |
        | Gevraagde handeling       | Handeling {uniek}       |
        | Toegewezen aan actor      | de eerste actor         |
        | Toelichting               | Toelichting {uniek}     |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 4} |
      En een actor met:
        | Attribuut | Waarde             |
        | Naam      | Afdeling {uniek 2} |
      En een interne taak met:
        | Attribuut                 | Waarde                  |
        | Nummer                    | {nummer 2}              |
        | Ontstaan uit klantcontact | het tweede klantcontact |
        | Status                    | Te verwerken            |
        | Gevraagde handeling       | Handeling {uniek 2}     |
        | Toegewezen aan actor      | de tweede actor         |
        | Toelichting               | Toelichting {uniek 2}   |
      Als de medewerker interne taken zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak niet in het resultaat

      # rijen: eigen interne taken
      Voorbeelden:
        | geval                            | argument                         | waarde                  |
        | nummer                           | Nummer                           | {nummer}                |
        | ontstaan-uit-klantcontact        | Ontstaan uit klantcontact        | het eerste klantcontact |
        | gevraagde-handeling              | Gevraagde handeling              | Handeling {uniek}       |
        | toegewezen-aan-actor             | Toegewezen aan actor             | de eerste actor         |
        | ontstaan-uit-klantcontact-nummer | Ontstaan uit klantcontact/Nummer | {nummer 3}              |
        | toegewezen-aan-actor-naam        | Toegewezen aan actor/Naam        | Afdeling {uniek}        |
        | toelichting                      | Toelichting                      | Toelichting {uniek}     |

    @eis-FALG-R4 @MUST @id-FALG-zoek-actor
    Abstract Scenario: Actoren zoeken op <argument>
      Gegeven een actor met:
        | Attribuut                          | Waarde           |
        | Naam                               | Afdeling {uniek} |
        | Soort actor                        | Medewerker       |
        | Indicatie actief                   | Ja               |
        | Actoridentificator/Object-ID       | {uniek}          |
        | Actoridentificator/Objecttype      | type {uniek}     |
        | Actoridentificator/Register        | register {uniek} |
        | Actoridentificator/Soort object-ID | soort {uniek}    |
      En een actor met:
        | Attribuut                          | Waarde                   |
        | Naam                               | Afdeling {uniek 2}       |
        | Soort actor                        | Organisatorische eenheid |
        | Indicatie actief                   | Nee                      |
        | Actoridentificator/Object-ID       | {uniek 2}                |
        | Actoridentificator/Objecttype      | type {uniek 2}           |
        | Actoridentificator/Register        | register {uniek 2}       |
        | Actoridentificator/Soort object-ID | soort {uniek 2}          |
      Als de medewerker actoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor niet in het resultaat

      # rijen: eigen actoren
      Voorbeelden:
        | geval                              | argument                           | waarde           |
        | naam                               | Naam                               | Afdeling {uniek} |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       | {uniek}          |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      | type {uniek}     |
        | actoridentificator-register        | Actoridentificator/Register        | register {uniek} |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID | soort {uniek}    |

    @eis-FALG-R4 @MUST @id-FALG-zoek-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken op <argument>
      Gegeven een actor met:
        | Attribuut | Waarde           |
        | Naam      | Afdeling {uniek} |
      En een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een actor-klantcontact met:
        | Attribuut    | Waarde                  |
        | Actor        | de eerste actor         |
        | Klantcontact | het eerste klantcontact |
      En een actor met:
        | Attribuut | Waarde             |
        | Naam      | Afdeling {uniek 2} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een actor-klantcontact met:
        | Attribuut    | Waarde                  |
        | Actor        | de tweede actor         |
        | Klantcontact | het tweede klantcontact |
      Als de medewerker actor-klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste actor-klantcontact in het resultaat
      En staat het tweede actor-klantcontact niet in het resultaat

      # rijen: eigen actor-klantcontacten
      Voorbeelden:
        | geval        | argument     | waarde                  |
        | actor        | Actor        | de eerste actor         |
        | klantcontact | Klantcontact | het eerste klantcontact |

    @eis-FALG-R4 @MUST @id-FALG-zoek-partij
    Abstract Scenario: Partijen zoeken op <argument>
      Gegeven een partij met:
        | Attribuut                         | Waarde             |
        | Nummer                            | {nummer}           |
        | Soort partij                      | Persoon            |
        | Indicatie geheimhouding           | Ja                 |
        | Indicatie actief                  | Ja                 |
        | Persoonsnaam/Achternaam           | Achternaam {uniek} |
        | Interne notitie                   | Notitie {uniek}    |
        | Bezoekadres/Adresregel 1          | straat {uniek}     |
        | Correspondentieadres/Adresregel 1 | plein {uniek}      |
      En een partij-identificator met:
        | Attribuut             | Waarde                          |
        | Identificeerde partij | de eerste partij                |
        | Object-ID             | {bsn}                           |
        | Objecttype            | Ingeschreven natuurlijk persoon |
        | Register              | Basisregistratie Personen       |
        | Soort object-ID       | Burgerservicenummer             |
      En een partij met:
        | Attribuut                         | Waarde            |
        | Nummer                            | {nummer 2}        |
        | Soort partij                      | Organisatie       |
        | Indicatie geheimhouding           | Nee               |
        | Indicatie actief                  | Nee               |
        | Interne notitie                   | Notitie {uniek 2} |
        | Bezoekadres/Adresregel 1          | straat {uniek 2}  |
        | Correspondentieadres/Adresregel 1 | plein {uniek 2}   |
      En een partij-identificator met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de tweede partij                     |
        | Object-ID             | {rsin}                               |
        | Objecttype            | Ingeschreven niet-natuurlijk persoon |
        | Register              | Handelsregister                      |
        | Soort object-ID       | RSIN                                 |
      Als de medewerker partijen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

      # rijen: eigen partijen
      Voorbeelden:
        | geval                             | argument                          | waarde             |
        | nummer                            | Nummer                            | {nummer}           |
        | persoonsnaam-achternaam           | Persoonsnaam/Achternaam           | Achternaam {uniek} |
        | interne-notitie                   | Interne notitie                   | Notitie {uniek}    |
        | bezoekadres-adresregel-1          | Bezoekadres/Adresregel 1          | straat {uniek}     |
        | correspondentieadres-adresregel-1 | Correspondentieadres/Adresregel 1 | plein {uniek}      |
        | partij-identificator-object-id    | Partij-identificator/Object-ID    | {bsn}              |

    @eis-FALG-R4 @MUST @id-FALG-zoek-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken op <argument>
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een partij met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 3} |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de tweede partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker vertegenwoordigingen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste vertegenwoordiging in het resultaat
      En staat de tweede vertegenwoordiging niet in het resultaat

      # rijen: eigen vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   | waarde           |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | de eerste partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | de tweede partij |

    @eis-FALG-R4 @MUST @id-FALG-zoek-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op <argument>
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij-identificator met:
        | Attribuut                   | Waarde                          |
        | Identificeerde partij       | de eerste partij                |
        | Object-ID                   | {bsn}                           |
        | Objecttype                  | Ingeschreven natuurlijk persoon |
        | Register                    | Basisregistratie Personen       |
        | Soort object-ID             | Burgerservicenummer             |
        | Andere partij-identificator | Anders {uniek}                  |
      En een partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer 2}  |
        | Soort partij | Organisatie |
      En een partij-identificator met:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de tweede partij                     |
        | Object-ID                   | {rsin}                               |
        | Objecttype                  | Ingeschreven niet-natuurlijk persoon |
        | Register                    | Handelsregister                      |
        | Soort object-ID             | RSIN                                 |
        | Andere partij-identificator | Anders {uniek 2}                     |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste partij-identificator in het resultaat
      En staat de tweede partij-identificator niet in het resultaat

      # rijen: eigen partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    | waarde           |
        | identificeerde-partij       | Identificeerde partij       | de eerste partij |
        | object-id                   | Object-ID                   | {bsn}            |
        | andere-partij-identificator | Andere partij-identificator | Anders {uniek}   |

    @eis-FALG-R4 @MUST @id-FALG-zoek-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 3} |
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het eerste klantcontact |
        | Was klantcontact                    | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek}                 |
        | Objectidentificator/Objecttype      | type {uniek}            |
        | Objectidentificator/Register        | register {uniek}        |
        | Objectidentificator/Soort object-ID | soort {uniek}           |
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het tweede klantcontact |
        | Was klantcontact                    | het derde klantcontact  |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | type {uniek 2}          |
        | Objectidentificator/Register        | register {uniek 2}      |
        | Objectidentificator/Soort object-ID | soort {uniek 2}         |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

      # rijen: eigen onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            | waarde                  |
        | was-onderwerp-van-klantcontact      | Was onderwerp van klantcontact      | het eerste klantcontact |
        | was-klantcontact                    | Was klantcontact                    | het tweede klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                 |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | type {uniek}            |
        | objectidentificator-register        | Objectidentificator/Register        | register {uniek}        |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | soort {uniek}           |

    @eis-FALG-R4 @MUST @id-FALG-zoek-bijlage
    Abstract Scenario: Bijlagen zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een bijlage met:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het eerste klantcontact |
        | Objectidentificator/Object-ID       | {uniek}                 |
        | Objectidentificator/Objecttype      | type {uniek}            |
        | Objectidentificator/Register        | register {uniek}        |
        | Objectidentificator/Soort object-ID | soort {uniek}           |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een bijlage met:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | type {uniek 2}          |
        | Objectidentificator/Register        | register {uniek 2}      |
        | Objectidentificator/Soort object-ID | soort {uniek 2}         |
      Als de medewerker bijlagen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de eerste bijlage in het resultaat
      En staat de tweede bijlage niet in het resultaat

      # rijen: eigen bijlagen
      Voorbeelden:
        | geval                               | argument                            | waarde                  |
        | was-bijlage-van-klantcontact        | Was bijlage van klantcontact        | het eerste klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                 |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | type {uniek}            |
        | objectidentificator-register        | Objectidentificator/Register        | register {uniek}        |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | soort {uniek}           |

    @eis-FALG-R4 @MUST @id-FALG-zoek-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 3} |
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
      En een digitaal adres met:
        | Attribuut                 | Waarde               |
        | Soort digitaal adres      | E-mail               |
        | Adres                     | {uniek}@example.org  |
        | Omschrijving              | Omschrijving {uniek} |
        | Verstrekt door betrokkene | de eerste betrokkene |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het tweede klantcontact |
      En een digitaal adres met:
        | Attribuut                 | Waarde                 |
        | Soort digitaal adres      | Telefoonnummer         |
        | Adres                     | 0687654321             |
        | Omschrijving              | Omschrijving {uniek 2} |
        | Verstrekt door betrokkene | de tweede betrokkene   |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

      # rijen: eigen digitale adressen
      Voorbeelden:
        | geval                     | argument                  | waarde               |
        | adres                     | Adres                     | {uniek}@example.org  |
        | omschrijving              | Omschrijving              | Omschrijving {uniek} |
        | verstrekt-door-betrokkene | Verstrekt door betrokkene | de eerste betrokkene |

    @eis-FALG-R4 @MUST @id-FALG-zoek-digitaal-adres-partij
    Abstract Scenario: Digitale adressen zoeken op <argument>, via de partij
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij-identificator met:
        | Attribuut             | Waarde                          |
        | Identificeerde partij | de eerste partij                |
        | Object-ID             | {bsn}                           |
        | Objecttype            | Ingeschreven natuurlijk persoon |
        | Register              | Basisregistratie Personen       |
        | Soort object-ID       | Burgerservicenummer             |
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Verstrekt door partij | de eerste partij    |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
      En een partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer 2}  |
        | Soort partij | Organisatie |
      En een partij-identificator met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de tweede partij                     |
        | Object-ID             | {rsin}                               |
        | Objecttype            | Ingeschreven niet-natuurlijk persoon |
        | Register              | Handelsregister                      |
        | Soort object-ID       | RSIN                                 |
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Verstrekt door partij | de tweede partij      |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

      # rijen: eigen digitale adressen
      Voorbeelden:
        | geval                                                | argument                                             | waarde              |
        | adres                                                | Adres                                                | {uniek}@example.org |
        | verstrekt-door-partij                                | Verstrekt door partij                                | de eerste partij    |
        | verstrekt-door-partij-partij-identificator-object-id | Verstrekt door partij/Partij-identificator/Object-ID | {bsn}               |

    @eis-FALG-R4 @MUST @id-FALG-soort-klantcontact
    Abstract Scenario: Klantcontacten waarvan <argument> <waarde> is
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Kanaal                   | Telefoon         |
        | Indicatie contact gelukt | Ja               |
        | Vertrouwelijk            | Nee              |
        | Plaatsgevonden op        | 30-03-2023 10:04 |
      En een klantcontact met:
        | Attribuut                | Waarde           |
        | Kanaal                   | E-mail           |
        | Indicatie contact gelukt | Nee              |
        | Vertrouwelijk            | Ja               |
        | Plaatsgevonden op        | 31-03-2023 11:05 |
      Als de medewerker de eerste bladzijde van klantcontacten opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort klantcontacten
      Voorbeelden:
        | geval                              | argument                 | waarde           |
        | kanaal-telefoon                    | Kanaal                   | Telefoon         |
        | kanaal-e-mail                      | Kanaal                   | E-mail           |
        | indicatie-contact-gelukt-ja        | Indicatie contact gelukt | Ja               |
        | indicatie-contact-gelukt-nee       | Indicatie contact gelukt | Nee              |
        | vertrouwelijk-nee                  | Vertrouwelijk            | Nee              |
        | vertrouwelijk-ja                   | Vertrouwelijk            | Ja               |
        | plaatsgevonden-op-30-03-2023-10-04 | Plaatsgevonden op        | 30-03-2023 10:04 |
        | plaatsgevonden-op-31-03-2023-11-05 | Plaatsgevonden op        | 31-03-2023 11:05 |

    @eis-FALG-R4 @MUST @id-FALG-soort-betrokkene
    Abstract Scenario: Betrokkenen waarvan <argument> <waarde> is
      Gegeven een klantcontact
      En een betrokkene met:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Ja     |
      En een betrokkene met:
        | Attribuut | Waarde            |
        | Rol       | Vertegenwoordiger |
        | Initiator | Nee               |
      Als de medewerker de eerste bladzijde van betrokkenen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort betrokkenen
      Voorbeelden:
        | geval                 | argument  | waarde            |
        | rol-klant             | Rol       | Klant             |
        | rol-vertegenwoordiger | Rol       | Vertegenwoordiger |
        | initiator-ja          | Initiator | Ja                |
        | initiator-nee         | Initiator | Nee               |

    @eis-FALG-R4 @MUST @id-FALG-soort-interne-taak
    Abstract Scenario: Interne taken waarvan <argument> <waarde> is
      Gegeven een klantcontact
      En een actor
      En een interne taak met:
        | Attribuut   | Waarde           |
        | Status      | Verwerkt         |
        | Verwerkt op | 30-03-2023 10:04 |
      En een interne taak met:
        | Attribuut | Waarde       |
        | Status    | Te verwerken |
      Als de medewerker de eerste bladzijde van interne taken opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort interne taken
      Voorbeelden:
        | geval                        | argument    | waarde           |
        | status-verwerkt              | Status      | Verwerkt         |
        | status-te-verwerken          | Status      | Te verwerken     |
        | verwerkt-op-30-03-2023-10-04 | Verwerkt op | 30-03-2023 10:04 |

    @eis-FALG-R4 @MUST @id-FALG-soort-actor
    Abstract Scenario: Actoren waarvan <argument> <waarde> is
      Gegeven een actor met:
        | Attribuut        | Waarde     |
        | Soort actor      | Medewerker |
        | Indicatie actief | Ja         |
      En een actor met:
        | Attribuut        | Waarde                   |
        | Soort actor      | Organisatorische eenheid |
        | Indicatie actief | Nee                      |
      Als de medewerker de eerste bladzijde van actoren opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort actoren
      Voorbeelden:
        | geval                                | argument         | waarde                   |
        | soort-actor-medewerker               | Soort actor      | Medewerker               |
        | soort-actor-organisatorische-eenheid | Soort actor      | Organisatorische eenheid |
        | indicatie-actief-ja                  | Indicatie actief | Ja                       |
        | indicatie-actief-nee                 | Indicatie actief | Nee                      |

    @eis-FALG-R4 @MUST @id-FALG-soort-partij
    Abstract Scenario: Partijen waarvan <argument> <waarde> is
      Gegeven een partij met:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Indicatie geheimhouding | Ja      |
        | Indicatie actief        | Ja      |
      En een partij met:
        | Attribuut               | Waarde      |
        | Soort partij            | Organisatie |
        | Indicatie geheimhouding | Nee         |
        | Indicatie actief        | Nee         |
      Als de medewerker de eerste bladzijde van partijen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort partijen
      Voorbeelden:
        | geval                       | argument                | waarde      |
        | soort-partij-persoon        | Soort partij            | Persoon     |
        | soort-partij-organisatie    | Soort partij            | Organisatie |
        | indicatie-geheimhouding-ja  | Indicatie geheimhouding | Ja          |
        | indicatie-geheimhouding-nee | Indicatie geheimhouding | Nee         |
        | indicatie-actief-ja         | Indicatie actief        | Ja          |
        | indicatie-actief-nee        | Indicatie actief        | Nee         |

    @eis-FALG-R4 @MUST @id-FALG-rand-partij
    Abstract Scenario: Partijen met een ander <argument> staan er niet bij
      Gegeven een partij met:
        | Attribuut                         | Waarde             |
        | Nummer                            | {nummer}           |
        | Soort partij                      | Persoon            |
        | Indicatie geheimhouding           | Ja                 |
        | Indicatie actief                  | Ja                 |
        | Persoonsnaam/Achternaam           | Achternaam {uniek} |
        | Interne notitie                   | Notitie {uniek}    |
        | Bezoekadres/Adresregel 1          | straat {uniek}     |
        | Correspondentieadres/Adresregel 1 | plein {uniek}      |
      En een partij-identificator met:
        | Attribuut             | Waarde                          |
        | Identificeerde partij | de eerste partij                |
        | Object-ID             | {bsn}                           |
        | Objecttype            | Ingeschreven natuurlijk persoon |
        | Register              | Basisregistratie Personen       |
        | Soort object-ID       | Burgerservicenummer             |
      En een partij met:
        | Attribuut                         | Waarde            |
        | Nummer                            | {nummer 2}        |
        | Soort partij                      | Organisatie       |
        | Indicatie geheimhouding           | Nee               |
        | Indicatie actief                  | Nee               |
        | Interne notitie                   | Notitie {uniek 2} |
        | Bezoekadres/Adresregel 1          | straat {uniek 2}  |
        | Correspondentieadres/Adresregel 1 | plein {uniek 2}   |
      En een partij-identificator met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de tweede partij                     |
        | Object-ID             | {rsin}                               |
        | Objecttype            | Ingeschreven niet-natuurlijk persoon |
        | Register              | Handelsregister                      |
        | Soort object-ID       | RSIN                                 |
      Als de medewerker de eerste bladzijde van partijen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan levert die eerste bladzijde iets op
      En staat de tweede partij niet in het resultaat

      # rijen: rand partijen
      Voorbeelden:
        | geval                                | argument                             | waarde                          |
        | partij-identificator-objecttype      | Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon |
        | partij-identificator-register        | Partij-identificator/Register        | Basisregistratie Personen       |
        | partij-identificator-soort-object-id | Partij-identificator/Soort object-ID | Burgerservicenummer             |

    @eis-FALG-R4 @MUST @id-FALG-soort-partij-identificator
    Abstract Scenario: Partij-identificatoren waarvan <argument> <waarde> is
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij-identificator met:
        | Attribuut                   | Waarde                          |
        | Identificeerde partij       | de eerste partij                |
        | Object-ID                   | {bsn}                           |
        | Objecttype                  | Ingeschreven natuurlijk persoon |
        | Register                    | Basisregistratie Personen       |
        | Soort object-ID             | Burgerservicenummer             |
        | Andere partij-identificator | Anders {uniek}                  |
      En een partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer 2}  |
        | Soort partij | Organisatie |
      En een partij-identificator met:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de tweede partij                     |
        | Object-ID                   | {rsin}                               |
        | Objecttype                  | Ingeschreven niet-natuurlijk persoon |
        | Register                    | Handelsregister                      |
        | Soort object-ID             | RSIN                                 |
        | Andere partij-identificator | Anders {uniek 2}                     |
      Als de medewerker de eerste bladzijde van partij-identificatoren opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort partij-identificatoren
      Voorbeelden:
        | geval                                           | argument        | waarde                               |
        | objecttype-ingeschreven-natuurlijk-persoon      | Objecttype      | Ingeschreven natuurlijk persoon      |
        | objecttype-ingeschreven-niet-natuurlijk-persoon | Objecttype      | Ingeschreven niet-natuurlijk persoon |
        | register-basisregistratie-personen              | Register        | Basisregistratie Personen            |
        | register-handelsregister                        | Register        | Handelsregister                      |
        | soort-object-id-burgerservicenummer             | Soort object-ID | Burgerservicenummer                  |
        | soort-object-id-rsin                            | Soort object-ID | RSIN                                 |

    @eis-FALG-R4 @MUST @id-FALG-soort-digitaal-adres
    Abstract Scenario: Digitale adressen waarvan <argument> <waarde> is
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut            | Waarde         |
        | Soort digitaal adres | Telefoonnummer |
      En een digitaal adres met:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      Als de medewerker de eerste bladzijde van digitale adressen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      # rijen: soort digitale adressen
      Voorbeelden:
        | geval                               | argument             | waarde         |
        | soort-digitaal-adres-telefoonnummer | Soort digitaal adres | Telefoonnummer |
        | soort-digitaal-adres-e-mail         | Soort digitaal adres | E-mail         |

    @eis-FALG-R4 @MUST @id-FALG-rand-digitaal-adres-partij
    Abstract Scenario: Digitale adressen met een ander <argument> staan er niet bij
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij-identificator met:
        | Attribuut             | Waarde                          |
        | Identificeerde partij | de eerste partij                |
        | Object-ID             | {bsn}                           |
        | Objecttype            | Ingeschreven natuurlijk persoon |
        | Register              | Basisregistratie Personen       |
        | Soort object-ID       | Burgerservicenummer             |
      En een digitaal adres met:
        | Attribuut             | Waarde              |
        | Verstrekt door partij | de eerste partij    |
        | Soort digitaal adres  | E-mail              |
        | Adres                 | {uniek}@example.org |
      En een partij met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer 2}  |
        | Soort partij | Organisatie |
      En een partij-identificator met:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de tweede partij                     |
        | Object-ID             | {rsin}                               |
        | Objecttype            | Ingeschreven niet-natuurlijk persoon |
        | Register              | Handelsregister                      |
        | Soort object-ID       | RSIN                                 |
      En een digitaal adres met:
        | Attribuut             | Waarde                |
        | Verstrekt door partij | de tweede partij      |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
      Als de medewerker de eerste bladzijde van digitale adressen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan levert die eerste bladzijde iets op
      En staat het tweede digitaal adres niet in het resultaat

      # rijen: rand digitale adressen
      Voorbeelden:
        | geval                                                      | argument                                                   | waarde                          |
        | verstrekt-door-partij-partij-identificator-objecttype      | Verstrekt door partij/Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon |
        | verstrekt-door-partij-partij-identificator-register        | Verstrekt door partij/Partij-identificator/Register        | Basisregistratie Personen       |
        | verstrekt-door-partij-partij-identificator-soort-object-id | Verstrekt door partij/Partij-identificator/Soort object-ID | Burgerservicenummer             |

  Regel: Wat aan maar één van twee argumenten voldoet wordt niet gevonden

    @eis-FALG-R4 @MUST @id-FALG-niet-samen-onderwerpobject
    Abstract Scenario: Onderwerpobjecten die aan maar één van twee argumenten voldoen, bij <argument>
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 3} |
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het eerste klantcontact |
        | Was klantcontact                    | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek}                 |
        | Objectidentificator/Objecttype      | type {uniek}            |
        | Objectidentificator/Register        | register {uniek}        |
        | Objectidentificator/Soort object-ID | soort {uniek}           |
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Was onderwerp van klantcontact      | het tweede klantcontact |
        | Was klantcontact                    | het derde klantcontact  |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | type {uniek 2}          |
        | Objectidentificator/Register        | register {uniek 2}      |
        | Objectidentificator/Soort object-ID | soort {uniek 2}         |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde    |
        | <argument>                    | <waarde>  |
        | Objectidentificator/Object-ID | {uniek 2} |
      Dan staat het eerste onderwerpobject niet in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

      Voorbeelden:
        | geval        | argument                       | waarde                  |
        | klantcontact | Was onderwerp van klantcontact | het eerste klantcontact |
        | objecttype   | Objectidentificator/Objecttype | type {uniek}            |
        | register     | Objectidentificator/Register   | register {uniek}        |

    @eis-FALG-R4 @MUST @id-FALG-niet-samen-bijlage
    Scenario: Bijlagen zoeken op het klantcontact van de een en het object-ID van de ander
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een bijlage met:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het eerste klantcontact |
        | Objectidentificator/Object-ID       | {uniek}                 |
        | Objectidentificator/Objecttype      | type {uniek}            |
        | Objectidentificator/Register        | register {uniek}        |
        | Objectidentificator/Soort object-ID | soort {uniek}           |
      En een klantcontact met:
        | Attribuut | Waarde     |
        | Nummer    | {nummer 2} |
      En een bijlage met:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | type {uniek 2}          |
        | Objectidentificator/Register        | register {uniek 2}      |
        | Objectidentificator/Soort object-ID | soort {uniek 2}         |
      Als de medewerker bijlagen zoekt met:
        | Attribuut                     | Waarde                  |
        | Was bijlage van klantcontact  | het eerste klantcontact |
        | Objectidentificator/Object-ID | {uniek 2}               |
      Dan staat de eerste bijlage niet in het resultaat
      En staat de tweede bijlage niet in het resultaat

  Regel: Een nummer of object-ID vindt niet wat er alleen mee begint

    @eis-FALG-R4 @MUST @id-FALG-deel-klantcontact
    Scenario: Klantcontact met een langer nummer
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een klantcontact met:
        | Attribuut | Waarde    |
        | Nummer    | {nummer}7 |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact niet in het resultaat

    @eis-FALG-R4 @MUST @id-FALG-deel-interne-taak
    Scenario: Interne taak met een langer nummer
      Gegeven een klantcontact
      En een actor
      En een interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een interne taak met:
        | Attribuut | Waarde    |
        | Nummer    | {nummer}7 |
      Als de medewerker interne taken zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de eerste interne taak in het resultaat
      En staat de tweede interne taak niet in het resultaat

    @eis-FALG-R4 @MUST @id-FALG-deel-partij
    Scenario: Partij met een langer nummer
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij met:
        | Attribuut | Waarde    |
        | Nummer    | {nummer}7 |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-FALG-R4 @MUST @id-FALG-deel-actor
    Scenario: Actor met een langer object-ID
      Gegeven een actor met:
        | Attribuut                    | Waarde  |
        | Actoridentificator/Object-ID | {uniek} |
      En een actor met:
        | Attribuut                    | Waarde      |
        | Actoridentificator/Object-ID | {uniek} bis |
      Als de medewerker actoren zoekt met:
        | Attribuut                    | Waarde  |
        | Actoridentificator/Object-ID | {uniek} |
      Dan staat de eerste actor in het resultaat
      En staat de tweede actor niet in het resultaat

    @eis-FALG-R4 @MUST @id-FALG-deel-onderwerpobject
    Scenario: Onderwerpobject met een langer object-ID
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      En een onderwerpobject met:
        | Attribuut                     | Waarde      |
        | Objectidentificator/Object-ID | {uniek}-bis |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan staat het eerste onderwerpobject in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

    @eis-FALG-R4 @MUST @id-FALG-deel-bijlage
    Scenario: Bijlage met een langer object-ID
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      En een bijlage met:
        | Attribuut                     | Waarde      |
        | Objectidentificator/Object-ID | {uniek}-bis |
      Als de medewerker bijlagen zoekt met:
        | Attribuut                     | Waarde  |
        | Objectidentificator/Object-ID | {uniek} |
      Dan staat de eerste bijlage in het resultaat
      En staat de tweede bijlage niet in het resultaat
