"""Requirements that have a page of their own: by client application, and those of the API Design Rules."""

from __future__ import annotations

from validator.requirements.registers import all_requirements
from validator.requirements.scenarios import Scenario, all_scenarios

CLIENTS = ("KISS", "ITA", "Open Inwoner", "Open Formulieren", "ZAC", "GZAC", "OMC")


def design_rules() -> str:
    """The rules of NLGov, each with its level and the scenarios that show it, or the reason why none does."""
    seen: dict[str, dict[str, str]] = {}
    for scenario in all_scenarios():
        for identity in scenario.requirements:
            seen.setdefault(identity, {}).setdefault(scenario.template, scenario.name)
    return "| regel | niveau | hoe te zien |\n|---|---|---|\n" + "".join(
        f"| `{rule.id}` | {rule.level} | {rule.excluded or '; '.join(seen[rule.id].values())} |\n"
        for rule in all_requirements()
        if rule.page == "ADR"
    )


def clients() -> str:
    """Every scenario that a client application leans on, by feature, with a dot for each of them."""
    leaning = [scenario for scenario in all_scenarios() if scenario.clients]
    unknown = {client for scenario in leaning for client in scenario.clients} - set(CLIENTS)
    if unknown:
        raise ValueError(f"no client is called {sorted(unknown)}")
    parts = []
    for title in dict.fromkeys(scenario.title for scenario in leaning):
        parts.append(f"## {title}\n")
        parts.append(f"| scenario | eis | niveau | {' | '.join(CLIENTS)} |")
        parts.append("|---|---|---|" + "---|" * len(CLIENTS))
        parts += [_leaning(scenario) for scenario in leaning if scenario.title == title]
        parts.append("")
    return "\n".join(parts)


def _leaning(scenario: Scenario) -> str:
    dots = " | ".join("●" if client in scenario.clients else " " for client in CLIENTS)
    return f"| {scenario.name} | {', '.join(scenario.requirements)} | {scenario.levels[0]} | {dots} |"
