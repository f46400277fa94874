"""Where a secret stands: in an environment variable or a file, and not in the settings themselves."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from validator.errors import InvalidInput
from validator.files import read_regular
from validator.http.credentials import OWN_VARIABLE
from validator.http.redaction import Secret

LARGEST = 65_536
"""Bytes of a file with a secret."""

VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class SecretReference:
    """A reference to a secret. kind: literal is the secret itself. place: the variable, the absolute path, or it."""

    kind: Literal["env", "file", "literal"]
    place: str = field(repr=False)

    @classmethod
    def parse(cls, text: str, folder: Path) -> SecretReference:
        """The reference that a text is: env:NAME, file:PATH (from a folder), or a literal. Raises InvalidInput."""
        kind, colon, place = text.partition(":")
        if colon and kind == "file" and place:
            return cls("file", str(Path(folder, place).absolute()))
        if colon and kind == "env":
            if VARIABLE.fullmatch(place) is None:
                raise InvalidInput("A reference env: is followed by the name of a variable; write env:NAME.")
            return cls("env", place)
        return cls("literal", text)

    def secret(self, what: str) -> Secret:
        """The secret. what: it is, for the message. Raises InvalidInput when there is none, or it cannot be one."""
        return Secret(self.text(what))

    def text(self, what: str) -> str:
        """What the reference leads to, without the white space around it. Raises InvalidInput when that is nothing."""
        match self.kind:
            case "env":
                found = os.environ.get(self.place, "").strip()
                remedy = f"put it in the environment variable {self.place}"
            case "file":
                found = self._content(what)
                remedy = f"{self.place} is empty; write it there"
            case _:
                found = self.place.strip()
                remedy = "write env:NAME or file:PATH"
        if not found:
            raise InvalidInput(f"There is no {what}: {remedy}.")
        return found

    def variable(self, otherwise: str) -> str:
        """The name by which evidence refers to the secret: its variable if that is of Klantcheck, else another."""
        if self.kind == "env" and self.place.startswith(OWN_VARIABLE):
            return self.place
        return OWN_VARIABLE + re.sub(r"\W", "_", otherwise, flags=re.ASCII).upper()

    def _content(self, what: str) -> str:
        try:
            return read_regular(Path(self.place), LARGEST).decode().strip()
        except UnicodeDecodeError:
            raise InvalidInput(f"{self.place}: the {what} in it is no text.") from None
