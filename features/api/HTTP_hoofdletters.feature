# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Een ID in hoofdletters

  Een UUID is dezelfde in hoofdletters en in kleine letters. De regels van de Voorbeelden worden gemaakt met
  docs/argument_rows.py.

  Regel: Een zoekargument met een UUID in hoofdletters vindt wat het in kleine letters vindt

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-klantcontact-betrokkene
    Abstract Scenario: Klantcontacten zoeken op <argument> met een ID in hoofdletters, via de betrokkene
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

      # rijen: hoofdletters klantcontacten
      Voorbeelden:
        | geval             | argument          | waarde                           |
        | betrokkene-partij | Betrokkene/Partij | de eerste partij in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-betrokkene
    Abstract Scenario: Betrokkenen zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters betrokkenen
      Voorbeelden:
        | geval                      | argument                   | waarde                                  |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | het eerste klantcontact in hoofdletters |
        | partij                     | Partij                     | de eerste partij in hoofdletters        |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-interne-taak
    Abstract Scenario: Interne taken zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters interne taken
      Voorbeelden:
        | geval                     | argument                  | waarde                                  |
        | ontstaan-uit-klantcontact | Ontstaan uit klantcontact | het eerste klantcontact in hoofdletters |
        | toegewezen-aan-actor      | Toegewezen aan actor      | de eerste actor in hoofdletters         |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters actor-klantcontacten
      Voorbeelden:
        | geval        | argument     | waarde                                  |
        | actor        | Actor        | de eerste actor in hoofdletters         |
        | klantcontact | Klantcontact | het eerste klantcontact in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   | waarde                           |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | de eerste partij in hoofdletters |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | de tweede partij in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters partij-identificatoren
      Voorbeelden:
        | geval                 | argument              | waarde                           |
        | identificeerde-partij | Identificeerde partij | de eerste partij in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters onderwerpobjecten
      Voorbeelden:
        | geval                          | argument                       | waarde                                  |
        | was-onderwerp-van-klantcontact | Was onderwerp van klantcontact | het eerste klantcontact in hoofdletters |
        | was-klantcontact               | Was klantcontact               | het tweede klantcontact in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-bijlage
    Abstract Scenario: Bijlagen zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters bijlagen
      Voorbeelden:
        | geval                        | argument                     | waarde                                  |
        | was-bijlage-van-klantcontact | Was bijlage van klantcontact | het eerste klantcontact in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op <argument> met een ID in hoofdletters
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

      # rijen: hoofdletters digitale adressen
      Voorbeelden:
        | geval                     | argument                  | waarde                               |
        | verstrekt-door-betrokkene | Verstrekt door betrokkene | de eerste betrokkene in hoofdletters |

    @eis-HTTP-R34 @MUST @id-HTTP-hoofdletters-digitaal-adres-partij
    Abstract Scenario: Digitale adressen zoeken op <argument> met een ID in hoofdletters, via de partij
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

      # rijen: hoofdletters digitale adressen
      Voorbeelden:
        | geval                 | argument              | waarde                           |
        | verstrekt-door-partij | Verstrekt door partij | de eerste partij in hoofdletters |
