"""What YAML can say of an API: each variant on the foreign register, changed on its way over WSGI."""

import base64
import contextlib
from pathlib import Path

import httpx
import pytest

from tests.support.foreign.app import PREFIX, ForeignApp
from tests.support.foreign.faults import Fault, FaultyApp
from tests.support.foreign.variants import RefusalsByKind
from validator.errors import NotApplicable
from validator.profile.loader import load_profile
from validator.requirements.sets import RequirementSet
from validator.run.config import new_run_id
from validator.run.profile_probe import probe
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.scenario import actions
from validator.schema import catalog

CRM = (Path(__file__).parents[2] / "examples" / "profiles" / "crm.yaml").read_text(encoding="utf-8")
KEY = "sleutel-van-de-proef-12345"
TARGET = Target(f"http://foreign.invalid{PREFIX}", write=True, insecure_http=True)
NEXT = "  next: {pointer: /paging/cursor, argument: cursor}\n"


def items_of(exchange):
    items = ((exchange.answer or {}).get("data") or {}).get("items")
    return items if isinstance(items, list) else None


def wrapped_items(exchange):
    if items_of(exchange) is not None:
        exchange.answer["data"]["items"] = [{"entry": item} for item in items_of(exchange)]


def unwrapped_request(exchange):
    if isinstance(exchange.body, dict):
        exchange.body = exchange.body["new"]


def by_offset(exchange):
    skipped = exchange.arguments.pop("skip", None)
    if skipped is not None:
        exchange.arguments["cursor"] = cursor(int(skipped))


def by_number(exchange):
    number = exchange.arguments.pop("page", None)
    if number is not None:
        exchange.arguments["cursor"] = cursor((int(number) - 1) * int(exchange.arguments.get("limit", "50")))


def cursor(skipped):
    return base64.urlsafe_b64encode(f"from:{skipped}".encode()).decode()


def without_cursor(exchange):
    if items_of(exchange) is not None:
        exchange.answer["paging"].pop("cursor")


def without_count(exchange):
    if items_of(exchange) is not None:
        exchange.answer.pop("paging")


def link_header(exchange):
    if items_of(exchange) is not None and (token := exchange.answer["paging"].pop("cursor")):
        url = httpx.URL(f"http://foreign.invalid{exchange.path}", params={**exchange.arguments, "cursor": token})
        exchange.headers["Link"] = f'<http://foreign.invalid/x>; rel="prev", <{url}>; rel="next"'


def customers_as_objects(exchange):
    entries = exchange.entries if items_of(exchange) is None else items_of(exchange)
    for entry in entries:
        for key in ("customer", "workedFor", "holder", "giver"):
            if isinstance(entry, dict) and isinstance(entry.get(key), str):
                entry[key] = {"ref": int(entry[key].rpartition("/")[2])}


def objects_as_customers(exchange):
    for key in ("customer", "workedFor", "holder", "giver"):
        if isinstance(exchange.body, dict) and isinstance(exchange.body.get(key), dict):
            exchange.body[key] = f"http://foreign.invalid{PREFIX}/customers/{exchange.body[key]['ref']}"


PLACEMENTS = "placement: {answer: /data, request: /new, item: /entry}"
BY_OBJECT = '{ids: integer, read: "", write: "{url}", to: {Partij: {read: /ref, write: {ref: "{id}"}}}}'
PAGED = {
    "by offset": ((NEXT, "  offset: skip\n"), by_offset, without_cursor),
    "by number": ((NEXT, "  page: page\n"), by_number, without_cursor),
    "by a link in a header": ((NEXT, "  next: {header: Link}\n"), lambda _: None, link_header),
}


@pytest.fixture
def variant(tmp_path, monkeypatch):
    """Gives variant(before, after, *changes): the profile with its text changed, and the transport to the register."""
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)

    def make(before, after, *changes):
        text = CRM
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / "crm.yaml"
        path.write_text(text, encoding="utf-8")
        app = FaultyApp(ForeignApp(KEY), Fault("", before, after), KEY)
        return load_profile(str(path)), httpx.WSGITransport(app=app)

    return make


@pytest.fixture
def opened(tmp_path):
    """Gives opened(profile, transport): a context manager, with the context of a scenario; nothing may be left."""

    @contextlib.contextmanager
    def context(profile, transport):
        run_id = new_run_id()
        ledger = tmp_path / f"{run_id}.ndjson"
        connection = connection_to(TARGET, profile, run_id)
        session = Session(profile, RequirementSet("", "2024-03", (), {}), connection, ledger, transport)
        with contextlib.closing(session):
            yield session.context()
            assert session.clean_up().residue == []

    return context


@pytest.fixture
def found(opened):
    """Gives found(profile, transport, number, size): the pages of a search for so many actoren."""

    def search(profile, transport, number, size):
        with opened(profile, transport) as context:
            for _ in range(number):
                values = context.completer.example("Actor", {"Omschrijving": "Klantcheck"})
                assert context.api.create("Actor", values).document is not None
            result = context.api.search.objects("Actor", {}, page_size=size)
            return list(result.pages), len(set(result.ids()))

    return search


