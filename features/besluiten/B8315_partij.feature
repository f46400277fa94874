# language: nl
@B8315 @klasse-partijen @editie-2024-03
Functionaliteit: B8315 Partij, persoon en organisatie

  Regel: Er is één woord voor wie met de gemeente contact heeft

    @eis-B8315-T1 @MUST @id-B8315-geen-ander-woord
    Abstract Scenario: De API kent geen <begrip>
      Dan kent de API geen "<begrip>"

      Voorbeelden:
        | begrip    |
        | relaties  |
        | subjecten |
        | klanten   |
        | burgers   |
