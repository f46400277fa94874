"""klantcheck schema."""

from __future__ import annotations

import click

from validator import resources
from validator.cli.output import say
from validator.errors import InvalidInput
from validator.suggest import did_you_mean

ENDING = ".schema.json"


@click.command()
@click.argument("name", required=False)
def schema(name: str | None) -> int:
    """Print the JSON Schema of a kind of file, for completion in an editor; without NAME, which there are.

    Of a target file: klantcheck schema target > target.schema.json.
    """
    found = {path.name.removesuffix(ENDING): path for path in (resources.root() / "schemas").glob(f"*{ENDING}")}
    if name is None:
        for known in sorted(found):
            say(known)
        return 0
    if name not in found:
        raise InvalidInput(f"There is no schema {name!r}; {did_you_mean(name, sorted(found))}")
    click.echo(found[name].read_text(encoding="utf-8"), nl=False)
    return 0
