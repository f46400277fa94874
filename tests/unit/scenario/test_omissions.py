"""A registration that is refused for what it may leave out is judged by the requirement that asks it."""

import pytest

from steps import registreren, uitgangssituatie
from tests.support.session import open_session
from tests.support.set_ups import HEAD, steps
from validator.errors import Nonconformity, OmissionRefused
from validator.reference.faults.effects.values import constant, is_empty
from validator.reference.faults.operators.requests import refuse_value
from validator.reference.problems import Problem
from validator.scenario import actions, response_checks
from validator.scenario.omissions import omissions_of
from validator.standard.objectmodel import load_model

KLANTCONTACT, BETROKKENE = "Klantcontact", "Betrokkene"
REGISTERS = "de medewerker een klantcontact registreert:"
EMPTY_AFTERWARDS = ("then", 'is "Inhoud" van het klantcontact leeg')
ROWS = [HEAD, ["Kanaal", "Telefoon"], ["Onderwerp", "Dakkapel"]]
MODEL = load_model()

DEMANDED = {"refusal": refuse_value(KLANTCONTACT, "Inhoud", is_empty)}


@pytest.fixture
def session_with(tmp_path):
    """A function that gives a session with a reference API with these hooks of a fault."""
    opened = []

    def session(profile="informatiemodel-2024-03", **hooks):
        opened.append(open_session(profile, tmp_path, **hooks))
        return opened[-1].__enter__()[1]

    yield session
    for one in opened:
        one.__exit__(None, None, None)


def register(session, rows=ROWS, *then):
    """Register a klantcontact as the only Als of a scenario. then: the steps after it."""
    context = session.context(steps(("when", REGISTERS, *rows), *then))
    registreren.registers(context=context, noun="klantcontact", name=None, datatable=rows)


def test_what_needs_an_object_is_not_judged_by_what_it_may_leave_out(session_with):
    with pytest.raises(OmissionRefused) as caught:
        register(session_with(**DEMANDED))
    error = caught.value
    assert (error.attribute, error.requirement, error.operation) == ("Inhoud", "FALG-R6", "registreer Klantcontact")
    assert (error.expected, error.actual[:10]) == ("het klantcontact is geregistreerd", "status 400")


@pytest.mark.parametrize(
    ("rows", "then"), [(ROWS, [EMPTY_AFTERWARDS]), ([*ROWS, ["Inhoud", ""]], [])], ids=["Dan", "lege cel"]
)
def test_what_asks_that_it_may_stay_empty_is_judged_by_it(session_with, rows, then):
    with pytest.raises(Nonconformity):
        register(session_with(**DEMANDED), rows, *then)


def refuse(*names):
    """The API refuses every klantcontact for these properties."""

    def hook(object_type, method, values):
        del method, values
        if object_type == KLANTCONTACT:
            raise Problem.invalid((name, "invalid", "Dit mag niet.") for name in names)

    return hook


@pytest.mark.parametrize(
    "names",
    [
        pytest.param([], id="nothing"),
        pytest.param(["kanaal"], id="what was sent"),
        pytest.param(["inhoud", "kanaal"], id="what was sent too"),
        pytest.param(["inhoud", "zaaknummer"], id="what the dialect does not know"),
        pytest.param(["initiatiefnemer"], id="what no requirement says may be left out"),
        pytest.param(["nummer"], id="what the dialect demands"),
        pytest.param(["inhoud"] * 101, id="more than an object can be without"),
    ],
)
def test_an_error_that_blames_anything_else_is_at_fault(session_with, names):
    with pytest.raises(Nonconformity):
        register(session_with(refusal=refuse(*names)))


def test_a_gegeven_says_which_requirement_is_about_it(session_with):
    session = session_with(refusal=refuse_value(BETROKKENE, "Partij", is_empty))
    context = session.context()
    uitgangssituatie.there_is(context=context, noun="klantcontact", name=None)
    with pytest.raises(OmissionRefused, match="status 400") as caught:
        uitgangssituatie.there_is(context=context, noun="betrokkene", name=None)
    assert caught.value.requirement == "F5859-R1"


