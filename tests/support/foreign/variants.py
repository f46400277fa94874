"""Dialects of the foreign register: what each does otherwise, on the way in and out, and the YAML that says so."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.support.foreign import errors, ids, lists, names, queries
from tests.support.foreign.faults import Fault
from tests.support.foreign.loop import PROFILE

CRM = Path(PROFILE).read_text(encoding="utf-8")

STATUSES = {
    "leads nowhere": 404,
    "is there already": 409,
    "is no field of yours": 403,
    "cannot be changed": 405,
    "no JSON": 400,
    "no object": 400,
}
"""Those of refusals, by what the register says is wrong; of any other it is 422."""


@dataclass(frozen=True)
class Variant:
    """One dialect. makes: gives what changes the requests and the answers. says: the YAML in which it differs.

    puts: of the register itself, see ForeignApp.
    """

    makes: Any
    says: str
    puts: tuple[str, ...] = ()

    def profile(self, folder):
        """The file of its profile, written in a folder."""
        (folder / "crm.yaml").write_text(CRM, encoding="utf-8")
        path = folder / "anders.yaml"
        path.write_text(f"profile: anders\nextends: crm.yaml\n{self.says}", encoding="utf-8")
        return str(path)

    def fault(self, wrong=None):
        """What the register does otherwise. wrong: a fault that it has besides."""
        made = InARow([self.makes(), *([] if wrong is None else [wrong])])
        return Fault("" if wrong is None else wrong.scenario, made.before, made.after, self.puts)


class InARow:
    """What several of these change: requests in their order, answers back again."""

    def __init__(self, made):
        self._made = made

    def before(self, exchange):
        for one in self._made:
            one.before(exchange)

    def after(self, exchange):
        for one in self._made[::-1]:
            one.after(exchange)


def together(variants):
    """One dialect that differs in all these ways at once."""
    says: dict[str, Any] = {}
    for one in variants:
        says = merged(says, yaml.safe_load(one.says))
    puts = [name for one in variants for name in one.puts]
    return Variant(
        lambda: InARow([one.makes() for one in variants]), yaml.safe_dump(says, sort_keys=False), tuple(puts)
    )


def merged(one, other):
    both = {key: merged(one[key], other[key]) for key in one if isinstance(other.get(key), dict) and key in one}
    return {**one, **other, **both}


class AsItIs:
    """Nothing is changed on the way."""

    def before(self, exchange):
        pass

    def after(self, exchange):
        pass


class SearchedByUrl:
    """In a search a customer is named by its URL."""

    def before(self, exchange):
        for name in {"customer", "holder", "giver"} & exchange.arguments.keys():
            before, _, identity = exchange.arguments[name].rpartition("/")
            exchange.arguments[name] = identity if before.endswith("/crm/v2/customers") else "no URL"

    def after(self, exchange):
        pass


class EmptyReferences:
    """A link to no customer at all has a form of its own."""

    NONE = "customers/none"

    def before(self, exchange):
        for name in ("customer", "workedFor"):
            if isinstance(exchange.body, dict) and name in exchange.body:
                sent = exchange.body.pop(name)
                exchange.body["!no null" if sent is None else name] = None if sent == self.NONE else sent

    def after(self, exchange):
        links = {"participants": "customer", "addresses": "customer", "customers": "workedFor"}
        for entry in exchange.entries if exchange.resource in links and exchange.status < 400 else ():
            entry.setdefault(links[exchange.resource], self.NONE)


class RefusalsByKind:
    """A status for each kind of refusal; what is not there and what is referred to in vain have the same one.

    The label of an agent cannot be changed.
    """

    def __init__(self):
        self._labels = {}

    def before(self, exchange):
        label = self._labels.get(exchange.path)
        if label is not None and isinstance(exchange.body, dict) and exchange.body.get("label", label) != label:
            exchange.body = {"!label": True}

    def after(self, exchange):
        if exchange.resource == "agents":
            for entry in exchange.entries:
                self._labels[f"/crm/v2/agents/{entry['id']}"] = entry["label"]
        if exchange.status in {400, 409} and exchange.method != "GET":
            fields = exchange.answer["fields"]
            for one in fields:
                if one["path"] == "$.!label":
                    one.update(path="$.label", problem="cannot be changed")
            exchange.status = next((STATUSES[one["problem"]] for one in fields if one["problem"] in STATUSES), 422)


class PropertiesBeyond:
    """A customer shows what no page of the standard has, in a group and in the entries of a list."""

    def before(self, exchange):
        pass

    def after(self, exchange):
        if exchange.resource == "customers":
            for entry in exchange.entries:
                entry["meta"] = {"sessie": "a1", "lines": [{"scherm": "start"}]}


class AgreedValues:
    """Lists and a form of texts: the channel of a contact, the job of an agent, the name of a key, the BAG number."""

    LISTS = (
        ("contacts", ("channel",), {"tel", "mail", "Balie"}),
        ("customers", ("favouriteChannel",), {"tel"}),
        ("agents", ("job",), {"desk", "field"}),
        ("subjects", ("key", "registry"), {"zaken", "besluiten"}),
    )
    BAG = re.compile("B-[0-9]{4}")

    def before(self, exchange):
        if not isinstance(exchange.body, dict) or exchange.method == "GET":
            return
        for resource, place, known in self.LISTS:
            value: Any = exchange.body
            for name in place:
                value = value.get(name) if isinstance(value, dict) else None
            if exchange.resource == resource and isinstance(value, str) and value not in known:
                exchange.body = {f"~{'.'.join(place)}": "is on no list"}
                return
        for name in ("visit", "mail"):
            address = exchange.body.get(name)
            if (
                isinstance(address, dict)
                and isinstance(address.get("bag"), str)
                and not self.BAG.fullmatch(address["bag"])
            ):
                exchange.body = {f"~{name}.bag": "has another form"}
                return

    def after(self, exchange):
        for one in exchange.answer["fields"] if exchange.status >= 400 else ():
            one["path"] = one["path"].replace("~", "")


FIXED = """
object_types: {Actor: {attributes: {Naam: {fixed: "CRM verandert een naam niet."}}}}
"""

REFUSALS = """
statuses:
  refused:
    invalid: [422]
    malformed: [400]
    conflict: [409]
    unknown_reference: [404]
    forbidden_member: [403]
    unchangeable: [405]
