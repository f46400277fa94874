"""An attribute that objects lack is one cause, however it is looked for; another attribute is another one."""

from dataclasses import replace

from tests.unit.verdict.test_causes import IDS, build_exchange, build_finding
from tests.unit.verdict.test_widespread import causes_of


def lack(identity, expected, pointer, url="http://x/internetaken/7", actual="niets", attribute=None):
    """A finding that nothing stands at a place of an object. expected: in Dutch. attribute: that it names."""
    exchange = build_exchange(200, "{}", None, url)
    exchange["request"]["method"] = "GET"
    observation = build_finding(identity, expected, actual, None, exchange)
    return replace(
        observation, steps=[replace(step, pointer=pointer, attribute=attribute) for step in observation.steps]
    )


def test_one_attribute_is_one_cause_whether_it_is_read_repeated_compared_or_in_a_shape():
    [cause] = causes_of(
        [
            lack(IDS[0], "de interne taak is een terugbeltaak: een waarde", "/Status"),
            lack(IDS[1], "'Status' van de interne taak blijft 'Te doen'", None, actual="leeg", attribute="Status"),
            lack(
                IDS[2], "'Status' in het antwoord is 'Te doen'", "/status", "http://x/internetaken", attribute="Status"
            ),
            lack(IDS[3], "het antwoord voldoet aan het schema: een waarde", "/status", actual="niets (en nog 4)"),
            lack(IDS[4], "'Status' van de tweede interne taak is 'Gedaan'", "/status", attribute="Status"),
        ]
    )
    assert (cause["kind"], len(cause["scenarios"])) == ("lacking", 5)
    assert cause["title"] == "'Status' in het antwoord is 'Te doen'; gekregen: niets (op /status)"


def test_a_place_has_the_name_that_another_finding_gives_it():
    [cause] = causes_of(
        [
            lack(IDS[0], "precies zo terug als verstuurd ('Telefoon')", "/codeKanaal", "http://x/klantcontacten"),
            lack(
                IDS[1],
                "'Kanaal' van het klantcontact is 'E-mail'",
                "/codeKanaal",
                "http://x/klantcontacten/7",
                attribute="Kanaal",
            ),
        ]
    )
    assert cause["title"] == "'Kanaal' van het klantcontact is 'E-mail'; gekregen: niets (op /codeKanaal)"


def test_other_attributes_and_other_types_are_other_causes():
    findings = [
        lack(IDS[0], "'Status' van de taak is 'x'", "/status", attribute="Status"),
        lack(IDS[1], "'Nummer' van de taak is 'x'", "/nummer", attribute="Nummer"),
        lack(IDS[2], "'Nummer' van de partij is 'x'", "/nummer", "http://x/partijen/7", attribute="Nummer"),
    ]
    assert len(causes_of(findings)) == 3


def test_an_answer_without_the_object_is_one_cause():
    names = ("ID", "Nummer", "Soort partij", "Interne notitie", "Voorkeurstaal")
    [cause] = causes_of(
        [
            lack(identity, f"'{name}' van de partij is gevuld", f"/{name}", "http://x/partijen/7", attribute=name)
            for identity, name in zip(IDS, names, strict=False)
        ]
    )
    assert cause["title"] == "antwoorden over partijen zonder ID, Nummer, Soort partij, Interne notitie en nog 1"


def test_an_id_is_known_by_the_place_that_another_collection_gives_it():
    [cause] = causes_of(
        [
            lack(IDS[0], "de betrokkene onder het eigen ID", "/uuid", "http://x/betrokkenen/7", attribute="ID"),
            lack(IDS[1], "het antwoord voldoet aan het schema: een waarde", "/uuid", "http://x/betrokkenen"),
            lack(IDS[2], "'Rol' van de betrokkene is 'Klant'", "/rol", "http://x/betrokkenen/7", attribute="Rol"),
            lack(
                IDS[3],
                "'Partij' van de betrokkene is gevuld",
                "/wasPartij",
                "http://x/betrokkenen/7",
                attribute="Partij",
            ),
        ]
    )
    assert cause["title"] == "antwoorden over betrokkenen zonder ID, Rol, Partij"


def test_the_same_attribute_of_every_type_is_one_cause():
    places = ("partijen", "actoren", "internetaken", "bijlagen")
    [cause] = causes_of(
        [
            lack(identity, "'ID' van het object is gevuld", "/uuid", f"http://x/{place}/7", attribute="ID")
            for identity, place in zip(IDS, places, strict=False)
        ]
    )
    assert len(cause["scenarios"]) == len(places)
