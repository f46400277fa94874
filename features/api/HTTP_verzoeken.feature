# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Verzoeken die niet kloppen

  Regel: Wat niet bestaat wordt niet gevonden

    @eis-HTTP-R5 @MUST @id-HTTP-bestaat-niet
    Abstract Scenario: Iets opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan antwoordt de API dat het pad niet bestaat

      Voorbeelden:
        | hoe                             |
        | onder een naam die niet bestaat |
        | met een ID dat niet bestaat     |

    @eis-HTTP-R5 @MUST @id-HTTP-geen-id
    Scenario: Wat geen ID kan zijn wordt niet gevonden
      Als een aanroeper klantcontacten opvraagt "met een ID dat geen ID kan zijn"
      Dan antwoordt de API dat dit geen object is

  Regel: De API accepteert en levert alleen haar eigen mediatype

    @eis-HTTP-R6 @SHOULD @id-HTTP-ander-mediatype
    Abstract Scenario: Een registratie <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat zij dit mediatype niet accepteert
      En is er niets vastgelegd

      Voorbeelden:
        | hoe              |
        | als platte tekst |
        | als XML          |
        | als formulier    |
        | zonder mediatype |

    @eis-HTTP-R7 @SHOULD @id-HTTP-gevraagd-mediatype
    Abstract Scenario: Klantcontacten opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan antwoordt de API in haar eigen mediatype, of zegt zij dat zij het gevraagde niet levert

      Voorbeelden:
        | hoe                   |
        | met Accept: text/xml  |
        | met Accept: image/png |

  Regel: Een gegeven dat de API niet kent wordt geweigerd

    @eis-HTTP-R32 @SHOULD @id-HTTP-onbekend-gegeven
    Abstract Scenario: Een <object> met een gegeven dat de API niet kent
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      Als de medewerker probeert een <object> te registreren met ook een "Lievelingskleur" "oranje"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | object       |
        | klantcontact |
        | interne taak |

  Regel: De inhoud van een registratie is een JSON-object

    @eis-HTTP-R8 @MUST @id-HTTP-geen-json
    Abstract Scenario: Een registratie die geen JSON is: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek ongeldig is
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                                  |
        | als afgebroken JSON                  |
        | als JSON met een komma te veel       |
        | als JSON met enkele aanhalingstekens |
        | als tekst die geen UTF-8 is          |

    @eis-HTTP-R9 @MUST @id-HTTP-geen-object
    Abstract Scenario: Een registratie zonder object: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek ongeldig is
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                                |
        | zonder inhoud                      |
        | als lijst                          |
        | als tekst in plaats van een object |
        | als getal                          |
        | als null                           |

    @eis-HTTP-R10 @MUST @id-HTTP-te-veel
    Abstract Scenario: Een registratie die te groot of te diep is: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek ongeldig is
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                           |
        | van twee megabyte             |
        | met duizenden haken in elkaar |

  Regel: Wat gelukt is komt terug zoals de API belooft

    @eis-HTTP-R26 @MUST @id-HTTP-antwoord-mediatype
    Abstract Scenario: Een <object> en een lijst daarvan zijn in het mediatype van de API
      Gegeven een <eerste>
      En een <tweede>
      Als een aanroeper een <object> registreert "zoals het hoort"
      En een aanroeper <het object> opvraagt "zoals het hoort"
      En een aanroeper <objecten> zoekt met:
        | Attribuut  | Waarde       |
        | <argument> | <zoekwaarde> |
      En een aanroeper <het object> wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      En een aanroeper <het object> vervangt, met alleen anders:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      En een aanroeper <het object> verwijdert
      Dan is het antwoord in het mediatype van de API

      Voorbeelden:
        | object               | eerste       | tweede       | het object              | objecten               | argument                       | zoekwaarde       | attribuut                      | waarde                 |
        | klantcontact         | partij       | actor        | het klantcontact        | klantcontacten         | Nummer                         | {nummer}         | Kanaal                         | E-mail                 |
        | betrokkene           | klantcontact | partij       | de betrokkene           | betrokkenen            | Betrokken bij klantcontact     | het klantcontact | Organisatienaam                | Bakkerij Het Brood     |
        | interne taak         | klantcontact | actor        | de interne taak         | interne taken          | Nummer                         | {nummer}         | Toelichting                    | Liefst voor vrijdag    |
        | actor                | partij       | klantcontact | de actor                | actoren                | Naam                           | {uniek}          | Naam                           | Afdeling zorg          |
        | actor-klantcontact   | actor        | klantcontact | het actor-klantcontact  | actor-klantcontacten   | Klantcontact                   | het klantcontact | Actor                          | de actor               |
        | partij               | klantcontact | actor        | de partij               | partijen               | Nummer                         | {nummer}         | Interne notitie                | Belt liever na vijven. |
        | vertegenwoordiging   | partij       | partij       | de vertegenwoordiging   | vertegenwoordigingen   | Vertegenwoordigende partij     | de eerste partij | Vertegenwoordigde partij       | de tweede partij       |
        | partij-identificator | klantcontact | partij       | de partij-identificator | partij-identificatoren | Object-ID                      | {bsn}            | Identificeerde partij          | de partij              |
        | onderwerpobject      | partij       | klantcontact | het onderwerpobject     | onderwerpobjecten      | Was onderwerp van klantcontact | het klantcontact | Was onderwerp van klantcontact | het klantcontact       |
        | bijlage              | partij       | klantcontact | de bijlage              | bijlagen               | Was bijlage van klantcontact   | het klantcontact | Was bijlage van klantcontact   | het klantcontact       |
        | digitaal adres       | klantcontact | betrokkene   | het digitaal adres      | digitale adressen      | Verstrekt door betrokkene      | de betrokkene    | Omschrijving                   | Nummer van het werk    |

    @eis-HTTP-R26 @MUST @id-HTTP-antwoord-lijst
    Abstract Scenario: Gevonden <objecten> staan waar de API ze in een lijst heeft
      Gegeven een klantcontact
      En een betrokkene
      En een partij
      Als een aanroeper <objecten> zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft het antwoord de vorm van een lijst

      Voorbeelden:
        | objecten               | argument                       | waarde           |
        | klantcontacten         | Nummer                         | {nummer}         |
        | betrokkenen            | Betrokken bij klantcontact     | het klantcontact |
        | interne taken          | Nummer                         | {nummer}         |
        | actoren                | Naam                           | {uniek}          |
        | actor-klantcontacten   | Klantcontact                   | het klantcontact |
        | partijen               | Nummer                         | {nummer}         |
        | vertegenwoordigingen   | Vertegenwoordigende partij     | de partij        |
        | partij-identificatoren | Object-ID                      | {bsn}            |
        | onderwerpobjecten      | Was onderwerp van klantcontact | het klantcontact |
        | bijlagen               | Was bijlage van klantcontact   | het klantcontact |
        | digitale adressen      | Verstrekt door betrokkene      | de betrokkene    |

  Regel: Een weigering zegt waar het aan ligt

    @eis-HTTP-R11 @MUST @id-HTTP-foutmelding
    Abstract Scenario: De foutmelding bij opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan voldoet het antwoord aan het schema van de API

      Voorbeelden:
        | hoe                         |
        | zonder token                |
        | met een ID dat niet bestaat |

    @eis-HTTP-R11 @MUST @id-HTTP-foutmelding-registreren
    Abstract Scenario: De foutmelding bij registreren <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan voldoet het antwoord aan het schema van de API

      Voorbeelden:
        | hoe                 |
        | als platte tekst    |
        | als afgebroken JSON |
        | als lijst           |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-attribuut
    Scenario: De foutmelding noemt het attribuut
      Gegeven een klantcontact
      En een actor
      Als de medewerker probeert een interne taak te registreren met de onbekende "Status" "bezig"
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Status"

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-attribuut-in-groep
    Scenario: De foutmelding noemt het attribuut binnen een groep
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut               | Waarde       |
        | Rol                     | Klant        |
        | Persoonsnaam/Achternaam | {201 tekens} |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Persoonsnaam/Achternaam"

    @eis-HTTP-R13 @MUST @id-HTTP-half-goed
    Scenario: Van een wijziging waarvan een deel niet mag wordt niets opgeslagen
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker probeert de interne taak te wijzigen:
        | Attribuut           | Waarde        |
        | Toelichting         | Goede tekst   |
        | Gevraagde handeling | {2001 tekens} |
      Dan is de wijziging geweigerd
      En is de interne taak niet gewijzigd

  Regel: Vreemde invoer is geen fout van de server

    @eis-HTTP-R25 @MUST @id-HTTP-vreemd
    Abstract Scenario: Een registratie met een vreemde waarde: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan meldt de API geen fout van de server

      Voorbeelden:
        | hoe                                   |
        | met een nulteken in een tekst         |
        | met een half teken in een tekst       |
        | met een getal in plaats van een tekst |
        | met een lijst in plaats van een tekst |
        | met een getal van vierhonderd cijfers |
        | met dezelfde sleutel twee keer        |
