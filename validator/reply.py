"""What the target answered to one request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from validator import jsontext
from validator.errors import Nonconformity
from validator.exchange import Exchange


@dataclass(frozen=True)
class Reply:
    """An answer of the target.

    url: what was asked. problem: why its body cannot be used, in Dutch, or None. intent: key in the ledger.
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
        """The parsed body. Raises Nonconformity when it is no JSON."""
        problem = self.problem
        if problem is None:
            try:
                return jsontext.parse(self.content)
            except jsontext.NotJson as error:
                problem = str(error)
        kind = f" als {self.media_type}" if self.media_type else ""
        raise Nonconformity("een antwoord in JSON", f"status {self.status}{kind}: {problem}")
