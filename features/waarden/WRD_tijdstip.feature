# language: nl
@WRD @klasse-waarden @editie-2024-03
Functionaliteit: WRD Tijdstippen die een register moet bewaren

  Regel: Een tijdstip blijft hetzelfde moment

    @eis-WRD-R7 @MUST @id-WRD-moment
    Abstract Scenario: Een klantcontact op een tijdstip <vorm>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut         | Waarde                  |
        | Plaatsgevonden op | {letterlijk <tijdstip>} |
      Dan is de waarde aanvaard zoals afgesproken voor "Tijdstip"

      Voorbeelden:
        | vorm                 | tijdstip                  | waarom                                 |
        | met Nederlandse zone | 2023-03-30T10:04:00+02:00 | zoals een frontend het verstuurt       |
        | in UTC               | 2023-03-30T08:04:00Z      | zoals een ander register het verstuurt |
        | in een andere zone   | 2024-01-01T00:30:00-05:00 | hier is het dan al een ander uur       |
        | met een fractie      | 2023-12-15T09:17:20.912Z  | milliseconden tellen mee               |
        | op een schrikkeldag  | 2024-02-29T12:00:00+01:00 | een dag die niet elk jaar bestaat      |

    @eis-WRD-R8 @MUST @id-WRD-zomertijd
    Abstract Scenario: Een klantcontact <vorm>
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut         | Waarde                  |
        | Plaatsgevonden op | {letterlijk <tijdstip>} |
      Dan is de waarde aanvaard zoals afgesproken voor "Tijdstip"

      Voorbeelden:
        | vorm                                | tijdstip                  | waarom                                |
        | net voor het begin van de zomertijd | 2024-03-31T01:59:59+01:00 | een seconde later is het drie uur     |
        | net na het begin van de zomertijd   | 2024-03-31T03:00:00+02:00 | twee uur heeft die nacht niet bestaan |
        | in het eerste dubbele uur           | 2024-10-27T02:30:00+02:00 | half drie, nog in zomertijd           |
        | in het tweede dubbele uur           | 2024-10-27T02:30:00+01:00 | half drie, een uur later              |

    @eis-WRD-R9 @SHOULD @id-WRD-geen-dag
    Abstract Scenario: Een klantcontact op <dag> wordt geweigerd
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut         | Waarde                  |
        | Plaatsgevonden op | {letterlijk <tijdstip>} |
      Dan is de waarde geweigerd zoals afgesproken voor "Tijdstip"

      Voorbeelden:
        | dag         | tijdstip                  | waarom                        |
        | 31 februari | 2024-02-31T12:00:00+01:00 | die dag is er nooit           |
        | 29 februari | 2023-02-29T12:00:00+01:00 | 2023 was geen schrikkeljaar   |
        | gisteren    | gisteren                  | dat is een woord, geen moment |

    @eis-WRD-R1 @MUST @id-WRD-zonder-zone
    Scenario: Een klantcontact op een tijdstip zonder zone is in Nederlandse tijd of in UTC
      Als de medewerker probeert een klantcontact te registreren:
        | Attribuut         | Waarde                           |
        | Plaatsgevonden op | {letterlijk 2023-03-30T10:04:00} |
      Dan is de waarde behandeld zoals afgesproken voor "Tijdstip"
