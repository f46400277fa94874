"""The target of a run as its user describes it, and the checked connection that follows from it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from validator.errors import InvalidInput
from validator.http.connection import Connection, Limits
from validator.http.credentials import Credential, StaticSecret
from validator.http.exchange import TOKEN_VARIABLE
from validator.http.redaction import Redactor, Secret
from validator.http.tls import Tls
from validator.http.transport import is_loopback
from validator.profile.model import Profile
from validator.run.access import Access

LABEL, PORTS = 63, 65_536
"""Characters of a part of a host name, and one more than the highest port."""

ORIGIN_VARIABLE = f"{TOKEN_VARIABLE}_ORIGIN"
"""The environment variable with the one origin to which the token may go, as scheme://host[:port]."""

SECRETIVE = re.compile("[@?#]")
"""Signs by which a URL holds more than a place."""


@dataclass(frozen=True)
class Target:
    """What the user says of the target.

    url: base URL; None is the embedded reference API. token_env: the variable that holds the token. auth: "Header:
    format {secret}" instead of the profile's, or "none". write: consent to write. ca_file: PEM file with the
    authorities to trust. values: the file with its own choice of values. insecure_http: consent to send the token
    unencrypted. access: what else it asks for.
    """

    url: str | None = None
    token_env: str = TOKEN_VARIABLE
    auth: str | None = None
    write: bool = False
    ca_file: str | None = None
    limits: Limits = field(default_factory=Limits)
    values: str | None = None
    insecure_http: bool = False
    access: Access = field(default_factory=Access)


def connection_to(target: Target, profile: Profile, run_id: str, token: str | None = None) -> Connection:
    """How to reach the target.

    token: of a reference API that this run started; a user's own stands in the environment. Raises InvalidInput for a
    URL, token, header or CA file that cannot be used.
    """
    access = target.access if token is None else Access()
    if target.ca_file is not None:
        _check_certificates(target.ca_file)
    if token is None:
        credentials = _credentials(target, profile)
    else:
        credentials = (_credential(profile.auth_header, profile.auth_format, Secret(token)),)
    for credential in credentials:
        _keep_out(credential.source.lasting, target)
    base_url = parse_base_url(target.url or "")
    if token is None and (credentials or access.confidential):
        access.allow(base_url)
        _check_origin(base_url)
        _check_encryption(base_url, target)
    headers = access.fixed_headers(credentials)
    certificate = None if access.certificate is None else access.certificate.client_certificate()
    return Connection(
        base_url=base_url,
        credentials=credentials,
        request_media_type=profile.request_media_type,
        accept=", ".join(dict.fromkeys([*profile.answer_media_types, *profile.error_media_types])),
        write=target.write,
        run_id=run_id,
        limits=target.limits,
        headers=headers,
        secrets=tuple(access.secrets(headers)),
        tls=Tls(target.ca_file, certificate),
        proxy=access.proxy_url(),
    )


def secret_of(target: Target) -> Secret | None:
    """The secret that stays the same; None for a target that wants none. Raises InvalidInput when there is none."""
    access = target.access
    if target.auth == "none":
        return None
    if access.jwt is not None:
        return access.jwt.source().lasting
    if access.credentials:
        return access.credentials[0].credential().source.lasting
    if access.token is not None:
        return access.token.secret("token")
    token = os.environ.get(target.token_env, "").strip()
    if not token:
        raise InvalidInput(
            f"There is no token: put it in the environment variable {_variable(target.token_env)}, "
            "or name another one with --token-env."
        )
    return Secret(token)


def parse_base_url(text: str) -> str:
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


def _check_origin(base_url: str) -> None:
    """See that the user's token may go to this URL. Raises InvalidInput."""
    bound_to = os.environ.get(ORIGIN_VARIABLE, "").strip()
    if not bound_to:
        return
    try:
        origin = _origin(parse_base_url(bound_to))
    except InvalidInput:
        raise InvalidInput(f"{ORIGIN_VARIABLE} holds no origin; write https://host or https://host:port.") from None
    if origin != _origin(base_url):
        raise InvalidInput(
            f"The token is bound to another origin than that of the URL; give a URL there, or change {ORIGIN_VARIABLE}."
        )


def _check_encryption(base_url: str, target: Target) -> None:
    """See that the user's token does not go over a network, or to a proxy, for all to read. Raises InvalidInput."""
    url = httpx.URL(base_url)
    if url.scheme == "http" and not is_loopback(url.host) and not target.insecure_http:
        raise InvalidInput(
            "The token would go unencrypted over the network; give an https URL, or consent with --insecure-http."
        )


def _origin(base_url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port; httpx leaves out the port that is the scheme's own."""
    url = httpx.URL(base_url)
    return url.scheme, url.host.removesuffix("."), url.port


def _check_certificates(ca_file: str) -> None:
    """See that a CA file can be used. Raises InvalidInput."""
    if not Path(ca_file).is_file():
        raise InvalidInput(f"{ca_file}: there is no such CA file; give a PEM file with --ca-file.")
    try:
        Tls(ca_file).context()
    except OSError as error:  # ssl.SSLError is one
        reason = error.strerror or "no certificate"
        raise InvalidInput(f"{ca_file}: holds no certificates ({reason}); give a PEM file with --ca-file.") from None


def _keep_out(secret: Secret, target: Target) -> None:
    """See that the token stands where it is masked, and nowhere else. Raises InvalidInput."""
    redactor = Redactor([secret])
    if redactor.finds(target.url or ""):
        raise InvalidInput("The URL holds the token; leave it out: it goes in a header, see --auth.")
    if target.auth is not None and redactor.finds(target.auth):
        raise InvalidInput("The header of --auth holds the token; write {secret} in its place.")


def _credentials(target: Target, profile: Profile) -> tuple[Credential, ...]:
    """The credentials of a user's own target. Raises InvalidInput."""
    name, format_ = _auth(target.auth, profile)
    secret = secret_of(target)
    if secret is None:
        return ()
    if target.access.jwt is not None:
        format_ = format_ if target.auth else "Bearer {secret}"
        return (Credential("header", name, format_, target.access.jwt.source(), TOKEN_VARIABLE),)
    if target.access.credentials:
        return tuple(setting.credential() for setting in target.access.credentials)
    return (_credential(name, format_, secret),)


def _credential(name: str, format_: str, secret: Secret) -> Credential:
    """The credential of a token in a header."""
    return Credential("header", name, format_, StaticSecret(secret), TOKEN_VARIABLE)


def _auth(text: str | None, profile: Profile) -> tuple[str, str]:
    """The header of the token as (name, format): that of --auth, or else of the profile. Raises InvalidInput."""
    if text is None or text == "none":
        return profile.auth_header, profile.auth_format
    match = re.fullmatch(r"([A-Za-z0-9-]+):\s*(.*\{secret\}.*)", text)
    if match is None or not (text.isascii() and text.isprintable()):
        raise InvalidInput("--auth is no header with {secret} in it; write 'X-Api-Key: {secret}', or --auth none.")
    return match.group(1), match.group(2)


def _variable(name: str) -> str:
    """The variable for the token, by name unless that may be a token itself."""
    return name if re.fullmatch("[A-Z_]+", name) else "that --token-env names"
