"""What a profile says on the wire: concept values and the body of each dialect, written down by hand."""

from datetime import UTC, datetime

from validator.standard.values import EMPTY

K, A, B = (
    "5452f450-e940-4996-a353-37f4a7ec8710",
    "68180195-bf63-4688-97bf-32334d1e0aa5",
    "257510c9-304c-4eaa-b347-c14546989360",
)
AT = datetime(2023, 3, 30, 8, 4, tzinfo=UTC)

TASK = {
    "Gevraagde handeling": "Terugbellen",
    "Status": "Te doen",
    "Ontstaan uit klantcontact": K,
    "Organisatorische eenheid": A,
    "Medewerker": EMPTY,
    "Toelichting": EMPTY,
}
INVOLVED = {
    "Betrokken bij klantcontact": K,
    "Rol": "Klant",
    "Partij": EMPTY,
    "Persoonsnaam/Voornaam": "Karel",
    "Persoonsnaam/Voorvoegsels": EMPTY,
    "Persoonsnaam/Achternaam": "Wittewiek",
}
CONTACT = {
    "Nummer": "23009182",
    "Kanaal": "Telefoon",
    "Onderwerp": "Afval",
    "Indicatie contact gelukt": "Ja",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
    "Plaatsgevonden op": AT,
}

MESSAGES = [
    (
        "informatiemodel-2023-03",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te doen",
            "ontstaanUitKlantcontact": K,
            "organisatorischeEenheid": A,
            "medewerker": None,
        },
    ),
    (
        "vng-crud-0.0.3",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": K,
            "toegewezenAanActor": A,
        },
    ),
    (
        "open-klant-2",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": {"uuid": K},
            "toegewezenAanActoren": [{"uuid": A}],
            "toelichting": "",
        },
    ),
    (
        "informatiemodel-2023-03",
        "Betrokkene",
        {
            **INVOLVED,
            "Digitale adressen": [
                {"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678", "Omschrijving": EMPTY}
            ],
        },
        {
            "betrokkenBijKlantcontact": K,
            "rol": "klant",
            "partij": None,
            "persoonsnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"},
            "digitaleAdressen": [{"soortDigitaalAdres": "telefoonnummer", "adres": "0612345678"}],
        },
    ),
    (
        "vng-crud-0.0.3",
        "Betrokkene",
        {**INVOLVED, "Initiator": "Ja"},
        {
            "hadKlantcontact": K,
            "rol": "klant",
            "initiator": True,
            "contactnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"},
        },
    ),
    (
        "open-klant-2",
        "Betrokkene",
        {**INVOLVED, "Initiator": "Nee"},
        {
            "hadKlantcontact": {"uuid": K},
            "wasPartij": None,
            "rol": "klant",
            "initiator": False,
            "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "Wittewiek"},
        },
    ),
    (
        "vng-crud-0.0.3",
        "Klantcontact",
        CONTACT,
        {
            "nummer": 23009182,
            "codeKanaal": "Telefoon",
            "onderwerp": "Afval",
            "indicatieContactGelukt": "ja",
            "codeTaal": "nld",
            "vertrouwelijk": False,
            "plaatsgevondenOp": "2023-03-30T08:04:00+00:00",
        },
    ),
    (
        "open-klant-2",
        "Klantcontact",
        {**CONTACT, "Indicatie contact gelukt": "Onbekend"},
        {
            "nummer": "23009182",
            "kanaal": "Telefoon",
            "onderwerp": "Afval",
            "indicatieContactGelukt": None,
            "taal": "nld",
            "vertrouwelijk": False,
            "plaatsgevondenOp": "2023-03-30T08:04:00+00:00",
        },
    ),
    (
        "open-klant-2",
        "Digitaal adres",
        {
            "Soort digitaal adres": "Telefoonnummer",
            "Adres": "0612345678",
            "Omschrijving": EMPTY,
            "Verstrekt door betrokkene": B,
            "Verstrekt door partij": EMPTY,
        },
        {
            "soortDigitaalAdres": "telefoonnummer",
            "adres": "0612345678",
            "omschrijving": "",
            "verstrektDoorBetrokkene": {"uuid": B},
            "verstrektDoorPartij": None,
        },
    ),
    ("vng-crud-0.0.3", "Actor-klantcontact", {"Actor": A, "Klantcontact": K}, {"actorId": A, "klantcontactId": K}),
    (
        "vng-crud-0.0.3",
        "Actor",
        {"Naam": "Nicole van Dijk", "Soort actor": "Medewerker", "Indicatie actief": "Ja", "Functie": "medewerker KCC"},
        {
            "naam": "Nicole van Dijk",
            "soortActor": "medewerker",
            "indicatieActief": True,
            "actortype": {"functie": "medewerker KCC"},
        },
    ),
    (
        "open-klant-2",
        "Partij-identificator",
        {
            "Identificeerde partij": B,
            "Object-ID": "999990019",
            "Objecttype": "Ingeschreven natuurlijk persoon",
            "Register": "Basisregistratie Personen",
            "Soort object-ID": "Burgerservicenummer",
        },
        {
            "identificeerdePartij": {"uuid": B},
            "partijIdentificator": {
                "objectId": "999990019",
                "codeObjecttype": "natuurlijk_persoon",
                "codeRegister": "brp",
                "codeSoortObjectId": "bsn",
            },
        },
    ),
]
