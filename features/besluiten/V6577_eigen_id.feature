# language: nl
@V6577 @FALG @klasse-kern @editie-2024-03
Functionaliteit: V6577 Wie een ID toekent

  Regel: Een ID dat de afnemer kiest wordt niet overgenomen

    @eis-V6577-T1 @eis-FALG-R1 @MUST @id-V6577-gekozen-id
    Abstract Scenario: Een gekozen ID van een <object> wordt niet overgenomen
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      Als de medewerker probeert een <object> te registreren met de onbekende "ID" "6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"
      Dan is "ID" geweigerd of genegeerd

      Voorbeelden:
        | object         |
        | klantcontact   |
        | betrokkene     |
        | interne taak   |
        | actor          |
        | partij         |
        | bijlage        |
        | digitaal adres |
