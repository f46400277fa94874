# language: nl
@B8841 @klasse-kern @editie-2024-03
Functionaliteit: B8841 Een adres verwijst naar de BAG of staat in regels

  Regel: Een nummeraanduiding is genoeg, en anders zijn er adresregels en een land

    @eis-B8841-T1 @eis-B8841-T2 @MUST @id-B8841-betrokkene
    Scenario: Een bezoekadres in de BAG en een postbus
      Gegeven een klantcontact
      Als de medewerker een betrokkene bij het klantcontact registreert:
        | Attribuut                         | Waarde                   |
        | Rol                               | Klant                    |
        | Bezoekadres/Nummeraanduiding-ID   | 0363200000218705         |
        | Correspondentieadres/Adresregel 1 | Postbus 12               |
        | Correspondentieadres/Adresregel 2 | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 3 | Ter attentie van Jan     |
        | Correspondentieadres/Land         | Nederland                |
      Dan heeft de betrokkene de waarden:
        | Attribuut                                | Waarde                   |
        | Bezoekadres/Nummeraanduiding-ID          | 0363200000218705         |
        | Bezoekadres/Adresregel 1                 |                          |
        | Correspondentieadres/Nummeraanduiding-ID |                          |
        | Correspondentieadres/Adresregel 1        | Postbus 12               |
        | Correspondentieadres/Adresregel 2        | 9821 ST Tietjerkstradeel |
        | Correspondentieadres/Adresregel 3        | Ter attentie van Jan     |
        | Correspondentieadres/Land                | Nederland                |
