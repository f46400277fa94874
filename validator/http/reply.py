"""What the target answered to one request."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import httpx

from validator.errors import UnexpectedResponse
from validator.http.exchange import Exchange
from validator.schema import strict_json


@dataclass(frozen=True)
class Reply:
    """An answer of the target.

    url: of the request. problem: why its body cannot be used, in Dutch, or None. intent: key in the ledger.
    """

    url: str
    status: int
    headers: httpx.Headers
    content: bytes
    exchange: Exchange
    problem: str | None = None
    intent: str | None = None

    @property
    def media_type(self) -> str:
        """The media type without parameters, in lower case; "" when none is given."""
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()

    @property
    def succeeded(self) -> bool:
        """Whether the target says that it did what was asked."""
        return httpx.codes.is_success(self.status)

    @property
    def rejected(self) -> bool:
        """Whether the target says that it is up to the request."""
        return httpx.codes.is_client_error(self.status)

    @property
    def failed(self) -> bool:
        """Whether the target says that it broke down, so that nobody knows what it did."""
        return httpx.codes.is_server_error(self.status)

    def json(self) -> Any:
        """The parsed body. Raises UnexpectedResponse when it is no JSON."""
        body, problem, _ = self._parsed
        if problem is None:
            return body
        kind = f" als {self.media_type}" if self.media_type else ""
        raise UnexpectedResponse("een antwoord in JSON", f"status {self.status}{kind}: {problem}")

    def json_or_none(self) -> Any:
        """The parsed body, or None when it is no JSON."""
        return self._parsed[0]

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON."""
        return self._parsed[1] is None

    @property
    def quoted(self) -> str:
        """What the message of `json` quotes of the body, when it is no JSON; "" for nothing."""
        return self._parsed[2]

    @cached_property
    def _parsed(self) -> tuple[Any, str | None, str]:
        """The parsed body, once, or why there is none, in Dutch, and what that quotes."""
        if self.problem is not None:
            return None, self.problem, ""
        try:
            return strict_json.parse(self.content), None, ""
        except strict_json.NotJson as error:
            return None, str(error), error.quoted
