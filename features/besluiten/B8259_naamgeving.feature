# language: nl
@B8259 @klasse-kern @editie-2024-03
Functionaliteit: B8259 Namen van attributen

  Regel: Een naam is lowerCamelCase en zegt niet nog eens van welk object zij is

    @eis-B8259-T1 @SHOULD @id-B8259-namen
    Abstract Scenario: De namen in <object>
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een partij
      Dan zijn alle namen in <object> lowerCamelCase
      En heeft <object> geen attribuut "<dubbel>"
      En heeft <object> geen attribuut "<ook dubbel>"

      Voorbeelden:
        | object           | dubbel                 | ook dubbel          |
        | het klantcontact | Klantcontact onderwerp | Klantcontact kanaal |
        | de betrokkene    | Betrokkene rol         | Betrokkene naam     |
        | de interne taak  | Taakstatus             | Interne taak status |
        | de actor         | Actornaam              | Naam actor          |
        | de partij        | Partijnaam             | Partijnotitie       |
