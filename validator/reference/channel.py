"""A connection of waitress with a limit of time, and its errors in the error format of the dialect."""

from __future__ import annotations

import time
from typing import Any

from waitress.channel import HTTPChannel
from waitress.task import ErrorTask, WSGITask
from waitress.utilities import Error
from werkzeug.wrappers import Response

from validator.reference.problems import Problem

CODES = {400: "bad_request", 408: "request_timeout", 413: "too_large", 431: "headers_too_large", 501: "not_implemented"}
DETAILS = {
    408: "Het verzoek was niet op tijd compleet.",
    413: "De inhoud van het verzoek is te groot.",
    431: "De headers van het verzoek zijn te groot.",
    500: "Dit verzoek mislukte door een fout in de referentie-API.",
}


def channel_class(seconds: float) -> type[HTTPChannel]:
    """A connection on which a request may take this long, and whose errors are those of the dialect."""

    class Channel(HTTPChannel):
        task_class = _Task
        error_task_class = _Refusal
        began = 0.0

        def received(self, data: bytes) -> bool:
            if self.request is None:
                self.began = time.monotonic()
            elif time.monotonic() - self.began > seconds:
                self.request.error = _TooSlow("")
                self.request.completed = True
            return super().received(data)

    return Channel


class _Task(WSGITask):
    """A request that is answered. After an answer without a body the connection stays, as HTTP/1.1 has it."""

    def set_close_on_finish(self) -> None:
        """Close the connection after the answer, where something asks for that."""
        request: Any = self.request
        if self.has_body or self.version == "1.0" or request.headers.get("CONNECTION", "").lower() == "close":
            super().set_close_on_finish()


class _TooSlow(Error):
    code = 408


class _Refusal(ErrorTask):
    """The answer to what is no HTTP request or exceeds a limit, in the error format of the dialect."""

    def execute(self) -> None:
        """Write the answer and close the connection."""
        request: Any = self.request
        gateway: Any = self.channel.server.application
        code = request.error.code
        problem = Problem(code, CODES.get(code, "error"), DETAILS.get(code, "Dit is geen geldig HTTP-verzoek."))
        request.error = _Answer(gateway.refuse(problem))
        super().execute()


class _Answer:
    """A response in the place of an error of waitress."""

    def __init__(self, response: Response) -> None:
        self._response = response

    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        """Status line, headers and body."""
        del ident
        headers = [(name, value) for name, value in self._response.headers if name != "Content-Length"]
        return self._response.status, headers, self._response.get_data()
