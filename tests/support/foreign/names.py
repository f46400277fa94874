"""A dialect of the foreign register in which nothing is called as it was: paths, properties and query arguments."""

import re

import yaml

from tests.support.foreign.resources import RESOURCES

URL = re.compile(r"(https?://[^/]+/crm/v2/)([a-z-]+)(/.*)")


def backwards(name):
    """A name from its end to its begin, each part by itself: "name.family" -> "eman.ylimaf"."""
    return ".".join(part[::-1] for part in name.split("."))


def renamed(value):
    """A value of JSON with other names; of a URL the resource."""
    if isinstance(value, dict):
        return {backwards(key): renamed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [renamed(one) for one in value]
    match = URL.fullmatch(value) if isinstance(value, str) else None
    return value if match is None else f"{match[1]}{backwards(match[2])}{match[3]}"


class OtherNames:
    """Every name is written backwards."""

    OWN = ("limit", "cursor")

    def before(self, exchange):
        first, slash, rest = exchange.path.removeprefix("/crm/v2/").partition("/")
        if backwards(first) in RESOURCES or first in RESOURCES:
            exchange.path = f"/crm/v2/{backwards(first)}{slash}{rest}"
        exchange.body = renamed(exchange.body)
        exchange.arguments = {
            name if name in self.OWN else backwards(name): value for name, value in exchange.arguments.items()
        }

    def after(self, exchange):
        answer = exchange.answer or {}
        data = answer.get("data")
        if isinstance(data, dict):
            items = data.get("items")
            answer["data"] = {"items": renamed(items)} if isinstance(items, list) else renamed(data)
        for one in answer.get("fields", ()):
            one["path"] = f"$.{backwards(one['path'].removeprefix('$.'))}"
        if "Location" in exchange.headers:
            exchange.headers["Location"] = renamed(exchange.headers["Location"])


def profile_lines(crm):
    """What a profile says of it. crm: that of the register as it is, as text."""
    bound_types = {}
    for name, bound in yaml.safe_load(crm)["object_types"].items():
        attributes = {attribute: _binding(binding) for attribute, binding in bound["attributes"].items()}
        bound_types[name] = {
            "path": f"/{backwards(bound['path'][1:])}",
            "id": "/di",
            "attributes": {attribute: said for attribute, said in attributes.items() if said},
        }
    return yaml.safe_dump({"object_types": bound_types}, sort_keys=False, allow_unicode=True)


def _binding(binding):
    said = {}
    if "pointer" in binding:
        said["pointer"] = "/" + "/".join(part[::-1] for part in binding["pointer"][1:].split("/"))
    if "search" in binding:
        said["search"] = backwards(binding["search"])
    return said
