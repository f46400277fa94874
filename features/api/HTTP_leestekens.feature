# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Hoofdletters en leestekens in elk zoekargument

  De regels van de Voorbeelden worden gemaakt met docs/argument_rows.py.

  Regel: Een zoekwaarde met hoofdletters en leestekens vindt het object dat precies die waarde heeft

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-klantcontact
    Abstract Scenario: Klantcontacten zoeken op <argument>, met leestekens
      Gegeven een klantcontact met:
        | Attribuut | Waarde                        |
        | Onderwerp | O'Brien, 50% + "Co" & {uniek} |
        | Inhoud    | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het klantcontact in het resultaat

      # rijen: eigen klantcontacten
      Voorbeelden:
        | geval     | argument  | waarde                        |
        | onderwerp | Onderwerp | O'Brien, 50% + "Co" & {uniek} |
        | inhoud    | Inhoud    | O'Brien, 50% + "Co" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-klantcontact-onderwerpobject
    Abstract Scenario: Klantcontacten zoeken op <argument>, via het onderwerpobject, met leestekens
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het klantcontact in het resultaat

      # rijen: eigen klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            | waarde                  |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-betrokkene
    Abstract Scenario: Betrokkenen zoeken op <argument>, met leestekens
      Gegeven een klantcontact
      En een betrokkene met:
        | Attribuut                 | Waarde                        |
        | Persoonsnaam/Voorletters  | A&{uniek}                     |
        | Persoonsnaam/Voornaam     | O'Brien, 50% + "Co" & {uniek} |
        | Persoonsnaam/Voorvoegsels | D+{uniek}                     |
        | Persoonsnaam/Achternaam   | O'Brien, 50% + "Co" & {uniek} |
        | Organisatienaam           | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker betrokkenen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de betrokkene in het resultaat

      # rijen: eigen betrokkenen
      Voorbeelden:
        | geval                     | argument                  | waarde                        |
        | persoonsnaam-achternaam   | Persoonsnaam/Achternaam   | O'Brien, 50% + "Co" & {uniek} |
        | persoonsnaam-voorletters  | Persoonsnaam/Voorletters  | A&{uniek}                     |
        | persoonsnaam-voornaam     | Persoonsnaam/Voornaam     | O'Brien, 50% + "Co" & {uniek} |
        | persoonsnaam-voorvoegsels | Persoonsnaam/Voorvoegsels | D+{uniek}                     |
        | organisatienaam           | Organisatienaam           | O'Brien, 50% + "Co" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-interne-taak
    Abstract Scenario: Interne taken zoeken op <argument>, met leestekens
      Gegeven een klantcontact
      En een actor met:
        | Attribuut | Waarde                        |
        | Naam      | O'Brien, 50% + "Co" & {uniek} |
      En een interne taak met:
        | Attribuut           | Waarde                        |
        | Gevraagde handeling | O'Brien, 50% + "Co" & {uniek} |
        | Toelichting         | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker interne taken zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de interne taak in het resultaat

      # rijen: eigen interne taken
      Voorbeelden:
        | geval                     | argument                  | waarde                        |
        | gevraagde-handeling       | Gevraagde handeling       | O'Brien, 50% + "Co" & {uniek} |
        | toegewezen-aan-actor-naam | Toegewezen aan actor/Naam | O'Brien, 50% + "Co" & {uniek} |
        | toelichting               | Toelichting               | O'Brien, 50% + "Co" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-actor
    Abstract Scenario: Actoren zoeken op <argument>, met leestekens
      Gegeven een actor met:
        | Attribuut                          | Waarde                        |
        | Naam                               | O'Brien, 50% + "Co" & {uniek} |
        | Actoridentificator/Object-ID       | A'b, 5% + "c" & {uniek}       |
        | Actoridentificator/Objecttype      | A'b, 5% + "c" & {uniek}       |
        | Actoridentificator/Register        | A'b, 5% + "c" & {uniek}       |
        | Actoridentificator/Soort object-ID | A'b, 5% + "c" & {uniek}       |
      Als de medewerker actoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de actor in het resultaat

      # rijen: eigen actoren
      Voorbeelden:
        | geval                              | argument                           | waarde                        |
        | naam                               | Naam                               | O'Brien, 50% + "Co" & {uniek} |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       | A'b, 5% + "c" & {uniek}       |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      | A'b, 5% + "c" & {uniek}       |
        | actoridentificator-register        | Actoridentificator/Register        | A'b, 5% + "c" & {uniek}       |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID | A'b, 5% + "c" & {uniek}       |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-partij
    Abstract Scenario: Partijen zoeken op <argument>, met leestekens
      Gegeven een partij met:
        | Attribuut                         | Waarde                        |
        | Persoonsnaam/Achternaam           | O'Brien, 50% + "Co" & {uniek} |
        | Interne notitie                   | O'Brien, 50% + "Co" & {uniek} |
        | Bezoekadres/Adresregel 1          | O'Brien, 50% + "Co" & {uniek} |
        | Correspondentieadres/Adresregel 1 | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker partijen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de partij in het resultaat

      # rijen: eigen partijen
      Voorbeelden:
        | geval                             | argument                          | waarde                        |
        | persoonsnaam-achternaam           | Persoonsnaam/Achternaam           | O'Brien, 50% + "Co" & {uniek} |
        | interne-notitie                   | Interne notitie                   | O'Brien, 50% + "Co" & {uniek} |
        | bezoekadres-adresregel-1          | Bezoekadres/Adresregel 1          | O'Brien, 50% + "Co" & {uniek} |
        | correspondentieadres-adresregel-1 | Correspondentieadres/Adresregel 1 | O'Brien, 50% + "Co" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op <argument>, met leestekens
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde                        |
        | Object-ID                   | {bsn}                         |
        | Andere partij-identificator | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de partij-identificator in het resultaat

      # rijen: eigen partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    | waarde                        |
        | object-id                   | Object-ID                   | {bsn}                         |
        | andere-partij-identificator | Andere partij-identificator | O'Brien, 50% + "Co" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op <argument>, met leestekens
      Gegeven een klantcontact
      En een onderwerpobject met:
        | Attribuut                           | Waarde                  |
        | Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |
      Als de medewerker onderwerpobjecten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het onderwerpobject in het resultaat

      # rijen: eigen onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            | waarde                  |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | objectidentificator-register        | Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-bijlage
    Abstract Scenario: Bijlagen zoeken op <argument>, met leestekens
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                           | Waarde                  |
        | Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |
      Als de medewerker bijlagen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat de bijlage in het resultaat

      # rijen: eigen bijlagen
      Voorbeelden:
        | geval                               | argument                            | waarde                  |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | A'b, 5% + "c" & {uniek} |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | A'b, 5% + "c" & {uniek} |
        | objectidentificator-register        | Objectidentificator/Register        | A'b, 5% + "c" & {uniek} |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | A'b, 5% + "c" & {uniek} |

    @eis-HTTP-R28 @MUST @id-HTTP-tekens-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op <argument>, met leestekens
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut    | Waarde                        |
        | Omschrijving | O'Brien, 50% + "Co" & {uniek} |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het digitaal adres in het resultaat

      # rijen: eigen digitale adressen
      Voorbeelden:
        | geval        | argument     | waarde                        |
        | omschrijving | Omschrijving | O'Brien, 50% + "Co" & {uniek} |
