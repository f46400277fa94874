"""How a target lets a client in, as the user describes it: references to secrets, and never the secrets themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx

from validator.errors import InvalidInput
from validator.http.credentials import Credential, FixedHeader, StaticSecret
from validator.http.json_web_token import LIFETIME, JsonWebToken
from validator.http.redaction import SHORTEST, Secret
from validator.http.tls import ClientCertificate
from validator.run.secret_reference import SecretReference

NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A name of a header (RFC 9110, token)."""

RESERVED = frozenset(
    {
        *("accept", "accept-encoding", "connection", "content-length", "content-type", "host", "te", "trailer"),
        *("transfer-encoding", "upgrade", "user-agent", "x-klantcheck-run"),
    }
)
"""Headers that the suite or the connection writes itself."""


@dataclass(frozen=True)
class HeaderSetting:
    """A header of every request. value: a reference, or the value itself."""

    name: str
    value: SecretReference

    def __post_init__(self) -> None:
        """Refuse what cannot be a header: raises InvalidInput."""
        if NAME.fullmatch(self.name) is None:
            raise InvalidInput("A header has a name without blanks and a value; write 'X-Tenant: utrecht'.")
        if self.name.lower() in RESERVED:
            raise InvalidInput(f"The header {self.name} is written by Klantcheck itself; leave it out.")

    @classmethod
    def parse(cls, text: str, folder: Path) -> HeaderSetting:
        """The header of "Name: value", "Name: env:NAME" or "Name: file:PATH". Raises InvalidInput."""
        name, colon, value = text.partition(":")
        if not colon or not value.strip():
            raise InvalidInput("A header has a name and a value; write 'X-Tenant: utrecht' or 'X-Key: env:NAME'.")
        return cls(name.strip(), SecretReference.parse(value.strip(), folder))

    def header(self) -> FixedHeader:
        """The header as it is sent. Raises InvalidInput."""
        value = self.value.text(f"value of the header {self.name}")
        if not (value.isascii() and value.isprintable()):
            raise InvalidInput(f"The value of the header {self.name} holds characters that no header can hold.")
        return FixedHeader(self.name, value, self.value.variable(self.name))


@dataclass(frozen=True)
class CredentialSetting:
    """A credential of one's own. place, name, format: as of Credential."""

    place: Literal["header", "query"]
    name: str
    value: SecretReference
    format: str = "{secret}"

    def credential(self) -> Credential:
        """The credential. Raises InvalidInput when there is no such secret."""
        secret = self.value.secret(f"credential {self.name}")
        return Credential(self.place, self.name, self.format, StaticSecret(secret), self.value.variable(self.name))


@dataclass(frozen=True)
class JwtSetting:
    """By what the tokens of the ZGW family are made. valid_seconds: how long the target takes one."""

    client_id: str
    secret: SecretReference
    user_id: str = "klantcheck"
    user_representation: str = "Klantcheck"
    valid_seconds: float = LIFETIME

    def source(self) -> JsonWebToken:
        """What makes the tokens. Raises InvalidInput when there is no such secret."""
        secret = self.secret.secret("secret of jwt")
        return JsonWebToken(self.client_id, secret, self.user_id, self.user_representation, self.valid_seconds)


@dataclass(frozen=True)
class CertificateSetting:
    """The files of a client certificate, absolute, and the passphrase of the key."""

    certificate: str
    key: str
    passphrase: SecretReference | None = None

    def client_certificate(self) -> ClientCertificate:
        """The certificate, seen to be usable now. Raises InvalidInput."""
        secret = None if self.passphrase is None else self.passphrase.secret("passphrase of the client certificate")
        certificate = ClientCertificate(Path(self.certificate), Path(self.key), secret)
        certificate.check()
        return certificate


