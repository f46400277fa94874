# language: nl
@B7682 @klasse-kern @editie-2024-03
Functionaliteit: B7682 Afbakening van het klantcontact

  Regel: Elk onderwerp is een eigen klantcontact

    @eis-B7682-T1 @eis-BT-R3 @MUST @id-B7682-twee-onderwerpen
    Scenario: Een gesprek aan de balie over twee onderwerpen
      Als de medewerker een klantcontact "over de stoeptegel" registreert:
        | Attribuut         | Waarde           |
        | Kanaal            | Balie            |
        | Onderwerp         | Losse stoeptegel |
        | Plaatsgevonden op | 19-02-2024 10:04 |
      En de medewerker een klantcontact "over bijstand" registreert:
        | Attribuut         | Waarde                |
        | Kanaal            | Balie                 |
        | Onderwerp         | Aanvraag van bijstand |
        | Plaatsgevonden op | 19-02-2024 10:04      |
      Dan verschilt "ID" van het klantcontact "over bijstand" van "ID" van het klantcontact "over de stoeptegel"
      En is "Onderwerp" van het klantcontact "over de stoeptegel" "Losse stoeptegel"
      En is "Onderwerp" van het klantcontact "over bijstand" "Aanvraag van bijstand"
      En is "Plaatsgevonden op" van het klantcontact "over de stoeptegel" gelijk aan "Plaatsgevonden op" van het klantcontact "over bijstand"

  Regel: Taak en zaak horen bij hun eigen onderwerp

    @eis-B7682-T4 @MUST @id-B7682-taak
    Scenario: De taak van het ene onderwerp staat niet bij het andere
      Gegeven een klantcontact "over de stoeptegel"
      En een klantcontact "over bijstand"
      En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
      Als de medewerker een interne taak registreert:
        | Attribuut                     | Waarde                                |
        | Gevraagde handeling           | Terugbellen                           |
        | Toegewezen aan actor          | Afdeling vergunningen                 |
        | Aanleidinggevend klantcontact | het klantcontact "over de stoeptegel" |
      En de medewerker interne taken zoekt met:
        | Attribuut                     | Waarde                           |
        | Aanleidinggevend klantcontact | het klantcontact "over bijstand" |
      Dan staat de interne taak niet in het resultaat
      En verwijst "Aanleidinggevend klantcontact" van de interne taak naar het klantcontact "over de stoeptegel"

    @eis-B7682-T4 @MUST @id-B7682-zaak
    Scenario: De zaak van het ene onderwerp staat niet bij het andere
      Gegeven een klantcontact "over de stoeptegel"
      En een klantcontact "over bijstand"
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde                                |
        | Objectidentificator/Object-ID  | {uniek}                               |
        | Was onderwerp van klantcontact | het klantcontact "over de stoeptegel" |
      En de medewerker onderwerpobjecten zoekt met:
        | Attribuut                      | Waarde                           |
        | Was onderwerp van klantcontact | het klantcontact "over bijstand" |
      Dan staat het onderwerpobject niet in het resultaat
      En verwijst "Was onderwerp van klantcontact" van het onderwerpobject naar het klantcontact "over de stoeptegel"
