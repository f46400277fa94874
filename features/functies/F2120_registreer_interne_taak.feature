# language: nl
@F2120 @klasse-taken @editie-2024-03
Functionaliteit: F2120 Registreer interne taak

  Achtergrond:
    Gegeven een klantcontact
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: De taak hoort bij een klantcontact en een actor die er al zijn

    @eis-F2120-R1 @eis-B8302-T1 @MUST @id-F2120-zonder-klantcontact
    Scenario: Zonder klantcontact wordt de taak geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "Ontstaan uit klantcontact"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F2120-R2 @MUST @id-F2120-zonder-actor
    Scenario: Zonder actor wordt de taak geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "Organisatorische eenheid"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @klasse-kern @eis-F2120-R3 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F2120-onbekende-verwijzing
    Abstract Scenario: Verwijst <onbekende> naar niets, dan wordt de taak geweigerd
      Als de medewerker probeert een interne taak te registreren:
        | Attribuut                 | Waarde         |
        | Gevraagde handeling       | Terugbellen    |
        | Ontstaan uit klantcontact | <klantcontact> |
        | Toegewezen aan actor      | <actor>        |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | onbekende    | klantcontact              | actor                 |
        | klantcontact | een onbekend klantcontact | Afdeling vergunningen |
        | actor        | het klantcontact          | een onbekende actor   |

    @eis-F2120-R4 @SHOULD @id-F2120-actor-zoeken
    Scenario: De actor is vooraf op naam te vinden
      Als de medewerker actoren zoekt met:
        | Attribuut | Waarde                |
        | Naam      | Afdeling vergunningen |
      Dan staat de actor in het resultaat

  Regel: Het antwoord is de taak met haar ID

    @eis-F2120-R7 @eis-B4083-T1 @eis-BT-R12 @MUST @afnemer-KISS @afnemer-ITA @afnemer-Open-Inwoner @id-F2120-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een interne taak registreert:
        | Attribuut                 | Waarde                          |
        | Nummer                    | {nummer}                        |
        | Gevraagde handeling       | Terugbellen op maandagmiddag    |
        | Toelichting               | Op andere dagen niet bereikbaar |
        | Status                    | Te verwerken                    |
        | Ontstaan uit klantcontact | het klantcontact                |
        | Toegewezen aan actor      | Afdeling vergunningen           |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @eis-F2120-R6 @MAY @id-F2120-status-meesturen
    Scenario: De medewerker stuurt de status Te verwerken zelf mee
      Als de medewerker een interne taak registreert:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Terugbellen           |
        | Status               | Te verwerken          |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan is "Status" van de interne taak "Te verwerken"

    @eis-F2120-R9 @SHOULD @id-F2120-nog-niet-verwerkt
    Scenario: Een taak met de status Te verwerken heeft geen moment van verwerken
      Als de medewerker een interne taak registreert:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Terugbellen           |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan is "Verwerkt op" van de interne taak leeg

  Regel: Teksten hebben een minimale en een maximale lengte

    @eis-F2120-R8 @MUST @id-F2120-lengte-past
    Abstract Scenario: <attribuut> van <lengte> tekens past
      Als de medewerker een interne taak registreert met een "<attribuut>" van <lengte> tekens
      Dan is de interne taak geregistreerd

      Voorbeelden:
        | geval            | attribuut           | lengte |
        | handeling-kortst | Gevraagde handeling | 1      |

    @eis-F2120-R8 @MUST @id-F2120-te-lang
    Abstract Scenario: <attribuut> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval             | attribuut           | lengte |
        | handeling-leeg    | Gevraagde handeling | 0      |
        | handeling-te-lang | Gevraagde handeling | 201    |
        | toelichting       | Toelichting         | 1001   |

    @eis-F2120-R8 @MUST @id-F2120-langst-past
    Scenario: Een taak met teksten van de maximale lengte wordt helemaal bewaard
      Als de medewerker een interne taak registreert:
        | Attribuut            | Waarde                |
        | Nummer               | {nummer}1             |
        | Gevraagde handeling  | één{197 tekens}       |
        | Toelichting          | één{997 tekens}       |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan heeft de interne taak de waarden:
        | Attribuut           | Waarde          |
        | Nummer              | {nummer}1       |
        | Gevraagde handeling | één{197 tekens} |
        | Toelichting         | één{997 tekens} |

    @eis-F2120-A3 @MUST @id-F2120-nummer-te-lang
    Scenario: Een nummer van elf cijfers wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met een "Nummer" van 11 tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Een waarde die de standaard niet kent wordt geweigerd

    @eis-F2120-R8 @MUST @id-F2120-onbekende-status
    Scenario: Een status die de standaard niet kent wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met de onbekende "Status" "in behandeling"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F2120-A2 @MUST @id-F2120-geen-moment
    Scenario: Een tekst in Verwerkt op die geen moment is wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met de onbekende "Verwerkt op" "gisteren"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Zonder wat verplicht is komt er geen taak

    @eis-F2120-A1 @MUST @id-F2120-verplicht
    Abstract Scenario: Zonder <attribuut> wordt de taak geweigerd
      Als de medewerker probeert een interne taak te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval     | attribuut           |
        | nummer    | Nummer              |
        | handeling | Gevraagde handeling |
        | status    | Status              |

  Regel: Elke taak heeft een eigen nummer

    @eis-F2120-A4 @MUST @id-F2120-dubbel-nummer
    Scenario: Een nummer dat een andere taak al heeft wordt geweigerd
      Gegeven een interne taak met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Als de medewerker probeert een interne taak te registreren:
        | Attribuut            | Waarde                |
        | Nummer               | {nummer}              |
        | Gevraagde handeling  | Terugbellen           |
        | Toegewezen aan actor | Afdeling vergunningen |
      Dan is de registratie geweigerd
      En is er niets vastgelegd
