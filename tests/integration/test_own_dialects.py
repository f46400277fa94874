"""A dialect that is told by YAML alone: the probe of `profile check` agrees, and the scenarios about it pass."""

from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from tests.support.foreign.app import PREFIX, ForeignApp
from tests.support.foreign.faults import FAULTS, Fault, puts, shows
from tests.support.foreign.loop import KEY, PROFILE, detections, register_with, verdicts
from tests.support.foreign.variants import FIXED, OTHER_FORMS, VARIANTS, InARow, Variant, together
from validator.mutation.trial import profile_scenarios
from validator.profile.expansions import redacted_beside
from validator.profile.loader import load_profile
from validator.requirements.sets import RequirementSet
from validator.run.profile_probe import probe
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.target import test_data
from validator.verdict.model import Verdict

TARGET = Target(f"http://foreign.invalid{PREFIX}", write=True, insecure_http=True)
NOT_SEEN = {
    "finds whatever is asked for",  # nothing is put there, so that nothing is tested
    "changes where it should replace",  # nothing can be put there
    "loses the work of a robot",  # its scenario gives an actor a function that is on no list
}
"""The faults that do not show in the scenario that they are planted for, in the dialect that differs in all ways."""

PASSES = {Verdict.PASSED, Verdict.NOT_APPLICABLE}
ABOUT = {
    "a form of its own for no reference": ("C9167-", "F2599-", "F2158-", "F1995-", "FALG-opvragen", "FALG-wijzig"),
    "a registration as a whole of typed parts": ("AFN-aanroep",),
    "what is asked along in one list": ("AFN-", "HTTP-", "FALG-opvragen"),
    "search by period": ("F3896-", "F3839-", "FALG-samen", "FALG-zoek"),
    "search by the URL of what is referred to": ("F4936-", "FALG-samen", "F3839-"),
    "ids of the sender": ("F2173-", "F5592-", "F2158-", "HTTP-", "ADR-", "FALG-opvragen-"),
    "refusals by kind": (
        "F2120-onbekende",
        "F2158-",
        "ADR-status-bij-fout",
        "HTTP-kapot",
        "F2173-nummer",
        "F5592-",
        "FALG-opvragen-actor",
    ),
    "agreed values": (
        "F2173-",
        "F2158-",
        "F5592-",
        "F1995-",
        "F0796-",
        "F1975-",
        "F2599-",
        "FALG-",
        "HTTP-",
        "WRD-",
        "C9167-",
    ),
    "properties beyond the standard": ("B7030-", "FALG-opvragen-partij", "HTTP-vorm-partij", "B9866"),
}
"""The begin of the ids of the scenarios that each is about."""

OTHER_ABOUT = {
    "references by number": ("FALG-opvragen-", "F4936-partij", "F2120-onbekende"),
    "ULIDs of the sender": ("F5592-", "HTTP-verwijderd", "FALG-opvragen-partij"),
    "ids that are ULIDs and opaque": ("FALG-opvragen-", "F6257-", "HTTP-verwijderd"),
    "errors with a source": ("HTTP-noemt", "ADR-alle", "HTTP-onbekend", "HTTP-kapot"),
    "an error about one field": ("HTTP-noemt", "ADR-alle", "HTTP-onbekend", "HTTP-kapot"),
    "nothing called as it was": ("FALG-opvragen-", "HTTP-noemt", "HTTP-vorm", "F4936-partij"),
    "every text a closed list": (
        "F5582-",
        "F6634-",
        "HTTP-totaal",
        "HTTP-bladeren",
        "HTTP-een-keer",
        "HTTP-tegelijk",
        "FALG-opvragen-a",
    ),
    "search by the period of another object": ("F4936-partij",),
    "unknown arguments refused on one object": ("HTTP-onbekend", "HTTP-lezen", "FALG-opvragen-"),
    "collections that the standard does not have": ("B4083-", "B5096-"),
}
"""The same, of those that write things in another form."""

NOT_MET = {
    "an error about one field": {"ADR-alle-fouten"},  # it says one thing at a time
    "collections that the standard does not have": {"B5096-actor-klantcontact"},  # it has an English name
}
"""What such a dialect does not meet: no MUST."""


def other_argument(exchange):
    if exchange.resource == "participants":
        exchange.arguments = {name: value for name, value in exchange.arguments.items() if "." not in name}


def blames_another(exchange):
    for one in (exchange.answer or {}).get("errors", ()):
        one["source"] = {"pointer": "/data/attributes/other"}


def has_customer_tasks(exchange):
    if exchange.path == "/crm/v2/klanttaken":
        exchange.status, exchange.answer = 200, {"data": {"items": []}, "paging": {"found": 0, "cursor": None}}


