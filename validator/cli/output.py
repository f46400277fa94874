"""What the commands write: lines that are inert, whatever stands in them (validator/text.py)."""

from __future__ import annotations

import click

from validator.text import inert, inert_lines


def say(text: str, *, err: bool = False) -> None:
    """Write one line to standard output; err: to standard error."""
    click.echo(inert(text), err=err)


def complain(text: str) -> None:
    """Write an error message of one or more lines to standard error, with the name of the program."""
    click.echo(inert_lines(f"klantcheck: {text}"), err=True)
