# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Registreren en wijzigen, ook tegelijk

  Regel: Het antwoord wijst naar wat er geregistreerd is

    @eis-HTTP-R31 @SHOULD @id-HTTP-location-is-er
    Abstract Scenario: Het antwoord op de registratie van een <object> heeft een Location
      Gegeven een <eerste>
      En een <tweede>
      En een <object>
      Dan zegt het antwoord waar <het object> staat

      Voorbeelden:
        | object               | eerste       | tweede       | het object              |
        | klantcontact         | partij       | actor        | het klantcontact        |
        | betrokkene           | klantcontact | partij       | de betrokkene           |
        | interne taak         | klantcontact | actor        | de interne taak         |
        | actor                | partij       | klantcontact | de actor                |
        | actor-klantcontact   | actor        | klantcontact | het actor-klantcontact  |
        | partij               | klantcontact | actor        | de partij               |
        | vertegenwoordiging   | partij       | partij       | de vertegenwoordiging   |
        | partij-identificator | klantcontact | partij       | de partij-identificator |
        | onderwerpobject      | partij       | klantcontact | het onderwerpobject     |
        | bijlage              | partij       | klantcontact | de bijlage              |
        | digitaal adres       | klantcontact | betrokkene   | het digitaal adres      |

    @eis-HTTP-R21 @MUST @id-HTTP-location
    Abstract Scenario: Location en ID zijn van hetzelfde object: <object>
      Gegeven een <eerste>
      En een <tweede>
      En een <object>
      Dan wijst het antwoord naar <het object>

      Voorbeelden:
        | object               | eerste       | tweede       | het object              |
        | klantcontact         | partij       | actor        | het klantcontact        |
        | betrokkene           | klantcontact | partij       | de betrokkene           |
        | interne taak         | klantcontact | actor        | de interne taak         |
        | actor                | partij       | klantcontact | de actor                |
        | actor-klantcontact   | actor        | klantcontact | het actor-klantcontact  |
        | partij               | klantcontact | actor        | de partij               |
        | vertegenwoordiging   | partij       | partij       | de vertegenwoordiging   |
        | partij-identificator | klantcontact | partij       | de partij-identificator |
        | onderwerpobject      | partij       | klantcontact | het onderwerpobject     |
        | bijlage              | partij       | klantcontact | de bijlage              |
        | digitaal adres       | klantcontact | betrokkene   | het digitaal adres      |

  Regel: Een object draagt zijn eigen URL

    @eis-HTTP-R35 @MUST @id-HTTP-eigen-url
    Abstract Scenario: De URL in een <object> is die van het object zelf
      Gegeven een <eerste>
      En een <tweede>
      En een <object>
      Als de medewerker <het object> opvraagt
      Dan draagt <het object> in elk antwoord de eigen URL

      Voorbeelden:
        | object               | eerste       | tweede       | het object              |
        | klantcontact         | partij       | actor        | het klantcontact        |
        | betrokkene           | klantcontact | partij       | de betrokkene           |
        | interne taak         | klantcontact | actor        | de interne taak         |
        | actor                | partij       | klantcontact | de actor                |
        | actor-klantcontact   | actor        | klantcontact | het actor-klantcontact  |
        | partij               | klantcontact | actor        | de partij               |
        | vertegenwoordiging   | partij       | partij       | de vertegenwoordiging   |
        | partij-identificator | klantcontact | partij       | de partij-identificator |
        | onderwerpobject      | partij       | klantcontact | het onderwerpobject     |
        | bijlage              | partij       | klantcontact | de bijlage              |
        | digitaal adres       | klantcontact | betrokkene   | het digitaal adres      |

  Regel: Wat één keer is verstuurd staat er één keer

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-klantcontact
    Scenario: Een klantcontact staat er na registratie en wijziging één keer
      Als de medewerker een volledig ingevuld klantcontact registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En de medewerker het klantcontact wijzigt:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      Dan is er precies één klantcontact met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-betrokkene
    Scenario: Een betrokkene staat er na registratie en wijziging één keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      Als de medewerker een volledig ingevulde betrokkene registreert met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      En de medewerker de betrokkene wijzigt:
        | Attribuut       | Waarde             |
        | Organisatienaam | Bakkerij Het Brood |
      Dan is er precies één betrokkene met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-interne-taak
    Scenario: Een interne taak staat er na registratie en wijziging één keer
      Gegeven een klantcontact
      En een actor
      Als de medewerker een volledig ingevulde interne taak registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde              |
        | Toelichting | Liefst voor vrijdag |
      Dan is er precies één interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-actor
    Scenario: Een actor staat er na registratie en wijziging één keer
      Als de medewerker een volledig ingevulde actor registreert met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |
      En de medewerker de actor wijzigt:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Dan is er precies één actor met:
        | Attribuut | Waarde        |
        | Naam      | Balie {uniek} |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-actor-klantcontact
    Scenario: Een actor-klantcontact staat er na registratie één keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      En een actor
      Als de medewerker een volledig ingevuld actor-klantcontact registreert met:
        | Attribuut | Waarde   |
        | Actor     | de actor |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | de actor         |
        | Klantcontact | het klantcontact |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-gewijzigd-actor-klantcontact
    Scenario: Een actor-klantcontact staat er na wijziging één keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      En een actor
      En een actor
      En een actor-klantcontact met:
        | Attribuut | Waarde          |
        | Actor     | de eerste actor |
      Als de medewerker het actor-klantcontact wijzigt:
        | Attribuut | Waarde          |
        | Actor     | de tweede actor |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | de tweede actor  |
        | Klantcontact | het klantcontact |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-partij
    Scenario: Een partij staat er na registratie en wijziging één keer
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En de medewerker de partij wijzigt:
        | Attribuut       | Waarde                 |
        | Interne notitie | Belt liever na vijven. |
      Dan is er precies één partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-vertegenwoordiging
    Scenario: Een vertegenwoordiging staat er na registratie en wijziging één keer
      Gegeven een partij met:
        | Attribuut       | Waarde             |
        | Interne notitie | Eén keer verstuurd |
      En een partij
      En een partij
      Als de medewerker een volledig ingevulde vertegenwoordiging registreert met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
      En de medewerker de vertegenwoordiging wijzigt:
        | Attribuut                | Waarde          |
        | Vertegenwoordigde partij | de derde partij |
      Dan is er precies één vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-partij-identificator
    Scenario: Een partij-identificator staat er na registratie en wijziging één keer
      Gegeven een partij
      Als de medewerker een volledig ingevulde partij-identificator registreert met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      En de medewerker de partij-identificator wijzigt:
        | Attribuut                   | Waarde   |
        | Andere partij-identificator | Klant 13 |
      Dan is er precies één partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-onderwerpobject
    Scenario: Een onderwerpobject staat er na registratie en wijziging één keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      En een klantcontact
      Als de medewerker een volledig ingevuld onderwerpobject registreert met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
      En de medewerker het onderwerpobject wijzigt:
        | Attribuut        | Waarde                  |
        | Was klantcontact | het tweede klantcontact |
      Dan is er precies één onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-bijlage
    Scenario: Een bijlage staat er na registratie en wijziging één keer
      Gegeven een klantcontact "gesprek" met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      En een klantcontact "ander gesprek"
      Als de medewerker een volledig ingevulde bijlage registreert met:
        | Attribuut                    | Waarde                     |
        | Was bijlage van klantcontact | het klantcontact "gesprek" |
      En de medewerker de bijlage wijzigt:
        | Attribuut                    | Waarde                           |
        | Was bijlage van klantcontact | het klantcontact "ander gesprek" |
      Dan is er precies één bijlage met:
        | Attribuut                    | Waarde                           |
        | Was bijlage van klantcontact | het klantcontact "ander gesprek" |
      En zijn er geen bijlagen met:
        | Attribuut                    | Waarde                     |
        | Was bijlage van klantcontact | het klantcontact "gesprek" |

    @eis-HTTP-R33 @MUST @id-HTTP-een-keer-digitaal-adres
    Scenario: Een digitaal adres staat er na registratie en wijziging één keer
      Gegeven een klantcontact met:
        | Attribuut | Waarde             |
        | Onderwerp | Eén keer verstuurd |
      En een betrokkene
      Als de medewerker een volledig ingevuld digitaal adres registreert met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      En de medewerker het digitaal adres wijzigt:
        | Attribuut    | Waarde              |
        | Omschrijving | Nummer van het werk |
      Dan is er precies één digitaal adres met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |

  Regel: Een nummer zonder cijfers breekt de API niet

    @eis-HTTP-R25 @MUST @id-HTTP-leeg-nummer
    Scenario: Twee klantcontacten met een leeg nummer
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde                 |
        | Nummer    | {letterlijk}           |
        | Onderwerp | Een vraag over {uniek} |
      En de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde                   |
        | Nummer    | {letterlijk}             |
        | Onderwerp | Een vraag over {uniek 2} |
      Dan meldt de API geen fout van de server

  Regel: Gelijktijdige verzoeken zitten elkaar niet in de weg

    @eis-HTTP-R22 @MUST @id-HTTP-tegelijk-hetzelfde-nummer
    Scenario: Drie klantcontacten met hetzelfde nummer tegelijk
      Als drie medewerkers tegelijk hetzelfde klantcontact registreren, vijf keer achter elkaar:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is er van elke keer precies één klantcontact met dat "Nummer"

    @eis-HTTP-R23 @SHOULD @id-HTTP-tegelijk-geweigerd
    Scenario: Wie bij een gelijktijdige registratie te laat komt wordt geweigerd
      Als drie medewerkers tegelijk hetzelfde klantcontact registreren, vijf keer achter elkaar:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is elke registratie geslaagd of geweigerd

    @eis-HTTP-R24 @MUST @id-HTTP-tegelijk-wijzigen
    Scenario: Twee wijzigingen tegelijk blijven allebei bewaard
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als twee medewerkers tegelijk de interne taak wijzigen, vijf keer achter elkaar:
        | Attribuut           | Waarde                      |
        | Gevraagde handeling | Brief sturen {uniek}        |
        | Toelichting         | Liefst voor vrijdag {uniek} |
      Dan is elke wijziging van de interne taak bewaard
