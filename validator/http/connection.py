"""Where the target is, the credentials, and the bounds of requests and of the run."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from validator.errors import InvalidInput
from validator.http.credentials import Credential, FixedHeader
from validator.http.redaction import Secret
from validator.http.tls import Tls

MIN_TIMEOUT, MAX_TIMEOUT = 0.1, 3_600.0
MIN_RATE, MAX_RATE = 0.01, 10_000.0


@dataclass(frozen=True)
class Limits:
    """Bounds: seconds of a whole request, bytes of one body, requests and seconds of the run, requests per second.

    evidence: characters that are kept of all requests and responses of the run.
    """

    request_seconds: float = 30.0
    body_bytes: int = 5_000_000
    run_requests: int = 20_000
    run_seconds: float = 3_600.0
    max_rate: float | None = None
    evidence: int = 60_000_000

    def __post_init__(self) -> None:
        """Refuse what cannot bound anything: raises InvalidInput."""
        if not MIN_TIMEOUT <= self.request_seconds <= MAX_TIMEOUT:
            raise InvalidInput(f"--timeout {self.request_seconds:g}: give {MIN_TIMEOUT:g} to {MAX_TIMEOUT:g} seconds.")
        if self.max_rate is not None and not MIN_RATE <= self.max_rate <= MAX_RATE:
            raise InvalidInput(f"--max-rate {self.max_rate:g}: give {MIN_RATE:g} to {MAX_RATE:g} requests per second.")

    def shared(self, workers: int) -> Limits:
        """The bounds of one of some workers, so that together they keep to these."""
        rate = None if self.max_rate is None else max(MIN_RATE, self.max_rate / workers)
        share = {"run_requests": self.run_requests // workers, "evidence": self.evidence // workers}
        return replace(self, max_rate=rate, **share)


@dataclass(frozen=True)
class Connection:
    """Where the target is and what may be done there.

    base_url: without a slash at the end. credentials: that each request carries; none where the target wants none.
    write: consent to change anything. headers: of each request besides. secrets: all that must not be shown. proxy:
    its URL; None is that of the environment, "" is none.
    """

    base_url: str
    credentials: tuple[Credential, ...]
    request_media_type: str
    accept: str
    write: bool
    run_id: str
    limits: Limits = field(default_factory=Limits)
    headers: tuple[FixedHeader, ...] = ()
    secrets: tuple[Secret, ...] = ()
    tls: Tls = field(default_factory=Tls)
    proxy: str | None = field(default=None, repr=False)

    @property
    def secret(self) -> Secret | None:
        """The secret that all processes of a run share, and by which its ledger is signed."""
        return self.credentials[0].source.lasting if self.credentials else None

    @property
    def masked_headers(self) -> frozenset[str]:
        """The request headers, in lower case, whose values are not shown."""
        own = [credential.name for credential in self.credentials if credential.place == "header"]
        return frozenset(name.lower() for name in (*own, *(header.name for header in self.headers)))
