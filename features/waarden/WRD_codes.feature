# language: nl
@WRD @klasse-waarden @editie-2024-03
Functionaliteit: WRD Postcodes, landen, talen en kanalen

  Regel: Een postcode is vier cijfers en twee letters

    @eis-WRD-R21 @SHOULD @id-WRD-postcode
    Scenario: Een gewone postcode
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut            | Waarde  |
        | Rol                  | Klant   |
        | Bezoekadres/Postcode | 1234 AB |
      Dan is de waarde aanvaard zoals afgesproken voor "Postcode"

    @eis-WRD-R22 @SHOULD @id-WRD-postcode-fout
    Abstract Scenario: Wat geen postcode is wordt geweigerd: <vorm>
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut            | Waarde     |
        | Rol                  | Klant      |
        | Bezoekadres/Postcode | <postcode> |
      Dan is de waarde geweigerd zoals afgesproken voor "Postcode"

      Voorbeelden:
        | vorm       | postcode | waarom                           |
        | begint-nul | 0123 AB  | geen postcode begint met een nul |
        | een-letter | 1234 A   | een letter te weinig             |

    @eis-WRD-R1 @MUST @id-WRD-postcode-vrij
    Abstract Scenario: Een andere schrijfwijze van een postcode: <vorm>
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut            | Waarde     |
        | Rol                  | Klant      |
        | Bezoekadres/Postcode | <postcode> |
      Dan is de waarde behandeld zoals afgesproken voor "Postcode"

      Voorbeelden:
        | vorm           | postcode | waarom                                        |
        | zonder-spatie  | 1234AB   | in de BRP gewoon, in Open Klant niet          |
        | kleine-letters | 1234 ab  | leesbaar, maar niet de officiële schrijfwijze |

  Regel: Een adres heeft een land, een klantcontact een taal en een kanaal

    @eis-WRD-R23 @SHOULD @id-WRD-land
    Scenario: Twee adressen in Nederland
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                 | Waarde    |
        | Rol                       | Klant     |
        | Bezoekadres/Land          | Nederland |
        | Correspondentieadres/Land | Nederland |
      Dan is de waarde aanvaard zoals afgesproken voor "Land"

    @eis-WRD-R1 @MUST @id-WRD-land-vrij
    Abstract Scenario: Een andere code voor een land: <code>
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut        | Waarde              |
        | Rol              | Klant               |
        | Bezoekadres/Land | {letterlijk <code>} |
      Dan is de waarde behandeld zoals afgesproken voor "Land"

      Voorbeelden:
        | code | waarom                         |
        | nl   | kleine letters                 |
        | NLD  | drie letters, ook een ISO-code |

    @eis-WRD-R24 @SHOULD @id-WRD-taal
    Abstract Scenario: Een klantcontact in het <taal>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde |
        | Taal      | <taal> |
      Dan is de waarde aanvaard zoals afgesproken voor "Taal"

      Voorbeelden:
        | taal       | waarom                                          |
        | Nederlands | staat in elke lijst, in de terminologische vorm |
        | Engels     | staat in elke lijst                             |

    @eis-WRD-R1 @MUST @id-WRD-taal-vrij
    Abstract Scenario: Een andere code voor een taal: <code>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde              |
        | Taal      | {letterlijk <code>} |
      Dan is de waarde behandeld zoals afgesproken voor "Taal"

      Voorbeelden:
        | code | waarom                                              |
        | dut  | de bibliografische vorm, waar de standaard nld kent |
        | nl   | de code van twee letters                            |

    @eis-WRD-R25 @SHOULD @id-WRD-kanaal
    Abstract Scenario: Een klantcontact via het kanaal <kanaal>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde   |
        | Kanaal    | <kanaal> |
      Dan is de waarde aanvaard zoals afgesproken voor "Kanaal"

      Voorbeelden:
        | kanaal   | waarom                       |
        | Telefoon | het kanaal van de casepagina |
        | E-mail   | met een streepje             |

    @eis-WRD-R1 @MUST @id-WRD-kanaal-vrij
    Scenario: Een klantcontact via een kanaal dat niemand kent
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut | Waarde       |
        | Kanaal    | Postduif Één |
      Dan is de waarde behandeld zoals afgesproken voor "Kanaal"
