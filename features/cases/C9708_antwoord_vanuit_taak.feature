# language: nl
@C9708 @klasse-taken @editie-2024-03
Functionaliteit: C9708 Medewerker beantwoordt een vraag vanuit een interne taak

  Een klant heeft gevraagd wanneer het huisvuil wordt opgehaald. De vraag ligt als interne taak bij een medewerker,
  die haar per e-mail beantwoordt (variant A) of aan een collega overlaat (variant B). Een scenario dat ook op de
  pagina van C2716 staat draagt ook die code.

  Achtergrond:
    Gegeven een klantcontact "vraag" met:
      | Attribuut | Waarde                                  |
      | Kanaal    | E-mail                                  |
      | Onderwerp | Vraag over huisvuil                     |
      | Inhoud    | Wanneer kan ik mijn huisvuil aanbieden? |

  Regel: De medewerker kiest uit zijn eigen open taken

    @eis-C9708-R1 @MUST @id-C9708-open-taken
    Scenario: Alleen taken van de gekozen medewerker die nog te verwerken zijn worden gevonden
      Gegeven de medewerker "Sjaak de Boer" is als actor bekend
      En de medewerker "Nicole van Dijk" is als actor bekend
      En een interne taak "open" met:
        | Attribuut            | Waarde          |
        | Status               | Te verwerken    |
        | Toegewezen aan actor | Nicole van Dijk |
      En een interne taak "verwerkt" met:
        | Attribuut            | Waarde          |
        | Status               | Verwerkt        |
        | Toegewezen aan actor | Nicole van Dijk |
      En een interne taak "van een ander" met:
        | Attribuut            | Waarde        |
        | Status               | Te verwerken  |
        | Toegewezen aan actor | Sjaak de Boer |
      Als de medewerker interne taken zoekt met:
        | Attribuut            | Waarde          |
        | Status               | Te verwerken    |
        | Toegewezen aan actor | Nicole van Dijk |
      Dan staat de interne taak "open" in het resultaat
      En staat de interne taak "verwerkt" niet in het resultaat
      En staat de interne taak "van een ander" niet in het resultaat

  Regel: Vanuit de taak is alles te vinden wat voor het antwoord nodig is

    @eis-C9708-R2 @MUST @id-C9708-betrokkene
    Scenario: Het klantcontact en zijn betrokkene zijn te vinden
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En een interne taak met:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | Toegewezen aan actor      | Nicole van Dijk          |
      En een betrokkene "bij de vraag" met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
      En een klantcontact "iets anders"
      En een betrokkene "bij iets anders" met:
        | Attribuut                  | Waarde                         |
        | Betrokken bij klantcontact | het klantcontact "iets anders" |
      Als de medewerker de interne taak opvraagt
      En de medewerker betrokkenen zoekt met:
        | Attribuut                  | Waarde                   |
        | Betrokken bij klantcontact | het klantcontact "vraag" |
      Dan verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact "vraag"
      En staat de betrokkene "bij de vraag" in het resultaat
      En staat de betrokkene "bij iets anders" niet in het resultaat

    @eis-C9708-R2 @MUST @id-C9708-adres-van-partij
    Scenario: De partij en haar e-mailadres zijn te vinden
      Gegeven een partij "Karel"
      En een digitaal adres "Karel" met:
        | Attribuut             | Waarde            |
        | Soort digitaal adres  | E-mail            |
        | Adres                 | karel@example.org |
        | Verstrekt door partij | de partij "Karel" |
      En een betrokkene met:
        | Attribuut | Waarde            |
        | Partij    | de partij "Karel" |
      En een partij "Zoë"
      En een digitaal adres "Zoë" met:
        | Attribuut             | Waarde          |
        | Soort digitaal adres  | E-mail          |
        | Adres                 | zoe@example.org |
        | Verstrekt door partij | de partij "Zoë" |
      Als de medewerker de betrokkene opvraagt
      En de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde            |
        | Verstrekt door partij | de partij "Karel" |
      Dan verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact "vraag"
      En verwijst "Partij" van de betrokkene naar de partij "Karel"
      En staat het digitaal adres "Karel" in het resultaat
      En staat het digitaal adres "Zoë" niet in het resultaat

  Regel: Het antwoord is een eigen klantcontact

    @eis-C9708-R4 @MUST @id-C9708-nieuw-klantcontact
    Scenario: Het antwoord is een nieuw klantcontact naast dat van de vraag
      Als de medewerker een klantcontact "antwoord" registreert:
        | Attribuut | Waarde                                                      |
        | Kanaal    | E-mail                                                      |
        | Onderwerp | Ophaalschema vuilnis                                        |
        | Inhoud    | Het huisvuil kan op zaterdag 22 december worden aangeboden. |
      Dan verschilt "ID" van het klantcontact "antwoord" van "ID" van het klantcontact "vraag"
      En is het klantcontact "vraag" niet gewijzigd

    @C2716 @klasse-zaak-koppeling @eis-C9708-R5 @eis-C2716-R4 @MUST @id-C9708-antwoord
    Scenario: De inhoud is het antwoord en het onderwerp vat het samen
      Als de medewerker een klantcontact "antwoord" registreert:
        | Attribuut | Waarde                                                      |
        | Kanaal    | E-mail                                                      |
        | Onderwerp | Ophaalschema vuilnis                                        |
        | Inhoud    | Het huisvuil kan op zaterdag 22 december worden aangeboden. |
      Dan heeft het klantcontact "antwoord" de waarden:
        | Attribuut | Waarde                                                      |
        | Onderwerp | Ophaalschema vuilnis                                        |
        | Inhoud    | Het huisvuil kan op zaterdag 22 december worden aangeboden. |

    @C2716 @klasse-zaak-koppeling @eis-C9708-R6 @eis-C2716-R5 @MUST @id-C9708-betrokkene-overgenomen
    Scenario: De betrokkene van de vraag is ook die van het antwoord
      Gegeven een betrokkene "bij de vraag" met:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Initiator               | Ja        |
        | Persoonsnaam/Voornaam   | Karel     |
        | Persoonsnaam/Achternaam | Wittewiek |
      En een klantcontact "antwoord"
      Als de medewerker een betrokkene "bij het antwoord" registreert:
        | Attribuut                  | Waarde                      |
        | Betrokken bij klantcontact | het klantcontact "antwoord" |
        | Rol                        | Klant                       |
        | Initiator                  | Nee                         |
        | Persoonsnaam/Voornaam      | Karel                       |
        | Persoonsnaam/Achternaam    | Wittewiek                   |
      Dan verwijst "Betrokken bij klantcontact" van de betrokkene "bij het antwoord" naar het klantcontact "antwoord"
      En heeft de betrokkene "bij het antwoord" de waarden:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Nee    |
      En is "Persoonsnaam/Voornaam" van de betrokkene "bij het antwoord" gelijk aan "Persoonsnaam/Voornaam" van de betrokkene "bij de vraag"
      En is "Persoonsnaam/Achternaam" van de betrokkene "bij het antwoord" gelijk aan "Persoonsnaam/Achternaam" van de betrokkene "bij de vraag"
      En is de betrokkene "bij de vraag" niet gewijzigd

    @C2716 @klasse-zaak-koppeling @eis-C9708-R7 @eis-C2716-R6 @MUST @id-C9708-actor
    Scenario: De medewerker hoort bij het antwoord en niet bij de vraag
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En een klantcontact "antwoord"
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde                      |
        | Actor        | Nicole van Dijk             |
        | Klantcontact | het klantcontact "antwoord" |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde                      |
        | Actor        | Nicole van Dijk             |
        | Klantcontact | het klantcontact "antwoord" |
      En zijn er geen actor-klantcontacten met:
        | Attribuut    | Waarde                   |
        | Actor        | Nicole van Dijk          |
        | Klantcontact | het klantcontact "vraag" |

    @C2716 @klasse-zaak-koppeling @eis-C9708-R8 @eis-C2716-R7 @eis-BT-R13 @MUST @id-C9708-onderwerp
    Scenario: De vraag is het onderwerp van het antwoord
      Gegeven een klantcontact "antwoord"
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde                      |
        | Was klantcontact               | het klantcontact "vraag"    |
        | Was onderwerp van klantcontact | het klantcontact "antwoord" |
      Dan verwijst "Was klantcontact" van het onderwerpobject naar het klantcontact "vraag"
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "antwoord"

  Regel: Variant A: de medewerker antwoordt zelf, per e-mail

    @eis-C9708-R9 @MAY @id-C9708-alleen-naam
    Scenario: Van de klant is alleen een naam bekend
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut               | Waarde    |
        | Rol                     | Klant     |
        | Partij                  |           |
        | Persoonsnaam/Achternaam | Wittewiek |
      Dan is de betrokkene geregistreerd
      En is "Partij" van de betrokkene leeg
      En is "Persoonsnaam/Achternaam" van de betrokkene "Wittewiek"

    @C2716 @klasse-zaak-koppeling @eis-C9708-R10 @eis-C2716-R8 @MUST @id-C9708-gelukt-onbekend
    Scenario: Of het contact is gelukt is nog onbekend
      Als de medewerker een klantcontact "antwoord" registreert:
        | Attribuut                | Waarde               |
        | Kanaal                   | E-mail               |
        | Onderwerp                | Ophaalschema vuilnis |
        | Indicatie contact gelukt | Onbekend             |
      Dan heeft het klantcontact "antwoord" de waarden:
        | Attribuut                | Waarde   |
        | Indicatie contact gelukt | Onbekend |

    @C2716 @klasse-zaak-koppeling @eis-C9708-R10 @eis-C2716-R9 @MUST @id-C9708-bijlage
    Scenario: De verstuurde e-mail is een bijlage bij het antwoord
      Gegeven een klantcontact "antwoord"
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde                               |
        | Was bijlage van klantcontact        | het klantcontact "antwoord"          |
        | Objectidentificator/Object-ID       | 98728a09-daa4-41cb-9d10-b44c0d89ebe8 |
        | Objectidentificator/Soort object-ID | Bijlage-identificatie                |
        | Objectidentificator/Objecttype      | E-mail                               |
        | Objectidentificator/Register        | Bijlagen-register                    |
      Dan heeft de bijlage de waarden:
        | Attribuut                           | Waarde                               |
        | Was bijlage van klantcontact        | het klantcontact "antwoord"          |
        | Objectidentificator/Object-ID       | 98728a09-daa4-41cb-9d10-b44c0d89ebe8 |
        | Objectidentificator/Soort object-ID | Bijlage-identificatie                |
        | Objectidentificator/Objecttype      | E-mail                               |
        | Objectidentificator/Register        | Bijlagen-register                    |
      En zijn er geen bijlagen met:
        | Attribuut                    | Waarde                   |
        | Was bijlage van klantcontact | het klantcontact "vraag" |

  Regel: Variant B: een collega antwoordt

    @C2716 @klasse-zaak-koppeling @eis-C9708-R11 @eis-C2716-R10 @MUST @id-C9708-collega
    Scenario: De collega krijgt een eigen interne taak bij de vraag
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En de medewerker "Sjaak de Boer" is als actor bekend
      En een interne taak met:
        | Attribuut            | Waarde          |
        | Toegewezen aan actor | Nicole van Dijk |
      Als de medewerker een interne taak "voor de collega" registreert:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Opvolgen klantcontact |
        | Toelichting          |                       |
        | Toegewezen aan actor | Sjaak de Boer         |
      Dan heeft de interne taak "voor de collega" de waarden:
        | Attribuut                 | Waarde                   |
        | Ontstaan uit klantcontact | het klantcontact "vraag" |
        | Status                    | Te verwerken             |
        | Gevraagde handeling       | Opvolgen klantcontact    |
        | Toelichting               |                          |
        | Toegewezen aan actor      | Sjaak de Boer            |

  Regel: Na het antwoord is de taak verwerkt

    @C2716 @klasse-zaak-koppeling @eis-C9708-R12 @eis-C2716-R11 @SHOULD @id-C9708-verwerkt
    Scenario: De taak is verwerkt en het moment staat erbij
      Gegeven de medewerker "Nicole van Dijk" is als actor bekend
      En een interne taak met:
        | Attribuut            | Waarde          |
        | Toegewezen aan actor | Nicole van Dijk |
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde           |
        | Status      | Verwerkt         |
        | Verwerkt op | 15-01-2024 09:17 |
      Dan is "Status" van de interne taak "Verwerkt"
      En is "Verwerkt op" van de interne taak "15-01-2024 09:17"
