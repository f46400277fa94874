# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Wat een weigering zegt, en dat zij een weigering blijft

  Dat er geweigerd wordt toetsen de functies; deze scenario's toetsen van elk attribuut of de weigering het aanwijst. De
  rijen worden gemaakt uit wat de dialecten weigeren.

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene
    En een actor
    En een partij
    En een partij

  Regel: De weigering noemt het attribuut waaraan het ligt

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-wat-ontbreekt
    Abstract Scenario: Een <object> zonder "<attribuut>": de weigering noemt dat attribuut
      Als de medewerker probeert een <object> te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"

      # rijen: ontbreekt
      Voorbeelden:
        | geval                                               | object               | attribuut                           |
        | klantcontact-vertrouwelijk                          | klantcontact         | Vertrouwelijk                       |
        | klantcontact-nummer                                 | klantcontact         | Nummer                              |
        | klantcontact-kanaal                                 | klantcontact         | Kanaal                              |
        | klantcontact-onderwerp                              | klantcontact         | Onderwerp                           |
        | klantcontact-indicatie-contact-gelukt               | klantcontact         | Indicatie contact gelukt            |
        | klantcontact-plaatsgevonden-op                      | klantcontact         | Plaatsgevonden op                   |
        | betrokkene-betrokken-bij-klantcontact               | betrokkene           | Betrokken bij klantcontact          |
        | betrokkene-rol                                      | betrokkene           | Rol                                 |
        | betrokkene-initiator                                | betrokkene           | Initiator                           |
        | interne-taak-ontstaan-uit-klantcontact              | interne taak         | Ontstaan uit klantcontact           |
        | interne-taak-gevraagde-handeling                    | interne taak         | Gevraagde handeling                 |
        | interne-taak-nummer                                 | interne taak         | Nummer                              |
        | interne-taak-status                                 | interne taak         | Status                              |
        | actor-naam                                          | actor                | Naam                                |
        | actor-soort-actor                                   | actor                | Soort actor                         |
        | actor-indicatie-actief                              | actor                | Indicatie actief                    |
        | actor-klantcontact-actor                            | actor-klantcontact   | Actor                               |
        | actor-klantcontact-klantcontact                     | actor-klantcontact   | Klantcontact                        |
        | partij-soort-partij                                 | partij               | Soort partij                        |
        | partij-indicatie-actief                             | partij               | Indicatie actief                    |
        | partij-nummer                                       | partij               | Nummer                              |
        | partij-indicatie-geheimhouding                      | partij               | Indicatie geheimhouding             |
        | vertegenwoordiging-vertegenwoordigende-partij       | vertegenwoordiging   | Vertegenwoordigende partij          |
        | vertegenwoordiging-vertegenwoordigde-partij         | vertegenwoordiging   | Vertegenwoordigde partij            |
        | partij-identificator-object-id                      | partij-identificator | Object-ID                           |
        | partij-identificator-objecttype                     | partij-identificator | Objecttype                          |
        | partij-identificator-register                       | partij-identificator | Register                            |
        | partij-identificator-soort-object-id                | partij-identificator | Soort object-ID                     |
        | partij-identificator-identificeerde-partij          | partij-identificator | Identificeerde partij               |
        | onderwerpobject-was-onderwerp-van-klantcontact      | onderwerpobject      | Was onderwerp van klantcontact      |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | Objectidentificator/Object-ID       |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | Objectidentificator/Objecttype      |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | Objectidentificator/Register        |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | Objectidentificator/Soort object-ID |
        | bijlage-was-bijlage-van-klantcontact                | bijlage              | Was bijlage van klantcontact        |
        | bijlage-objectidentificator-object-id               | bijlage              | Objectidentificator/Object-ID       |
        | bijlage-objectidentificator-objecttype              | bijlage              | Objectidentificator/Objecttype      |
        | bijlage-objectidentificator-register                | bijlage              | Objectidentificator/Register        |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | Objectidentificator/Soort object-ID |
        | digitaal-adres-adres                                | digitaal adres       | Adres                               |
        | digitaal-adres-soort-digitaal-adres                 | digitaal adres       | Soort digitaal adres                |
        | digitaal-adres-omschrijving                         | digitaal adres       | Omschrijving                        |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-ontbrekende-actor
    Scenario: Een interne taak zonder actor: de weigering noemt de actor
      Als de medewerker probeert een interne taak te registreren zonder het verplichte "Toegewezen aan actor"
      Dan is de registratie geweigerd
      En noemt de weigering "Toegewezen aan actor"

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-onbekende-waarde
    Abstract Scenario: Een <object> met een waarde van "<attribuut>" die niet bestaat: de weigering noemt dat attribuut
      Als de medewerker probeert een <object> te registreren met de onbekende "<attribuut>" "onzin"
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"

      # rijen: onzin
      Voorbeelden:
        | geval                                 | object               | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | Indicatie contact gelukt |
        | klantcontact-vertrouwelijk            | klantcontact         | Vertrouwelijk            |
        | klantcontact-plaatsgevonden-op        | klantcontact         | Plaatsgevonden op        |
        | klantcontact-nummer                   | klantcontact         | Nummer                   |
        | betrokkene-rol                        | betrokkene           | Rol                      |
        | betrokkene-initiator                  | betrokkene           | Initiator                |
        | interne-taak-status                   | interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | Verwerkt op              |
        | interne-taak-nummer                   | interne taak         | Nummer                   |
        | actor-soort-actor                     | actor                | Soort actor              |
        | actor-indicatie-actief                | actor                | Indicatie actief         |
        | partij-soort-partij                   | partij               | Soort partij             |
        | partij-indicatie-geheimhouding        | partij               | Indicatie geheimhouding  |
        | partij-indicatie-actief               | partij               | Indicatie actief         |
        | partij-nummer                         | partij               | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | Objecttype               |
        | partij-identificator-register         | partij-identificator | Register                 |
        | partij-identificator-soort-object-id  | partij-identificator | Soort object-ID          |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | Soort digitaal adres     |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-wat-er-niet-is
    Abstract Scenario: Een <object> met in "<attribuut>" een object dat er niet is: de weigering noemt dat attribuut
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"

      # rijen: nergens
      Voorbeelden:
        | geval                                          | object               | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | betrokkene-partij                              | betrokkene           | Partij                         | een onbekende partij        |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | interne-taak-toegewezen-aan-actor              | interne taak         | Toegewezen aan actor           | een onbekende actor         |
        | actor-klantcontact-actor                       | actor-klantcontact   | Actor                          | een onbekende actor         |
        | actor-klantcontact-klantcontact                | actor-klantcontact   | Klantcontact                   | een onbekend klantcontact   |
        | partij-voorkeurs-digitaal-adres                | partij               | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | partij-werkte-voor-partij                      | partij               | Werkte voor partij             | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigde-partij    | vertegenwoordiging   | Vertegenwoordigde partij       | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | onderwerpobject-was-klantcontact               | onderwerpobject      | Was klantcontact               | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | Verstrekt door betrokkene      | een onbekende betrokkene    |
        | digitaal-adres-verstrekt-door-partij           | digitaal adres       | Verstrekt door partij          | een onbekende partij        |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-wat-te-lang-is
    Abstract Scenario: Een <object> met te veel tekens in "<attribuut>": de weigering noemt dat attribuut
      Als de medewerker probeert een <object> te registreren met te veel tekens in "<attribuut>"
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"

      # rijen: lang
      Voorbeelden:
        | geval                                               | object               | attribuut                                |
        | klantcontact-kanaal                                 | klantcontact         | Kanaal                                   |
        | klantcontact-onderwerp                              | klantcontact         | Onderwerp                                |
        | klantcontact-inhoud                                 | klantcontact         | Inhoud                                   |
        | betrokkene-persoonsnaam-voorletters                 | betrokkene           | Persoonsnaam/Voorletters                 |
        | betrokkene-persoonsnaam-voornaam                    | betrokkene           | Persoonsnaam/Voornaam                    |
        | betrokkene-persoonsnaam-voorvoegsels                | betrokkene           | Persoonsnaam/Voorvoegsels                |
        | betrokkene-persoonsnaam-achternaam                  | betrokkene           | Persoonsnaam/Achternaam                  |
        | betrokkene-organisatienaam                          | betrokkene           | Organisatienaam                          |
        | betrokkene-bezoekadres-adresregel-1                 | betrokkene           | Bezoekadres/Adresregel 1                 |
        | betrokkene-bezoekadres-adresregel-2                 | betrokkene           | Bezoekadres/Adresregel 2                 |
        | betrokkene-bezoekadres-adresregel-3                 | betrokkene           | Bezoekadres/Adresregel 3                 |
        | betrokkene-correspondentieadres-adresregel-1        | betrokkene           | Correspondentieadres/Adresregel 1        |
        | betrokkene-correspondentieadres-adresregel-2        | betrokkene           | Correspondentieadres/Adresregel 2        |
        | betrokkene-correspondentieadres-adresregel-3        | betrokkene           | Correspondentieadres/Adresregel 3        |
        | betrokkene-bezoekadres-nummeraanduiding-id          | betrokkene           | Bezoekadres/Nummeraanduiding-ID          |
        | betrokkene-correspondentieadres-nummeraanduiding-id | betrokkene           | Correspondentieadres/Nummeraanduiding-ID |
        | interne-taak-gevraagde-handeling                    | interne taak         | Gevraagde handeling                      |
        | interne-taak-toelichting                            | interne taak         | Toelichting                              |
        | actor-naam                                          | actor                | Naam                                     |
        | actor-functie                                       | actor                | Functie                                  |
        | actor-omschrijving                                  | actor                | Omschrijving                             |
        | actor-e-mailadres                                   | actor                | E-mailadres                              |
        | actor-actoridentificator-object-id                  | actor                | Actoridentificator/Object-ID             |
        | actor-actoridentificator-objecttype                 | actor                | Actoridentificator/Objecttype            |
        | actor-actoridentificator-register                   | actor                | Actoridentificator/Register              |
        | actor-actoridentificator-soort-object-id            | actor                | Actoridentificator/Soort object-ID       |
        | actor-telefoonnummer                                | actor                | Telefoonnummer                           |
        | partij-persoonsnaam-voorletters                     | partij               | Persoonsnaam/Voorletters                 |
        | partij-persoonsnaam-voornaam                        | partij               | Persoonsnaam/Voornaam                    |
        | partij-persoonsnaam-voorvoegsels                    | partij               | Persoonsnaam/Voorvoegsels                |
        | partij-persoonsnaam-achternaam                      | partij               | Persoonsnaam/Achternaam                  |
        | partij-naam                                         | partij               | Naam                                     |
        | partij-interne-notitie                              | partij               | Interne notitie                          |
        | partij-bezoekadres-adresregel-1                     | partij               | Bezoekadres/Adresregel 1                 |
        | partij-bezoekadres-adresregel-2                     | partij               | Bezoekadres/Adresregel 2                 |
        | partij-bezoekadres-adresregel-3                     | partij               | Bezoekadres/Adresregel 3                 |
        | partij-correspondentieadres-adresregel-1            | partij               | Correspondentieadres/Adresregel 1        |
        | partij-correspondentieadres-adresregel-2            | partij               | Correspondentieadres/Adresregel 2        |
        | partij-correspondentieadres-adresregel-3            | partij               | Correspondentieadres/Adresregel 3        |
        | partij-bezoekadres-nummeraanduiding-id              | partij               | Bezoekadres/Nummeraanduiding-ID          |
        | partij-correspondentieadres-nummeraanduiding-id     | partij               | Correspondentieadres/Nummeraanduiding-ID |
        | partij-voorkeurskanaal                              | partij               | Voorkeurskanaal                          |
        | partij-identificator-object-id                      | partij-identificator | Object-ID                                |
        | partij-identificator-andere-partij-identificator    | partij-identificator | Andere partij-identificator              |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | Objectidentificator/Object-ID            |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | Objectidentificator/Objecttype           |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | Objectidentificator/Register             |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | Objectidentificator/Soort object-ID      |
        | bijlage-objectidentificator-object-id               | bijlage              | Objectidentificator/Object-ID            |
        | bijlage-objectidentificator-objecttype              | bijlage              | Objectidentificator/Objecttype           |
        | bijlage-objectidentificator-register                | bijlage              | Objectidentificator/Register             |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | Objectidentificator/Soort object-ID      |
        | digitaal-adres-adres                                | digitaal adres       | Adres                                    |
        | digitaal-adres-omschrijving                         | digitaal adres       | Omschrijving                             |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-wat-bezet-is
    Abstract Scenario: Een <object> met een "<attribuut>" dat al in gebruik is: de weigering noemt dat attribuut
      Gegeven een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"

      # rijen: bezet
      Voorbeelden:
        | geval               | object       | attribuut |
        | klantcontact-nummer | klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | Nummer    |
        | partij-nummer       | partij       | Nummer    |

  Regel: Wie precies hetzelfde nog eens vraagt krijgt weer een weigering

    @eis-HTTP-R36 @MUST @id-HTTP-weer-zonder
    Abstract Scenario: Een <object> zonder "<attribuut>" is ook de tweede keer geweigerd
      Als de medewerker probeert een <object> te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is precies dezelfde registratie weer geweigerd

      # rijen: ontbreekt eerste
      Voorbeelden:
        | geval                                          | object               | attribuut                      |
        | klantcontact-vertrouwelijk                     | klantcontact         | Vertrouwelijk                  |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | Betrokken bij klantcontact     |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | Ontstaan uit klantcontact      |
        | actor-naam                                     | actor                | Naam                           |
        | actor-klantcontact-actor                       | actor-klantcontact   | Actor                          |
        | partij-soort-partij                            | partij               | Soort partij                   |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | Vertegenwoordigende partij     |
        | partij-identificator-object-id                 | partij-identificator | Object-ID                      |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | Was onderwerp van klantcontact |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | Was bijlage van klantcontact   |
        | digitaal-adres-adres                           | digitaal adres       | Adres                          |

    @eis-HTTP-R36 @MUST @id-HTTP-weer-onbekende-waarde
    Abstract Scenario: Een <object> met een waarde van "<attribuut>" die niet bestaat is ook de tweede keer geweigerd
      Als de medewerker probeert een <object> te registreren met de onbekende "<attribuut>" "onzin"
      Dan is de registratie geweigerd
      En is precies dezelfde registratie weer geweigerd

      # rijen: onzin eerste
      Voorbeelden:
        | geval                                 | object               | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | Indicatie contact gelukt |
        | klantcontact-plaatsgevonden-op        | klantcontact         | Plaatsgevonden op        |
        | betrokkene-rol                        | betrokkene           | Rol                      |
        | interne-taak-status                   | interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | Verwerkt op              |
        | actor-soort-actor                     | actor                | Soort actor              |
        | partij-soort-partij                   | partij               | Soort partij             |
        | partij-nummer                         | partij               | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | Objecttype               |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | Soort digitaal adres     |

    @eis-HTTP-R36 @MUST @id-HTTP-weer-wat-er-niet-is
    Abstract Scenario: Een <object> met in "<attribuut>" een object dat er niet is, is ook de tweede keer geweigerd
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de registratie geweigerd
      En is precies dezelfde registratie weer geweigerd

      # rijen: nergens eerste
      Voorbeelden:
        | geval                                          | object               | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | actor-klantcontact-actor                       | actor-klantcontact   | Actor                          | een onbekende actor         |
        | partij-voorkeurs-digitaal-adres                | partij               | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | Verstrekt door betrokkene      | een onbekende betrokkene    |

    @eis-HTTP-R36 @MUST @id-HTTP-weer-te-lang
    Abstract Scenario: Een <object> met te veel tekens in "<attribuut>" is ook de tweede keer geweigerd
      Als de medewerker probeert een <object> te registreren met te veel tekens in "<attribuut>"
      Dan is de registratie geweigerd
      En is precies dezelfde registratie weer geweigerd

      # rijen: lang eerste
      Voorbeelden:
        | geval                                            | object               | attribuut                     |
        | klantcontact-kanaal                              | klantcontact         | Kanaal                        |
        | betrokkene-persoonsnaam-voorletters              | betrokkene           | Persoonsnaam/Voorletters      |
        | interne-taak-gevraagde-handeling                 | interne taak         | Gevraagde handeling           |
        | actor-naam                                       | actor                | Naam                          |
        | partij-persoonsnaam-voorletters                  | partij               | Persoonsnaam/Voorletters      |
        | partij-identificator-andere-partij-identificator | partij-identificator | Andere partij-identificator   |
        | onderwerpobject-objectidentificator-object-id    | onderwerpobject      | Objectidentificator/Object-ID |
        | bijlage-objectidentificator-object-id            | bijlage              | Objectidentificator/Object-ID |
        | digitaal-adres-omschrijving                      | digitaal adres       | Omschrijving                  |

    @eis-HTTP-R36 @MUST @id-HTTP-weer-bezet
    Abstract Scenario: Een <object> met een "<attribuut>" dat al in gebruik is, is ook de tweede keer geweigerd
      Gegeven een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is de registratie geweigerd
      En is precies dezelfde registratie weer geweigerd

      # rijen: bezet eerste
      Voorbeelden:
        | geval               | object       | attribuut |
        | klantcontact-nummer | klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | Nummer    |
        | partij-nummer       | partij       | Nummer    |

  Regel: Wat geweigerd is laat niets achter, ook waar geen functie daarnaar kijkt

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-zonder
    Abstract Scenario: Een <object> zonder "<attribuut>" laat niets achter
      Als de medewerker probeert een <object> te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      # rijen: ontbreekt
      Voorbeelden:
        | geval                                               | object               | attribuut                           |
        | klantcontact-vertrouwelijk                          | klantcontact         | Vertrouwelijk                       |
        | klantcontact-nummer                                 | klantcontact         | Nummer                              |
        | klantcontact-kanaal                                 | klantcontact         | Kanaal                              |
        | klantcontact-onderwerp                              | klantcontact         | Onderwerp                           |
        | klantcontact-indicatie-contact-gelukt               | klantcontact         | Indicatie contact gelukt            |
        | klantcontact-plaatsgevonden-op                      | klantcontact         | Plaatsgevonden op                   |
        | betrokkene-betrokken-bij-klantcontact               | betrokkene           | Betrokken bij klantcontact          |
        | betrokkene-rol                                      | betrokkene           | Rol                                 |
        | betrokkene-initiator                                | betrokkene           | Initiator                           |
        | interne-taak-ontstaan-uit-klantcontact              | interne taak         | Ontstaan uit klantcontact           |
        | interne-taak-gevraagde-handeling                    | interne taak         | Gevraagde handeling                 |
        | interne-taak-nummer                                 | interne taak         | Nummer                              |
        | interne-taak-status                                 | interne taak         | Status                              |
        | actor-naam                                          | actor                | Naam                                |
        | actor-soort-actor                                   | actor                | Soort actor                         |
        | actor-indicatie-actief                              | actor                | Indicatie actief                    |
        | actor-klantcontact-actor                            | actor-klantcontact   | Actor                               |
        | actor-klantcontact-klantcontact                     | actor-klantcontact   | Klantcontact                        |
        | partij-soort-partij                                 | partij               | Soort partij                        |
        | partij-indicatie-actief                             | partij               | Indicatie actief                    |
        | partij-nummer                                       | partij               | Nummer                              |
        | partij-indicatie-geheimhouding                      | partij               | Indicatie geheimhouding             |
        | vertegenwoordiging-vertegenwoordigende-partij       | vertegenwoordiging   | Vertegenwoordigende partij          |
        | vertegenwoordiging-vertegenwoordigde-partij         | vertegenwoordiging   | Vertegenwoordigde partij            |
        | partij-identificator-object-id                      | partij-identificator | Object-ID                           |
        | partij-identificator-objecttype                     | partij-identificator | Objecttype                          |
        | partij-identificator-register                       | partij-identificator | Register                            |
        | partij-identificator-soort-object-id                | partij-identificator | Soort object-ID                     |
        | partij-identificator-identificeerde-partij          | partij-identificator | Identificeerde partij               |
        | onderwerpobject-was-onderwerp-van-klantcontact      | onderwerpobject      | Was onderwerp van klantcontact      |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | Objectidentificator/Object-ID       |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | Objectidentificator/Objecttype      |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | Objectidentificator/Register        |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | Objectidentificator/Soort object-ID |
        | bijlage-was-bijlage-van-klantcontact                | bijlage              | Was bijlage van klantcontact        |
        | bijlage-objectidentificator-object-id               | bijlage              | Objectidentificator/Object-ID       |
        | bijlage-objectidentificator-objecttype              | bijlage              | Objectidentificator/Objecttype      |
        | bijlage-objectidentificator-register                | bijlage              | Objectidentificator/Register        |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | Objectidentificator/Soort object-ID |
        | digitaal-adres-adres                                | digitaal adres       | Adres                               |
        | digitaal-adres-soort-digitaal-adres                 | digitaal adres       | Soort digitaal adres                |
        | digitaal-adres-omschrijving                         | digitaal adres       | Omschrijving                        |

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-zonder-actor
    Scenario: Een interne taak zonder actor laat niets achter
      Als de medewerker probeert een interne taak te registreren zonder het verplichte "Toegewezen aan actor"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-onbekende-waarde
    Abstract Scenario: Een <object> met een waarde van "<attribuut>" die niet bestaat laat niets achter
      Als de medewerker probeert een <object> te registreren met de onbekende "<attribuut>" "onzin"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      # rijen: onzin
      Voorbeelden:
        | geval                                 | object               | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | Indicatie contact gelukt |
        | klantcontact-vertrouwelijk            | klantcontact         | Vertrouwelijk            |
        | klantcontact-plaatsgevonden-op        | klantcontact         | Plaatsgevonden op        |
        | klantcontact-nummer                   | klantcontact         | Nummer                   |
        | betrokkene-rol                        | betrokkene           | Rol                      |
        | betrokkene-initiator                  | betrokkene           | Initiator                |
        | interne-taak-status                   | interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | Verwerkt op              |
        | interne-taak-nummer                   | interne taak         | Nummer                   |
        | actor-soort-actor                     | actor                | Soort actor              |
        | actor-indicatie-actief                | actor                | Indicatie actief         |
        | partij-soort-partij                   | partij               | Soort partij             |
        | partij-indicatie-geheimhouding        | partij               | Indicatie geheimhouding  |
        | partij-indicatie-actief               | partij               | Indicatie actief         |
        | partij-nummer                         | partij               | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | Objecttype               |
        | partij-identificator-register         | partij-identificator | Register                 |
        | partij-identificator-soort-object-id  | partij-identificator | Soort object-ID          |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | Soort digitaal adres     |

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-wat-er-niet-is
    Abstract Scenario: Een <object> met in "<attribuut>" een object dat er niet is laat niets achter
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      # rijen: nergens
      Voorbeelden:
        | geval                                          | object               | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | betrokkene-partij                              | betrokkene           | Partij                         | een onbekende partij        |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | interne-taak-toegewezen-aan-actor              | interne taak         | Toegewezen aan actor           | een onbekende actor         |
        | actor-klantcontact-actor                       | actor-klantcontact   | Actor                          | een onbekende actor         |
        | actor-klantcontact-klantcontact                | actor-klantcontact   | Klantcontact                   | een onbekend klantcontact   |
        | partij-voorkeurs-digitaal-adres                | partij               | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | partij-werkte-voor-partij                      | partij               | Werkte voor partij             | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigde-partij    | vertegenwoordiging   | Vertegenwoordigde partij       | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | onderwerpobject-was-klantcontact               | onderwerpobject      | Was klantcontact               | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | Verstrekt door betrokkene      | een onbekende betrokkene    |
        | digitaal-adres-verstrekt-door-partij           | digitaal adres       | Verstrekt door partij          | een onbekende partij        |

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-te-lang
    Abstract Scenario: Een <object> met te veel tekens in "<attribuut>" laat niets achter
      Als de medewerker probeert een <object> te registreren met te veel tekens in "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      # rijen: lang
      Voorbeelden:
        | geval                                               | object               | attribuut                                |
        | klantcontact-kanaal                                 | klantcontact         | Kanaal                                   |
        | klantcontact-onderwerp                              | klantcontact         | Onderwerp                                |
        | klantcontact-inhoud                                 | klantcontact         | Inhoud                                   |
        | betrokkene-persoonsnaam-voorletters                 | betrokkene           | Persoonsnaam/Voorletters                 |
        | betrokkene-persoonsnaam-voornaam                    | betrokkene           | Persoonsnaam/Voornaam                    |
        | betrokkene-persoonsnaam-voorvoegsels                | betrokkene           | Persoonsnaam/Voorvoegsels                |
        | betrokkene-persoonsnaam-achternaam                  | betrokkene           | Persoonsnaam/Achternaam                  |
        | betrokkene-organisatienaam                          | betrokkene           | Organisatienaam                          |
        | betrokkene-bezoekadres-adresregel-1                 | betrokkene           | Bezoekadres/Adresregel 1                 |
        | betrokkene-bezoekadres-adresregel-2                 | betrokkene           | Bezoekadres/Adresregel 2                 |
        | betrokkene-bezoekadres-adresregel-3                 | betrokkene           | Bezoekadres/Adresregel 3                 |
        | betrokkene-correspondentieadres-adresregel-1        | betrokkene           | Correspondentieadres/Adresregel 1        |
        | betrokkene-correspondentieadres-adresregel-2        | betrokkene           | Correspondentieadres/Adresregel 2        |
        | betrokkene-correspondentieadres-adresregel-3        | betrokkene           | Correspondentieadres/Adresregel 3        |
        | betrokkene-bezoekadres-nummeraanduiding-id          | betrokkene           | Bezoekadres/Nummeraanduiding-ID          |
        | betrokkene-correspondentieadres-nummeraanduiding-id | betrokkene           | Correspondentieadres/Nummeraanduiding-ID |
        | interne-taak-gevraagde-handeling                    | interne taak         | Gevraagde handeling                      |
        | interne-taak-toelichting                            | interne taak         | Toelichting                              |
        | actor-naam                                          | actor                | Naam                                     |
        | actor-functie                                       | actor                | Functie                                  |
        | actor-omschrijving                                  | actor                | Omschrijving                             |
        | actor-e-mailadres                                   | actor                | E-mailadres                              |
        | actor-actoridentificator-object-id                  | actor                | Actoridentificator/Object-ID             |
        | actor-actoridentificator-objecttype                 | actor                | Actoridentificator/Objecttype            |
        | actor-actoridentificator-register                   | actor                | Actoridentificator/Register              |
        | actor-actoridentificator-soort-object-id            | actor                | Actoridentificator/Soort object-ID       |
        | actor-telefoonnummer                                | actor                | Telefoonnummer                           |
        | partij-persoonsnaam-voorletters                     | partij               | Persoonsnaam/Voorletters                 |
        | partij-persoonsnaam-voornaam                        | partij               | Persoonsnaam/Voornaam                    |
        | partij-persoonsnaam-voorvoegsels                    | partij               | Persoonsnaam/Voorvoegsels                |
        | partij-persoonsnaam-achternaam                      | partij               | Persoonsnaam/Achternaam                  |
        | partij-naam                                         | partij               | Naam                                     |
        | partij-interne-notitie                              | partij               | Interne notitie                          |
        | partij-bezoekadres-adresregel-1                     | partij               | Bezoekadres/Adresregel 1                 |
        | partij-bezoekadres-adresregel-2                     | partij               | Bezoekadres/Adresregel 2                 |
        | partij-bezoekadres-adresregel-3                     | partij               | Bezoekadres/Adresregel 3                 |
        | partij-correspondentieadres-adresregel-1            | partij               | Correspondentieadres/Adresregel 1        |
        | partij-correspondentieadres-adresregel-2            | partij               | Correspondentieadres/Adresregel 2        |
        | partij-correspondentieadres-adresregel-3            | partij               | Correspondentieadres/Adresregel 3        |
        | partij-bezoekadres-nummeraanduiding-id              | partij               | Bezoekadres/Nummeraanduiding-ID          |
        | partij-correspondentieadres-nummeraanduiding-id     | partij               | Correspondentieadres/Nummeraanduiding-ID |
        | partij-voorkeurskanaal                              | partij               | Voorkeurskanaal                          |
        | partij-identificator-object-id                      | partij-identificator | Object-ID                                |
        | partij-identificator-andere-partij-identificator    | partij-identificator | Andere partij-identificator              |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | Objectidentificator/Object-ID            |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | Objectidentificator/Objecttype           |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | Objectidentificator/Register             |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | Objectidentificator/Soort object-ID      |
        | bijlage-objectidentificator-object-id               | bijlage              | Objectidentificator/Object-ID            |
        | bijlage-objectidentificator-objecttype              | bijlage              | Objectidentificator/Objecttype           |
        | bijlage-objectidentificator-register                | bijlage              | Objectidentificator/Register             |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | Objectidentificator/Soort object-ID      |
        | digitaal-adres-adres                                | digitaal adres       | Adres                                    |
        | digitaal-adres-omschrijving                         | digitaal adres       | Omschrijving                             |

    @eis-HTTP-R36 @MUST @id-HTTP-niets-achter-bezet
    Abstract Scenario: Een <object> met een "<attribuut>" dat al in gebruik is laat niets achter
      Gegeven een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert een <object> te registreren, verder volledig, met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      # rijen: bezet
      Voorbeelden:
        | geval               | object       | attribuut |
        | klantcontact-nummer | klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | Nummer    |
        | partij-nummer       | partij       | Nummer    |
