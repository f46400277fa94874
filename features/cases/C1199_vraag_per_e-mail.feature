# language: nl
@C1199 @klasse-kanalen
Functionaliteit: C1199 Klant stelt een vraag per e-mail aan het algemene adres van de gemeente

  Jan Janssen vraagt per e-mail wanneer het vuilnis rond kerst wordt opgehaald. In editie 2024-03 leest software de
  mailbox uit en registreert zij alles; voor het register maakt het geen verschil of software of een medewerker dat doet.

  Regel: De e-mail is een klantcontact (editie 2024-03)

    @eis-C1199-R2 @MUST @editie-2024-03 @id-C1199-onderwerp-en-inhoud
    Scenario: Onderwerpregel en tekst van de e-mail blijven uit elkaar
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                                                      |
        | Kanaal    | E-mail                                                                      |
        | Onderwerp | Ophaalschema vuilnis                                                        |
        | Inhoud    | Wordt het vuilnis ook op 1e kerstdag opgehaald? Met vriendelijke groet, Jan |
      Dan heeft het klantcontact de waarden:
        | Attribuut | Waarde                                                                      |
        | Onderwerp | Ophaalschema vuilnis                                                        |
        | Inhoud    | Wordt het vuilnis ook op 1e kerstdag opgehaald? Met vriendelijke groet, Jan |

    @eis-C1199-R3 @eis-BT-R4 @MUST @editie-2024-03 @id-C1199-kanaal
    Scenario: Het kanaal is e-mail
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      Dan is "Kanaal" van het klantcontact "E-mail"

    @eis-C1199-R4 @MUST @editie-2024-03 @id-C1199-gelukt
    Scenario: Het contact is gelukt
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde |
        | Kanaal                   | E-mail |
        | Indicatie contact gelukt | Ja     |
      Dan is "Indicatie contact gelukt" van het klantcontact "Ja"

    @eis-C1199-R5 @MAY @editie-2024-03 @id-C1199-zonder-taal
    Scenario: De taal blijft leeg
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
        | Taal      |        |
      Dan is "Taal" van het klantcontact leeg

    @eis-C1199-R6 @MUST @editie-2024-03 @id-C1199-niet-vertrouwelijk
    Scenario: Het klantcontact is niet vertrouwelijk
      Als de medewerker een klantcontact registreert:
        | Attribuut     | Waarde |
        | Kanaal        | E-mail |
        | Vertrouwelijk | Nee    |
      Dan is "Vertrouwelijk" van het klantcontact "Nee"

    @eis-C1199-R7 @MUST @editie-2024-03 @id-C1199-ontvangen
    Scenario: Het klantcontact vond plaats toen de e-mail binnenkwam
      Als de medewerker een klantcontact registreert:
        | Attribuut         | Waarde           |
        | Kanaal            | E-mail           |
        | Plaatsgevonden op | 20-11-2023 09:12 |
      Dan is "Plaatsgevonden op" van het klantcontact "20-11-2023 09:12"

    @eis-C1199-R8 @MUST @editie-2024-03 @id-C1199-e-mailverwerker
    Scenario: De software die de mailbox uitleest is als actor gekoppeld
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      En de geautomatiseerde actor "E-mailverwerker" is als actor bekend
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | E-mailverwerker  |
        | Klantcontact | het klantcontact |
      Dan is er precies één actor-klantcontact met:
        | Attribuut    | Waarde           |
        | Actor        | E-mailverwerker  |
        | Klantcontact | het klantcontact |
      En is "Soort actor" van de actor "Geautomatiseerde actor"

  Regel: De afzender is betrokkene met zijn e-mailadres; een partij wordt hooguit later gekoppeld (editie 2024-03)

    @eis-C1199-R9 @MUST @editie-2024-03 @id-C1199-betrokkene
    Scenario: De afzender is de klant die het contact begon
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Ja     |
      Dan heeft de betrokkene de waarden:
        | Attribuut                  | Waarde           |
        | Rol                        | Klant            |
        | Initiator                  | Ja               |
        | Betrokken bij klantcontact | het klantcontact |
        | Partij                     |                  |

    @eis-C1199-R10 @MUST @editie-2024-03 @id-C1199-e-mailadres
    Scenario: Het adres van de afzender is een digitaal adres van de betrokkene
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      En een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde                   |
        | Soort digitaal adres      | E-mail                   |
        | Adres                     | jan.janssen@example.org  |
        | Omschrijving              | Uit een ontvangen e-mail |
        | Verstrekt door betrokkene | de betrokkene            |
      Dan heeft het digitaal adres de waarden:
        | Attribuut                 | Waarde                   |
        | Soort digitaal adres      | E-mail                   |
        | Adres                     | jan.janssen@example.org  |
        | Omschrijving              | Uit een ontvangen e-mail |
        | Verstrekt door betrokkene | de betrokkene            |
        | Verstrekt door partij     |                          |

    @klasse-partijen @eis-C1199-R11 @MUST @editie-2024-03 @id-C1199-zelfde-adres
    Scenario: Een partij met hetzelfde e-mailadres wordt niet vanzelf gekoppeld
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde                          |
        | Soort digitaal adres  | E-mail                          |
        | Adres                 | jan.janssen@{uniek}.example.org |
        | Verstrekt door partij | de partij                       |
      En een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                                             | Waarde                          |
        | Rol                                                   | Klant                           |
        | Digitale adressen/Digitaal adres/Soort digitaal adres | E-mail                          |
        | Digitale adressen/Digitaal adres/Adres                | jan.janssen@{uniek}.example.org |
      Dan is "Partij" van de betrokkene leeg
      En verwijst "Verstrekt door partij" van het digitaal adres naar de partij

    @klasse-partijen @eis-C1199-R12 @MAY @editie-2024-03 @id-C1199-later-partij
    Scenario: De partij wordt later aan de betrokkene gekoppeld
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      En een betrokkene
      En een partij
      Als de medewerker de betrokkene wijzigt:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Dan verwijst "Partij" van de betrokkene naar de partij
      En zijn behalve "Partij" alle attributen van de betrokkene gelijk gebleven

  Regel: De e-mail en wat erbij zit zijn bijlagen van het klantcontact (editie 2024-03)

    @eis-C1199-R13 @MUST @editie-2024-03 @id-C1199-bijlagen
    Scenario: De e-mail en het document dat erbij zat zijn elk een bijlage
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      Als de medewerker een bijlage registreert:
        | Attribuut                     | Waarde           |
        | Objectidentificator/Object-ID | {uniek 1}        |
        | Was bijlage van klantcontact  | het klantcontact |
      En de medewerker een bijlage registreert:
        | Attribuut                     | Waarde           |
        | Objectidentificator/Object-ID | {uniek 2}        |
        | Was bijlage van klantcontact  | het klantcontact |
      Dan is "Objectidentificator/Object-ID" van de eerste bijlage "{uniek 1}"
      En is "Objectidentificator/Object-ID" van de tweede bijlage "{uniek 2}"
      En zijn er precies twee bijlagen met:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |

  Regel: Het KCC krijgt een taak (editie 2024-03)

    @eis-C1199-R14 @MUST @editie-2024-03 @id-C1199-taak
    Scenario: De taak is de e-mail te lezen en te bepalen wat er moet gebeuren
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | E-mail |
      En de organisatorische eenheid "KCC" is als actor bekend
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                                              |
        | Gevraagde handeling      | Lezen en bepalen benodigde actie                    |
        | Toelichting              | Aangemaakt naar aanleiding van een ontvangen e-mail |
        | Organisatorische eenheid | KCC                                                 |
      Dan heeft de interne taak de waarden:
        | Attribuut                 | Waarde                                              |
        | Ontstaan uit klantcontact | het klantcontact                                    |
        | Status                    | Te verwerken                                        |
        | Gevraagde handeling       | Lezen en bepalen benodigde actie                    |
        | Verwerkt op               |                                                     |
        | Toelichting               | Aangemaakt naar aanleiding van een ontvangen e-mail |
        | Organisatorische eenheid  | KCC                                                 |

  Regel: De medewerker die heeft geantwoord legt alleen het klantcontact vast (editie 2023-03)

    @eis-C1199-R15 @MUST @editie-2023-03 @id-C1199-alleen-klantcontact
    Scenario: Bij het klantcontact horen geen betrokkene en geen taak
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde                                           |
        | Kanaal    | E-mail                                           |
        | Onderwerp | Ophaalschema vuilnis                             |
        | Inhoud    | Vraag over vuilnis voor de feestdagen beantwoord |
      Dan heeft het klantcontact de waarden:
        | Attribuut | Waarde                                           |
        | Kanaal    | E-mail                                           |
        | Onderwerp | Ophaalschema vuilnis                             |
        | Inhoud    | Vraag over vuilnis voor de feestdagen beantwoord |
      En zijn er geen betrokkenen met:
        | Attribuut                  | Waarde           |
        | Betrokken bij klantcontact | het klantcontact |
      En zijn er geen interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
