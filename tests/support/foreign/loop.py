"""Scenarios of the suite on the foreign register, each fault in a session of its own, collected once."""

from pathlib import Path

import httpx

from tests.support.foreign.app import PREFIX, ForeignApp
from tests.support.foreign.faults import FaultyApp
from validator import resources
from validator.mutation.loop import ScenarioLoop
from validator.mutation.trial import profile_scenarios, profile_set
from validator.profile.loader import load_profile
from validator.run.config import RunConfig, new_run_id
from validator.run.execution import Execution
from validator.run.inner_pytest import run_pytest
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.verdict.judge import scenario_verdict
from validator.verdict.model import Verdict

PROFILE = str(resources.root() / "examples" / "profiles" / "crm.yaml")
KEY = "sleutel-van-de-proef-12345"
TARGET = Target(f"http://foreign.invalid{PREFIX}", write=True)


def register_with(fault):
    """The foreign register, with one fault or none."""
    return ForeignApp(KEY) if fault is None else FaultyApp(ForeignApp(KEY, fault.puts), fault, KEY)


class ForeignLoop(ScenarioLoop):
    """The loop of `prove`, with the foreign register in the place of the reference API. profile: its file."""

    def __init__(self, body, profile):
        self._source = profile
        loaded = load_profile(profile)
        super().__init__(loaded, body)
        self.execution = Execution(RunConfig(TARGET, profile, loaded.editions[0]))

    def open(self, *_):
        return self.open_with(None)

    def open_with(self, fault):
        """A session with a new register, with one fault or none."""
        transport = httpx.WSGITransport(app=register_with(fault))
        profile, run_id = load_profile(self._source), new_run_id()
        connection = connection_to(TARGET, profile, run_id, KEY)
        ledger = Path(self._folder.name) / f"{run_id}.ndjson"
        session = Session(profile, profile_set(self._source), connection, ledger, transport)
        self.execution.use(session)
        return session


def run_on_foreign(scenarios, body, profile=PROFILE):
    """Collect the features of these scenarios and call body(loop)."""
    loop = ForeignLoop(body, profile)
    run_pytest(loop.execution, sorted({scenario.feature for scenario in scenarios}), [loop])
    assert loop.finished


def detections(faults, profile=PROFILE):
    """Each fault by its name, with the scenario that it makes fail and the requirement of that, or None."""
    scenarios = scenarios_of(faults, profile)
    found = {}

    def body(loop):
        for name, fault in faults.items():
            session = loop.open_with(fault)
            found[name] = next(_failures(loop, session, scenarios[name]), None)

    run_on_foreign([one for some in scenarios.values() for one in some], body, profile)
    return found


def scenarios_of(faults, profile=PROFILE):
    """The scenarios that have to see each of these faults, by its name."""
    known = profile_scenarios(profile)
    return {name: [one for one in known if one.template == fault.scenario] for name, fault in faults.items()}


def verdicts(scenarios, profile=PROFILE, fault=None):
    """The verdict of each scenario on the register, by its id, with the reason. fault: what it does otherwise."""
    found = {}

    def body(loop):
        session = loop.open_with(fault)
        for scenario in scenarios:
            for observation in loop.observe(scenario):
                verdict = scenario_verdict(observation, session.set)
                found[scenario.id] = verdict.verdict, verdict.reason

    run_on_foreign(scenarios, body, profile)
    return found


def _failures(loop, session, scenarios):
    for scenario in scenarios:
        for observation in loop.observe(scenario):
            if scenario_verdict(observation, session.set).verdict is Verdict.FAILED:
                yield f"{scenario.id} ({scenario.requirements[0]})"
