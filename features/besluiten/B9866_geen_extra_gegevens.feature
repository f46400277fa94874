# language: nl
@B9866 @klasse-kern @editie-2024-03
Functionaliteit: B9866 Geen ruimte voor gegevens die niet zijn afgesproken

  Regel: Wat de standaard niet kent wordt niet bewaard

    @eis-B9866-T1 @SHOULD @id-B9866-onbekend
    Abstract Scenario: Een onbekend gegeven bij een <object> wordt niet bewaard
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      Als de medewerker probeert een <object> te registreren met ook een "Lievelingskleur" "oranje"
      Dan is "Lievelingskleur" geweigerd of genegeerd

      Voorbeelden:
        | object       |
        | klantcontact |
        | interne taak |

    @eis-B9866-T1 @SHOULD @id-B9866-geen-ruimte
    Scenario: Een klantcontact heeft geen ruimte voor metadata
      Gegeven een klantcontact
      Dan heeft het klantcontact geen attribuut "Extra gegevens"
      En heeft het klantcontact geen attribuut "Overige kenmerken"
      En heeft het klantcontact geen attribuut "Metadata"
