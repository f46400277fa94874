# language: nl
@F7927 @klasse-partijen @editie-2024-03
Functionaliteit: F7927 Zoek partij

  Regel: Zoekargumenten gelden samen

    @eis-F7927-R1 @eis-B1767-T2 @MUST @id-F7927-nummer
    Scenario: Alleen de partij met dit nummer wordt gevonden
      Gegeven een partij met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      En een partij met:
        | Attribuut | Waarde    |
        | Nummer    | {nummer}5 |
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @klasse-kern @eis-F7927-R1 @eis-FALG-R4 @MUST @id-F7927-geen
    Scenario: Een nummer dat niemand heeft geeft een leeg resultaat
      Gegeven een partij
      Als de medewerker partijen zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is het resultaat leeg

    @klasse-kern @eis-F7927-R1 @eis-FALG-R4 @MUST @id-F7927-en
    Scenario: Een partij van een andere soort wordt ook op haar nummer niet gevonden
      Gegeven een partij met:
        | Attribuut    | Waarde   |
        | Nummer       | {nummer} |
        | Soort partij | Persoon  |
      Als de medewerker partijen zoekt met:
        | Attribuut    | Waarde      |
        | Nummer       | {nummer}    |
        | Soort partij | Organisatie |
      Dan is het resultaat leeg

    @eis-F7927-R1 @MUST @id-F7927-adres
    Scenario: Alle partijen op een bezoekadres worden gevonden
      Gegeven een partij met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      En een partij met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      En een partij met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 2}straat 1 |
      Als de medewerker partijen zoekt met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij in het resultaat
      En staat de derde partij niet in het resultaat

    @eis-F7927-A1 @MUST @id-F7927-elk-argument
    Abstract Scenario: Zoeken op <geval> alleen
      Gegeven een partij met:
        | Attribuut                         | Waarde          |
        | Nummer                            | {nummer}        |
        | Soort partij                      | Persoon         |
        | Indicatie geheimhouding           | Ja              |
        | Indicatie actief                  | Ja              |
        | Contactnaam/Achternaam            | Jansen {uniek}  |
        | Interne notitie                   | Notitie {uniek} |
        | Bezoekadres/Adresregel 1          | {uniek}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek}plein 2  |
      En een partij met:
        | Attribuut                         | Waarde            |
        | Nummer                            | {nummer 2}        |
        | Soort partij                      | Organisatie       |
        | Indicatie geheimhouding           | Nee               |
        | Indicatie actief                  | Nee               |
        | Interne notitie                   | Notitie {uniek 2} |
        | Bezoekadres/Adresregel 1          | {uniek 2}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek 2}plein 2  |
      Als de medewerker partijen zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

      Voorbeelden:
        | geval                | attribuut                         | waarde          |
        | achternaam           | Contactnaam/Achternaam            | Jansen {uniek}  |
        | notitie              | Interne notitie                   | Notitie {uniek} |
        | correspondentieadres | Correspondentieadres/Adresregel 1 | {uniek}plein 2  |

    @eis-F7927-A1 @MUST @id-F7927-voorkeursadres
    Scenario: Zoeken op het voorkeursadres alleen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde             |
        | Voorkeurs digitaal adres | het digitaal adres |
      En de medewerker partijen zoekt met:
        | Attribuut                | Waarde             |
        | Voorkeurs digitaal adres | het digitaal adres |
      Dan staat de partij in het resultaat
      En verwijst "Voorkeurs digitaal adres" van alle gevonden partijen naar het digitaal adres

    @eis-F7927-A2 @MUST @id-F7927-alles-samen
    Scenario: Nummer, soort en beide indicaties van een partij vinden samen alleen die partij
      Gegeven een partij met:
        | Attribuut                         | Waarde          |
        | Nummer                            | {nummer}        |
        | Soort partij                      | Persoon         |
        | Indicatie geheimhouding           | Ja              |
        | Indicatie actief                  | Ja              |
        | Contactnaam/Achternaam            | Jansen {uniek}  |
        | Interne notitie                   | Notitie {uniek} |
        | Bezoekadres/Adresregel 1          | {uniek}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek}plein 2  |
      En een partij met:
        | Attribuut                         | Waarde            |
        | Nummer                            | {nummer 2}        |
        | Soort partij                      | Organisatie       |
        | Indicatie geheimhouding           | Nee               |
        | Indicatie actief                  | Nee               |
        | Interne notitie                   | Notitie {uniek 2} |
        | Bezoekadres/Adresregel 1          | {uniek 2}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek 2}plein 2  |
      Als de medewerker partijen zoekt met:
        | Attribuut               | Waarde   |
        | Nummer                  | {nummer} |
        | Soort partij            | Persoon  |
        | Indicatie geheimhouding | Ja       |
        | Indicatie actief        | Ja       |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij niet in het resultaat

    @eis-F7927-A2 @MUST @id-F7927-niet-samen
    Abstract Scenario: Het nummer van de ene partij en <attribuut> van de andere vinden samen geen van beide
      Gegeven een partij met:
        | Attribuut                         | Waarde          |
        | Nummer                            | {nummer}        |
        | Soort partij                      | Persoon         |
        | Indicatie geheimhouding           | Ja              |
        | Indicatie actief                  | Ja              |
        | Contactnaam/Achternaam            | Jansen {uniek}  |
        | Interne notitie                   | Notitie {uniek} |
        | Bezoekadres/Adresregel 1          | {uniek}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek}plein 2  |
      En een partij met:
        | Attribuut                         | Waarde            |
        | Nummer                            | {nummer 2}        |
        | Soort partij                      | Organisatie       |
        | Indicatie geheimhouding           | Nee               |
        | Indicatie actief                  | Nee               |
        | Interne notitie                   | Notitie {uniek 2} |
        | Bezoekadres/Adresregel 1          | {uniek 2}straat 2 |
        | Correspondentieadres/Adresregel 1 | {uniek 2}plein 2  |
      Als de medewerker partijen zoekt met:
        | Attribuut   | Waarde   |
        | Nummer      | {nummer} |
        | <attribuut> | <waarde> |
      Dan staat de eerste partij niet in het resultaat
      En staat de tweede partij niet in het resultaat

      Voorbeelden:
        | geval                | attribuut                         | waarde            |
        | soort                | Soort partij                      | Organisatie       |
        | geheimhouding        | Indicatie geheimhouding           | Nee               |
        | actief               | Indicatie actief                  | Nee               |
        | notitie              | Interne notitie                   | Notitie {uniek 2} |
        | bezoekadres          | Bezoekadres/Adresregel 1          | {uniek 2}straat 2 |
        | correspondentieadres | Correspondentieadres/Adresregel 1 | {uniek 2}plein 2  |

  Regel: Wie bladert ziet elke partij één keer

    @eis-F7927-A3 @MUST @id-F7927-bladeren
    Scenario: Twee partijen op een bezoekadres, één per bladzijde
      Gegeven een partij met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      En een partij met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      Als de medewerker door partijen bladert, 1 per bladzijde, met:
        | Attribuut                | Waarde            |
        | Bezoekadres/Adresregel 1 | {uniek 1}straat 1 |
      Dan staat de eerste partij in het resultaat
      En staat de tweede partij in het resultaat

  Regel: Ook een digitaal adres of identificator leidt naar de partij

    @eis-F7927-R2 @MUST @id-F7927-digitaal-adres
    Scenario: De partij is te vinden via haar e-mailadres
      Gegeven een partij "Karel"
      En een digitaal adres "van Karel" met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 1}@example.org |
        | Verstrekt door partij | de partij "Karel"     |
      En een partij "Zoë"
      En een digitaal adres "van Zoë" met:
        | Attribuut             | Waarde                |
        | Soort digitaal adres  | E-mail                |
        | Adres                 | {uniek 2}@example.org |
        | Verstrekt door partij | de partij "Zoë"       |
      Als de medewerker digitale adressen zoekt met:
        | Attribuut | Waarde                |
        | Adres     | {uniek 1}@example.org |
      Dan staat het digitaal adres "van Karel" in het resultaat
      En verwijst "Verstrekt door partij" van alle gevonden digitale adressen naar de partij "Karel"
      En is de partij "Karel" geregistreerd

    @eis-F7927-R3 @MUST @id-F7927-identificator
    Scenario: De partij is te vinden via haar burgerservicenummer
      Gegeven een partij "Karel"
      En een partij-identificator "van Karel" met:
        | Attribuut             | Waarde            |
        | Identificeerde partij | de partij "Karel" |
        | Object-ID             | {bsn 1}           |
      En een partij "Zoë"
      En een partij-identificator "van Zoë" met:
        | Attribuut             | Waarde          |
        | Identificeerde partij | de partij "Zoë" |
        | Object-ID             | {bsn 2}         |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn 1}                         |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator "van Karel" in het resultaat
      En verwijst "Identificeerde partij" van alle gevonden partij-identificatoren naar de partij "Karel"
      En is de partij "Karel" geregistreerd
