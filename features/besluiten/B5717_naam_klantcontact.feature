# language: nl
@B5717 @klasse-kern @editie-2024-03
Functionaliteit: B5717 Een klantcontact heet klantcontact

  Regel: Voor een klantcontact is er één woord

    @eis-B5717-T1 @MUST @id-B5717-geen-ander-woord
    Abstract Scenario: De API kent geen <begrip>
      Dan kent de API geen "<begrip>"

      Voorbeelden:
        | begrip           |
        | contacten        |
        | contactmomenten  |
        | klantinteracties |
