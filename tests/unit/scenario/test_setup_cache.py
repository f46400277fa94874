"""What a Gegeven made serves other scenarios, as long as they leave it as it is."""

import pytest

from steps import verzoeken
from steps.wijzigen import changes
from tests.support.set_ups import HEAD, at, clean_session, context_of, ids, steps
from validator.errors import Nonconformity, SuiteFault
from validator.reference.problems import Problem
from validator.scenario import actions, setup
from validator.standard.values import Literally


@pytest.fixture
def session(tmp_path):
    with clean_session(tmp_path) as session:
        yield session


def test_the_same_words_bring_the_same_object_with_its_evidence(session):
    first = context_of(session, ("klantcontact", ()))
    sent = session.client.requests
    second = context_of(session, ("klantcontact", ()))
    assert ids(first, "het klantcontact") == ids(second, "het klantcontact")
    assert session.client.requests == sent
    exchanges = session.client.exchanges
    assert [exchange.n for exchange in exchanges] == list(range(1, sent + 1))
    assert [(exchange.method, exchange.status) for exchange in exchanges if exchange.method != "GET"] == [("POST", 201)]


def test_other_words_or_other_surroundings_bring_another_object(session):
    first = context_of(session, ("klantcontact", ()), ("betrokkene", ()))
    other = context_of(session, ("klantcontact", [["Kanaal", "Balie"]]), ("betrokkene", ()))
    both = "het klantcontact", "de betrokkene"
    assert not set(ids(first, *both)) & set(ids(other, *both))


def test_two_objects_of_one_scenario_are_two(session):
    for _ in range(2):
        context = context_of(session, ("klantcontact", ()), ("klantcontact", ()))
        assert len(set(ids(context, "het eerste klantcontact", "het tweede klantcontact"))) == 2
        assert len([one for one in session.client.exchanges if one.method == "POST"]) == 2
    assert len(session.ledger.account().remaining) == 2


def test_what_was_made_up_for_the_object_is_known_in_every_scenario(session):
    for _ in range(2):
        context = context_of(session, ("klantcontact", [["Nummer", "{nummer}"]]))
        number = context.cells.value(context.type("klantcontact").attribute("Nummer"), "{nummer}")
        assert context.document("het klantcontact").value("Nummer").concept == number


@pytest.mark.parametrize(
    "then",
    [
        ("when", "de medewerker het klantcontact wijzigt:"),
        ("when", "de medewerker het eerste klantcontact vervangt door:"),
        ("when", "de medewerker het klantcontact verwijdert"),
        ("then", "gebeurt er iets waarvoor geen stap is"),
    ],
    ids=lambda case: case[1],
)
def test_who_changes_has_objects_of_its_own(session, then):
    shared = context_of(session, ("klantcontact", ()))
    for _ in range(2):
        own = context_of(session, ("klantcontact", ()), then=[then])
        assert ids(own, "het klantcontact") != ids(shared, "het klantcontact")
        shared = own


@pytest.mark.slow
@pytest.mark.parametrize(
    "then",
    [
        ("then", "is er precies één interne taak met:", *at("Te doen")),
        ("then", "is er precies één interne taak met:", *at("Te doen", "het klantcontact")),
        ("then", "is het resultaat leeg"),
        ("then", 'is "Digitale adressen" van het klantcontact leeg'),
    ],
    ids=lambda case: f"{case[1]} {case[2:]}",
)
def test_who_counts_has_objects_of_its_own_with_who_only_reads_the_same(session, then):
    shared = context_of(session, ("klantcontact", ()))
    own, twin = (context_of(session, ("klantcontact", ()), then=[then]) for _ in range(2))
    assert ids(own, "het klantcontact") != ids(shared, "het klantcontact")
    assert ids(twin, "het klantcontact") == ids(own, "het klantcontact")


def test_who_only_reads_joins_who_has_objects_of_its_own_with_the_same_gegevens(session):
    search = ("when", "de medewerker betrokkenen zoekt met:", *at("het klantcontact"))
    empty = ("then", "is het resultaat leeg")
    both, phrases = [("klantcontact", ()), ("betrokkene", ())], ("het klantcontact", "de betrokkene")
    counting = context_of(session, *both, then=[search, empty])
    reading = context_of(session, *both, then=[search])
    assert ids(reading, *phrases) == ids(counting, *phrases)
    fewer = context_of(session, *both[:1], then=[search])
    assert ids(fewer, phrases[0]) != ids(counting, phrases[0])
    adding = context_of(session, *both, then=[("when", "de medewerker een betrokkene registreert:")])
    assert ids(adding, *phrases) != ids(counting, *phrases)


