# language: nl
@F1975 @klasse-kern @editie-2024-03
Functionaliteit: F1975 Registreer bijlage

  Achtergrond:
    Gegeven een klantcontact

  Regel: De bijlage hoort bij een klantcontact dat er al is

    @eis-F1975-R2 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F1975-onbekend-klantcontact
    Scenario: Bij een klantcontact dat niet bestaat wordt de bijlage geweigerd
      Als de medewerker probeert een bijlage te registreren:
        | Attribuut                           | Waarde                    |
        | Objectidentificator/Object-ID       | {uniek}                   |
        | Objectidentificator/Objecttype      | 043                       |
        | Objectidentificator/Register        | 017                       |
        | Objectidentificator/Soort object-ID | 3                         |
        | Was bijlage van klantcontact        | een onbekend klantcontact |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F1975-R2 @MUST @id-F1975-klantcontact
    Scenario: De bijlage hoort bij het klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde           |
        | Objectidentificator/Object-ID       | {uniek}          |
        | Objectidentificator/Objecttype      | 043              |
        | Objectidentificator/Register        | 017              |
        | Objectidentificator/Soort object-ID | 3                |
        | Was bijlage van klantcontact        | het klantcontact |
      Dan verwijst "Was bijlage van klantcontact" van de bijlage naar het klantcontact

  Regel: Een bijlage is een document of iets anders

    @eis-F1975-R3 @eis-BT-R7 @MAY @id-F1975-soort
    Abstract Scenario: De bijlage is een <geval>
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | <objecttype>          |
        | Objectidentificator/Register        | <register>            |
        | Objectidentificator/Soort object-ID | <soort>               |
        | Was bijlage van klantcontact        | het klantcontact      |
      Dan heeft de bijlage de waarden:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | <objecttype>          |
        | Objectidentificator/Register        | <register>            |
        | Objectidentificator/Soort object-ID | <soort>               |

      Voorbeelden:
        | geval            | objecttype | register | soort |
        | informatieobject | 043        | 017      | 3     |
        | ander object     | 23         | 7        | 234   |

  Regel: Het antwoord is de bijlage met haar ID

    @eis-F1975-R4 @MUST @id-F1975-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde                |
        | Objectidentificator/Object-ID       | 987298727729889902878 |
        | Objectidentificator/Objecttype      | 043                   |
        | Objectidentificator/Register        | 017                   |
        | Objectidentificator/Soort object-ID | 3                     |
        | Was bijlage van klantcontact        | het klantcontact      |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

  Regel: Zonder wat verplicht is komt er geen bijlage

    @eis-F1975-A1 @MUST @id-F1975-verplicht
    Abstract Scenario: Zonder <geval> wordt de bijlage geweigerd
      Als de medewerker probeert een bijlage te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                           |
        | klantcontact    | Was bijlage van klantcontact        |
        | object-ID       | Objectidentificator/Object-ID       |
        | objecttype      | Objectidentificator/Objecttype      |
        | register        | Objectidentificator/Register        |
        | soort object-ID | Objectidentificator/Soort object-ID |

  Regel: Elk deel van de identificator telt 1 tot 40 tekens

    @eis-F1975-A2 @MUST @id-F1975-langst-past
    Scenario: Een identificator met delen van 40 tekens wordt helemaal bewaard
      Als de medewerker een bijlage registreert:
        | Attribuut                           | Waarde             |
        | Objectidentificator/Object-ID       | {uniek}{32 tekens} |
        | Objectidentificator/Objecttype      | één{37 tekens}     |
        | Objectidentificator/Register        | twee{36 tekens}    |
        | Objectidentificator/Soort object-ID | drie{36 tekens}    |
      Dan heeft de bijlage de waarden:
        | Attribuut                           | Waarde             |
        | Objectidentificator/Object-ID       | {uniek}{32 tekens} |
        | Objectidentificator/Objecttype      | één{37 tekens}     |
        | Objectidentificator/Register        | twee{36 tekens}    |
        | Objectidentificator/Soort object-ID | drie{36 tekens}    |

    @eis-F1975-A2 @MUST @id-F1975-lengte
    Abstract Scenario: Een <geval> van <lengte> tekens wordt geweigerd
      Als de medewerker probeert een bijlage te registreren met een "<attribuut>" van <lengte> tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval           | attribuut                           | lengte |
        | object-ID       | Objectidentificator/Object-ID       | 41     |
        | objecttype      | Objectidentificator/Objecttype      | 41     |
        | register        | Objectidentificator/Register        | 41     |
        | soort object-ID | Objectidentificator/Soort object-ID | 41     |
