# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers registreren een klantcontact in één aanroep

  Regel: Alles is geregistreerd en aan elkaar verbonden

    @eis-AFN-R14 @SHOULD @id-AFN-aanroep-geheel
    @afnemer-Open-Formulieren @afnemer-GZAC @afnemer-OMC
    Scenario: De frontend van een formulier registreert wie wat vroeg, en over welke zaak
      Gegeven een partij
      Als de frontend het klantcontact met onderwerp als geheel registreert:
        | Objecttype      | Attribuut                     | Waarde        |
        | Klantcontact    | Kanaal                        | Webformulier  |
        | Klantcontact    | Onderwerp                     | Vraag {uniek} |
        | Betrokkene      | Rol                           | Klant         |
        | Betrokkene      | Initiator                     | Ja            |
        | Betrokkene      | Partij                        | de partij     |
        | Onderwerpobject | Objectidentificator/Object-ID | {uniek}-zaak  |
      Dan is "Onderwerp" van het klantcontact "Vraag {uniek}"
      En verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact
      En verwijst "Partij" van de betrokkene naar de partij
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact
      En is "Objectidentificator/Object-ID" van het onderwerpobject "{uniek}-zaak"

    @eis-AFN-R14 @SHOULD @id-AFN-aanroep-zonder-onderwerp
    @afnemer-Open-Formulieren @afnemer-GZAC
    Scenario: De frontend van een formulier registreert alleen wie wat vroeg
      Als de frontend het klantcontact met onderwerp als geheel registreert:
        | Objecttype   | Attribuut               | Waarde        |
        | Klantcontact | Kanaal                  | Webformulier  |
        | Klantcontact | Onderwerp               | Vraag {uniek} |
        | Betrokkene   | Rol                     | Klant         |
        | Betrokkene   | Initiator               | Ja            |
        | Betrokkene   | Persoonsnaam/Achternaam | Wittewiek     |
      Dan is het klantcontact geregistreerd
      En verwijst "Betrokken bij klantcontact" van de betrokkene naar het klantcontact
      En is "Persoonsnaam/Achternaam" van de betrokkene "Wittewiek"

    @eis-AFN-R14 @SHOULD @afnemer-OMC @id-AFN-aanroep-zonder-betrokkene
    Scenario: De frontend registreert van een notificatie alleen over welke zaak zij ging
      Als de frontend het klantcontact met onderwerp als geheel registreert:
        | Objecttype      | Attribuut                     | Waarde          |
        | Klantcontact    | Kanaal                        | E-mail          |
        | Klantcontact    | Onderwerp                     | Bericht {uniek} |
        | Onderwerpobject | Objectidentificator/Object-ID | {uniek}-zaak    |
      Dan is het klantcontact geregistreerd
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact

  Regel: Klopt een deel niet, dan blijft er niets achter

    @eis-AFN-R15 @SHOULD @id-AFN-aanroep-fout-onderwerp
    @afnemer-Open-Formulieren @afnemer-GZAC @afnemer-OMC
    Scenario: Het onderwerpobject verwijst naar een klantcontact dat er niet is
      Gegeven een partij
      Als de frontend probeert het klantcontact met onderwerp als geheel te registreren:
        | Objecttype      | Attribuut                     | Waarde                    |
        | Klantcontact    | Kanaal                        | Webformulier              |
        | Klantcontact    | Onderwerp                     | Vraag {uniek}             |
        | Betrokkene      | Rol                           | Klant                     |
        | Betrokkene      | Initiator                     | Ja                        |
        | Onderwerpobject | Objectidentificator/Object-ID | {uniek}-zaak              |
        | Onderwerpobject | Was klantcontact              | een onbekend klantcontact |
      Dan is de registratie geweigerd
      En zijn er geen klantcontacten met:
        | Attribuut | Waarde        |
        | Onderwerp | Vraag {uniek} |

    @eis-AFN-R15 @SHOULD @id-AFN-aanroep-foute-betrokkene
    @afnemer-Open-Formulieren @afnemer-GZAC @afnemer-OMC
    Scenario: De betrokkene verwijst naar een partij die er niet is
      Als de frontend probeert het klantcontact met onderwerp als geheel te registreren:
        | Objecttype      | Attribuut                     | Waarde               |
        | Klantcontact    | Kanaal                        | Webformulier         |
        | Klantcontact    | Onderwerp                     | Vraag {uniek}        |
        | Betrokkene      | Rol                           | Klant                |
        | Betrokkene      | Initiator                     | Ja                   |
        | Betrokkene      | Partij                        | een onbekende partij |
        | Onderwerpobject | Objectidentificator/Object-ID | {uniek}-zaak         |
      Dan is de registratie geweigerd
      En zijn er geen klantcontacten met:
        | Attribuut | Waarde        |
        | Onderwerp | Vraag {uniek} |
      En zijn er geen onderwerpobjecten met:
        | Attribuut                     | Waarde       |
        | Objectidentificator/Object-ID | {uniek}-zaak |