WRONG = {
    "references by number": (
        "FALG-opvragen-interne-taak",
        Fault("", after=shows("work-items", puts("contact", lambda number: number + 1))),
    ),
    "ULIDs of the sender": ("HTTP-vorm-actor", Fault("", after=shows("agents", puts("id", lambda text: text[:25])))),
    "ids that are ULIDs and opaque": (
        "FALG-opvragen-betrokkene",
        Fault("", after=shows("participants", puts("customer", lambda url: url + "x"))),
    ),
    "errors with a source": ("HTTP-noemt-attribuut", Fault("", after=blames_another)),
    "an error about one field": (
        "HTTP-noemt-attribuut",
        Fault("", after=lambda exchange: (exchange.answer or {}).pop("field", None)),
    ),
    "every text a closed list": (
        "FALG-opvragen-klantcontact",
        Fault("", after=shows("contacts", puts("summary", lambda _: "zeroth"))),
    ),
    "collections that the standard does not have": ("B4083-", Fault("", after=has_customer_tasks)),
}
"""A deviation in the form of each dialect, and the begin of the ids of scenarios that see it."""


@pytest.fixture(autouse=True)
def key(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)


def differences(variant, profile):
    transport = httpx.WSGITransport(app=register_with(variant.fault()))
    return list(probe(TARGET, load_profile(profile), transport))


@pytest.mark.parametrize("name", VARIANTS | OTHER_FORMS)
def test_the_probe_of_a_profile_agrees(name, tmp_path):
    variant = (VARIANTS | OTHER_FORMS)[name]
    assert differences(variant, variant.profile(tmp_path)) == []


@pytest.mark.slow
@pytest.mark.extensive
def test_a_dialect_that_differs_in_all_these_ways_at_once(tmp_path):
    variant = together(VARIANTS.values())
    profile = variant.profile(tmp_path)
    seen = verdicts(profile_scenarios(profile), profile, variant.fault())
    passed = [verdict for verdict, _ in seen.values()].count(Verdict.PASSED)
    assert {identity: verdict for identity, verdict in seen.items() if verdict[0] not in PASSES} == {}
    assert passed > 1300
    found = detections({name: variant.fault(fault) for name, fault in FAULTS.items()}, profile)
    assert {name for name, scenario in found.items() if scenario is None} == NOT_SEEN


def test_the_probe_says_which_refusal_has_another_status(tmp_path):
    variant = VARIANTS["refusals by kind"]
    profile = replace(variant, says=FIXED).profile(tmp_path)
    found = dict(differences(variant, profile))
    assert {place: sentence for place, sentence in found.items() if place.startswith("/statuses")} == {
        "/statuses/refused/invalid": "the API answers 422 to an object without what it needs, not 400 or 409",
        "/statuses/refused/unknown_reference": (
            "the API answers 404 to a reference to an object that is not there, not 400 or 409"
        ),
        "/statuses/refused/forbidden_member": "the API answers 403 to a member that it does not know, not 400 or 409",
    }
    place = "/object_types/Actor/attributes/Naam/fixed"
    assert found[place] == "the API answers 405 to a change of what cannot be changed, not 400 or 409"


def test_the_probe_says_what_is_changed_although_it_is_called_fixed(tmp_path):
    profile = load_profile(Variant(None, FIXED).profile(tmp_path))
    found = dict(probe(TARGET, profile, httpx.WSGITransport(app=ForeignApp(KEY))))
    sentence = "the API answers 200 to a change of what cannot be changed, not 400 or 409"
    assert found == {"/object_types/Actor/attributes/Naam/fixed": sentence}


def test_nothing_is_put_where_something_is(tmp_path, monkeypatch):
    variant = VARIANTS["ids of the sender"]
    profile, app = load_profile(variant.profile(tmp_path)), ForeignApp(KEY, variant.puts)
    entry = {"label": "Van een ander", "category": "department", "active": True}
    app.register.add("agents", entry, lambda *_: None, 2000000000)
    monkeypatch.setattr(test_data, "new_id", lambda _: "2000000000")
    found = dict(probe(TARGET, profile, httpx.WSGITransport(app=app)))
    assert "niets onder een ID dat niemand heeft" in found["/object_types/Actor"]
    assert app.register.entries()["agents"] == {2000000000: {"id": 2000000000, **entry}}


@pytest.mark.slow
@pytest.mark.parametrize("name", VARIANTS)
def test_the_scenarios_pass(name, tmp_path):
    variant = VARIANTS[name]
    profile = variant.profile(tmp_path)
    scenarios = [one for one in profile_scenarios(profile) if one.id.startswith(ABOUT[name])]
    seen = verdicts(scenarios, profile, variant.fault())
    assert {identity: verdict for identity, verdict in seen.items() if verdict[0] not in PASSES} == {}
    assert [verdict for verdict, _ in seen.values()].count(Verdict.PASSED) > len(seen) / 2


@pytest.mark.slow
@pytest.mark.parametrize("name", OTHER_FORMS)
def test_the_scenarios_pass_in_another_form(name, tmp_path):
    variant = OTHER_FORMS[name]
    profile = variant.profile(tmp_path)
    scenarios = [one for one in profile_scenarios(profile) if one.id.startswith(OTHER_ABOUT[name])]
    seen = verdicts(scenarios, profile, variant.fault())
    assert {identity for identity, verdict in seen.items() if verdict[0] not in PASSES} == NOT_MET.get(name, set())
    assert Verdict.PASSED in {verdict for verdict, _ in seen.values()}


