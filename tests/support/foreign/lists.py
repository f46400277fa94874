"""A dialect of the foreign register in which every text is of a closed list, but what each object has of its own."""

from typing import Any

import yaml

from tests.support.foreign.resources import RESOURCES
from validator.standard.objectmodel import load_model

FREE = {"customer-keys": "key.value", "subjects": "key.value", "attachments": "key.value"}
CODES = {"Eerste": "first", "Tweede": "second", "Derde": "third"}


class EveryTextListed:
    """A text that is on no list is refused."""

    def before(self, exchange):
        if isinstance(exchange.body, dict) and exchange.method != "GET":
            unlisted = [
                name
                for name in _unlisted(RESOURCES.get(exchange.resource, {}), exchange.body, "")
                if name != FREE.get(exchange.resource)
            ]
            if unlisted:
                exchange.body = {f"~{name}": "is on no list" for name in unlisted}

    def after(self, exchange):
        for one in exchange.answer["fields"] if exchange.status >= 400 else ():
            one["path"] = one["path"].replace("~", "")


def _unlisted(fields, body, before):
    for name, value in body.items():
        if isinstance(value, dict):
            yield from _unlisted(fields, value, f"{before}{name}.")
        field: Any = fields.get(before + name)
        if isinstance(value, str) and field is not None and field.kind == "text" and value not in CODES.values():
            yield before + name


def profile_lines(crm):
    """What a profile says of it. crm: that of the register as it is, as text."""
    model, bound_types = load_model(), {}
    for name, bound in yaml.safe_load(crm)["object_types"].items():
        attributes = model.object_types[name].attributes
        closed = {
            attribute: {"codes": CODES, "closed": "CRM kent hiervan drie waarden."}
            for attribute, binding in bound["attributes"].items()
            if attributes[attribute].kind == "text"
            and "pointer" in binding
            and binding["pointer"] != f"/{FREE.get(bound['path'][1:], '').replace('.', '/')}"
        }
        bound_types[name] = {"attributes": closed} if closed else {}
    return yaml.safe_dump(
        {"object_types": {name: said for name, said in bound_types.items() if said}},
        sort_keys=False,
        allow_unicode=True,
    )
