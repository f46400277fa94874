"""The access of a target as a settings file and the command line describe it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click
import httpx

from validator.cli.output import complain
from validator.cli.settings import FileSettings
from validator.errors import InvalidInput
from validator.http.connection import Limits
from validator.http.json_web_token import LIFETIME
from validator.run.access import (
    Access,
    CertificateSetting,
    CredentialSetting,
    HeaderSetting,
    JwtSetting,
    looks_secret,
)
from validator.run.secret_reference import SecretReference
from validator.run.target import Target
from validator.schema.pointer import join

T = TypeVar("T")
GIVEN = (click.core.ParameterSource.COMMANDLINE, click.core.ParameterSource.ENVIRONMENT)


class _Reader:
    """Reads settings that stand in a file. folder: where paths start. place: names a place for its JSON pointer."""

    def __init__(self, folder: Path, place: Callable[[str], str]) -> None:
        self._folder = folder
        self._place = place

    def made(self, pointer: str, make: Callable[[], T]) -> T:
        """What is made of a setting. Raises InvalidInput with its place."""
        try:
            return make()
        except InvalidInput as error:
            raise InvalidInput(f"{self._place(pointer)}: {error}") from None

    def reference(self, text: str, pointer: str) -> SecretReference:
        """A reference to a secret."""
        return self.made(pointer, lambda: SecretReference.parse(text, self._folder))

    def header(self, name: str, text: str) -> HeaderSetting:
        """A header of every request."""
        pointer = "/header" + join([name])
        value = self.reference(text, pointer)
        return self.made(pointer, lambda: HeaderSetting(name, value))

    def credential(self, settings: Mapping[str, str], number: int) -> CredentialSetting:
        """A credential in a header or a query argument."""
        value = self.reference(settings["value"], f"/credentials/{number}/value")
        format_ = settings.get("format", "{secret}")
        if "header" in settings:
            return CredentialSetting("header", settings["header"], value, format_)
        return CredentialSetting("query", settings["query"], value, format_)

    def jwt(self, settings: Mapping[str, Any]) -> JwtSetting:
        """What tokens are made of."""
        return JwtSetting(
            client_id=settings["client-id"],
            secret=self.reference(settings["secret"], "/jwt/secret"),
            user_id=settings.get("user-id", JwtSetting.user_id),
            user_representation=settings.get("user-representation", JwtSetting.user_representation),
            valid_seconds=settings.get("valid-seconds", LIFETIME),
        )

    def certificate(self, settings: Mapping[str, str]) -> CertificateSetting:
        """A client certificate."""
        passphrase = settings.get("passphrase")
        return CertificateSetting(
            certificate=str(Path(self._folder, settings["certificate"]).absolute()),
            key=str(Path(self._folder, settings["key"]).absolute()),
            passphrase=None if passphrase is None else self.reference(passphrase, "/client-certificate/passphrase"),
        )

    def proxy(self, text: str) -> SecretReference:
        """A proxy; a URL that stands there is looked at."""
        value = self.reference(text, "/proxy")
        if value.kind == "literal":
            self.made("/proxy", Access(proxy=value).proxy_url)
        return value


def access_of(settings: Mapping[str, Any], folder: Path, place: Callable[[str], str]) -> Access:
    """The access that settings of a file describe.

    folder: of the file, where paths start. place: names a place in it for its JSON pointer. Raises InvalidInput.
    """
    read = _Reader(folder, place)
    return Access(
        token=read.reference(settings["token"], "/token") if "token" in settings else None,
        credentials=tuple(read.credential(one, n) for n, one in enumerate(settings.get("credentials", ()))),
        jwt=read.jwt(settings["jwt"]) if "jwt" in settings else None,
        headers=tuple(read.header(name, value) for name, value in settings.get("header", {}).items()),
        certificate=read.certificate(settings["client-certificate"]) if "client-certificate" in settings else None,
        proxy=read.proxy(settings["proxy"]) if "proxy" in settings else None,
        allowed_hosts=tuple(settings.get("allowed-hosts", ())),
    )


def literal_secrets(access: Access) -> Iterator[str]:
    """The JSON pointers, in a settings file, of secrets that stand there themselves."""
    if access.token is not None and access.token.kind == "literal":
        yield "/token"
    for number, one in enumerate(access.credentials):
        if one.value.kind == "literal":
            yield f"/credentials/{number}/value"
    if access.jwt is not None and access.jwt.secret.kind == "literal":
        yield "/jwt/secret"
    for header in access.headers:
        if header.value.kind == "literal" and looks_secret(header.name):
            yield "/header" + join([header.name])
    passphrase = None if access.certificate is None else access.certificate.passphrase
    if passphrase is not None and passphrase.kind == "literal":
        yield "/client-certificate/passphrase"
    if access.proxy is not None and access.proxy.kind == "literal" and httpx.URL(access.proxy_url() or "").password:
        yield "/proxy"


def target_of(
    context: click.Context,
    *,
    url: str | None,
    token_env: str,
    auth: str | None,
    ca_file: str | None,
    insecure_http: bool,
    headers: tuple[str, ...],
    proxy: str | None,
    limits: Limits,
    write: bool = False,
    values: str | None = None,
) -> Target:
    """The target that the options of a command and its settings file come to. Raises InvalidInput."""
    file = context.find_object(FileSettings)
    access = (file and file.access) or Access()
    here = Path()
    if context.get_parameter_source("token_env") in GIVEN:
        access = replace(access, token=None, credentials=(), jwt=None)
    own = {one.name.lower(): one for one in (HeaderSetting.parse(text, here) for text in headers)}
    for header in own.values():
        if header.value.kind == "literal" and looks_secret(header.name):
            complain(f"--header {header.name}: other users can see a command line; write '{header.name}: env:NAME'.")
    rest = {one.name.lower(): one for one in access.headers}
    access = replace(access, headers=tuple({**rest, **own}.values()))
    if proxy is not None:
        access = replace(access, proxy=SecretReference.parse(proxy, here))
    return Target(
        url=url or None,
        token_env=token_env,
        auth=auth,
        write=write,
        ca_file=ca_file,
        limits=limits,
        values=values,
        insecure_http=insecure_http,
        access=access,
    )
