# language: nl
@FALG @klasse-kern @editie-2024-03
Functionaliteit: FALG Zoekargumenten samen

  Elk argument waarop een dialect laat zoeken wordt hier gebruikt met een waarde van het ene object, en een tweede argument
  met een waarde van het andere. De regels van de Voorbeelden worden gemaakt met docs/argument_rows.py.

  Regel: Wat maar aan één van twee argumenten voldoet wordt niet gevonden

    @eis-FALG-R4 @MUST @id-FALG-samen-klantcontact
    Abstract Scenario: Klantcontacten zoeken op <argument> van het ene en <ander> van het andere
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
        | <ander>    | <tweede> |
      Dan staat het eerste klantcontact niet in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: samen klantcontacten
      Voorbeelden:
        | geval                    | argument                 | waarde            | ander     | tweede              |
        | nummer                   | Nummer                   | {nummer}          | Onderwerp | Onderwerp {uniek 2} |
        | kanaal                   | Kanaal                   | Telefoon          | Onderwerp | Onderwerp {uniek 2} |
        | onderwerp                | Onderwerp                | Onderwerp {uniek} | Nummer    | {nummer 2}          |
        | inhoud                   | Inhoud                   | Inhoud {uniek}    | Onderwerp | Onderwerp {uniek 2} |
        | indicatie-contact-gelukt | Indicatie contact gelukt | Ja                | Onderwerp | Onderwerp {uniek 2} |
        | vertrouwelijk            | Vertrouwelijk            | Nee               | Onderwerp | Onderwerp {uniek 2} |
        | plaatsgevonden-op        | Plaatsgevonden op        | 30-03-2023 10:04  | Onderwerp | Onderwerp {uniek 2} |

    @eis-FALG-R4 @MUST @id-FALG-samen-klantcontact-onderwerpobject
    Abstract Scenario: Klantcontacten zoeken op <argument> van het ene en <ander> van het andere, via het onderwerpobject
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
        | <ander>    | <tweede> |
      Dan staat het eerste klantcontact niet in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: samen klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            | waarde           | ander                                          | tweede         |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       | {uniek}          | Onderwerpobject/Objectidentificator/Objecttype | type {uniek 2} |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      | type {uniek}     | Onderwerpobject/Objectidentificator/Object-ID  | {uniek 2}      |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        | register {uniek} | Onderwerpobject/Objectidentificator/Object-ID  | {uniek 2}      |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID | soort {uniek}    | Onderwerpobject/Objectidentificator/Object-ID  | {uniek 2}      |

    @eis-FALG-R4 @MUST @id-FALG-samen-klantcontact-betrokkene
    Abstract Scenario: Klantcontacten zoeken op <argument> van het ene en <ander> van het andere, via de betrokkene
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
        | <ander>    | <tweede> |
      Dan staat het eerste klantcontact niet in het resultaat
      En staat het tweede klantcontact niet in het resultaat

      # rijen: samen klantcontacten
      Voorbeelden:
        | geval                                            | argument                                         | waarde           | ander                                            | tweede           |
        | betrokkene-partij                                | Betrokkene/Partij                                | de eerste partij | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn 2}          |
        | betrokkene-partij-partij-identificator-object-id | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn}            | Betrokkene/Partij                                | de tweede partij |

    @eis-FALG-R4 @MUST @id-FALG-samen-betrokkene
    Abstract Scenario: Betrokkenen zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste betrokkene niet in het resultaat
      En staat de tweede betrokkene niet in het resultaat

      # rijen: samen betrokkenen
      Voorbeelden:
        | geval                      | argument                   | waarde                  | ander                      | tweede                  |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | het eerste klantcontact | Partij                     | de tweede partij        |
        | rol                        | Rol                        | Klant                   | Betrokken bij klantcontact | het tweede klantcontact |
        | initiator                  | Initiator                  | Ja                      | Betrokken bij klantcontact | het tweede klantcontact |
        | partij                     | Partij                     | de eerste partij        | Betrokken bij klantcontact | het tweede klantcontact |
        | persoonsnaam-achternaam    | Persoonsnaam/Achternaam    | Achternaam {uniek}      | Betrokken bij klantcontact | het tweede klantcontact |
        | persoonsnaam-voorletters   | Persoonsnaam/Voorletters   | {uniek}                 | Betrokken bij klantcontact | het tweede klantcontact |
        | persoonsnaam-voornaam      | Persoonsnaam/Voornaam      | Voornaam {uniek}        | Betrokken bij klantcontact | het tweede klantcontact |
        | persoonsnaam-voorvoegsels  | Persoonsnaam/Voorvoegsels  | {uniek}                 | Betrokken bij klantcontact | het tweede klantcontact |
        | organisatienaam            | Organisatienaam            | Bedrijf {uniek}         | Betrokken bij klantcontact | het tweede klantcontact |

    @eis-FALG-R4 @MUST @id-FALG-samen-interne-taak
    Abstract Scenario: Interne taken zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste interne taak niet in het resultaat
      En staat de tweede interne taak niet in het resultaat

      # rijen: samen interne taken
      Voorbeelden:
        | geval                            | argument                         | waarde                  | ander                     | tweede                  |
        | nummer                           | Nummer                           | {nummer}                | Ontstaan uit klantcontact | het tweede klantcontact |
        | ontstaan-uit-klantcontact        | Ontstaan uit klantcontact        | het eerste klantcontact | Nummer                    | {nummer 2}              |
        | status                           | Status                           | Verwerkt                | Ontstaan uit klantcontact | het tweede klantcontact |
        | gevraagde-handeling              | Gevraagde handeling              | Handeling {uniek}       | Ontstaan uit klantcontact | het tweede klantcontact |
        | toegewezen-aan-actor             | Toegewezen aan actor             | de eerste actor         | Ontstaan uit klantcontact | het tweede klantcontact |
        | ontstaan-uit-klantcontact-nummer | Ontstaan uit klantcontact/Nummer | {nummer 3}              | Ontstaan uit klantcontact | het tweede klantcontact |
        | toegewezen-aan-actor-naam        | Toegewezen aan actor/Naam        | Afdeling {uniek}        | Ontstaan uit klantcontact | het tweede klantcontact |
        | toelichting                      | Toelichting                      | Toelichting {uniek}     | Ontstaan uit klantcontact | het tweede klantcontact |
        | verwerkt-op                      | Verwerkt op                      | 30-03-2023 10:04        | Ontstaan uit klantcontact | het tweede klantcontact |

    @eis-FALG-R4 @MUST @id-FALG-samen-actor
    Abstract Scenario: Actoren zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste actor niet in het resultaat
      En staat de tweede actor niet in het resultaat

      # rijen: samen actoren
      Voorbeelden:
        | geval                              | argument                           | waarde           | ander                        | tweede             |
        | naam                               | Naam                               | Afdeling {uniek} | Actoridentificator/Object-ID | {uniek 2}          |
        | soort-actor                        | Soort actor                        | Medewerker       | Naam                         | Afdeling {uniek 2} |
        | indicatie-actief                   | Indicatie actief                   | Ja               | Naam                         | Afdeling {uniek 2} |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       | {uniek}          | Naam                         | Afdeling {uniek 2} |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      | type {uniek}     | Naam                         | Afdeling {uniek 2} |
        | actoridentificator-register        | Actoridentificator/Register        | register {uniek} | Naam                         | Afdeling {uniek 2} |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID | soort {uniek}    | Naam                         | Afdeling {uniek 2} |

    @eis-FALG-R4 @MUST @id-FALG-samen-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken op <argument> van het ene en <ander> van het andere
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
        | <ander>    | <tweede> |
      Dan staat het eerste actor-klantcontact niet in het resultaat
      En staat het tweede actor-klantcontact niet in het resultaat

      # rijen: samen actor-klantcontacten
      Voorbeelden:
        | geval        | argument     | waarde                  | ander        | tweede                  |
        | actor        | Actor        | de eerste actor         | Klantcontact | het tweede klantcontact |
        | klantcontact | Klantcontact | het eerste klantcontact | Actor        | de tweede actor         |

    @eis-FALG-R4 @MUST @id-FALG-samen-partij
    Abstract Scenario: Partijen zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste partij niet in het resultaat
      En staat de tweede partij niet in het resultaat

      # rijen: samen partijen
      Voorbeelden:
        | geval                                | argument                             | waarde                          | ander           | tweede            |
        | nummer                               | Nummer                               | {nummer}                        | Interne notitie | Notitie {uniek 2} |
        | soort-partij                         | Soort partij                         | Persoon                         | Nummer          | {nummer 2}        |
        | indicatie-geheimhouding              | Indicatie geheimhouding              | Ja                              | Nummer          | {nummer 2}        |
        | indicatie-actief                     | Indicatie actief                     | Ja                              | Nummer          | {nummer 2}        |
        | persoonsnaam-achternaam              | Persoonsnaam/Achternaam              | Achternaam {uniek}              | Nummer          | {nummer 2}        |
        | interne-notitie                      | Interne notitie                      | Notitie {uniek}                 | Nummer          | {nummer 2}        |
        | bezoekadres-adresregel-1             | Bezoekadres/Adresregel 1             | straat {uniek}                  | Nummer          | {nummer 2}        |
        | correspondentieadres-adresregel-1    | Correspondentieadres/Adresregel 1    | plein {uniek}                   | Nummer          | {nummer 2}        |
        | partij-identificator-object-id       | Partij-identificator/Object-ID       | {bsn}                           | Nummer          | {nummer 2}        |
        | partij-identificator-objecttype      | Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon | Nummer          | {nummer 2}        |
        | partij-identificator-register        | Partij-identificator/Register        | Basisregistratie Personen       | Nummer          | {nummer 2}        |
        | partij-identificator-soort-object-id | Partij-identificator/Soort object-ID | Burgerservicenummer             | Nummer          | {nummer 2}        |

    @eis-FALG-R4 @MUST @id-FALG-samen-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste vertegenwoordiging niet in het resultaat
      En staat de tweede vertegenwoordiging niet in het resultaat

      # rijen: samen vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   | waarde           | ander                      | tweede           |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | de eerste partij | Vertegenwoordigde partij   | de derde partij  |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | de tweede partij | Vertegenwoordigende partij | de tweede partij |

    @eis-FALG-R4 @MUST @id-FALG-samen-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste partij-identificator niet in het resultaat
      En staat de tweede partij-identificator niet in het resultaat

      # rijen: samen partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    | waarde                          | ander                       | tweede           |
        | identificeerde-partij       | Identificeerde partij       | de eerste partij                | Object-ID                   | {rsin}           |
        | object-id                   | Object-ID                   | {bsn}                           | Andere partij-identificator | Anders {uniek 2} |
        | objecttype                  | Objecttype                  | Ingeschreven natuurlijk persoon | Object-ID                   | {rsin}           |
        | register                    | Register                    | Basisregistratie Personen       | Object-ID                   | {rsin}           |
        | soort-object-id             | Soort object-ID             | Burgerservicenummer             | Object-ID                   | {rsin}           |
        | andere-partij-identificator | Andere partij-identificator | Anders {uniek}                  | Object-ID                   | {rsin}           |

    @eis-FALG-R4 @MUST @id-FALG-samen-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op <argument> van het ene en <ander> van het andere
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
        | <ander>    | <tweede> |
      Dan staat het eerste onderwerpobject niet in het resultaat
      En staat het tweede onderwerpobject niet in het resultaat

      # rijen: samen onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            | waarde                  | ander                          | tweede                  |
        | was-onderwerp-van-klantcontact      | Was onderwerp van klantcontact      | het eerste klantcontact | Was klantcontact               | het derde klantcontact  |
        | was-klantcontact                    | Was klantcontact                    | het tweede klantcontact | Was onderwerp van klantcontact | het tweede klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                 | Was onderwerp van klantcontact | het tweede klantcontact |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | type {uniek}            | Was onderwerp van klantcontact | het tweede klantcontact |
        | objectidentificator-register        | Objectidentificator/Register        | register {uniek}        | Was onderwerp van klantcontact | het tweede klantcontact |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | soort {uniek}           | Was onderwerp van klantcontact | het tweede klantcontact |

    @eis-FALG-R4 @MUST @id-FALG-samen-bijlage
    Abstract Scenario: Bijlagen zoeken op <argument> van de ene en <ander> van de andere
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
        | <ander>    | <tweede> |
      Dan staat de eerste bijlage niet in het resultaat
      En staat de tweede bijlage niet in het resultaat

      # rijen: samen bijlagen
      Voorbeelden:
        | geval                               | argument                            | waarde                  | ander                         | tweede                  |
        | was-bijlage-van-klantcontact        | Was bijlage van klantcontact        | het eerste klantcontact | Objectidentificator/Object-ID | {uniek 2}               |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                 | Was bijlage van klantcontact  | het tweede klantcontact |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | type {uniek}            | Was bijlage van klantcontact  | het tweede klantcontact |
        | objectidentificator-register        | Objectidentificator/Register        | register {uniek}        | Was bijlage van klantcontact  | het tweede klantcontact |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | soort {uniek}           | Was bijlage van klantcontact  | het tweede klantcontact |

    @eis-FALG-R4 @MUST @id-FALG-samen-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op <argument> van het ene en <ander> van het andere
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
        | <ander>    | <tweede> |
      Dan staat het eerste digitaal adres niet in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

      # rijen: samen digitale adressen
      Voorbeelden:
        | geval                     | argument                  | waarde               | ander                     | tweede                 |
        | adres                     | Adres                     | {uniek}@example.org  | Omschrijving              | Omschrijving {uniek 2} |
        | omschrijving              | Omschrijving              | Omschrijving {uniek} | Verstrekt door betrokkene | de tweede betrokkene   |
        | verstrekt-door-betrokkene | Verstrekt door betrokkene | de eerste betrokkene | Omschrijving              | Omschrijving {uniek 2} |
        | soort-digitaal-adres      | Soort digitaal adres      | E-mail               | Omschrijving              | Omschrijving {uniek 2} |

    @eis-FALG-R4 @MUST @id-FALG-samen-digitaal-adres-partij
    Abstract Scenario: Digitale adressen zoeken op <argument> van het ene en <ander> van het andere, via de partij
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
        | <ander>    | <tweede> |
      Dan staat het eerste digitaal adres niet in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

      # rijen: samen digitale adressen
      Voorbeelden:
        | geval                                                      | argument                                                   | waarde                          | ander                 | tweede                |
        | adres                                                      | Adres                                                      | {uniek}@example.org             | Verstrekt door partij | de tweede partij      |
        | verstrekt-door-partij                                      | Verstrekt door partij                                      | de eerste partij                | Adres                 | {uniek 2}@example.org |
        | verstrekt-door-partij-partij-identificator-object-id       | Verstrekt door partij/Partij-identificator/Object-ID       | {bsn}                           | Adres                 | {uniek 2}@example.org |
        | verstrekt-door-partij-partij-identificator-objecttype      | Verstrekt door partij/Partij-identificator/Objecttype      | Ingeschreven natuurlijk persoon | Adres                 | {uniek 2}@example.org |
        | verstrekt-door-partij-partij-identificator-register        | Verstrekt door partij/Partij-identificator/Register        | Basisregistratie Personen       | Adres                 | {uniek 2}@example.org |
        | verstrekt-door-partij-partij-identificator-soort-object-id | Verstrekt door partij/Partij-identificator/Soort object-ID | Burgerservicenummer             | Adres                 | {uniek 2}@example.org |
