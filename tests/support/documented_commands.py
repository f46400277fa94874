"""Command lines in documents and examples: finding them, and why one cannot be given."""

import re
import shlex
import subprocess
import sys
from functools import cache

import click

from tests.support.cli_runner import ROOT
from validator.cli.commands import cli

TOOLS = {"cyclonedx-py", "pip", "pip-audit", "podman", "pre-commit", "uv", "schemathesis"}
NOT_OURS = TOOLS | {"cd", "export", "git", "printf", "source", ".", ".ci/run"}
"""Programs that come from elsewhere, and the script that runs the tests; a release tries them."""


def shown(text):
    """The command lines of a page: its blocks of sh, and its code spans that begin with klantcheck, python or just."""
    for block in re.findall(r"^ *```sh\n(.*?)```", text, re.DOTALL | re.MULTILINE):
        yield from block.replace("\\\n", " ").splitlines()
    for span in re.findall(r"`((?:klantcheck|python|just)\s[^`]*)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
        yield " ".join(span.split())


def commands(line):
    """The commands of a line, each as its words without assignments, comments and redirections."""
    words = list(shlex.shlex(line.replace("…", "X"), posix=True, punctuation_chars=True))
    words = words[: words.index("#")] if "#" in words else words
    documented: list[list[str]] = [[]]
    before = "&"
    for word in words:
        if set(word) <= set("&|;()"):
            documented.append([])
        elif not set(word) <= set("<>") and not set(before) <= set("<>"):
            documented[-1].append(word)
        before = word
    for command in documented:
        while command and re.fullmatch(r"\w+=.*", command[0]):
            command.pop(0)
        yield from [command] if command else []


def refuse_unknown(command, words):
    """Parse the words of a click command as it does itself, without carrying anything out.

    Raises click.UsageError for a subcommand, an option or a choice that is not there, and for a command that has some
    of its arguments but not all; prose may name a command without any.
    """
    context = click.Context(command)
    if isinstance(command, click.Group):
        _, words, _ = command.make_parser(context).parse_args(list(words))  # without the options of the group
        name = next((word for word in words if not word.startswith("-")), None)
        part = command.get_command(context, name) if name else None
        if part is None and name and not name.isupper():
            raise click.UsageError(f"no command {name}")
        if part is not None:
            refuse_unknown(part, words[words.index(name) + 1 :])
        return
    values, _, _ = command.make_parser(context).parse_args(list(words))
    places = [argument for argument in command.params if isinstance(argument, click.Argument) and argument.required]
    filled = [argument for argument in places if isinstance(values.get(argument.name), str | tuple)]
    if filled and filled != places:
        raise click.UsageError(f"some arguments of {command.name} are left out")
    for option in command.params:
        if isinstance(option.type, click.Choice) and option.name in values:
            option.type.convert(values[option.name], option, context)


@cache
def pytest_options():
    completed = subprocess.run(
        [sys.executable, "-m", "pytest", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(re.findall(r"(?<!\S)(--?\w[\w-]*)", completed.stdout))


def why_not(words):
    """Why a command cannot be given, or nothing."""
    program, *rest = words
    program = program.removeprefix(".venv/bin/").removeprefix("/tmp/release/bin/")
    if program in NOT_OURS or words[:3] == ["python3", "-m", "venv"] or rest[:2] == ["-m", "hatchling"]:
        return None
    if program == "klantcheck":
        try:
            refuse_unknown(cli, rest)
        except click.UsageError as error:
            return error.format_message()
        return None
    if program == "pytest":
        unknown = {word.partition("=")[0] for word in rest if word.startswith("-")} - pytest_options()
        return f"pytest has no {sorted(unknown)}" if unknown else None
    if program == "python":
        return None if (ROOT / rest[0]).is_file() else f"no file {rest[0]}"
    if program == "just":
        return None if re.search(rf"^{rest[0]}\b.*:", (ROOT / "justfile").read_text(), re.MULTILINE) else "no recipe"
    return "no program that we know"
