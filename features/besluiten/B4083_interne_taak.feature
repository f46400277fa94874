# language: nl
@B4083 @klasse-taken @editie-2024-03
Functionaliteit: B4083 Een interne taak is geen klanttaak

  Regel: Het register heeft alleen interne taken

    @eis-B4083-T1 @MUST @id-B4083-geen-verzameling
    Abstract Scenario: De API kent geen verzameling met de naam <taken>
      Dan kent de API geen "<taken>"

      Voorbeelden:
        | taken      |
        | taken      |
        | klanttaken |
