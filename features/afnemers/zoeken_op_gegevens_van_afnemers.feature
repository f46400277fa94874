# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers zoeken op gegevens die geen pagina noemt

  Achtergrond:
    Gegeven een partij
    En een digitaal adres met:
      | Attribuut                | Waarde              |
      | Soort digitaal adres     | E-mail              |
      | Adres                    | {uniek}@example.org |
      | Verstrekt door partij    | de partij           |
      | Indicatie standaardadres | Ja                  |
      | Referentie               | Portaal-{uniek}     |
      | Verificatiedatum         | 30-03-2021          |
    En een digitaal adres met:
      | Attribuut                | Waarde                |
      | Soort digitaal adres     | E-mail                |
      | Adres                    | {uniek 2}@example.org |
      | Verstrekt door partij    | de partij             |
      | Indicatie standaardadres | Nee                   |
      | Referentie               | Portaal-{uniek 2}     |
      | Verificatiedatum         | 31-03-2021            |

  Regel: Alleen wat de gezochte waarde heeft wordt gevonden

    @eis-AFN-R25 @eis-AFN-R23 @SHOULD @afnemer-Open-Inwoner @afnemer-Open-Formulieren @id-AFN-zoek-adres-gegevens
    Abstract Scenario: Digitale adressen zoeken op <argument>
      Als de medewerker digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan staat het eerste digitaal adres in het resultaat zoals geregistreerd
      En staat het tweede digitaal adres niet in het resultaat

      Voorbeelden:
        | geval            | argument         | waarde          |
        | referentie       | Referentie       | Portaal-{uniek} |
        | verificatiedatum | Verificatiedatum | 30-03-2021      |

    @eis-AFN-R25 @SHOULD @afnemer-Open-Inwoner @afnemer-Open-Formulieren @id-AFN-zoek-standaardadres
    Abstract Scenario: Digitale adressen waarvan <argument> <waarde> is
      Als de medewerker de eerste bladzijde van digitale adressen opvraagt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan heeft elk object op die bladzijde "<argument>" "<waarde>"

      Voorbeelden:
        | geval | argument                 | waarde |
        | ja    | Indicatie standaardadres | Ja     |
        | nee   | Indicatie standaardadres | Nee    |

    @eis-AFN-R25 @SHOULD @id-AFN-samen-adres-gegevens
    Abstract Scenario: Digitale adressen zoeken op <argument> van het ene en <ander> van het andere
      Als de medewerker digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <ander>    | <tweede> |
      Dan staat het eerste digitaal adres niet in het resultaat
      En staat het tweede digitaal adres niet in het resultaat

      Voorbeelden:
        | geval                    | argument                 | waarde          | ander      | tweede                |
        | indicatie-standaardadres | Indicatie standaardadres | Ja              | Referentie | Portaal-{uniek 2}     |
        | referentie               | Referentie               | Portaal-{uniek} | Adres      | {uniek 2}@example.org |
        | verificatiedatum         | Verificatiedatum         | 30-03-2021      | Referentie | Portaal-{uniek 2}     |

  Regel: Een waarde die niemand heeft levert nooit alles op, en geen waarde is geen fout

    @eis-AFN-R25 @SHOULD @id-AFN-onbekend-adres-gegevens
    Abstract Scenario: Digitale adressen zoeken op een onbekende waarde van <argument>
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
      Dan is de vraag geweigerd, of levert zij niets op

      Voorbeelden:
        | geval                    | argument                 | waarde             |
        | indicatie-standaardadres | Indicatie standaardadres | {letterlijk onzin} |
        | referentie               | Referentie               | {uniek}            |
        | verificatiedatum         | Verificatiedatum         | 02-01-1971         |

    @eis-AFN-R25 @SHOULD @id-AFN-dubbel-adres-gegevens
    Abstract Scenario: Digitale adressen zoeken met twee keer <argument>
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde   |
        | <argument> | <waarde> |
        | <argument> | <tweede> |
      Dan is de vraag geweigerd, of levert zij niets op

      Voorbeelden:
        | geval                    | argument                 | waarde             | tweede                |
        | indicatie-standaardadres | Indicatie standaardadres | {letterlijk onzin} | {letterlijk onbekend} |
        | referentie               | Referentie               | {uniek}            | {uniek 2}             |
        | verificatiedatum         | Verificatiedatum         | 02-01-1971         | 03-01-1971            |

    @eis-AFN-R25 @SHOULD @id-AFN-leeg-adres-gegevens
    Abstract Scenario: Digitale adressen zoeken op <argument> zonder waarde
      Als een aanroeper digitale adressen zoekt met:
        | Attribuut  | Waarde |
        | <argument> |        |
      Dan meldt de API geen fout van de server

      Voorbeelden:
        | geval                    | argument                 |
        | indicatie-standaardadres | Indicatie standaardadres |
        | referentie               | Referentie               |
        | verificatiedatum         | Verificatiedatum         |
