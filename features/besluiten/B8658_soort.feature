# language: nl
@B8658 @klasse-kern @editie-2024-03
Functionaliteit: B8658 Soort, en geen type

  Regel: Wat indeelt heet soort

    @eis-B8658-T1 @SHOULD @id-B8658-soort
    Abstract Scenario: <object> heeft een soort en geen type
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een digitaal adres
      En een partij
      Dan is "<soort>" van <object> gevuld
      En heeft <object> geen attribuut "Type"
      En heeft <object> geen attribuut "<type>"
      En heeft <object> geen attribuut "<ook geen>"

      Voorbeelden:
        | object             | soort                | type                | ook geen   |
        | de actor           | Soort actor          | Type actor          | Actortype  |
        | de partij          | Soort partij         | Type partij         | Partijtype |
        | het digitaal adres | Soort digitaal adres | Type digitaal adres | Adrestype  |
