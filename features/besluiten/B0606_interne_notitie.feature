# language: nl
@B0606 @klasse-kern @editie-2024-03
Functionaliteit: B0606 Een interne notitie hoort bij de partij

  Regel: Alleen de partij heeft een interne notitie

    @eis-B0606-T1 @MUST @id-B0606-bij-partij
    Scenario: De interne notitie staat bij de partij
      Als de medewerker een partij registreert:
        | Attribuut       | Waarde               |
        | Soort partij    | Persoon              |
        | Interne notitie | Liefst in de ochtend |
      Dan is "Interne notitie" van de partij "Liefst in de ochtend"

    @eis-B0606-T1 @MUST @id-B0606-nergens-anders
    Scenario: Klantcontact, betrokkene en interne taak hebben geen interne notitie
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Dan heeft het klantcontact geen attribuut "Interne notitie"
      En heeft de betrokkene geen attribuut "Interne notitie"
      En heeft de interne taak geen attribuut "Interne notitie"

  Regel: De klant mag het hele klantcontact zien

    @eis-B0606-T2 @MUST @id-B0606-publiceerbaar
    Scenario: Een klantcontact heeft geen attribuut voor wat intern moet blijven
      Gegeven een klantcontact
      Dan heeft het klantcontact geen attribuut "Interne toelichting"
      En heeft het klantcontact geen attribuut "Interne opmerking"
      En heeft het klantcontact geen attribuut "Interne inhoud"
      En heeft het klantcontact geen attribuut "Werknotitie"
      En heeft het klantcontact geen attribuut "Notitie"
      En heeft het klantcontact geen attribuut "Opmerking"
