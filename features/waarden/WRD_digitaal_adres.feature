# language: nl
@WRD @klasse-waarden @editie-2024-03
Functionaliteit: WRD Telefoonnummers en e-mailadressen

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene

  Regel: Een telefoonnummer is te bellen, en blijft zoals het is opgeschreven

    @eis-WRD-R10 @SHOULD @id-WRD-telefoon
    Abstract Scenario: Een telefoonnummer: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | <nummer>       |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan is de waarde aanvaard zoals afgesproken voor "Telefoonnummer"

      Voorbeelden:
        | vorm       | nummer        | waarom                              |
        | mobiel     | 0612345678    | het gewone geval                    |
        | vast       | 0201234567    | netnummer van drie cijfers          |
        | met-plus   | +31612345678  | zoals een telefoon het doorgeeft    |
        | met-nullen | 0031612345678 | zoals het vroeger werd opgeschreven |

    @eis-WRD-R11 @SHOULD @id-WRD-telefoon-fout
    Abstract Scenario: Wat geen telefoonnummer is wordt geweigerd: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | <nummer>       |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan is de waarde geweigerd zoals afgesproken voor "Telefoonnummer"

      Voorbeelden:
        | vorm    | nummer       | waarom                       |
        | letters | bel mij maar | daar staat geen enkel cijfer |
        | te-kort | 061234567    | een cijfer te weinig         |

    @eis-WRD-R1 @MUST @id-WRD-telefoon-vrij
    Abstract Scenario: Een bijzonder telefoonnummer: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | <nummer>       |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan is de waarde behandeld zoals afgesproken voor "Telefoonnummer"

      Voorbeelden:
        | vorm           | nummer         | waarom                                          |
        | met-spaties    | 06 12 34 56 78 | goed leesbaar, niet overal toegestaan           |
        | met-streepje   | 020-1234567    | zoals het op briefpapier staat                  |
        | noodnummer     | 112            | te bellen, maar niet van een klant              |
        | gratis         | 08001234       | een nummer van een bedrijf                      |
        | betaald        | 0900123456     | een nummer van een bedrijf                      |
        | bedrijfsnummer | 0881234567     | Open Klant weigerde het in 2.13 tot en met 2.16 |
        | gemeentenummer | 14020          | het nummer van een gemeente zelf                |

  Regel: Een e-mailadres heeft één apenstaart

    @eis-WRD-R12 @SHOULD @id-WRD-mail
    Abstract Scenario: Een e-mailadres: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde        |
        | Soort digitaal adres      | E-mail        |
        | Adres                     | <adres>       |
        | Verstrekt door betrokkene | de betrokkene |
      Dan is de waarde aanvaard zoals afgesproken voor "E-mailadres"

      Voorbeelden:
        | vorm         | adres                       | waarom                            |
        | gewoon       | karel.wittewiek@example.org | het gewone geval                  |
        | met-plus     | karel+gemeente@example.org  | een eigen adres per afzender      |
        | hoofdletters | Karel.Wittewiek@example.org | hoofdletters blijven hoofdletters |
        | tachtig      | {46 k}@{21 v}.example.org   | de langste die past               |

    @eis-WRD-R13 @SHOULD @id-WRD-mail-fout
    Abstract Scenario: Wat geen e-mailadres is wordt geweigerd: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde        |
        | Soort digitaal adres      | E-mail        |
        | Adres                     | <adres>       |
        | Verstrekt door betrokkene | de betrokkene |
      Dan is de waarde geweigerd zoals afgesproken voor "E-mailadres"

      Voorbeelden:
        | vorm              | adres                     | waarom                      |
        | zonder-apenstaart | karel.example.org         | dan is er geen postbus      |
        | twee-apenstaarten | karel@thuis@example.org   | dan zijn er twee postbussen |
        | eenentachtig      | {46 k}@{22 v}.example.org | een teken te lang           |

    @eis-WRD-R1 @MUST @id-WRD-mail-vrij
    Abstract Scenario: Een bijzonder e-mailadres: <vorm>
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde        |
        | Soort digitaal adres      | E-mail        |
        | Adres                     | <adres>       |
        | Verstrekt door betrokkene | de betrokkene |
      Dan is de waarde behandeld zoals afgesproken voor "E-mailadres"

      Voorbeelden:
        | vorm          | adres             | waarom                               |
        | accent        | kárel@example.org | nieuwe mailservers kennen het        |
        | accent-domein | karel@exämple.org | een domeinnaam met een trema bestaat |
