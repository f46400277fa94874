"""The objects of one scenario: what a phrase such as "de tweede interne taak" refers to, and what is known of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import Any

from validator.errors import MissingObject, SuiteFault
from validator.profile.document import Document
from validator.standard.objectmodel import ObjectModel

ACTOR = "Actor"
ORDINALS = {"eerste": 0, "tweede": 1, "derde": 2}
PHRASE = re.compile(r"""(?:de|het) (?:(eerste|tweede|derde) )?([^"]+?)(?: "([^"]+)")?""")
"""An object of a scenario: article, number, noun, and the name that the scenario gave it."""


def noun_of(text: str) -> str | None:
    """The noun of a phrase with an article, such as "de tweede interne taak" or "de partij "Karel""; else None."""
    match = PHRASE.fullmatch(text)
    return None if match is None else match[2]


def comes_after(phrase: str, number: int) -> bool:
    """Whether a phrase is about none of the first so many objects of its type: "de tweede interne taak" after one."""
    match = PHRASE.fullmatch(phrase)
    if match is None or match[3] is not None:
        return False
    return number == 0 or (match[1] is not None and ORDINALS[match[1]] >= number)


class ScenarioObjects:
    """The documents of a scenario by object type, in the order in which they were created.

    Of each object two documents are kept by URL, to take snapshots of: the last one that the target showed, and the one
    from before the last action.
    """

    def __init__(self, model: ObjectModel) -> None:
        self._model = model
        self._documents: dict[str, list[Document]] = {}
        self._named: dict[tuple[str, str], Document] = {}
        self._shown: dict[str, Document] = {}
        self._shown_before: dict[str, Document] = {}

    def document(self, phrase: str) -> Document:
        """The object that "de interne taak", "de tweede interne taak" or "de interne taak "routeren"" refers to.

        Without an ordinal and a name it is the last object. Raises SuiteFault when the scenario has no such object.
        """
        match = PHRASE.fullmatch(phrase)
        if match is None:
            raise SuiteFault(f"{phrase!r} refers to nothing: say de or het and a noun")
        ordinal, noun, name = match.groups()
        object_type = self._model.find(noun).name
        try:
            if name is not None:
                return self._named[object_type, name]
            return self.of_type(object_type)[ORDINALS[ordinal] if ordinal else -1]
        except LookupError:
            raise MissingObject(f"{phrase!r}: this scenario has no such object") from None

    def known(self, phrases: Iterable[str]) -> Iterator[Document]:
        """The objects that these phrases refer to, without those that are not there yet."""
        for phrase in phrases:
            with suppress(MissingObject):
                yield self.document(phrase)

    def of_type(self, object_type: str) -> Sequence[Document]:
        """The objects of this type."""
        return self._documents.get(object_type, ())

    def at(self, url: str) -> Document:
        """The object at this URL. Raises SuiteFault when the scenario has none."""
        for document in chain.from_iterable(self._documents.values()):
            if document.url == url:
                return document
        raise SuiteFault(f"{url}: this scenario has no such object")

    def with_ids(self, ids: Iterable[Any]) -> Iterator[Document]:
        """The objects that have one of these ids."""
        known = frozenset(ids)
        return (document for document in chain.from_iterable(self._documents.values()) if document.id in known)

    def add(self, document: Document) -> None:
        """Let phrases refer to this object too."""
        self._documents.setdefault(document.object_type, []).append(document)
        self.update(document)

    def name_last(self, noun: str, name: str | None) -> None:
        """Let phrases refer to the last object of a type by this name, if it is one.

        Raises SuiteFault when another object has the name already.
        """
        if name is None:
            return
        object_type = self._model.find(noun).name
        if (object_type, name) in self._named:
            raise SuiteFault(f"{noun} {name!r}: this scenario has such an object already")
        self._named[object_type, name] = self.of_type(object_type)[-1]

    def update(self, document: Document) -> None:
        """Keep how the target shows an object now."""
        self._shown[document.url] = document

    def begin_action(self) -> None:
        """Keep how the target shows the objects as before the action that begins now."""
        self._shown_before = dict(self._shown)

    def before(self, phrase: str) -> Mapping[str, Any]:
        """The snapshot of the object from before the last action, or the first one of an object that it created."""
        url = self.document(phrase).url
        return (self._shown_before if url in self._shown_before else self._shown)[url].snapshot()
