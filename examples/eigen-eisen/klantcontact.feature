# language: nl
Functionaliteit: Klantcontacten in Voorbeeldstad

  @eis-VBS-1 @MUST @id-VBS-inhoud
  Scenario: De inhoud van een klantcontact blijft zoals zij is ingevoerd
    Als de medewerker een klantcontact registreert:
      | Attribuut | Waarde                                            |
      | Kanaal    | Telefoon                                          |
      | Inhoud    | Wil de afspraak verzetten. Liefst op een ochtend. |
    Dan is "Inhoud" van het klantcontact "Wil de afspraak verzetten. Liefst op een ochtend."

  @eis-VBS-2 @SHOULD @id-VBS-burgerzaken
  Scenario: De afdeling Burgerzaken is op naam te vinden
    Gegeven een actor met:
      | Attribuut   | Waarde                   |
      | Naam        | Burgerzaken              |
      | Soort actor | Organisatorische eenheid |
    Als de medewerker actoren zoekt met:
      | Attribuut | Waarde      |
      | Naam      | Burgerzaken |
    Dan staat de actor in het resultaat
