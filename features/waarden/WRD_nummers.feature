# language: nl
@WRD @klasse-waarden @editie-2024-03
Functionaliteit: WRD Nummers uit de basisregistraties

  Alle nummers zijn verzonnen, in reeksen die voor tests zijn of nooit zijn uitgegeven.

  Regel: Een burgerservicenummer is negen cijfers die de elfproef doorstaan

    @eis-WRD-R14 @SHOULD @id-WRD-bsn
    Scenario: Een burgerservicenummer dat klopt
      Gegeven een partij
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde                          |
        | Object-ID       | {bsn}                           |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan is de waarde aanvaard zoals afgesproken voor "Burgerservicenummer"

    @eis-WRD-R15 @MUST @id-WRD-voorloopnullen
    Scenario: Een burgerservicenummer met voorloopnullen
      Gegeven een partij
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde                          |
        | Object-ID       | {nulbsn}                        |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan is de waarde aanvaard zoals afgesproken voor "Burgerservicenummer"

    @eis-WRD-R16 @SHOULD @id-WRD-bsn-fout
    Abstract Scenario: Wat geen burgerservicenummer is wordt geweigerd: <vorm>
      Gegeven een partij
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde                          |
        | Object-ID       | <nummer>                        |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan is de waarde geweigerd zoals afgesproken voor "Burgerservicenummer"

      Voorbeelden:
        | vorm     | nummer    | waarom                                     |
        | elfproef | 999990018 | het laatste cijfer hoort een negen te zijn |
        | acht     | 99999001  | een voorloopnul die onderweg verdween      |
        | nullen   | 000000000 | doorstaat de elfproef, maar is van niemand |

    @eis-WRD-R1 @MUST @id-WRD-bsn-vrij
    Scenario: Een burgerservicenummer met punten
      Gegeven een partij
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde                          |
        | Object-ID       | 9999.90.018                     |
        | Soort object    | Ingeschreven natuurlijk persoon |
        | Soort object-ID | Burgerservicenummer             |
        | Register        | Basisregistratie Personen       |
      Dan is de waarde behandeld zoals afgesproken voor "Burgerservicenummer"

  Regel: Een nummer uit het handelsregister heeft een vast aantal cijfers

    @eis-WRD-R17 @SHOULD @id-WRD-handelsregister
    Abstract Scenario: Een <soort> dat klopt
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde          |
        | Object-ID       | <nummer>        |
        | Soort object    | <object>        |
        | Soort object-ID | <soort>         |
        | Register        | Handelsregister |
      Dan is de waarde aanvaard zoals afgesproken voor "<soort>"

      Voorbeelden:
        | soort            | nummer      | object                               | waarom                       |
        | RSIN             | {rsin}      | Ingeschreven niet-natuurlijk persoon | negen cijfers en de elfproef |
        | KVK-nummer       | {kvk}       | Ingeschreven niet-natuurlijk persoon | acht cijfers, zonder proef   |
        | Vestigingsnummer | {vestiging} | Vestiging                            | twaalf cijfers, zonder proef |

    @eis-WRD-R18 @SHOULD @id-WRD-handelsregister-fout
    Abstract Scenario: Wat geen nummer uit het handelsregister is wordt geweigerd: <vorm>
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Als de medewerker probeert een partij-identificator te registreren:
        | Attribuut       | Waarde          |
        | Object-ID       | <nummer>        |
        | Soort object    | <object>        |
        | Soort object-ID | <soort>         |
        | Register        | Handelsregister |
      Dan is de waarde geweigerd zoals afgesproken voor "<soort>"

      Voorbeelden:
        | vorm          | soort            | nummer      | object                               | waarom                 |
        | RSIN-elfproef | RSIN             | 999990018   | Ingeschreven niet-natuurlijk persoon | de elfproef klopt niet |
        | KVK-zeven     | KVK-nummer       | 9000123     | Ingeschreven niet-natuurlijk persoon | een cijfer te weinig   |
        | vestiging-elf | Vestigingsnummer | 90000000123 | Vestiging                            | een cijfer te weinig   |

  Regel: Een nummeraanduiding uit de BAG is zestien cijfers

    @eis-WRD-R19 @SHOULD @id-WRD-bag
    Scenario: Twee nummeraanduidingen met een voorloopnul
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                                | Waarde           |
        | Rol                                      | Klant            |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200000218705 |
        | Correspondentieadres/Nummeraanduiding-ID | 0518200000637599 |
      Dan is de waarde aanvaard zoals afgesproken voor "Nummeraanduiding-ID"

    @eis-WRD-R20 @SHOULD @id-WRD-bag-fout
    Abstract Scenario: Wat geen nummeraanduiding is wordt geweigerd: <vorm>
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut                       | Waarde   |
        | Rol                             | Klant    |
        | Bezoekadres/Nummeraanduiding-ID | <nummer> |
      Dan is de waarde geweigerd zoals afgesproken voor "Nummeraanduiding-ID"

      Voorbeelden:
        | vorm     | nummer           | waarom                            |
        | vijftien | 363200000218705  | de voorloopnul verdween onderweg  |
        | letters  | NL3620000021870A | zestien tekens, niet alle cijfers |
