"""Where the target is, how to show who we are, and the bounds of what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.errors import InvalidInput
from validator.secrets import Secret

SHORTEST_WAIT, LONGEST_WAIT = 0.1, 3_600.0
SLOWEST, FASTEST = 0.01, 10_000.0


@dataclass(frozen=True)
class Limits:
    """Bounds: seconds of a whole request, bytes of one body, requests and seconds of the run, requests per second."""

    request_seconds: float = 30.0
    body_bytes: int = 5_000_000
    run_requests: int = 20_000
    run_seconds: float = 3_600.0
    max_rate: float | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot bound anything: raises InvalidInput."""
        if not SHORTEST_WAIT <= self.request_seconds <= LONGEST_WAIT:
            raise InvalidInput(
                f"--timeout {self.request_seconds:g}: give {SHORTEST_WAIT:g} to {LONGEST_WAIT:g} seconds."
            )
        if self.max_rate is not None and not SLOWEST <= self.max_rate <= FASTEST:
            raise InvalidInput(f"--max-rate {self.max_rate:g}: give {SLOWEST:g} to {FASTEST:g} requests per second.")


@dataclass(frozen=True)
class Connection:
    """Where the target is and what may be done there.

    base_url: without a slash at the end. secret: the token, or None where the target wants none. auth: (header, format
    with {secret}). write: consent to change anything.
    """

    base_url: str
    secret: Secret | None
    auth: tuple[str, str]
    request_media_type: str
    accept: str
    write: bool
    run_id: str
    limits: Limits = field(default_factory=Limits)
    ca_file: str | None = None
