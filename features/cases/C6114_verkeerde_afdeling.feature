# language: nl
@C6114 @klasse-taken @editie-2024-03
Functionaliteit: C6114 Interne taak is bij de verkeerde afdeling terechtgekomen

  De Afdeling belastingen heeft een terugbelverzoek gekregen dat zij niet kan uitvoeren. Zij stuurt het terug naar het
  klantcontactcentrum (variant A) of rechtstreeks door naar een collega (variant B).

  Achtergrond:
    Gegeven een klantcontact
    En de organisatorische eenheid "Klantcontactcentrum" is als actor bekend
    En de organisatorische eenheid "Afdeling belastingen" is als actor bekend
    En een interne taak "oud" met:
      | Attribuut            | Waarde                                        |
      | Nummer               | {nummer}                                      |
      | Gevraagde handeling  | Klant terugbellen                             |
      | Toelichting          | Klant heeft een vraag over de bouwvergunning. |
      | Toegewezen aan actor | Afdeling belastingen                          |

  Regel: Doorzetten levert een nieuwe taak op, bij hetzelfde klantcontact

    @eis-C6114-R1 @MUST @id-C6114-nieuwe-taak
    Scenario: De nieuwe taak komt naast de oude, die blijft zoals zij was
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde              |
        | Gevraagde handeling  | Opnieuw routeren    |
        | Toegewezen aan actor | Klantcontactcentrum |
      Dan verschilt "ID" van de interne taak "nieuw" van "ID" van de interne taak "oud"
      En is de interne taak "oud" niet gewijzigd

    @eis-C6114-R2 @MUST @id-C6114-zelfde-klantcontact
    Scenario: Beide taken horen bij hetzelfde klantcontact
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde              |
        | Gevraagde handeling  | Opnieuw routeren    |
        | Toegewezen aan actor | Klantcontactcentrum |
      Dan is "Ontstaan uit klantcontact" van de interne taak "nieuw" gelijk aan "Ontstaan uit klantcontact" van de interne taak "oud"

    @eis-C6114-R3 @MUST @id-C6114-begint
    Scenario: De nieuwe taak is nog te verwerken
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde              |
        | Gevraagde handeling  | Opnieuw routeren    |
        | Toegewezen aan actor | Klantcontactcentrum |
      Dan is "Status" van de interne taak "nieuw" "Te verwerken"
      En is "Verwerkt op" van de interne taak "nieuw" leeg

    @eis-C6114-R6 @MUST @id-C6114-terug
    Scenario: Variant A: het klantcontactcentrum routeert opnieuw
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde                                                                 |
        | Gevraagde handeling  | Opnieuw routeren                                                       |
        | Toelichting          | Wij kunnen deze taak niet uitvoeren, graag naar Afdeling vergunningen. |
        | Toegewezen aan actor | Klantcontactcentrum                                                    |
      Dan heeft de interne taak "nieuw" de waarden:
        | Attribuut            | Waarde                                                                 |
        | Gevraagde handeling  | Opnieuw routeren                                                       |
        | Toelichting          | Wij kunnen deze taak niet uitvoeren, graag naar Afdeling vergunningen. |
        | Toegewezen aan actor | Klantcontactcentrum                                                    |

    @eis-C6114-R7 @MUST @id-C6114-door
    Scenario: Variant B: een collega belt de klant terug
      Gegeven de medewerker "Sjaak de Boer" is als actor bekend
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde                                        |
        | Gevraagde handeling  | Klant terugbellen                             |
        | Toelichting          | Klant heeft een vraag over de bouwvergunning. |
        | Toegewezen aan actor | Sjaak de Boer                                 |
      Dan heeft de interne taak "nieuw" de waarden:
        | Attribuut            | Waarde                                        |
        | Gevraagde handeling  | Klant terugbellen                             |
        | Toelichting          | Klant heeft een vraag over de bouwvergunning. |
        | Toegewezen aan actor | Sjaak de Boer                                 |

  Regel: De oude taak is verwerkt, en blijft verder zoals zij was

    @eis-C6114-R4 @MUST @id-C6114-afgemeld
    Scenario: De oude taak is verwerkt, met een toelichting en een moment
      Als de medewerker de interne taak "oud" wijzigt:
        | Attribuut   | Waarde                                                        |
        | Status      | Verwerkt                                                      |
        | Toelichting | Niet uit te voeren door deze afdeling; er is een nieuwe taak. |
        | Verwerkt op | 24-01-2024 10:34                                              |
      Dan is "Status" van de interne taak "oud" "Verwerkt"
      En is "Toelichting" van de interne taak "oud" "Niet uit te voeren door deze afdeling; er is een nieuwe taak."
      En is "Verwerkt op" van de interne taak "oud" "24-01-2024 10:34"

    @eis-C6114-R10 @MUST @id-C6114-rest-gelijk
    Scenario: Wat bij het verwerken niet genoemd is verandert niet
      Als de medewerker de interne taak "oud" wijzigt:
        | Attribuut   | Waarde                                                        |
        | Status      | Verwerkt                                                      |
        | Toelichting | Niet uit te voeren door deze afdeling; er is een nieuwe taak. |
        | Verwerkt op | 24-01-2024 10:34                                              |
      Dan zijn behalve "Status" en "Toelichting" en "Verwerkt op" alle attributen van de interne taak "oud" gelijk gebleven

    @eis-C6114-R5 @MUST @id-C6114-geen-eigen-status
    Scenario: Een status voor teruggestuurde taken bestaat niet
      Als de medewerker probeert de interne taak "oud" te wijzigen met de onbekende "Status" "teruggestuurd"
      Dan is de wijziging geweigerd
      En is de interne taak "oud" niet gewijzigd

    @eis-C6114-R8 @MUST @id-C6114-twee-taken
    Scenario: Bij het klantcontact horen een verwerkte en een nieuwe taak
      Als de medewerker een interne taak "nieuw" registreert:
        | Attribuut            | Waarde              |
        | Gevraagde handeling  | Opnieuw routeren    |
        | Toegewezen aan actor | Klantcontactcentrum |
      En de medewerker de interne taak "oud" wijzigt:
        | Attribuut | Waarde   |
        | Status    | Verwerkt |
      Dan zijn er precies twee interne taken met:
        | Attribuut                 | Waarde           |
        | Ontstaan uit klantcontact | het klantcontact |
      En staat de interne taak "oud" in het resultaat
      En staat de interne taak "nieuw" in het resultaat
      En is "Status" van de interne taak "oud" "Verwerkt"
      En is "Status" van de interne taak "nieuw" "Te verwerken"
