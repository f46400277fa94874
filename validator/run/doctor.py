"""Whether a target can be tested, and how: the network, its credentials, its dialect and version, in a few requests.

Nothing is made there, unless the user consents to one klantcontact that is registered, read and deleted again.
"""

from __future__ import annotations

import contextlib
import shlex
import socket
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from statistics import mean

import httpx

from validator.errors import CredentialsRefused, EnvironmentFault, KlantcheckError, SuiteFault, UnexpectedResponse
from validator.http.connection import MIN_TIMEOUT, Limits
from validator.http.exchange import cut
from validator.http.reply import Reply
from validator.http.request_variants import PLAIN, REQUEST_VARIANTS, RequestVariant
from validator.http.vocabulary import OWN_HEADER
from validator.profile.loader import at_version, load_profile, profile_names, split_version
from validator.profile.model import Profile
from validator.requirements.sets import RequirementSet
from validator.run.config import new_run_id
from validator.run.preflight import is_list_of, searched
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.run.version_choice import choose_version
from validator.schema import pointer

REFUSED = frozenset({401, 403})
SECONDS = 4.0
"""That requests of an examination that writes nothing take together, so that the command ends within five."""

SLOW = "; dit doel antwoordt traag: een run wacht langer (--timeout), en duurt lang"

LARGEST_SKEW = 60
"""Seconds that a clock may differ before it is named: moments that a run sends are those of its own clock."""


@dataclass(frozen=True)
class Examined:
    """One thing that was looked at.

    good: None where it could not be seen, which is no fault. sentence: what was seen, in Dutch, with the remedy where
    it is not good.
    """

    subject: str
    good: bool | None
    sentence: str


class Doctor:
    """One examination.

    named: the profile as the user named it. command: that tests this target, but for its profile and consent, when
    that is more than the URL. consents: consent to write is in it. transport: used instead of the network.
    """

    def __init__(
        self,
        target: Target,
        named: str | None,
        transport: httpx.BaseTransport | None = None,
        *,
        command: Sequence[str] | None = None,
        consents: bool = False,
    ) -> None:
        self._target = target
        self._named = named
        self._transport = transport
        self._command = command or ["klantcheck", "run", str(target.url)]
        self._consent = () if consents else ("--write",)
        self._left = SECONDS
        self._folder = tempfile.TemporaryDirectory(prefix="klantcheck-")

    def examine(self) -> Iterator[Examined]:
        """Look at one thing after the other, as long as the next can be seen. Raises InvalidInput."""
        with self._folder:
            try:
                yield from self._network()
                yield from self._dialect()
            except EnvironmentFault as fault:
                slow = SLOW if self._left < SECONDS / 2 else ""
                yield Examined("verbinding", False, f"{fault}{slow}")

    def _network(self) -> Iterator[Examined]:
        """The name of the host. Raises InvalidInput for a URL that is none."""
        with closing(self._session(self._candidates()[0])) as session:
            url = httpx.URL(session.client.connection.base_url)
            if self._transport is None:
                yield _resolved(url.host)
            reply = self._search(session, REQUEST_VARIANTS["zonder token"])
            if httpx.codes.is_redirect(reply.status):
                place = _origin(url, reply.headers.get("location", ""))
                raise EnvironmentFault(f"het adres verwijst door naar {place}; geef het adres waar de API zelf staat")
            yield Examined("verbinding", True, f"{url.scheme}://{url.netloc.decode()} antwoordt.")
            if reply.status in REFUSED:
                yield Examined("zonder token", True, f"geweigerd met status {reply.status}.")
            elif reply.succeeded:
                yield Examined("zonder token", False, f"niet geweigerd: status {reply.status}; is dit de API zelf?")
            else:
                yield Examined("zonder token", False, f"status {reply.status} in plaats van 401 of 403.")

    def _dialect(self) -> Iterator[Examined]:
        """The token and the profile; of the profile that fits, all the rest."""
        seen: list[str] = []
        refused = True
        for name in self._candidates():
            with closing(self._session(name)) as session:
                try:
                    reply = self._search(session)
                except CredentialsRefused:
                    seen.append(f"401 op {session.profile.auth_header}")
                    continue
                if is_list_of(session.profile, reply.json_or_none()):
                    yield Examined("token", True, f"aanvaard, als {session.profile.auth_header}.")
                    yield from self._details(session, reply)
                    return
                refused = refused and reply.status in REFUSED
                seen.append(_other_answer(reply))
        reasons = "; ".join(dict.fromkeys(seen))
        if refused:
            yield Examined("token", False, f"wordt niet aanvaard ({reasons}); kloppen het token en --auth?")
            return
        yield Examined("profiel", False, f"geen profiel past ({reasons}); kloppen de URL, het token en --auth?")

    def _details(self, session: Session, reply: Reply) -> Iterator[Examined]:
        profile = session.profile
        wrong = self._search(session, REQUEST_VARIANTS["met een onjuist token"])
        refused = wrong.status in REFUSED
        yield Examined("onjuist token", refused, f"{'' if refused else 'niet '}geweigerd: status {wrong.status}.")
        stated = reply.headers.get(profile.version_header or "")
        choice = choose_version(profile, self._named, stated)
        if choice is None:
            yield Examined("profiel", True, f"{profile.id} past.")
        else:
            yield Examined("profiel", True, f"{profile.id}@{choice.number} past: {choice.because}.")
        known = reply.media_type in profile.answer_media_types
        yield Examined("mediatype", known, f"{reply.media_type or 'geen'} op een zoekvraag.")
        yield _paged(profile, reply)
        yield _clock(reply)
        times = [reply.exchange.ms, wrong.exchange.ms]
        yield Examined("tijd", True, f"{mean(times):.0f} ms per verzoek.")
        if self._target.write:
            yield _written(session)
        name = at_version(split_version(profile.source)[0], None if choice is None else choice.number)
        yield Examined("verder", True, shlex.join([*self._command, "--profile", name, *self._consent]))

    def _candidates(self) -> Sequence[str]:
        """The profiles that may fit: that of the user, or those that come with the suite."""
        return [self._named] if self._named else profile_names()

    def _search(self, session: Session, variant: RequestVariant = PLAIN) -> Reply:
        """The answer to a search of one klantcontact; the time that it takes is not left for others."""
        profile, started = session.profile, time.monotonic()
        params = {} if profile.page_size is None else {profile.page_size: "1"}
        try:
            return session.client.send("GET", searched(profile).path, params=params, variant=variant)
        finally:
            self._left -= time.monotonic() - started

    def _limits(self) -> Limits:
        """Half of the time that is left for each request, so that a second one ends in time as well."""
        limits = self._target.limits
        if self._target.write:
            return limits
        seconds = max(MIN_TIMEOUT, round(self._left / 2, 1))
        return replace(limits, request_seconds=min(limits.request_seconds, seconds))

    def _session(self, name: str) -> Session:
        profile = load_profile(name).with_values(self._target.values)
        run_id = new_run_id()
        connection = connection_to(replace(self._target, limits=self._limits()), profile, run_id)
        nothing = RequirementSet("", profile.editions[0], (), {})  # nothing is judged
        ledger = Path(self._folder.name, f"{run_id}.ndjson")
        return Session(profile, nothing, connection, ledger, self._transport)


