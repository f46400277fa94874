"""The values of table cells: references, attribute values, and a notation for what cannot be written in a cell.

The notation is a name between braces: for a character, a length, or a value that is sent literally.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from validator.errors import NotApplicable, SuiteFault
from validator.profile.agreements import agreed_list, made_up
from validator.scenario.generated_values import PLACEHOLDER, GeneratedValues
from validator.scenario.objects import ScenarioObjects
from validator.standard.objectmodel import Attribute, ObjectModel
from validator.standard.relations import relation_path
from validator.standard.values import EMPTY, Literally, measured, page_moment
from validator.target.api import TargetApi

Table = Sequence[Sequence[str]]
"""The rows of a table in a feature, its heading first."""

CHARACTERS: Final = {
    "regeleinde": "\n",
    "terugloop": "\r",
    "tab": "\t",
    "spatie": " ",
    "schuine streep": "/",
    "los accent": "\N{COMBINING ACUTE ACCENT}",
    "los trema": "\N{COMBINING DIAERESIS}",
    "emoji": "\N{WAVING HAND SIGN}",
    "gezin": "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}",
}
LENGTH = re.compile(r"\{(\d+) (tekens|emoji|[^{}\s])\}")
CHARACTER = re.compile(r"\{(" + "|".join(CHARACTERS) + r")\}")
LITERAL = re.compile(r"\{letterlijk ?([^{}]*)\}")
UNIQUE = re.compile(r"\{uniek(?: (\d+))?\}")
ATTRIBUTE_OF = re.compile(r'"([^"]+)" van (.+)')
CAPITALS = re.compile(r"(.+) in hoofdletters")
UNKNOWN_OBJECT = re.compile(r"een onbekende? (.+)")


def spelled_out(text: str) -> str:
    """A cell with the characters that its notation names: {tab}, {40 tekens}, {200 é}."""
    text = LENGTH.sub(lambda match: {"tekens": "x", **CHARACTERS}.get(match[2], match[2]) * int(match[1]), text)
    return CHARACTER.sub(lambda match: CHARACTERS[match[1]], text)


def literal(text: str) -> str | None:
    """The text that a cell {letterlijk …} sends without any translation, {letterlijk} an empty one; else None."""
    match = LITERAL.fullmatch(text)
    return None if match is None else match[1]


class CellReader:
    """Reads cells to concept values, with the objects and the generated values of a scenario.

    actor_ids: ids of actors by the names by which cells refer to them.
    """

    def __init__(self, api: TargetApi, objects: ScenarioObjects, generated: GeneratedValues) -> None:
        self._api = api
        self._objects = objects
        self._generated = generated
        self.actor_ids: dict[str, str] = {}

    @property
    def _model(self) -> ObjectModel:
        return self._api.profile.model

    def table(self, noun: str, rows: Table) -> dict[str, Any]:
        """The concept values of a table with the columns Attribuut and Waarde, by canonical attribute name."""
        object_type = self._model.find(noun)
        values: dict[str, Any] = {}
        for name, text in rows[1:]:
            member = self._model.list_member(object_type, name)
            if member is not None:
                values.setdefault(name.partition("/")[0], [{}])[0][member.name] = self.value(member, text)
            else:
                path = relation_path(self._model, object_type, name)
                values[path.name] = self.value(path.attribute, text)
        return values

    def criteria(self, noun: str, rows: Table) -> dict[str, Any]:
        """As `table`, to search with, where the result is of the scenario's own objects alone.

        Raises NotApplicable when all that would limit it to these is a value of an agreed list, which others have too.
        """
        object_type = self._model.find(noun)
        cells = [(relation_path(self._model, object_type, name).attribute, text) for name, text in rows[1:]]
        agreed = [attribute.name for attribute, text in cells if self._is_made_up(attribute, text)]
        own = [text for attribute, text in cells if attribute.kind == "reference" or PLACEHOLDER.search(text)]
        if agreed and len(own) == len(agreed):
            raise NotApplicable(
                f"Voor {agreed[0]!r} is een lijst van waarden afgesproken: wie daarop zoekt, vindt ook wat er al was."
            )
        return self.table(noun, rows)

    def value(self, attribute: Attribute, text: str) -> Any:
        """The concept value of a cell; an empty cell is *leeg*. Raises SuiteFault when it means nothing."""
        if text == "":
            return EMPTY
        if attribute.kind == "reference":
            return self._reference(attribute, text)
        sent = literal(text)
        if sent is not None:
            return Literally(sent)
        return self._agreed(attribute, text) or _concept_value(attribute, self.text(spelled_out(text)))

    def _agreed(self, attribute: Attribute, text: str) -> str | None:
        """The agreed value in the place of one that is made up: "Kanaal {uniek}" is the first, "{uniek 2}" the second.

        Those that objects have of which nothing is said are passed over. A cell that is a placeholder and nothing else
        stays: it stands for a value that nobody has. None for any other. Raises NotApplicable when fewer are agreed.
        """
        if not self._is_made_up(attribute, text):
            return None
        placeholder, agreed = UNIQUE.search(text), agreed_list(self._api.profile, attribute)
        number, usable = int((placeholder and placeholder[1]) or 1), made_up(attribute, agreed)
        if number > len(usable):
            raise NotApplicable(
                f"Voor {attribute.name!r} zijn maar {len(agreed)} waarden afgesproken, te weinig voor dit scenario."
            )
        return usable[number - 1]

    def _is_made_up(self, attribute: Attribute, text: str) -> bool:
        """Whether a cell holds a text that is made up, for an attribute of which the values are agreed."""
        placeholder = UNIQUE.search(text)
        return placeholder is not None and placeholder[0] != text and bool(agreed_list(self._api.profile, attribute))

    def _reference(self, attribute: Attribute, text: str) -> Any:
        """The id that a cell refers to; "de partij in hoofdletters" is sent in capitals, where ids are UUIDs."""
        capitals = CAPITALS.fullmatch(text)
        if capitals is None:
            return self._referred_id(attribute, text)
        if not self._api.profile.uuids:
            raise NotApplicable("De ID's van dit dialect zijn geen UUID's, zodat hoofdletters iets anders zeggen.")
        return Literally(self._referred_id(attribute, capitals[1]).upper())

    def text(self, text: str) -> str:
        """A cell with the values of its placeholders."""
        return self._generated.fill(text)

    def shown(self, text: str) -> str:
        """A cell with the values of its placeholders in a message: in quotes, and a long one by its length."""
        return repr(measured(self.text(spelled_out(text))))

    def _referred_id(self, attribute: Attribute, text: str) -> str:
        if UNKNOWN_OBJECT.fullmatch(text):
            return self._api.unused_id(attribute.target)
        if text in self.actor_ids:
            return self.actor_ids[text]
        match = ATTRIBUTE_OF.fullmatch(text)
        if match is not None:
            return str(self._objects.document(match[2]).value(match[1]).concept)
        document = self._objects.document(text)
        if document.object_type != attribute.target:
            raise SuiteFault(f"{text!r} is no {attribute.target}")
        return str(document.id)


def _concept_value(attribute: Attribute, text: str) -> Any:
    if attribute.kind == "code":
        return attribute.value(text)
    if attribute.kind == "date":
        return _date(attribute, text)
    if attribute.kind == "map":
        return dict(_entry(attribute, part) for part in text.split(";"))
    if attribute.kind == "moment":
        instant = page_moment(text)
        if instant is None:
            raise SuiteFault(f"{text!r} is no moment: write 30-03-2023 10:04 or {{nu}}")
        return instant
    return text


def _date(attribute: Attribute, text: str) -> str:
    """The day of a cell: 30-03-2023."""
    try:
        day, month, year = map(int, text.split("-"))
        return date(year, month, day).isoformat()
    except ValueError:
        raise SuiteFault(f"{text!r} is no day of {attribute.name!r}: write 30-03-2023") from None


def _entry(attribute: Attribute, text: str) -> tuple[str, str]:
    """One entry of a cell: bron = Formulier."""
    name, sign, value = (part.strip() for part in text.partition("="))
    if not (name and sign and value):
        raise SuiteFault(f"{text!r} is no entry of {attribute.name!r}: write bron = Formulier; zaak = 12")
    return name, value
