# language: nl
@B1924 @klasse-kern @editie-2024-03
Functionaliteit: B1924 Een verzoek of productaanvraag is geen eigen begrip

  Regel: Wat een klant wil staat in klantcontact, interne taak en zaak

    @eis-B1924-T1 @MUST @id-B1924-geen-verzameling
    Abstract Scenario: De API kent geen <begrip>
      Dan kent de API geen "<begrip>"

      Voorbeelden:
        | begrip           |
        | verzoeken        |
        | productaanvragen |
