"""results.json: everything a run concluded and the evidence for it (schemas/results.schema.json)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import version
from typing import Any

from validator import advice, catalogue, requirements, verdict
from validator.agreements import Agreement
from validator.profile import Profile
from validator.results import Facts, Judgement, Observation, StepResult
from validator.sets import RequirementSet

FORMAT = 1

STEP_VERDICTS = {
    "passed": verdict.PASSED,
    "nonconformity": verdict.FAILED,
    "not_applicable": verdict.NOT_APPLICABLE,
    "no_consent": verdict.NOT_TESTED,
    "not_reached": verdict.NOT_TESTED,
    "environment": verdict.ERROR,
    "suite": verdict.ERROR,
}


def build(
    profile: Profile, the_set: RequirementSet, observations: Sequence[Observation], facts: Facts, judgement: Judgement
) -> dict[str, Any]:
    """The document, as plain JSON."""
    seen = {one.id: one for one in observations}
    exchanges: list[dict[str, Any]] = []
    scenarios = [_scenario(one, seen.get(one.id), exchanges) for one in judgement.scenarios]
    return {
        "format": FORMAT,
        "tool": {"name": "klantcheck", "version": version("klantcheck")},
        "set": {"id": the_set.id, "edition": the_set.edition, "digest": the_set.digest},
        "profile": {"id": profile.id, "title": profile.title, "digest": profile.digest},
        "target": {"url": facts.target_url, "version": facts.target_version, "embedded": facts.embedded},
        "run": {
            "id": facts.run_id,
            "started": facts.started,
            "finished": facts.finished,
            "requests": facts.requests,
            "partial": bool(facts.partial),
            "partial_because": list(facts.partial),
            "stopped": facts.stopped,
            "environment": facts.environment,
            "suite": facts.suite,
        },
        "verdict": judgement.verdict,
        "exit_code": judgement.exit_code,
        "classes": [{"id": one.id, "verdict": one.verdict, "counts": dict(one.counts)} for one in judgement.classes],
        "requirements": _requirements(the_set, judgement),
        "not_scored": _not_scored(the_set.edition),
        "choices": [_choice(one) for one in profile.values.values()],
        "warnings": list(judgement.warnings),
        "scenarios": scenarios,
        "exchanges": exchanges,
        "advice": advice.compare(facts.described, facts.target_url, exchanges),
        "residue": [{"type": one.object_type, "url": one.url, "reason": one.reason} for one in facts.residue],
    }


def _requirements(the_set: RequirementSet, judgement: Judgement) -> list[dict[str, Any]]:
    verdicts = {one.id: one for one in judgement.requirements}
    return [
        {
            "id": one.id,
            "level": one.level,
            "class": one.cls,
            "statement": one.statement,
            "source": one.source,
            "conflict": one.conflict,
            "note": one.note,
            "verdict": verdicts[one.id].verdict,
            "scenarios": list(verdicts[one.id].scenarios),
        }
        for one in the_set.requirements
    ]


def _not_scored(edition: str) -> list[dict[str, Any]]:
    """The requirements of the edition that no scenario decides on, and why."""
    return [
        {
            "id": one.id,
            "level": one.level,
            "statement": one.statement,
            "source": one.source,
            "reason": one.excluded or f"Te toetsen met klantcheck validate: {one.judged_by}.",
        }
        for one in requirements.registers()
        if edition in one.editions and not one.scored
    ]


def _choice(agreement: Agreement) -> dict[str, Any]:
    """What was agreed on the values of a domain, and who says so."""
    return {
        "domain": agreement.domain,
        "good": agreement.good,
        "refused": agreement.refused,
        "proof": agreement.proof,
        "because": agreement.absent or agreement.because,
        "trims": agreement.trims,
        "said_by": agreement.said_by,
    }


def _scenario(concluded: Any, observation: Observation | None, exchanges: list[dict[str, Any]]) -> dict[str, Any]:
    spec = _specs()[concluded.id]
    before = len(exchanges)
    steps: Sequence[StepResult] = observation.steps if observation else ()
    exchanges += [{**one, "n": before + int(one["n"])} for one in (observation.exchanges if observation else ())]
    return {
        "id": concluded.id,
        "name": spec.name,
        "feature": spec.feature,
        "title": spec.title,
        "rule": spec.rule,
        "line": spec.line,
        "level": spec.levels[0],
        "requirements": list(spec.requirements),
        "clients": list(spec.clients),
        "verdict": concluded.verdict,
        "reason": concluded.reason,
        "blocked_by": concluded.blocked_by,
        "fault": concluded.fault,
        "seconds": round(observation.seconds, 3) if observation else 0.0,
        "steps": [_step(one, before) for one in steps],
    }


def _step(step: StepResult, before: int) -> dict[str, Any]:
    blocked = step.kind == "nonconformity" and step.type == "given"
    return {
        "keyword": step.keyword,
        "text": step.text,
        "line": step.line,
        "table": [list(row) for row in step.table],
        "verdict": verdict.NOT_TESTED if blocked else STEP_VERDICTS[step.kind],
        "message": step.message,
        "exchanges": [before + n for n in step.exchanges],
    }


@cache
def _specs() -> Mapping[str, catalogue.Scenario]:
    return {one.id: one for one in catalogue.scenarios()}
