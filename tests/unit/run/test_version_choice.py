"""The version of its dialect in which a target is spoken to."""

import httpx
import pytest

from tests.support.in_process_run import URL
from validator.profile.loader import load_profile
from validator.reference.app import Reference
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.target import Target
from validator.run.version_choice import choose_version

OPEN, TOKEN = "open-klant-2", "een-token-voor-deze-proef"


@pytest.mark.parametrize(
    ("named", "stated", "number", "because"),
    [
        (OPEN, "0.4.0", "0.4.0", "het doel noemt deze versie in API-version"),
        (None, "0.4.0", "0.4.0", "het doel noemt deze versie in API-version"),
        (OPEN, "0.11.0", "0.9.0", "de nieuwste die het profiel tot en met 0.11.0 kent; het doel noemt 0.11.0"),
        (OPEN, "0.0.1", "0.0.3", "de oudste die het profiel kent; het doel noemt 0.0.1"),
        (OPEN, None, "0.9.0", "de nieuwste die het profiel kent; het doel noemt zelf geen versie"),
        (OPEN, "<script>", "0.9.0", "de nieuwste die het profiel kent; het doel noemt zelf geen versie"),
        (f"{OPEN}@0.4.0", "0.4.0", "0.4.0", "opgegeven met --profile"),
        (f"{OPEN}@0.4.0", "0.9.0", "0.4.0", "opgegeven met --profile; het doel noemt zelf 0.9.0"),
    ],
)
def test_what_is_given_goes_before_what_the_target_states(named, stated, number, because):
    choice = choose_version(load_profile(named or OPEN), named, stated)
    assert choice is not None
    assert (choice.number, choice.because) == (number, because)


def test_a_profile_without_versions_has_none_to_choose():
    assert choose_version(load_profile("vng-crud-0.0.3"), "vng-crud-0.0.3", "1.0.0") is None


@pytest.mark.parametrize(("named", "spoken"), [(OPEN, "0.1.1"), (f"{OPEN}@0.5.0", "0.5.0")])
def test_a_run_goes_on_in_the_version_that_the_target_speaks(tmp_path, named, spoken):
    app = Reference(load_profile(f"{OPEN}@0.1.1"), TOKEN)
    config = RunConfig(Target(URL, write=True), named, ledger=tmp_path / "grootboek.ndjson")
    execution = Execution(config, token=TOKEN, transport=httpx.WSGITransport(app=app))
    session = execution.open()
    try:
        assert session.version == "0.1.1"
        for profile in (execution.profile, session.profile, session.context().api.profile):
            assert profile.version is not None
            assert profile.version.number == spoken
    finally:
        execution.close()
