"""A hostile target: what it does, and what a run against it must conclude."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.support.cli_runner import SEED_PROFILE
from tests.support.hostile import conditions
from tests.support.hostile.target import Request

ONE_SCENARIO = "id-C9167-een-taak"
"""A scenario that registers three objects and searches one of them."""

IS_TASK = conditions.is_registration_of("internetaken")
IS_CONTACT = conditions.is_registration_of("klantcontacten")


@dataclass(frozen=True)
class HostileServer:
    """One row of the table.

    description: in Dutch. exit_code, verdict, message: of the run, the heaviest verdict of the scenarios that were
    selected by `tag`, and a part of the reason. timeout: --timeout (s). max_seconds: in which the run must end on a
    busy machine. certificate: the name in the certificate of an HTTPS server, or "expired". untrusted: the run does not
    get the certificate authority. greeting: bytes sent before any request.
    """

    name: str
    description: str
    condition: Callable[[Request], bool]
    mutation: Callable[[Request], Iterable[bytes]]
    exit_code: int
    verdict: str
    message: str
    tag: str = ONE_SCENARIO
    profile: str = SEED_PROFILE
    timeout: float = 5
    max_seconds: float = 40
    certificate: str | None = None
    untrusted: bool = False
    greeting: bytes = b""


def unreachable(name, description, condition, mutation, message, **options):
    """A server of which the first response, or a later one, is a fault of the environment."""
    verdict = "niet getoetst" if condition in (conditions.always, never_connected) else "fout"
    return HostileServer(name, description, condition, mutation, 3, verdict, message, **options)


def nonconforming(name, description, mutation, message, *, condition=conditions.is_search, exit_code=1, **options):
    """A server whose response to one step of the scenario is wrong."""
    return HostileServer(name, description, condition, mutation, exit_code, "voldoet niet", message, **options)


def harmless(name, description, condition, mutation, message="", **options):
    """A server that hinders nothing. (A run of one scenario makes no statement: exit code 4.)"""
    return HostileServer(name, description, condition, mutation, 4, "voldoet", message, **options)


def never_connected(request):
    """As `always`, of a server that no request reaches."""
    return True
