"""Which objects criteria select, and that the cost of it does not grow with the register."""

import pytest
from werkzeug.test import Client

from tests.support.dialect_client import CONTACT, OPEN, task
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX, Reference
from validator.reference.criteria import Criterion, Term
from validator.reference.store import Store
from validator.standard.objectmodel import load_model
from validator.standard.relations import Link, relation_path

MODEL = load_model()


class WithIds(Store):
    """A store that tells the ids of what it was filled with, by name."""

    ids: dict[str, str]


@pytest.fixture
def store():
    """Two taken of one klantcontact, one of another, with two actors; and a partij that is known by a number."""
    store = WithIds()
    with store.transaction():
        ids = store.ids = {name: store.insert("Actor", {"Naam": name}, {}).id for name in ("Ans", "Bert")}
        for number, when in ("1", "2023-03-30T08:00:00+00:00"), ("2", "2023-03-30T09:00:00+00:00"):
            facts = {"Nummer": number, "Plaatsgevonden op": when, "Kanaal": "Telefoon"}
            ids[number] = store.insert("Klantcontact", facts, {}).id
        for name, contact, actors, status in (
            ("a", "1", ["Ans"], "Te doen"),
            ("b", "1", ["Ans", "Bert", "Ans"], "Gedaan"),
            ("c", "2", ["Bert"], "Te doen"),
        ):
            references = {
                "Ontstaan uit klantcontact": [ids[contact]],
                "Toegewezen aan actor": [ids[one] for one in actors],
            }
            store.insert("Interne taak", {"Toelichting": name, "Status": status}, references)
        party = store.insert("Partij", {"Soort partij": "Persoon"}, {}).id
        store.insert(
            "Partij-identificator", {"Object-ID": "1", "Register": {"$": "eigen"}}, {"Identificeerde partij": [party]}
        )
        store.insert("Partij-identificator", {"Object-ID": "2", "Register": "HR"}, {"Identificeerde partij": [party]})
        for name in ("Ans", "Bert"):
            store.insert("Betrokkene", {"Rol": name}, {"Partij": [party], "Betrokken bij klantcontact": [ids["1"]]})
    return store


def criteria(object_type, values, ids):
    """Criteria from a mapping of paths to values; values at the end of the same links are of one object."""
    found: dict[str, tuple[tuple[Link, ...], list[Term]]] = {}
    for name, value in values.items():
        path = relation_path(MODEL, object_type, name)
        _, terms = found.setdefault("/".join(one.name for one in path.links), (path.links, []))
        found_value = ids.get(value, value) if path.attribute.kind == "reference" else value
        terms.append(Term(path.attribute, found_value))
    return [Criterion(links, tuple(terms)) for links, terms in found.values()]


def selected(store, name, **values):
    object_type = MODEL.object_types[name]
    paths = {key.replace("__", "/").replace("_", " "): value for key, value in values.items()}
    return store.select(object_type, criteria(object_type, paths, store.ids))


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, "cba"),
        ({"Status": "Te doen"}, "ca"),
        ({"Status": "te doen"}, ""),
        ({"Toegewezen_aan_actor": "Ans"}, "ba"),
        ({"Toegewezen_aan_actor": "Ans", "Status": "Te doen"}, "a"),
        ({"Toegewezen_aan_actor": "Ans", "Ontstaan_uit_klantcontact": "1", "Toelichting": "b"}, "b"),
        ({"Ontstaan_uit_klantcontact": "onbekend"}, ""),
        ({"Ontstaan_uit_klantcontact__Nummer": "1"}, "ba"),
        ({"Toegewezen_aan_actor__Naam": "Bert"}, "cb"),
        ({"Toegewezen_aan_actor__Naam": "Bert", "Ontstaan_uit_klantcontact__Nummer": "2"}, "c"),
        ({"Toegewezen_aan_actor__Naam": "Bert", "Status": "Gedaan"}, "b"),
        ({"Toegewezen_aan_actor__Naam": "Bert", "Toegewezen_aan_actor": "Ans"}, "b"),
    ],
)
def test_taken_are_selected_by_what_they_and_others_hold(store, values, found):
    selection = selected(store, "Interne taak", **values)
    assert [one.facts["Toelichting"] for one in selection[:]] == list(found)
    assert len(selection) == len(found)
    assert [one.facts["Toelichting"] for one in selection[1:2]] == list(found[1:2])


@pytest.mark.parametrize("text", ["2023-03-30T10:00:00+02:00", "2023-03-30T08:00:00Z", "2023-03-30t08:00:00.000z"])
def test_a_moment_may_be_written_in_any_zone(store, text):
    assert [one.facts["Nummer"] for one in selected(store, "Klantcontact", Plaatsgevonden_op=text)[:]] == ["1"]


def test_values_of_related_objects_belong_to_one_of_them(store):
    known = "Partij-identificator__"
    assert len(selected(store, "Partij", **{known + "Object-ID": "2", known + "Register": "HR"})) == 1
    assert len(selected(store, "Partij", **{known + "Object-ID": "1", known + "Register": "HR"})) == 0


