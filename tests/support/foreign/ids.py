"""Dialects of the foreign register in which objects have other ids: ULIDs, opaque texts, or a number in references."""

import base64
import re
from typing import Any
from urllib.parse import quote, unquote

from tests.support.foreign.resources import RESOURCES
from validator.target.test_data import new_id

URL = re.compile(r"(https?://[^/]+/crm/v2/)([a-z-]+)/([^/?#]+)")
ULID = re.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}")
FIRST_OF_SENDER = 5_000_001


def opaque(number):
    """An id of which nothing can be read, with a sign that a URL writes otherwise."""
    return base64.b64encode(f"entry/{number}".encode()).decode()


class OtherIds:
    """Entries of some resources have ids of another form. forms: what makes one of a whole number, by resource.

    of_sender: a ULID that is not known yet stands for an entry that can be put there.
    """

    def __init__(self, forms, *, of_sender=False):
        self._forms = forms
        self._of_sender = of_sender
        self._texts: dict[tuple[str, int], str] = {}
        self._numbers: dict[tuple[str, str], int] = {}

    def before(self, exchange):
        resource, _, segment = exchange.path.removeprefix("/crm/v2/").partition("/")
        if segment and resource in self._forms:
            exchange.path = f"/crm/v2/{resource}/{self._number(resource, segment)}"
        exchange.body = self._changed(exchange.body, self._number)
        for name, value in exchange.arguments.items():
            field = RESOURCES.get(exchange.resource, {}).get(name)
            if field is not None and field.kind == "link" and field.to in self._forms:
                exchange.arguments[name] = str(self._number(field.to, value))

    def after(self, exchange):
        for entry in exchange.entries if exchange.resource in self._forms and exchange.status < 400 else ():
            entry["id"] = self._text(exchange.resource, entry["id"])
        exchange.answer = self._changed(exchange.answer, self._text)
        if "Location" in exchange.headers:
            exchange.headers["Location"] = self._changed(exchange.headers["Location"], self._text)

    def _changed(self, value, change):
        """A value of JSON in which the ids in URLs are others."""
        if isinstance(value, dict):
            return {key: self._changed(one, change) for key, one in value.items()}
        if isinstance(value, list):
            return [self._changed(one, change) for one in value]
        match = URL.fullmatch(value) if isinstance(value, str) else None
        if match is None or match[2] not in self._forms:
            return value
        return f"{match[1]}{match[2]}/{quote(str(change(match[2], unquote(match[3]))), safe='')}"

    def _text(self, resource, number):
        key = resource, int(number)
        if key not in self._texts:
            self._note(resource, self._forms[resource](int(number)), int(number))
        return self._texts[key]

    def _number(self, resource, text):
        if (resource, text) not in self._numbers and self._of_sender and ULID.fullmatch(text):
            self._note(resource, text, FIRST_OF_SENDER + len(self._numbers))
        return self._numbers.get((resource, text), 0)

    def _note(self, resource, text, number):
        self._texts[resource, number] = text
        self._numbers[resource, text] = number


def ulids_of_the_sender():
    return OtherIds({"agents": lambda _: new_id("ulid"), "customers": lambda _: new_id("ulid")}, of_sender=True)


def ulids_and_opaque_ids():
    return OtherIds({"agents": lambda _: new_id("ulid"), "customers": opaque, "contacts": opaque})


class ReferredByNumber:
    """What belongs to a contact or a customer names its number, in requests, answers and searches."""

    LINKS = ("contact", "relatedContact", "customer", "holder", "giver", "workedFor")

    def __init__(self):
        self._ids: dict[tuple[str, int], int] = {}
        self._numbers: dict[str, int] = {}

    def before(self, exchange):
        fields = RESOURCES.get(exchange.resource, {})
        for name in self.LINKS:
            if name not in fields:
                continue
            if isinstance(exchange.body, dict) and exchange.body.get(name) is not None:
                exchange.body[name] = self._identity(fields[name].to, exchange.body[name])
            if name in exchange.arguments:
                number = exchange.arguments[name]
                found = self._identity(fields[name].to, int(number)) if number.isdigit() else "no number"
                exchange.arguments[name] = str(found)

    def _identity(self, resource, number) -> Any:
        return self._ids.get((resource, number), 0) if isinstance(number, int) else {"no": "number"}

    def after(self, exchange):
        for entry in exchange.entries if exchange.status < 400 else ():
            if exchange.resource in {"contacts", "customers"} and "number" in entry:
                self._ids[exchange.resource, entry["number"]] = entry["id"]
                self._numbers[f"{exchange.resource}/{entry['id']}"] = entry["number"]
            for name in self.LINKS:
                if isinstance(entry.get(name), str):
                    entry[name] = self._numbers["/".join(entry[name].split("/")[-2:])]


ULIDS_OF_SENDER = """
object_types:
  Actor: {ids: ulid, put_id: ulid}
  Partij: {ids: ulid, put_id: ulid}
"""

ULIDS_AND_OPAQUE = """
object_types:
  Actor: {ids: ulid}
  Partij: {ids: text, unknown_id: 'bm9ib2R5IGhlcmU='}
  Klantcontact: {ids: text}
"""

BY_NUMBER = """
references:
  to:
    Klantcontact: {by: Nummer, read: "", write: "{id}"}
    Partij: {by: Nummer, read: "", write: "{id}"}
"""
