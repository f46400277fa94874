"""The settings file, or target file: what may stand in it, for which commands, and what of it is taken.

A file that was merely found, ./klantcheck.yaml, may be anyone's: whoever can write to the repository writes it. From it
nothing is taken that says where a secret goes, what may be written or where files are made. Those settings come from
the command line, the environment, or a file that was named with --config.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from validator.cli.options import variable
from validator.errors import InvalidInput

if TYPE_CHECKING:
    from validator.run.access import Access
    from validator.schema.yaml_file import YamlFile

FOUND = "klantcheck.yaml"
"""The file that is read from the working directory when none is named."""

VERSION = 1
"""Of this kind of file."""

RUN, TARGET, VALIDATE, SERVE = ("run",), ("run", "doctor", "cleanup"), ("validate",), ("serve",)


@dataclass(frozen=True)
class Setting:
    """One setting.

    commands: those that take it. steers: it is not taken from a file that was merely found. names_file: it is a path,
    which starts at the folder of the file that it stands in. option: it is one of the commands too.
    """

    commands: tuple[str, ...]
    steers: bool = False
    names_file: bool = False
    option: bool = True


SETTINGS = {
    "url": Setting(TARGET, steers=True),
    "token": Setting(TARGET, steers=True, option=False),
    "token-env": Setting(TARGET, steers=True),
    "auth": Setting(TARGET, steers=True),
    "credentials": Setting(TARGET, steers=True, option=False),
    "jwt": Setting(TARGET, steers=True, option=False),
    "header": Setting(TARGET, steers=True),
    "client-certificate": Setting(TARGET, steers=True, option=False),
    "ca-file": Setting(TARGET, steers=True, names_file=True),
    "proxy": Setting(TARGET, steers=True),
    "allowed-hosts": Setting(TARGET, steers=True, option=False),
    "insecure-http": Setting(TARGET, steers=True),
    "timeout": Setting(TARGET),
    "max-rate": Setting(TARGET),
    "profile": Setting(("run", "doctor", "validate", "serve"), names_file=True),
    "edition": Setting(RUN),
    "features": Setting(RUN, steers=True, names_file=True),
    "values": Setting(RUN, names_file=True),
    "write": Setting(("run", "doctor"), steers=True),
    "max-requests": Setting(RUN),
    "max-time": Setting(RUN),
    "class": Setting(RUN),
    "standard-only": Setting(RUN),
    "tag": Setting(RUN),
    "workers": Setting(RUN),
    "waivers": Setting(RUN, steers=True, names_file=True),
    "evidence": Setting(RUN),
    "lang": Setting(RUN),
    "report": Setting(RUN, steers=True, names_file=True),
    "report-mode": Setting(RUN, steers=True),
    "require-target": Setting(RUN),
    "object": Setting(VALIDATE),
    "shape": Setting(VALIDATE),
    "as": Setting(VALIDATE),
    "strict": Setting(VALIDATE),
    "level": Setting(VALIDATE),
    "format": Setting(VALIDATE),
    "host": Setting(SERVE, steers=True),
    "port": Setting(SERVE, steers=True),
    "allow-host": Setting(SERVE, steers=True),
    "db": Setting(SERVE, steers=True, names_file=True),
    "seed": Setting(SERVE, steers=True, names_file=True),
    "latency": Setting(SERVE),
    "log": Setting(SERVE, steers=True),
    "conform": Setting(SERVE),
    "fault": Setting(SERVE),
}
"""Every setting by its name, which is that of the option; each belongs to a target or to one command."""

OF_ACCESS = ("token", "credentials", "jwt", "header", "client-certificate", "proxy", "allowed-hosts")
"""The settings that become an Access, and no option by themselves."""


@dataclass(frozen=True)
class FileSettings:
    """What a settings file says to one command.

    named: the file as it was named with --config, or None. options: as click's default_map. access: what the target
    asks for. names: of the settings for this command. warnings: one sentence each.
    """

    named: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    access: Access | None = None
    names: frozenset[str] = frozenset()
    warnings: tuple[str, ...] = ()


def load_settings(config: str | None, name: str, command: click.Command) -> FileSettings:
    """The settings for a command of that name.

    config: the file that was named, or None for the one that may be found. What the target does with which values
    stands in the file itself, so that the setting is the file. Raises InvalidInput with the place for a file that
    cannot be read, a setting that no command has or of another form, or one that is not taken from a found file.
    """
    path = Path(config or FOUND)
    if config is None and not path.is_file():
        return FileSettings()
    from validator.schema.yaml_file import YamlFile

    file = YamlFile(path)
    if not isinstance(file.data, dict):
        raise InvalidInput(f"{file.where()}: settings are written as `name: value`.")
    for key, value in file.data.items():
        _check_known(key, file)
        if config is None:
            _check_found(key, value, file.where("/" + key))
    _check_form(file)
    own = {key: value for key, value in file.data.items() if key in SETTINGS and name in SETTINGS[key].commands}
    options = {key: _located(path, key, value) for key, value in own.items() if key not in OF_ACCESS}
    if "values" in options and not isinstance(options["values"], str):
        options["values"] = str(path)
    described = {key: own[key] for key in OF_ACCESS if key in own}
    access, warnings = _access(file, described) if described else (None, ())
    return FileSettings(config, {name: _by_parameter(command, options)}, access, frozenset(own), warnings)


def _check_known(name: str, file: YamlFile) -> None:
    if name not in SETTINGS and name != "version":
        from validator.suggest import did_you_mean

        raise InvalidInput(
            f"{file.place('/' + name)}: there is no setting {name!r}; {did_you_mean(name, sorted(SETTINGS))}"
        )


def _check_found(name: str, value: Any, place: str) -> None:
    """See that a setting of a file that was merely found steers nothing, itself or by another file that it names."""
    if name == "version":
        return
    given = f"give it on the command line, as {variable(name)}, or " if SETTINGS[name].option else ""
    remedy = f"{given}name this file: --config {FOUND}."
    if SETTINGS[name].steers:
        raise InvalidInput(f"{place}: {name!r} is not taken from a file that was merely found; {remedy}")
    if name == "values" and isinstance(value, str):
        raise InvalidInput(f"{place}: another file is not taken from a file that was merely found; {remedy}")
    if name == "profile" and value not in _bundled_profiles():
        raise InvalidInput(
            f"{place}: of a file that was merely found, 'profile' is one of {', '.join(_bundled_profiles())}; for "
            f"another one, {remedy}"
        )


def _check_form(file: YamlFile) -> None:
    """See that the file is as its schema says. Raises InvalidInput with the place of each problem, and no value."""
    from validator.schema.findings import schema_findings
    from validator.schema.wording import english

    if file.data.get("version", VERSION) != VERSION:
        raise InvalidInput(
            f"{file.place('/version')}: this Klantcheck reads version {VERSION} of a target file; "
            f"update Klantcheck, or write `version: {VERSION}`."
        )
    problems = []
    for finding in schema_findings(file.data, "target.schema.json"):
        name = finding.pointer.rpartition("/")[2]
        sentence = english(finding.keyword, finding.keyword_value)
        if finding.keyword == "additionalProperties":
            sentence = f"is not known here; {_known_here(finding.pointer, name)}"
        problems.append(f"{file.place(finding.pointer)}: {name!r} {sentence}{'' if sentence[-1] in '.?' else '.'}")
    if problems:
        raise InvalidInput(*problems)


def _known_here(place: str, name: str) -> str:
    from validator.schema.catalog import load
    from validator.schema.pointer import parts
    from validator.suggest import did_you_mean

    schema = load("target.schema.json")
    for part in parts(place)[:-1]:
        schema = schema["items"] if part.isdigit() else schema["properties"][part]
    return did_you_mean(name, schema["properties"])


def _access(file: YamlFile, described: Mapping[str, Any]) -> tuple[Access, tuple[str, ...]]:
    """The access that a file describes, and a warning for each secret that stands in it. Raises InvalidInput."""
    from validator.cli.access_settings import access_of, literal_secrets

    if "token-env" in file.data:
        described = {**described, "token-env": file.data["token-env"]}
    ways = [name for name in ("token", "token-env", "credentials", "jwt") if name in described]
    if len(ways) > 1:
        raise InvalidInput(f"{file.place('/' + ways[1])}: {ways[0]!r} says it already; keep one of {', '.join(ways)}.")
    access = access_of(described, file.path.parent, file.place)
    return access, tuple(_warnings(file, literal_secrets(access)))


def _warnings(file: YamlFile, places: Iterator[str]) -> Iterator[str]:
    for place in places:
        yield (
            f"{file.place(place)}: the secret itself stands here; put it in a variable of the environment and write "
            "env:NAME, or in a file of its own and write file:PATH."
        )


def _located(path: Path, name: str, value: Any) -> Any:
    """A path that a settings file names, as it is from the working directory; any other value as it is."""
    if not SETTINGS[name].names_file or not isinstance(value, str) or not _is_path(name, value):
        return value
    return str(path.parent / value)


def _is_path(name: str, value: str) -> bool:
    """Whether the value of a setting that may be a path is one, and no name of what comes with Klantcheck."""
    if name == "profile":
        from validator.profile.loader import split_version

        file = split_version(value)[0]
        return file.endswith((".yaml", ".yml")) or "/" in file or "\\" in file
    return not (name == "seed" and value == "voorbeeld")


def _bundled_profiles() -> list[str]:
    from validator.profile.loader import profile_names

    return profile_names()


def _by_parameter(command: click.Command, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings by the names of click's parameters; one value of a setting that may be repeated is a list."""
    parameters = {parameter.opts[0].removeprefix("--"): parameter for parameter in command.params if parameter.opts}
    return {
        str(parameters[name].name): [value] if _single(parameters[name], value) else value
        for name, value in settings.items()
    }


def _single(parameter: click.Parameter, value: Any) -> bool:
    return isinstance(parameter, click.Option) and parameter.multiple and not isinstance(value, list)
