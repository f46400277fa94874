# language: nl
@HTTP @klasse-api @editie-2024-03
Functionaliteit: Toegang tot het register

  Regel: Zonder het juiste token gebeurt er niets

    @eis-HTTP-R1 @MUST @id-HTTP-lezen-zonder-toegang
    Abstract Scenario: Klantcontacten opvragen <hoe>
      Als een aanroeper klantcontacten opvraagt "<hoe>"
      Dan antwoordt de API dat er geen toegang is

      Voorbeelden:
        | hoe                   |
        | zonder token          |
        | met een onjuist token |

    @eis-HTTP-R1 @MUST @id-HTTP-schrijven-zonder-toegang
    Abstract Scenario: Een klantcontact registreren <hoe>
      Als een aanroeper een klantcontact registreert "<hoe>"
      Dan antwoordt de API dat er geen toegang is
      En is er niets vastgelegd

      Voorbeelden:
        | hoe                   |
        | zonder token          |
        | met een onjuist token |

    @eis-HTTP-R2 @SHOULD @id-HTTP-ander-schema
    Scenario: Het juiste token in een ander schema geeft geen toegang
      Als een aanroeper klantcontacten opvraagt "met het token in een ander schema"
      Dan antwoordt de API dat er geen toegang is

  Regel: De toegang wordt als eerste getoetst

    @eis-HTTP-R3 @SHOULD @id-HTTP-toegang-voor-bestaan
    Scenario: Zonder token is niet af te leiden dat een object niet bestaat
      Als een aanroeper klantcontacten opvraagt "zonder token en met een ID dat niemand heeft"
      Dan antwoordt de API dat er geen toegang is

    @eis-HTTP-R3 @SHOULD @id-HTTP-toegang-voor-inhoud
    Scenario: Zonder token is niet af te leiden wat er aan een verzoek fout is
      Als een aanroeper een klantcontact registreert "zonder token en als afgebroken JSON"
      Dan antwoordt de API dat er geen toegang is

    @eis-HTTP-R4 @SHOULD @id-HTTP-welk-schema
    Scenario: De weigering zegt met welk schema toegang te krijgen is
      Als een aanroeper klantcontacten opvraagt "zonder token"
      Dan antwoordt de API dat er geen toegang is
      En draagt elk antwoord de kopregels:
        | Kopregel         | Waarde |
        | WWW-Authenticate |        |
