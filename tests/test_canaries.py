"""No secret reaches an output, a log or a file, however a target echoes it and whatever the user mistakes for what."""

import os
import subprocess
import sys
from dataclasses import dataclass, field

import pytest

from tests import canaries, hostile
from tests.canaries import EVERY, FORMS, PASSWORD, SECRETS, TOKEN, shown
from tests.commands import ROOT, SEED, environment, klantcheck
from tests.measuring import Ran, Runner
from tests.servers import Raw, answer
from tests.spoiling import Target as Server
from validator import profile, session
from validator.errors import InvalidInput
from validator.reference.app import Reference
from validator.secrets import MASK
from validator.session import Target

SHAPES = ([], ["--auth", "X-Api-Key: {secret}"], ["--auth", "Authorization: Basic {secret}"])


def files(folder):
    """What stands in the files under a folder, by their names."""
    return {str(one): one.read_text(encoding="utf-8") for one in folder.rglob("*") if one.is_file()}


@dataclass
class Watched:
    """A run, what was sent to it, and what stood in its files while it went on: what `kill -9` would have left."""

    ran: Ran
    sent: list[str] = field(default_factory=list)
    meanwhile: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def echoed(tmp_path_factory):
    """Makes a run against a server that echoes."""
    temporary = tmp_path_factory.mktemp("tijdelijk")

    def run(name, shape=()):
        when, spoil = canaries.ECHOES[name]
        folder = tmp_path_factory.mktemp("run")
        watched = Watched(None)

        def watching(call):
            watched.meanwhile.append(files(folder) | files(temporary))
            came = spoil(call)
            pieces = list(came)
            watched.sent.append(b"".join(pieces).decode("latin-1"))
            return came if hasattr(came, "headers") else iter(pieces)

        server = hostile.Hostile(name, "", when, watching, 0, "", "")
        watched.ran = runner.run(server, folder, None, *shape)
        watched.meanwhile.append(files(folder) | files(temporary))
        return watched

    with Runner(TOKEN, TMPDIR=str(temporary)) as runner:
        yield run


def clean(watched):
    """Nothing of a secret was ever to be read, and what was left out shows that it was."""
    seen = {name: shown(text) for moment in watched.meanwhile for name, text in moment.items()}
    assert {name: parts for name, parts in seen.items() if parts} == {}
    assert {os.path.basename(name) for name in seen} >= {"output", "results.json", "report.html", "junit.xml"}
    assert any("grootboek" in name for name in seen)


@pytest.mark.parametrize("name", canaries.ECHOES)
def test_a_token_that_is_echoed_is_nowhere_to_be_read(name, echoed):
    watched = echoed(name, SHAPES[0])
    assert any(shown(text) for text in watched.sent if name not in {"ingepakt", "ingepakt-half"}) or name.startswith("in")
    assert MASK in str(watched.meanwhile[-1])
    clean(watched)


@pytest.mark.parametrize("shape", SHAPES[1:], ids=lambda shape: shape[1])
def test_so_it_is_in_another_header(shape, echoed):
    watched = echoed("alles", shape)
    assert any(TOKEN.encode() in one for one in watched.ran.requests)
    assert watched.ran.code == 4, "echoing hinders nothing; a part of the suite is never conform"
    clean(watched)
