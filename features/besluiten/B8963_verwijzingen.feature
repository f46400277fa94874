# language: nl
@B8963 @klasse-kern @editie-2024-03
Functionaliteit: B8963 Een verwijzing heet naar de relatie

  Regel: De naam zegt wat de relatie is

    @eis-B8963-T1 @MUST @id-B8963-geen-id
    Abstract Scenario: <object> verwijst niet met <naam>
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een bijlage
      En een onderwerpobject
      En een digitaal adres
      Dan verwijst "<relatie>" van <object> naar <ander>
      En heeft <object> geen attribuut "<naam>"
      En heeft <object> geen attribuut "<ook niet>"

      Voorbeelden:
        | object              | relatie                        | ander            | naam            | ook niet         |
        | de betrokkene       | Had klantcontact               | het klantcontact | Klantcontact-ID | Partij-ID        |
        | de interne taak     | Aanleidinggevend klantcontact  | het klantcontact | Klantcontact-ID | Actor-ID         |
        | de bijlage          | Was bijlage van klantcontact   | het klantcontact | Klantcontact-ID | Informatieobject |
        | het onderwerpobject | Was onderwerp van klantcontact | het klantcontact | Klantcontact-ID | Zaak-ID          |
        | het digitaal adres  | Verstrekt door betrokkene      | de betrokkene    | Betrokkene-ID   | Partij-ID        |
