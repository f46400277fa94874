# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Een wijziging die niet mag

  Alleen het attribuut wijzigen en het hele object vervangen zijn twee verzoeken: elke rij probeert beide. Dat de functies
  weigeren toetsen hun eigen scenario's; deze toetsen het van elk attribuut. De rijen worden gemaakt uit wat de dialecten
  weigeren.

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene
    En een actor
    En een partij
    En een partij

  Regel: De weigering noemt het attribuut waaraan het ligt

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-onbekende-waarde
    Abstract Scenario: Een <object> wijzigen met een waarde van "<attribuut>" die niet bestaat: de weigering noemt dat attribuut
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met de onbekende "<attribuut>" "onzin"
      En de medewerker probeert <wat> te vervangen met de onbekende "<attribuut>" "onzin"
      Dan is elke wijziging geweigerd
      En noemt elke weigering "<attribuut>"

      # rijen: onzin wijziging
      Voorbeelden:
        | geval                                 | object               | wat                     | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | het tweede klantcontact | Indicatie contact gelukt |
        | klantcontact-vertrouwelijk            | klantcontact         | het tweede klantcontact | Vertrouwelijk            |
        | klantcontact-plaatsgevonden-op        | klantcontact         | het tweede klantcontact | Plaatsgevonden op        |
        | klantcontact-nummer                   | klantcontact         | het tweede klantcontact | Nummer                   |
        | betrokkene-rol                        | betrokkene           | de tweede betrokkene    | Rol                      |
        | betrokkene-initiator                  | betrokkene           | de tweede betrokkene    | Initiator                |
        | interne-taak-status                   | interne taak         | de interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | de interne taak         | Verwerkt op              |
        | interne-taak-nummer                   | interne taak         | de interne taak         | Nummer                   |
        | actor-soort-actor                     | actor                | de tweede actor         | Soort actor              |
        | actor-indicatie-actief                | actor                | de tweede actor         | Indicatie actief         |
        | partij-soort-partij                   | partij               | de derde partij         | Soort partij             |
        | partij-indicatie-geheimhouding        | partij               | de derde partij         | Indicatie geheimhouding  |
        | partij-indicatie-actief               | partij               | de derde partij         | Indicatie actief         |
        | partij-nummer                         | partij               | de derde partij         | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | de partij-identificator | Objecttype               |
        | partij-identificator-register         | partij-identificator | de partij-identificator | Register                 |
        | partij-identificator-soort-object-id  | partij-identificator | de partij-identificator | Soort object-ID          |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | het digitaal adres      | Soort digitaal adres     |

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-wat-er-niet-is
    Abstract Scenario: Een <object> wijzigen met in "<attribuut>" een object dat er niet is: de weigering noemt dat attribuut
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met in "<attribuut>" <waarde>
      En de medewerker probeert <wat> te vervangen met in "<attribuut>" <waarde>
      Dan is elke wijziging geweigerd
      En noemt elke weigering "<attribuut>"

      # rijen: nergens wijziging
      Voorbeelden:
        | geval                                          | object               | wat                     | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | betrokkene-partij                              | betrokkene           | de tweede betrokkene    | Partij                         | een onbekende partij        |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | de interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | interne-taak-toegewezen-aan-actor              | interne taak         | de interne taak         | Toegewezen aan actor           | een onbekende actor         |
        | actor-klantcontact-actor                       | actor-klantcontact   | het actor-klantcontact  | Actor                          | een onbekende actor         |
        | actor-klantcontact-klantcontact                | actor-klantcontact   | het actor-klantcontact  | Klantcontact                   | een onbekend klantcontact   |
        | partij-voorkeurs-digitaal-adres                | partij               | de derde partij         | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | partij-werkte-voor-partij                      | partij               | de derde partij         | Werkte voor partij             | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigde-partij    | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigde partij       | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | de partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | onderwerpobject-was-klantcontact               | onderwerpobject      | het onderwerpobject     | Was klantcontact               | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | de bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | het digitaal adres      | Verstrekt door betrokkene      | een onbekende betrokkene    |
        | digitaal-adres-verstrekt-door-partij           | digitaal adres       | het digitaal adres      | Verstrekt door partij          | een onbekende partij        |

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-te-lang
    Abstract Scenario: Een <object> wijzigen met te veel tekens in "<attribuut>": de weigering noemt dat attribuut
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met te veel tekens in "<attribuut>"
      En de medewerker probeert <wat> te vervangen met te veel tekens in "<attribuut>"
      Dan is elke wijziging geweigerd
      En noemt elke weigering "<attribuut>"

      # rijen: lang wijziging
      Voorbeelden:
        | geval                                               | object               | wat                     | attribuut                                |
        | klantcontact-kanaal                                 | klantcontact         | het tweede klantcontact | Kanaal                                   |
        | klantcontact-onderwerp                              | klantcontact         | het tweede klantcontact | Onderwerp                                |
        | klantcontact-inhoud                                 | klantcontact         | het tweede klantcontact | Inhoud                                   |
        | betrokkene-persoonsnaam-voorletters                 | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voorletters                 |
        | betrokkene-persoonsnaam-voornaam                    | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voornaam                    |
        | betrokkene-persoonsnaam-voorvoegsels                | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voorvoegsels                |
        | betrokkene-persoonsnaam-achternaam                  | betrokkene           | de tweede betrokkene    | Persoonsnaam/Achternaam                  |
        | betrokkene-organisatienaam                          | betrokkene           | de tweede betrokkene    | Organisatienaam                          |
        | betrokkene-bezoekadres-adresregel-1                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 1                 |
        | betrokkene-bezoekadres-adresregel-2                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 2                 |
        | betrokkene-bezoekadres-adresregel-3                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 3                 |
        | betrokkene-correspondentieadres-adresregel-1        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 1        |
        | betrokkene-correspondentieadres-adresregel-2        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 2        |
        | betrokkene-correspondentieadres-adresregel-3        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 3        |
        | betrokkene-bezoekadres-nummeraanduiding-id          | betrokkene           | de tweede betrokkene    | Bezoekadres/Nummeraanduiding-ID          |
        | betrokkene-correspondentieadres-nummeraanduiding-id | betrokkene           | de tweede betrokkene    | Correspondentieadres/Nummeraanduiding-ID |
        | interne-taak-gevraagde-handeling                    | interne taak         | de interne taak         | Gevraagde handeling                      |
        | interne-taak-toelichting                            | interne taak         | de interne taak         | Toelichting                              |
        | actor-naam                                          | actor                | de tweede actor         | Naam                                     |
        | actor-functie                                       | actor                | de tweede actor         | Functie                                  |
        | actor-omschrijving                                  | actor                | de tweede actor         | Omschrijving                             |
        | actor-e-mailadres                                   | actor                | de tweede actor         | E-mailadres                              |
        | actor-actoridentificator-object-id                  | actor                | de tweede actor         | Actoridentificator/Object-ID             |
        | actor-actoridentificator-objecttype                 | actor                | de tweede actor         | Actoridentificator/Objecttype            |
        | actor-actoridentificator-register                   | actor                | de tweede actor         | Actoridentificator/Register              |
        | actor-actoridentificator-soort-object-id            | actor                | de tweede actor         | Actoridentificator/Soort object-ID       |
        | actor-telefoonnummer                                | actor                | de tweede actor         | Telefoonnummer                           |
        | partij-persoonsnaam-voorletters                     | partij               | de derde partij         | Persoonsnaam/Voorletters                 |
        | partij-persoonsnaam-voornaam                        | partij               | de derde partij         | Persoonsnaam/Voornaam                    |
        | partij-persoonsnaam-voorvoegsels                    | partij               | de derde partij         | Persoonsnaam/Voorvoegsels                |
        | partij-persoonsnaam-achternaam                      | partij               | de derde partij         | Persoonsnaam/Achternaam                  |
        | partij-naam                                         | partij               | de derde partij         | Naam                                     |
        | partij-interne-notitie                              | partij               | de derde partij         | Interne notitie                          |
        | partij-bezoekadres-adresregel-1                     | partij               | de derde partij         | Bezoekadres/Adresregel 1                 |
        | partij-bezoekadres-adresregel-2                     | partij               | de derde partij         | Bezoekadres/Adresregel 2                 |
        | partij-bezoekadres-adresregel-3                     | partij               | de derde partij         | Bezoekadres/Adresregel 3                 |
        | partij-correspondentieadres-adresregel-1            | partij               | de derde partij         | Correspondentieadres/Adresregel 1        |
        | partij-correspondentieadres-adresregel-2            | partij               | de derde partij         | Correspondentieadres/Adresregel 2        |
        | partij-correspondentieadres-adresregel-3            | partij               | de derde partij         | Correspondentieadres/Adresregel 3        |
        | partij-bezoekadres-nummeraanduiding-id              | partij               | de derde partij         | Bezoekadres/Nummeraanduiding-ID          |
        | partij-correspondentieadres-nummeraanduiding-id     | partij               | de derde partij         | Correspondentieadres/Nummeraanduiding-ID |
        | partij-voorkeurskanaal                              | partij               | de derde partij         | Voorkeurskanaal                          |
        | partij-identificator-object-id                      | partij-identificator | de partij-identificator | Object-ID                                |
        | partij-identificator-andere-partij-identificator    | partij-identificator | de partij-identificator | Andere partij-identificator              |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | het onderwerpobject     | Objectidentificator/Object-ID            |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | het onderwerpobject     | Objectidentificator/Objecttype           |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | het onderwerpobject     | Objectidentificator/Register             |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | het onderwerpobject     | Objectidentificator/Soort object-ID      |
        | bijlage-objectidentificator-object-id               | bijlage              | de bijlage              | Objectidentificator/Object-ID            |
        | bijlage-objectidentificator-objecttype              | bijlage              | de bijlage              | Objectidentificator/Objecttype           |
        | bijlage-objectidentificator-register                | bijlage              | de bijlage              | Objectidentificator/Register             |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | de bijlage              | Objectidentificator/Soort object-ID      |
        | digitaal-adres-adres                                | digitaal adres       | het digitaal adres      | Adres                                    |
        | digitaal-adres-omschrijving                         | digitaal adres       | het digitaal adres      | Omschrijving                             |

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-bezet
    Abstract Scenario: Een <object> wijzigen met een "<attribuut>" dat al in gebruik is: de weigering noemt dat attribuut
      Gegeven een <object>
      En een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert <wat> te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      En de medewerker probeert <wat> te vervangen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is elke wijziging geweigerd
      En noemt elke weigering "<attribuut>"

      # rijen: bezet wijziging
      Voorbeelden:
        | geval               | object       | wat                     | attribuut |
        | klantcontact-nummer | klantcontact | het tweede klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | de eerste interne taak  | Nummer    |
        | partij-nummer       | partij       | de derde partij         | Nummer    |

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-zonder
    Abstract Scenario: Een <object> vervangen zonder "<attribuut>": de weigering noemt dat attribuut
      Gegeven een <object>
      Als de medewerker probeert <wat> te vervangen zonder "<attribuut>"
      Dan is elke wijziging geweigerd
      En noemt elke weigering "<attribuut>"

      # rijen: ontbreekt wijziging
      Voorbeelden:
        | geval                                               | object               | wat                     | attribuut                           |
        | klantcontact-vertrouwelijk                          | klantcontact         | het tweede klantcontact | Vertrouwelijk                       |
        | klantcontact-nummer                                 | klantcontact         | het tweede klantcontact | Nummer                              |
        | klantcontact-kanaal                                 | klantcontact         | het tweede klantcontact | Kanaal                              |
        | klantcontact-onderwerp                              | klantcontact         | het tweede klantcontact | Onderwerp                           |
        | klantcontact-indicatie-contact-gelukt               | klantcontact         | het tweede klantcontact | Indicatie contact gelukt            |
        | klantcontact-plaatsgevonden-op                      | klantcontact         | het tweede klantcontact | Plaatsgevonden op                   |
        | betrokkene-betrokken-bij-klantcontact               | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact          |
        | betrokkene-rol                                      | betrokkene           | de tweede betrokkene    | Rol                                 |
        | betrokkene-initiator                                | betrokkene           | de tweede betrokkene    | Initiator                           |
        | interne-taak-ontstaan-uit-klantcontact              | interne taak         | de interne taak         | Ontstaan uit klantcontact           |
        | interne-taak-gevraagde-handeling                    | interne taak         | de interne taak         | Gevraagde handeling                 |
        | interne-taak-nummer                                 | interne taak         | de interne taak         | Nummer                              |
        | interne-taak-status                                 | interne taak         | de interne taak         | Status                              |
        | actor-naam                                          | actor                | de tweede actor         | Naam                                |
        | actor-soort-actor                                   | actor                | de tweede actor         | Soort actor                         |
        | actor-indicatie-actief                              | actor                | de tweede actor         | Indicatie actief                    |
        | actor-klantcontact-actor                            | actor-klantcontact   | het actor-klantcontact  | Actor                               |
        | actor-klantcontact-klantcontact                     | actor-klantcontact   | het actor-klantcontact  | Klantcontact                        |
        | partij-soort-partij                                 | partij               | de derde partij         | Soort partij                        |
        | partij-indicatie-actief                             | partij               | de derde partij         | Indicatie actief                    |
        | partij-nummer                                       | partij               | de derde partij         | Nummer                              |
        | partij-indicatie-geheimhouding                      | partij               | de derde partij         | Indicatie geheimhouding             |
        | vertegenwoordiging-vertegenwoordigende-partij       | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij          |
        | vertegenwoordiging-vertegenwoordigde-partij         | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigde partij            |
        | partij-identificator-object-id                      | partij-identificator | de partij-identificator | Object-ID                           |
        | partij-identificator-objecttype                     | partij-identificator | de partij-identificator | Objecttype                          |
        | partij-identificator-register                       | partij-identificator | de partij-identificator | Register                            |
        | partij-identificator-soort-object-id                | partij-identificator | de partij-identificator | Soort object-ID                     |
        | partij-identificator-identificeerde-partij          | partij-identificator | de partij-identificator | Identificeerde partij               |
        | onderwerpobject-was-onderwerp-van-klantcontact      | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact      |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | het onderwerpobject     | Objectidentificator/Object-ID       |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | het onderwerpobject     | Objectidentificator/Objecttype      |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | het onderwerpobject     | Objectidentificator/Register        |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | het onderwerpobject     | Objectidentificator/Soort object-ID |
        | bijlage-was-bijlage-van-klantcontact                | bijlage              | de bijlage              | Was bijlage van klantcontact        |
        | bijlage-objectidentificator-object-id               | bijlage              | de bijlage              | Objectidentificator/Object-ID       |
        | bijlage-objectidentificator-objecttype              | bijlage              | de bijlage              | Objectidentificator/Objecttype      |
        | bijlage-objectidentificator-register                | bijlage              | de bijlage              | Objectidentificator/Register        |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | de bijlage              | Objectidentificator/Soort object-ID |
        | digitaal-adres-adres                                | digitaal adres       | het digitaal adres      | Adres                               |
        | digitaal-adres-soort-digitaal-adres                 | digitaal adres       | het digitaal adres      | Soort digitaal adres                |
        | digitaal-adres-omschrijving                         | digitaal adres       | het digitaal adres      | Omschrijving                        |

    @eis-HTTP-R12 @SHOULD @id-HTTP-wijziging-noemt-ontbrekende-actor
    Scenario: Een interne taak vervangen zonder actor: de weigering noemt de actor
      Gegeven een interne taak
      Als de medewerker probeert de interne taak te vervangen zonder het verplichte "Toegewezen aan actor"
      Dan is elke wijziging geweigerd
      En noemt elke weigering "Toegewezen aan actor"

  Regel: Een geweigerde wijziging verandert niets

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-onbekende-waarde
    Abstract Scenario: Een <object> wijzigen met een waarde van "<attribuut>" die niet bestaat, verandert niets
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met de onbekende "<attribuut>" "onzin"
      En de medewerker probeert <wat> te vervangen met de onbekende "<attribuut>" "onzin"
      Dan is elke wijziging geweigerd
      En is <wat> niet gewijzigd

      # rijen: onzin wijziging
      Voorbeelden:
        | geval                                 | object               | wat                     | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | het tweede klantcontact | Indicatie contact gelukt |
        | klantcontact-vertrouwelijk            | klantcontact         | het tweede klantcontact | Vertrouwelijk            |
        | klantcontact-plaatsgevonden-op        | klantcontact         | het tweede klantcontact | Plaatsgevonden op        |
        | klantcontact-nummer                   | klantcontact         | het tweede klantcontact | Nummer                   |
        | betrokkene-rol                        | betrokkene           | de tweede betrokkene    | Rol                      |
        | betrokkene-initiator                  | betrokkene           | de tweede betrokkene    | Initiator                |
        | interne-taak-status                   | interne taak         | de interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | de interne taak         | Verwerkt op              |
        | interne-taak-nummer                   | interne taak         | de interne taak         | Nummer                   |
        | actor-soort-actor                     | actor                | de tweede actor         | Soort actor              |
        | actor-indicatie-actief                | actor                | de tweede actor         | Indicatie actief         |
        | partij-soort-partij                   | partij               | de derde partij         | Soort partij             |
        | partij-indicatie-geheimhouding        | partij               | de derde partij         | Indicatie geheimhouding  |
        | partij-indicatie-actief               | partij               | de derde partij         | Indicatie actief         |
        | partij-nummer                         | partij               | de derde partij         | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | de partij-identificator | Objecttype               |
        | partij-identificator-register         | partij-identificator | de partij-identificator | Register                 |
        | partij-identificator-soort-object-id  | partij-identificator | de partij-identificator | Soort object-ID          |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | het digitaal adres      | Soort digitaal adres     |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-wat-er-niet-is
    Abstract Scenario: Een <object> wijzigen met in "<attribuut>" een object dat er niet is, verandert niets
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met in "<attribuut>" <waarde>
      En de medewerker probeert <wat> te vervangen met in "<attribuut>" <waarde>
      Dan is elke wijziging geweigerd
      En is <wat> niet gewijzigd

      # rijen: nergens wijziging
      Voorbeelden:
        | geval                                          | object               | wat                     | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | betrokkene-partij                              | betrokkene           | de tweede betrokkene    | Partij                         | een onbekende partij        |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | de interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | interne-taak-toegewezen-aan-actor              | interne taak         | de interne taak         | Toegewezen aan actor           | een onbekende actor         |
        | actor-klantcontact-actor                       | actor-klantcontact   | het actor-klantcontact  | Actor                          | een onbekende actor         |
        | actor-klantcontact-klantcontact                | actor-klantcontact   | het actor-klantcontact  | Klantcontact                   | een onbekend klantcontact   |
        | partij-voorkeurs-digitaal-adres                | partij               | de derde partij         | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | partij-werkte-voor-partij                      | partij               | de derde partij         | Werkte voor partij             | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | vertegenwoordiging-vertegenwoordigde-partij    | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigde partij       | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | de partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | onderwerpobject-was-klantcontact               | onderwerpobject      | het onderwerpobject     | Was klantcontact               | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | de bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | het digitaal adres      | Verstrekt door betrokkene      | een onbekende betrokkene    |
        | digitaal-adres-verstrekt-door-partij           | digitaal adres       | het digitaal adres      | Verstrekt door partij          | een onbekende partij        |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-te-lang
    Abstract Scenario: Een <object> wijzigen met te veel tekens in "<attribuut>" verandert niets
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met te veel tekens in "<attribuut>"
      En de medewerker probeert <wat> te vervangen met te veel tekens in "<attribuut>"
      Dan is elke wijziging geweigerd
      En is <wat> niet gewijzigd

      # rijen: lang wijziging
      Voorbeelden:
        | geval                                               | object               | wat                     | attribuut                                |
        | klantcontact-kanaal                                 | klantcontact         | het tweede klantcontact | Kanaal                                   |
        | klantcontact-onderwerp                              | klantcontact         | het tweede klantcontact | Onderwerp                                |
        | klantcontact-inhoud                                 | klantcontact         | het tweede klantcontact | Inhoud                                   |
        | betrokkene-persoonsnaam-voorletters                 | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voorletters                 |
        | betrokkene-persoonsnaam-voornaam                    | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voornaam                    |
        | betrokkene-persoonsnaam-voorvoegsels                | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voorvoegsels                |
        | betrokkene-persoonsnaam-achternaam                  | betrokkene           | de tweede betrokkene    | Persoonsnaam/Achternaam                  |
        | betrokkene-organisatienaam                          | betrokkene           | de tweede betrokkene    | Organisatienaam                          |
        | betrokkene-bezoekadres-adresregel-1                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 1                 |
        | betrokkene-bezoekadres-adresregel-2                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 2                 |
        | betrokkene-bezoekadres-adresregel-3                 | betrokkene           | de tweede betrokkene    | Bezoekadres/Adresregel 3                 |
        | betrokkene-correspondentieadres-adresregel-1        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 1        |
        | betrokkene-correspondentieadres-adresregel-2        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 2        |
        | betrokkene-correspondentieadres-adresregel-3        | betrokkene           | de tweede betrokkene    | Correspondentieadres/Adresregel 3        |
        | betrokkene-bezoekadres-nummeraanduiding-id          | betrokkene           | de tweede betrokkene    | Bezoekadres/Nummeraanduiding-ID          |
        | betrokkene-correspondentieadres-nummeraanduiding-id | betrokkene           | de tweede betrokkene    | Correspondentieadres/Nummeraanduiding-ID |
        | interne-taak-gevraagde-handeling                    | interne taak         | de interne taak         | Gevraagde handeling                      |
        | interne-taak-toelichting                            | interne taak         | de interne taak         | Toelichting                              |
        | actor-naam                                          | actor                | de tweede actor         | Naam                                     |
        | actor-functie                                       | actor                | de tweede actor         | Functie                                  |
        | actor-omschrijving                                  | actor                | de tweede actor         | Omschrijving                             |
        | actor-e-mailadres                                   | actor                | de tweede actor         | E-mailadres                              |
        | actor-actoridentificator-object-id                  | actor                | de tweede actor         | Actoridentificator/Object-ID             |
        | actor-actoridentificator-objecttype                 | actor                | de tweede actor         | Actoridentificator/Objecttype            |
        | actor-actoridentificator-register                   | actor                | de tweede actor         | Actoridentificator/Register              |
        | actor-actoridentificator-soort-object-id            | actor                | de tweede actor         | Actoridentificator/Soort object-ID       |
        | actor-telefoonnummer                                | actor                | de tweede actor         | Telefoonnummer                           |
        | partij-persoonsnaam-voorletters                     | partij               | de derde partij         | Persoonsnaam/Voorletters                 |
        | partij-persoonsnaam-voornaam                        | partij               | de derde partij         | Persoonsnaam/Voornaam                    |
        | partij-persoonsnaam-voorvoegsels                    | partij               | de derde partij         | Persoonsnaam/Voorvoegsels                |
        | partij-persoonsnaam-achternaam                      | partij               | de derde partij         | Persoonsnaam/Achternaam                  |
        | partij-naam                                         | partij               | de derde partij         | Naam                                     |
        | partij-interne-notitie                              | partij               | de derde partij         | Interne notitie                          |
        | partij-bezoekadres-adresregel-1                     | partij               | de derde partij         | Bezoekadres/Adresregel 1                 |
        | partij-bezoekadres-adresregel-2                     | partij               | de derde partij         | Bezoekadres/Adresregel 2                 |
        | partij-bezoekadres-adresregel-3                     | partij               | de derde partij         | Bezoekadres/Adresregel 3                 |
        | partij-correspondentieadres-adresregel-1            | partij               | de derde partij         | Correspondentieadres/Adresregel 1        |
        | partij-correspondentieadres-adresregel-2            | partij               | de derde partij         | Correspondentieadres/Adresregel 2        |
        | partij-correspondentieadres-adresregel-3            | partij               | de derde partij         | Correspondentieadres/Adresregel 3        |
        | partij-bezoekadres-nummeraanduiding-id              | partij               | de derde partij         | Bezoekadres/Nummeraanduiding-ID          |
        | partij-correspondentieadres-nummeraanduiding-id     | partij               | de derde partij         | Correspondentieadres/Nummeraanduiding-ID |
        | partij-voorkeurskanaal                              | partij               | de derde partij         | Voorkeurskanaal                          |
        | partij-identificator-object-id                      | partij-identificator | de partij-identificator | Object-ID                                |
        | partij-identificator-andere-partij-identificator    | partij-identificator | de partij-identificator | Andere partij-identificator              |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | het onderwerpobject     | Objectidentificator/Object-ID            |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | het onderwerpobject     | Objectidentificator/Objecttype           |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | het onderwerpobject     | Objectidentificator/Register             |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | het onderwerpobject     | Objectidentificator/Soort object-ID      |
        | bijlage-objectidentificator-object-id               | bijlage              | de bijlage              | Objectidentificator/Object-ID            |
        | bijlage-objectidentificator-objecttype              | bijlage              | de bijlage              | Objectidentificator/Objecttype           |
        | bijlage-objectidentificator-register                | bijlage              | de bijlage              | Objectidentificator/Register             |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | de bijlage              | Objectidentificator/Soort object-ID      |
        | digitaal-adres-adres                                | digitaal adres       | het digitaal adres      | Adres                                    |
        | digitaal-adres-omschrijving                         | digitaal adres       | het digitaal adres      | Omschrijving                             |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-bezet
    Abstract Scenario: Een <object> wijzigen met een "<attribuut>" dat al in gebruik is, verandert niets
      Gegeven een <object>
      En een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert <wat> te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      En de medewerker probeert <wat> te vervangen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is elke wijziging geweigerd
      En is <wat> niet gewijzigd

      # rijen: bezet wijziging
      Voorbeelden:
        | geval               | object       | wat                     | attribuut |
        | klantcontact-nummer | klantcontact | het tweede klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | de eerste interne taak  | Nummer    |
        | partij-nummer       | partij       | de derde partij         | Nummer    |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-zonder
    Abstract Scenario: Een <object> vervangen zonder "<attribuut>" verandert niets
      Gegeven een <object>
      Als de medewerker probeert <wat> te vervangen zonder "<attribuut>"
      Dan is elke wijziging geweigerd
      En is <wat> niet gewijzigd

      # rijen: ontbreekt wijziging
      Voorbeelden:
        | geval                                               | object               | wat                     | attribuut                           |
        | klantcontact-vertrouwelijk                          | klantcontact         | het tweede klantcontact | Vertrouwelijk                       |
        | klantcontact-nummer                                 | klantcontact         | het tweede klantcontact | Nummer                              |
        | klantcontact-kanaal                                 | klantcontact         | het tweede klantcontact | Kanaal                              |
        | klantcontact-onderwerp                              | klantcontact         | het tweede klantcontact | Onderwerp                           |
        | klantcontact-indicatie-contact-gelukt               | klantcontact         | het tweede klantcontact | Indicatie contact gelukt            |
        | klantcontact-plaatsgevonden-op                      | klantcontact         | het tweede klantcontact | Plaatsgevonden op                   |
        | betrokkene-betrokken-bij-klantcontact               | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact          |
        | betrokkene-rol                                      | betrokkene           | de tweede betrokkene    | Rol                                 |
        | betrokkene-initiator                                | betrokkene           | de tweede betrokkene    | Initiator                           |
        | interne-taak-ontstaan-uit-klantcontact              | interne taak         | de interne taak         | Ontstaan uit klantcontact           |
        | interne-taak-gevraagde-handeling                    | interne taak         | de interne taak         | Gevraagde handeling                 |
        | interne-taak-nummer                                 | interne taak         | de interne taak         | Nummer                              |
        | interne-taak-status                                 | interne taak         | de interne taak         | Status                              |
        | actor-naam                                          | actor                | de tweede actor         | Naam                                |
        | actor-soort-actor                                   | actor                | de tweede actor         | Soort actor                         |
        | actor-indicatie-actief                              | actor                | de tweede actor         | Indicatie actief                    |
        | actor-klantcontact-actor                            | actor-klantcontact   | het actor-klantcontact  | Actor                               |
        | actor-klantcontact-klantcontact                     | actor-klantcontact   | het actor-klantcontact  | Klantcontact                        |
        | partij-soort-partij                                 | partij               | de derde partij         | Soort partij                        |
        | partij-indicatie-actief                             | partij               | de derde partij         | Indicatie actief                    |
        | partij-nummer                                       | partij               | de derde partij         | Nummer                              |
        | partij-indicatie-geheimhouding                      | partij               | de derde partij         | Indicatie geheimhouding             |
        | vertegenwoordiging-vertegenwoordigende-partij       | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij          |
        | vertegenwoordiging-vertegenwoordigde-partij         | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigde partij            |
        | partij-identificator-object-id                      | partij-identificator | de partij-identificator | Object-ID                           |
        | partij-identificator-objecttype                     | partij-identificator | de partij-identificator | Objecttype                          |
        | partij-identificator-register                       | partij-identificator | de partij-identificator | Register                            |
        | partij-identificator-soort-object-id                | partij-identificator | de partij-identificator | Soort object-ID                     |
        | partij-identificator-identificeerde-partij          | partij-identificator | de partij-identificator | Identificeerde partij               |
        | onderwerpobject-was-onderwerp-van-klantcontact      | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact      |
        | onderwerpobject-objectidentificator-object-id       | onderwerpobject      | het onderwerpobject     | Objectidentificator/Object-ID       |
        | onderwerpobject-objectidentificator-objecttype      | onderwerpobject      | het onderwerpobject     | Objectidentificator/Objecttype      |
        | onderwerpobject-objectidentificator-register        | onderwerpobject      | het onderwerpobject     | Objectidentificator/Register        |
        | onderwerpobject-objectidentificator-soort-object-id | onderwerpobject      | het onderwerpobject     | Objectidentificator/Soort object-ID |
        | bijlage-was-bijlage-van-klantcontact                | bijlage              | de bijlage              | Was bijlage van klantcontact        |
        | bijlage-objectidentificator-object-id               | bijlage              | de bijlage              | Objectidentificator/Object-ID       |
        | bijlage-objectidentificator-objecttype              | bijlage              | de bijlage              | Objectidentificator/Objecttype      |
        | bijlage-objectidentificator-register                | bijlage              | de bijlage              | Objectidentificator/Register        |
        | bijlage-objectidentificator-soort-object-id         | bijlage              | de bijlage              | Objectidentificator/Soort object-ID |
        | digitaal-adres-adres                                | digitaal adres       | het digitaal adres      | Adres                               |
        | digitaal-adres-soort-digitaal-adres                 | digitaal adres       | het digitaal adres      | Soort digitaal adres                |
        | digitaal-adres-omschrijving                         | digitaal adres       | het digitaal adres      | Omschrijving                        |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-verandert-niets-zonder-actor
    Scenario: Een interne taak vervangen zonder actor verandert niets
      Gegeven een interne taak
      Als de medewerker probeert de interne taak te vervangen zonder het verplichte "Toegewezen aan actor"
      Dan is elke wijziging geweigerd
      En is de interne taak niet gewijzigd

  Regel: Wie precies dezelfde wijziging nog eens vraagt krijgt weer een weigering

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-weer-onbekende-waarde
    Abstract Scenario: Een <object> wijzigen met een waarde van "<attribuut>" die niet bestaat, wordt ook de tweede keer geweigerd
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met de onbekende "<attribuut>" "onzin"
      En de medewerker probeert <wat> te vervangen met de onbekende "<attribuut>" "onzin"
      Dan is elke wijziging geweigerd
      En is elke wijziging, precies zo herhaald, weer geweigerd

      # rijen: onzin wijziging eerste
      Voorbeelden:
        | geval                                 | object               | wat                     | attribuut                |
        | klantcontact-indicatie-contact-gelukt | klantcontact         | het tweede klantcontact | Indicatie contact gelukt |
        | klantcontact-plaatsgevonden-op        | klantcontact         | het tweede klantcontact | Plaatsgevonden op        |
        | betrokkene-rol                        | betrokkene           | de tweede betrokkene    | Rol                      |
        | interne-taak-status                   | interne taak         | de interne taak         | Status                   |
        | interne-taak-verwerkt-op              | interne taak         | de interne taak         | Verwerkt op              |
        | actor-soort-actor                     | actor                | de tweede actor         | Soort actor              |
        | partij-soort-partij                   | partij               | de derde partij         | Soort partij             |
        | partij-nummer                         | partij               | de derde partij         | Nummer                   |
        | partij-identificator-objecttype       | partij-identificator | de partij-identificator | Objecttype               |
        | digitaal-adres-soort-digitaal-adres   | digitaal adres       | het digitaal adres      | Soort digitaal adres     |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-weer-wat-er-niet-is
    Abstract Scenario: Een <object> wijzigen met in "<attribuut>" een object dat er niet is, wordt ook de tweede keer geweigerd
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met in "<attribuut>" <waarde>
      En de medewerker probeert <wat> te vervangen met in "<attribuut>" <waarde>
      Dan is elke wijziging geweigerd
      En is elke wijziging, precies zo herhaald, weer geweigerd

      # rijen: nergens wijziging eerste
      Voorbeelden:
        | geval                                          | object               | wat                     | attribuut                      | waarde                      |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact     | een onbekend klantcontact   |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | de interne taak         | Ontstaan uit klantcontact      | een onbekend klantcontact   |
        | actor-klantcontact-actor                       | actor-klantcontact   | het actor-klantcontact  | Actor                          | een onbekende actor         |
        | partij-voorkeurs-digitaal-adres                | partij               | de derde partij         | Voorkeurs digitaal adres       | een onbekend digitaal adres |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij     | een onbekende partij        |
        | partij-identificator-identificeerde-partij     | partij-identificator | de partij-identificator | Identificeerde partij          | een onbekende partij        |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact | een onbekend klantcontact   |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | de bijlage              | Was bijlage van klantcontact   | een onbekend klantcontact   |
        | digitaal-adres-verstrekt-door-betrokkene       | digitaal adres       | het digitaal adres      | Verstrekt door betrokkene      | een onbekende betrokkene    |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-weer-te-lang
    Abstract Scenario: Een <object> wijzigen met te veel tekens in "<attribuut>" is ook de tweede keer geweigerd
      Gegeven een <object>
      Als de medewerker probeert <wat> te wijzigen met te veel tekens in "<attribuut>"
      En de medewerker probeert <wat> te vervangen met te veel tekens in "<attribuut>"
      Dan is elke wijziging geweigerd
      En is elke wijziging, precies zo herhaald, weer geweigerd

      # rijen: lang wijziging eerste
      Voorbeelden:
        | geval                                            | object               | wat                     | attribuut                     |
        | klantcontact-kanaal                              | klantcontact         | het tweede klantcontact | Kanaal                        |
        | betrokkene-persoonsnaam-voorletters              | betrokkene           | de tweede betrokkene    | Persoonsnaam/Voorletters      |
        | interne-taak-gevraagde-handeling                 | interne taak         | de interne taak         | Gevraagde handeling           |
        | actor-naam                                       | actor                | de tweede actor         | Naam                          |
        | partij-persoonsnaam-voorletters                  | partij               | de derde partij         | Persoonsnaam/Voorletters      |
        | partij-identificator-andere-partij-identificator | partij-identificator | de partij-identificator | Andere partij-identificator   |
        | onderwerpobject-objectidentificator-object-id    | onderwerpobject      | het onderwerpobject     | Objectidentificator/Object-ID |
        | bijlage-objectidentificator-object-id            | bijlage              | de bijlage              | Objectidentificator/Object-ID |
        | digitaal-adres-omschrijving                      | digitaal adres       | het digitaal adres      | Omschrijving                  |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-weer-bezet
    Abstract Scenario: Een <object> wijzigen met een "<attribuut>" dat al in gebruik is, wordt ook de tweede keer geweigerd
      Gegeven een <object>
      En een <object> met:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Als de medewerker probeert <wat> te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      En de medewerker probeert <wat> te vervangen:
        | Attribuut   | Waarde   |
        | <attribuut> | {nummer} |
      Dan is elke wijziging geweigerd
      En is elke wijziging, precies zo herhaald, weer geweigerd

      # rijen: bezet wijziging eerste
      Voorbeelden:
        | geval               | object       | wat                     | attribuut |
        | klantcontact-nummer | klantcontact | het tweede klantcontact | Nummer    |
        | interne-taak-nummer | interne taak | de eerste interne taak  | Nummer    |
        | partij-nummer       | partij       | de derde partij         | Nummer    |

    @eis-HTTP-R36 @MUST @id-HTTP-wijziging-weer-zonder
    Abstract Scenario: Een <object> vervangen zonder "<attribuut>" is ook de tweede keer geweigerd
      Gegeven een <object>
      Als de medewerker probeert <wat> te vervangen zonder "<attribuut>"
      Dan is elke wijziging geweigerd
      En is elke wijziging, precies zo herhaald, weer geweigerd

      # rijen: ontbreekt wijziging eerste
      Voorbeelden:
        | geval                                          | object               | wat                     | attribuut                      |
        | klantcontact-vertrouwelijk                     | klantcontact         | het tweede klantcontact | Vertrouwelijk                  |
        | betrokkene-betrokken-bij-klantcontact          | betrokkene           | de tweede betrokkene    | Betrokken bij klantcontact     |
        | interne-taak-ontstaan-uit-klantcontact         | interne taak         | de interne taak         | Ontstaan uit klantcontact      |
        | actor-naam                                     | actor                | de tweede actor         | Naam                           |
        | actor-klantcontact-actor                       | actor-klantcontact   | het actor-klantcontact  | Actor                          |
        | partij-soort-partij                            | partij               | de derde partij         | Soort partij                   |
        | vertegenwoordiging-vertegenwoordigende-partij  | vertegenwoordiging   | de vertegenwoordiging   | Vertegenwoordigende partij     |
        | partij-identificator-object-id                 | partij-identificator | de partij-identificator | Object-ID                      |
        | onderwerpobject-was-onderwerp-van-klantcontact | onderwerpobject      | het onderwerpobject     | Was onderwerp van klantcontact |
        | bijlage-was-bijlage-van-klantcontact           | bijlage              | de bijlage              | Was bijlage van klantcontact   |
        | digitaal-adres-adres                           | digitaal adres       | het digitaal adres      | Adres                          |
