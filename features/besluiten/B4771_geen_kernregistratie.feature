# language: nl
@B4771 @klasse-partijen @editie-2024-03
Functionaliteit: B4771 Van een partij geen kernregistratie

  Regel: Een naam is genoeg

    @eis-B4771-T1 @MUST @id-B4771-partij
    Scenario: Een partij heeft geen geslacht, geboortedatum of overlijdensdatum
      Gegeven een partij
      Dan heeft de partij geen attribuut "Geslacht"
      En heeft de partij geen attribuut "Geslachtsaanduiding"
      En heeft de partij geen attribuut "Gender"
      En heeft de partij geen attribuut "Geboortedatum"
      En heeft de partij geen attribuut "Datum geboorte"
      En heeft de partij geen attribuut "Overlijdensdatum"
      En heeft de partij geen attribuut "Datum overlijden"

    @eis-B4771-T1 @MUST @id-B4771-betrokkene
    Scenario: Een betrokkene heeft geen geslacht, geboortedatum of overlijdensdatum
      Gegeven een klantcontact
      En een betrokkene
      Dan heeft de betrokkene geen attribuut "Geslacht"
      En heeft de betrokkene geen attribuut "Geslachtsaanduiding"
      En heeft de betrokkene geen attribuut "Gender"
      En heeft de betrokkene geen attribuut "Geboortedatum"
      En heeft de betrokkene geen attribuut "Datum geboorte"
      En heeft de betrokkene geen attribuut "Overlijdensdatum"
      En heeft de betrokkene geen attribuut "Datum overlijden"
