# language: nl
@B4733 @klasse-partijen @editie-2024-03
Functionaliteit: B4733 Het nummer van een partij is geen technische sleutel

  Regel: Verwijzingen lopen over het ID

    @eis-B4733-T1 @MUST @id-B4733-nummer-als-verwijzing
    Scenario: Een betrokkene kan niet met een nummer naar zijn partij verwijzen
      Gegeven een klantcontact
      En een partij
      Als de medewerker probeert een betrokkene te registreren:
        | Attribuut | Waarde                 |
        | Rol       | Klant                  |
        | Partij    | "Nummer" van de partij |
      Dan is de registratie geweigerd
      En is er niets vastgelegd

    @eis-B4733-T1 @MUST @id-B4733-nummer-bij-wijzigen
    Scenario: Ook bij een wijziging kan een betrokkene niet met een nummer naar zijn partij verwijzen
      Gegeven een klantcontact
      En een betrokkene
      En een partij
      Als de medewerker probeert de betrokkene te wijzigen:
        | Attribuut | Waarde                 |
        | Partij    | "Nummer" van de partij |
      Dan is de wijziging geweigerd
      En is de betrokkene niet gewijzigd

  Regel: Het nummer is een getal van weinig cijfers

    @eis-B4733-T2 @SHOULD @id-B4733-tien-cijfers
    Scenario: Een nummer van tien cijfers past
      Als de medewerker een partij registreert:
        | Attribuut    | Waarde    |
        | Nummer       | 9{nummer} |
        | Soort partij | Persoon   |
      Dan is "Nummer" van de partij "9{nummer}"
