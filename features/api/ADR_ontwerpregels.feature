# language: nl
@ADR @klasse-api @editie-2024-03
Functionaliteit: NLGov REST API Design Rules

  Regel: Paden en methoden

    @eis-/core/no-trailing-slash @MUST @id-ADR-schuine-streep
    Scenario: Een pad met een schuine streep erachter bestaat niet
      Als een aanroeper klantcontacten opvraagt "met een schuine streep erachter"
      Dan antwoordt de API dat het pad niet bestaat

    @eis-/core/no-trailing-slash @MUST @id-ADR-schuine-streep-beschreven
    Scenario: Ook de beschrijving noemt geen pad dat op een schuine streep eindigt
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "paden zonder schuine streep aan het eind"

    @eis-/core/http-methods @MUST @id-ADR-onbekende-methode
    Scenario: Een methode die de API niet kent
      Als een aanroeper klantcontacten opvraagt "met een methode die de API niet kent"
      Dan antwoordt de API dat deze methode daar niet is toegestaan

    @eis-/core/http-methods @MUST @id-ADR-methode-daar-niet
    Scenario: Op een object kan niet geregistreerd worden, en de API zegt wat wel kan
      Gegeven een klantcontact
      Als een aanroeper het klantcontact opvraagt "met de methode om te registreren"
      Dan antwoordt de API dat deze methode daar niet is toegestaan
      En draagt elk antwoord de kopregels:
        | Kopregel | Waarde |
        | Allow    | GET    |

    @eis-/core/http-methods @MUST @id-ADR-methoden-beschreven
    Scenario: De beschrijving biedt alleen gewone methoden aan
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "alleen gewone methoden"

    @eis-/core/path-segments-kebab-case @MAY @id-ADR-kebab-case
    Scenario: Paden zijn in kleine letters met koppeltekens
      Gegeven een API met "paden in kebab-case"
      En een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "paden in kebab-case"

    @eis-/core/query-keys-camel-case @MAY @id-ADR-camel-case
    Scenario: Zoekargumenten zijn in lowerCamelCase
      Gegeven een API met "zoekargumenten in camelCase"
      En een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "zoekargumenten in camelCase"

  Regel: Opvragen verandert niets, en vervangen en verwijderen mag nog eens

    @eis-/core/http-safety @MUST @id-ADR-lezen-verandert-niets
    Scenario: Opvragen verandert niets
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker de interne taak opvraagt
      En de medewerker de interne taak opvraagt
      Dan is de interne taak niet gewijzigd

    @eis-/core/http-safety @MUST @id-ADR-vervangen-herhaalt
    Scenario: Twee keer vervangen is hetzelfde als één keer
      Gegeven een actor
      Als de medewerker de actor vervangt door:
        | Attribuut   | Waarde                   |
        | Naam        | Balie {uniek}            |
        | Soort actor | Organisatorische eenheid |
      En de medewerker de actor opvraagt
      En de medewerker de actor vervangt door:
        | Attribuut   | Waarde                   |
        | Naam        | Balie {uniek}            |
        | Soort actor | Organisatorische eenheid |
      Dan is de actor niet gewijzigd

    @eis-/core/http-safety @MUST @id-ADR-verwijderen-herhaalt
    Scenario: Twee keer verwijderen is hetzelfde als één keer
      Gegeven een klantcontact
      Als de medewerker het klantcontact verwijdert
      En de medewerker het klantcontact nog eens verwijdert
      Dan wordt het klantcontact niet gevonden
      En is het klantcontact verwijderd

  Regel: De status zegt wat er is gebeurd

    @eis-/core/http-response-code @MUST @id-ADR-status-zegt-wat-er-gebeurde
    Abstract Scenario: De status zegt wat er met <het object> gebeurd is
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
      Dan heeft het antwoord de status die de API daarvoor heeft

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

    @eis-/core/http-response-code @MUST @id-ADR-status-bij-registreren
    Abstract Scenario: De status zegt dat een <object> geregistreerd is en te lezen
      Als een aanroeper een <object> registreert "zoals het hoort"
      En een aanroeper <het object> opvraagt "zoals het hoort"
      Dan heeft het antwoord de status die de API daarvoor heeft

      Voorbeelden:
        | object       | het object       |
        | klantcontact | het klantcontact |
        | actor        | de actor         |
        | partij       | de partij        |

    @eis-/core/http-response-code @MUST @id-ADR-status-bij-fout
    Scenario: De status zegt dat de fout in het verzoek zit
      Gegeven een klantcontact
      En een actor
      Als de medewerker probeert een interne taak te registreren zonder "Gevraagde handeling"
      Dan is de registratie geweigerd
      En heeft het antwoord de status die de API daarvoor heeft
      En is er niets vastgelegd

  Regel: Een foutmelding zegt wat er fout is

    @eis-/core/error-handling/problem-details @MAY @id-ADR-probleembeschrijving
    Abstract Scenario: De foutmelding bij opvragen <hoe> is een probleembeschrijving
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan is de foutmelding een probleembeschrijving

      Voorbeelden:
        | hoe                         |
        | zonder token                |
        | met een ID dat niet bestaat |

    @eis-/core/error-handling/invalid-input @MAY @id-ADR-onjuiste-invoer
    Abstract Scenario: Onjuiste invoer: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat de invoer onjuist is

      Voorbeelden:
        | hoe                 |
        | als afgebroken JSON |
        | als lijst           |

    @eis-/core/error-handling/all-errors @MAY @id-ADR-alle-fouten
    Scenario: Twee fouten in één verzoek
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut               | Waarde       |
        | Rol                     | Klant        |
        | Persoonsnaam/Achternaam | {201 tekens} |
        | Organisatienaam         | {201 tekens} |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Persoonsnaam/Achternaam"
      En noemt de weigering "Organisatienaam"

  Regel: De API beschrijft zichzelf

    @eis-/core/publish-openapi @SHOULD @id-ADR-beschrijving-openbaar
    Scenario: De beschrijving is voor iedereen te lezen
      Als een aanroeper de beschrijving van de API opvraagt
      Dan is de beschrijving voor iedereen te lezen

    @eis-/core/doc-openapi @MUST @id-ADR-beschrijving-openapi
    Scenario: De beschrijving is een OpenAPI-document
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "OpenAPI 3"
      En verwijst de beschrijving alleen naar wat erin staat

    @eis-/core/doc-openapi-contact @SHOULD @id-ADR-beschrijving-contact
    Scenario: De beschrijving zegt bij wie men terechtkan
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "contactgegevens"

  Regel: De versie is te zien

    @eis-/core/semver @MUST @id-ADR-semver
    Scenario: Het versienummer volgt Semantic Versioning
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "semantische versie"

    @eis-/core/uri-version @MUST @id-ADR-versie-in-adres
    Scenario: Het adres noemt de hoofdversie
      Gegeven een API die haar beschrijving publiceert
      Als een aanroeper de beschrijving van de API opvraagt
      Dan voldoet de beschrijving aan het schema "hoofdversie in het adres"

    @eis-/core/version-header @MUST @id-ADR-versie-in-antwoord
    Scenario: Elk antwoord draagt de versie
      Als een aanroeper klantcontacten opvraagt "zoals het hoort"
      En een aanroeper klantcontacten opvraagt "met een ID dat niet bestaat"
      En een aanroeper een klantcontact registreert "als lijst"
      Dan noemt elk antwoord de versie van de beschrijving

  Regel: Antwoorden zijn veilig te verwerken

    @eis-/core/transport/security-headers @SHOULD @id-ADR-kopregels
    Abstract Scenario: De kopregel <kopregel>
      Als een aanroeper klantcontacten opvraagt "zoals het hoort"
      En een aanroeper klantcontacten opvraagt "met een ID dat niet bestaat"
      Dan draagt elk antwoord de kopregels:
        | Kopregel   | Waarde   |
        | <kopregel> | <waarde> |

      Voorbeelden:
        | kopregel                  | waarde                 |
        | Cache-Control             | no-store               |
        | Content-Security-Policy   | frame-ancestors 'none' |
        | Content-Type              | json                   |
        | X-Content-Type-Options    | nosniff                |
        | X-Frame-Options           | DENY                   |
        | Strict-Transport-Security | max-age                |

  Regel: Een tijdstip in een antwoord is eenduidig

    @eis-/core/date-time/format @MAY @id-ADR-tijdstip
    Scenario: Een tijdstip is voluit geschreven
      Gegeven een klantcontact
      Als de medewerker het klantcontact opvraagt
      Dan is elk moment van het klantcontact geschreven met datum, tijd en zone

    @eis-/core/date-time/timezone @MAY @id-ADR-tijdzone
    Scenario: Een tijdstip uit een andere zone komt terug in UTC
      Als de medewerker een klantcontact registreert:
        | Attribuut         | Waarde                    |
        | Plaatsgevonden op | 2024-06-01T10:00:00+05:30 |
      Dan is "Plaatsgevonden op" van het klantcontact "2024-06-01T04:30:00Z"
      En is elk moment van het klantcontact geschreven in UTC
