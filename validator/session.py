"""One run against one target: the profile, the set it is scored against, the client, and clean-up at the end."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from validator import cleanup, ledger, network, sets, sharing
from validator.advice import Described
from validator.catalogue import Step
from validator.client import Client
from validator.connection import Connection, Limits
from validator.errors import CredentialsRefused, EnvironmentFault, InvalidInput, Nonconformity, Unreachable
from validator.exchange import TOKEN_VARIABLE, cut
from validator.profile import Profile
from validator.register import Register
from validator.reply import Reply
from validator.results import Residue
from validator.secrets import Redactor, Secret
from validator.sets import RequirementSet
from validator.story import Story
from validator.twists import TWISTS

LABEL, PORTS = 63, 65_536
"""Characters of a part of a host name, and one more than the highest port."""

SECRETIVE = re.compile("[@?#]")
"""Signs by which a URL holds more than a place."""

VERSION = 100
"""Characters of a version that are kept."""


@dataclass(frozen=True)
class Target:
    """What the user says of the target.

    url: base URL. token_env: the variable that holds the token. auth: "Header: format {secret}" instead of the
    profile's, or "none". write: consent to write. values: the file with its own choice of values.
    """

    url: str
    token_env: str = TOKEN_VARIABLE
    auth: str | None = None
    write: bool = False
    ca_file: str | None = None
    limits: Limits = field(default_factory=Limits)
    values: str | None = None


def new_run_id() -> str:
    """An id for a run, that no other run has."""
    return uuid.uuid4().hex[:12]


def connection(target: Target, bound: Profile, run_id: str) -> Connection:
    """How to reach the target. Raises InvalidInput for a URL, token, header or CA file that cannot be used."""
    if target.ca_file is not None:
        _certificates(target.ca_file)
    auth, secret = _auth(target, bound)
    if secret is not None:
        _keep_out(secret, target)
    return Connection(
        base_url=base_url(target.url),
        secret=secret,
        auth=auth,
        request_media_type=bound.request_media_type,
        accept=", ".join(dict.fromkeys([*bound.answer_media_types, *bound.error_media_types])),
        write=target.write,
        run_id=run_id,
        limits=target.limits,
        ca_file=target.ca_file,
    )


def _certificates(ca_file: str) -> None:
    """See that a CA file can be used. Raises InvalidInput."""
    if not Path(ca_file).is_file():
        raise InvalidInput(f"{ca_file}: there is no such CA file; give a PEM file with --ca-file.")
    try:
        network.tls(ca_file)
    except OSError as error:  # ssl.SSLError is one
        reason = error.strerror or "no certificate"
        raise InvalidInput(f"{ca_file}: holds no certificates ({reason}); give a PEM file with --ca-file.") from None


def _keep_out(secret: Secret, target: Target) -> None:
    """See that the token stands where it is masked, and nowhere else. Raises InvalidInput."""
    redactor = Redactor([secret])
    if redactor.finds(target.url):
        raise InvalidInput("The URL holds the token; leave it out: it goes in a header, see --auth.")
    if target.auth is not None and redactor.finds(target.auth):
        raise InvalidInput("The header of --auth holds the token; write {secret} in its place.")


def base_url(text: str) -> str:
    """The base URL without a slash at the end.

    Raises InvalidInput when it is none, or holds credentials. It is not repeated where it may hold a secret.
    """
    if SECRETIVE.search(text):
        raise InvalidInput(
            "The URL holds credentials, a query or a fragment; give the URL under which the collections stand, "
            "and the token with --token-env."
        )
    try:
        url = httpx.URL(text)
        labels = [] if ":" in url.host else url.raw_host.decode("ascii").removesuffix(".").split(".")
    except (httpx.InvalidURL, UnicodeError) as error:
        raise InvalidInput(
            f"The URL cannot be used ({error}); give one like https://host/klantinteracties/api/v1."
        ) from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise InvalidInput(f"{text!r} is no http or https URL; give one like https://host/klantinteracties/api/v1.")
    if not all(0 < len(label) <= LABEL for label in labels):
        raise InvalidInput(f"{url.host!r} is no host name; give one like https://host/klantinteracties/api/v1.")
    if url.port is not None and not 0 < url.port < PORTS:
        raise InvalidInput(f"{text!r}: there is no port {url.port}; ports run from 1 to {PORTS - 1}.")
    return str(url).rstrip("/")


def _auth(target: Target, bound: Profile) -> tuple[tuple[str, str], Secret | None]:
    if target.auth == "none":
        return (bound.auth_header, bound.auth_format), None
    auth = (bound.auth_header, bound.auth_format)
    if target.auth is not None:
        match = re.fullmatch(r"([A-Za-z0-9-]+):\s*(.*\{secret\}.*)", target.auth)
        if match is None or not (target.auth.isascii() and target.auth.isprintable()):
            raise InvalidInput("--auth is no header with {secret} in it; write 'X-Api-Key: {secret}', or --auth none.")
        auth = (match.group(1), match.group(2))
    token = os.environ.get(target.token_env, "").strip()
    if not token:
        raise InvalidInput(
            f"There is no token: put it in the environment variable {_variable(target.token_env)}, "
            "or name another one with --token-env."
        )
    return auth, Secret(token)


def _variable(name: str) -> str:
    """The variable for the token, by name unless that may be a token itself."""
    return name if re.fullmatch("[A-Z_]+", name) else "that --token-env names"


class Session:
    """A run in one process. `story()` gives a scenario its view on the target."""

    def __init__(
        self,
        bound: Profile,
        the_set: RequirementSet,
        reach: Connection,
        ledger_path: Path,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.profile = bound
        self.set = the_set
        header = {"run": reach.run_id, "url": reach.base_url, "profile": bound.source, "edition": the_set.edition}
        self.ledger = ledger.Ledger(ledger_path, header)
        self.client = Client(reach, self.ledger, transport)
        self.version: str | None = None
        self._made: dict[sharing.Key, sharing.Made] = {}

    def story(self, steps: Sequence[Step] = ()) -> Story:
        """A new scenario with these steps: its own memory and evidence, and its share in what others were given."""
        self.client.exchanges = []
        share = sharing.share(self._made, steps, self.profile.model)
        return Story(Register(self.profile, self.client), share)

    def apart(self) -> None:
        """Let nothing that was made so far serve another scenario."""
        self._made.clear()

    def preflight(self) -> None:
        """One harmless search, to learn whether the target answers and takes our credentials before anything is made.

        Raises Unreachable or CredentialsRefused with the one sentence that explains it.
        """
        bound = self.profile.object("Klantcontact")
        searchable = [one.attribute.name for one in bound.on_wire() if one.search and one.attribute.kind == "text"]
        criteria = {name: uuid.uuid4().hex for name in searchable[:1]}
        try:
            reply = Register(self.profile, self.client).search("Klantcontact", criteria).reply
        except Nonconformity as error:
            redact = self.client.redactor.text
            where, asked, came = self.client.connection.base_url, redact(error.asked), cut(redact(error.came))
            if self.client.exchanges[-1].status == httpx.codes.FORBIDDEN:
                raise CredentialsRefused(
                    f"{where} laat met dit token niet zoeken: {came}; geef het leesrecht"
                ) from None
            place = f" op {error.pointer}" if error.pointer else ""
            raise Unreachable(
                f"{where} antwoordt, maar niet als een API van profiel {self.profile.id}: gevraagd was {asked}"
                f"{place}, gekregen {came}; klopt de URL, en is --profile het dialect van deze API?"
            ) from None
        if self.profile.version_header is not None:
            version = reply.headers.get(self.profile.version_header)
            self.version = None if version is None else self.client.redactor.text(version)[:VERSION]

    def described(self) -> Described:
        """The OpenAPI document that the target publishes, asked for without credentials; or why there is none."""
        path = self.profile.document
        if path is None:
            return Described()
        url = self.client.url(path)
        try:
            reply = self.client.send("GET", path, twist=TWISTS["zonder token"])
            document = self.client.redactor.value(reply.json()) if reply.succeeded else None
            return Described(url, document, _none(reply))
        except (Nonconformity, EnvironmentFault) as error:
            return Described(url, None, self.client.redactor.text(str(error)))

    def clean(self, tell: Callable[[str], None] | None = None) -> list[Residue]:
        """Take away everything the run made, also what other processes of it made; returns what is left."""
        account = ledger.read(self.ledger.path)
        account.standing.extend(one for one in self.ledger.unwritten if one not in account.standing)
        return cleanup.clean(account, self.profile, self.client, tell)

    def close(self) -> None:
        """Close connections and the ledger."""
        self.client.close()
        self.ledger.close()


def _none(reply: Reply) -> str | None:
    return None if reply.succeeded else f"status {reply.status}"


def choose_edition(bound: Profile, wanted: str | None) -> str:
    """The edition or set to judge by: the one asked for, or the profile's own edition.

    Raises InvalidInput when the profile cannot be judged by it.
    """
    if wanted is None:
        return bound.editions[0]
    if sets.edition_of(wanted) not in bound.editions:
        known = ", ".join(bound.editions)
        raise InvalidInput(f"Profile {bound.id!r} cannot be judged by {wanted!r}; choose from {known}.")
    return wanted
