"""Running the suite with pytest inside, and concluding from what it saw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from validator.errors import InvalidInput
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import differences_from_frozen
from validator.run.collector import Collector, Progress
from validator.run.execution import Execution
from validator.run.inner_pytest import run_pytest
from validator.run.results import own_summary, results_document
from validator.verdict.judge import judge_run, judge_where_seen, requirement_verdicts
from validator.verdict.model import Facts, Judgement, Observation, PublishedDocument, Verdict
from validator.verdict.scope import Scope
from validator.verdict.waivers import FAILING, Waiver, WaiverState, states


@dataclass(frozen=True)
class RunResult:
    """What a run concluded: the document of results.json, and the judgement it comes from.

    own: the document on the requirements of a user's own, which change nothing of that judgement; None without them.
    """

    document: dict[str, Any]
    judgement: Judgement
    observations: Sequence[Observation]
    own: dict[str, Any] | None = None


def run_suite(execution: Execution, progress: Progress | None = None) -> RunResult:
    """Run the suite, clean up, and judge. Raises InvalidInput when the configuration cannot be carried out."""
    execution.check()
    collector = Collector(execution, progress)
    started = datetime.now(UTC)
    code = run_pytest(execution, _features(execution), [collector])
    if code == pytest.ExitCode.USAGE_ERROR:
        raise InvalidInput("pytest could not begin with these options; it says why above.")
    return conclude(execution, collector, started)


def conclude(execution: Execution, collector: Collector, started: datetime) -> RunResult:
    """Judge a run that has ended, and cleaned up, by what was collected of it."""
    facts = _facts(execution, collector, started)
    scored = execution.requirement_set
    observations = [collector.observations[key] for key in scored.scenarios if key in collector.observations]
    links = {scenario.id: scenario.requirements for scenario in all_scenarios() if scenario.id in scored.scenarios}
    verdicts = requirement_verdicts(scored, links, observations)
    observations = judge_where_seen(observations, verdicts)
    judgement = judge_run(scored, links, observations, facts)
    waivers = _waivers(execution, facts, judgement)
    if waivers:
        waived = {waiver.requirement for waiver, state in waivers if state is WaiverState.USED}
        failing = any(state in FAILING for _, state in waivers)
        judgement = judge_run(scored, links, observations, facts, waived, gate_fails=failing)
    document = results_document(execution.profile, scored, observations, facts, judgement, waivers)
    own = _conclude_own(execution, collector, facts, verdicts)
    if own is not None:
        document["own"] = own_summary(own)
    return RunResult(document, judgement, observations, own)


def _conclude_own(
    execution: Execution, collector: Collector, facts: Facts, verdicts: Mapping[str, Verdict]
) -> dict[str, Any] | None:
    """Judge the requirements of a user's own by themselves. facts: of the run. verdicts: of the other requirements."""
    scored, own = execution.own_set, execution.own
    if scored is None or own is None:
        return None
    facts = replace(facts, scope=Scope(), partial=_partial_own(execution, collector), described=PublishedDocument())
    observations = [collector.observations[key] for key in scored.scenarios if key in collector.observations]
    observations = judge_where_seen(observations, verdicts)
    links = {scenario.id: scenario.requirements for scenario in own.scenarios if scenario.id in scored.scenarios}
    judgement = judge_run(scored, links, observations, facts)
    return results_document(execution.profile, scored, observations, facts, judgement, others=own.scenarios)


def _waivers(execution: Execution, facts: Facts, judgement: Judgement) -> list[tuple[Waiver, WaiverState]]:
    """The waivers of a run, each with what it does by the verdicts on its last day."""
    scope = {entry.id for entry in execution.requirement_set.requirements if facts.scope.covers(entry)}
    verdicts = {entry.id: entry.verdict for entry in judgement.requirements}
    return states(execution.waivers, verdicts, scope, date.fromisoformat(facts.finished[:10]))


def _features(execution: Execution) -> list[str]:
    """What has to be read: of a restricted run the features with a scenario of it, else all of them."""
    if not execution.config.restricted:
        return []
    return list(dict.fromkeys(scenario.feature for scenario in execution.scenarios))


def _facts(execution: Execution, collector: Collector, started: datetime) -> Facts:
    config, session = execution.config, execution.session
    fault = collector.internal or execution.fault
    return Facts(
        run_id=config.run_id,
        started=started.isoformat(),
        finished=datetime.now(UTC).isoformat(),
        requests=execution.requests,
        partial=_partial(execution, collector),
        scope=config.scope,
        stopped=collector.stopped,
        environment=execution.environment,
        suite=fault if fault is None or session is None else session.client.publishable(fault),
        residue=execution.residue,
        target_url=session.client.connection.base_url if session else config.target.url or "",
        target_version=session.version if session else None,
        version_because=execution.version_because,
        embedded=config.embedded,
        described=collector.published,
    )


def _partial_own(execution: Execution, collector: Collector) -> list[str]:
    """Why the features of a user's own were not all carried out, in Dutch; empty when they were."""
    missing = len({scenario.id for scenario in execution.own_scenarios} - collector.observations.keys())
    if execution.config.tag:
        return [f"alleen de scenario's met {execution.config.tag}"]
    if missing and not (execution.environment or collector.stopped or collector.internal):
        return [f"{missing} scenario's zijn niet uitgevoerd"]
    return []


def _partial(execution: Execution, collector: Collector) -> list[str]:
    """Why a run did not cover its whole scope, in Dutch; empty when it did."""
    config, scored = execution.config, execution.requirement_set
    partial = [*differences_from_frozen(scored), *collector.broken]
    if config.tag:
        partial.append(f"alleen de scenario's met {config.tag}")
    missing = len({scenario.id for scenario in execution.scenarios} - collector.observations.keys())
    if missing and not (partial or execution.environment or collector.stopped or collector.internal):
        partial.append(f"{missing} scenario's zijn niet uitgevoerd")
    return partial
