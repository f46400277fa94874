"""Generated values for the placeholders in the cells of a scenario: {uniek}, {nummer}, {nu}, {bsn 2}."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.errors import NotApplicable, SuiteFault, UnexpectedResponse
from validator.target import test_data
from validator.target.api import TargetApi

PLACEHOLDER = re.compile(rf"\{{(uniek|nummer|nu|{'|'.join(test_data.SCARCE)})((?: \d+)?)\}}")
IDENTIFICATOR, NUMBER = "Partij-identificator", "Object-ID"


@dataclass(frozen=True)
class Generated:
    """Values that were generated.

    by_placeholder: the value of each placeholder, by its text without braces ("bsn 2"). texts: all that were
    generated but moments. unique_texts: those of them that no other run can have, by which the target API recognises
    what this run created.
    """

    by_placeholder: Mapping[str, str]
    texts: frozenset[str]
    unique_texts: frozenset[str]


NONE_GENERATED = Generated({}, frozenset(), frozenset())


class GeneratedValues:
    """The generated values of one scenario, new for every scenario. Its unique texts are those of the target API."""

    def __init__(self, api: TargetApi) -> None:
        self._api = api
        self._by_placeholder: dict[str, str] = {}
        self._texts: set[str] = set()

    def state(self) -> Generated:
        """What was generated so far."""
        return Generated(
            dict(self._by_placeholder), frozenset(self._texts), frozenset(self._api.ownership.unique_texts)
        )

    def since(self, earlier: Generated, cells: Iterable[str]) -> Generated:
        """What was generated since then, and the values of all placeholders in these cells."""
        named = {key for text in cells for key in map("".join, PLACEHOLDER.findall(text))}
        now = self.state()
        by_placeholder = {key: text for key, text in now.by_placeholder.items() if key in named}
        return Generated(by_placeholder, now.texts - earlier.texts, now.unique_texts - earlier.unique_texts)

    def added(self, earlier: Generated) -> Generated:
        """What was generated since then, with its placeholders."""
        new = self.state().by_placeholder.items() - earlier.by_placeholder.items()
        return self.since(earlier, (f"{{{key}}}" for key, _ in new))

    def add(self, generated: Generated) -> None:
        """Have these values too, as if they had been generated here."""
        self._by_placeholder.update(generated.by_placeholder)
        self._texts |= generated.texts
        self._api.ownership.unique_texts |= generated.unique_texts

    def fill(self, text: str) -> str:
        """The text with the value of each placeholder: the same everywhere in the scenario."""
        return PLACEHOLDER.sub(self._value, text)

    def fill_known(self, text: str) -> str:
        """The text with the value of each placeholder that has a value already."""
        return PLACEHOLDER.sub(lambda match: self._by_placeholder.get("".join(match.groups()), match[0]), text)

    def fill_anew(self, text: str) -> str:
        """The text with a new value for each placeholder."""
        return PLACEHOLDER.sub(lambda match: self.generate(match[1]), text)

    def generate(self, kind: str) -> str:
        """A new value of a kind of placeholder: uniek, nummer, nu or a key of test_data.SCARCE."""
        match kind:
            case "nu":
                return test_data.now()
            case "nummer":
                text = test_data.number()
            case "uniek":
                text = test_data.word()
            case _:
                text = self._unused_number(kind)
        self._texts.add(text)
        if kind not in test_data.SCARCE:  # another run may generate the same number
            self._api.ownership.unique_texts.add(text)
        return text

    def _value(self, match: re.Match[str]) -> str:
        key = "".join(match.groups())
        if key not in self._by_placeholder:
            self._by_placeholder[key] = self.generate(match[1])
        return self._by_placeholder[key]

    def _unused_number(self, kind: str) -> str:
        """A number for tests that no partij of the target has: there are few, and other runs use them too.

        Where the target has only identificatoren of this process every number that was not given out is unused.
        """
        only_ours = self._api.ownership.is_only_ours(self._api.profile.objects[IDENTIFICATOR])
        for number in test_data.SCARCE[kind]():
            if only_ours:
                return number
            try:
                documents = self._api.search.objects(IDENTIFICATOR, {NUMBER: number}).documents
                in_use = any(document.value(NUMBER).concept == number for document in documents)
            except (NotApplicable, UnexpectedResponse):  # searching is judged by scenarios of its own
                in_use = False
            if not in_use:
                return number
        raise SuiteFault(f"every {kind} for tests is in use at the target")
