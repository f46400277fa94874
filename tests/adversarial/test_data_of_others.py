"""What a target shows of others stands in no file, log or terminal line, whatever kind of answer it is in."""

import pytest

from tests.support import foreign_person, secret_echo
from tests.support.foreign_person import ANSWERS, traces
from tests.support.hostile.runner import TOKEN, HostileRunner, reference_application
from tests.support.hostile.server import ONE_SCENARIO, HostileServer

pytestmark = pytest.mark.slow

SCENARIOS = f"{ONE_SCENARIO} or id-F3839-lijst"
"""Of them one quotes what the objects of a search result hold."""


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    return HostileRunner(TOKEN, TMPDIR=str(tmp_path_factory.mktemp("tijdelijk")))


@pytest.mark.parametrize("name", ANSWERS)
def test_another_person_is_in_no_output(name, runner, tmp_path):
    condition, mutation = ANSWERS[name]
    sent, folder = [], tmp_path / "run"

    def seen(request):
        response = mutation(request)
        pieces = list(response)
        sent.append(b"".join(pieces))
        return response if hasattr(response, "headers") else iter(pieces)

    server = HostileServer("person", "", condition, seen, 4, "", "", tag=SCENARIOS)
    run = runner.run(server, reference_application(server, TOKEN), folder)
    assert any(traces(secret_echo.decoded(response)) for response in sent), "the answer was given"
    files = {path.name: path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file()}
    assert {file: found for file, text in files.items() if (found := traces(text))} == {}
    assert {"output", "results.json", "report.html", "junit.xml"} <= files.keys()
    assert "Traceback" not in run.output


def test_the_search_finds_the_person():
    for value in foreign_person.PERSON.values():
        assert traces(f"x{str(value).upper()}y")
