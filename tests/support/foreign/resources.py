"""What the foreign register keeps: its resources, and what each of their fields may hold."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One field. kind: text, integer, moment, choice, flag or link. owner: the entry goes when that goes."""

    kind: str
    most: int = 0
    required: bool = False
    choices: tuple[str, ...] = ()
    to: str = ""
    owner: bool = False


def text(most, *, required=False):
    return Field("text", most, required)


def choice(*values, required=False):
    return Field("choice", choices=values, required=required)


def link(to, *, required=False, owner=False):
    return Field("link", to=to, required=required, owner=owner)


FLAG = Field("flag", required=True)
MOMENT = Field("moment")
NUMBER = Field("integer", 9_999_999_999)
KEY = {name: text(40, required=True) for name in ("value", "kind", "registry", "keyType")}
NAME = {"initials": text(10), "given": text(80), "prefix": text(10), "family": text(200)}
ADDRESS = {
    "bag": text(40),
    "line1": text(80),
    "line2": text(80),
    "line3": text(80),
    "country": choice("NL", "BE", "DE"),
}


def group(name, fields, *, required=False):
    """The fields of a group; they are demanded only where the group is there, unless it is demanded itself."""
    return {f"{name}.{key}": field for key, field in fields.items()} | {name: Field("group", required=required)}


RESOURCES = {
    "contacts": {
        "number": Field("integer", 9_999_999_999, required=True),
        "channel": text(40, required=True),
        "topic": text(200),
        "summary": text(1000),
        "reached": choice("yes", "no", "unknown", required=True),
        "language": choice("dutch", "english", "frisian"),
        "confidential": FLAG,
        "happenedAt": Field("moment", required=True),
    },
    "participants": {
        "contact": link("contacts", required=True, owner=True),
        "capacity": choice("customer", "representative", required=True),
        "startedIt": FLAG,
        "customer": link("customers"),
        **group("name", NAME),
        "company": text(200),
        **group("visit", ADDRESS),
        **group("mail", ADDRESS),
    },
    "work-items": {
        "number": Field("integer", 9_999_999_999, required=True),
        "contact": link("contacts", required=True, owner=True),
        "state": choice("open", "done"),
        "task": text(200, required=True),
        "agent": link("agents", required=True),
        "remark": text(1000),
        "doneAt": MOMENT,
    },
    "agents": {
        "label": text(200, required=True),
        "category": choice("employee", "robot", "department", required=True),
        "active": FLAG,
        "job": text(40),
        "about": text(200),
        "email": text(254),
        "phone": text(20),
        **group("key", KEY),
    },
    "agent-contacts": {
        "agent": link("agents", required=True, owner=True),
        "contact": link("contacts", required=True, owner=True),
    },
    "customers": {
        "number": Field("integer", 9_999_999_999, required=True),
        "category": choice("person", "organisation", "liaison", required=True),
        "secret": FLAG,
        "active": FLAG,
        "favouriteChannel": text(40),
        "favouriteLanguage": choice("dutch", "english", "frisian"),
        **group("name", NAME),
        "label": text(200),
        "memo": text(1000),
        **group("visit", ADDRESS),
        **group("mail", ADDRESS),
        "favouriteAddress": link("addresses"),
        "workedFor": link("customers"),
    },
    "mandates": {
        "holder": link("customers", required=True, owner=True),
        "giver": link("customers", required=True, owner=True),
    },
    "customer-keys": {
        "customer": link("customers", required=True, owner=True),
        **group(
            "key",
            {
                "value": text(40, required=True),
                "kind": choice("natural-person", "legal-person", "branch", required=True),
                "registry": choice("brp", "hr", required=True),
                "keyType": choice("bsn", "rsin", "branch-number", required=True),
            },
            required=True,
        ),
        "otherKey": text(200),
    },
    "subjects": {
        "contact": link("contacts", required=True, owner=True),
        "relatedContact": link("contacts"),
        **group("key", KEY),
    },
    "attachments": {
        "contact": link("contacts", required=True, owner=True),
        **group("key", KEY, required=True),
    },
    "addresses": {
        "category": choice("phone", "email", "whatsapp", required=True),
        "value": text(80, required=True),
        "note": text(40),
        "participant": link("participants", owner=True),
        "customer": link("customers", owner=True),
    },
}
"""The fields of each resource by their path, those of a group with a dot."""

UNIQUE: dict[str, list[tuple[str, ...]]] = {
    "contacts": [("number",)],
    "customers": [("number",)],
    "work-items": [("number",)],
    "mandates": [("holder", "giver")],
    "agent-contacts": [("agent", "contact")],
    "customer-keys": [("key.value", "key.kind", "key.registry", "key.keyType")],
}
"""The fields that together no two entries have."""

DEFAULTS = {"work-items": {"state": "open"}}
"""What an entry has that does not say it."""
