# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Verzoeken die niet kloppen

  Regel: Wat niet bestaat, bestaat niet

    @eis-HTTP-R5 @MUST @id-HTTP-bestaat-niet
    Abstract Scenario: Iets opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan antwoordt de API dat het pad niet bestaat

      Voorbeelden:
        | hoe                             |
        | onder een naam die niet bestaat |
        | met een ID dat niet bestaat     |

    @eis-HTTP-R5 @MUST @id-HTTP-geen-id
    Scenario: Wat geen ID kan zijn wordt niet gevonden
      Als een aanroeper klantcontacten opvraagt "met een ID dat geen ID kan zijn"
      Dan antwoordt de API dat dit geen object is

  Regel: De API neemt en geeft alleen haar eigen mediatype

    @eis-HTTP-R6 @SHOULD @id-HTTP-ander-mediatype
    Abstract Scenario: Een registratie <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat zij dit mediatype niet aanneemt
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                |
        | als platte tekst   |
        | als XML            |
        | als formulier      |
        | zonder mediatype   |

    @eis-HTTP-R7 @SHOULD @id-HTTP-gevraagd-mediatype
    Abstract Scenario: Klantcontacten opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan antwoordt de API in haar eigen mediatype, of dat zij het gevraagde niet kan

      Voorbeelden:
        | hoe                        |
        | met de wens om XML         |
        | met de wens om een plaatje |

  Regel: De inhoud van een registratie is een JSON-object

    @eis-HTTP-R8 @MUST @id-HTTP-geen-json
    Abstract Scenario: Een registratie die geen JSON is: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek zo niet kan
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                                 |
        | als afgebroken JSON                 |
        | als JSON met een komma te veel      |
        | als JSON met enkele aanhalingstekens |
        | als tekst die geen UTF-8 is         |

    @eis-HTTP-R9 @MUST @id-HTTP-geen-object
    Abstract Scenario: Een registratie zonder object: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek zo niet kan
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                               |
        | zonder inhoud                     |
        | als lijst                         |
        | als tekst in plaats van een object |
        | als getal                         |
        | als null                          |

    @eis-HTTP-R10 @MUST @id-HTTP-te-veel
    Abstract Scenario: Een registratie die te veel is: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat het verzoek zo niet kan
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                            |
        | van twee megabyte              |
        | met duizenden haken in elkaar  |

  Regel: Een weigering legt zichzelf uit

    @eis-HTTP-R11 @MUST @id-HTTP-foutmelding
    Abstract Scenario: De foutmelding bij opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan voldoet het antwoord aan het schema van de API

      Voorbeelden:
        | hoe                         |
        | zonder token                |
        | met een ID dat niet bestaat |

    @eis-HTTP-R11 @MUST @id-HTTP-foutmelding-registreren
    Abstract Scenario: De foutmelding bij registreren <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan voldoet het antwoord aan het schema van de API

      Voorbeelden:
        | hoe                 |
        | als platte tekst    |
        | als afgebroken JSON |
        | als lijst           |

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-attribuut
    Scenario: De foutmelding noemt het attribuut
      Gegeven een klantcontact
      En een actor
      Als de medewerker probeert een interne taak te registreren met de onbekende "Status" "bezig"
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Status"

    @eis-HTTP-R12 @SHOULD @id-HTTP-noemt-attribuut-in-groep
    Scenario: De foutmelding noemt het attribuut binnen een groep
      Gegeven een klantcontact
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut               | Waarde       |
        | Rol                     | Klant        |
        | Persoonsnaam/Achternaam | {201 tekens} |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
      En noemt de weigering "Persoonsnaam/Achternaam"

    @eis-HTTP-R13 @MUST @id-HTTP-half-goed
    Scenario: Van een wijziging die half goed is gebeurt niets
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker probeert de interne taak te wijzigen:
        | Attribuut            | Waarde        |
        | Toelichting          | Goede tekst   |
        | Gevraagde handeling  | {2001 tekens} |
      Dan is de wijziging geweigerd
      En is de interne taak niet gewijzigd

  Regel: Vreemde invoer breekt de API niet

    @eis-HTTP-R25 @MUST @id-HTTP-vreemd
    Abstract Scenario: Een registratie met een vreemde waarde: <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan meldt de API geen fout van de server

      Voorbeelden:
        | hoe                                  |
        | met een nulteken in een tekst        |
        | met een half teken in een tekst      |
        | met een getal in plaats van een tekst |
        | met een lijst in plaats van een tekst |
        | met een getal van vierhonderd cijfers |
        | met dezelfde sleutel twee keer        |
