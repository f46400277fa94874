# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Verwijzingen die naast een ID een URL dragen

  Regel: De URL in een verwijzing is die van het object waar zij naar verwijst

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-betrokkene
    Abstract Scenario: Betrokkene: de URL bij <attribuut>
      Gegeven een klantcontact
      En een partij
      En een betrokkene met:
        | Attribuut | Waarde    |
        | Partij    | de partij |
      Als de medewerker de betrokkene opvraagt
      Dan draagt "<attribuut>" van de betrokkene in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                      | attribuut                  | ander            |
        | betrokken-bij-klantcontact | Betrokken bij klantcontact | het klantcontact |
        | partij                     | Partij                     | de partij        |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-interne-taak
    Abstract Scenario: Interne taak: de URL bij <attribuut>
      Gegeven een klantcontact
      En een actor
      En een interne taak met:
        | Attribuut            | Waarde   |
        | Toegewezen aan actor | de actor |
      Als de medewerker de interne taak opvraagt
      Dan draagt "<attribuut>" van de interne taak in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                     | attribuut                 | ander            |
        | ontstaan-uit-klantcontact | Ontstaan uit klantcontact | het klantcontact |
        | toegewezen-aan-actor      | Toegewezen aan actor      | de actor         |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-actor-klantcontact
    Abstract Scenario: Actor-klantcontact: de URL bij <attribuut>
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker het actor-klantcontact opvraagt
      Dan draagt "<attribuut>" van het actor-klantcontact in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval        | attribuut    | ander            |
        | actor        | Actor        | de actor         |
        | klantcontact | Klantcontact | het klantcontact |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-partij
    Abstract Scenario: Partij: de URL bij <attribuut>
      Gegeven een partij met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij met:
        | Attribuut          | Waarde           |
        | Soort partij       | Contactpersoon   |
        | Werkte voor partij | de eerste partij |
      Als de medewerker de tweede partij opvraagt
      Dan draagt "<attribuut>" van de tweede partij in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval              | attribuut          | ander            |
        | werkte-voor-partij | Werkte voor partij | de eerste partij |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-partij-voorkeur
    Abstract Scenario: Partij met een voorkeursadres: de URL bij <attribuut>
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker de partij wijzigt:
        | Attribuut                | Waarde             |
        | Voorkeurs digitaal adres | het digitaal adres |
      Dan draagt "<attribuut>" van de partij in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                    | attribuut                | ander              |
        | voorkeurs-digitaal-adres | Voorkeurs digitaal adres | het digitaal adres |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-vertegenwoordiging
    Abstract Scenario: Vertegenwoordiging: de URL bij <attribuut>
      Gegeven een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      Als de medewerker de vertegenwoordiging opvraagt
      Dan draagt "<attribuut>" van de vertegenwoordiging in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                      | attribuut                  | ander            |
        | vertegenwoordigende-partij | Vertegenwoordigende partij | de eerste partij |
        | vertegenwoordigde-partij   | Vertegenwoordigde partij   | de tweede partij |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-partij-identificator
    Abstract Scenario: Partij-identificator: de URL bij <attribuut>
      Gegeven een partij
      En een partij-identificator
      Als de medewerker de partij-identificator opvraagt
      Dan draagt "<attribuut>" van de partij-identificator in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                 | attribuut             | ander     |
        | identificeerde-partij | Identificeerde partij | de partij |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-onderwerpobject
    Abstract Scenario: Onderwerpobject: de URL bij <attribuut>
      Gegeven een klantcontact
      En een klantcontact
      En een onderwerpobject met:
        | Attribuut                      | Waarde                  |
        | Was onderwerp van klantcontact | het eerste klantcontact |
        | Was klantcontact               | het tweede klantcontact |
      Als de medewerker het onderwerpobject opvraagt
      Dan draagt "<attribuut>" van het onderwerpobject in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                          | attribuut                      | ander                   |
        | was-onderwerp-van-klantcontact | Was onderwerp van klantcontact | het eerste klantcontact |
        | was-klantcontact               | Was klantcontact               | het tweede klantcontact |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-bijlage
    Abstract Scenario: Bijlage: de URL bij <attribuut>
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker de bijlage opvraagt
      Dan draagt "<attribuut>" van de bijlage in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                        | attribuut                    | ander            |
        | was-bijlage-van-klantcontact | Was bijlage van klantcontact | het klantcontact |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-digitaal-adres-partij
    Abstract Scenario: Digitaal adres van een partij: de URL bij <attribuut>
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker het digitaal adres opvraagt
      Dan draagt "<attribuut>" van het digitaal adres in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                 | attribuut             | ander     |
        | verstrekt-door-partij | Verstrekt door partij | de partij |

    @eis-HTTP-R37 @MUST @id-HTTP-url-van-verwijzing-digitaal-adres-betrokkene
    Abstract Scenario: Digitaal adres van een betrokkene: de URL bij <attribuut>
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres met:
        | Attribuut                 | Waarde        |
        | Verstrekt door betrokkene | de betrokkene |
      Als de medewerker het digitaal adres opvraagt
      Dan draagt "<attribuut>" van het digitaal adres in elk antwoord de URL van <ander>

      Voorbeelden:
        | geval                     | attribuut                 | ander         |
        | verstrekt-door-betrokkene | Verstrekt door betrokkene | de betrokkene |
