# language: nl
@B8694 @klasse-kern @editie-2024-03
Functionaliteit: B8694 Alleen datums die een functie hebben

  Regel: Geregistreerd op is vervallen

    @eis-B8694-T1 @MUST @id-B8694-geen-registratiemoment
    Abstract Scenario: Er staat nergens wanneer <object> is geregistreerd
      Gegeven een klantcontact
      En een betrokkene
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      En een bijlage
      En een onderwerpobject
      En een digitaal adres
      En een partij
      Dan heeft <object> geen attribuut "Geregistreerd op"
      En heeft <object> geen attribuut "Registratiedatum"
      En heeft <object> geen attribuut "Registratiemoment"
      En heeft <object> geen attribuut "Datum registratie"
      En heeft <object> geen attribuut "Tijdstip registratie"
      En heeft <object> geen attribuut "Aangemaakt op"

      Voorbeelden:
        | object              |
        | het klantcontact    |
        | de betrokkene       |
        | de actor            |
        | de interne taak     |
        | de bijlage          |
        | het onderwerpobject |
        | het digitaal adres  |
        | de partij           |

  Regel: Het moment waarop een klantcontact plaatsvond is niet vervallen

    @eis-B8694-T2 @MUST @id-B8694-plaatsgevonden
    Scenario: Ook in een lijst staat wanneer het klantcontact plaatsvond
      Gegeven een klantcontact met:
        | Attribuut         | Waarde           |
        | Nummer            | {nummer}         |
        | Plaatsgevonden op | 19-02-2024 10:04 |
      Als de medewerker klantcontacten zoekt met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan is "Plaatsgevonden op" van alle gevonden klantcontacten gevuld
      En is "Plaatsgevonden op" van het klantcontact "19-02-2024 10:04"
