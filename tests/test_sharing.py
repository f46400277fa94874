"""What a Gegeven made serves other scenarios, as long as they leave it as it is."""

from contextlib import contextmanager

import pytest

from tests.commands import Api
from validator import session, sets
from validator.catalogue import Step
from validator.errors import Nonconformity, SuiteFault
from validator.exchange import TOKEN_VARIABLE
from validator.reference.faults.kinds import Fault
from validator.reference.faults.names import REPRESENTATION
from validator.reference.faults.vertegenwoordiging import ACTING, REPRESENTED, turned
from validator.reference.problems import Problem
from validator.session import Session, Target
from validator.values import Literally

HEAD = ["Attribuut", "Waarde"]


def steps(*said):
    return [Step("Als", text, kind, 1, tuple(map(tuple, table))) for kind, text, *table in said]


def at(*values):
    return [HEAD, *(["Attribuut", value] for value in values)]


@contextmanager
def talking(tmp_path, monkeypatch, profile="informatiemodel-2024-03", doubted=(), **hooks):
    faults = [Fault(id="proef", breaks="F2173-R12", says="Proef.", profile=profile, **hooks)]
    with Api(profile, faults=faults) as api:
        monkeypatch.setenv(TOKEN_VARIABLE, api.token)
        reach = session.connection(Target(api.url, write=True), api.profile, "proef")
        opened = Session(api.profile, sets.the_set("2024-03"), reach, tmp_path / "grootboek.ndjson")
        try:
            yield opened
        finally:
            assert [one.object_type for one in opened.clean()] == [*doubted]
            assert api.held() == []
            opened.close()


@pytest.fixture
def opened(tmp_path, monkeypatch):
    with talking(tmp_path, monkeypatch) as one:
        yield one


def given(opened, *objects, then=()):
    story = opened.story(
        steps(*(("given", f"een {noun}", *([HEAD, *rows] if rows else ())) for noun, rows in objects), *then)
    )
    for noun, rows in objects:
        story.given(noun, [HEAD, *rows] if rows else ())
    return story


def ids(story, *phrases):
    return [story.document(phrase).id for phrase in phrases]


def test_the_same_words_bring_the_same_object_with_its_evidence(opened):
    first = given(opened, ("klantcontact", ()))
    sent = opened.client.requests
    second = given(opened, ("klantcontact", ()))
    assert ids(first, "het klantcontact") == ids(second, "het klantcontact")
    assert opened.client.requests == sent
    assert [(one.n, one.method, one.status) for one in opened.client.exchanges] == [(1, "POST", 201)]


def test_other_words_or_other_surroundings_bring_another_object(opened):
    one = given(opened, ("klantcontact", ()), ("betrokkene", ()))
    other = given(opened, ("klantcontact", [["Kanaal", "Balie"]]), ("betrokkene", ()))
    both = "het klantcontact", "de betrokkene"
    assert not set(ids(one, *both)) & set(ids(other, *both))


def test_two_objects_of_one_scenario_are_two(opened):
    for _ in range(2):
        story = given(opened, ("klantcontact", ()), ("klantcontact", ()))
        assert len(set(ids(story, "het eerste klantcontact", "het tweede klantcontact"))) == 2
    assert opened.client.requests == 2


def test_what_was_made_up_for_the_object_is_known_in_every_scenario(opened):
    for _ in range(2):
        story = given(opened, ("klantcontact", [["Nummer", "{nummer}"]]))
        number = story.value(story.type("klantcontact").attribute("Nummer"), "{nummer}")
        assert story.document("het klantcontact").value("Nummer").concept == number


@pytest.mark.parametrize(
    "then",
    [
        ("when", "de medewerker het klantcontact wijzigt:"),
        ("when", "de medewerker het tweede klantcontact vervangt door:"),
        ("when", "de medewerker het klantcontact verwijdert"),
        ("then", "is er precies één interne taak met:", *at("Te doen")),
        ("then", "is er precies één interne taak met:", *at("Te doen", "het klantcontact")),
        ("then", "is het resultaat leeg"),
        ("then", 'is "Digitale adressen" van het klantcontact leeg'),
    ],
    ids=lambda one: f"{one[1]} {one[2:]}",
)
def test_who_changes_or_counts_has_objects_of_its_own(opened, then):
    shared = given(opened, ("klantcontact", ()))
    for _ in range(2):
        own = given(opened, ("klantcontact", ()), then=[then])
        assert ids(own, "het klantcontact") != ids(shared, "het klantcontact")
        shared = own


