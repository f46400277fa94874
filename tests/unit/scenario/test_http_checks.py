"""Checks of what HTTP shows of the answers in a scenario."""

import json

import pytest

from tests.support.session import open_context, open_session
from validator.errors import Nonconformity, SuiteFault
from validator.reference.problems import Problem
from validator.scenario import actions, http_checks, http_probes, openapi_checks


def refuse(object_type, method, values):
    raise Problem.invalid([("nonFieldErrors", "invalid", "Niets wordt aangenomen.")])


def test_a_refused_registration_has_no_location_and_is_no_fault_of_the_suite(tmp_path):
    with open_session("informatiemodel-2024-03", tmp_path, refusal=refuse) as (_, session):
        context = session.context()
        actions.create(context, "actor", context.completer.example("actor", {}))
        with pytest.raises(Nonconformity, match="geregistreerd"):
            http_checks.location_leads_to(context, "de actor")


def test_what_is_asked_of_an_object_that_was_refused_is_no_fault_of_the_suite(tmp_path):
    with open_session("informatiemodel-2024-03", tmp_path, refusal=refuse) as (_, session):
        context = session.context()
        http_probes.create(context, "klantcontact", "zoals het hoort")
        with pytest.raises(Nonconformity, match=r"het klantcontact is geregistreerd; gekregen: status 400") as raised:
            http_probes.read(context, "het klantcontact", "zoals het hoort")
        assert raised.value.operation == "registreer Klantcontact"


def test_an_object_that_nothing_registered_is_a_fault_of_the_suite(tmp_path):
    with (
        open_context("informatiemodel-2024-03", tmp_path) as context,
        pytest.raises(SuiteFault, match="no such object"),
    ):
        context.document("het klantcontact")


def test_a_media_type_is_not_judged_without_an_answer_that_succeeded(tmp_path):
    with open_context("informatiemodel-2024-03", tmp_path) as context, pytest.raises(Nonconformity, match="uitgevoerd"):
        http_checks.own_media_type(context)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("published", "header", "met"),
    [
        ("0.9.0", "0.9.0", True),
        ("0.9.0", "0.8.0", False),
        ("0.9.0", None, False),
        ("0.9.0 (1)", "0.9.0", True),
        ("0.9.0 (1)", None, False),
    ],
)
def test_a_version_that_is_none_is_judged_once_and_the_header_by_itself(tmp_path, published, header, met):
    """A document with a broken version is for the requirement on that; then the header only has to be there."""

    def answer(request, response):
        response.headers.pop("API-version", None)
        if header is not None:
            response.headers["API-version"] = header
        if request.path.endswith("/openapi.json"):
            document = json.loads(response.data)
            document["info"]["version"] = published
            response.set_data(json.dumps(document))

    with open_session("open-klant-2", tmp_path, response=answer) as (_, session):
        context = session.context()
        http_probes.search(context, "klantcontacten", "zoals het hoort")
        if met:
            openapi_checks.versioned(context)
        else:
            with pytest.raises(Nonconformity, match=r"(?i)api-version"):
                openapi_checks.versioned(context)


def test_a_message_quotes_what_anybody_can_read(tmp_path):
    """The description of an API is no text of others: who is to mend it must see what stands where."""

    def answer(request, response):
        if request.path.endswith("/openapi.json"):
            document = json.loads(response.data)
            document["info"]["version"] = "0.9.0 (1)"
            response.set_data(json.dumps(document))

    with open_session("open-klant-2", tmp_path, response=answer) as (_, session):
        context = session.context()
        openapi_checks.request(context)
        with pytest.raises(Nonconformity) as raised:
            openapi_checks.described(context, "semantische versie")
        message = session.client.publishable(str(raised.value))
        kept = session.client.exchanges[-1].response_body
    assert message.endswith('gekregen: "0.9.0 (1)" (op /info/version)')
    assert kept == '{"…": "de beschrijving: niet bewaard"}'


def test_a_variant_with_an_id_keeps_no_query_of_the_collection(tmp_path):
    """A register may refuse an argument that one object does not have, which is no answer on the id."""
    paths = []
    with open_session("open-klant-2", tmp_path, response=lambda request, _: paths.append(request.full_path)) as (
        _,
        one,
    ):
        context = one.context()
        http_probes.search(context, "klantcontacten", "met een ID dat niet bestaat")
        http_probes.search(context, "klantcontacten", "zoals het hoort")
    with_id, plain = paths
    assert with_id.endswith("?"), "no argument"
    assert "/klantcontacten/" in with_id
    assert "nummer=" in plain
