"""results.json: everything that a run concluded and the evidence for it (schemas/results.schema.json)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from importlib.metadata import version
from typing import Any

from validator.profile.model import Profile
from validator.profile.own import deviations, is_own
from validator.profile.value_rules import ValueRule
from validator.requirements.registers import all_requirements
from validator.requirements.scenarios import Scenario, scenarios_by_id
from validator.requirements.sets import RequirementSet
from validator.verdict.causes import group_causes
from validator.verdict.judge import step_verdict
from validator.verdict.model import (
    AT_FAULT,
    Facts,
    GroupVerdict,
    Judgement,
    Observation,
    RequirementVerdict,
    ScenarioVerdict,
    StepResult,
    Verdict,
)
from validator.verdict.openapi_advice import compare_with_document
from validator.verdict.waivers import Waiver, WaiverState

FORMAT = 2


def results_document(
    profile: Profile,
    requirement_set: RequirementSet,
    observations: Sequence[Observation],
    facts: Facts,
    judgement: Judgement,
    waivers: Sequence[tuple[Waiver, WaiverState]] = (),
    others: Sequence[Scenario] = (),
) -> dict[str, Any]:
    """The document, as plain JSON. waivers: what each of them did. others: scenarios of a user's own."""
    by_id = {observation.id: observation for observation in observations}
    exchanges = _Exchanges()
    known = {**scenarios_by_id(), **{scenario.id: scenario for scenario in others}}
    scenarios = [
        _scenario(known[verdict.id], verdict, by_id.get(verdict.id), exchanges) for verdict in judgement.scenarios
    ]
    requirements = _requirements(requirement_set, judgement, profile)
    return {
        "format": FORMAT,
        "tool": {"name": "klantcheck", "version": version("klantcheck")},
        "set": _set(requirement_set),
        "profile": _profile(profile, facts),
        "target": {"url": facts.target_url, "version": facts.target_version, "embedded": facts.embedded},
        "run": _run(facts),
        "verdict": judgement.verdict,
        "exit_code": judgement.exit_code,
        "statements": [_group(entry) for entry in judgement.statements],
        "classes": [_group(entry) for entry in judgement.classes],
        "causes": group_causes(scenarios, requirements, exchanges.all, list(profile.model.domains), facts.environment),
        "requirements": requirements,
        "not_scored": _not_scored(requirement_set.edition) if requirement_set.title is None else [],
        "choices": [_choice(rule) for rule in profile.values.values()],
        "warnings": list(judgement.warnings),
        "waivers": [{**vars(waiver), "expires": f"{waiver.expires}", "state": state} for waiver, state in waivers],
        "scenarios": scenarios,
        "exchanges": exchanges.all,
        "advice": compare_with_document(facts.described, facts.target_url, exchanges.all),
        "residue": [{"type": entry.object_type, "url": entry.url, "reason": entry.reason} for entry in facts.residue],
    }


