# language: nl
@F9322 @klasse-kern @editie-2024-03
Functionaliteit: F9322 Registreer onderwerpobject

  Achtergrond:
    Gegeven een klantcontact "gesprek"

  Regel: Het onderwerpobject hoort bij een klantcontact dat er al is

    @eis-F9322-R1 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F9322-onbekend-klantcontact
    Scenario: Bij een klantcontact dat niet bestaat wordt het onderwerpobject geweigerd
      Als de medewerker probeert een onderwerpobject te registreren:
        | Attribuut                           | Waarde                    |
        | Objectidentificator/Object-ID       | {uniek}                   |
        | Objectidentificator/Objecttype      | 043                       |
        | Objectidentificator/Register        | 017                       |
        | Objectidentificator/Soort object-ID | 3                         |
        | Was onderwerp van klantcontact      | een onbekend klantcontact |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F9322-R2 @MUST @id-F9322-klantcontact
    Scenario: Het onderwerpobject hoort bij het klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | {uniek}          |
        | Objectidentificator/Objecttype      | 043              |
        | Objectidentificator/Register        | 017              |
        | Objectidentificator/Soort object-ID | 3                |
        | Was onderwerp van klantcontact      | het klantcontact |
      Dan verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact

  Regel: Een onderwerp is een klantcontact of iets van elders

    @eis-F9322-R3 @eis-BT-R8 @MAY @id-F9322-eerder-klantcontact
    Scenario: Het onderwerp is een eerder klantcontact
      Gegeven een klantcontact "vervolg"
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde                     |
        | Was onderwerp van klantcontact | het klantcontact "vervolg" |
        | Was klantcontact               | het klantcontact "gesprek" |
      Dan verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "vervolg"
      En verwijst "Was klantcontact" van het onderwerpobject naar het klantcontact "gesprek"

    @eis-F9322-R3 @eis-BT-R8 @MAY @id-F9322-zaak
    Scenario: Het onderwerp is een object van elders
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was onderwerp van klantcontact      | het klantcontact      |
      Dan is "Objectidentificator/Object-ID" van het onderwerpobject "987298727729889902878"
      En is "Objectidentificator/Register" van het onderwerpobject "017"
      En is "Was klantcontact" van het onderwerpobject leeg

    @eis-F9322-A3 @MUST @id-F9322-onbekend-eerder-klantcontact
    Scenario: Een eerder klantcontact dat niet bestaat wordt geweigerd
      Als de medewerker probeert een onderwerpobject te registreren:
        | Attribuut                           | Waarde                    |
        | Objectidentificator/Object-ID       | {uniek}                   |
        | Objectidentificator/Objecttype      | 043                       |
        | Objectidentificator/Register        | 017                       |
        | Objectidentificator/Soort object-ID | 3                         |
        | Was onderwerp van klantcontact      | het klantcontact          |
        | Was klantcontact                    | een onbekend klantcontact |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

  Regel: Het antwoord is het onderwerpobject met zijn ID

    @eis-F9322-R4 @MUST @id-F9322-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was onderwerp van klantcontact      | het klantcontact      |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

  Regel: Zonder wat verplicht is komt er geen onderwerpobject

    @eis-F9322-A1 @MUST @id-F9322-verplicht
    Abstract Scenario: Zonder <geval> wordt het onderwerpobject geweigerd
      Als de medewerker probeert een onderwerpobject te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                           |
        | klantcontact    | Was onderwerp van klantcontact      |
        | object-ID       | Objectidentificator/Object-ID       |
        | objecttype      | Objectidentificator/Objecttype      |
        | register        | Objectidentificator/Register        |
        | soort object-ID | Objectidentificator/Soort object-ID |

  Regel: Elk deel van de identificator telt 1 tot 40 tekens

    @eis-F9322-A2 @MUST @id-F9322-langst-past
    Scenario: Een identificator met delen van 40 tekens wordt helemaal bewaard
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                           | Waarde             |
        | Objectidentificator/Object-ID       | {uniek}{32 tekens} |
        | Objectidentificator/Objecttype      | één{37 tekens}     |
        | Objectidentificator/Register        | twee{36 tekens}    |
        | Objectidentificator/Soort object-ID | drie{36 tekens}    |
      Dan heeft het onderwerpobject de waarden:
        | Attribuut                           | Waarde             |
        | Objectidentificator/Object-ID       | {uniek}{32 tekens} |
        | Objectidentificator/Objecttype      | één{37 tekens}     |
        | Objectidentificator/Register        | twee{36 tekens}    |
        | Objectidentificator/Soort object-ID | drie{36 tekens}    |

    @eis-F9322-A2 @MUST @id-F9322-lengte
    Abstract Scenario: Een <geval> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een onderwerpobject te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                           | lengte |
        | object-ID       | Objectidentificator/Object-ID       | 41     |
        | objecttype      | Objectidentificator/Objecttype      | 41     |
        | register        | Objectidentificator/Register        | 41     |
        | soort object-ID | Objectidentificator/Soort object-ID | 41     |