@pytest.mark.parametrize(
    "then",
    [
        ("then", "zijn er geen betrokkenen met:", *at("de partij", "het klantcontact")),
        ("then", "zijn er precies twee partijen met:", *at("{nummer}")),
        ("then", 'is "Digitale adressen" van de betrokkene leeg'),
        ("then", "staat het klantcontact niet in het resultaat"),
    ],
    ids=lambda one: one[1],
)
def test_what_is_not_counted_at_can_be_shared(opened, then):
    shared = given(opened, ("klantcontact", ()))
    own = given(opened, ("klantcontact", ()), then=[then])
    assert ids(own, "het klantcontact") == ids(shared, "het klantcontact")


def test_an_empty_result_is_counted_at_what_was_searched_with(opened):
    search = ("when", "de medewerker interne taken zoekt met:", *at("het klantcontact"))
    empty = ("then", "is het resultaat leeg")
    objects = ("klantcontact", ()), ("partij", ())
    shared = given(opened, *objects)
    own = given(opened, *objects, then=[search, empty])
    assert ids(own, "de partij") == ids(shared, "de partij")
    assert ids(own, "het klantcontact") != ids(shared, "het klantcontact")


def test_an_actor_that_is_known_by_name_can_be_counted_at(opened):
    def story(*then):
        told = opened.story(steps(("given", 'de medewerker "Sjaak" is als actor bekend'), *then))
        told.given("actor", [HEAD, ["Naam", "Sjaak"]])
        return ids(told, "de actor")

    shared = story()
    assert story() == shared
    assert story(("then", "zijn er geen interne taken met:", *at("Sjaak"))) != shared


def test_only_the_type_that_is_changed_has_to_be_its_own(opened):
    objects = ("klantcontact", ()), ("actor", ()), ("interne taak", ())
    shared = given(opened, *objects)
    own = given(opened, *objects, then=[("when", "de medewerker de interne taak wijzigt:")])
    assert ids(own, "het klantcontact") == ids(shared, "het klantcontact")
    assert ids(own, "de interne taak") != ids(shared, "de interne taak")


def test_what_there_is_once_per_owner_gets_owners_of_its_own(opened):
    registering = ("when", "de medewerker een partij-identificator registreert:")
    parties = [ids(given(opened, ("partij", ()), then=[registering]), "de partij") for _ in range(2)]
    assert parties[0] != parties[1]
    changing = ("when", "de medewerker de partij-identificator wijzigt:")
    both = [("partij", ()), ("partij-identificator", [["Object-ID", "{bsn 1}"]])]
    parties = [ids(given(opened, *both, then=then), "de partij") for then in ([], [changing])]
    assert parties[0] != parties[1]  # the one that is changed is a second one, so it needs another partij
    told = [[["Object-ID", "{bsn 1}"]], [["Object-ID", "{bsn 1}"], ["Andere partij-identificator", "x"]]]
    circles = [ids(given(opened, ("partij", ()), ("partij-identificator", rows)), "de partij") for rows in told]
    assert circles[0] != circles[1]


def test_what_others_have_cannot_be_changed(opened):
    story = given(opened, ("klantcontact", ()))
    for act in (
        lambda: story.change("het klantcontact", {"Kanaal": "Balie"}),
        lambda: story.delete("het klantcontact"),
    ):
        with pytest.raises(SuiteFault, match="other scenarios have this object too"):
            act()


def test_a_change_that_is_refused_can_be_tried_on_what_others_have(opened):
    story = given(opened, ("klantcontact", ()))
    story.change("het klantcontact", {"Vertrouwelijk": Literally("misschien")}, deliberate=True)
    assert story.last().meaning == "refused"
    assert ids(given(opened, ("klantcontact", ())), "het klantcontact") == ids(story, "het klantcontact")


