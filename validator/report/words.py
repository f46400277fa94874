"""The Dutch sentences that every output shares, so that they cannot say different things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from validator import verdict

STATEMENTS = {
    "conform": "Conform",
    "non-conform": "Niet conform",
    "incomplete": "Onvolledig",
    "error": "Fout",
    "not-applicable": "Niet van toepassing",
}

SYMBOLS = {
    verdict.PASSED: "✓",
    verdict.FAILED: "✗",
    verdict.NOT_APPLICABLE: "\N{EN DASH}",
    verdict.NOT_TESTED: "?",
    verdict.ERROR: "!",
}


def statement(results: Mapping[str, Any]) -> str:
    """The conclusion in one sentence, with its reason when there is no conformity statement."""
    edition = results["set"]["edition"]
    failed = [one for one in results["requirements"] if one["verdict"] == verdict.FAILED and one["level"] == "MUST"]
    match results["verdict"]:
        case "conform":
            return f"Dit doel voldoet aan alle verplichte eisen van editie {edition} die in dit dialect gelden."
        case "non-conform":
            return f"Dit doel voldoet niet aan {len(failed)} verplichte {_plural(len(failed))} van editie {edition}."
        case "incomplete":
            return f"Geen uitspraak over conformiteit: {why_incomplete(results)}."
        case _:
            return f"Geen uitspraak over conformiteit: {why_error(results)}."


def why_incomplete(results: Mapping[str, Any]) -> str:
    """Why a run covers less than its set."""
    run = results["run"]
    if run["stopped"]:
        return str(run["stopped"])
    if run["partial_because"]:
        first, *rest = run["partial_because"]
        return f"{first}" + (f" (en nog {len(rest)} redenen)" if rest else "")
    open_ones = sum(one["verdict"] == verdict.NOT_TESTED for one in results["requirements"])
    if open_ones:
        return f"{open_ones} {_plural(open_ones)} {'is' if open_ones == 1 else 'zijn'} niet getoetst"
    return "er is niets aangetoond"


def why_error(results: Mapping[str, Any]) -> str:
    """Whose fault it is that there is no conclusion, and why."""
    run = results["run"]
    if run["suite"]:
        return f"de suite zelf faalde ({run['suite']})"
    if run["environment"]:
        return str(run["environment"])
    broken = next(one for one in results["scenarios"] if one["verdict"] == verdict.ERROR)
    whose = "de suite zelf faalde" if broken["fault"] == "suite" else "de verbinding met het doel faalde"
    return f"{whose} ({broken['reason']})"


def attention(results: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The requirements that a reader has to look at: not those that are met, do not apply or were not selected."""
    quiet = {verdict.PASSED, verdict.NOT_APPLICABLE}
    open_ones = [one for one in results["requirements"] if one["verdict"] not in quiet]
    scenarios = _by_id(results)
    return [one for one in open_ones if _reason(scenarios, one) != verdict.NOT_SELECTED]


def first_reason(results: Mapping[str, Any], requirement: Mapping[str, Any]) -> str:
    """Why a requirement has its verdict: the reason of the first scenario that has the same one."""
    return _reason(_by_id(results), requirement)


def _by_id(results: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    return {one["id"]: one for one in results["scenarios"]}


def _reason(scenarios: Mapping[str, Mapping[str, Any]], requirement: Mapping[str, Any]) -> str:
    own = [scenarios[identity] for identity in requirement["scenarios"]]
    return next((str(one["reason"]) for one in own if one["verdict"] == requirement["verdict"] and one["reason"]), "")


def own_choices(results: Mapping[str, Any]) -> str:
    """That the target itself chose what to do with some values; empty when it did not."""
    own = [str(one["domain"]) for one in results["choices"] if one["said_by"] == "target"]
    return f"Door dit doel zelf gekozen, in plaats van door het profiel: {', '.join(own)}." if own else ""


def choice(values: str | Sequence[str] | None) -> str:
    """Which values are meant: those of an expression, or those that are listed."""
    if values is None:
        return "niets afgesproken"
    return values if isinstance(values, str) else ", ".join(values)


def leaning(results: Mapping[str, Any], requirement: Mapping[str, Any]) -> str:
    """Which clients a requirement that is not met will hit, in one sentence; "" when it is met or none is known."""
    if requirement["verdict"] != verdict.FAILED:
        return ""
    scenarios = _by_id(results)
    failed = [scenarios[one] for one in requirement["scenarios"] if scenarios[one]["verdict"] == verdict.FAILED]
    clients = list(dict.fromkeys(client for one in failed for client in one["clients"]))
    if not clients:
        return ""
    *others, last = clients
    return f"Hierop leunen: {', '.join(others)} en {last}." if others else f"Hierop leunt: {last}."


def _plural(number: int) -> str:
    return "eis" if number == 1 else "eisen"