@pytest.mark.parametrize(
    "look",
    [
        lambda context: context.document("het klantcontact"),
        lambda context: response_checks.as_agreed(context, "Kanaal", "good"),
    ],
)
def test_an_attempt_that_had_to_succeed_is_not_judged_either(session_with, look):
    context = session_with(**DEMANDED).context()
    registreren.tries(context=context, noun="klantcontact", datatable=ROWS)
    with pytest.raises(OmissionRefused):
        look(context)


def test_what_is_registered_after_it_is_judged_by_itself(session_with):
    session = session_with("open-klant-2", refusal=refuse_value("Digitaal adres", "Omschrijving", is_empty))
    context = session.context()
    for noun in ("klantcontact", "partij"):
        uitgangssituatie.there_is(context=context, noun=noun, name=None)
    address = {"Soort digitaal adres": "E-mail", "Adres": "jan.janssen@example.org"}
    with pytest.raises(Nonconformity):
        actions.create_or_fail(
            context,
            "betrokkene",
            context.completer.complete(
                "betrokkene",
                {"Rol": "Klant", "Digitale adressen": [context.completer.complete("digitaal adres", address)]},
            ),
        )


@pytest.mark.parametrize(("name", "error"), [("Partij", OmissionRefused), ("Rol", Nonconformity)])
def test_a_part_of_a_whole_may_be_left_out_too(session_with, name, error):
    condition = is_empty if name == "Partij" else constant(True)
    session = session_with("open-klant-2", refusal=refuse_value(BETROKKENE, name, condition))
    rows = [["Objecttype", *HEAD], ["Klantcontact", "Kanaal", "Telefoon"], ["Betrokkene", "Rol", "Klant"]]
    rows.append(["Onderwerpobject", "Objectidentificator/Object-ID", "Z-1"])
    with pytest.raises(error, match=r"betrokkene\."):
        registreren.registers_whole(context=session.context(), about=" met onderwerp", datatable=rows)


@pytest.mark.parametrize(
    ("row", "then", "expected"),
    [
        (["Persoonsnaam", ""], [], {"Voorletters", "Voornaam", "Voorvoegsels", "Achternaam"}),
        (["Persoonsnaam/Voornaam", "Karel"], ['is "Persoonsnaam/Voornaam" van de betrokkene leeg'], set()),
        (["Rol", "Klant"], ['is "Inhoud" van het klantcontact leeg'], set()),
        (["Rol", "Klant"], ['is "Persoonsnaam/Voornaam" van de betrokkene leeg'], {"Voornaam"}),
        (["Digitale adressen/Omschrijving", ""], [], set()),
    ],
)
def test_what_a_scenario_leaves_out_on_purpose(row, then, expected):
    when = ("when", "de medewerker een betrokkene registreert:", HEAD, row)
    found = omissions_of(steps(when, *(("then", text) for text in then)), MODEL)
    assert found == {(BETROKKENE, f"Persoonsnaam/{name}") for name in expected}


def test_an_empty_cell_of_what_is_seen_afterwards_is_one_on_purpose():
    then = ("then", "heeft het klantcontact de waarden:", HEAD, ["Inhoud", ""], ["Kanaal", "Telefoon"])
    assert omissions_of(steps(("when", REGISTERS, *ROWS), then), MODEL) == {(KLANTCONTACT, "Inhoud")}
    assert omissions_of(steps(then), MODEL) == set()


def test_an_owner_that_was_not_seen_is_no_omission(session_with):
    session = session_with(refusal=refuse_value("Digitaal adres", "Verstrekt door betrokkene", is_empty))
    context = session.context()
    uitgangssituatie.there_is(context=context, noun="partij", name=None)
    with pytest.raises(Nonconformity):
        uitgangssituatie.there_is_with(
            context=context,
            noun="digitaal adres",
            name=None,
            datatable=[HEAD, ["Verstrekt door betrokkene", ""], ["Verstrekt door partij", "de partij"]],
        )