@pytest.mark.slow
@pytest.mark.parametrize("name", WRONG)
def test_a_deviation_in_another_form_is_seen(name, tmp_path):
    begin, wrong = WRONG[name]
    variant = OTHER_FORMS[name]
    profile = variant.profile(tmp_path)
    scenarios = [one for one in profile_scenarios(profile) if one.id.startswith(begin)]
    made = InARow([wrong, variant.makes()])
    seen = verdicts(scenarios, profile, Fault("", made.before, made.after, variant.puts))
    assert Verdict.FAILED in {verdict for verdict, _ in seen.values()}


@pytest.mark.parametrize(("wrong", "found"), [(None, [1]), (Fault("", before=other_argument), [1, 2])])
def test_a_search_by_the_period_of_another_object(wrong, found, tmp_path):
    variant = OTHER_FORMS["search by the period of another object"]
    made = InARow([*([] if wrong is None else [wrong]), variant.makes()])
    transport = httpx.WSGITransport(app=register_with(Fault("", made.before, made.after)))
    with session_of(load_profile(variant.profile(tmp_path)), tmp_path, transport) as session:
        context, ids = session.context(), []
        for hour in (10, 11):
            moment = datetime(2023, 3, 30, hour, tzinfo=UTC)
            contact = registered(context, "Klantcontact", {"Plaatsgevonden op": moment})
            ids.append(registered(context, "Betrokkene", {"Betrokken bij klantcontact": contact.id}).id)
        criteria = {"Betrokken bij klantcontact/Plaatsgevonden op": datetime(2023, 3, 30, 10, tzinfo=UTC)}
        result = context.api.search.objects("Betrokkene", criteria)
        assert [ids.index(identity) + 1 for identity in sorted(result.ids())] == found


def registered(context, name, values):
    return context.api.create(name, context.completer.example(name, values)).document


@contextmanager
def session_of(profile, folder, transport):
    connection = connection_to(TARGET, profile, "11112222", KEY)
    nothing = RequirementSet("", "2024-03", (), {})
    with closing(Session(profile, nothing, connection, folder / "ledger.ndjson", transport)) as session:
        yield session
        session.clean_up()


@pytest.mark.slow
@pytest.mark.parametrize(
    "wrong", [lambda included: included.clear(), lambda included: [one.update({"@kind": "x"}) for one in included]]
)
def test_what_is_missing_in_the_list_of_what_was_asked_along_is_seen(tmp_path, wrong):
    profile = VARIANTS["what is asked along in one list"].profile(tmp_path)
    scenarios = [one for one in profile_scenarios(profile) if one.id == "AFN-klantcontact-adressen"]
    fault = Fault("", after=lambda exchange: wrong((exchange.answer or {}).get("included", [])))
    assert [verdict for verdict, _ in verdicts(scenarios, profile, fault).values()] == [Verdict.FAILED]


@pytest.mark.slow
@pytest.mark.parametrize(
    "wrong", [lambda parts: parts.pop(), lambda parts: [one.update({"@kind": "x"}) for one in parts]]
)
def test_a_part_that_is_missing_in_the_answer_to_a_whole_is_seen(tmp_path, wrong):
    profile = VARIANTS["a registration as a whole of typed parts"].profile(tmp_path)
    scenarios = [one for one in profile_scenarios(profile) if one.id == "AFN-aanroep-geheel"]
    fault = Fault("", after=lambda exchange: wrong((exchange.answer or {}).get("parts", [{}])))
    assert [verdict for verdict, _ in verdicts(scenarios, profile, fault).values()] == [Verdict.FAILED]


def test_what_is_asked_along_and_of_others_is_not_kept(tmp_path):
    profile = load_profile(VARIANTS["what is asked along in one list"].profile(tmp_path))
    entries = [{"@kind": "customers", "id": 1}, {"@kind": "customers", "id": 2}, {"@kind": "elders", "id": 1}, "x"]
    answer = {"data": {"id": 3}, "included": entries}
    kept = redacted_beside(profile, answer, lambda bound, identity: (bound.name, identity) == ("Partij", "1"), "weg")
    assert kept == {"data": {"id": 3}, "included": [entries[0], "weg", "weg", "weg"]}


@pytest.mark.slow
def test_what_is_beyond_the_standard_applies_where_its_pointer_is_and_nowhere_else(tmp_path):
    variant = VARIANTS["properties beyond the standard"]
    scenarios = [one for one in profile_scenarios(PROFILE) if one.id.startswith("B7030-")]

    def verdict(profile):
        seen = verdicts(scenarios, profile, variant.fault())
        return next(found for identity, found in seen.items() if "partij" in identity)

    assert verdict(variant.profile(tmp_path)) == (
        Verdict.NOT_APPLICABLE,
        "CRM toont de sessie waarin een klant is vastgelegd.",
    )
    elsewhere = replace(variant, says=variant.says.replace("/meta/sessie", "/sessie"))
    assert verdict(elsewhere.profile(tmp_path))[0] is Verdict.FAILED
