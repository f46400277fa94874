# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Zoeken en bladeren

  Achtergrond:
    Gegeven een klantcontact met:
      | Attribuut | Waarde           |
      | Onderwerp | Bladeren {uniek} |
    En een klantcontact met:
      | Attribuut | Waarde           |
      | Onderwerp | Bladeren {uniek} |
    En een klantcontact met:
      | Attribuut | Waarde           |
      | Onderwerp | Bladeren {uniek} |

  Regel: Bladeren mist niets en komt aan een eind

    @eis-HTTP-R14 @eis-HTTP-R18 @MUST @id-HTTP-bladeren
    Abstract Scenario: Drie klantcontacten, <grootte> per bladzijde
      Als de medewerker door klantcontacten bladert, <grootte> per bladzijde, met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      Dan staat het eerste klantcontact in het resultaat
      En staat het tweede klantcontact in het resultaat
      En staat het derde klantcontact in het resultaat

      Voorbeelden:
        | grootte |
        | 1       |
        | 2       |
        | 3       |

    @eis-HTTP-R15 @MUST @id-HTTP-bladzijdegrootte
    Scenario: Een bladzijde is niet groter dan gevraagd
      Als de medewerker door klantcontacten bladert, 2 per bladzijde, met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      Dan bevat elke bladzijde hooguit 2 klantcontacten

    @eis-HTTP-R16 @SHOULD @id-HTTP-na-de-laatste
    Scenario: Na de laatste bladzijde is er niets meer
      Als de medewerker bij klantcontacten, 2 per bladzijde, na de laatste verder bladert, met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      Dan levert die bladzijde niets op

    @eis-HTTP-R17 @SHOULD @id-HTTP-volgorde
    Scenario: De volgorde staat vast
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      En de medewerker door klantcontacten bladert, 1 per bladzijde, met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      Dan is de volgorde dezelfde als bij de zoekvraag ervoor

    @eis-HTTP-R19 @MUST @id-HTTP-totaal
    Scenario: De lijst noemt het juiste totaal
      Als de medewerker door klantcontacten bladert, 2 per bladzijde, met:
        | Attribuut | Waarde           |
        | Onderwerp | Bladeren {uniek} |
      Dan noemt het antwoord drie als totaal

  Regel: Een onbekend zoekargument wordt behandeld zoals het dialect zegt

    @eis-HTTP-R20 @SHOULD @id-HTTP-onbekend-zoekargument
    Scenario: Zoeken met een argument dat niet bestaat
      Als een aanroeper klantcontacten opvraagt "met een zoekargument dat niet bestaat"
      Dan gaat de API met het zoekargument om zoals zij belooft
