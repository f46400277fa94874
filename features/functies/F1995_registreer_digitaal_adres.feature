# language: nl
@F1995 @klasse-kanalen @editie-2024-03
Functionaliteit: F1995 Registreer digitaal adres

  Achtergrond:
    Gegeven een klantcontact
    En een betrokkene

  Regel: Een digitaal adres hoort bij een betrokkene of een partij

    @eis-F1995-R1 @MUST @id-F1995-betrokkene
    Scenario: Een telefoonnummer kan bij een betrokkene horen
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0612345678     |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan verwijst "Verstrekt door betrokkene" van het digitaal adres naar de betrokkene
      En is "Verstrekt door partij" van het digitaal adres leeg

    @eis-F1995-R1 @MUST @id-F1995-partij
    Scenario: Een e-mailadres kan bij een partij horen
      Gegeven een partij
      Als de medewerker een digitaal adres registreert:
        | Attribuut             | Waarde                  |
        | Soort digitaal adres  | E-mail                  |
        | Adres                 | jan.janssen@example.org |
        | Omschrijving          | Mailadres op het werk   |
        | Verstrekt door partij | de partij               |
      Dan verwijst "Verstrekt door partij" van het digitaal adres naar de partij
      En is "Verstrekt door betrokkene" van het digitaal adres leeg

    @eis-F1995-A2 @SHOULD @id-F1995-geen-eigenaar
    Scenario: Een adres zonder betrokkene en zonder partij wordt geweigerd
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F1995-A2 @SHOULD @id-F1995-twee-eigenaren
    Scenario: Een adres van een betrokkene en een partij samen wordt geweigerd
      Gegeven een partij
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde              |
        | Soort digitaal adres      | E-mail              |
        | Adres                     | {uniek}@example.org |
        | Verstrekt door betrokkene | de betrokkene       |
        | Verstrekt door partij     | de partij           |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @klasse-kern @eis-F1995-R3 @eis-V6577-T2 @eis-FALG-R7 @MUST @id-F1995-onbekende-eigenaar
    Abstract Scenario: Een adres van een <onbekende> die niet bestaat wordt geweigerd
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut            | Waarde              |
        | Soort digitaal adres | E-mail              |
        | Adres                | {uniek}@example.org |
        | <attribuut>          | <eigenaar>          |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | onbekende  | attribuut                 | eigenaar                 |
        | betrokkene | Verstrekt door betrokkene | een onbekende betrokkene |
        | partij     | Verstrekt door partij     | een onbekende partij     |

  Regel: Het antwoord is het digitaal adres met een ID van het register

    @eis-F1995-R5 @MUST @id-F1995-antwoord
    Scenario: Het antwoord herhaalt wat is verstuurd
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde                  |
        | Soort digitaal adres      | E-mail                  |
        | Adres                     | jan.janssen@example.org |
        | Omschrijving              | Mailadres op het werk   |
        | Verstrekt door betrokkene | de betrokkene           |
      Dan is "ID" in het antwoord gevuld
      En herhaalt het antwoord wat is verstuurd

    @klasse-kern @eis-F1995-R2 @eis-B9876-T1 @eis-V6577-T1 @eis-FALG-R1 @MUST @id-F1995-eigen-id
    Scenario: Twee adressen hebben elk een eigen ID
      Gegeven een digitaal adres
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0201234567     |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan verschilt "ID" van het tweede digitaal adres van "ID" van het eerste digitaal adres

  Regel: De soort staat in de referentielijst, en teksten hebben een minimale en een maximale lengte

    @eis-F1995-R4 @MUST @id-F1995-onbekende-soort
    Scenario: Een soort die niet in de referentielijst staat wordt geweigerd
      Als de medewerker probeert een digitaal adres te registreren met de onbekende "Soort digitaal adres" "postduif"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F1995-R6 @MUST @id-F1995-leeg-adres
    Scenario: Een adres zonder tekens wordt geweigerd
      Als de medewerker probeert een digitaal adres te registreren met een "Adres" van 0 tekens
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-F1995-R6 @MUST @id-F1995-lengte-past
    Scenario: Een e-mailadres van 80 tekens en een omschrijving van 40 passen
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde                                                                           |
        | Soort digitaal adres      | E-mail                                                                           |
        | Adres                     | jan.janssen.met.een.naam.van.precies.zestig.tekens.12345.678@adres42.example.org |
        | Omschrijving              | Mailadres van veertig tekens lang, heus.                                         |
        | Verstrekt door betrokkene | de betrokkene                                                                    |
      Dan heeft het digitaal adres de waarden:
        | Attribuut    | Waarde                                                                           |
        | Adres        | jan.janssen.met.een.naam.van.precies.zestig.tekens.12345.678@adres42.example.org |
        | Omschrijving | Mailadres van veertig tekens lang, heus.                                         |

    @eis-F1995-R6 @MUST @id-F1995-te-lang
    Abstract Scenario: Een <veld> met te veel tekens wordt geweigerd
      Als de medewerker probeert een digitaal adres te registreren:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | E-mail         |
        | Adres                     | <adres>        |
        | Omschrijving              | <omschrijving> |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | veld         | adres                                                                             | omschrijving                              |
        | adres        | jan.janssen.met.een.naam.van.precies.zestig.tekens.12345.678@adres421.example.org | Mailadres                                 |
        | omschrijving | jan.janssen@example.org                                                           | Mailadres van veertig tekens plus 1 teken |

  Regel: Zonder wat verplicht is komt er geen digitaal adres

    @eis-F1995-A1 @MUST @id-F1995-verplicht
    Abstract Scenario: Zonder <attribuut> wordt het digitaal adres geweigerd
      Als de medewerker probeert een digitaal adres te registreren zonder "<attribuut>"
      Dan is de registratie geweigerd
      En is er niets vastgelegd

      Voorbeelden:
        | geval        | attribuut            |
        | soort        | Soort digitaal adres |
        | adres        | Adres                |
        | omschrijving | Omschrijving         |
