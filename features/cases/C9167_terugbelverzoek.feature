# language: nl
@C9167 @klasse-terugbelverzoek
Functionaliteit: C9167 Klant belt met een vraag die niet direct beantwoord kan worden: terugbelverzoek

  Karel Wittewiek belt met een vraag over een dakkapel. De medewerker van het klantcontactcentrum kan niet meteen
  antwoorden en laat de Afdeling vergunningen terugbellen. Alleen de verschillen met C0534 staan hier.

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut | Waarde                                                  |
      | Kanaal    | Telefoon                                                |
      | Onderwerp | Voorwaarden vergunningsvrije dakkapel                   |
      | Inhoud    | Klant vraagt wanneer een dakkapel zonder vergunning mag |
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: Het terugbelverzoek is één interne taak bij het klantcontact

    @eis-C9167-R1 @MUST @id-C9167-een-taak
    Scenario: Er ontstaat precies één interne taak, bij dit klantcontact
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is de interne taak geregistreerd
      En verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact
      En is er precies één interne taak met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |

    @eis-C9167-R1 @MUST @id-C9167-taak-zonder-klantcontact
    Scenario: Een interne taak zonder klantcontact wordt geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "Ontstaan uit klantcontact"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R1 @MUST @id-C9167-taak-onbekend-klantcontact
    Scenario: Een interne taak bij een klantcontact dat niet bestaat wordt geweigerd
      Als de medewerker probeert een interne taak te registreren:
        | Attribuut                 | Waarde                    |
        | Ontstaan uit klantcontact | een onbekend klantcontact |
        | Gevraagde handeling       | Terugbellen               |
        | Organisatorische eenheid  | Afdeling vergunningen     |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Het register vult ID, registratiemoment en status zelf in

    @eis-C9167-R2 @MUST @id-C9167-taak-id
    Scenario: Elke interne taak krijgt een eigen ID
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      En de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is "ID" van de eerste interne taak gevuld
      En verschilt "ID" van de tweede interne taak van "ID" van de eerste interne taak

    @eis-C9167-R3 @MUST @editie-2023-03 @id-C9167-taak-moment
    Scenario: Het registratiemoment van de interne taak is dat van de registratie
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is "Geregistreerd op" van de interne taak het huidige tijdstip

    @eis-C9167-R3 @MUST @editie-2023-03 @id-C9167-betrokkene-moment
    Scenario: Het registratiemoment van de betrokkene is dat van de registratie
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      Dan is "Geregistreerd op" van de betrokkene het huidige tijdstip

    @eis-C9167-R4 @MUST @editie-2023-03 @id-C9167-status-te-doen
    Scenario: De interne taak begint als Te doen
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is "Status" van de interne taak "Te doen"

    @eis-C9167-R5 @MUST @editie-2024-03 @id-C9167-status-te-verwerken
    Scenario: De interne taak begint als Te verwerken
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is "Status" van de interne taak "Te verwerken"

    @eis-C9167-R4 @MUST @editie-2023-03 @id-C9167-onbekende-status
    Scenario: Een interne taak met een status die niet bestaat wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met de onbekende "Status" "vervallen"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R19 @SHOULD @id-C9167-volgorde
    Scenario: De registratiemomenten volgen het gesprek
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      En de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Dan ligt "Geregistreerd op" van de interne taak niet voor "Geregistreerd op" van het klantcontact
      En ligt "Geregistreerd op" van de betrokkene niet voor "Geregistreerd op" van de interne taak

  Regel: De taak zegt wat er gevraagd wordt en aan wie

    @eis-C9167-R6 @MUST @id-C9167-terugbellen
    Scenario: De gevraagde handeling is Terugbellen
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan is "Gevraagde handeling" van de interne taak "Terugbellen"

    @eis-C9167-R6 @MUST @id-C9167-zonder-handeling
    Scenario: Een interne taak zonder gevraagde handeling wordt geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "Gevraagde handeling"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R7 @MUST @id-C9167-bestemming
    Scenario: De taak is voor de afdeling, niet voor een medewerker
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
        | Medewerker               |                       |
      Dan is "Organisatorische eenheid" van de interne taak "Afdeling vergunningen"
      En is "Medewerker" van de interne taak leeg

    @eis-C9167-R7 @MUST @id-C9167-zonder-bestemming
    Scenario: Een interne taak die aan niemand is toegewezen wordt geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "Organisatorische eenheid"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R7 @MUST @id-C9167-terugbeltaak
    Scenario: De taak heeft de vorm van een terugbeltaak
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      Dan voldoet de interne taak aan het schema "terugbeltaak"

    @eis-C9167-R8 @SHOULD @editie-2023-03 @id-C9167-toelichting-leeg
    Scenario: De toelichting is leeg en blijft leeg
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
        | Toelichting              |                       |
      Dan is "Toelichting" van de interne taak leeg

    @eis-C9167-R9 @MAY @editie-2024-03 @id-C9167-toelichting-gevuld
    Scenario: De toelichting voegt iets toe voor de collega
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                                 |
        | Gevraagde handeling      | Terugbellen                            |
        | Organisatorische eenheid | Afdeling vergunningen                  |
        | Toelichting              | Klant is alleen 's ochtends bereikbaar |
      Dan is "Toelichting" van de interne taak "Klant is alleen 's ochtends bereikbaar"

  Regel: Een betrokkene bij hetzelfde klantcontact legt vast wie er gebeld heeft

    @eis-C9167-R11 @MUST @id-C9167-zelfde-klantcontact
    Scenario: Betrokkene en taak horen bij hetzelfde klantcontact
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                |
        | Gevraagde handeling      | Terugbellen           |
        | Organisatorische eenheid | Afdeling vergunningen |
      En de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
      Dan is "Betrokken bij klantcontact" van de betrokkene gelijk aan "Ontstaan uit klantcontact" van de interne taak

    @klasse-kern @eis-C9167-R11 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-C9167-betrokkene-onbekend-klantcontact
    Scenario: Een betrokkene bij een klantcontact dat niet bestaat wordt geweigerd
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                  | Waarde                    |
        | Betrokken bij klantcontact | een onbekend klantcontact |
        | Rol                        | Klant                     |
      Dan is de registratie geweigerd

    @eis-C9167-R12 @MUST @id-C9167-rol-klant
    Scenario: De rol van de betrokkene is Klant
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      Dan is "Rol" van de betrokkene "Klant"

    @eis-C9167-R12 @MUST @id-C9167-onbekende-rol
    Scenario: Een betrokkene met een rol die niet bestaat wordt geweigerd
      Als de medewerker probeert een betrokkene te registreren met de onbekende "Rol" "toeschouwer"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: De gegevens van een ongekende klant staan bij de betrokkene, niet bij een partij

    @klasse-partijen @eis-C9167-R13 @eis-B3485-T1 @MUST @id-C9167-partij-leeg
    Scenario: De betrokkene verwijst niet naar een partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                 | Waarde    |
        | Rol                       | Klant     |
        | Partij                    |           |
        | Persoonsnaam/Voornaam     | Karel     |
        | Persoonsnaam/Voorvoegsels |           |
        | Persoonsnaam/Achternaam   | Wittewiek |
      Dan is de betrokkene geregistreerd
      En is "Partij" van de betrokkene leeg

    @eis-C9167-R13 @MUST @id-C9167-ongekende-betrokkene
    Scenario: De betrokkene heeft de vorm van een ongekende betrokkene
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      Dan voldoet de betrokkene aan het schema "ongekende betrokkene"

    @klasse-partijen @eis-C9167-R14 @eis-B3485-T1 @MUST @id-C9167-geen-nieuwe-partij
    Scenario: Voor de klant ontstaat geen partij, ook niet naast een partij die net zo heet
      Gegeven een partij met:
        | Attribuut               | Waarde            |
        | Persoonsnaam/Voornaam   | Karel             |
        | Persoonsnaam/Achternaam | Wittewiek-{uniek} |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde            |
        | Rol                     | Klant             |
        | Persoonsnaam/Voornaam   | Karel             |
        | Persoonsnaam/Achternaam | Wittewiek-{uniek} |
      Dan is er precies één partij met:
        | Attribuut               | Waarde            |
        | Persoonsnaam/Achternaam | Wittewiek-{uniek} |

    @eis-C9167-R14 @MUST @editie-2024-03 @id-C9167-adres-niet-van-partij
    Scenario: Het telefoonnummer hoort bij de betrokkene en niet bij een partij
      Gegeven een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0612345678     |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan verwijst "Verstrekt door betrokkene" van het digitaal adres naar de betrokkene
      En is "Verstrekt door partij" van het digitaal adres leeg

    @eis-C9167-R14 @MUST @editie-2024-03 @id-C9167-geen-tweede-adres
    Scenario: Het e-mailadres van de klant is één keer vastgelegd, niet ook bij een partij
      Gegeven een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde              |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
        | Verstrekt door betrokkene | de betrokkene       |
      Dan is er precies één digitaal adres met:
        | Attribuut | Waarde              |
        | Adres     | {uniek}@example.org |

    @eis-C9167-R14 @MUST @editie-2024-03 @id-C9167-geen-tweede-nummer
    Scenario: Het telefoonnummer van de klant is één keer vastgelegd, niet ook bij een partij
      Gegeven een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0031{nummer}   |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan is er precies één digitaal adres met:
        | Attribuut | Waarde       |
        | Adres     | 0031{nummer} |

    @eis-C9167-R14 @MUST @editie-2024-03 @id-C9167-geen-partij-op-adres
    Abstract Scenario: Ook met een <adres> ontstaat voor de klant geen partij
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut            | Waarde            |
        | Rol                  | Klant             |
        | <adres>/Adresregel 1 | Lindelaan {uniek} |
      En de medewerker de eerste bladzijde van partijen opvraagt met:
        | Attribuut            | Waarde            |
        | <adres>/Adresregel 1 | Lindelaan {uniek} |
      Dan heeft geen van de gevonden partijen "<adres>/Adresregel 1" "Lindelaan {uniek}"

      Voorbeelden:
        | adres                |
        | Bezoekadres          |
        | Correspondentieadres |

    @eis-C9167-R15 @MUST @id-C9167-naam
    Abstract Scenario: De naam staat bij de betrokkene: <geval>
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde       |
        | Rol                     | Klant        |
        | Persoonsnaam/Voornaam   | <voornaam>   |
        | Persoonsnaam/Achternaam | <achternaam> |
      Dan heeft de betrokkene de waarden:
        | Attribuut               | Waarde       |
        | Persoonsnaam/Voornaam   | <voornaam>   |
        | Persoonsnaam/Achternaam | <achternaam> |

      Voorbeelden:
        | geval      | voornaam | achternaam  |
        | pagina     | Karel    | Wittewiek   |
        | diakrieten | Zoë      | Çelik-Ünsür |

    @eis-C9167-R16 @MAY @id-C9167-voorvoegsels
    Abstract Scenario: Voorvoegsels blijven los van de achternaam: <geval>
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                 | Waarde         |
        | Rol                       | Klant          |
        | Persoonsnaam/Voornaam     | Karel          |
        | Persoonsnaam/Voorvoegsels | <voorvoegsels> |
        | Persoonsnaam/Achternaam   | <achternaam>   |
      Dan heeft de betrokkene de waarden:
        | Attribuut                 | Waarde         |
        | Persoonsnaam/Voornaam     | Karel          |
        | Persoonsnaam/Voorvoegsels | <voorvoegsels> |
        | Persoonsnaam/Achternaam   | <achternaam>   |

      Voorbeelden:
        | geval  | voorvoegsels | achternaam |
        | leeg   |              | Wittewiek  |
        | gevuld | van          | Deurne     |

  Regel: Het telefoonnummer staat als digitaal adres bij de betrokkene, of bij de partij van een gekende klant

    @eis-C9167-R17 @MUST @id-C9167-telefoonnummer
    Scenario: Het nummer blijft tekst, met de nul aan het begin
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                             | Waarde         |
        | Rol                                                   | Klant          |
        | Persoonsnaam/Voornaam                                 | Karel          |
        | Persoonsnaam/Achternaam                               | Wittewiek      |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0612345678     |
      Dan heeft de betrokkene de waarden:
        | Attribuut                                             | Waarde         |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0612345678     |
      En voldoet elk digitaal adres van de betrokkene aan het schema "telefoonnummer als digitaal adres"

    @eis-C9167-R17 @MUST @id-C9167-adres-ontbreekt
    Scenario: Een digitaal adres zonder adres wordt geweigerd
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                                             | Waarde         |
        | Rol                                                   | Klant          |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-C9167-R18 @MAY @id-C9167-omschrijving-leeg
    Scenario: De omschrijving van het digitaal adres is leeg
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                             | Waarde         |
        | Rol                                                   | Klant          |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0612345678     |
        | Digitale adressen/Digitaal adres/Omschrijving         |                |
      Dan is "Digitale adressen/Digitaal adres/Omschrijving" van de betrokkene leeg

    @eis-C9167-R10 @MUST @id-C9167-bereikbaar
    Scenario: Vanuit de taak is het telefoonnummer te vinden
      Gegeven een betrokkene met:
        | Attribuut                                             | Waarde         |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer |
        | Digitale adressen/Digitaal adres/Adres                | 0612345678     |
      En een interne taak
      Als de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      Dan is "Betrokken bij klantcontact" van de betrokkene gelijk aan "Ontstaan uit klantcontact" van de interne taak
      En staat de betrokkene in het resultaat
      En is "Digitale adressen/Digitaal adres/Adres" van de betrokkene "0612345678"

    @eis-C9167-R10 @MUST @editie-2024-03 @klasse-partijen @id-C9167-bereikbaar-als-partij
    Scenario: Vanuit de taak is het telefoonnummer van een gekende klant te vinden
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0612345678     |
        | Verstrekt door betrokkene |                |
        | Verstrekt door partij     | de partij      |
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      En een interne taak
      Als de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Dan is "Betrokken bij klantcontact" van de betrokkene gelijk aan "Ontstaan uit klantcontact" van de interne taak
      En verwijst "Partij" van de betrokkene naar de partij
      En staat het digitaal adres in het resultaat

  Regel: Klantcontact, betrokkene, interne taak en actor zijn aan elkaar verbonden

    @F2173 @klasse-kern @eis-C9167-R20 @eis-F2173-X1 @MUST @editie-2023-03 @id-C9167-als-geheel
    Scenario: Na één registratie zijn er een klantcontact, een betrokkene en een taak, aan elkaar verbonden
      Als de frontend het klantcontact als geheel registreert:
        | Objecttype   | Attribuut                                             | Waarde                |
        | Klantcontact | Kanaal                                                | Telefoon              |
        | Betrokkene   | Rol                                                   | Klant                 |
        | Betrokkene   | Persoonsnaam/Voornaam                                 | Karel                 |
        | Betrokkene   | Persoonsnaam/Achternaam                               | Wittewiek             |
        | Betrokkene   | Digitale adressen/Digitaal adres/Soort digitaal adres | Telefoonnummer        |
        | Betrokkene   | Digitale adressen/Digitaal adres/Adres                | 0612345678            |
        | Interne taak | Gevraagde handeling                                   | Terugbellen           |
        | Interne taak | Organisatorische eenheid                              | Afdeling vergunningen |
      Dan is het klantcontact geregistreerd
      En verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact
      En verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact

    @F2173 @klasse-kern @eis-F2173-X1 @MUST @editie-2023-03 @id-C9167-alles-of-niets
    Scenario: Klopt de taak niet, dan is ook van het klantcontact niets geregistreerd
      Als de frontend probeert het klantcontact als geheel te registreren:
        | Objecttype   | Attribuut                | Waarde                |
        | Klantcontact | Kanaal                   | Telefoon              |
        | Klantcontact | Onderwerp                | Terugbellen {uniek}   |
        | Betrokkene   | Rol                      | Klant                 |
        | Interne taak | Organisatorische eenheid | Afdeling vergunningen |
      Dan is de registratie geweigerd
      En zijn er geen klantcontacten met:
        | Attribuut | Waarde              |
        | Onderwerp | Terugbellen {uniek} |

    @eis-C9167-R21 @MUST @editie-2024-03 @id-C9167-samenhang
    Scenario: Klantcontact, betrokkene en taak zijn geregistreerd; betrokkene en taak verwijzen naar het klantcontact
      Gegeven een betrokkene
      En een interne taak
      Als de medewerker het klantcontact opvraagt
      Dan is het klantcontact geregistreerd
      En verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact
      En verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact

    @eis-C9167-R37 @MUST @editie-2024-03 @id-C9167-klantcontact-zonder-authenticatie
    Scenario: Ook van een ongekende klant is het klantcontact geregistreerd
      Gegeven een betrokkene
      Als de medewerker het klantcontact opvraagt
      Dan is "Onderwerp" van het klantcontact "Voorwaarden vergunningsvrije dakkapel"
      En is "Partij" van de betrokkene leeg

    @eis-C9167-R38 @MUST @editie-2024-03 @id-C9167-actor-gekoppeld
    Scenario: De KCC-medewerker is als actor aan het klantcontact gekoppeld
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
