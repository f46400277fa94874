# language: nl
@B7271 @klasse-kern @editie-2024-03
Functionaliteit: B7271 Namen van tijdlijnen

  Regel: Een moment heet naar wat er gebeurde

    @eis-B7271-T1 @SHOULD @id-B7271-momenten
    Scenario: Een klantcontact vond plaats en een taak is verwerkt
      Gegeven een klantcontact met:
        | Attribuut         | Waarde |
        | Plaatsgevonden op | {nu}   |
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak met:
        | Attribuut   | Waarde   |
        | Status      | Verwerkt |
        | Verwerkt op | {nu}     |
      Dan is "Plaatsgevonden op" van het klantcontact het huidige tijdstip
      En is "Verwerkt op" van de interne taak het huidige tijdstip

  Regel: Begin en eind van registratie en geldigheid staan nergens

    @eis-B7271-T1 @SHOULD @id-B7271-geen-historie
    Abstract Scenario: Er is geen formele of materiële historie: <object>
      Gegeven een partij
      En een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Dan heeft <object> geen attribuut "Geregistreerd op"
      En heeft <object> geen attribuut "Vervallen op"
      En heeft <object> geen attribuut "Geldig vanaf"
      En heeft <object> geen attribuut "Geldig tot"
      En heeft <object> geen attribuut "Begin geldigheid"
      En heeft <object> geen attribuut "Eind geldigheid"
      En heeft <object> geen attribuut "Tijdstip registratie"

      Voorbeelden:
        | object           |
        | het klantcontact |
        | de interne taak  |
        | de partij        |
        | de actor         |