def test_where_an_object_stands_in_a_request_and_in_an_entry_of_a_list(variant):
    changes = ("placement: {answer: /data}", PLACEMENTS)
    assert list(probe(TARGET, *variant(unwrapped_request, wrapped_items, changes))) == []


def test_references_by_the_type_that_they_lead_to(variant):
    changes = ('{ids: integer, read: "", write: "{url}"}', BY_OBJECT)
    assert list(probe(TARGET, *variant(objects_as_customers, customers_as_objects, changes))) == []


@pytest.mark.slow
@pytest.mark.parametrize("way", PAGED)
@pytest.mark.parametrize(("number", "pages"), [(5, [2, 2, 1]), (4, [2, 2]), (0, [0])])
def test_pages(variant, found, way, number, pages):
    changes, before, after = PAGED[way]
    assert found(*variant(before, after, changes), number, 2) == (pages, number)


@pytest.mark.parametrize("way", ["by offset", "by number"])
def test_pages_of_a_list_that_counts_nothing(variant, found, way):
    changes, before, _ = PAGED[way]
    assert found(*variant(before, without_count, changes, ("  total: /paging/found\n", "")), 5, 2) == ([2, 2, 1], 5)


def kind_demanded(exchange):
    """A registration carries its kind, which the register itself does not keep."""
    registers = exchange.method == "POST" and exchange.resource == "agents" and isinstance(exchange.body, dict)
    if registers and exchange.body.pop("@kind", None) != "agent":
        exchange.body["no kind"] = "so it is refused"


def kind_shown(exchange):
    if exchange.resource == "agents":
        for entry in exchange.entries:
            entry["@kind"] = "agent"


KIND = ("path: /agents\n", "path: /agents\n    constants: [{pointer: /@kind, value: agent, shown: true}]\n")


def test_a_constant_is_sent_and_every_answer_has_to_show_it(variant):
    profile, transport = variant(kind_demanded, kind_shown, KIND)
    assert list(probe(TARGET, profile, transport)) == []
    reference = catalog.wire_schema(profile.dialect, "Actor")
    assert catalog.load(reference)["properties"]["@kind"] == {"const": "agent"}
    assert "@kind" in catalog.load(reference)["required"]


FIXED = 'Naam: {fixed: "CRM verandert een naam niet.", pointer: /label,'
REFUSED = ("Naam: {pointer: /label,", FIXED), ("refused: [400, 409]", "refused: [400, 409, 405]")


@pytest.mark.parametrize("refused", [True, False])
def test_an_attribute_that_cannot_change(variant, opened, refused):
    kind = RefusalsByKind()
    ways = (kind.before, kind.after) if refused else (lambda _: None, lambda _: None)
    with opened(*variant(*ways, *REFUSED)) as context:
        values = context.completer.example("Actor", {})
        document = context.api.create("Actor", values).document
        for change in (context.api.change, context.api.replace):
            assert change(document, {**values, "Omschrijving": "Ander werk"}).meaning == "changed"
            if refused:
                with pytest.raises(NotApplicable, match="CRM verandert een naam niet"):
                    change(document, {**values, "Naam": "Een andere naam"})
            else:  # what it does then is judged
                assert change(document, {**values, "Naam": "Een andere naam"}).meaning == "changed"


def test_an_id_that_no_object_has_is_the_one_of_the_profile(variant, opened):
    """It stands in the path of what is read, and in a reference to what is not there."""
    sent = []
    before = lambda exchange: sent.append((exchange.method, exchange.path, exchange.body))  # noqa: E731
    unknown = ("path: /agents\n", 'path: /agents\n    unknown_id: "7"\n')
    with opened(*variant(before, lambda _: None, unknown)) as context:
        actions.read_unknown(context, "actor")
        assert context.last_outcome().meaning == "absent"
        attribute = context.model.find("interne taak").attribute("Toegewezen aan actor")
        values = {"Toegewezen aan actor": context.cells.value(attribute, "een onbekende actor")}
        actions.create(context, "interne taak", values)
        assert context.last_outcome().meaning == "refused"
    assert ("GET", f"{PREFIX}/agents/7", None) in sent
    assert [body["agent"] for method, _, body in sent if method == "POST"] == [
        f"http://foreign.invalid{PREFIX}/agents/7"
    ]


def test_a_dialect_without_klantcontacten_can_be_searched(variant, tmp_path):
    _, transport = variant(lambda _: None, lambda _: None)
    (tmp_path / "klanten.yaml").write_text(
        'profile: klanten\nextends: crm.yaml\nobject_types: {Klantcontact: {absent: "CRM kent alleen klanten."}}\n',
        encoding="utf-8",
    )
    places = {place for place, _ in probe(TARGET, load_profile(str(tmp_path / "klanten.yaml")), transport)}
    assert places <= {f"/object_types/{name}" for name in WITH_CONTACT}


WITH_CONTACT = ("Betrokkene", "Interne taak", "Actor-klantcontact", "Onderwerpobject", "Bijlage", "Digitaal adres")
"""What belongs to a klantcontact, or has a betrokkene as its example, and so is not registered without one."""