def test_what_a_scenario_deleted_and_saw_to_be_gone_is_not_deleted_again(session):
    context = context_of(session, ("klantcontact", ()), then=[("when", "de medewerker het klantcontact verwijdert")])
    actions.delete_or_fail(context, "het klantcontact")
    assert len(session.ledger.account().remaining) == 1
    assert context.api.reread(context.document("het klantcontact")).meaning == "absent"
    assert session.ledger.account().remaining == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "then",
    [
        ("then", "zijn er geen betrokkenen met:", *at("de partij", "het klantcontact")),
        ("then", "zijn er precies twee partijen met:", *at("{nummer}")),
        ("then", 'is "Digitale adressen" van de betrokkene leeg'),
        ("then", "staat het klantcontact niet in het resultaat"),
    ],
    ids=lambda case: case[1],
)
def test_what_is_not_counted_at_can_be_shared(session, then):
    shared = context_of(session, ("klantcontact", ()))
    own = context_of(session, ("klantcontact", ()), then=[then])
    assert ids(own, "het klantcontact") == ids(shared, "het klantcontact")


def test_an_empty_result_is_counted_at_what_was_searched_with(session):
    search = ("when", "de medewerker interne taken zoekt met:", *at("het klantcontact"))
    empty = ("then", "is het resultaat leeg")
    objects = ("klantcontact", ()), ("partij", ())
    shared = context_of(session, *objects)
    own = context_of(session, *objects, then=[search, empty])
    assert ids(own, "de partij") == ids(shared, "de partij")
    assert ids(own, "het klantcontact") != ids(shared, "het klantcontact")


def test_an_actor_that_is_known_by_name_can_be_counted_at(session):
    def context(*then):
        context = session.context(steps(("given", 'de medewerker "Sjaak" is als actor bekend'), *then))
        setup.set_up(context, "actor", [HEAD, ["Naam", "Sjaak"]])
        return ids(context, "de actor")

    shared = context()
    assert context() == shared
    assert context(("then", "zijn er geen interne taken met:", *at("Sjaak"))) != shared


def test_only_the_type_that_is_changed_has_to_be_its_own(session):
    objects = ("klantcontact", ()), ("actor", ()), ("interne taak", ())
    shared = context_of(session, *objects)
    own = context_of(session, *objects, then=[("when", "de medewerker de interne taak wijzigt:")])
    assert ids(own, "het klantcontact") == ids(shared, "het klantcontact")
    assert ids(own, "de interne taak") != ids(shared, "de interne taak")


def test_what_there_is_once_per_owner_gets_owners_of_its_own(session):
    registering = ("when", "de medewerker een partij-identificator registreert:")
    parties = [ids(context_of(session, ("partij", ()), then=[registering]), "de partij") for _ in range(2)]
    assert parties[0] != parties[1]
    changing = ("when", "de medewerker de partij-identificator wijzigt:")
    both = [("partij", ()), ("partij-identificator", [["Object-ID", "{bsn 1}"]])]
    parties = [ids(context_of(session, *both, then=then), "de partij") for then in ([], [changing])]
    assert parties[0] != parties[1]  # the one that is changed is a second one, so it needs another partij
    tables = [[["Object-ID", "{bsn 1}"]], [["Object-ID", "{bsn 1}"], ["Andere partij-identificator", "x"]]]
    circles = [ids(context_of(session, ("partij", ()), ("partij-identificator", rows)), "de partij") for rows in tables]
    assert circles[0] != circles[1]


def test_what_there_is_once_per_owner_and_was_changed_takes_its_owner_along(session):
    """A second one that is as it was could not be created for that partij."""
    both = [("partij", ()), ("partij-identificator", [["Object-ID", "{bsn 1}"]])]
    first = context_of(session, *both)
    actions.change(first, "de partij-identificator", {"Object-ID": first.generated.generate("bsn")})
    second = context_of(session, *both)
    assert ids(second, "de partij-identificator") != ids(first, "de partij-identificator")
    assert ids(second, "de partij") != ids(first, "de partij")


def test_who_does_nothing_of_his_own_has_the_answer_that_another_got(session):
    first = context_of(session, ("klantcontact", ()))
    shown = first.current("het klantcontact")
    sent = session.client.requests
    second = context_of(session, ("klantcontact", ()))
    assert second.current("het klantcontact") is shown
    assert session.client.requests == sent
    assert [one.method for one in session.client.exchanges][-2:] == ["POST", "GET"]
    third = context_of(session, ("klantcontact", ()), ("betrokkene", ()))
    assert third.current("het klantcontact") is not shown


def test_what_a_scenario_has_for_itself_is_asked_for_by_itself(session):
    then = ("when", "de medewerker het klantcontact wijzigt:")
    for _ in range(2):
        own = context_of(session, ("klantcontact", ()), then=[then])
        own.current("het klantcontact")
        assert own.cache.find_read(own.document("het klantcontact").url) is None


