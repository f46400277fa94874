# language: nl
@F7554 @klasse-partijen
Functionaliteit: F7554 Registreer partij

  Regel: De partij komt eerst, de identificator verwijst ernaar (editie 2024-03)

    @eis-F7554-R2 @MUST @editie-2024-03 @afnemer-Open-Inwoner @afnemer-Open-Formulieren @afnemer-GZAC @id-F7554-antwoord
    Scenario: Het antwoord is de partij met haar ID
      Als de medewerker een partij registreert:
        | Attribuut                                | Waarde                   |
        | Nummer                                   | {nummer}                 |
        | Soort partij                             | Persoon                  |
        | Indicatie geheimhouding                  | Ja                       |
        | Indicatie actief                         | Ja                       |
        | Voorkeurstaal                            | Nederlands               |
        | Interne notitie                          | Liefst in de ochtend     |
        | Bezoekadres/Nummeraanduiding-ID          | 3024045390642408         |
        | Bezoekadres/Adresregel 1                 | Van Puffelenstraat 23    |
        | Bezoekadres/Adresregel 2                 | 9823 SG Tietjerkstradeel |
        | Bezoekadres/Adresregel 3                 | Achteringang             |
        | Bezoekadres/Land                         | Nederland                |
        | Correspondentieadres/Nummeraanduiding-ID | 3024045390642409         |
        | Correspondentieadres/Adresregel 1        | Janssenstraat 12         |
        | Correspondentieadres/Adresregel 2        | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 3        | Tweede verdieping        |
        | Correspondentieadres/Land                | Nederland                |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @eis-F7554-R2 @MUST @editie-2024-03 @id-F7554-verwijzen
    Scenario: Met het ID uit het antwoord verwijst de identificator naar de partij
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde  |
        | Soort partij | Persoon |
      En de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
      Dan verwijst "Identificeerde partij" van de partij-identificator naar de partij

    @eis-F7554-R1 @MUST @editie-2024-03 @id-F7554-vindbaar
    Scenario: De partij is met haar identificator te vinden
      Gegeven een partij
      Als de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
        | Object-ID             | {bsn}     |
      En de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn}                           |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator in het resultaat
      En verwijst "Identificeerde partij" van alle gevonden partij-identificatoren naar de partij

    @eis-F7554-R6 @MAY @editie-2024-03 @id-F7554-nog-zonder
    Scenario: Een partij kan nog zonder identificator zijn
      Gegeven een partij
      Als de medewerker de partij opvraagt
      Dan is de partij geregistreerd

    @klasse-kern @eis-F7554-R3 @eis-V6577-T1 @eis-FALG-R1 @MUST @editie-2024-03 @id-F7554-eigen-id
    Scenario: Elke partij krijgt een eigen ID
      Gegeven een partij
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde  |
        | Soort partij | Persoon |
      Dan verschilt "ID" van de tweede partij van "ID" van de eerste partij

    @eis-F7554-R5 @eis-B9045-T1 @eis-BT-R15 @eis-B8315-T1 @MUST @editie-2024-03 @id-F7554-alleen-verplicht
    Scenario: Een partij met alleen wat verplicht is, en met een identificator
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer}    |
        | Soort partij | Organisatie |
      En de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde                               |
        | Identificeerde partij | de partij                            |
        | Object-ID             | {rsin}                               |
        | Soort object          | Ingeschreven niet-natuurlijk persoon |
        | Soort object-ID       | RSIN                                 |
        | Register              | Handelsregister                      |
      Dan heeft de partij de waarden:
        | Attribuut                         | Waarde      |
        | Nummer                            | {nummer}    |
        | Soort partij                      | Organisatie |
        | Indicatie actief                  | Ja          |
        | Voorkeurstaal                     |             |
        | Interne notitie                   |             |
        | Bezoekadres/Adresregel 1          |             |
        | Correspondentieadres/Adresregel 1 |             |
        | Voorkeurs digitaal adres          |             |

  Regel: Nummers zijn uniek en worden door de afnemer gekozen (editie 2024-03)

    @klasse-kern @eis-F7554-R4 @eis-B9045-T1 @eis-FALG-R2 @MUST @editie-2024-03 @id-F7554-nummer
    Scenario: Het nummer van de afnemer blijft zoals het is
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde   |
        | Nummer       | {nummer} |
        | Soort partij | Persoon  |
      Dan is "Nummer" van de partij "{nummer}"

    @klasse-kern @eis-F7554-R4 @eis-FALG-R2 @MUST @editie-2024-03 @id-F7554-dubbel-nummer
    Scenario: Een nummer dat al bestaat wordt geweigerd
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker probeert een partij te registreren:
        | Attribuut    | Waarde   |
        | Nummer       | {nummer} |
        | Soort partij | Persoon  |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Wat mislukt laat niets achter (editie 2024-03)

    @eis-F7554-S1 @eis-F7554-A1 @MUST @editie-2024-03 @id-F7554-uitleg
    Abstract Scenario: De weigering zegt dat <attribuut> ontbreekt
      Als de medewerker probeert een partij te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En noemt de weigering "<attribuut>"
      En is er niets vastgelegd

      Voorbeelden:
        | geval         | attribuut               |
        | soort-partij  | Soort partij            |
        | geheimhouding | Indicatie geheimhouding |
        | actief        | Indicatie actief        |

    @eis-F7554-S1 @eis-F7554-A1 @MUST @editie-2024-03 @id-F7554-zonder-nummer
    Scenario: De weigering zegt dat het nummer ontbreekt
      Als de medewerker probeert een partij te registreren zonder "Nummer"
      Dan is de registratie geweigerd
      En noemt de weigering "Nummer"

    @eis-F7554-S1 @MUST @editie-2024-03 @id-F7554-niets-vastgelegd
    Scenario: Na de weigering is niets vastgelegd
      Als de medewerker probeert een partij te registreren:
        | Attribuut        | Waarde   |
        | Nummer           | {nummer} |
        | Soort partij     | Persoon  |
        | Indicatie actief |          |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Een waarde die de standaard niet kent wordt geweigerd (editie 2024-03)

    @eis-F7554-S1 @eis-F7554-A2 @eis-B1304-T1 @eis-B8315-T1 @MUST @editie-2024-03 @id-F7554-onbekende-soort
    Scenario: Een soort partij die niet bestaat wordt geweigerd
      Als de medewerker probeert een partij te registreren met de onbekende "Soort partij" "huisdier"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F7554-A2 @MUST @editie-2024-03 @id-F7554-onbekende-waarde
    Abstract Scenario: <attribuut> kan niet <waarde> zijn
      Als de medewerker probeert een partij te registreren met de onbekende "<attribuut>" "<waarde>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval         | attribuut               | waarde    |
        | geheimhouding | Indicatie geheimhouding | misschien |
        | actief        | Indicatie actief        | misschien |
        | voorkeurstaal | Voorkeurstaal           | Klingon   |
        | land          | Bezoekadres/Land        | Atlantis  |

    @eis-F7554-A4 @MUST @editie-2024-03 @id-F7554-onbekend-voorkeursadres
    Scenario: Een voorkeursadres dat niet bestaat wordt geweigerd
      Als de medewerker probeert een partij te registreren:
        | Attribuut                | Waarde                      |
        | Nummer                   | {nummer}                    |
        | Soort partij             | Persoon                     |
        | Voorkeurs digitaal adres | een onbekend digitaal adres |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Teksten hebben een maximale lengte (editie 2024-03)

    @eis-F7554-A3 @MUST @editie-2024-03 @id-F7554-langst-past
    Scenario: Een partij met teksten van de maximale lengte wordt helemaal bewaard
      Als de medewerker een partij registreert:
        | Attribuut                         | Waarde          |
        | Nummer                            | {nummer}1       |
        | Soort partij                      | Persoon         |
        | Persoonsnaam/Voorletters          | É.Ë.{6 tekens}  |
        | Persoonsnaam/Voornaam             | één{77 tekens}  |
        | Persoonsnaam/Voorvoegsels         | één{7 tekens}   |
        | Persoonsnaam/Achternaam           | één{197 tekens} |
        | Interne notitie                   | één{997 tekens} |
        | Bezoekadres/Adresregel 1          | één{77 tekens}  |
        | Bezoekadres/Adresregel 2          | twee{76 tekens} |
        | Bezoekadres/Adresregel 3          | drie{76 tekens} |
        | Correspondentieadres/Adresregel 1 | vier{76 tekens} |
        | Correspondentieadres/Adresregel 2 | vijf{76 tekens} |
        | Correspondentieadres/Adresregel 3 | zes{77 tekens}  |
      Dan heeft de partij de waarden:
        | Attribuut                         | Waarde          |
        | Nummer                            | {nummer}1       |
        | Persoonsnaam/Voorletters          | É.Ë.{6 tekens}  |
        | Persoonsnaam/Voornaam             | één{77 tekens}  |
        | Persoonsnaam/Voorvoegsels         | één{7 tekens}   |
        | Persoonsnaam/Achternaam           | één{197 tekens} |
        | Interne notitie                   | één{997 tekens} |
        | Bezoekadres/Adresregel 1          | één{77 tekens}  |
        | Bezoekadres/Adresregel 2          | twee{76 tekens} |
        | Bezoekadres/Adresregel 3          | drie{76 tekens} |
        | Correspondentieadres/Adresregel 1 | vier{76 tekens} |
        | Correspondentieadres/Adresregel 2 | vijf{76 tekens} |
        | Correspondentieadres/Adresregel 3 | zes{77 tekens}  |

    @eis-F7554-A3 @MUST @editie-2024-03 @id-F7554-lengte-past
    Abstract Scenario: Een <attribuut> van <lengte> tekens past nog
      Als de medewerker een partij registreert met een "<attribuut>" van <lengte> tekens
      Dan herhaalt het antwoord wat is verstuurd

      Voorbeelden:
        | geval            | attribuut                       | lengte |
        | voorkeurskanaal  | Voorkeurskanaal                 | 40     |
        | nummeraanduiding | Bezoekadres/Nummeraanduiding-ID | 40     |

    @eis-F7554-S1 @eis-F7554-A3 @MUST @editie-2024-03 @id-F7554-te-lang
    Abstract Scenario: Een <attribuut> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een partij te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval                            | attribuut                                | lengte |
        | nummer                           | Nummer                                   | 11     |
        | voorkeurskanaal                  | Voorkeurskanaal                          | 41     |
        | voorletters                      | Persoonsnaam/Voorletters                 | 11     |
        | voornaam                         | Persoonsnaam/Voornaam                    | 81     |
        | voorvoegsel                      | Persoonsnaam/Voorvoegsels                | 11     |
        | achternaam                       | Persoonsnaam/Achternaam                  | 201    |
        | notitie                          | Interne notitie                          | 1001   |
        | nummeraanduiding                 | Bezoekadres/Nummeraanduiding-ID          | 41     |
        | adresregel                       | Bezoekadres/Adresregel 1                 | 81     |
        | adresregel-2                     | Bezoekadres/Adresregel 2                 | 81     |
        | adresregel-3                     | Bezoekadres/Adresregel 3                 | 81     |
        | correspondentie-nummeraanduiding | Correspondentieadres/Nummeraanduiding-ID | 41     |
        | correspondentie-adresregel-1     | Correspondentieadres/Adresregel 1        | 81     |
        | correspondentie-adresregel-2     | Correspondentieadres/Adresregel 2        | 81     |
        | correspondentie-adresregel-3     | Correspondentieadres/Adresregel 3        | 81     |

  Regel: Wat half geregistreerd is, is weer te verwijderen (editie 2024-03)

    @eis-F7554-S2 @eis-B8786-T1 @MUST @editie-2024-03 @id-F7554-opruimen
    Scenario: Mislukt de registratie van de identificator, dan is de partij weer te verwijderen
      Gegeven een partij
      Als de medewerker probeert een partij-identificator te registreren zonder "Object-ID"
      En de medewerker de partij verwijdert
      Dan is de partij verwijderd

  Regel: Met een partij verdwijnt wat alleen bij haar hoort (editie 2024-03)

    @eis-F7554-A5 @SHOULD @editie-2024-03 @id-F7554-verdwijnt-mee
    Scenario: Identificator en digitaal adres van een verwijderde partij zijn er niet meer
      Gegeven een partij
      En een partij-identificator
      En een digitaal adres met:
        | Attribuut                 | Waarde    |
        | Verstrekt door betrokkene |           |
        | Verstrekt door partij     | de partij |
      Als de medewerker de partij verwijdert
      Dan is de partij verwijderd
      En is de partij-identificator verwijderd
      En is het digitaal adres verwijderd

  Regel: Een relatie is te registreren (editie 2023-03)

    @eis-F7554-X1 @MUST @editie-2023-03 @id-F7554-relatie
    Scenario: De geregistreerde relatie behoudt haar naam
      Als de medewerker een partij registreert:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |
      Dan heeft de partij de waarden:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |
