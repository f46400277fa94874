"""Whether results.json says what follows from it: the verdicts, concluded again from the observations in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from validator.requirements.sets import RequirementSet
from validator.verdict.judge import judge_run
from validator.verdict.model import Facts, GroupVerdict, Judgement, Observation, Residue, StepResult, Verdict
from validator.verdict.scope import Scope
from validator.verdict.waivers import FAILING, Waiver, WaiverState

Results = Mapping[str, Any]


def disagreements(
    results: Results, requirement_set: RequirementSet, links: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """What in results.json does not follow from its observations, in Dutch. links: as in judge_run."""
    if results["set"]["digest"] != requirement_set.digest:
        yield f"set {requirement_set.id} is niet de set van deze versie van Klantcheck: de digest is anders"
        return
    kept = {exchange["n"] for exchange in results["exchanges"]}
    for scenario in results["scenarios"]:
        if {number for step in scenario["steps"] for number in step["exchanges"]} - kept:
            yield f"scenario {scenario['id']}: er ontbreken verzoeken"
    yield from _differences(results, _judged_again(results, requirement_set, links))


def _differences(results: Results, judged: Judgement) -> Iterator[str]:
    for name, entries in (("scenario", judged.scenarios), ("eis", judged.requirements)):
        stated = {
            entry["id"]: entry["verdict"]
            for entry in results[f"{'scenarios' if name == 'scenario' else 'requirements'}"]
        }
        for entry in entries:
            if stated.get(entry.id) != entry.verdict:
                yield f"{name} {entry.id}: er staat {stated.get(entry.id, 'niets')}, er volgt {entry.verdict}"
    for kind, groups in (("statements", judged.statements), ("classes", judged.classes)):
        if results[kind] != [_group(group) for group in groups]:
            yield f"{kind}: er volgt iets anders uit de eisen"
    for field, value in (("verdict", judged.verdict), ("exit_code", judged.exit_code)):
        if results[field] != value:
            yield f"{field}: er staat {results[field]}, er volgt {value}"


def _judged_again(results: Results, requirement_set: RequirementSet, links: Mapping[str, Sequence[str]]) -> Judgement:
    observations = [_observation(scenario) for scenario in results["scenarios"] if scenario["steps"]]
    run = results["run"]
    facts = Facts(
        run_id=run["id"],
        started=run["started"],
        finished=run["finished"],
        requests=run["requests"],
        partial=run["partial_because"],
        scope=Scope(tuple(run["classes"]), run["standard_only"]),
        stopped=run["stopped"],
        environment=run["environment"],
        suite=run["suite"],
        residue=[Residue(entry["type"], entry["url"], entry["reason"]) for entry in results["residue"]],
    )
    waivers = _waivers(results)
    waived = {waiver.requirement for waiver, state in waivers if state is WaiverState.USED}
    fails = any(state in FAILING for _, state in waivers)
    return judge_run(requirement_set, links, observations, facts, waived, gate_fails=fails)


def _observation(scenario: Mapping[str, Any]) -> Observation:
    steps = [_step(step) for step in scenario["steps"]]
    exchanges = [{"n": number} for step in steps for number in step.exchanges]
    return Observation(scenario["id"], steps, exchanges, scenario["seconds"])


def _step(step: Mapping[str, Any]) -> StepResult:
    names = ("keyword", "text", "type", "line", "table", "kind", "message", "exchanges")
    return StepResult(**{name: step[name] for name in names}, **(step["finding"] or {}))


def _waivers(results: Results) -> list[tuple[Waiver, WaiverState]]:
    """The waivers, with what each does by the verdicts that stand there."""
    verdicts = {entry["id"]: entry["verdict"] for entry in results["requirements"]}
    today = date.fromisoformat(results["run"]["finished"][:10])
    found = []
    for entry in results["waivers"]:
        facts = {**entry, "expires": date.fromisoformat(entry["expires"])}
        stated = WaiverState(facts.pop("state"))
        waiver = Waiver(**facts)
        verdict = None if stated is WaiverState.IDLE else Verdict(verdicts[waiver.requirement])
        found.append((waiver, waiver.state(verdict, today)))
    return found


def _group(group: GroupVerdict) -> dict[str, Any]:
    return {"id": group.id, "verdict": group.verdict, "counts": dict(group.counts)}