def test_a_change_that_scenarios_have_in_common_is_made_once(session):
    acts = [("when", "de medewerker het klantcontact wijzigt:", *at("x"))]
    for number in range(2):
        context = context_of(session, ("klantcontact", ()), then=acts)
        before = session.client.requests
        changes(context=context, what="het klantcontact", datatable=[HEAD, ["Inhoud", "Anders"]])
        assert session.client.requests - before == 1 - number
        assert context.sent == {"Inhoud": "Anders"}
        assert context.value("het klantcontact", "Inhoud").concept == "Anders"


def test_what_others_have_cannot_be_changed(session):
    context = context_of(session, ("klantcontact", ()))
    for act in (
        lambda: actions.change_or_fail(context, "het klantcontact", {"Kanaal": "Balie"}),
        lambda: actions.delete_or_fail(context, "het klantcontact"),
    ):
        with pytest.raises(SuiteFault, match="other scenarios have this object too"):
            act()


def test_a_change_that_is_refused_can_be_tried_on_what_others_have(session):
    context = context_of(session, ("klantcontact", ()))
    actions.change(context, "het klantcontact", {"Vertrouwelijk": Literally("misschien")})
    assert context.last_outcome().meaning == "refused"
    assert ids(context_of(session, ("klantcontact", ())), "het klantcontact") == ids(context, "het klantcontact")


def test_what_was_changed_although_it_had_to_be_refused_is_not_given_to_others(session):
    context = context_of(session, ("klantcontact", ()))
    actions.change(context, "het klantcontact", {"Kanaal": "Balie"})
    assert context.last_outcome().meaning == "changed"
    assert ids(context_of(session, ("klantcontact", ())), "het klantcontact") != ids(context, "het klantcontact")


def test_a_gegeven_that_fails_is_tried_again_by_the_next(tmp_path):
    refusals = iter([True, False])

    def refused(object_type, method, values):
        if next(refusals):
            raise Problem.invalid([("kanaal", "invalid", "Nu even niet.")])

    with clean_session(tmp_path, request_values=refused) as session:
        with pytest.raises(Nonconformity):
            context_of(session, ("klantcontact", ()))
        assert ids(context_of(session, ("klantcontact", ())), "het klantcontact")[0]


def test_what_is_counted_by_a_made_up_name_is_nobody_elses(session):
    named = ("klantcontact", [["Onderwerp", "{uniek}"]])
    search = ("when", "de medewerker klantcontacten zoekt met:", *at("{uniek}"))
    every = ("then", 'hebben alle gevonden klantcontacten "Kanaal" "Telefoon"')
    shared = context_of(session, named, ("partij", ()))
    own = context_of(session, named, ("partij", ()), then=[search, every])
    later = context_of(session, named, ("partij", ()))
    assert ids(own, "de partij") == ids(shared, "de partij")
    assert len({*ids(own, "het klantcontact"), *ids(shared, "het klantcontact")}) == 2
    assert ids(later, "het klantcontact") == ids(own, "het klantcontact")  # it only reads the same


COURSE = (
    ("when", 'een aanroeper een betrokkene registreert "zoals het hoort"'),
    ("when", "een aanroeper de betrokkene verwijdert"),
)


def asked(session, *then, ask=COURSE):
    """A scenario of a caller; the requests that it cost, and what the caller was answered."""
    before = session.client.requests
    context = context_of(session, ("klantcontact", ()), then=[*ask, *then])
    verzoeken.registers(context=context, noun="betrokkene", value="zoals het hoort")
    verzoeken.caller_deletes(context=context, what="de betrokkene")
    return session.client.requests - before, context


def test_who_asks_the_same_as_a_caller_judges_the_same_answers(session):
    status = ("then", "heeft het antwoord de status die de API daarvoor heeft")
    media_type = ("then", "is het antwoord in het mediatype van de API")
    _, first = asked(session, status)
    cost, second = asked(session, media_type)
    assert cost == 0
    assert second.outcomes == first.outcomes
    assert second.created_type == first.created_type
    evidence = [(one.method, one.status) for one in session.client.exchanges if one.method != "GET"]
    assert evidence == [("POST", 201), ("POST", 201), ("DELETE", 204)]


def test_who_counts_does_not_take_the_answers_of_who_does_not(session):
    asked(session)
    cost, _ = asked(session, ("then", "noemt het antwoord twee als totaal"))
    assert cost > 0


def test_a_course_that_is_broken_off_is_nobody_elses(session):
    context = context_of(session, ("klantcontact", ()), then=COURSE)
    verzoeken.registers(context=context, noun="betrokkene", value="zoals het hoort")
    session.client.send("DELETE", context.document("de betrokkene").url)
    with pytest.raises(Nonconformity, match="de betrokkene is verwijderd"):
        verzoeken.caller_deletes(context=context, what="de betrokkene")
    cost, _ = asked(session)
    assert cost > 0


def test_what_is_judged_halfway_is_asked_again(session):
    halfway = (COURSE[0], ("then", "meldt de API geen fout van de server"), COURSE[1])
    for _ in range(2):
        cost, _ = asked(session, ask=halfway)
        assert cost > 0
