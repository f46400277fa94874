# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers rekenen op gegevens die geen pagina noemt

  Een dialect heeft meer gegevens dan de pagina's beschrijven. Die waar afnemers op rekenen worden bewaard, getoond,
  gewijzigd en gezocht als alle andere; een dialect dat ze niet heeft valt hierbuiten.

  Regel: Zij worden bewaard en getoond zoals verstuurd

    @eis-AFN-R23 @SHOULD @afnemer-KISS @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-GZAC @id-AFN-adres-gegevens
    Scenario: Een digitaal adres is het standaardadres van de partij, met een referentie en de dag dat het is geverifieerd
      Gegeven een partij
      Als de medewerker een digitaal adres registreert:
        | Attribuut                | Waarde              |
        | Soort digitaal adres     | E-mail              |
        | Adres                    | {uniek}@example.org |
        | Omschrijving             | Mail van de klant   |
        | Verstrekt door partij    | de partij           |
        | Indicatie standaardadres | Ja                  |
        | Referentie               | Portaal-{uniek}     |
        | Verificatiedatum         | 30-03-2021          |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het digitaal adres de waarden:
        | Attribuut                | Waarde          |
        | Indicatie standaardadres | Ja              |
        | Referentie               | Portaal-{uniek} |
        | Verificatiedatum         | 30-03-2021      |

    @eis-AFN-R23 @SHOULD @id-AFN-klantcontact-gegevens
    Scenario: Een klantcontact waarna verdere actie is ondernomen, met metadata
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde                        |
        | Nummer                   | {nummer}                      |
        | Indicatie contact gelukt | Nee                           |
        | Verdere actie ondernomen | Ja                            |
        | Metadata                 | bron = Formulier; dossier = A |
      En de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het klantcontact de waarden:
        | Attribuut                | Waarde                        |
        | Verdere actie ondernomen | Ja                            |
        | Metadata                 | bron = Formulier; dossier = A |
      En staat het klantcontact in het resultaat zoals geregistreerd

  Regel: Een wijziging verandert wat zij noemt en niets anders, en het antwoord toont wat is verstuurd

    @eis-AFN-R24 @SHOULD @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-GZAC @id-AFN-wijzig-adres-gegevens
    Scenario: De gegevens van een digitaal adres wijzigen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut                | Waarde              |
        | Soort digitaal adres     | E-mail              |
        | Adres                    | {uniek}@example.org |
        | Verstrekt door partij    | de partij           |
        | Indicatie standaardadres | Ja                  |
        | Referentie               | Portaal-{uniek}     |
        | Verificatiedatum         | 30-03-2021          |
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut                | Waarde            |
        | Indicatie standaardadres | Nee               |
        | Referentie               | Portaal-{uniek 2} |
        | Verificatiedatum         | 31-03-2021        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het digitaal adres de waarden:
        | Attribuut                | Waarde            |
        | Indicatie standaardadres | Nee               |
        | Referentie               | Portaal-{uniek 2} |
        | Verificatiedatum         | 31-03-2021        |

    @eis-AFN-R24 @SHOULD @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-GZAC @id-AFN-wijzig-adres-anders
    Scenario: Iets anders van een digitaal adres wijzigen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut                | Waarde              |
        | Soort digitaal adres     | E-mail              |
        | Adres                    | {uniek}@example.org |
        | Verstrekt door partij    | de partij           |
        | Indicatie standaardadres | Ja                  |
        | Referentie               | Portaal-{uniek}     |
        | Verificatiedatum         | 30-03-2021          |
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut    | Waarde            |
        | Omschrijving | Mail van het werk |
      Dan heeft het digitaal adres de waarden:
        | Attribuut                | Waarde          |
        | Indicatie standaardadres | Ja              |
        | Referentie               | Portaal-{uniek} |
        | Verificatiedatum         | 30-03-2021      |

    @eis-AFN-R24 @SHOULD @id-AFN-vervang-adres-gegevens
    Scenario: Een digitaal adres vervangen, met die gegevens anders
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut                | Waarde              |
        | Soort digitaal adres     | E-mail              |
        | Adres                    | {uniek}@example.org |
        | Verstrekt door partij    | de partij           |
        | Indicatie standaardadres | Ja                  |
        | Referentie               | Portaal-{uniek}     |
        | Verificatiedatum         | 30-03-2021          |
      Als de medewerker het digitaal adres vervangt, met alleen anders:
        | Attribuut                | Waarde            |
        | Indicatie standaardadres | Nee               |
        | Referentie               | Portaal-{uniek 2} |
        | Verificatiedatum         | 31-03-2021        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het digitaal adres de waarden:
        | Attribuut                | Waarde            |
        | Indicatie standaardadres | Nee               |
        | Referentie               | Portaal-{uniek 2} |
        | Verificatiedatum         | 31-03-2021        |

    @eis-AFN-R24 @SHOULD @id-AFN-wijzig-klantcontact-gegevens
    Scenario: De gegevens van een klantcontact wijzigen
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Indicatie contact gelukt | Nee              |
        | Verdere actie ondernomen | Ja               |
        | Metadata                 | bron = Formulier |
      Als de medewerker het klantcontact wijzigt:
        | Attribuut                | Waarde                    |
        | Verdere actie ondernomen | Nee                       |
        | Metadata                 | bron = Balie; dossier = B |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het klantcontact de waarden:
        | Attribuut                | Waarde                    |
        | Verdere actie ondernomen | Nee                       |
        | Metadata                 | bron = Balie; dossier = B |

    @eis-AFN-R24 @SHOULD @id-AFN-wijzig-klantcontact-anders
    Scenario: Iets anders van een klantcontact wijzigen
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Indicatie contact gelukt | Nee              |
        | Verdere actie ondernomen | Ja               |
        | Metadata                 | bron = Formulier |
      Als de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde                       |
        | Inhoud    | Klant wil een schuur bouwen. |
      Dan heeft het klantcontact de waarden:
        | Attribuut                | Waarde           |
        | Verdere actie ondernomen | Ja               |
        | Metadata                 | bron = Formulier |

    @eis-AFN-R24 @SHOULD @id-AFN-vervang-klantcontact-gegevens
    Scenario: Een klantcontact vervangen, met die gegevens anders
      Gegeven een klantcontact met:
        | Attribuut                | Waarde           |
        | Indicatie contact gelukt | Nee              |
        | Verdere actie ondernomen | Ja               |
        | Metadata                 | bron = Formulier |
      Als de medewerker het klantcontact vervangt, met alleen anders:
        | Attribuut                | Waarde                    |
        | Verdere actie ondernomen | Nee                       |
        | Metadata                 | bron = Balie; dossier = B |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het klantcontact de waarden:
        | Attribuut                | Waarde                    |
        | Verdere actie ondernomen | Nee                       |
        | Metadata                 | bron = Balie; dossier = B |