def _origin(base: httpx.URL, location: str) -> str:
    """Scheme and host of the place that a redirect names: its path may say more than is ours to show."""
    try:
        url = base.join(location)
    except httpx.InvalidURL:
        return "een adres dat niet te lezen is"
    return f"{url.scheme}://{url.netloc.decode()}"


def _other_answer(reply: Reply) -> str:
    """What an answer is that is no list of the profile; a header that it names is what a gateway wants."""
    text = f"status {reply.status} als {reply.media_type or 'niets'}: geen lijst van klantcontacten"
    return text + _wanted_header(reply.content)


def _wanted_header(content: bytes) -> str:
    """The remedy for an answer that names a header; "" for any other one."""
    named = OWN_HEADER.search(content[:2_000].decode("utf-8", "replace"))
    return "" if named is None else f"; het antwoord noemt {named[0]}, geef die met --header '{named[0]}: …'"


def _resolved(host: str) -> Examined:
    """The addresses of a host. Raises EnvironmentFault when it has none, or the DNS does not answer in time."""
    found: list[set[str]] = []

    def look() -> None:
        with contextlib.suppress(OSError):
            found.append({str(entry[4][0]) for entry in socket.getaddrinfo(host, None)})

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(SECONDS / 2)
    if thread.is_alive():
        raise EnvironmentFault(f"de DNS antwoordt niet op de naam {host}; is er een netwerk?")
    if not found:
        raise EnvironmentFault(f"de naam {host} is niet bekend bij de DNS; klopt de URL?")
    addresses = found[0]
    return Examined("adres", True, f"{host} is {', '.join(sorted(addresses))}.")


def _paged(profile: Profile, reply: Reply) -> Examined:
    missing = [
        place
        for place in (profile.total, profile.next)
        if place is not None and pointer.get(reply.json_or_none(), place) is pointer.MISSING
    ]
    if missing:
        return Examined("bladeren", False, f"de lijst heeft niets op {' en '.join(missing)}.")
    return Examined("bladeren", True, "de lijst is zoals het profiel haar kent.")


def _clock(reply: Reply) -> Examined:
    try:
        there = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return Examined("klok", None, "niet vergeleken: het antwoord noemt geen tijd (Date).")
    seconds = abs((datetime.now(UTC) - there.astimezone(UTC)).total_seconds())
    aside = "" if seconds <= LARGEST_SKEW else "; zet een van de twee klokken gelijk"
    return Examined("klok", seconds <= LARGEST_SKEW, f"{seconds:.0f} s verschil met deze machine{aside}.")


def _written(session: Session) -> Examined:
    """Register, read and delete one klantcontact. Raises SuiteFault for a fault of ours during clean-up."""
    context = session.context()
    try:
        name = searched(session.profile).name
        outcome = context.api.create(name, context.completer.example(name, {}))
        if outcome.document is None:
            actual = cut(session.client.publishable(outcome.actual_text))
            remedy = _wanted_header(outcome.reply.content)
            return Examined("schrijven", False, f"een klantcontact wordt niet geregistreerd: {actual}{remedy}.")
        context.api.reread(outcome.document)
    except (EnvironmentFault, UnexpectedResponse) as error:
        return Examined("schrijven", False, f"een klantcontact registreren lukt niet: {_shown(session, error)}.")
    finally:
        cleaned = session.clean_up()
    if cleaned.fault is not None:
        raise SuiteFault(cleaned.fault, *(f"{one.url} is left behind" for one in cleaned.residue))
    if cleaned.residue:
        return Examined("schrijven", False, f"het klantcontact is niet te verwijderen: {cleaned.residue[0].reason}.")
    return Examined("schrijven", True, "een klantcontact is geregistreerd, gelezen en verwijderd.")


def _shown(session: Session, error: KlantcheckError) -> str:
    return cut(session.client.publishable(str(error)))
