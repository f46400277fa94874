# language: nl
@B7030 @klasse-kern @editie-2024-03
Functionaliteit: B7030 De API is een register en kent geen schermen

  Regel: Het register legt de uitkomst vast, niet hoe iemand haar invoerde

    @eis-B7030-T1 @MUST @id-B7030-geen-proces
    Abstract Scenario: Geen attribuut gaat over een concept, een sessie of een scherm: <object>
      Gegeven een partij
      En een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Dan heeft <object> geen attribuut "Concept"
      En heeft <object> geen attribuut "Conceptstatus"
      En heeft <object> geen attribuut "Is concept"
      En heeft <object> geen attribuut "Sessie"
      En heeft <object> geen attribuut "Sessie-ID"
      En heeft <object> geen attribuut "Scherm"
      En heeft <object> geen attribuut "Processtap"

      Voorbeelden:
        | object           |
        | het klantcontact |
        | de betrokkene    |
        | de interne taak  |
        | de partij        |
