# language: nl
@V8908 @klasse-kern @editie-2024-03
Functionaliteit: V8908 Een klantcontact als verzending uit Zaakgericht werken

  Regel: Initiator en moment zeggen wat er is verzonden of ontvangen

    @eis-V8908-T1 @eis-V8908-T2 @MAY @id-V8908-ontvangen
    Scenario: Een brief die de klant stuurde
      Gegeven een klantcontact met:
        | Attribuut         | Waarde           |
        | Nummer            | {nummer}         |
        | Plaatsgevonden op | 19-02-2024 10:04 |
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut | Waarde |
        | Rol       | Klant  |
        | Initiator | Ja     |
      Dan is "Initiator" van de betrokkene "Ja"
      En is "Plaatsgevonden op" van het klantcontact "19-02-2024 10:04"
