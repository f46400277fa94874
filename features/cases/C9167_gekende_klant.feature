# language: nl
@C9167 @klasse-partijen @editie-2024-03
Functionaliteit: C9167 Terugbelverzoek van een gekende klant: varianten B en C

  Is de klant geauthenticeerd, dan verwijst de betrokkene naar zijn partij. In variant B is hij al als partij
  geregistreerd, in variant C wordt hij eerst als partij geregistreerd.

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut | Waarde   |
      | Kanaal    | Telefoon |
    En een partij met:
      | Attribuut                 | Waarde  |
      | Soort partij              | Persoon |
      | Persoonsnaam/Voornaam     | Karel   |
      | Persoonsnaam/Voorvoegsels | van     |
      | Persoonsnaam/Achternaam   | Deurne  |

  Regel: Variant B: de betrokkene verwijst naar de partij die al bestaat

    @eis-C9167-R24 @MUST @id-C9167-partij-zoeken
    Scenario: De partij is op burgerservicenummer te vinden
      Gegeven een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Als de medewerker partij-identificatoren zoekt met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn}                           |
        | Soort object-ID | Burgerservicenummer             |
        | Objecttype      | Ingeschreven natuurlijk persoon |
        | Register        | Basisregistratie Personen       |
      Dan staat de partij-identificator in het resultaat
      En verwijst "Identificeerde partij" van de partij-identificator naar de partij

    @eis-C9167-R25 @eis-B3485-T2 @MUST @id-C9167-partij-gevuld
    Scenario: De betrokkene verwijst naar de partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij
      En voldoet de betrokkene aan het schema "gekende betrokkene"

    @eis-C9167-R26 @eis-BT-R9 @MUST @id-C9167-naam-niet-overgenomen
    Scenario: De naam van de partij komt niet vanzelf bij de betrokkene
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan is "Persoonsnaam" van de betrokkene leeg

    @eis-C9167-R27 @eis-BT-R9 @MUST @id-C9167-adres-niet-overgenomen
    Scenario: Het telefoonnummer van de partij komt niet vanzelf bij de betrokkene
      Gegeven een digitaal adres met:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0612345678     |
        | Verstrekt door betrokkene |                |
        | Verstrekt door partij     | de partij      |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan is "Digitale adressen" van de betrokkene leeg
      En verwijst "Verstrekt door partij" van het digitaal adres naar de partij

    @eis-C9167-R28 @MAY @id-C9167-alleen-voornaam
    Scenario: Alleen een andere voornaam is genoeg
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut             | Waarde    |
        | Rol                   | Klant     |
        | Partij                | de partij |
        | Persoonsnaam/Voornaam | Carl      |
      Dan heeft de betrokkene de waarden:
        | Attribuut                 | Waarde |
        | Persoonsnaam/Voornaam     | Carl   |
        | Persoonsnaam/Voorvoegsels |        |
        | Persoonsnaam/Achternaam   |        |

    @eis-C9167-R29 @eis-BT-R10 @MUST @id-C9167-partij-onveranderd
    Scenario: Een andere naam en een ander nummer bij de betrokkene laten de partij zoals zij was
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                             | Waarde         |
        | Rol                                                   | Klant          |
        | Partij                                                | de partij      |
        | Persoonsnaam/Voornaam                                 | Carl           |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0687654321     |
      Dan is de partij niet gewijzigd
      En is "Digitale adressen/Digitaal adres/Adres" van de betrokkene "0687654321"
      En zijn er geen digitale adressen met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |

    @eis-C9167-R30 @MUST @id-C9167-geen-tweede-partij
    Scenario: Voor dezelfde persoon ontstaat geen tweede partij
      Gegeven een partij-identificator met:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan is er precies één partij-identificator met:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn}                           |
        | Soort object-ID | Burgerservicenummer             |
        | Objecttype      | Ingeschreven natuurlijk persoon |
        | Register        | Basisregistratie Personen       |
      En is "Partij" van de betrokkene gelijk aan "Identificeerde partij" van de partij-identificator

    @eis-C9167-R30 @MUST @id-C9167-geen-naamgenoot
    Scenario: Ook zonder identificator komt er geen tweede partij met dezelfde naam
      Gegeven een partij "Deurne" met:
        | Attribuut               | Waarde         |
        | Persoonsnaam/Voornaam   | Karel          |
        | Persoonsnaam/Achternaam | Deurne-{uniek} |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde             |
        | Rol                     | Klant              |
        | Partij                  | de partij "Deurne" |
        | Persoonsnaam/Achternaam | Deurne-{uniek}     |
      Dan is er precies één partij met:
        | Attribuut               | Waarde         |
        | Persoonsnaam/Achternaam | Deurne-{uniek} |

    @klasse-kern @eis-C9167-R36 @eis-B7682-T3 @MUST @id-C9167-gekend-of-ongekend
    Scenario: Een ongekende en een gekende betrokkene blijven te onderscheiden
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      En de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde    |
        | Rol       | Klant     |
        | Partij    | de partij |
      Dan is "Partij" van de eerste betrokkene leeg
      En verwijst "Partij" van de tweede betrokkene naar de partij

  Regel: Variant C: eerst wordt de klant als partij geregistreerd

    @eis-C9167-R31 @MUST @id-C9167-onbekende-partij
    Scenario: Een betrokkene kan niet verwijzen naar een partij die er nog niet is
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde               |
        | Rol       | Klant                |
        | Partij    | een onbekende partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R32 @MUST @id-C9167-nieuwe-partij
    Scenario: De nieuwe partij is een persoon met een naam
      Als de medewerker een partij "nieuwe klant" registreert:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |
      Dan is de partij "nieuwe klant" geregistreerd
      En heeft de partij "nieuwe klant" de waarden:
        | Attribuut                 | Waarde  |
        | Soort partij              | Persoon |
        | Persoonsnaam/Voornaam     | Karel   |
        | Persoonsnaam/Voorvoegsels | van     |
        | Persoonsnaam/Achternaam   | Deurne  |

    @eis-C9167-R33 @SHOULD @id-C9167-voorkeurstaal
    Scenario: De voorkeurstaal staat bij de partij
      Als de medewerker een partij "nieuwe klant" registreert:
        | Attribuut     | Waarde     |
        | Soort partij  | Persoon    |
        | Voorkeurstaal | Nederlands |
      Dan heeft de partij "nieuwe klant" de waarden:
        | Attribuut     | Waarde     |
        | Voorkeurstaal | Nederlands |

    @eis-C9167-R33 @SHOULD @id-C9167-voorkeurskanaal
    Scenario: Het voorkeurskanaal staat bij de partij
      Als de medewerker een partij "nieuwe klant" registreert:
        | Attribuut       | Waarde  |
        | Soort partij    | Persoon |
        | Voorkeurskanaal | E-mail  |
      Dan heeft de partij "nieuwe klant" de waarden:
        | Attribuut       | Waarde |
        | Voorkeurskanaal | E-mail |

    @eis-C9167-R34 @eis-B4749-T1 @eis-BT-R18 @MUST @id-C9167-nieuwe-partij-gekoppeld
    Scenario: De betrokkene verwijst naar de partij die net is geregistreerd, zoals bij een bekende klant
      Als de medewerker een partij "nieuwe klant" registreert:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      En de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde                   |
        | Rol       | Klant                    |
        | Partij    | de partij "nieuwe klant" |
      Dan verwijst "Partij" van de betrokkene naar de partij "nieuwe klant"

    @eis-C9167-R35 @MUST @id-C9167-partij-identificator
    Scenario: Bij de partij hoort een partij-identificator
      Als de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
        | Object-ID             | {bsn}     |
      Dan is de partij-identificator geregistreerd
      En heeft de partij-identificator de waarden:
        | Attribuut       | Waarde                    |
        | Object-ID       | {bsn}                     |
        | Soort object-ID | Burgerservicenummer       |
        | Register        | Basisregistratie Personen |
      En verwijst "Identificeerde partij" van de partij-identificator naar de partij