"""

BEYOND = """
object_types:
  Partij:
    beyond:
      /meta/sessie: "CRM toont de sessie waarin een klant is vastgelegd."
      /meta/lines/scherm: "CRM toont het scherm waarin een klant is vastgelegd."
"""

AGREED = """
values:
  Nummeraanduiding-ID: {good: 'B-[0-9]{4}', refused: '.*', because: "CRM heeft eigen adresnummers."}
  Kanaal: {good: [Telefoon, E-mail, Balie], refused: '.*', because: "CRM kent deze kanalen."}
object_types:
  Klantcontact:
    attributes:
      Kanaal: {codes: {Telefoon: tel, E-mail: mail}}
  Partij:
    attributes:
      Voorkeurskanaal: {codes: {Telefoon: tel}, closed: "CRM belt alleen."}
  Actor:
    attributes:
      Functie: {codes: {Balie: desk, Buitendienst: field}, closed: "CRM kent twee functies."}
  Onderwerpobject:
    attributes:
      Objectidentificator/Register: {codes: {Zaken: zaken, Besluiten: besluiten}, closed: "CRM kent twee registers."}
"""

PUT = """
object_types:
  Actor: {put_id: integer}
  Partij: {put_id: integer}
  Klantcontact: {create_path: null, put_id: integer}
"""

PERIOD = """
object_types:
  Klantcontact:
    attributes:
      Plaatsgevonden op: {search: {from: happenedAt.from, before: happenedAt.before}}
  Interne taak:
    attributes:
      Verwerkt op: {search: {from: doneAt.from, until: doneAt.until}}
