# language: nl
@B0435 @klasse-taken @editie-2024-03
Functionaliteit: B0435 Een interne taak kent twee statussen

  Achtergrond:
    Gegeven een klantcontact
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend

  Regel: De statussen Te verwerken en Verwerkt worden aanvaard, andere geweigerd

    @eis-B0435-T1 @MUST @id-B0435-aanvaard
    Abstract Scenario: De status <status> wordt aanvaard
      Als de medewerker een interne taak registreert:
        | Attribuut            | Waarde                |
        | Gevraagde handeling  | Terugbellen           |
        | Toegewezen aan actor | Afdeling vergunningen |
        | Status               | <status>              |
      Dan is "Status" van de interne taak "<status>"

      Voorbeelden:
        | status       |
        | Te verwerken |
        | Verwerkt     |

    @eis-B0435-T1 @MUST @id-B0435-geweigerd
    Abstract Scenario: De status <status> wordt geweigerd
      Als de medewerker probeert een interne taak te registreren met de onbekende "Status" "<status>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | status    |
        | te_doen   |
        | gedaan    |
        | afgedaan  |
        | vervallen |

    @eis-B0435-T1 @MUST @id-B0435-wijzigen-aanvaard
    Abstract Scenario: Een taak kan de status <status> krijgen
      Gegeven een interne taak met:
        | Attribuut | Waarde   |
        | Status    | <eerder> |
      Als de medewerker de interne taak wijzigt:
        | Attribuut | Waarde   |
        | Status    | <status> |
      Dan is "Status" van de interne taak "<status>"

      Voorbeelden:
        | status       | eerder       |
        | Verwerkt     | Te verwerken |
        | Te verwerken | Verwerkt     |

    @eis-B0435-T1 @MUST @id-B0435-wijzigen-geweigerd
    Abstract Scenario: Een taak kan de status <status> niet krijgen
      Gegeven een interne taak
      Als de medewerker probeert de interne taak te wijzigen met de onbekende "Status" "<status>"
      Dan is de wijziging geweigerd
      En is de interne taak niet gewijzigd

      Voorbeelden:
        | status    |
        | te_doen   |
        | gedaan    |
        | afgedaan  |
        | vervallen |

  Regel: Doorzetten naar een andere actor is ook verwerken

    @eis-B0435-T2 @MUST @id-B0435-doorgezet
    Scenario: De oude taak is verwerkt en de nieuwe te verwerken
      Gegeven een interne taak "oud"
      En de organisatorische eenheid "Klantcontactcentrum" is als actor bekend
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde              |
        | Gevraagde handeling  | Opnieuw routeren    |
        | Toegewezen aan actor | Klantcontactcentrum |
      En de medewerker de interne taak "oud" wijzigt:
        | Attribuut   | Waarde                       |
        | Status      | Verwerkt                     |
        | Toelichting | Hoort niet bij deze afdeling |
        | Verwerkt op | {nu}                         |
      Dan is "Status" van de interne taak "oud" "Verwerkt"
      En is "Status" van de interne taak "nieuw" "Te verwerken"
      En zijn er precies twee interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
