# language: nl
@F6542 @klasse-kern @editie-2024-03
Functionaliteit: F6542 Koppel actor aan klantcontact

  Achtergrond:
    Gegeven een klantcontact "gesprek"
    En de medewerker "Nicole van Dijk" is als actor bekend

  Regel: Een koppeling verwijst naar een actor en een klantcontact die er al zijn

    @eis-F6542-R1 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F6542-onbekend
    Abstract Scenario: Verwijst <onbekende> naar niets, dan wordt de koppeling geweigerd
      Als de medewerker probeert een actor-klantcontact te registreren:
        | Attribuut    | Waarde         |
        | Actor        | <actor>        |
        | Klantcontact | <klantcontact> |
      Dan is de registratie geweigerd

      Voorbeelden:
        | onbekende    | actor               | klantcontact              |
        | actor        | een onbekende actor | het klantcontact          |
        | klantcontact | Nicole van Dijk     | een onbekend klantcontact |

  Regel: Elke koppeling is een eigen object

    @eis-F6542-R2 @eis-B0399-T2 @MUST @id-F6542-meer-klantcontacten
    Scenario: Een actor bij twee klantcontacten
      Gegeven een klantcontact "ander gesprek"
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde                     |
        | Actor        | Nicole van Dijk            |
        | Klantcontact | het klantcontact "gesprek" |
      En de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde                           |
        | Actor        | Nicole van Dijk                  |
        | Klantcontact | het klantcontact "ander gesprek" |
      Dan verwijst "Klantcontact" van het eerste actor-klantcontact naar het klantcontact "gesprek"
      En verwijst "Klantcontact" van het tweede actor-klantcontact naar het klantcontact "ander gesprek"
      En verschilt "ID" van het eerste actor-klantcontact van "ID" van het tweede actor-klantcontact

    @eis-F6542-R3 @eis-B0399-T3 @eis-B8963-T2 @MUST @afnemer-KISS @afnemer-ITA @afnemer-OMC @id-F6542-antwoord
    Scenario: Het antwoord is de koppeling met haar eigen ID
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | Nicole van Dijk  |
        | Klantcontact | het klantcontact |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd
      En verschilt "ID" van het actor-klantcontact van "Klantcontact" van het actor-klantcontact

  Regel: Een koppeling noemt een actor en een klantcontact

    @eis-F6542-A1 @MUST @id-F6542-verplicht
    Abstract Scenario: Zonder <attribuut> wordt de koppeling geweigerd
      Als de medewerker probeert een actor-klantcontact te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval        | attribuut    |
        | actor        | Actor        |
        | klantcontact | Klantcontact |

  Regel: Vanuit het klantcontact zijn zijn actoren te vinden

    @eis-F6542-A2 @MUST @id-F6542-zoeken
    Scenario: Zoeken op klantcontact vindt zijn koppelingen, en niet die van een ander klantcontact
      Gegeven een actor-klantcontact "bij dit klantcontact"
      En een klantcontact "iets anders"
      En een actor-klantcontact "bij iets anders" met:
        | Attribuut    | Waarde                         |
        | Actor        | Nicole van Dijk                |
        | Klantcontact | het klantcontact "iets anders" |
      Als de medewerker actor-klantcontacten zoekt met:
        | Attribuut    | Waarde                     |
        | Klantcontact | het klantcontact "gesprek" |
      Dan staat het actor-klantcontact "bij dit klantcontact" in het resultaat
      En staat het actor-klantcontact "bij iets anders" niet in het resultaat