def test_a_path_leads_over_more_than_one_object(store):
    path = "Betrokkene__Partij__Partij-identificator__Object-ID"
    assert [one.facts["Nummer"] for one in selected(store, "Klantcontact", **{path: "2"})[:]] == ["1"]
    assert len(selected(store, "Klantcontact", **{path: "3"})) == 0


def test_a_value_without_a_word_is_found_as_it_stands(store):
    assert len(selected(store, "Partij-identificator", Register={"$": "eigen"})) == 1


def test_what_is_changed_or_deleted_is_found_no_longer(store):
    (task_a,) = selected(store, "Interne taak", Toelichting="a")[:]
    with store.transaction():
        store.update(task_a.id, {"Toelichting": "d"}, {})
    assert len(selected(store, "Interne taak", Toelichting="a")) == 0
    assert len(selected(store, "Interne taak", Toelichting="d")) == 1
    assert len(selected(store, "Interne taak", Ontstaan_uit_klantcontact="1")) == 1
    with store.transaction():
        store.delete(task_a.id)
    assert len(selected(store, "Interne taak", Toelichting="d")) == 0
    assert len(selected(store, "Interne taak")) == 2


def test_the_index_holds_what_the_objects_hold(store):
    def indexed():
        return store._db.execute("SELECT type, attribute, value FROM term ORDER BY 1, 2, 3").fetchall()

    with store.transaction():
        for kind in MODEL.object_types:
            for one in store.all(kind):
                store.update(one.id, {**one.facts, "Lijst": [{"a": 1}], "Leeg": None}, one.references)
    assert len(indexed()) == sum(len(one.facts) - 2 for kind in MODEL.object_types for one in store.all(kind))
    with store.transaction():
        for kind in MODEL.object_types:
            for one in store.all(kind):
                store.delete(one.id)
    assert indexed() == []
    assert store._db.execute("SELECT sum(objects) FROM total").fetchone() == (0,)


# cost


def steps(store, action):
    """How many hundreds of steps SQLite's machine takes for it."""
    count = 0

    def counted():
        nonlocal count
        count += 1

    store._db.set_progress_handler(counted, 10)
    action()
    store._db.set_progress_handler(None, 0)
    return count


def costs(objects):
    """The steps of each operation on a register with so many objects of every kind."""
    store = Store()
    client = Client(Reference(load_profile(OPEN), "token", store))
    headers = {"Authorization": "Token token", "Content-Type": "application/json"}

    def send(method, path, body=None):
        answer = client.open(PREFIX + path, method=method, json=body, headers=headers)
        assert answer.status_code in {200, 201, 204}, answer.text
        return answer.json

    actor = send("POST", "/actoren", {"naam": "Ans", "soortActor": "medewerker"})["uuid"]
    contacts = [send("POST", "/klantcontacten", {**CONTACT[OPEN], "nummer": str(n)})["uuid"] for n in range(objects)]
    for contact in contacts:
        send("POST", "/internetaken", task(OPEN, contact, actor))
    contact = contacts[0]
    measured = {
        "post": lambda: send("POST", "/klantcontacten", {**CONTACT[OPEN], "nummer": "123456"}),
        "post with references": lambda: send("POST", "/internetaken", task(OPEN, contact, actor)),
        "link": lambda: send(
            "POST", "/actorklantcontacten", {"actor": {"uuid": actor}, "klantcontact": {"uuid": contact}}
        ),
        "get": lambda: send("GET", f"/klantcontacten/{contact}"),
        "search": lambda: send("GET", "/klantcontacten?nummer=3"),
        "search by reference": lambda: send("GET", f"/internetaken?aanleidinggevendKlantcontact__uuid={contact}"),
        "search by two": lambda: send(
            "GET", f"/internetaken?aanleidinggevendKlantcontact__uuid={contact}&toegewezenAanActor__uuid={actor}"
        ),
        "search by status": lambda: send(
            "GET", f"/internetaken?status=te_verwerken&aanleidinggevendKlantcontact__uuid={contact}"
        ),
        "search by path": lambda: send("GET", "/internetaken?klantcontact__nummer=3"),
        "page": lambda: send("GET", "/klantcontacten?pageSize=3"),
        "patch": lambda: send("PATCH", f"/klantcontacten/{contact}", {"onderwerp": "Anders"}),
        "delete": lambda: send("DELETE", f"/klantcontacten/{contacts[-1]}"),
    }
    return {name: steps(store, action) for name, action in measured.items()}


@pytest.mark.slow
def test_the_cost_of_a_request_does_not_grow_with_the_register():
    few, many = costs(10), costs(400)
    assert {name: (few[name], many[name]) for name in few if many[name] > 2 * few[name]} == {}


def test_a_cost_that_grows_is_seen():
    def cost(objects):
        store = Store()
        with store.transaction():
            for number in range(objects):
                store.insert("Klantcontact", {"Nummer": str(number)}, {})
        return steps(store, lambda: list(store.all("Klantcontact")))

    assert cost(400) > 2 * cost(10)
