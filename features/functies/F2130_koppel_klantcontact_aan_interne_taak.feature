# language: nl
@F2130 @klasse-taken @editie-2023-03
Functionaliteit: F2130 Koppel klantcontact aan interne taak

  Regel: Een klantcontact is aan een taak te koppelen die er al is

    @eis-F2130-X1 @MUST @id-F2130-achteraf
    Scenario: De taak wordt achteraf aan het klantcontact gekoppeld
      Gegeven een klantcontact "van de taak"
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een klantcontact "van later"
      Als de medewerker de interne taak wijzigt:
        | Attribuut                 | Waarde                       |
        | Ontstaan uit klantcontact | het klantcontact "van later" |
      Dan verwijst "Ontstaan uit klantcontact" van de interne taak naar het klantcontact "van later"
      En zijn behalve "Ontstaan uit klantcontact" alle attributen van de interne taak gelijk gebleven
      En is er precies één interne taak met:
        | Attribuut                 | Waarde                       |
        | Ontstaan uit klantcontact | het klantcontact "van later" |
