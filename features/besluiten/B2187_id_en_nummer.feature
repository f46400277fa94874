# language: nl
@B2187 @klasse-kern @editie-2024-03
Functionaliteit: B2187 ID en nummer

  Regel: De technische sleutel is een ID, de sleutel voor mensen een nummer

    @eis-B2187-T1 @MUST @id-B2187-klantcontact
    Scenario: Een klantcontact heeft een ID en een nummer
      Gegeven een klantcontact
      Dan is "ID" van het klantcontact gevuld
      En is "Nummer" van het klantcontact gevuld
      En heeft het klantcontact geen attribuut "Klantcontactnummer"
      En heeft het klantcontact geen attribuut "Klantcontact-ID"

    @eis-B2187-T1 @MUST @id-B2187-interne-taak
    Scenario: Een interne taak heeft een ID en een nummer
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Dan is "ID" van de interne taak gevuld
      En is "Nummer" van de interne taak gevuld
      En heeft de interne taak geen attribuut "Taaknummer"
      En heeft de interne taak geen attribuut "Interne taaknummer"
      En heeft de interne taak geen attribuut "Taak-ID"
      En heeft de interne taak geen attribuut "Interne taak-ID"

    @eis-B2187-T1 @MUST @id-B2187-partij
    Scenario: Een partij heeft een ID en een nummer
      Gegeven een partij
      Dan is "ID" van de partij gevuld
      En is "Nummer" van de partij gevuld
      En heeft de partij geen attribuut "Partijnummer"
      En heeft de partij geen attribuut "Partij-ID"
