# language: nl
@B2270 @klasse-kern @editie-2024-03
Functionaliteit: B2270 Een relatie is een verwijzing aan de enkele kant

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene
    En de organisatorische eenheid "Afdeling vergunningen" is als actor bekend
    En een interne taak
    En een bijlage
    En een digitaal adres

  Regel: Wat bij een klantcontact hoort verwijst ernaar

    @eis-B2270-T1 @MUST @id-B2270-verwijzingen
    Scenario: Taak, betrokkene, bijlage en digitaal adres verwijzen elk naar één object
      Dan verwijst "Aanleidinggevend klantcontact" van de interne taak naar het klantcontact
      En verwijst "Had klantcontact" van de betrokkene naar het klantcontact
      En verwijst "Was bijlage van klantcontact" van de bijlage naar het klantcontact
      En verwijst "Verstrekt door betrokkene" van het digitaal adres naar de betrokkene

  Regel: Het klantcontact bevat geen lijst van wat ernaar verwijst

    @eis-B2270-T1 @MUST @id-B2270-geen-lijst
    Abstract Scenario: Een klantcontact heeft geen lijst van zijn <soort>
      Dan heeft het klantcontact geen attribuut "<soort>"
      En heeft het klantcontact geen attribuut "<relatie>"

      Voorbeelden:
        | soort             | relatie                     |
        | Betrokkenen       | Had betrokkenen             |
        | Interne taken     | Leidde tot interne taken    |
        | Bijlagen          | Omvatte bijlagen            |
        | Onderwerpobjecten | Ging over onderwerpobjecten |
        | Actoren           | Had betrokken actoren       |