class _Exchanges:
    """The exchanges of a run, numbered from 1: one that several scenarios have as evidence is there once."""

    def __init__(self) -> None:
        self.all: list[dict[str, Any]] = []
        self._numbers: dict[str, int] = {}

    def add(self, exchanges: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add those of a scenario; returns the number of each."""
        numbers = []
        for exchange in exchanges:
            number = self._numbers.setdefault(exchange["key"], len(self.all) + 1)
            if number > len(self.all):
                self.all.append({name: exchange[name] for name in exchange if name != "key"} | {"n": number})
            numbers.append(number)
        return numbers


def own_summary(document: Mapping[str, Any]) -> dict[str, Any]:
    """What the results of a run say of the requirements of a user's own, which have a document of their own."""
    [statement] = document["statements"]
    return {
        "set": document["set"]["id"],
        "title": document["set"]["title"],
        "verdict": document["verdict"],
        "counts": statement["counts"],
    }


def _set(requirement_set: RequirementSet) -> dict[str, Any]:
    title = {} if requirement_set.title is None else {"title": requirement_set.title}
    facts = {"id": requirement_set.id, "edition": requirement_set.edition, "digest": requirement_set.digest}
    return {**facts, **title}


def _group(entry: GroupVerdict) -> dict[str, Any]:
    return {"id": entry.id, "verdict": entry.verdict, "counts": dict(entry.counts)}


def _profile(profile: Profile, facts: Facts) -> dict[str, Any]:
    own = {"own": [{"subject": subject, "because": because} for subject, because in deviations(profile)]}
    return {
        "id": profile.id,
        "title": profile.title,
        "digest": profile.digest,
        "version": profile.version and profile.version.number,
        "release": profile.version and profile.version.release,
        "version_because": facts.version_because,
        **(own if is_own(profile) else {}),
    }


def _run(facts: Facts) -> dict[str, Any]:
    return {
        "id": facts.run_id,
        "started": facts.started,
        "finished": facts.finished,
        "requests": facts.requests,
        "classes": list(facts.scope.classes),
        "standard_only": facts.scope.standard_only,
        "partial": bool(facts.partial),
        "partial_because": list(facts.partial),
        "stopped": facts.stopped,
        "environment": facts.environment,
        "suite": facts.suite,
    }


def _requirements(requirement_set: RequirementSet, judgement: Judgement, profile: Profile) -> list[dict[str, Any]]:
    failed = {verdict.id for verdict in judgement.scenarios if verdict.verdict is Verdict.FAILED}
    return [
        {
            "id": requirement.id,
            "level": requirement.level,
            "class": requirement.cls,
            "beyond": requirement.beyond,
            "statement": requirement.statement,
            "source": requirement.source,
            "conflict": requirement.conflict,
            "note": requirement.note,
            "verdict": concluded.verdict,
            "known_deviation": _known_deviation(profile, concluded, failed),
            "scenarios": list(concluded.scenarios),
        }
        for requirement, concluded in zip(requirement_set.requirements, judgement.requirements, strict=True)
    ]


def _known_deviation(profile: Profile, concluded: RequirementVerdict, failed: Collection[str]) -> dict[str, Any] | None:
    """What is known of a requirement that is not met: only when that explains each of its scenarios that failed.

    failed: the ids of all scenarios of the run that failed.
    """
    known = {one: profile.known_deviation(one) for one in concluded.scenarios if one in failed}
    found = dict.fromkeys(deviation for deviation in known.values() if deviation is not None)
    if concluded.verdict is not Verdict.FAILED or not found or None in known.values():
        return None
    because = " ".join(deviation.because for deviation in found)
    return {"because": because, "source": "; ".join(dict.fromkeys(deviation.source for deviation in found))}


def _not_scored(edition: str) -> list[dict[str, Any]]:
    """The requirements of the edition that no scenario decides on, and why."""
    return [
        {
            "id": requirement.id,
            "level": requirement.level,
            "statement": requirement.statement,
            "source": requirement.source,
            "reason": requirement.excluded or f"Te toetsen met klantcheck validate: {requirement.judged_by}.",
        }
        for requirement in all_requirements()
        if edition in requirement.editions and not requirement.scored
    ]


def _choice(rule: ValueRule) -> dict[str, Any]:
    """What was agreed on the values of a domain, and by whom."""
    return {
        "domain": rule.domain,
        "good": rule.good,
        "refused": rule.refused,
        "proof": rule.proof,
        "because": rule.absent or rule.because,
        "said_by": rule.said_by,
    }


def _scenario(
    scenario: Scenario,
    concluded: ScenarioVerdict,
    observation: Observation | None,
    exchanges: _Exchanges,
) -> dict[str, Any]:
    """One scenario. exchanges: of the whole run; those of this scenario are added to them."""
    steps: Sequence[StepResult] = observation.steps if observation else ()
    numbers = exchanges.add(observation.exchanges) if observation else []
    return {
        "id": concluded.id,
        "name": scenario.name,
        "feature": scenario.feature,
        "title": scenario.title,
        "rule": scenario.rule,
        "line": scenario.line,
        "level": scenario.levels[0],
        "requirements": list(scenario.requirements),
        "clients": list(scenario.clients),
        "verdict": concluded.verdict,
        "reason": concluded.reason,
        "blocked_by": concluded.blocked_by,
        "fault": concluded.fault,
        "seconds": round(observation.seconds, 3) if observation else 0.0,
        "steps": [_step(step, numbers) for step in steps],
    }


def _step(step: StepResult, numbers: Sequence[int]) -> dict[str, Any]:
    """One step. numbers: of the exchanges of its scenario, in the run."""
    return {
        "keyword": step.keyword,
        "type": step.type,
        "text": step.text,
        "line": step.line,
        "table": [list(row) for row in step.table],
        "kind": step.kind,
        "verdict": step_verdict(step),
        "message": step.message,
        "finding": _finding(step),
        "exchanges": [numbers[number - 1] for number in step.exchanges],
    }


def _finding(step: StepResult) -> dict[str, Any] | None:
    """What was expected and what the target did, and where; None for a step that did not find it at fault."""
    if step.kind not in AT_FAULT:
        return None
    return {name: getattr(step, name) for name in ("expected", "actual", "operation", "pointer", "attribute")}
