# language: nl
@B0780 @klasse-kern @editie-2024-03
Functionaliteit: B0780 Een klantcontact heeft geen creatie-, mutatie- of indiendatum

  Regel: Alleen wanneer het klantcontact plaatsvond doet ertoe

    @eis-B0780-T1 @MUST @id-B0780-geen-datums
    Scenario: Een klantcontact zegt niet wanneer het is aangemaakt, gewijzigd of ingediend
      Gegeven een klantcontact
      Dan heeft het klantcontact geen attribuut "Creatiedatum"
      En heeft het klantcontact geen attribuut "Mutatiedatum"
      En heeft het klantcontact geen attribuut "Indiendatum"
      En heeft het klantcontact geen attribuut "Registratiedatum"
      En heeft het klantcontact geen attribuut "Geregistreerd op"
      En heeft het klantcontact geen attribuut "Aangemaakt op"
      En heeft het klantcontact geen attribuut "Gewijzigd op"
      En heeft het klantcontact geen attribuut "Ingediend op"
