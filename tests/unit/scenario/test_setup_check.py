"""What rests on an object of a Gegeven that the target did not keep as it was sent is not tested."""

import pytest

from steps import afnemers, inhoud, wijzigen, zoeken
from tests.support.session import open_session
from tests.support.set_ups import HEAD, steps
from validator.errors import Nonconformity, SetupDeviates, UnexpectedResponse
from validator.reference.faults.effects.records import forget
from validator.reference.faults.effects.searches import omit_newest
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.refusals import store_refused
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.searches import on_search
from validator.scenario import actions, setup
from validator.standard.values import EMPTY

BETROKKENE, PARTIJ, TAAK = "Betrokkene", "Partij", "Interne taak"

HOW = ("wijzigen", "vervangen")

FORGOTTEN = {"insertion": on_insert(BETROKKENE, forget(PARTIJ))}
NOT_READ = {"representation": show_value(BETROKKENE, PARTIJ, absent, methods=["GET"])}
NOT_SHOWN = {"search_result": on_search(BETROKKENE, omit_newest)}
DOUBTED = {"representation": show_value(TAAK, "Verwerkt op", lambda _: "2023-12-15T09:17:20Z")}


@pytest.fixture
def session_with(tmp_path):
    """A function that gives a session with a reference API with these hooks of a fault."""
    opened = []

    def session(**hooks):
        opened.append(open_session("informatiemodel-2024-03", tmp_path, **hooks))
        return opened[-1].__enter__()[1]

    yield session
    for one in opened:
        one.__exit__(None, None, None)


def given_betrokkene(session, *then):
    """A context in which Gegevens made a partij and its betrokkene. then: other steps of the scenario."""
    context = session.context(steps(*(("then", text) for text in then)))
    for noun, rows in (("klantcontact", ()), ("partij", ()), ("betrokkene", [HEAD, ["Partij", "de partij"]])):
        setup.set_up(context, noun, rows)
    return context


def search(context, name, cell):
    actions.search(context, "betrokkenen", context.cells.criteria("betrokkenen", [HEAD, [name, cell]]))


def test_a_search_by_what_was_not_kept_is_not_judged(session_with):
    context = given_betrokkene(session_with(**FORGOTTEN))
    search(context, "Partij", "de partij")
    with pytest.raises(SetupDeviates) as caught:
        zoeken.in_result(context=context, what="de betrokkene")
    assert (caught.value.attribute, caught.value.operation) == ("Partij", "registreer Betrokkene")


def test_an_answer_without_what_was_not_kept_is_not_judged(session_with):
    context = given_betrokkene(session_with(**FORGOTTEN))
    afnemers.asks_along(context=context, what="het klantcontact", along='"Betrokkenen/Partij"')
    with pytest.raises(SetupDeviates):
        afnemers.shown_along(context=context, other="de partij", what="het klantcontact", relation="Betrokkenen/Partij")


def test_a_search_that_hides_what_was_kept_is_at_fault(session_with):
    context = given_betrokkene(session_with(**NOT_SHOWN))
    search(context, "Partij", "de partij")
    sent = list(context.api.http.exchanges)
    with pytest.raises(Nonconformity):
        zoeken.in_result(context=context, what="de betrokkene")
    assert context.api.http.exchanges == sent


def test_a_search_by_something_else_is_at_fault(session_with):
    context = given_betrokkene(session_with(**FORGOTTEN, **NOT_SHOWN))
    search(context, "Betrokken bij klantcontact", "het klantcontact")
    with pytest.raises(Nonconformity):
        zoeken.in_result(context=context, what="de betrokkene")


@pytest.mark.parametrize(("hooks", "expected"), [(FORGOTTEN, SetupDeviates), (NOT_READ, Nonconformity)])
def test_after_an_act_only_the_answer_to_the_gegeven_tells_what_was_not_kept(session_with, hooks, expected):
    context = given_betrokkene(session_with(**hooks, **NOT_SHOWN))
    actions.create_or_fail(context, "partij", context.completer.example("partij", {}))
    search(context, "Partij", "de eerste partij")
    with pytest.raises(expected):
        zoeken.in_result(context=context, what="de betrokkene")


def test_what_does_not_go_along_because_it_belonged_to_nothing_is_not_judged(session_with):
    hooks = {"representation": show_value(BETROKKENE, "Betrokken bij klantcontact", constant(FIXED_ID))}
    context = given_betrokkene(session_with(**hooks))
    context.result = None
    with pytest.raises(SetupDeviates, match="'Betrokken bij klantcontact'"):
        zoeken.deleted(context=context, what="de betrokkene")


@pytest.mark.parametrize("then", [inhoud.unchanged, inhoud.else_unchanged])
def test_what_was_another_value_from_the_beginning_does_not_stay(session_with, then):
    context = given_betrokkene(session_with(**FORGOTTEN))
    actions.change(context, "de betrokkene", {"Partij": context.document("de partij").id})
    with pytest.raises(SetupDeviates):
        then(context=context, what="de betrokkene", **({"names": '"Rol"'} if then is inhoud.else_unchanged else {}))


def test_a_shared_object_is_looked_at_before_it_may_be_changed(session_with):
    context = given_betrokkene(session_with(**NOT_READ), "is de betrokkene niet gewijzigd")
    table = [HEAD, ["Organisatienaam", "{201 tekens}"]]
    for how in HOW:
        wijzigen.tries_change(context=context, what="de betrokkene", how=how, datatable=table)
    inhoud.unchanged(context=context, what="de betrokkene")


def test_what_a_gegeven_may_not_have_made_cannot_be_changed(session_with):
    context = session_with(**DOUBTED).context()
    for noun in ("klantcontact", "actor", "interne taak"):
        setup.set_up(context, noun, ())
    for act in (actions.change, actions.replace):
        with pytest.raises(SetupDeviates, match="'Verwerkt op'"):
            act(context, "de interne taak", {"Toelichting": EMPTY})
    actions.create(context, "interne taak", context.completer.example("interne taak", {}))
    with pytest.raises(UnexpectedResponse) as caught:
        actions.change(context, "de interne taak", {"Toelichting": EMPTY})
    assert not isinstance(caught.value, SetupDeviates)


def test_a_refused_change_that_is_stored_is_seen_by_all_that_carry_it_out_together(session_with):
    skipped, respond = store_refused(TAAK, "Toelichting", ("maxLength",), "PATCH")
    session = session_with(skipped_rule=skipped, response=respond)
    scenario = steps(
        *(("given", f"een {noun}") for noun in ("klantcontact", "actor", "interne taak")),
        *(("when", f"de medewerker probeert de interne taak te {how} met te veel tekens") for how in HOW),
    )
    for _ in range(2):
        context = session.context(scenario)
        for noun in ("klantcontact", "actor", "interne taak"):
            setup.set_up(context, noun, ())
        for how in HOW:
            wijzigen.tries_long_change(context=context, what="de interne taak", how=how, attribute="Toelichting")
        with pytest.raises(Nonconformity, match="'Toelichting'"):
            inhoud.unchanged(context=context, what="de interne taak")