"""

BY_URL = """
references: {to: {Partij: {read: "", write: "{url}", search: "{url}"}}}
"""

INCLUDED = """
expansion:
  absent: null
  parameter: include
  separator: ","
  nesting: "."
  beside: /included
  type: /@kind
  types: {Betrokkene: participants, Partij: customers, Digitaal adres: addresses, Interne taak: work-items,
    Onderwerpobject: subjects, Klantcontact: contacts}
object_types:
  Klantcontact:
    expand:
      Betrokkene: participants
      Betrokkene/Digitaal adres: participants.addresses
      Betrokkene/Partij: participants.customer
      Onderwerpobject: subjects
      Interne taak: work-items
  Betrokkene:
    expand: {Digitaal adres: addresses, Partij: customer, Betrokken bij klantcontact: contact}
  Partij:
    expand:
      Digitaal adres: addresses
      Betrokkene: participants
      Betrokkene/Betrokken bij klantcontact: participants.contact
  Digitaal adres:
    expand:
      Verstrekt door betrokkene: participant
      Verstrekt door betrokkene/Betrokken bij klantcontact: participant.contact
"""

WHOLE = """
composites:
  Registreer klantcontact:
    path: /_whole
    type: /@kind
    provisional: {pointer: /@id, reference: "#{id}"}
    parts:
      Klantcontact: {pointer: /contact}
      Betrokkene: {pointer: /parts, many: true, owner: Betrokken bij klantcontact, type: participants}
      Interne taak: {pointer: /parts, many: true, owner: Ontstaan uit klantcontact, type: work-items}
  Registreer klantcontact met onderwerp:
    path: /_whole
    type: /@kind
    provisional: {pointer: /@id, reference: "#{id}"}
    parts:
      Klantcontact: {pointer: /contact}
      Betrokkene: {pointer: /parts, many: true, owner: Betrokken bij klantcontact, type: participants}
      Onderwerpobject: {pointer: /parts, many: true, owner: Was onderwerp van klantcontact, type: subjects}
"""

EMPTY = """
references: {to: {Partij: {read: "", write: "{url}", empty: customers/none}}}
"""

OTHER_FORMS = {
    "references by number": Variant(ids.ReferredByNumber, ids.BY_NUMBER),
    "ULIDs of the sender": Variant(ids.ulids_of_the_sender, ids.ULIDS_OF_SENDER, ("agents", "customers")),
    "ids that are ULIDs and opaque": Variant(ids.ulids_and_opaque_ids, ids.ULIDS_AND_OPAQUE),
    "errors with a source": Variant(errors.SourceOfError, errors.SOURCES),
    "an error about one field": Variant(errors.OneError, errors.ONE),
    "nothing called as it was": Variant(names.OtherNames, names.profile_lines(CRM)),
    "every text a closed list": Variant(lists.EveryTextListed, lists.profile_lines(CRM)),
    "search by the period of another object": Variant(queries.PeriodOfContact, queries.PERIOD),
    "unknown arguments refused on one object": Variant(queries.StrictOnOne, ""),
    "collections that the standard does not have": Variant(AsItIs, queries.COLLECTIONS),
}
"""Those that write the same things in another form than one of VARIANTS; together they would be no one dialect."""

VARIANTS = {
    "a form of its own for no reference": Variant(EmptyReferences, EMPTY),
    "a registration as a whole of typed parts": Variant(AsItIs, WHOLE),
    "what is asked along in one list": Variant(AsItIs, INCLUDED),
    "search by period": Variant(AsItIs, PERIOD),
    "search by the URL of what is referred to": Variant(SearchedByUrl, BY_URL),
    "ids of the sender": Variant(AsItIs, PUT, ("agents", "customers", "contacts")),
    "refusals by kind": Variant(RefusalsByKind, FIXED + REFUSALS),
    "agreed values": Variant(AgreedValues, AGREED),
    "properties beyond the standard": Variant(PropertiesBeyond, BEYOND),
}
