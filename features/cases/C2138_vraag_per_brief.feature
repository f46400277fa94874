# language: nl
@C2138 @klasse-kanalen @editie-2024-03
Functionaliteit: C2138 Klant stelt een vraag per brief, die via de scanstraat binnenkomt

  De scanstraat maakt van een brief een informatieobject en registreert het klantcontact. Alleen wat anders is dan bij een
  e-mail (C1199) staat hier; voor het register maakt het geen verschil of software of een medewerker registreert.

  Regel: Bij het klantcontact staan het kanaal, het tijdstip van scannen en dat het contact is gelukt

    @eis-C2138-R2 @eis-BT-R4 @MUST @id-C2138-kanaal
    Scenario: Het kanaal is post
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Dan is "Kanaal" van het klantcontact "Post"

    @eis-C2138-R3 @MUST @id-C2138-gescand
    Scenario: Het klantcontact vond plaats op het tijdstip van scannen
      Als de medewerker een klantcontact registreert:
        | Attribuut         | Waarde                                          |
        | Kanaal            | Post                                            |
        | Inhoud            | Utrecht, 19 januari 2024. Geachte heer, mevrouw |
        | Plaatsgevonden op | 2024-01-24T10:00:12+01:00                       |
      Dan is "Plaatsgevonden op" van het klantcontact "2024-01-24T10:00:12+01:00"

    @eis-C2138-R4 @MAY @id-C2138-leeg
    Abstract Scenario: <attribuut> blijft leeg
      Als de medewerker een klantcontact registreert:
        | Attribuut   | Waarde |
        | Kanaal      | Post   |
        | <attribuut> |        |
      Dan is "<attribuut>" van het klantcontact leeg

      Voorbeelden:
        | attribuut |
        | Onderwerp |
        | Inhoud    |
        | Taal      |

    @eis-C2138-R5 @MUST @id-C2138-gelukt
    Scenario: Het contact is gelukt en het klantcontact is niet vertrouwelijk
      Als de medewerker een klantcontact registreert:
        | Attribuut                | Waarde |
        | Kanaal                   | Post   |
        | Indicatie contact gelukt | Ja     |
        | Vertrouwelijk            | Nee    |
      Dan heeft het klantcontact de waarden:
        | Attribuut                | Waarde |
        | Indicatie contact gelukt | Ja     |
        | Vertrouwelijk            | Nee    |

  Regel: De schrijver is betrokkene, met het adres uit de brief

    @eis-C2138-R7 @MUST @id-C2138-betrokkene
    Scenario: De schrijver is de klant die het contact begon
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Ja     |
      Dan heeft de betrokkene de waarden:
        | Attribuut                  | Waarde           |
        | Rol                        | Klant            |
        | Initiator                  | Ja               |
        | Betrokken bij klantcontact | het klantcontact |

    @eis-C2138-R6 @MAY @id-C2138-correspondentieadres
    Scenario: Het adres staat in adresregels, zonder nummeraanduiding
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                         | Waarde          |
        | Rol                               | Klant           |
        | Correspondentieadres/Adresregel 1 | Dennenstraat 35 |
        | Correspondentieadres/Adresregel 2 | 3552RA Utrecht  |
        | Correspondentieadres/Land         | Nederland       |
      Dan heeft de betrokkene de waarden:
        | Attribuut                                | Waarde          |
        | Correspondentieadres/Nummeraanduiding-ID |                 |
        | Correspondentieadres/Adresregel 1        | Dennenstraat 35 |
        | Correspondentieadres/Adresregel 2        | 3552RA Utrecht  |
        | Correspondentieadres/Adresregel 3        |                 |
        | Correspondentieadres/Land                | Nederland       |

    @eis-C2138-R9 @MUST @id-C2138-geen-digitaal-adres
    Scenario: Het adres uit de brief wordt geen digitaal adres
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                         | Waarde          |
        | Rol                               | Klant           |
        | Correspondentieadres/Adresregel 1 | Dennenstraat 35 |
        | Correspondentieadres/Adresregel 2 | 3552RA Utrecht  |
      Dan is "Digitale adressen" van de betrokkene leeg

  Regel: De brief is een bijlage van het klantcontact

    @eis-C2138-R1 @MUST @id-C2138-bijlage
    Scenario: De bijlage verwijst naar het informatieobject en hoort bij het klantcontact
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Als de medewerker een bijlage registreert:
        | Attribuut                      | Waarde           |
        | Objectidentificator/Object-ID  | {uniek}          |
        | Objectidentificator/Objecttype | 043              |
        | Was bijlage van klantcontact   | het klantcontact |
      Dan heeft de bijlage de waarden:
        | Attribuut                      | Waarde           |
        | Objectidentificator/Object-ID  | {uniek}          |
        | Objectidentificator/Objecttype | 043              |
        | Was bijlage van klantcontact   | het klantcontact |

  Regel: Alleen als het nodig is ontstaat er een taak

    @eis-C2138-R8 @MAY @id-C2138-geen-taak
    Scenario: Bij een brief waar niets op hoeft te gebeuren hoort geen taak
      Als de medewerker een klantcontact registreert:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      Dan zijn er geen interne taken met:
        | Attribuut                     | Waarde           |
        | Aanleidinggevend klantcontact | het klantcontact |

    @eis-C2138-R8 @MAY @id-C2138-taak
    Scenario: Bij een brief waar wel iets op moet gebeuren hoort een taak
      Gegeven een klantcontact met:
        | Attribuut | Waarde |
        | Kanaal    | Post   |
      En de organisatorische eenheid "KCC" is als actor bekend
      Als de medewerker een interne taak registreert:
        | Attribuut                | Waarde                           |
        | Gevraagde handeling      | Lezen en bepalen benodigde actie |
        | Organisatorische eenheid | KCC                              |
      Dan is er precies één interne taak met:
        | Attribuut                     | Waarde           |
        | Aanleidinggevend klantcontact | het klantcontact |
      En verwijst "Aanleidinggevend klantcontact" van de interne taak naar het klantcontact
