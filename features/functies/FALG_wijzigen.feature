# language: nl
@FALG @klasse-kern @editie-2024-03
Functionaliteit: FALG Elk attribuut wijzigen

  Elk attribuut van een volledig ingevuld object krijgt een andere waarde dan het had, zodat te zien is of de rest gelijk
  blijft. De delen van een naam, een adres of een identificator veranderen samen, omdat sommige dialecten zo'n groep als
  geheel vervangen.

  Regel: Een wijziging verandert wat zij noemt en niets anders, en het antwoord toont wat is verstuurd

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-klantcontact
    Abstract Scenario: Klantcontact: <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevuld klantcontact
      Als de medewerker het klantcontact wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van het klantcontact "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van het klantcontact gelijk gebleven

      Voorbeelden:
        | geval                             | attribuut                | waarde                       |
        | nummer                            | Nummer                   | {nummer 2}                   |
        | kanaal                            | Kanaal                   | E-mail                       |
        | onderwerp                         | Onderwerp                | Bouwen van een schuur        |
        | inhoud                            | Inhoud                   | Klant wil een schuur bouwen. |
        | indicatie-contact-gelukt          | Indicatie contact gelukt | Nee                          |
        | indicatie-contact-gelukt-onbekend | Indicatie contact gelukt | Onbekend                     |
        | taal                              | Taal                     | Engels                       |
        | vertrouwelijk                     | Vertrouwelijk            | Ja                           |
        | plaatsgevonden-op                 | Plaatsgevonden op        | 30-03-2023 10:04             |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene
    Abstract Scenario: Betrokkene: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een klantcontact
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de betrokkene "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de betrokkene gelijk gebleven

      Voorbeelden:
        | geval                      | attribuut                  | waarde                  |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | het tweede klantcontact |
        | rol                        | Rol                        | Vertegenwoordiger       |
        | initiator                  | Initiator                  | Nee                     |
        | partij                     | Partij                     | de tweede partij        |
        | organisatienaam            | Organisatienaam            | Bakkerij Het Brood      |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-naam
    Scenario: Betrokkene: naam wijzigen
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een klantcontact
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                 | Waarde |
        | Persoonsnaam/Voorletters  | M.     |
        | Persoonsnaam/Voornaam     | Marie  |
        | Persoonsnaam/Voorvoegsels | de     |
        | Persoonsnaam/Achternaam   | Vries  |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                 | Waarde |
        | Persoonsnaam/Voorletters  | M.     |
        | Persoonsnaam/Voornaam     | Marie  |
        | Persoonsnaam/Voorvoegsels | de     |
        | Persoonsnaam/Achternaam   | Vries  |
      En zijn behalve "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-bezoekadres
    Scenario: Betrokkene: bezoekadres wijzigen
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een klantcontact
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                | Waarde           |
        | Bezoekadres/Adresregel 1 | Berkweg 3        |
        | Bezoekadres/Adresregel 2 | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3 | Gebouw Berk      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                | Waarde           |
        | Bezoekadres/Adresregel 1 | Berkweg 3        |
        | Bezoekadres/Adresregel 2 | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3 | Gebouw Berk      |
      En zijn behalve "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-correspondentieadres
    Scenario: Betrokkene: correspondentieadres wijzigen
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een klantcontact
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                         | Waarde          |
        | Correspondentieadres/Adresregel 1 | Eikweg 3        |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                         | Waarde          |
        | Correspondentieadres/Adresregel 1 | Eikweg 3        |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik      |
      En zijn behalve "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-bag
    Abstract Scenario: Betrokkene met BAG-nummers: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de betrokkene "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de betrokkene gelijk gebleven

      Voorbeelden:
        | geval                                    | attribuut                                | waarde           |
        | bezoekadres-nummeraanduiding-id          | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | correspondentieadres-nummeraanduiding-id | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-bag-bezoekadres
    Scenario: Betrokkene met BAG-nummers: bezoekadres wijzigen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID | 0363200087654321 |
        | Bezoekadres/Postcode            |                  |
        | Bezoekadres/Adresregel 1        |                  |
        | Bezoekadres/Adresregel 2        |                  |
        | Bezoekadres/Adresregel 3        |                  |
        | Bezoekadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID | 0363200087654321 |
        | Bezoekadres/Postcode            |                  |
        | Bezoekadres/Adresregel 1        |                  |
        | Bezoekadres/Adresregel 2        |                  |
        | Bezoekadres/Adresregel 3        |                  |
        | Bezoekadres/Land                | Nederland        |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Bezoekadres/Postcode" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Bezoekadres/Land" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-bag-correspondentieadres
    Scenario: Betrokkene met BAG-nummers: correspondentieadres wijzigen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                                | Waarde           |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
        | Correspondentieadres/Postcode            |                  |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
        | Correspondentieadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                                | Waarde           |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
        | Correspondentieadres/Postcode            |                  |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
        | Correspondentieadres/Land                | Nederland        |
      En zijn behalve "Correspondentieadres/Nummeraanduiding-ID" en "Correspondentieadres/Postcode" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" en "Correspondentieadres/Land" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-postcode
    Abstract Scenario: Betrokkene met postcodes: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de betrokkene "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de betrokkene gelijk gebleven

      Voorbeelden:
        | geval                         | attribuut                     | waarde  |
        | bezoekadres-postcode          | Bezoekadres/Postcode          | 9876 ZX |
        | correspondentieadres-postcode | Correspondentieadres/Postcode | 9876 ZX |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-postcode-bezoekadres
    Scenario: Betrokkene met postcodes: bezoekadres wijzigen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID |                  |
        | Bezoekadres/Postcode            | 9876 ZX          |
        | Bezoekadres/Adresregel 1        | Berkweg 3        |
        | Bezoekadres/Adresregel 2        | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3        | Gebouw Berk      |
        | Bezoekadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID |                  |
        | Bezoekadres/Postcode            | 9876 ZX          |
        | Bezoekadres/Adresregel 1        | Berkweg 3        |
        | Bezoekadres/Adresregel 2        | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3        | Gebouw Berk      |
        | Bezoekadres/Land                | Nederland        |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Bezoekadres/Postcode" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Bezoekadres/Land" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-betrokkene-postcode-correspondentieadres
    Scenario: Betrokkene met postcodes: correspondentieadres wijzigen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de betrokkene wijzigt:
        | Attribuut                                | Waarde          |
        | Correspondentieadres/Nummeraanduiding-ID |                 |
        | Correspondentieadres/Postcode            | 9876 ZX         |
        | Correspondentieadres/Adresregel 1        | Eikweg 3        |
        | Correspondentieadres/Adresregel 2        | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3        | Gebouw Eik      |
        | Correspondentieadres/Land                | Nederland       |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                                | Waarde          |
        | Correspondentieadres/Nummeraanduiding-ID |                 |
        | Correspondentieadres/Postcode            | 9876 ZX         |
        | Correspondentieadres/Adresregel 1        | Eikweg 3        |
        | Correspondentieadres/Adresregel 2        | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3        | Gebouw Eik      |
        | Correspondentieadres/Land                | Nederland       |
      En zijn behalve "Correspondentieadres/Nummeraanduiding-ID" en "Correspondentieadres/Postcode" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" en "Correspondentieadres/Land" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-interne-taak
    Abstract Scenario: Interne taak: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut                 | Waarde                  |
        | Ontstaan uit klantcontact | het eerste klantcontact |
        | Toegewezen aan actor      | de eerste actor         |
      En een klantcontact
      En een actor
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de interne taak "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de interne taak gelijk gebleven

      Voorbeelden:
        | geval                     | attribuut                 | waarde                  |
        | nummer                    | Nummer                    | {nummer 2}              |
        | ontstaan-uit-klantcontact | Ontstaan uit klantcontact | het tweede klantcontact |
        | gevraagde-handeling       | Gevraagde handeling       | Mailen                  |
        | toegewezen-aan-actor      | Toegewezen aan actor      | de tweede actor         |
        | toelichting               | Toelichting               | Nu ook in de avond      |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-interne-taak-status
    Scenario: Interne taak: de status wijzigen, en het moment van verwerken daarbij
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde   |
        | Toegewezen aan actor | de actor |
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde           |
        | Status      | Verwerkt         |
        | Verwerkt op | 30-03-2023 10:04 |
      Dan herhaalt het antwoord wat is verstuurd
      En is "Status" van de interne taak "Verwerkt"
      En is "Verwerkt op" van de interne taak "30-03-2023 10:04"

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-interne-taak-verwerkt
    Abstract Scenario: Interne taak die verwerkt is: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde           |
        | Toegewezen aan actor | de actor         |
        | Status               | Verwerkt         |
        | Verwerkt op          | 30-03-2023 10:04 |
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de interne taak "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de interne taak gelijk gebleven

      Voorbeelden:
        | geval       | attribuut   | waarde             |
        | verwerkt-op | Verwerkt op | 31-03-2023 11:05   |
        | toelichting | Toelichting | Nu ook in de avond |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-actor-medewerker
    Abstract Scenario: Actor (medewerker): <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevulde actor met:
        | Attribuut        | Waarde     |
        | Soort actor      | Medewerker |
        | Indicatie actief | Nee        |
      Als de medewerker de actor wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de actor "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de actor gelijk gebleven

      Voorbeelden:
        | geval            | attribuut        | waarde        |
        | naam             | Naam             | Klaas de Boer |
        | indicatie-actief | Indicatie actief | Ja            |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-actor-medewerker-gegevens
    Scenario: Actor (medewerker): gegevens wijzigen
      Gegeven een volledig ingevulde actor met:
        | Attribuut   | Waarde     |
        | Soort actor | Medewerker |
      Als de medewerker de actor wijzigt:
        | Attribuut      | Waarde           |
        | Functie        | teamleider       |
        | E-mailadres    | boer@example.org |
        | Telefoonnummer | 0207654321       |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de actor de waarden:
        | Attribuut      | Waarde           |
        | Functie        | teamleider       |
        | E-mailadres    | boer@example.org |
        | Telefoonnummer | 0207654321       |
      En zijn behalve "Functie" en "E-mailadres" en "Telefoonnummer" alle attributen van de actor gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-actor-eenheid
    Abstract Scenario: Actor (organisatorische eenheid): <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevulde actor
      Als de medewerker de actor wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de actor "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de actor gelijk gebleven

      Voorbeelden:
        | geval        | attribuut    | waarde             |
        | omschrijving | Omschrijving | Behandelt bezwaren |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-actor-eenheid-identificator
    Scenario: Actor (organisatorische eenheid): identificator wijzigen
      Gegeven een volledig ingevulde actor
      Als de medewerker de actor wijzigt:
        | Attribuut                          | Waarde    |
        | Actoridentificator/Object-ID       | {uniek 2} |
        | Actoridentificator/Objecttype      | afdeling  |
        | Actoridentificator/Register        | personeel |
        | Actoridentificator/Soort object-ID | nummer    |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de actor de waarden:
        | Attribuut                          | Waarde    |
        | Actoridentificator/Object-ID       | {uniek 2} |
        | Actoridentificator/Objecttype      | afdeling  |
        | Actoridentificator/Register        | personeel |
        | Actoridentificator/Soort object-ID | nummer    |
      En zijn behalve "Actoridentificator/Object-ID" en "Actoridentificator/Objecttype" en "Actoridentificator/Register" en "Actoridentificator/Soort object-ID" alle attributen van de actor gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-actor-klantcontact
    Abstract Scenario: Actor-klantcontact: <attribuut> wijzigen in <waarde>
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact met:
        | Attribuut    | Waarde                  |
        | Actor        | de eerste actor         |
        | Klantcontact | het eerste klantcontact |
      En een actor
      En een klantcontact
      Als de medewerker het actor-klantcontact wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van het actor-klantcontact "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van het actor-klantcontact gelijk gebleven

      Voorbeelden:
        | geval        | attribuut    | waarde                  |
        | actor        | Actor        | de tweede actor         |
        | klantcontact | Klantcontact | het tweede klantcontact |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij
    Abstract Scenario: Partij: <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de partij "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de partij gelijk gebleven

      Voorbeelden:
        | geval                   | attribuut               | waarde           |
        | nummer                  | Nummer                  | {nummer 2}       |
        | indicatie-geheimhouding | Indicatie geheimhouding | Ja               |
        | indicatie-actief        | Indicatie actief        | Nee              |
        | voorkeurskanaal         | Voorkeurskanaal         | E-mail           |
        | voorkeurstaal           | Voorkeurstaal           | Engels           |
        | interne-notitie         | Interne notitie         | Liever 's avonds |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-naam
    Scenario: Partij: naam wijzigen
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij wijzigt:
        | Attribuut                 | Waarde |
        | Persoonsnaam/Voorletters  | M.     |
        | Persoonsnaam/Voornaam     | Marie  |
        | Persoonsnaam/Voorvoegsels | de     |
        | Persoonsnaam/Achternaam   | Vries  |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                 | Waarde |
        | Persoonsnaam/Voorletters  | M.     |
        | Persoonsnaam/Voornaam     | Marie  |
        | Persoonsnaam/Voorvoegsels | de     |
        | Persoonsnaam/Achternaam   | Vries  |
      En zijn behalve "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-organisatie-naam
    Scenario: Partij (organisatie): naam wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker de partij wijzigt:
        | Attribuut | Waarde           |
        | Naam      | Bakkerij De Boer |
      Dan herhaalt het antwoord wat is verstuurd
      En is "Naam" van de partij "Bakkerij De Boer"
      En zijn behalve "Naam" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-organisatie-actief
    Scenario: Partij (organisatie): indicatie actief wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker de partij wijzigt:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Dan herhaalt het antwoord wat is verstuurd
      En is "Indicatie actief" van de partij "Nee"
      En zijn behalve "Indicatie actief" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-bezoekadres
    Scenario: Partij: bezoekadres wijzigen
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde           |
        | Bezoekadres/Adresregel 1 | Berkweg 3        |
        | Bezoekadres/Adresregel 2 | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3 | Gebouw Berk      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                | Waarde           |
        | Bezoekadres/Adresregel 1 | Berkweg 3        |
        | Bezoekadres/Adresregel 2 | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3 | Gebouw Berk      |
      En zijn behalve "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-correspondentieadres
    Scenario: Partij: correspondentieadres wijzigen
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij wijzigt:
        | Attribuut                         | Waarde          |
        | Correspondentieadres/Adresregel 1 | Eikweg 3        |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                         | Waarde          |
        | Correspondentieadres/Adresregel 1 | Eikweg 3        |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik      |
      En zijn behalve "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-bag
    Abstract Scenario: Partij met BAG-nummers: <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de partij wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de partij "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de partij gelijk gebleven

      Voorbeelden:
        | geval                                    | attribuut                                | waarde           |
        | bezoekadres-nummeraanduiding-id          | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | correspondentieadres-nummeraanduiding-id | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-bag-bezoekadres
    Scenario: Partij met BAG-nummers: bezoekadres wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de partij wijzigt:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID | 0363200087654321 |
        | Bezoekadres/Postcode            |                  |
        | Bezoekadres/Adresregel 1        |                  |
        | Bezoekadres/Adresregel 2        |                  |
        | Bezoekadres/Adresregel 3        |                  |
        | Bezoekadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID | 0363200087654321 |
        | Bezoekadres/Postcode            |                  |
        | Bezoekadres/Adresregel 1        |                  |
        | Bezoekadres/Adresregel 2        |                  |
        | Bezoekadres/Adresregel 3        |                  |
        | Bezoekadres/Land                | Nederland        |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Bezoekadres/Postcode" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Bezoekadres/Land" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-bag-correspondentieadres
    Scenario: Partij met BAG-nummers: correspondentieadres wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de partij wijzigt:
        | Attribuut                                | Waarde           |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
        | Correspondentieadres/Postcode            |                  |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
        | Correspondentieadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                                | Waarde           |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
        | Correspondentieadres/Postcode            |                  |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
        | Correspondentieadres/Land                | Nederland        |
      En zijn behalve "Correspondentieadres/Nummeraanduiding-ID" en "Correspondentieadres/Postcode" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" en "Correspondentieadres/Land" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-postcode
    Abstract Scenario: Partij met postcodes: <attribuut> wijzigen in <waarde>
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de partij wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de partij "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de partij gelijk gebleven

      Voorbeelden:
        | geval                         | attribuut                     | waarde  |
        | bezoekadres-postcode          | Bezoekadres/Postcode          | 9876 ZX |
        | correspondentieadres-postcode | Correspondentieadres/Postcode | 9876 ZX |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-postcode-bezoekadres
    Scenario: Partij met postcodes: bezoekadres wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de partij wijzigt:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID |                  |
        | Bezoekadres/Postcode            | 9876 ZX          |
        | Bezoekadres/Adresregel 1        | Berkweg 3        |
        | Bezoekadres/Adresregel 2        | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3        | Gebouw Berk      |
        | Bezoekadres/Land                | Nederland        |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                       | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID |                  |
        | Bezoekadres/Postcode            | 9876 ZX          |
        | Bezoekadres/Adresregel 1        | Berkweg 3        |
        | Bezoekadres/Adresregel 2        | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3        | Gebouw Berk      |
        | Bezoekadres/Land                | Nederland        |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Bezoekadres/Postcode" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Bezoekadres/Land" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-postcode-correspondentieadres
    Scenario: Partij met postcodes: correspondentieadres wijzigen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de partij wijzigt:
        | Attribuut                                | Waarde          |
        | Correspondentieadres/Nummeraanduiding-ID |                 |
        | Correspondentieadres/Postcode            | 9876 ZX         |
        | Correspondentieadres/Adresregel 1        | Eikweg 3        |
        | Correspondentieadres/Adresregel 2        | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3        | Gebouw Eik      |
        | Correspondentieadres/Land                | Nederland       |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                                | Waarde          |
        | Correspondentieadres/Nummeraanduiding-ID |                 |
        | Correspondentieadres/Postcode            | 9876 ZX         |
        | Correspondentieadres/Adresregel 1        | Eikweg 3        |
        | Correspondentieadres/Adresregel 2        | 5678 CD Eikstad |
        | Correspondentieadres/Adresregel 3        | Gebouw Eik      |
        | Correspondentieadres/Land                | Nederland       |
      En zijn behalve "Correspondentieadres/Nummeraanduiding-ID" en "Correspondentieadres/Postcode" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" en "Correspondentieadres/Land" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-contactpersoon-werkgever
    Scenario: Partij (contactpersoon): werkgever wijzigen
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een volledig ingevulde partij met:
        | Attribuut          | Waarde           |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker de derde partij wijzigt:
        | Attribuut                 | Waarde           |
        | Werkte voor partij        | de tweede partij |
        | Persoonsnaam/Voorletters  | M.               |
        | Persoonsnaam/Voornaam     | Marie            |
        | Persoonsnaam/Voorvoegsels | de               |
        | Persoonsnaam/Achternaam   | Vries            |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de derde partij de waarden:
        | Attribuut                 | Waarde           |
        | Werkte voor partij        | de tweede partij |
        | Persoonsnaam/Voorletters  | M.               |
        | Persoonsnaam/Voornaam     | Marie            |
        | Persoonsnaam/Voorvoegsels | de               |
        | Persoonsnaam/Achternaam   | Vries            |
      En zijn behalve "Werkte voor partij" en "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" alle attributen van de derde partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-contactpersoon-actief
    Scenario: Partij (contactpersoon): indicatie actief wijzigen
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut          | Waarde           |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker de tweede partij wijzigt:
        | Attribuut        | Waarde |
        | Indicatie actief | Nee    |
      Dan herhaalt het antwoord wat is verstuurd
      En is "Indicatie actief" van de tweede partij "Nee"
      En zijn behalve "Indicatie actief" alle attributen van de tweede partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R9 @MUST @id-FALG-wijzig-voorkeursadres
    Scenario: Partij: een ander voorkeursadres
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      En een digitaal adres met:
        | Attribuut             | Waarde     |
        | Adres                 | 0687654321 |
        | Verstrekt door partij | de partij  |
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde                    |
        | Voorkeurs digitaal adres | het eerste digitaal adres |
      En de medewerker de partij wijzigt:
        | Attribuut                | Waarde                    |
        | Voorkeurs digitaal adres | het tweede digitaal adres |
      En de medewerker de partij wijzigt:
        | Attribuut       | Waarde                |
        | Interne notitie | Belt liever niet zelf |
      Dan verwijst "Voorkeurs digitaal adres" van de partij naar het tweede digitaal adres
      En is "Interne notitie" van de partij "Belt liever niet zelf"

    @eis-FALG-R8 @MUST @id-FALG-wijzig-voorkeursadres-antwoord
    Scenario: Partij: een ander voorkeursadres staat in het antwoord
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      En een digitaal adres met:
        | Attribuut             | Waarde     |
        | Adres                 | 0687654321 |
        | Verstrekt door partij | de partij  |
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde                    |
        | Voorkeurs digitaal adres | het eerste digitaal adres |
      En de medewerker de partij wijzigt:
        | Attribuut                | Waarde                    |
        | Voorkeurs digitaal adres | het tweede digitaal adres |
      Dan herhaalt het antwoord wat is verstuurd

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-vertegenwoordiging
    Abstract Scenario: Vertegenwoordiging: <attribuut> wijzigen in <waarde>
      Gegeven een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een partij
      Als de medewerker de vertegenwoordiging wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de vertegenwoordiging "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de vertegenwoordiging gelijk gebleven

      Voorbeelden:
        | geval                      | attribuut                  | waarde          |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | de derde partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | de derde partij |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-identificator
    Abstract Scenario: Partij-identificator: <attribuut> wijzigen in <waarde>
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de eerste partij |
        | Object-ID                   | {bsn}            |
        | Andere partij-identificator | Klant 12         |
      En een partij
      Als de medewerker de partij-identificator wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de partij-identificator "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de partij-identificator gelijk gebleven

      Voorbeelden:
        | geval                       | attribuut                   | waarde           |
        | identificeerde-partij       | Identificeerde partij       | de tweede partij |
        | andere-partij-identificator | Andere partij-identificator | Klant 13         |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-partij-identificator-identificator
    Scenario: Partij-identificator: identificator wijzigen
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de eerste partij |
        | Object-ID                   | {bsn}            |
        | Andere partij-identificator | Klant 12         |
      En een partij
      Als de medewerker de partij-identificator wijzigt:
        | Attribuut       | Waarde                               |
        | Object-ID       | {rsin}                               |
        | Objecttype      | Ingeschreven niet-natuurlijk persoon |
        | Register        | Handelsregister                      |
        | Soort object-ID | RSIN                                 |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij-identificator de waarden:
        | Attribuut       | Waarde                               |
        | Object-ID       | {rsin}                               |
        | Objecttype      | Ingeschreven niet-natuurlijk persoon |
        | Register        | Handelsregister                      |
        | Soort object-ID | RSIN                                 |
      En zijn behalve "Object-ID" en "Objecttype" en "Register" en "Soort object-ID" alle attributen van de partij-identificator gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-onderwerpobject
    Abstract Scenario: Onderwerpobject: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      En een klantcontact
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van het onderwerpobject "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van het onderwerpobject gelijk gebleven

      Voorbeelden:
        | geval                          | attribuut                      | waarde                 |
        | was-onderwerp-van-klantcontact | Was onderwerp van klantcontact | het derde klantcontact |
        | was-klantcontact               | Was klantcontact               | het derde klantcontact |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-onderwerpobject-identificator
    Scenario: Onderwerpobject: identificator wijzigen
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      En een klantcontact
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut                           | Waarde    |
        | Objectidentificator/Object-ID       | {uniek 2} |
        | Objectidentificator/Objecttype      | zaak      |
        | Objectidentificator/Register        | Open Zaak |
        | Objectidentificator/Soort object-ID | uuid      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het onderwerpobject de waarden:
        | Attribuut                           | Waarde    |
        | Objectidentificator/Object-ID       | {uniek 2} |
        | Objectidentificator/Objecttype      | zaak      |
        | Objectidentificator/Register        | Open Zaak |
        | Objectidentificator/Soort object-ID | uuid      |
      En zijn behalve "Objectidentificator/Object-ID" en "Objectidentificator/Objecttype" en "Objectidentificator/Register" en "Objectidentificator/Soort object-ID" alle attributen van het onderwerpobject gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-bijlage
    Abstract Scenario: Bijlage: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                    | Waarde                  |
        | Was bijlage van klantcontact | het eerste klantcontact |
      En een klantcontact
      Als de medewerker de bijlage wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van de bijlage "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van de bijlage gelijk gebleven

      Voorbeelden:
        | geval                        | attribuut                    | waarde                  |
        | was-bijlage-van-klantcontact | Was bijlage van klantcontact | het tweede klantcontact |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-bijlage-identificator
    Scenario: Bijlage: identificator wijzigen
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                    | Waarde                  |
        | Was bijlage van klantcontact | het eerste klantcontact |
      En een klantcontact
      Als de medewerker de bijlage wijzigt:
        | Attribuut                           | Waarde    |
        | Objectidentificator/Object-ID       | {uniek 2} |
        | Objectidentificator/Objecttype      | zaak      |
        | Objectidentificator/Register        | Open Zaak |
        | Objectidentificator/Soort object-ID | uuid      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de bijlage de waarden:
        | Attribuut                           | Waarde    |
        | Objectidentificator/Object-ID       | {uniek 2} |
        | Objectidentificator/Objecttype      | zaak      |
        | Objectidentificator/Register        | Open Zaak |
        | Objectidentificator/Soort object-ID | uuid      |
      En zijn behalve "Objectidentificator/Object-ID" en "Objectidentificator/Objecttype" en "Objectidentificator/Register" en "Objectidentificator/Soort object-ID" alle attributen van de bijlage gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-digitaal-adres
    Abstract Scenario: Digitaal adres: <attribuut> wijzigen in <waarde>
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut                 | Waarde               |
        | Verstrekt door betrokkene | de eerste betrokkene |
      En een betrokkene
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van het digitaal adres "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van het digitaal adres gelijk gebleven

      Voorbeelden:
        | geval                     | attribuut                 | waarde               |
        | soort-digitaal-adres      | Soort digitaal adres      | WhatsApp             |
        | adres                     | Adres                     | 0687654321           |
        | omschrijving              | Omschrijving              | Nummer van het werk  |
        | verstrekt-door-betrokkene | Verstrekt door betrokkene | de tweede betrokkene |

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-wijzig-digitaal-adres-van-partij
    Abstract Scenario: Digitaal adres van een partij: <attribuut> wijzigen in <waarde>
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde           |
        | Verstrekt door partij | de eerste partij |
      En een partij
      Als de medewerker het digitaal adres wijzigt:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan herhaalt het antwoord wat is verstuurd
      En is "<attribuut>" van het digitaal adres "<waarde>"
      En zijn behalve "<attribuut>" alle attributen van het digitaal adres gelijk gebleven

      Voorbeelden:
        | geval                 | attribuut             | waarde           |
        | verstrekt-door-partij | Verstrekt door partij | de tweede partij |

  Regel: Een vervanging zet het hele object opnieuw neer, en het antwoord toont wat is verstuurd

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-klantcontact
    Scenario: Klantcontact vervangen
      Gegeven een volledig ingevuld klantcontact
      Als de medewerker het klantcontact vervangt, met alleen anders:
        | Attribuut                | Waarde                       |
        | Nummer                   | {nummer 2}                   |
        | Kanaal                   | E-mail                       |
        | Onderwerp                | Bouwen van een schuur        |
        | Inhoud                   | Klant wil een schuur bouwen. |
        | Indicatie contact gelukt | Nee                          |
        | Taal                     | Engels                       |
        | Vertrouwelijk            | Ja                           |
        | Plaatsgevonden op        | 30-03-2023 10:04             |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het klantcontact de waarden:
        | Attribuut                | Waarde                       |
        | Nummer                   | {nummer 2}                   |
        | Kanaal                   | E-mail                       |
        | Onderwerp                | Bouwen van een schuur        |
        | Inhoud                   | Klant wil een schuur bouwen. |
        | Indicatie contact gelukt | Nee                          |
        | Taal                     | Engels                       |
        | Vertrouwelijk            | Ja                           |
        | Plaatsgevonden op        | 30-03-2023 10:04             |
      En zijn behalve "Nummer" en "Kanaal" en "Onderwerp" en "Inhoud" en "Indicatie contact gelukt" en "Taal" en "Vertrouwelijk" en "Plaatsgevonden op" alle attributen van het klantcontact gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-betrokkene
    Scenario: Betrokkene vervangen
      Gegeven een klantcontact
      En een partij
      En een volledig ingevulde betrokkene met:
        | Attribuut                  | Waarde                  |
        | Betrokken bij klantcontact | het eerste klantcontact |
        | Partij                     | de eerste partij        |
      En een klantcontact
      En een partij
      Als de medewerker de betrokkene vervangt, met alleen anders:
        | Attribuut                         | Waarde                  |
        | Betrokken bij klantcontact        | het tweede klantcontact |
        | Rol                               | Vertegenwoordiger       |
        | Initiator                         | Nee                     |
        | Partij                            | de tweede partij        |
        | Organisatienaam                   | Bakkerij Het Brood      |
        | Persoonsnaam/Voorletters          | M.                      |
        | Persoonsnaam/Voornaam             | Marie                   |
        | Persoonsnaam/Voorvoegsels         | de                      |
        | Persoonsnaam/Achternaam           | Vries                   |
        | Bezoekadres/Adresregel 1          | Berkweg 3               |
        | Bezoekadres/Adresregel 2          | 5678 CD Berkstad        |
        | Bezoekadres/Adresregel 3          | Gebouw Berk             |
        | Correspondentieadres/Adresregel 1 | Eikweg 3                |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad         |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik              |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                         | Waarde                  |
        | Betrokken bij klantcontact        | het tweede klantcontact |
        | Rol                               | Vertegenwoordiger       |
        | Initiator                         | Nee                     |
        | Partij                            | de tweede partij        |
        | Organisatienaam                   | Bakkerij Het Brood      |
        | Persoonsnaam/Voorletters          | M.                      |
        | Persoonsnaam/Voornaam             | Marie                   |
        | Persoonsnaam/Voorvoegsels         | de                      |
        | Persoonsnaam/Achternaam           | Vries                   |
        | Bezoekadres/Adresregel 1          | Berkweg 3               |
        | Bezoekadres/Adresregel 2          | 5678 CD Berkstad        |
        | Bezoekadres/Adresregel 3          | Gebouw Berk             |
        | Correspondentieadres/Adresregel 1 | Eikweg 3                |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad         |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik              |
      En zijn behalve "Betrokken bij klantcontact" en "Rol" en "Initiator" en "Partij" en "Organisatienaam" en "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-betrokkene-bag
    Scenario: Betrokkene met BAG-nummers vervangen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de betrokkene vervangt, met alleen anders:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Correspondentieadres/Nummeraanduiding-ID" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-betrokkene-postcode
    Scenario: Betrokkene met postcodes vervangen
      Gegeven een klantcontact
      En een volledig ingevulde betrokkene met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de betrokkene vervangt, met alleen anders:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 9876 ZX |
        | Correspondentieadres/Postcode | 9876 ZX |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de betrokkene de waarden:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 9876 ZX |
        | Correspondentieadres/Postcode | 9876 ZX |
      En zijn behalve "Bezoekadres/Postcode" en "Correspondentieadres/Postcode" alle attributen van de betrokkene gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-interne-taak
    Scenario: Interne taak vervangen
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut                 | Waarde                  |
        | Ontstaan uit klantcontact | het eerste klantcontact |
        | Toegewezen aan actor      | de eerste actor         |
      En een klantcontact
      En een actor
      Als de medewerker de interne taak vervangt, met alleen anders:
        | Attribuut                 | Waarde                  |
        | Nummer                    | {nummer 2}              |
        | Ontstaan uit klantcontact | het tweede klantcontact |
        | Gevraagde handeling       | Mailen                  |
        | Toegewezen aan actor      | de tweede actor         |
        | Toelichting               | Nu ook in de avond      |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de interne taak de waarden:
        | Attribuut                 | Waarde                  |
        | Nummer                    | {nummer 2}              |
        | Ontstaan uit klantcontact | het tweede klantcontact |
        | Gevraagde handeling       | Mailen                  |
        | Toegewezen aan actor      | de tweede actor         |
        | Toelichting               | Nu ook in de avond      |
      En zijn behalve "Nummer" en "Ontstaan uit klantcontact" en "Gevraagde handeling" en "Toegewezen aan actor" en "Toelichting" alle attributen van de interne taak gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-interne-taak-verwerkt
    Scenario: Interne taak die verwerkt is vervangen
      Gegeven een klantcontact
      En een actor
      En een volledig ingevulde interne taak met:
        | Attribuut            | Waarde           |
        | Toegewezen aan actor | de actor         |
        | Status               | Verwerkt         |
        | Verwerkt op          | 30-03-2023 10:04 |
      Als de medewerker de interne taak vervangt, met alleen anders:
        | Attribuut   | Waarde           |
        | Verwerkt op | 31-03-2023 11:05 |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de interne taak de waarden:
        | Attribuut   | Waarde           |
        | Verwerkt op | 31-03-2023 11:05 |
      En zijn behalve "Verwerkt op" alle attributen van de interne taak gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-actor-medewerker
    Scenario: Actor (medewerker) vervangen
      Gegeven een volledig ingevulde actor met:
        | Attribuut   | Waarde     |
        | Soort actor | Medewerker |
      Als de medewerker de actor vervangt, met alleen anders:
        | Attribuut        | Waarde           |
        | Naam             | Klaas de Boer    |
        | Indicatie actief | Nee              |
        | Functie          | teamleider       |
        | E-mailadres      | boer@example.org |
        | Telefoonnummer   | 0207654321       |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de actor de waarden:
        | Attribuut        | Waarde           |
        | Naam             | Klaas de Boer    |
        | Indicatie actief | Nee              |
        | Functie          | teamleider       |
        | E-mailadres      | boer@example.org |
        | Telefoonnummer   | 0207654321       |
      En zijn behalve "Naam" en "Indicatie actief" en "Functie" en "E-mailadres" en "Telefoonnummer" alle attributen van de actor gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-actor-eenheid
    Scenario: Actor (organisatorische eenheid) vervangen
      Gegeven een volledig ingevulde actor
      Als de medewerker de actor vervangt, met alleen anders:
        | Attribuut                          | Waarde             |
        | Omschrijving                       | Behandelt bezwaren |
        | Actoridentificator/Object-ID       | {uniek 2}          |
        | Actoridentificator/Objecttype      | afdeling           |
        | Actoridentificator/Register        | personeel          |
        | Actoridentificator/Soort object-ID | nummer             |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de actor de waarden:
        | Attribuut                          | Waarde             |
        | Omschrijving                       | Behandelt bezwaren |
        | Actoridentificator/Object-ID       | {uniek 2}          |
        | Actoridentificator/Objecttype      | afdeling           |
        | Actoridentificator/Register        | personeel          |
        | Actoridentificator/Soort object-ID | nummer             |
      En zijn behalve "Omschrijving" en "Actoridentificator/Object-ID" en "Actoridentificator/Objecttype" en "Actoridentificator/Register" en "Actoridentificator/Soort object-ID" alle attributen van de actor gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-actor-klantcontact
    Scenario: Actor-klantcontact vervangen
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact met:
        | Attribuut    | Waarde                  |
        | Actor        | de eerste actor         |
        | Klantcontact | het eerste klantcontact |
      En een actor
      En een klantcontact
      Als de medewerker het actor-klantcontact vervangt, met alleen anders:
        | Attribuut    | Waarde                  |
        | Actor        | de tweede actor         |
        | Klantcontact | het tweede klantcontact |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het actor-klantcontact de waarden:
        | Attribuut    | Waarde                  |
        | Actor        | de tweede actor         |
        | Klantcontact | het tweede klantcontact |
      En zijn behalve "Actor" en "Klantcontact" alle attributen van het actor-klantcontact gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-partij
    Scenario: Partij vervangen
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij vervangt, met alleen anders:
        | Attribuut                         | Waarde           |
        | Nummer                            | {nummer 2}       |
        | Indicatie geheimhouding           | Ja               |
        | Indicatie actief                  | Nee              |
        | Voorkeurstaal                     | Engels           |
        | Interne notitie                   | Liever 's avonds |
        | Persoonsnaam/Voorletters          | M.               |
        | Persoonsnaam/Voornaam             | Marie            |
        | Persoonsnaam/Voorvoegsels         | de               |
        | Persoonsnaam/Achternaam           | Vries            |
        | Bezoekadres/Adresregel 1          | Berkweg 3        |
        | Bezoekadres/Adresregel 2          | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3          | Gebouw Berk      |
        | Correspondentieadres/Adresregel 1 | Eikweg 3         |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad  |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik       |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                         | Waarde           |
        | Nummer                            | {nummer 2}       |
        | Indicatie geheimhouding           | Ja               |
        | Indicatie actief                  | Nee              |
        | Voorkeurstaal                     | Engels           |
        | Interne notitie                   | Liever 's avonds |
        | Persoonsnaam/Voorletters          | M.               |
        | Persoonsnaam/Voornaam             | Marie            |
        | Persoonsnaam/Voorvoegsels         | de               |
        | Persoonsnaam/Achternaam           | Vries            |
        | Bezoekadres/Adresregel 1          | Berkweg 3        |
        | Bezoekadres/Adresregel 2          | 5678 CD Berkstad |
        | Bezoekadres/Adresregel 3          | Gebouw Berk      |
        | Correspondentieadres/Adresregel 1 | Eikweg 3         |
        | Correspondentieadres/Adresregel 2 | 5678 CD Eikstad  |
        | Correspondentieadres/Adresregel 3 | Gebouw Eik       |
      En zijn behalve "Nummer" en "Indicatie geheimhouding" en "Indicatie actief" en "Voorkeurstaal" en "Interne notitie" en "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" en "Bezoekadres/Adresregel 1" en "Bezoekadres/Adresregel 2" en "Bezoekadres/Adresregel 3" en "Correspondentieadres/Adresregel 1" en "Correspondentieadres/Adresregel 2" en "Correspondentieadres/Adresregel 3" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-partij-voorkeurskanaal
    Scenario: Partij vervangen: voorkeurskanaal
      Gegeven een volledig ingevulde partij
      Als de medewerker de partij vervangt, met alleen anders:
        | Attribuut       | Waarde |
        | Voorkeurskanaal | E-mail |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut       | Waarde |
        | Voorkeurskanaal | E-mail |
      En zijn behalve "Voorkeurskanaal" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-partij-bag
    Scenario: Partij met BAG-nummers vervangen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200012345678 |
        | Bezoekadres/Adresregel 1                 |                  |
        | Bezoekadres/Adresregel 2                 |                  |
        | Bezoekadres/Adresregel 3                 |                  |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200012345678 |
        | Correspondentieadres/Adresregel 1        |                  |
        | Correspondentieadres/Adresregel 2        |                  |
        | Correspondentieadres/Adresregel 3        |                  |
      Als de medewerker de partij vervangt, met alleen anders:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                                | Waarde           |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200087654321 |
        | Correspondentieadres/Nummeraanduiding-ID | 0363200087654321 |
      En zijn behalve "Bezoekadres/Nummeraanduiding-ID" en "Correspondentieadres/Nummeraanduiding-ID" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-partij-postcode
    Scenario: Partij met postcodes vervangen
      Gegeven een volledig ingevulde partij met:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 1234 AB |
        | Correspondentieadres/Postcode | 1234 AB |
      Als de medewerker de partij vervangt, met alleen anders:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 9876 ZX |
        | Correspondentieadres/Postcode | 9876 ZX |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij de waarden:
        | Attribuut                     | Waarde  |
        | Bezoekadres/Postcode          | 9876 ZX |
        | Correspondentieadres/Postcode | 9876 ZX |
      En zijn behalve "Bezoekadres/Postcode" en "Correspondentieadres/Postcode" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-contactpersoon
    Scenario: Partij (contactpersoon) vervangen
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een volledig ingevulde partij met:
        | Attribuut          | Waarde           |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker de derde partij vervangt, met alleen anders:
        | Attribuut                 | Waarde           |
        | Werkte voor partij        | de tweede partij |
        | Persoonsnaam/Voorletters  | M.               |
        | Persoonsnaam/Voornaam     | Marie            |
        | Persoonsnaam/Voorvoegsels | de               |
        | Persoonsnaam/Achternaam   | Vries            |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de derde partij de waarden:
        | Attribuut                 | Waarde           |
        | Werkte voor partij        | de tweede partij |
        | Persoonsnaam/Voorletters  | M.               |
        | Persoonsnaam/Voornaam     | Marie            |
        | Persoonsnaam/Voorvoegsels | de               |
        | Persoonsnaam/Achternaam   | Vries            |
      En zijn behalve "Werkte voor partij" en "Persoonsnaam/Voorletters" en "Persoonsnaam/Voornaam" en "Persoonsnaam/Voorvoegsels" en "Persoonsnaam/Achternaam" alle attributen van de derde partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-organisatie
    Scenario: Partij (organisatie) vervangen
      Gegeven een volledig ingevulde partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker de partij vervangt, met alleen anders:
        | Attribuut | Waarde           |
        | Naam      | Bakkerij De Boer |
      Dan herhaalt het antwoord wat is verstuurd
      En is "Naam" van de partij "Bakkerij De Boer"
      En zijn behalve "Naam" alle attributen van de partij gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-vertegenwoordiging
    Scenario: Vertegenwoordiging vervangen
      Gegeven een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een partij
      Als de medewerker de vertegenwoordiging vervangt, met alleen anders:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de tweede partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de vertegenwoordiging de waarden:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de tweede partij |
        | Vertegenwoordigde partij   | de derde partij  |
      En zijn behalve "Vertegenwoordigende partij" en "Vertegenwoordigde partij" alle attributen van de vertegenwoordiging gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-partij-identificator
    Scenario: Partij-identificator vervangen
      Gegeven een partij
      En een partij-identificator met:
        | Attribuut                   | Waarde           |
        | Identificeerde partij       | de eerste partij |
        | Object-ID                   | {bsn}            |
        | Andere partij-identificator | Klant 12         |
      En een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker de partij-identificator vervangt, met alleen anders:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de tweede partij                     |
        | Andere partij-identificator | Klant 13                             |
        | Object-ID                   | {rsin}                               |
        | Objecttype                  | Ingeschreven niet-natuurlijk persoon |
        | Register                    | Handelsregister                      |
        | Soort object-ID             | RSIN                                 |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de partij-identificator de waarden:
        | Attribuut                   | Waarde                               |
        | Identificeerde partij       | de tweede partij                     |
        | Andere partij-identificator | Klant 13                             |
        | Object-ID                   | {rsin}                               |
        | Objecttype                  | Ingeschreven niet-natuurlijk persoon |
        | Register                    | Handelsregister                      |
        | Soort object-ID             | RSIN                                 |
      En zijn behalve "Identificeerde partij" en "Andere partij-identificator" en "Object-ID" en "Objecttype" en "Register" en "Soort object-ID" alle attributen van de partij-identificator gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-onderwerpobject
    Scenario: Onderwerpobject vervangen
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      En een klantcontact
      Als de medewerker het onderwerpobject vervangt, met alleen anders:
        | Attribuut                           | Waarde                 |
        | Was onderwerp van klantcontact      | het derde klantcontact |
        | Was klantcontact                    | het derde klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}              |
        | Objectidentificator/Objecttype      | zaak                   |
        | Objectidentificator/Register        | Open Zaak              |
        | Objectidentificator/Soort object-ID | uuid                   |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het onderwerpobject de waarden:
        | Attribuut                           | Waarde                 |
        | Was onderwerp van klantcontact      | het derde klantcontact |
        | Was klantcontact                    | het derde klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}              |
        | Objectidentificator/Objecttype      | zaak                   |
        | Objectidentificator/Register        | Open Zaak              |
        | Objectidentificator/Soort object-ID | uuid                   |
      En zijn behalve "Was onderwerp van klantcontact" en "Was klantcontact" en "Objectidentificator/Object-ID" en "Objectidentificator/Objecttype" en "Objectidentificator/Register" en "Objectidentificator/Soort object-ID" alle attributen van het onderwerpobject gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-bijlage
    Scenario: Bijlage vervangen
      Gegeven een klantcontact
      En een bijlage met:
        | Attribuut                    | Waarde                  |
        | Was bijlage van klantcontact | het eerste klantcontact |
      En een klantcontact
      Als de medewerker de bijlage vervangt, met alleen anders:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | zaak                    |
        | Objectidentificator/Register        | Open Zaak               |
        | Objectidentificator/Soort object-ID | uuid                    |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft de bijlage de waarden:
        | Attribuut                           | Waarde                  |
        | Was bijlage van klantcontact        | het tweede klantcontact |
        | Objectidentificator/Object-ID       | {uniek 2}               |
        | Objectidentificator/Objecttype      | zaak                    |
        | Objectidentificator/Register        | Open Zaak               |
        | Objectidentificator/Soort object-ID | uuid                    |
      En zijn behalve "Was bijlage van klantcontact" en "Objectidentificator/Object-ID" en "Objectidentificator/Objecttype" en "Objectidentificator/Register" en "Objectidentificator/Soort object-ID" alle attributen van de bijlage gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-digitaal-adres
    Scenario: Digitaal adres vervangen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut                 | Waarde               |
        | Verstrekt door betrokkene | de eerste betrokkene |
      En een betrokkene
      Als de medewerker het digitaal adres vervangt, met alleen anders:
        | Attribuut                 | Waarde               |
        | Soort digitaal adres      | WhatsApp             |
        | Adres                     | 0687654321           |
        | Omschrijving              | Nummer van het werk  |
        | Verstrekt door betrokkene | de tweede betrokkene |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het digitaal adres de waarden:
        | Attribuut                 | Waarde               |
        | Soort digitaal adres      | WhatsApp             |
        | Adres                     | 0687654321           |
        | Omschrijving              | Nummer van het werk  |
        | Verstrekt door betrokkene | de tweede betrokkene |
      En zijn behalve "Soort digitaal adres" en "Adres" en "Omschrijving" en "Verstrekt door betrokkene" alle attributen van het digitaal adres gelijk gebleven

    @eis-FALG-R5 @eis-FALG-R8 @MUST @id-FALG-vervang-digitaal-adres-van-partij
    Scenario: Digitaal adres van een partij vervangen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde           |
        | Verstrekt door partij | de eerste partij |
      En een partij
      Als de medewerker het digitaal adres vervangt, met alleen anders:
        | Attribuut             | Waarde           |
        | Verstrekt door partij | de tweede partij |
      Dan herhaalt het antwoord wat is verstuurd
      En heeft het digitaal adres de waarden:
        | Attribuut             | Waarde           |
        | Verstrekt door partij | de tweede partij |
      En zijn behalve "Verstrekt door partij" alle attributen van het digitaal adres gelijk gebleven