@dataclass(frozen=True)
class Access:
    """What a target asks for besides, or instead of, the token in KLANTCHECK_TOKEN.

    token: where it stands. credentials: in the place of it. jwt: makes it. headers: of every request. proxy: a URL, or
    "none". allowed_hosts: the only ones to which anything of this may go, as host or host:port; empty are all.
    """

    token: SecretReference | None = None
    credentials: tuple[CredentialSetting, ...] = ()
    jwt: JwtSetting | None = None
    headers: tuple[HeaderSetting, ...] = ()
    certificate: CertificateSetting | None = None
    proxy: SecretReference | None = None
    allowed_hosts: tuple[str, ...] = ()

    @property
    def confidential(self) -> bool:
        """Whether it names anything that must not go to just any host."""
        return bool(self.token or self.credentials or self.jwt or self.headers or self.certificate)

    def fixed_headers(self, credentials: tuple[Credential, ...]) -> tuple[FixedHeader, ...]:
        """The headers of every request. credentials: whose headers are others. Raises InvalidInput."""
        taken = {one.name.lower() for one in credentials if one.place == "header"}
        for setting in self.headers:
            if setting.name.lower() in taken:
                raise InvalidInput(f"The header {setting.name} is named twice; a credential stands in it already.")
            taken.add(setting.name.lower())
        return tuple(setting.header() for setting in self.headers)

    def secrets(self, headers: tuple[FixedHeader, ...]) -> Iterator[Secret]:
        """The secrets among the headers, the passphrase and that of the proxy. Raises InvalidInput for a short one."""
        for setting, header in zip(self.headers, headers, strict=True):
            long_one = looks_secret(setting.name) and len(header.value) >= SHORTEST
            if setting.value.kind != "literal" or long_one:
                yield Secret(header.value)
        if self.certificate is not None and self.certificate.passphrase is not None:
            yield self.certificate.passphrase.secret("passphrase of the client certificate")
        password = httpx.URL(self.proxy_url() or "").password
        if len(password) >= SHORTEST:
            yield Secret(password)

    def proxy_url(self) -> str | None:
        """The URL of the proxy; None is that of the environment, "" is none. Raises InvalidInput."""
        if self.proxy is None:
            return None
        text = self.proxy.text("proxy")
        if text == "none":
            return ""
        try:
            url = httpx.URL(text)
        except httpx.InvalidURL:
            url = httpx.URL("")
        if url.scheme not in {"http", "https"} or not url.host:
            raise InvalidInput("The proxy is no http or https URL; write http://proxy.example:3128, or none.")
        return text

    def allow(self, base_url: str) -> None:
        """See that this may be used at a base URL. Raises InvalidInput."""
        url = httpx.URL(base_url)
        host = url.host.removesuffix(".")
        if self.allowed_hosts and not {host, f"{host}:{_port(url)}"} & {one.lower() for one in self.allowed_hosts}:
            raise InvalidInput(
                f"The host of the URL is not among the allowed-hosts ({', '.join(self.allowed_hosts)}); "
                "give a URL there, or add its host."
            )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Access:
        """The access of dataclasses.asdict, after a way through JSON."""

        def reference(value: Mapping[str, Any] | None) -> Any:
            return None if value is None else SecretReference(**value)

        jwt, certificate = data["jwt"], data["certificate"]
        return cls(
            token=reference(data["token"]),
            credentials=tuple(
                CredentialSetting(**{**one, "value": reference(one["value"])}) for one in data["credentials"]
            ),
            jwt=jwt and JwtSetting(**{**jwt, "secret": reference(jwt["secret"])}),
            headers=tuple(HeaderSetting(one["name"], reference(one["value"])) for one in data["headers"]),
            certificate=certificate
            and CertificateSetting(**{**certificate, "passphrase": reference(certificate["passphrase"])}),
            proxy=reference(data["proxy"]),
            allowed_hosts=tuple(data["allowed_hosts"]),
        )


def looks_secret(name: str) -> bool:
    """Whether the name of a header or setting is that of something to be kept secret."""
    return (
        re.search(r"auth|key|token|secret|sleutel|geheim|password|wachtwoord|cookie", name, re.IGNORECASE) is not None
    )


def _port(url: httpx.URL) -> int:
    return url.port or (443 if url.scheme == "https" else 80)
