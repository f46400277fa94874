# language: nl
@F5639 @klasse-kern @editie-2024-03
Functionaliteit: F5639 Wijzig onderwerpobject

  Achtergrond:
    Gegeven een klantcontact "gesprek"
    En een klantcontact "eerder gesprek"
    En een onderwerpobject met:
      | Attribuut                      | Waarde                            |
      | Was onderwerp van klantcontact | het klantcontact "gesprek"        |
      | Was klantcontact               | het klantcontact "eerder gesprek" |

  Regel: Alleen wat is gewijzigd verandert

    @eis-F5639-R3 @eis-FALG-R5 @MUST @id-F5639-alleen-object-id
    Scenario: Van de identificator verandert alleen het object-ID
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut                     | Waarde        |
        | Objectidentificator/Object-ID | 1892091992898 |
      Dan is "Objectidentificator/Object-ID" van het onderwerpobject "1892091992898"
      En zijn behalve "Objectidentificator/Object-ID" alle attributen van het onderwerpobject gelijk gebleven

    @eis-F5639-R1 @MUST @id-F5639-zelfde-id
    Scenario: Na de wijziging is het onderwerpobject onder hetzelfde ID te vinden
      Als de medewerker het onderwerpobject vervangt door:
        | Attribuut                           | Waarde                            |
        | Objectidentificator/Object-ID       | 1892091992898                     |
        | Objectidentificator/Objecttype      | 043                               |
        | Objectidentificator/Register        | 017                               |
        | Objectidentificator/Soort object-ID | 3                                 |
        | Was onderwerp van klantcontact      | het klantcontact "gesprek"        |
        | Was klantcontact                    | het klantcontact "eerder gesprek" |
      Dan is "ID" in het antwoord gelijk aan "ID" van het onderwerpobject
      En is het onderwerpobject geregistreerd
      En is "Objectidentificator/Object-ID" van het onderwerpobject "1892091992898"

    @eis-F5639-R1 @MUST @id-F5639-ander-id
    Scenario: Een ander ID in het verzoek verandert niets
      Als de medewerker probeert het onderwerpobject te wijzigen met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is het onderwerpobject niet gewijzigd

    @eis-F5639-A2 @MUST @id-F5639-eerder-klantcontact
    Scenario: Alleen het eerdere klantcontact wijzigen laat de rest staan
      Gegeven een klantcontact "nog eerder gesprek"
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut        | Waarde                                |
        | Was klantcontact | het klantcontact "nog eerder gesprek" |
      Dan verwijst "Was klantcontact" van het onderwerpobject naar het klantcontact "nog eerder gesprek"
      En zijn behalve "Was klantcontact" alle attributen van het onderwerpobject gelijk gebleven

    @eis-F5639-A1 @MUST @id-F5639-onbekend-klantcontact
    Abstract Scenario: Een wijziging die niet kan (<geval>) wordt geweigerd en verandert niets
      Als de medewerker probeert het onderwerpobject te wijzigen:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan is de wijziging geweigerd
      En is het onderwerpobject niet gewijzigd

      Voorbeelden:
        | geval        | attribuut                      | waarde                    |
        | klantcontact | Was onderwerp van klantcontact | een onbekend klantcontact |
        | eerder       | Was klantcontact               | een onbekend klantcontact |

  Regel: Na een vervanging heeft het onderwerpobject alleen wat de vervanging noemt

    @eis-F5639-A3 @MUST @id-F5639-weggelaten
    Scenario: Een eerder klantcontact dat een vervanging weglaat is daarna leeg
      Als de medewerker het onderwerpobject vervangt door:
        | Attribuut                           | Waarde                     |
        | Objectidentificator/Object-ID       | 1892091992898              |
        | Objectidentificator/Objecttype      | 043                        |
        | Objectidentificator/Register        | 017                        |
        | Objectidentificator/Soort object-ID | 3                          |
        | Was onderwerp van klantcontact      | het klantcontact "gesprek" |
      Dan is "Was klantcontact" van het onderwerpobject leeg
      En is "Objectidentificator/Object-ID" van het onderwerpobject "1892091992898"
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "gesprek"

  Regel: Het antwoord is het hele onderwerpobject

    @eis-F5639-R4 @MUST @id-F5639-antwoord
    Scenario: Het antwoord op een wijziging toont ook het klantcontact
      Als de medewerker het onderwerpobject wijzigt:
        | Attribuut                           | Waarde        |
        | Objectidentificator/Object-ID       | 1892091992898 |
        | Objectidentificator/Objecttype      | 043           |
        | Objectidentificator/Register        | 017           |
        | Objectidentificator/Soort object-ID | 3             |
      Dan herhaalt het antwoord wat is verstuurd
      En is "ID" in het antwoord gevuld
      En is "Was onderwerp van klantcontact" in het antwoord gevuld
      En voldoet het antwoord aan het schema van de API
