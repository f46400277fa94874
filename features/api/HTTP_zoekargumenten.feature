# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Vreemde waarden in elk zoekargument

  De regels van de Voorbeelden worden gemaakt met docs/argument_rows.py.

  Regel: Een waarde die niemand heeft levert niets op of wordt geweigerd, en levert nooit alles op

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-klantcontact
    Abstract Scenario: Klantcontacten zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      Als een aanroeper klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            | waarde               |
        | nummer                                              | Nummer                                              | {nummer}             |
        | kanaal                                              | Kanaal                                              | {uniek}              |
        | onderwerp                                           | Onderwerp                                           | {uniek}              |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       | {uniek}              |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      | {uniek}              |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        | {uniek}              |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID | {uniek}              |
        | betrokkene-partij                                   | Betrokkene/Partij                                   | een onbekende partij |
        | betrokkene-partij-partij-identificator-object-id    | Betrokkene/Partij/Partij-identificator/Object-ID    | {bsn}                |
        | inhoud                                              | Inhoud                                              | {uniek}              |
        | indicatie-contact-gelukt                            | Indicatie contact gelukt                            | {letterlijk onzin}   |
        | vertrouwelijk                                       | Vertrouwelijk                                       | {letterlijk onzin}   |
        | plaatsgevonden-op                                   | Plaatsgevonden op                                   | 02-01-1971 03:04     |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-betrokkene
    Abstract Scenario: Betrokkenen zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      En een betrokkene
      Als een aanroeper betrokkenen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend betrokkenen
      Voorbeelden:
        | geval                      | argument                   | waarde                    |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | een onbekend klantcontact |
        | rol                        | Rol                        | {letterlijk onzin}        |
        | initiator                  | Initiator                  | {letterlijk onzin}        |
        | partij                     | Partij                     | een onbekende partij      |
        | persoonsnaam-achternaam    | Persoonsnaam/Achternaam    | {uniek}                   |
        | persoonsnaam-voorletters   | Persoonsnaam/Voorletters   | {uniek}                   |
        | persoonsnaam-voornaam      | Persoonsnaam/Voornaam      | {uniek}                   |
        | persoonsnaam-voorvoegsels  | Persoonsnaam/Voorvoegsels  | {uniek}                   |
        | organisatienaam            | Organisatienaam            | {uniek}                   |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-interne-taak
    Abstract Scenario: Interne taken zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als een aanroeper interne taken zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend interne taken
      Voorbeelden:
        | geval                            | argument                         | waarde                    |
        | nummer                           | Nummer                           | {nummer}                  |
        | ontstaan-uit-klantcontact        | Ontstaan uit klantcontact        | een onbekend klantcontact |
        | status                           | Status                           | {letterlijk onzin}        |
        | gevraagde-handeling              | Gevraagde handeling              | {uniek}                   |
        | toegewezen-aan-actor             | Toegewezen aan actor             | een onbekende actor       |
        | ontstaan-uit-klantcontact-nummer | Ontstaan uit klantcontact/Nummer | {nummer}                  |
        | toegewezen-aan-actor-naam        | Toegewezen aan actor/Naam        | {uniek}                   |
        | toelichting                      | Toelichting                      | {uniek}                   |
        | verwerkt-op                      | Verwerkt op                      | 02-01-1971 03:04          |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-actor
    Abstract Scenario: Actoren zoeken op een onbekende waarde van <argument>
      Gegeven een actor
      Als een aanroeper actoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend actoren
      Voorbeelden:
        | geval                              | argument                           | waarde             |
        | naam                               | Naam                               | {uniek}            |
        | soort-actor                        | Soort actor                        | {letterlijk onzin} |
        | indicatie-actief                   | Indicatie actief                   | {letterlijk onzin} |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       | {uniek}            |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      | {uniek}            |
        | actoridentificator-register        | Actoridentificator/Register        | {uniek}            |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID | {uniek}            |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken op een onbekende waarde van <argument>
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als een aanroeper actor-klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend actor-klantcontacten
      Voorbeelden:
        | geval        | argument     | waarde                    |
        | actor        | Actor        | een onbekende actor       |
        | klantcontact | Klantcontact | een onbekend klantcontact |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-partij
    Abstract Scenario: Partijen zoeken op een onbekende waarde van <argument>
      Gegeven een partij
      Als een aanroeper partijen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend partijen
      Voorbeelden:
        | geval                                | argument                             | waarde                      |
        | nummer                               | Nummer                               | {nummer}                    |
        | soort-partij                         | Soort partij                         | {letterlijk onzin}          |
        | indicatie-geheimhouding              | Indicatie geheimhouding              | {letterlijk onzin}          |
        | indicatie-actief                     | Indicatie actief                     | {letterlijk onzin}          |
        | persoonsnaam-achternaam              | Persoonsnaam/Achternaam              | {uniek}                     |
        | interne-notitie                      | Interne notitie                      | {uniek}                     |
        | bezoekadres-adresregel-1             | Bezoekadres/Adresregel 1             | {uniek}                     |
        | correspondentieadres-adresregel-1    | Correspondentieadres/Adresregel 1    | {uniek}                     |
        | voorkeurs-digitaal-adres             | Voorkeurs digitaal adres             | een onbekend digitaal adres |
        | partij-identificator-object-id       | Partij-identificator/Object-ID       | {bsn}                       |
        | partij-identificator-objecttype      | Partij-identificator/Objecttype      | {letterlijk onzin}          |
        | partij-identificator-register        | Partij-identificator/Register        | {letterlijk onzin}          |
        | partij-identificator-soort-object-id | Partij-identificator/Soort object-ID | {letterlijk onzin}          |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken op een onbekende waarde van <argument>
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als een aanroeper vertegenwoordigingen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   | waarde               |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | een onbekende partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | een onbekende partij |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op een onbekende waarde van <argument>
      Gegeven een partij
      En een partij-identificator
      Als een aanroeper partij-identificatoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    | waarde               |
        | identificeerde-partij       | Identificeerde partij       | een onbekende partij |
        | object-id                   | Object-ID                   | {bsn}                |
        | objecttype                  | Objecttype                  | {letterlijk onzin}   |
        | register                    | Register                    | {letterlijk onzin}   |
        | soort-object-id             | Soort object-ID             | {letterlijk onzin}   |
        | andere-partij-identificator | Andere partij-identificator | {uniek}              |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      En een onderwerpobject
      Als een aanroeper onderwerpobjecten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            | waarde                    |
        | was-onderwerp-van-klantcontact      | Was onderwerp van klantcontact      | een onbekend klantcontact |
        | was-klantcontact                    | Was klantcontact                    | een onbekend klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                   |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | {uniek}                   |
        | objectidentificator-register        | Objectidentificator/Register        | {uniek}                   |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | {uniek}                   |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-bijlage
    Abstract Scenario: Bijlagen zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      En een bijlage
      Als een aanroeper bijlagen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend bijlagen
      Voorbeelden:
        | geval                               | argument                            | waarde                    |
        | was-bijlage-van-klantcontact        | Was bijlage van klantcontact        | een onbekend klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                   |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | {uniek}                   |
        | objectidentificator-register        | Objectidentificator/Register        | {uniek}                   |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | {uniek}                   |

    @eis-HTTP-R27 @MUST @id-HTTP-onbekend-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op een onbekende waarde van <argument>
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: onbekend digitale adressen
      Voorbeelden:
        | geval                                                      | argument                                                   | waarde                   |
        | adres                                                      | Adres                                                      | {uniek}                  |
        | omschrijving                                               | Omschrijving                                               | {uniek}                  |
        | verstrekt-door-betrokkene                                  | Verstrekt door betrokkene                                  | een onbekende betrokkene |
        | verstrekt-door-partij                                      | Verstrekt door partij                                      | een onbekende partij     |
        | verstrekt-door-partij-partij-identificator-object-id       | Verstrekt door partij/Partij-identificator/Object-ID       | {bsn}                    |
        | verstrekt-door-partij-partij-identificator-objecttype      | Verstrekt door partij/Partij-identificator/Objecttype      | {letterlijk onzin}       |
        | verstrekt-door-partij-partij-identificator-register        | Verstrekt door partij/Partij-identificator/Register        | {letterlijk onzin}       |
        | verstrekt-door-partij-partij-identificator-soort-object-id | Verstrekt door partij/Partij-identificator/Soort object-ID | {letterlijk onzin}       |
        | soort-digitaal-adres                                       | Soort digitaal adres                                       | {letterlijk onzin}       |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-klantcontact
    Abstract Scenario: Klantcontacten zoeken met twee keer <argument>
      Gegeven een klantcontact
      Als een aanroeper klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            | waarde               | tweede                |
        | nummer                                              | Nummer                                              | {nummer}             | {nummer 2}            |
        | kanaal                                              | Kanaal                                              | {uniek}              | {uniek 2}             |
        | onderwerp                                           | Onderwerp                                           | {uniek}              | {uniek 2}             |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       | {uniek}              | {uniek 2}             |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      | {uniek}              | {uniek 2}             |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        | {uniek}              | {uniek 2}             |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID | {uniek}              | {uniek 2}             |
        | betrokkene-partij                                   | Betrokkene/Partij                                   | een onbekende partij | een onbekende partij  |
        | betrokkene-partij-partij-identificator-object-id    | Betrokkene/Partij/Partij-identificator/Object-ID    | {bsn}                | {bsn 2}               |
        | inhoud                                              | Inhoud                                              | {uniek}              | {uniek 2}             |
        | indicatie-contact-gelukt                            | Indicatie contact gelukt                            | {letterlijk onzin}   | {letterlijk onbekend} |
        | vertrouwelijk                                       | Vertrouwelijk                                       | {letterlijk onzin}   | {letterlijk onbekend} |
        | plaatsgevonden-op                                   | Plaatsgevonden op                                   | 02-01-1971 03:04     | 03-01-1971 04:05      |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-betrokkene
    Abstract Scenario: Betrokkenen zoeken met twee keer <argument>
      Gegeven een klantcontact
      En een betrokkene
      Als een aanroeper betrokkenen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel betrokkenen
      Voorbeelden:
        | geval                      | argument                   | waarde                    | tweede                    |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | een onbekend klantcontact | een onbekend klantcontact |
        | rol                        | Rol                        | {letterlijk onzin}        | {letterlijk onbekend}     |
        | initiator                  | Initiator                  | {letterlijk onzin}        | {letterlijk onbekend}     |
        | partij                     | Partij                     | een onbekende partij      | een onbekende partij      |
        | persoonsnaam-achternaam    | Persoonsnaam/Achternaam    | {uniek}                   | {uniek 2}                 |
        | persoonsnaam-voorletters   | Persoonsnaam/Voorletters   | {uniek}                   | {uniek 2}                 |
        | persoonsnaam-voornaam      | Persoonsnaam/Voornaam      | {uniek}                   | {uniek 2}                 |
        | persoonsnaam-voorvoegsels  | Persoonsnaam/Voorvoegsels  | {uniek}                   | {uniek 2}                 |
        | organisatienaam            | Organisatienaam            | {uniek}                   | {uniek 2}                 |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-interne-taak
    Abstract Scenario: Interne taken zoeken met twee keer <argument>
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als een aanroeper interne taken zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel interne taken
      Voorbeelden:
        | geval                            | argument                         | waarde                    | tweede                    |
        | nummer                           | Nummer                           | {nummer}                  | {nummer 2}                |
        | ontstaan-uit-klantcontact        | Ontstaan uit klantcontact        | een onbekend klantcontact | een onbekend klantcontact |
        | status                           | Status                           | {letterlijk onzin}        | {letterlijk onbekend}     |
        | gevraagde-handeling              | Gevraagde handeling              | {uniek}                   | {uniek 2}                 |
        | toegewezen-aan-actor             | Toegewezen aan actor             | een onbekende actor       | een onbekende actor       |
        | ontstaan-uit-klantcontact-nummer | Ontstaan uit klantcontact/Nummer | {nummer}                  | {nummer 2}                |
        | toegewezen-aan-actor-naam        | Toegewezen aan actor/Naam        | {uniek}                   | {uniek 2}                 |
        | toelichting                      | Toelichting                      | {uniek}                   | {uniek 2}                 |
        | verwerkt-op                      | Verwerkt op                      | 02-01-1971 03:04          | 03-01-1971 04:05          |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-actor
    Abstract Scenario: Actoren zoeken met twee keer <argument>
      Gegeven een actor
      Als een aanroeper actoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel actoren
      Voorbeelden:
        | geval                              | argument                           | waarde             | tweede                |
        | naam                               | Naam                               | {uniek}            | {uniek 2}             |
        | soort-actor                        | Soort actor                        | {letterlijk onzin} | {letterlijk onbekend} |
        | indicatie-actief                   | Indicatie actief                   | {letterlijk onzin} | {letterlijk onbekend} |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       | {uniek}            | {uniek 2}             |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      | {uniek}            | {uniek 2}             |
        | actoridentificator-register        | Actoridentificator/Register        | {uniek}            | {uniek 2}             |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID | {uniek}            | {uniek 2}             |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken met twee keer <argument>
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als een aanroeper actor-klantcontacten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel actor-klantcontacten
      Voorbeelden:
        | geval        | argument     | waarde                    | tweede                    |
        | actor        | Actor        | een onbekende actor       | een onbekende actor       |
        | klantcontact | Klantcontact | een onbekend klantcontact | een onbekend klantcontact |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-partij
    Abstract Scenario: Partijen zoeken met twee keer <argument>
      Gegeven een partij
      Als een aanroeper partijen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel partijen
      Voorbeelden:
        | geval                                | argument                             | waarde                      | tweede                      |
        | nummer                               | Nummer                               | {nummer}                    | {nummer 2}                  |
        | soort-partij                         | Soort partij                         | {letterlijk onzin}          | {letterlijk onbekend}       |
        | indicatie-geheimhouding              | Indicatie geheimhouding              | {letterlijk onzin}          | {letterlijk onbekend}       |
        | indicatie-actief                     | Indicatie actief                     | {letterlijk onzin}          | {letterlijk onbekend}       |
        | persoonsnaam-achternaam              | Persoonsnaam/Achternaam              | {uniek}                     | {uniek 2}                   |
        | interne-notitie                      | Interne notitie                      | {uniek}                     | {uniek 2}                   |
        | bezoekadres-adresregel-1             | Bezoekadres/Adresregel 1             | {uniek}                     | {uniek 2}                   |
        | correspondentieadres-adresregel-1    | Correspondentieadres/Adresregel 1    | {uniek}                     | {uniek 2}                   |
        | voorkeurs-digitaal-adres             | Voorkeurs digitaal adres             | een onbekend digitaal adres | een onbekend digitaal adres |
        | partij-identificator-object-id       | Partij-identificator/Object-ID       | {bsn}                       | {bsn 2}                     |
        | partij-identificator-objecttype      | Partij-identificator/Objecttype      | {letterlijk onzin}          | {letterlijk onbekend}       |
        | partij-identificator-register        | Partij-identificator/Register        | {letterlijk onzin}          | {letterlijk onbekend}       |
        | partij-identificator-soort-object-id | Partij-identificator/Soort object-ID | {letterlijk onzin}          | {letterlijk onbekend}       |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken met twee keer <argument>
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als een aanroeper vertegenwoordigingen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   | waarde               | tweede               |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | een onbekende partij | een onbekende partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | een onbekende partij | een onbekende partij |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken met twee keer <argument>
      Gegeven een partij
      En een partij-identificator
      Als een aanroeper partij-identificatoren zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    | waarde               | tweede                |
        | identificeerde-partij       | Identificeerde partij       | een onbekende partij | een onbekende partij  |
        | object-id                   | Object-ID                   | {bsn}                | {bsn 2}               |
        | objecttype                  | Objecttype                  | {letterlijk onzin}   | {letterlijk onbekend} |
        | register                    | Register                    | {letterlijk onzin}   | {letterlijk onbekend} |
        | soort-object-id             | Soort object-ID             | {letterlijk onzin}   | {letterlijk onbekend} |
        | andere-partij-identificator | Andere partij-identificator | {uniek}              | {uniek 2}             |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken met twee keer <argument>
      Gegeven een klantcontact
      En een onderwerpobject
      Als een aanroeper onderwerpobjecten zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            | waarde                    | tweede                    |
        | was-onderwerp-van-klantcontact      | Was onderwerp van klantcontact      | een onbekend klantcontact | een onbekend klantcontact |
        | was-klantcontact                    | Was klantcontact                    | een onbekend klantcontact | een onbekend klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                   | {uniek 2}                 |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | {uniek}                   | {uniek 2}                 |
        | objectidentificator-register        | Objectidentificator/Register        | {uniek}                   | {uniek 2}                 |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | {uniek}                   | {uniek 2}                 |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-bijlage
    Abstract Scenario: Bijlagen zoeken met twee keer <argument>
      Gegeven een klantcontact
      En een bijlage
      Als een aanroeper bijlagen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel bijlagen
      Voorbeelden:
        | geval                               | argument                            | waarde                    | tweede                    |
        | was-bijlage-van-klantcontact        | Was bijlage van klantcontact        | een onbekend klantcontact | een onbekend klantcontact |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       | {uniek}                   | {uniek 2}                 |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      | {uniek}                   | {uniek 2}                 |
        | objectidentificator-register        | Objectidentificator/Register        | {uniek}                   | {uniek 2}                 |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID | {uniek}                   | {uniek 2}                 |

    @eis-HTTP-R27 @MUST @id-HTTP-dubbel-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken met twee keer <argument>
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      # rijen: dubbel digitale adressen
      Voorbeelden:
        | geval                                                      | argument                                                   | waarde                   | tweede                   |
        | adres                                                      | Adres                                                      | {uniek}                  | {uniek 2}                |
        | omschrijving                                               | Omschrijving                                               | {uniek}                  | {uniek 2}                |
        | verstrekt-door-betrokkene                                  | Verstrekt door betrokkene                                  | een onbekende betrokkene | een onbekende betrokkene |
        | verstrekt-door-partij                                      | Verstrekt door partij                                      | een onbekende partij     | een onbekende partij     |
        | verstrekt-door-partij-partij-identificator-object-id       | Verstrekt door partij/Partij-identificator/Object-ID       | {bsn}                    | {bsn 2}                  |
        | verstrekt-door-partij-partij-identificator-objecttype      | Verstrekt door partij/Partij-identificator/Objecttype      | {letterlijk onzin}       | {letterlijk onbekend}    |
        | verstrekt-door-partij-partij-identificator-register        | Verstrekt door partij/Partij-identificator/Register        | {letterlijk onzin}       | {letterlijk onbekend}    |
        | verstrekt-door-partij-partij-identificator-soort-object-id | Verstrekt door partij/Partij-identificator/Soort object-ID | {letterlijk onzin}       | {letterlijk onbekend}    |
        | soort-digitaal-adres                                       | Soort digitaal adres                                       | {letterlijk onzin}       | {letterlijk onbekend}    |

  Regel: Een leeg zoekargument is geen fout van de server

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-klantcontact
    Abstract Scenario: Klantcontacten zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      Als een aanroeper klantcontacten zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg klantcontacten
      Voorbeelden:
        | geval                                               | argument                                            |
        | nummer                                              | Nummer                                              |
        | kanaal                                              | Kanaal                                              |
        | onderwerp                                           | Onderwerp                                           |
        | onderwerpobject-objectidentificator-object-id       | Onderwerpobject/Objectidentificator/Object-ID       |
        | onderwerpobject-objectidentificator-objecttype      | Onderwerpobject/Objectidentificator/Objecttype      |
        | onderwerpobject-objectidentificator-register        | Onderwerpobject/Objectidentificator/Register        |
        | onderwerpobject-objectidentificator-soort-object-id | Onderwerpobject/Objectidentificator/Soort object-ID |
        | betrokkene-partij                                   | Betrokkene/Partij                                   |
        | betrokkene-partij-partij-identificator-object-id    | Betrokkene/Partij/Partij-identificator/Object-ID    |
        | inhoud                                              | Inhoud                                              |
        | indicatie-contact-gelukt                            | Indicatie contact gelukt                            |
        | vertrouwelijk                                       | Vertrouwelijk                                       |
        | plaatsgevonden-op                                   | Plaatsgevonden op                                   |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-betrokkene
    Abstract Scenario: Betrokkenen zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      En een betrokkene
      Als een aanroeper betrokkenen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg betrokkenen
      Voorbeelden:
        | geval                      | argument                   |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact |
        | rol                        | Rol                        |
        | initiator                  | Initiator                  |
        | partij                     | Partij                     |
        | persoonsnaam-achternaam    | Persoonsnaam/Achternaam    |
        | persoonsnaam-voorletters   | Persoonsnaam/Voorletters   |
        | persoonsnaam-voornaam      | Persoonsnaam/Voornaam      |
        | persoonsnaam-voorvoegsels  | Persoonsnaam/Voorvoegsels  |
        | organisatienaam            | Organisatienaam            |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-interne-taak
    Abstract Scenario: Interne taken zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als een aanroeper interne taken zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg interne taken
      Voorbeelden:
        | geval                            | argument                         |
        | nummer                           | Nummer                           |
        | ontstaan-uit-klantcontact        | Ontstaan uit klantcontact        |
        | status                           | Status                           |
        | gevraagde-handeling              | Gevraagde handeling              |
        | toegewezen-aan-actor             | Toegewezen aan actor             |
        | ontstaan-uit-klantcontact-nummer | Ontstaan uit klantcontact/Nummer |
        | toegewezen-aan-actor-naam        | Toegewezen aan actor/Naam        |
        | toelichting                      | Toelichting                      |
        | verwerkt-op                      | Verwerkt op                      |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-actor
    Abstract Scenario: Actoren zoeken op <argument> zonder waarde
      Gegeven een actor
      Als een aanroeper actoren zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg actoren
      Voorbeelden:
        | geval                              | argument                           |
        | naam                               | Naam                               |
        | soort-actor                        | Soort actor                        |
        | indicatie-actief                   | Indicatie actief                   |
        | actoridentificator-object-id       | Actoridentificator/Object-ID       |
        | actoridentificator-objecttype      | Actoridentificator/Objecttype      |
        | actoridentificator-register        | Actoridentificator/Register        |
        | actoridentificator-soort-object-id | Actoridentificator/Soort object-ID |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-actor-klantcontact
    Abstract Scenario: Actor-klantcontacten zoeken op <argument> zonder waarde
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als een aanroeper actor-klantcontacten zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg actor-klantcontacten
      Voorbeelden:
        | geval        | argument     |
        | actor        | Actor        |
        | klantcontact | Klantcontact |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-partij
    Abstract Scenario: Partijen zoeken op <argument> zonder waarde
      Gegeven een partij
      Als een aanroeper partijen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg partijen
      Voorbeelden:
        | geval                                | argument                             |
        | nummer                               | Nummer                               |
        | soort-partij                         | Soort partij                         |
        | indicatie-geheimhouding              | Indicatie geheimhouding              |
        | indicatie-actief                     | Indicatie actief                     |
        | persoonsnaam-achternaam              | Persoonsnaam/Achternaam              |
        | interne-notitie                      | Interne notitie                      |
        | bezoekadres-adresregel-1             | Bezoekadres/Adresregel 1             |
        | correspondentieadres-adresregel-1    | Correspondentieadres/Adresregel 1    |
        | voorkeurs-digitaal-adres             | Voorkeurs digitaal adres             |
        | partij-identificator-object-id       | Partij-identificator/Object-ID       |
        | partij-identificator-objecttype      | Partij-identificator/Objecttype      |
        | partij-identificator-register        | Partij-identificator/Register        |
        | partij-identificator-soort-object-id | Partij-identificator/Soort object-ID |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-vertegenwoordiging
    Abstract Scenario: Vertegenwoordigingen zoeken op <argument> zonder waarde
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als een aanroeper vertegenwoordigingen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg vertegenwoordigingen
      Voorbeelden:
        | geval                      | argument                   |
        | vertegenwoordigende-partij | Vertegenwoordigende partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-partij-identificator
    Abstract Scenario: Partij-identificatoren zoeken op <argument> zonder waarde
      Gegeven een partij
      En een partij-identificator
      Als een aanroeper partij-identificatoren zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg partij-identificatoren
      Voorbeelden:
        | geval                       | argument                    |
        | identificeerde-partij       | Identificeerde partij       |
        | object-id                   | Object-ID                   |
        | objecttype                  | Objecttype                  |
        | register                    | Register                    |
        | soort-object-id             | Soort object-ID             |
        | andere-partij-identificator | Andere partij-identificator |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-onderwerpobject
    Abstract Scenario: Onderwerpobjecten zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      En een onderwerpobject
      Als een aanroeper onderwerpobjecten zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg onderwerpobjecten
      Voorbeelden:
        | geval                               | argument                            |
        | was-onderwerp-van-klantcontact      | Was onderwerp van klantcontact      |
        | was-klantcontact                    | Was klantcontact                    |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      |
        | objectidentificator-register        | Objectidentificator/Register        |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-bijlage
    Abstract Scenario: Bijlagen zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      En een bijlage
      Als een aanroeper bijlagen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg bijlagen
      Voorbeelden:
        | geval                               | argument                            |
        | was-bijlage-van-klantcontact        | Was bijlage van klantcontact        |
        | objectidentificator-object-id       | Objectidentificator/Object-ID       |
        | objectidentificator-objecttype      | Objectidentificator/Objecttype      |
        | objectidentificator-register        | Objectidentificator/Register        |
        | objectidentificator-soort-object-id | Objectidentificator/Soort object-ID |

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-digitaal-adres
    Abstract Scenario: Digitale adressen zoeken op <argument> zonder waarde
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      # rijen: leeg digitale adressen
      Voorbeelden:
        | geval                                                      | argument                                                   |
        | adres                                                      | Adres                                                      |
        | omschrijving                                               | Omschrijving                                               |
        | verstrekt-door-betrokkene                                  | Verstrekt door betrokkene                                  |
        | verstrekt-door-partij                                      | Verstrekt door partij                                      |
        | verstrekt-door-partij-partij-identificator-object-id       | Verstrekt door partij/Partij-identificator/Object-ID       |
        | verstrekt-door-partij-partij-identificator-objecttype      | Verstrekt door partij/Partij-identificator/Objecttype      |
        | verstrekt-door-partij-partij-identificator-register        | Verstrekt door partij/Partij-identificator/Register        |
        | verstrekt-door-partij-partij-identificator-soort-object-id | Verstrekt door partij/Partij-identificator/Soort object-ID |
        | soort-digitaal-adres                                       | Soort digitaal adres                                       |
