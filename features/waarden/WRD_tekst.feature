# language: nl
@WRD @klasse-waarden @editie-2024-03
Functionaliteit: WRD Teksten die een register moet bewaren

  Regel: Een tekst komt teken voor teken terug

    @eis-WRD-R2 @MUST @id-WRD-schrift
    Abstract Scenario: Een klantcontact met <soort> in onderwerp en inhoud
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde          |
        | Onderwerp | <tekst> {uniek} |
        | Inhoud    | <tekst> {uniek} |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

      Voorbeelden:
        | soort                   | tekst                                  | waarom                                                            |
        | accenten                | Café Zoë, façade, señor, Łódź, İzmir   | namen en plaatsen uit heel Europa                                 |
        | losse accenten          | Cafe{los accent} Zoe{los trema}        | twee tekens die er als één uitzien blijven er twee                |
        | emoji                   | {emoji} Het gezin {gezin} verhuist     | een teken van vier bytes, en vijf tekens die samen één emoji zijn |
        | Arabisch                | مرحبا، متى تُجمع القمامة؟              | van rechts naar links                                             |
        | Hebreeuws en Nederlands | Mevrouw אברהם belt over תיק 12         | twee richtingen door elkaar                                       |
        | Chinees                 | 我想申请建筑许可证                              | zonder spaties, drie bytes per teken                              |
        | munten en maten         | € 12,50 voor 3 m² à 21 °C – ½ “spoed”… | symbolen die een oude codetabel niet heeft                        |

    @eis-WRD-R2 @MUST @id-WRD-achternaam
    Scenario: Een achternaam met letters uit heel Europa en twee soorten apostrof
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut               | Waarde                   |
        | Rol                     | Klant                    |
        | Persoonsnaam/Achternaam | Çelik-O'Ñúñez D’Ĳsbrandÿ |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

  Regel: Wat op opmaak lijkt is gewone tekst

    @eis-WRD-R3 @MUST @id-WRD-opmaak
    Abstract Scenario: Een klantcontact met <soort> als gewone tekst
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde          |
        | Onderwerp | <tekst> {uniek} |
        | Inhoud    | <tekst> {uniek} |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

      Voorbeelden:
        | soort              | tekst                                        | waarom                                                |
        | aanhalingsteken    | Jan'; DROP TABLE klant; -- "en" ${naam} `id` | zij begrenzen tekst in JSON, SQL en HTML              |
        | een schuine streep | C:\\map\\nieuw en 1{schuine streep}2 \\u0041 | zij beginnen in JSON een bijzonder teken              |
        | HTML               | Lees <b>dit</b> &amp; dat, 3 < 4 > 2         | opmaak wordt niet weggehaald of omgezet               |
        | een script         | <img src=x onerror=alert(1)>                 | de frontend maakt het onschadelijk, niet het register |

  Regel: Regeleinden en tabs blijven staan

    @eis-WRD-R4 @MUST @id-WRD-regels
    Abstract Scenario: Een interne taak met een toelichting met <soort>
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      Als de medewerker probeert een interne taak te registreren:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Terugbellen           |
        | Toegewezen aan actor | Afdeling vergunningen |
        | Toelichting          | <tekst>               |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

      Voorbeelden:
        | soort              | tekst                                        | waarom                                                  |
        | regeleinden        | Bel terug{regeleinde}{regeleinde}na vijf uur | zoals de meeste systemen ze schrijven                   |
        | Windows-regels     | Bel terug{terugloop}{regeleinde}na vijf uur  | zoals een formulier op het web ze stuurt                |
        | een tab en spaties | Naam{tab}Karel    Wittewiek                  | uit een gekopieerde tabel; vier spaties blijven er vier |

  Regel: Witruimte aan de randen hoort bij de tekst

    @eis-WRD-R5 @SHOULD @id-WRD-randen
    Abstract Scenario: Een klantcontact met een onderwerp tussen spaties en een inhoud met <soort>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde                  |
        | Onderwerp | {spatie}{uniek}{spatie} |
        | Inhoud    | <tekst>                 |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

      Voorbeelden:
        | soort                        | tekst                          | waarom                 |
        | spaties aan begin en einde   | {spatie}Let op{spatie}{spatie} | zij staan er met opzet |
        | een regeleinde aan het einde | Let op{regeleinde}             | zo eindigt een brief   |

    @eis-WRD-R5 @SHOULD @id-WRD-randen-betrokkene
    Scenario: Een betrokkene met spaties aan de randen van elke tekst
      Gegeven een klantcontact
      Als de medewerker een betrokkene registreert:
        | Attribuut                         | Waarde               |
        | Rol                               | Klant                |
        | Persoonsnaam/Voorletters          | {spatie}K.{spatie}   |
        | Persoonsnaam/Voornaam             | {spatie}Rand{spatie} |
        | Persoonsnaam/Voorvoegsels         | {spatie}van{spatie}  |
        | Persoonsnaam/Achternaam           | {spatie}Rand{spatie} |
        | Organisatienaam                   | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 1          | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 2          | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 3          | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 1 | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 2 | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 3 | {spatie}Rand{spatie} |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-interne-taak
    Scenario: Een interne taak met spaties aan de randen van elke tekst
      Gegeven een klantcontact
      En een actor
      Als de medewerker een interne taak registreert:
        | Attribuut            | Waarde               |
        | Gevraagde handeling  | {spatie}Rand{spatie} |
        | Toelichting          | {spatie}Rand{spatie} |
        | Toegewezen aan actor | de actor             |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-actor
    Scenario: Een actor met spaties aan de randen van elke tekst
      Als de medewerker een actor registreert:
        | Attribuut                          | Waarde                   |
        | Soort actor                        | Organisatorische eenheid |
        | Naam                               | {spatie}{uniek}{spatie}  |
        | Omschrijving                       | {spatie}Rand{spatie}     |
        | Actoridentificator/Object-ID       | {spatie}{uniek}{spatie}  |
        | Actoridentificator/Objecttype      | {spatie}Rand{spatie}     |
        | Actoridentificator/Register        | {spatie}Rand{spatie}     |
        | Actoridentificator/Soort object-ID | {spatie}Rand{spatie}     |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-medewerker
    Scenario: Een medewerker met spaties aan de randen van elke tekst
      Als de medewerker een actor registreert:
        | Attribuut                          | Waarde                  |
        | Soort actor                        | Medewerker              |
        | Naam                               | {spatie}{uniek}{spatie} |
        | Functie                            | {spatie}Rand{spatie}    |
        | E-mailadres                        | kcc@example.org         |
        | Telefoonnummer                     | 0201234567              |
        | Actoridentificator/Object-ID       | {uniek}                 |
        | Actoridentificator/Objecttype      | Rand                    |
        | Actoridentificator/Register        | Rand                    |
        | Actoridentificator/Soort object-ID | Rand                    |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-partij
    Scenario: Een partij met spaties aan de randen van elke tekst
      Als de medewerker een partij registreert:
        | Attribuut                         | Waarde               |
        | Soort partij                      | Persoon              |
        | Indicatie actief                  | Ja                   |
        | Persoonsnaam/Voorletters          | {spatie}K.{spatie}   |
        | Persoonsnaam/Voornaam             | {spatie}Rand{spatie} |
        | Persoonsnaam/Voorvoegsels         | {spatie}van{spatie}  |
        | Persoonsnaam/Achternaam           | {spatie}Rand{spatie} |
        | Interne notitie                   | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 1          | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 2          | {spatie}Rand{spatie} |
        | Bezoekadres/Adresregel 3          | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 1 | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 2 | {spatie}Rand{spatie} |
        | Correspondentieadres/Adresregel 3 | {spatie}Rand{spatie} |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-organisatie
    Scenario: Een organisatie met spaties aan de randen van elke tekst
      Als de medewerker een partij registreert:
        | Attribuut        | Waarde               |
        | Soort partij     | Organisatie          |
        | Indicatie actief | Ja                   |
        | Naam             | {spatie}Rand{spatie} |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-partij-identificator
    Scenario: Een partij-identificator met spaties aan de randen van elke tekst
      Gegeven een partij
      Als de medewerker een partij-identificator registreert:
        | Attribuut                   | Waarde               |
        | Object-ID                   | {bsn}                |
        | Andere partij-identificator | {spatie}Rand{spatie} |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-onderwerpobject
    Scenario: Een onderwerpobject met spaties aan de randen van elke tekst
      Gegeven een klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde                  |
        | Objectidentificator/Object-ID       | {spatie}{uniek}{spatie} |
        | Objectidentificator/Objecttype      | {spatie}Rand{spatie}    |
        | Objectidentificator/Register        | {spatie}Rand{spatie}    |
        | Objectidentificator/Soort object-ID | {spatie}Rand{spatie}    |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-bijlage
    Scenario: Een bijlage met spaties aan de randen van elke tekst
      Gegeven een klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde                  |
        | Objectidentificator/Object-ID       | {spatie}{uniek}{spatie} |
        | Objectidentificator/Objecttype      | {spatie}Rand{spatie}    |
        | Objectidentificator/Register        | {spatie}Rand{spatie}    |
        | Objectidentificator/Soort object-ID | {spatie}Rand{spatie}    |
      Dan herhaalt het antwoord elke tekst die is verstuurd

    @eis-WRD-R5 @SHOULD @id-WRD-randen-digitaal-adres
    Scenario: Een digitaal adres met spaties aan de randen van elke tekst
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde               |
        | Soort digitaal adres      | E-mail               |
        | Adres                     | {uniek}@example.org  |
        | Omschrijving              | {spatie}Rand{spatie} |
        | Verstrekt door betrokkene | de betrokkene        |
      Dan herhaalt het antwoord elke tekst die is verstuurd

  Regel: Een verplichte tekst van alleen spaties wordt geweigerd

    @eis-WRD-R26 @SHOULD @id-WRD-alleen-spaties
    Abstract Scenario: Alleen spaties als <attribuut> van <object>
      Gegeven een klantcontact
      En een betrokkene
      En een actor
      Als de medewerker probeert een <object> te registreren met de onbekende "<attribuut>" "   "
      Dan is de registratie geweigerd

      Voorbeelden:
        | attribuut           | object         |
        | Gevraagde handeling | interne taak   |
        | Naam                | actor          |
        | Adres               | digitaal adres |

  Regel: De maximale lengte telt tekens

    @eis-WRD-R6 @MUST @id-WRD-lengte
    Abstract Scenario: Een klantcontact met 200 keer <soort> als onderwerp en 1000 keer als inhoud
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde         |
        | Onderwerp | {200 <teken>}  |
        | Inhoud    | {1000 <teken>} |
      Dan is de waarde aanvaard zoals afgesproken voor "Tekst"

      Voorbeelden:
        | soort                 | teken | waarom                                       |
        | een letter met accent | é     | twee bytes in UTF-8                          |
        | een euroteken         | €     | drie bytes in UTF-8                          |
        | een emoji             | emoji | vier bytes in UTF-8, twee eenheden in UTF-16 |
