"""Operations of a scenario on its objects."""

import pytest

from tests.support.session import create_klantcontact, open_context, open_session
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.reference.faults.operators.refusals import accept_second_time, store_refused
from validator.reference.faults.operators.requests import skip_rule
from validator.scenario import actions, checks, response_checks
from validator.standard.values import Literally


@pytest.mark.parametrize("name", ["informatiemodel-2024-03", "open-klant-2"])
def test_a_replacement_takes_away_what_it_leaves_out(tmp_path, name):
    with open_context(name, tmp_path) as context:
        whole = context.completer.example("klantcontact", {})
        actions.create_or_fail(context, "klantcontact", whole)
        actions.replace_or_fail(context, "het klantcontact", whole)
        del whole["Inhoud"]
        actions.replace_or_fail(context, "het klantcontact", whole)
        assert context.value("het klantcontact", "Inhoud").empty


def try_both(context):
    """Try a change and a replacement of a klantcontact, with a value that cannot be."""
    create_klantcontact(context)
    for operation, name in ((actions.change, "een wijziging"), (actions.replace, "een vervanging")):
        operation(context, "het klantcontact", {"Vertrouwelijk": Literally("onzin")})
        context.note_attempt(name)


def test_refused_changes_leave_the_object_as_it_was_and_are_refused_again(tmp_path):
    with open_context("open-klant-2", tmp_path) as context:
        try_both(context)
        response_checks.changes_refused(context)
        response_checks.refusals_name(context, "Vertrouwelijk")
        with pytest.raises(Nonconformity, match="'Kanaal'"):
            response_checks.refusals_name(context, "Kanaal")
        checks.same(context.before("het klantcontact"), context.current("het klantcontact").snapshot(), (), "het")
        response_checks.changes_refused_again(context)


RULE = ("Klantcontact", "Vertrouwelijk")


@pytest.mark.parametrize("method", ["PATCH", "PUT"])
def test_a_change_that_is_carried_out_all_the_same_is_told(tmp_path, method):
    name = {"PATCH": "een wijziging", "PUT": "een vervanging"}[method]
    with open_session("open-klant-2", tmp_path, skipped_rule=skip_rule(*RULE, "type", "enum", methods=(method,))) as (
        _,
        session,
    ):
        context = session.context()
        try_both(context)
        with pytest.raises(Nonconformity, match=f"{name} had geweigerd moeten worden"):
            response_checks.changes_refused(context)


def test_a_change_that_is_refused_and_stored_is_told(tmp_path):
    skipped, respond = store_refused(*RULE, ("type", "enum"), "PATCH")
    with open_session("open-klant-2", tmp_path, skipped_rule=skipped, response=respond) as (_, session):
        context = session.context()
        try_both(context)
        response_checks.changes_refused(context)
        with pytest.raises(Nonconformity, match="Vertrouwelijk"):
            checks.same(context.before("het klantcontact"), context.current("het klantcontact").snapshot(), (), "het")


def test_a_change_that_is_accepted_the_second_time_is_told(tmp_path):
    later = accept_second_time("Klantcontact", ("type", "enum"), "PUT")
    with open_session("open-klant-2", tmp_path, skipped_rule=later) as (_, session):
        context = session.context()
        try_both(context)
        response_checks.changes_refused(context)
        with pytest.raises(Nonconformity, match="een vervanging, voor de tweede keer, had geweigerd moeten worden"):
            response_checks.changes_refused_again(context)


def test_an_object_is_replaced_without_what_its_dialect_demands(tmp_path):
    with open_context("open-klant-2", tmp_path) as context:
        create_klantcontact(context)
        actions.replace_without(context, "het klantcontact", "Kanaal")
        assert context.last_outcome().meaning == "refused"
        with pytest.raises(NotApplicable, match="zonder nummer"):
            actions.replace_without(context, "het klantcontact", "Nummer")
        with pytest.raises(SuiteFault, match="no such object"):
            context.objects.at("http://elders.example/1")
