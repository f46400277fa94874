# language: nl
@BT @editie-2024-03
Functionaliteit: BT Basisterminologie

  Wat hier niet staat toetsen scenario's van functies, cases en besluiten.

  @klasse-kern
  Regel: Een klantcontact verandert niet door de opvolging ervan

    @eis-BT-R6 @MUST @id-BT-onveranderd
    Scenario: De taak verwerken verandert niets aan het klantcontact
      Gegeven een klantcontact
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      En een interne taak
      Als de medewerker de interne taak wijzigt:
        | Attribuut   | Waarde   |
        | Status      | Verwerkt |
        | Verwerkt op | {nu}     |
      Dan is het klantcontact niet gewijzigd

  @klasse-taken
  Regel: Opvolging is een taak en geen gegeven van het klantcontact

    @eis-BT-R12 @MUST @id-BT-geen-opvolging
    Scenario: Een klantcontact zegt niet wat er nog moet gebeuren
      Gegeven een klantcontact
      Dan heeft het klantcontact geen attribuut "Gevraagde handeling"
      En heeft het klantcontact geen attribuut "Vervolghandeling"
      En heeft het klantcontact geen attribuut "Terugbelverzoek"
      En heeft het klantcontact geen attribuut "Opvolging"
      En heeft het klantcontact geen attribuut "Status"
      En heeft het klantcontact geen attribuut "Verwerkt op"

  @klasse-partijen
  Regel: Een partij staat er zoals zij is opgegeven, met of zonder identificator en adressen

    @eis-BT-R16 @MAY @id-BT-twee-adressen
    Scenario: Een partij heeft twee digitale adressen
      Gegeven een partij
      En een digitaal adres met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Als de medewerker een digitaal adres registreert:
        | Attribuut             | Waarde            |
        | Soort digitaal adres  | E-mail            |
        | Adres                 | karel@example.org |
        | Verstrekt door partij | de partij         |
      En de medewerker digitale adressen zoekt met:
        | Attribuut             | Waarde    |
        | Verstrekt door partij | de partij |
      Dan staat het eerste digitaal adres in het resultaat
      En staat het tweede digitaal adres in het resultaat

    @eis-BT-R18 @MUST @id-BT-organisatie
    Scenario: Een organisatie die niet in het Handelsregister staat
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      Dan is "Soort partij" van de partij "Organisatie"

    @eis-BT-R19 @MAY @id-BT-contactpersoon
    Scenario: Een contactpersoon zonder sleutel van elders
      Als de medewerker een partij registreert:
        | Attribuut               | Waarde         |
        | Soort partij            | Contactpersoon |
        | Persoonsnaam/Voornaam   | Karel          |
        | Persoonsnaam/Achternaam | Deurne         |
      Dan is de partij geregistreerd
      En is "Soort partij" van de partij "Contactpersoon"

    @B9491 @eis-BT-R20 @eis-B9491-T1 @MUST @id-BT-eigen-naam
    Scenario: Een burgerservicenummer laat naam en adres zoals ze zijn opgegeven
      Gegeven een partij met:
        | Attribuut                | Waarde            |
        | Soort partij             | Persoon           |
        | Persoonsnaam/Voornaam    | Sari Dewi         |
        | Persoonsnaam/Achternaam  | Ayu Lestari       |
        | Bezoekadres/Adresregel 1 | Bij de oude molen |
      Als de medewerker een partij-identificator registreert:
        | Attribuut             | Waarde    |
        | Identificeerde partij | de partij |
        | Object-ID             | {bsn}     |
      Dan heeft de partij de waarden:
        | Attribuut                | Waarde            |
        | Persoonsnaam/Voornaam    | Sari Dewi         |
        | Persoonsnaam/Achternaam  | Ayu Lestari       |
        | Bezoekadres/Adresregel 1 | Bij de oude molen |

  @klasse-partijen
  Regel: Een organisatie vertegenwoordigt een ander door een contactpersoon

    @eis-BT-R22 @MUST @id-BT-vertegenwoordiging
    Scenario: Persoon en contactpersoon zijn betrokkene, de organisatie is die van de contactpersoon
      Gegeven een klantcontact
      En een partij "Wereldwinkel" met:
        | Attribuut    | Waarde      |
        | Soort partij | Organisatie |
      En een partij "Karel" met:
        | Attribuut    | Waarde  |
        | Soort partij | Persoon |
      Als de medewerker een partij "Carla" registreert:
        | Attribuut               | Waarde                   |
        | Soort partij            | Contactpersoon           |
        | Persoonsnaam/Voornaam   | Carla                    |
        | Persoonsnaam/Achternaam | Jansen                   |
        | Werkte voor partij      | de partij "Wereldwinkel" |
      En de medewerker een betrokkene "klant" bij het klantcontact registreert:
        | Attribuut | Waarde            |
        | Rol       | Klant             |
        | Partij    | de partij "Karel" |
      En de medewerker een betrokkene "vertegenwoordiger" bij het klantcontact registreert:
        | Attribuut | Waarde            |
        | Rol       | Vertegenwoordiger |
        | Partij    | de partij "Carla" |
      Dan verwijst "Partij" van de betrokkene "klant" naar de partij "Karel"
      En verwijst "Partij" van de betrokkene "vertegenwoordiger" naar de partij "Carla"
      En verwijst "Werkte voor partij" van de partij "Carla" naar de partij "Wereldwinkel"
