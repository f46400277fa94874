# language: nl
@B9876 @klasse-kern @editie-2024-03
Functionaliteit: B9876 Wat zich herhaalt is een eigen object

  Regel: Betrokkene en partij bevatten geen lijst van wat ernaar verwijst

    @eis-B9876-T1 @MUST @id-B9876-geen-lijst
    Abstract Scenario: <object> heeft geen lijst van adressen of identificatoren
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      En een partij
      Dan heeft <object> geen attribuut "Digitale adressen"
      En heeft <object> geen attribuut "Partij-identificatoren"
      En heeft <object> geen attribuut "Identificatoren"

      Voorbeelden:
        | object        |
        | de betrokkene |
        | de partij     |
