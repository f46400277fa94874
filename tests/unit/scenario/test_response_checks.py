"""After a refusal nothing is registered: *is er niets vastgelegd*."""

import pytest

from tests.support.session import open_session
from tests.support.set_ups import clean_session, context_of, ids
from validator.errors import Nonconformity, SuiteFault, UnexpectedResponse
from validator.reference.faults.effects.values import FIXED_ID, constant
from validator.reference.faults.functies.vert_vertegenwoordiging import exchange_roles
from validator.reference.faults.names import (
    VERTEGENWOORDIGDE_PARTIJ,
    VERTEGENWOORDIGENDE_PARTIJ,
    VERTEGENWOORDIGING,
)
from validator.reference.faults.operators.representations import show_value
from validator.scenario import actions, response_checks


@pytest.fixture
def session(tmp_path):
    with clean_session(tmp_path) as session:
        yield session


@pytest.mark.slow
@pytest.mark.parametrize(
    ("noun", "without"),
    [
        ("klantcontact", "Vertrouwelijk"),
        ("interne taak", "Ontstaan uit klantcontact"),
        ("betrokkene", "Rol"),
        ("digitaal adres", "Adres"),
        ("partij", "Soort partij"),
    ],
)
def test_what_was_refused_and_kept_all_the_same_is_found_and_taken_away(tmp_path, noun, without):
    keeps: list[bool] = []

    def answer(request, response):
        if keeps and request.method == "POST" and response.status_code == 201:
            response.status_code = 400

    def overlooks(*_):
        return True

    surroundings = [("klantcontact", ()), ("actor", ()), ("betrokkene", ()), ("partij", ())]
    with clean_session(tmp_path, response=answer, skipped_rule=overlooks) as session:
        context = context_of(session, *surroundings)
        keeps.append(True)
        actions.create(context, noun, context.completer.example_without(noun, without))
        with pytest.raises(Nonconformity, match="na de weigering is er niets vastgelegd"):
            response_checks.nothing_left(context)


def test_what_other_scenarios_registered_is_not_left_behind(session):
    for _ in range(2):
        context = context_of(session, ("klantcontact", ()))
        actions.create_or_fail(context, "betrokkene", context.completer.example("betrokkene", {}))
        context = context_of(session, ("klantcontact", ()))
        actions.create(context, "betrokkene", context.completer.example_without("betrokkene", "Rol"))
        assert context.last_outcome().meaning == "refused"
        response_checks.nothing_left(context)


def test_neither_is_what_an_earlier_answer_left_in_doubt(tmp_path):
    spoils: list[bool] = []

    def stored(store, record):
        if spoils and record.type == VERTEGENWOORDIGING:
            exchange_roles(store, record)

    with clean_session(tmp_path, doubted=[VERTEGENWOORDIGING], insertion=stored) as session:
        context = context_of(session, ("partij", ()), ("partij", ()))
        spoils.append(True)
        roles = dict(
            zip(
                (VERTEGENWOORDIGDE_PARTIJ, VERTEGENWOORDIGENDE_PARTIJ),
                ids(context, "de eerste partij", "de tweede partij"),
                strict=True,
            )
        )
        with pytest.raises(UnexpectedResponse, match="er al kan zijn geweest"):
            actions.create_or_fail(
                context, "vertegenwoordiging", context.completer.example("vertegenwoordiging", roles)
            )
        context = context_of(session, ("partij", ()), ("partij", ()))
        actions.create(
            context,
            "vertegenwoordiging",
            context.completer.example_without("vertegenwoordiging", VERTEGENWOORDIGDE_PARTIJ),
        )
        assert context.last_outcome().meaning == "refused"
        response_checks.nothing_left(context)


def test_without_a_registration_there_is_nothing_to_look_for(session):
    context = context_of(session, ("klantcontact", ()))
    actions.read_or_fail(context, "het klantcontact")
    context = session.context()
    actions.read_unknown(context, "klantcontact")
    with pytest.raises(SuiteFault, match="no single object"):
        response_checks.nothing_left(context)


@pytest.mark.parametrize(
    "judge",
    [
        response_checks.changes_refused,
        response_checks.changes_refused_again,
        lambda context: response_checks.refusals_name(context, "Rol"),
    ],
    ids=["refused", "refused again", "named"],
)
def test_where_no_change_was_tried_nothing_passes(session, judge):
    with pytest.raises(SuiteFault, match="no change was tried"):
        judge(context_of(session, ("klantcontact", ())))


def test_of_what_was_sent_the_texts_alone_come_back(tmp_path):
    hooks = {"representation": show_value("Betrokkene", "Betrokken bij klantcontact", constant(FIXED_ID))}
    with open_session("informatiemodel-2024-03", tmp_path, **hooks) as (_, session):
        context = context_of(session, ("klantcontact", ()))
        values = context.completer.complete("betrokkene", {"Rol": "Klant", "Organisatienaam": " B "})
        actions.create_or_fail(context, "betrokkene", values)
        response_checks.repeats_texts(context)
        context.sent["Organisatienaam"] = "B"
        with pytest.raises(Nonconformity, match="'Organisatienaam'"):
            response_checks.repeats_texts(context)
        del context.sent["Organisatienaam"]
        with pytest.raises(SuiteFault):
            response_checks.repeats_texts(context)
