# language: nl
@C9853 @klasse-kanalen
Functionaliteit: C9853 Klant stelt een vraag in een chat-app, zoals WhatsApp

  Een klant vraagt in WhatsApp wanneer het vuilnis rond kerst wordt opgehaald. Alleen wat anders is dan bij een e-mail
  (C1199) staat hier; voor het register maakt het geen verschil of software of een medewerker registreert.

  Regel: Het hele gesprek is één klantcontact (editie 2023-03)

    @eis-C9853-R1 @MUST @editie-2023-03 @id-C9853-een-klantcontact
    Scenario: Vraag, antwoord en bedankje zijn samen één klantcontact
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                                                               |
        | Kanaal    | WhatsApp                                                                             |
        | Onderwerp | Ophaalschema vuilnis {uniek}                                                         |
        | Inhoud    | Klant: Wordt het vuilnis met kerst opgehaald? KCC: Nee, op 27 december. Klant: Dank! |
      Dan is er precies één klantcontact met:
        | Attribuut | Waarde                       |
        | Onderwerp | Ophaalschema vuilnis {uniek} |

    @eis-C9853-R10 @MAY @editie-2023-03 @id-C9853-gesprek-in-inhoud
    Scenario: Het gesprek staat in de inhoud
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                                                               |
        | Kanaal    | WhatsApp                                                                             |
        | Onderwerp | Ophaalschema vuilnis                                                                 |
        | Inhoud    | Klant: Wordt het vuilnis met kerst opgehaald? KCC: Nee, op 27 december. Klant: Dank! |
      Dan is "Inhoud" van het klantcontact "Klant: Wordt het vuilnis met kerst opgehaald? KCC: Nee, op 27 december. Klant: Dank!"

  Regel: Bij het klantcontact staan het kanaal, het tijdstip van het laatste bericht en dat het contact is gelukt (editie 2024-03)

    @eis-C9853-R2 @eis-BT-R4 @MUST @editie-2024-03 @id-C9853-kanaal
    Scenario: Het kanaal is WhatsApp
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      Dan is "Kanaal" van het klantcontact "WhatsApp"

    @eis-C9853-R3 @MUST @editie-2024-03 @id-C9853-laatste-bericht
    Scenario: Het klantcontact vond plaats op het tijdstip van het laatste bericht
      Als de medewerker een klantcontact registreert:
        | Attribuut         | Waarde                    |
        | Kanaal            | WhatsApp                  |
        | Plaatsgevonden op | 2024-01-24T10:00:12+01:00 |
      Dan is "Plaatsgevonden op" van het klantcontact "2024-01-24T10:00:12+01:00"

    @eis-C9853-R11 @MUST @editie-2024-03 @id-C9853-gelukt
    Scenario: Het contact is gelukt en het klantcontact is niet vertrouwelijk
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde   |
        | Kanaal                   | WhatsApp |
        | Indicatie contact gelukt | Ja       |
        | Vertrouwelijk            | Nee      |
      Dan heeft het klantcontact de waarden:
        | Attribuut                | Waarde |
        | Indicatie contact gelukt | Ja     |
        | Vertrouwelijk            | Nee    |

  Regel: Het gesprek staat in de inhoud of in een bijlage (editie 2024-03)

    @eis-C9853-R4 @MUST @editie-2024-03 @id-C9853-zonder-bijlage
    Scenario: Staat het gesprek in de inhoud, dan is er geen bijlage
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                                                  |
        | Kanaal    | WhatsApp                                                                |
        | Inhoud    | Klant: Wordt het vuilnis met kerst opgehaald? KCC: Nee, op 27 december. |
      Dan is "Inhoud" van het klantcontact "Klant: Wordt het vuilnis met kerst opgehaald? KCC: Nee, op 27 december."
      En zijn er geen bijlagen met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |

    @eis-C9853-R4 @MUST @editie-2024-03 @id-C9853-met-bijlage
    Scenario: Staat het gesprek in een informatieobject met een bijlage, dan is de inhoud leeg
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
        | Inhoud    |          |
      Als de medewerker een bijlage registreert:
        | Attribuut                     | Waarde           |
        | Objectidentificator/Object-ID | {uniek}          |
        | Was bijlage van klantcontact  | het klantcontact |
      Dan verwijst "Was bijlage van klantcontact" van de bijlage naar het klantcontact
      En is "Inhoud" van het klantcontact leeg

  Regel: De klant is betrokkene met zijn nummer; een partij komt er pas na authenticatie bij (editie 2024-03)

    @eis-C9853-R9 @MUST @editie-2024-03 @id-C9853-betrokkene
    Scenario: Wie de berichten stuurde is de klant die het contact begon
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Ja     |
      Dan heeft de betrokkene de waarden:
        | Attribuut                  | Waarde           |
        | Rol                        | Klant            |
        | Initiator                  | Ja               |
        | Betrokken bij klantcontact | het klantcontact |

    @eis-C9853-R5 @MUST @editie-2024-03 @id-C9853-nummer
    Scenario: Het nummer in de app is een digitaal adres van de betrokkene
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      En een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde                    |
        | Soort digitaal adres      | WhatsApp                  |
        | Adres                     | 0622300190                |
        | Omschrijving              | Uit een gesprek in de app |
        | Verstrekt door betrokkene | de betrokkene             |
      Dan heeft het digitaal adres de waarden:
        | Attribuut                 | Waarde                    |
        | Soort digitaal adres      | WhatsApp                  |
        | Adres                     | 0622300190                |
        | Omschrijving              | Uit een gesprek in de app |
        | Verstrekt door betrokkene | de betrokkene             |

    @klasse-partijen @eis-C9853-R6 @MUST @editie-2024-03 @id-C9853-zelfde-nummer
    Scenario: Een partij met hetzelfde nummer wordt niet vanzelf gekoppeld
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde         |
        | Soort digitaal adres  | Telefoonnummer |
        | Adres                 | 0622300190     |
        | Verstrekt door partij | de partij      |
      En een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                             | Waarde     |
        | Rol                                                   | Klant      |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | WhatsApp   |
        | Digitale adressen/Digitaal adres/Adres                | 0622300190 |
      Dan is "Partij" van de betrokkene leeg

    @klasse-partijen @eis-C9853-R7 @MAY @editie-2024-03 @id-C9853-bekende-partij
    Scenario: Een geauthenticeerde klant die al partij is wordt gekoppeld
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      En een betrokkene
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij

    @klasse-partijen @eis-C9853-R7 @MAY @editie-2024-03 @id-C9853-nieuwe-partij
    Scenario: Een geauthenticeerde klant die nog geen partij is wordt eerst als partij geregistreerd
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      En een betrokkene
      Als de medewerker een partij registreert:
        | Attribuut               | Waarde  |
        | Soort partij            | Persoon |
        | Persoonsnaam/Voornaam   | Karel   |
        | Persoonsnaam/Achternaam | Deurne  |
      En de medewerker de betrokkene wijzigt:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij

  Regel: Het KCC krijgt een taak (editie 2024-03)

    @eis-C9853-R8 @MUST @editie-2024-03 @id-C9853-taak
    Scenario: De taak is het gesprek te lezen en te bepalen wat er moet gebeuren
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
        | Kanaal    | WhatsApp |
      En de organisatorische eenheid "KCC" is als actor bekend
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                           |
        | Gevraagde handeling      | Lezen en bepalen benodigde actie |
        | Organisatorische eenheid | KCC                              |
      Dan heeft de interne taak de waarden:
        | Attribuut                     | Waarde                           |
        | Aanleidinggevend klantcontact | het klantcontact                 |
        | Status                        | Te verwerken                     |
        | Gevraagde handeling           | Lezen en bepalen benodigde actie |
        | Verwerkt op                   |                                  |
        | Organisatorische eenheid      | KCC                              |
