"""Dialects of the foreign register: what each does otherwise, on the way in and out, and the YAML that says so."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.support.foreign.faults import Fault
from tests.support.foreign.loop import PROFILE

CRM = Path(PROFILE).read_text(encoding="utf-8")


STATUSES = {
    "leads nowhere": 404,
    "is there already": 409,
    "is no field of yours": 403,
    "cannot be changed": 405,
    "no JSON": 400,
}
"""Those of refusals, by what the register says is wrong; of any other it is 422."""


@dataclass(frozen=True)
class Variant:
    """One dialect. changes: of the text of the profile. makes: gives what changes the requests and the answers."""

    makes: type
    changes: list[tuple[str, str]] = field(default_factory=list)

    def profile(self, folder):
        """The file of its profile, written in a folder."""
        text = CRM
        for old, new in self.changes:
            assert old in text
            text = text.replace(old, new)
        path = folder / "crm.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def fault(self):
        """What the register does otherwise."""
        made = self.makes()
        return Fault("", made.before, made.after)


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


LABEL = "Naam: {pointer: /label,"
FIXED = 'Naam: {fixed: "CRM verandert een naam niet.", pointer: /label,'
REFUSALS = (
    "{invalid: [422], malformed: [400], conflict: [409], unknown_reference: [404], "
    "forbidden_member: [403], unchangeable: [405]}"
)

CUSTOMERS = "path: /customers\n"
SHOWN = """    beyond:
      /meta/sessie: "CRM toont de sessie waarin een klant is vastgelegd."
      /meta/lines/scherm: "CRM toont het scherm waarin een klant is vastgelegd."
"""

VARIANTS = {
    "refusals by kind": Variant(RefusalsByKind, [("refused: [400, 409]", f"refused: {REFUSALS}"), (LABEL, FIXED)]),
    "properties beyond the standard": Variant(PropertiesBeyond, [(CUSTOMERS, CUSTOMERS + SHOWN)]),
}
