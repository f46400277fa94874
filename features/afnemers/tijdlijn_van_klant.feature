# language: nl
@AFN @klasse-afnemers @editie-2024-03
Functionaliteit: Afnemers tonen de klantcontacten van een klant

  Achtergrond:
    Gegeven een partij "Karel"
    En een partij-identificator met:
      | Attribuut             | Waarde            |
      | Identificeerde partij | de partij "Karel" |
      | Object-ID             | {bsn 1}           |
    En een partij "Zoë"
    En een partij-identificator met:
      | Attribuut             | Waarde          |
      | Identificeerde partij | de partij "Zoë" |
      | Object-ID             | {bsn 2}         |
    En een klantcontact "eerste vraag van Karel"
    En een betrokkene "Karel, eerste vraag" met:
      | Attribuut                  | Waarde                                    |
      | Betrokken bij klantcontact | het klantcontact "eerste vraag van Karel" |
      | Partij                     | de partij "Karel"                         |
    En een klantcontact "tweede vraag van Karel"
    En een betrokkene "Karel, tweede vraag" met:
      | Attribuut                  | Waarde                                    |
      | Betrokken bij klantcontact | het klantcontact "tweede vraag van Karel" |
      | Partij                     | de partij "Karel"                         |
    En een klantcontact "vraag van Zoë"
    En een betrokkene "Zoë" met:
      | Attribuut                  | Waarde                           |
      | Betrokken bij klantcontact | het klantcontact "vraag van Zoë" |
      | Partij                     | de partij "Zoë"                  |
    En een betrokkene "Zoë, nog eens" met:
      | Attribuut                  | Waarde                           |
      | Betrokken bij klantcontact | het klantcontact "vraag van Zoë" |
      | Partij                     | de partij "Zoë"                  |

  Regel: Van elke klant alleen de eigen klantcontacten

    @eis-AFN-R17 @SHOULD @afnemer-GZAC @id-AFN-partij
    Abstract Scenario: De medewerker zoekt de klantcontacten van een klant op <geval>
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat het klantcontact "eerste vraag van Karel" in het resultaat
      En staat het klantcontact "tweede vraag van Karel" in het resultaat
      En staat het klantcontact "vraag van Zoë" niet in het resultaat

      Voorbeelden:
        | geval         | attribuut                                        | waarde            |
        | partij        | Betrokkene/Partij                                | de partij "Karel" |
        | identificator | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn 1}           |

    @eis-AFN-R17 @SHOULD @afnemer-GZAC @id-AFN-partij-twee-keer
    Abstract Scenario: Een klantcontact waarbij een klant twee keer betrokken is wordt op <geval> één keer gevonden
      Als de medewerker klantcontacten zoekt met:
        | Attribuut   | Waarde   |
        | <attribuut> | <waarde> |
      Dan staat het klantcontact "vraag van Zoë" in het resultaat

      Voorbeelden:
        | geval         | attribuut                                        | waarde          |
        | partij        | Betrokkene/Partij                                | de partij "Zoë" |
        | identificator | Betrokkene/Partij/Partij-identificator/Object-ID | {bsn 2}         |
