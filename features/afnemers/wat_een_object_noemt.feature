# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers volgen de verwijzingen die een object zelf noemt

  Regel: Een object noemt alles wat ernaar verwijst, en niets anders

    @eis-AFN-R26 @SHOULD @afnemer-KISS @afnemer-ITA @id-AFN-noemt-klantcontact
    Scenario: Een klantcontact noemt zijn bijlagen en actoren, een ander klantcontact niet
      Gegeven een klantcontact "zonder" met:
        | Attribuut | Waarde          |
        | Onderwerp | Er is niets bij |
      En een klantcontact "met"
      En een bijlage met:
        | Attribuut                    | Waarde                 |
        | Was bijlage van klantcontact | het klantcontact "met" |
      En een bijlage met:
        | Attribuut                    | Waarde                 |
        | Was bijlage van klantcontact | het klantcontact "met" |
      En een actor
      En een actor
      En een actor-klantcontact met:
        | Attribuut    | Waarde                 |
        | Actor        | de eerste actor        |
        | Klantcontact | het klantcontact "met" |
      En een actor-klantcontact met:
        | Attribuut    | Waarde                 |
        | Actor        | de tweede actor        |
        | Klantcontact | het klantcontact "met" |
      Als de medewerker het klantcontact "met" opvraagt
      Dan noemt het klantcontact "met" de eerste bijlage, onder "Bijlagen"
      En noemt het klantcontact "met" de tweede bijlage, onder "Bijlagen"
      En noemt het klantcontact "met" de eerste actor, onder "Actor-klantcontacten/Actor"
      En noemt het klantcontact "met" de tweede actor, onder "Actor-klantcontacten/Actor"
      En noemt het klantcontact "zonder" de eerste bijlage niet, onder "Bijlagen"
      En noemt het klantcontact "zonder" de eerste actor niet, onder "Actor-klantcontacten/Actor"

    @eis-AFN-R26 @SHOULD @id-AFN-noemt-vertegenwoordigden
    Scenario: Een partij noemt wie zij vertegenwoordigt, en dat zijn er twee
      Gegeven een partij
      En een partij
      En een partij
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker de eerste partij opvraagt
      Dan noemt de eerste partij de tweede partij, onder "Vertegenwoordigingen/Vertegenwoordigde partij"
      En noemt de eerste partij de derde partij, onder "Vertegenwoordigingen/Vertegenwoordigde partij"
      En noemt de tweede partij de derde partij niet, onder "Vertegenwoordigingen/Vertegenwoordigde partij"

    @eis-AFN-R26 @SHOULD @id-AFN-noemt-betrokkenen-partij
    Scenario: Een partij noemt haar betrokkenen, en dat zijn er twee
      Gegeven een klantcontact
      En een partij "met"
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      En een betrokkene met:
        | Attribuut | Waarde          |
        | Partij    | de partij "met" |
      Als de medewerker de partij "met" opvraagt
      Dan noemt de partij "met" de eerste betrokkene, onder "Betrokkenen"
      En noemt de partij "met" de tweede betrokkene, onder "Betrokkenen"

  Regel: Wat verwijderd is noemt het niet meer

    @eis-AFN-R26 @SHOULD @id-AFN-noemt-niet-meer-klantcontact
    Scenario: Een klantcontact waarvan de bijlage en de koppeling met de actor zijn verwijderd
      Gegeven een klantcontact
      En een bijlage
      En een actor
      En een actor-klantcontact
      Als de medewerker de bijlage verwijdert
      En de medewerker het actor-klantcontact verwijdert
      Dan noemt het klantcontact de bijlage niet, onder "Bijlagen"
      En noemt het klantcontact de actor niet, onder "Actor-klantcontacten/Actor"

    @eis-AFN-R26 @SHOULD @id-AFN-noemt-niet-meer-partij
    Scenario: Een partij waarvan de identificator en de vertegenwoordiging zijn verwijderd
      Gegeven een partij
      En een partij
      En een partij
      En een partij-identificator met:
        | Attribuut             | Waarde           |
        | Identificeerde partij | de eerste partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      En een vertegenwoordiging met:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de derde partij  |
      Als de medewerker de partij-identificator verwijdert
      En de medewerker de eerste vertegenwoordiging verwijdert
      Dan noemt de eerste partij de partij-identificator niet, onder "Partij-identificatoren"
      En noemt de eerste partij de tweede partij niet, onder "Vertegenwoordigingen/Vertegenwoordigde partij"
      En noemt de eerste partij de derde partij, onder "Vertegenwoordigingen/Vertegenwoordigde partij"
