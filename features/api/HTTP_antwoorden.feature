# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: De vorm van een antwoord

  Welke waarden een antwoord bevat toetsen de functies. Deze scenario's toetsen de vorm van een antwoord: elke
  eigenschap die de API belooft staat erin, met een waarde van de soort die zij belooft. Het antwoord op een wijziging
  toetsen de functies die wijzigen.

  Regel: Het antwoord op een registratie heeft de vorm die de API daarvoor heeft

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-klantcontact
    Scenario: Klantcontact: de vorm van het antwoord op een registratie
      Als de medewerker een volledig ingevuld klantcontact registreert
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-betrokkene
    Scenario: Betrokkene: de vorm van het antwoord op een registratie
      Gegeven een klantcontact
      En een partij
      Als de medewerker een volledig ingevulde betrokkene registreert
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-interne-taak
    Scenario: Interne taak: de vorm van het antwoord op een registratie
      Gegeven een klantcontact
      En een actor
      Als de medewerker een volledig ingevulde interne taak registreert met:
        | Attribuut            | Waarde   |
        | Nummer               | {nummer} |
        | Toegewezen aan actor | de actor |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-actor
    Scenario: Actor: de vorm van het antwoord op een registratie
      Als de medewerker een volledig ingevulde actor registreert
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-actor-klantcontact
    Scenario: Actor-klantcontact: de vorm van het antwoord op een registratie
      Gegeven een actor
      En een klantcontact
      Als de medewerker een actor-klantcontact registreert:
        | Attribuut    | Waarde           |
        | Actor        | de actor         |
        | Klantcontact | het klantcontact |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-partij
    Scenario: Partij: de vorm van het antwoord op een registratie
      Als de medewerker een volledig ingevulde partij registreert met:
        | Attribuut | Waarde   |
        | Nummer    | {nummer} |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-vertegenwoordiging
    Scenario: Vertegenwoordiging: de vorm van het antwoord op een registratie
      Gegeven een partij
      En een partij
      Als de medewerker een vertegenwoordiging registreert:
        | Attribuut                  | Waarde           |
        | Vertegenwoordigende partij | de eerste partij |
        | Vertegenwoordigde partij   | de tweede partij |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-partij-identificator
    Scenario: Partij-identificator: de vorm van het antwoord op een registratie
      Gegeven een partij
      Als de medewerker een partij-identificator registreert:
        | Attribuut | Waarde |
        | Object-ID | {bsn}  |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-onderwerpobject
    Scenario: Onderwerpobject: de vorm van het antwoord op een registratie
      Gegeven een klantcontact
      Als de medewerker een onderwerpobject registreert:
        | Attribuut                      | Waarde           |
        | Was onderwerp van klantcontact | het klantcontact |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-bijlage
    Scenario: Bijlage: de vorm van het antwoord op een registratie
      Gegeven een klantcontact
      Als de medewerker een bijlage registreert:
        | Attribuut                    | Waarde           |
        | Was bijlage van klantcontact | het klantcontact |
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-registratie-digitaal-adres
    Scenario: Digitaal adres: de vorm van het antwoord op een registratie
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker een digitaal adres registreert:
        | Attribuut                 | Waarde         |
        | Soort digitaal adres      | Telefoonnummer |
        | Adres                     | 0612345678     |
        | Verstrekt door betrokkene | de betrokkene  |
      Dan voldoet het antwoord aan het schema van de API

  Regel: Het antwoord op het opvragen heeft de vorm die de API daarvoor heeft

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-klantcontact
    Scenario: Klantcontact: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      Als de medewerker het klantcontact opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-betrokkene
    Scenario: Betrokkene: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      En een betrokkene
      Als de medewerker de betrokkene opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-interne-taak
    Scenario: Interne taak: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      En een actor
      En een interne taak
      Als de medewerker de interne taak opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-actor
    Scenario: Actor: de vorm van het antwoord bij het opvragen
      Gegeven een actor
      Als de medewerker de actor opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-actor-klantcontact
    Scenario: Actor-klantcontact: de vorm van het antwoord bij het opvragen
      Gegeven een actor
      En een klantcontact
      En een actor-klantcontact
      Als de medewerker het actor-klantcontact opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-partij
    Scenario: Partij: de vorm van het antwoord bij het opvragen
      Gegeven een partij
      Als de medewerker de partij opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-vertegenwoordiging
    Scenario: Vertegenwoordiging: de vorm van het antwoord bij het opvragen
      Gegeven een partij
      En een partij
      En een vertegenwoordiging
      Als de medewerker de vertegenwoordiging opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-partij-identificator
    Scenario: Partij-identificator: de vorm van het antwoord bij het opvragen
      Gegeven een partij
      En een partij-identificator
      Als de medewerker de partij-identificator opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-onderwerpobject
    Scenario: Onderwerpobject: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      En een onderwerpobject
      Als de medewerker het onderwerpobject opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-bijlage
    Scenario: Bijlage: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      En een bijlage
      Als de medewerker de bijlage opvraagt
      Dan voldoet het antwoord aan het schema van de API

    @eis-HTTP-R26 @MUST @id-HTTP-vorm-digitaal-adres
    Scenario: Digitaal adres: de vorm van het antwoord bij het opvragen
      Gegeven een klantcontact
      En een betrokkene
      En een digitaal adres
      Als de medewerker het digitaal adres opvraagt
      Dan voldoet het antwoord aan het schema van de API