def test_what_was_changed_although_it_had_to_be_refused_is_not_given_to_others(opened):
    story = given(opened, ("klantcontact", ()))
    story.change("het klantcontact", {"Kanaal": "Balie"}, deliberate=True)
    assert story.last().meaning == "changed"
    assert ids(given(opened, ("klantcontact", ())), "het klantcontact") != ids(story, "het klantcontact")


def test_a_gegeven_that_fails_is_tried_again_by_the_next(tmp_path, monkeypatch):
    refusals = iter([True, False])

    def refused(object_type, method, values):
        if next(refusals):
            raise Problem.invalid([("kanaal", "invalid", "Nu even niet.")])

    with talking(tmp_path, monkeypatch, given=refused) as opened:
        with pytest.raises(Nonconformity):
            given(opened, ("klantcontact", ()))
        assert ids(given(opened, ("klantcontact", ())), "het klantcontact")[0]


# is er niets vastgelegd


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
def test_what_was_refused_and_kept_all_the_same_is_found_and_taken_away(tmp_path, monkeypatch, noun, without):
    keeps = []

    def answer(request, response):
        if keeps and request.method == "POST" and response.status_code == 201:
            response.status_code = 400

    def overlooks(*_):
        return True

    surroundings = [("klantcontact", ()), ("actor", ()), ("betrokkene", ()), ("partij", ())]
    with talking(tmp_path, monkeypatch, answer=answer, overlooks=overlooks) as opened:
        story = given(opened, *surroundings)
        keeps.append(True)
        story.attempt(noun, story.example_without(noun, without))
        with pytest.raises(Nonconformity, match="na de weigering is er niets vastgelegd"):
            story.nothing_left()


def test_what_other_scenarios_registered_is_not_left_behind(opened):
    for _ in range(2):
        story = given(opened, ("klantcontact", ()))
        story.registered("betrokkene", story.example("betrokkene", {}))
        story = given(opened, ("klantcontact", ()))
        story.attempt("betrokkene", story.example_without("betrokkene", "Rol"))
        assert story.last().meaning == "refused"
        story.nothing_left()


def test_neither_is_what_an_earlier_answer_left_in_doubt(tmp_path, monkeypatch):
    spoils = []

    def stored(store, record):
        if spoils and record.type == REPRESENTATION:
            turned(store, record)

    with talking(tmp_path, monkeypatch, doubted=[REPRESENTATION], stored=stored) as opened:
        story = given(opened, ("partij", ()), ("partij", ()))
        spoils.append(True)
        roles = dict(zip((REPRESENTED, ACTING), ids(story, "de eerste partij", "de tweede partij"), strict=True))
        with pytest.raises(Nonconformity, match="er al kan zijn geweest"):
            story.registered("vertegenwoordiging", story.example("vertegenwoordiging", roles))
        story = given(opened, ("partij", ()), ("partij", ()))
        story.attempt("vertegenwoordiging", story.example_without("vertegenwoordiging", REPRESENTED))
        assert story.last().meaning == "refused"
        story.nothing_left()


def test_without_a_registration_there_is_nothing_to_look_for(opened):
    story = given(opened, ("klantcontact", ()))
    story.ask("het klantcontact")
    story = opened.story()
    story.ask_stranger("klantcontact")
    with pytest.raises(SuiteFault, match="no single object"):
        story.nothing_left()


def test_what_is_counted_by_a_made_up_name_is_nobody_elses(opened):
    named = ("klantcontact", [["Onderwerp", "{uniek}"]])
    search = ("when", "de medewerker klantcontacten zoekt met:", *at("{uniek}"))
    every = ("then", 'hebben alle gevonden klantcontacten "Kanaal" "Telefoon"')
    shared = given(opened, named, ("partij", ()))
    own = given(opened, named, ("partij", ()), then=[search, every])
    later = given(opened, named, ("partij", ()))
    assert ids(own, "de partij") == ids(shared, "de partij")
    assert len({*ids(own, "het klantcontact"), *ids(shared, "het klantcontact")}) == 2
    assert ids(later, "het klantcontact") == ids(shared, "het klantcontact")
