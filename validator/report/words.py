"""The Dutch sentences that every output shares, so that they cannot say different things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from validator.report.language import DUTCH, Language
from validator.standard.zone import AMSTERDAM
from validator.verdict import rules
from validator.verdict.judge import BEYOND, OWN, STANDARD
from validator.verdict.model import Conformity, Verdict
from validator.verdict.results_view import ResultsView

STATEMENTS = {
    Conformity.CONFORM: "Conform",
    Conformity.NON_CONFORM: "Niet conform",
    Conformity.INCOMPLETE: "Onvolledig",
    Conformity.ERROR: "Fout",
    Conformity.NOT_APPLICABLE: "Niet van toepassing",
    Conformity.NOT_JUDGED: "Niet beoordeeld",
}

CLASS_STATEMENTS = {**STATEMENTS, Conformity.NOT_APPLICABLE: "n.v.t."}
"""The conclusions on a class where there is little room."""

SYMBOLS = {
    Verdict.PASSED: "✓",
    Verdict.FAILED: "✗",
    Verdict.NOT_APPLICABLE: "\N{EN DASH}",
    Verdict.NOT_TESTED: "?",
    Verdict.ERROR: "!",
}


UNJUDGED = "Over het geheel is niet geoordeeld."
"""What is said of the rest of the set when a run was about some classes."""

EMBEDDED = "ingebouwde referentie-API (embedded)"
"""The target of a run without a URL."""


def moment(text: str) -> str:
    """A moment of results.json as people read it, with its zone."""
    return datetime.fromisoformat(text).astimezone(AMSTERDAM).strftime("%d-%m-%Y %H:%M:%S %Z")


def target(results: Mapping[str, Any], say: Language = DUTCH) -> str:
    """What was tested: the URL, or that it was the embedded reference API."""
    return say(f"de {EMBEDDED}") if results["target"]["embedded"] else str(results["target"]["url"])


DIGEST = 19
"""Characters of a digest that name a profile: "sha256:" and twelve."""


def profile(results: Mapping[str, Any], say: Language = DUTCH) -> str:
    """The profile by its name, with the version that it spoke and why."""
    facts = results["profile"]
    name = f"{facts['id']}, {say('een eigen profiel')}" if "own" in facts else str(facts["id"])
    if facts["version"] is None:
        return name
    because = f": {say.translated(facts['version_because'])}" if facts["version_because"] else ""
    return f"{name} {facts['version']} ({facts['release']}){because}"


@dataclass(frozen=True)
class Conclusion:
    """One conclusion of a run in words. title: in a few of them, without full stop. sentence: what it means, or why."""

    verdict: Conformity
    title: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.title}. {self.sentence}"


SUBJECTS = {
    STANDARD: "de standaard",
    BEYOND: "wat Klantcheck daarboven vraagt",
    OWN: "de eigen eisen",
}
"""What each statement is about."""


def own_profile(results: Mapping[str, Any], counts: Mapping[str, int], say: Language = DUTCH) -> str:
    """That the profile is one of a user's own, and what it takes out of a statement; "" for a profile of the suite.

    counts: the requirements of the statement by their verdicts.
    """
    facts = results["profile"]
    if "own" not in facts:
        return ""
    return say(
        "Het profiel is een eigen profiel, {name} ({digest}…): daardoor zijn {number} van de {total} eisen niet van "
        "toepassing.",
        name=facts["id"],
        digest=facts["digest"][:DIGEST],
        number=counts.get(Verdict.NOT_APPLICABLE, 0),
        total=sum(counts.values()),
    )


def conclusions(view: ResultsView, say: Language = DUTCH) -> list[Conclusion]:
    """What the run concludes: of the whole one for each statement, of some classes one for these, of a fault one.

    With a profile of a user's own each says so.
    """
    found, statements = _conclusions(view, say), view.results["statements"]
    whole = {str(one): number for one, number in view.counts.items()}
    counts = [entry["counts"] for entry in statements] if len(found) == len(statements) > 1 else [whole]
    asides = [own_profile(view.results, one, say) for one in counts]
    return [
        replace(one, sentence=f"{one.sentence} {aside}".strip()) if one.verdict is not Conformity.ERROR else one
        for one, aside in zip(found, asides, strict=True)
    ]


def _conclusions(view: ResultsView, say: Language) -> list[Conclusion]:
    run, verdict = view.results["run"], Conformity(view.results["verdict"])
    statements = view.results["statements"]
    if verdict is Conformity.ERROR:
        sentence = _no_statement(error_reason(view), say)
        return [Conclusion(verdict, say(STATEMENTS[verdict]), sentence)]
    if run["classes"]:
        subject = say(
            "de klassen {names}" if len(run["classes"]) > 1 else "de klasse {names}", names=", ".join(run["classes"])
        )
        subject += say(", wat de standaard betreft") if run["standard_only"] else ""
        of = say("van {subject} in editie", subject=subject)
        sentence = f"{_conclusion(view, verdict, (view.blocking_in_scope, view.untested), of, say)} {say(UNJUDGED)}"
        return [Conclusion(verdict, f"{say(STATEMENTS[verdict])} {say('voor')} {subject}", sentence)]
    if statements[0]["id"] == OWN:
        of = say("van {title}, getoetst bij editie", title=results_title(view.results))
        title = f"{say(STATEMENTS[verdict])} {say('voor')} {say(SUBJECTS[OWN])}"
        return [Conclusion(verdict, title, _conclusion(view, verdict, (view.blocking, view.untested), of, say))]
    if len(statements) == 1:
        sentence = _conclusion(view, verdict, (view.blocking, view.untested), say("van editie"), say)
        return [Conclusion(verdict, say(STATEMENTS[verdict]), sentence)]
    return [_statement(view, entry, say) for entry in statements]


def results_title(results: Mapping[str, Any]) -> str:
    """Whose requirements were judged, of those of a user's own; "" for those of the standard."""
    return str(results["set"].get("title", ""))


def heading(results: Mapping[str, Any]) -> str:
    """What was judged: the edition and its set, or the requirements of a user's own, and the profile."""
    set_, title = results["set"], results_title(results)
    of = f"{title} (set {set_['id']})" if title else f"Eisen van editie {set_['edition']} (set {set_['id']})"
    return f"{of}, profiel {profile(results)}"


def own_summary(results: Mapping[str, Any], say: Language = DUTCH) -> str:
    """What was concluded on the requirements of a user's own, in one sentence; "" without them."""
    own = results.get("own")
    if own is None:
        return ""
    counts = [f"{number} {say(verdict)}" for verdict, number in own["counts"].items() if number]
    return f"{own['title']} (set {own['set']}): {say(STATEMENTS[Conformity(own['verdict'])])}: {', '.join(counts)}"


def statement(view: ResultsView) -> str:
    """All conclusions of the run in one text."""
    return " ".join(map(str, conclusions(view)))


def _statement(view: ResultsView, entry: Mapping[str, Any], say: Language) -> Conclusion:
    verdict = Conformity(entry["verdict"])
    title = f"{say(STATEMENTS[verdict])} {say('voor')} {say(SUBJECTS[entry['id']])}"
    if verdict is Conformity.NOT_JUDGED:
        return Conclusion(verdict, title, say("De run ging alleen over de standaard (--standard-only)."))
    standard = entry["id"] == STANDARD
    of = "van de pagina's van editie" if standard else "over HTTP, API Design Rules, waarden en afnemers bij editie"
    open_ = view.of_statement(view.blocking, entry), view.of_statement(view.untested, entry)
    return Conclusion(verdict, title, _conclusion(view, verdict, open_, say(of), say))


def _conclusion(
    view: ResultsView,
    verdict: Conformity,
    requirements: tuple[Sequence[Mapping[str, Any]], Sequence[Mapping[str, Any]]],
    of: str,
    say: Language,
) -> str:
    """The sentence of a conclusion on the requirements `of` which edition: those that are not met, and not tested."""
    blocking, untested = requirements
    of = f"{of} {view.results['set']['edition']}"
    subject = say(f"De {EMBEDDED}" if view.results["target"]["embedded"] else "Dit doel")
    match verdict:
        case Conformity.CONFORM:
            text = "{subject} voldoet aan alle verplichte eisen {of} die in dit dialect gelden."
            return say(text, subject=subject, of=of)
        case Conformity.NON_CONFORM:
            text = "{subject} voldoet niet aan {number} verplichte {noun} {of}."
            return say(text, subject=subject, number=len(blocking), noun=say(_plural(len(blocking))), of=of)
        case Conformity.NOT_APPLICABLE:
            return say("Er is niets wat in dit dialect geldt.")
        case _:
            return _no_statement(incomplete_reason(view, untested), say)


def _no_statement(reason: str, say: Language) -> str:
    text = say("Geen uitspraak over conformiteit: {reason}.", reason=say.translated(reason))
    return text.removesuffix(".") if text.endswith(("?.", "!.", "..")) else text


def share(view: ResultsView, say: Language = DUTCH) -> str:
    """How much was tested: "414 van 508 eisen getoetst, 94 n.v.t. volgens het profiel"."""
    counts = view.counts
    tested = counts[Verdict.PASSED] + counts[Verdict.FAILED]
    parts = [say("{tested} van {total} eisen getoetst", tested=tested, total=counts.total())]
    for number, text in (
        (counts[Verdict.NOT_APPLICABLE], "n.v.t. volgens het profiel"),
        (counts[Verdict.NOT_TESTED], Verdict.NOT_TESTED),
        (counts[Verdict.ERROR], Verdict.ERROR),
    ):
        parts += [f"{number} {say(text)}"] if number else []
    return ", ".join(parts)


def incomplete_reason(view: ResultsView, untested: Sequence[Mapping[str, Any]]) -> str:
    """Why a run covers less than its set. untested: the requirements without a conclusion that it is about."""
    run = view.results["run"]
    if run["stopped"]:
        return str(run["stopped"])
    if run["partial_because"]:
        first, *rest = run["partial_because"]
        return f"{first}" + (f" (en nog {len(rest)} redenen)" if rest else "")
    number = len(untested)
    if number:
        return f"{number} {_plural(number)} {'is' if number == 1 else 'zijn'} niet getoetst"
    return "er is niets aangetoond"


def error_reason(view: ResultsView) -> str:
    """Whose fault it is that there is no conclusion, and why."""
    run = view.results["run"]
    if run["suite"]:
        return rules.suite_failure(run["suite"])
    if run["environment"] or view.error is None:
        return str(run["environment"])
    reason = str(view.error["reason"])
    return reason if view.error["fault"] == "suite" else f"de verbinding met het doel faalde ({reason})"


def affected_clients(clients: Sequence[str], say: Language = DUTCH) -> str:
    """The clients that something that is not met affects, in one sentence; "" for none."""
    if not clients:
        return ""
    *others, last = clients
    if not others:
        return say("Hiervan afhankelijk: {name}.", name=last)
    return say("Hiervan afhankelijk: {names} en {last}.", names=", ".join(others), last=last)


def class_statement(view: ResultsView, entry: Mapping[str, Any], say: Language = DUTCH) -> str:
    """The conclusion on a class: "Conform, met 3 aanbevelingen niet gevolgd"."""
    number = view.not_followed(entry["id"])
    stated = say(CLASS_STATEMENTS[entry["verdict"]])
    if not number or entry["verdict"] != Conformity.CONFORM:
        return stated
    many = "{stated}, met {number} aanbevelingen niet gevolgd"
    return say(many if number > 1 else "{stated}, met {number} aanbeveling niet gevolgd", stated=stated, number=number)


def class_conclusion(view: ResultsView, entry: Mapping[str, Any], say: Language = DUTCH) -> str:
    """The conclusion on a class, with how many of its requirements have which verdict."""
    counts = [f"{number} {say(verdict)}" for verdict, number in entry["counts"].items() if number]
    return f"{class_statement(view, entry, say)}: {', '.join(counts)}"


def verdict(level: str, value: str, say: Language = DUTCH) -> str:
    """A verdict in words: of a MAY that is not met, that the possibility is missing."""
    return say(rules.counted_as(level, Verdict(value)))


def cause(entry: Mapping[str, Any], say: Language = DUTCH) -> str:
    """What a cause is, as a sentence."""
    title = say.translated(str(entry["title"]))
    begin = title[:1] if "://" in title.partition(" ")[0] else title[:1].upper()  # an address keeps its letters
    return f"{begin}{title[1:]}{'' if title.endswith(('.', '!', '?')) else '.'}"


def cause_counts(entry: Mapping[str, Any], say: Language = DUTCH) -> str:
    """How many requirements a cause affects, by verdict: "36 eisen voldoen niet, 254 niet getoetst (MUST)"."""
    parts = [
        f"{number} {say(_plural(number))} {say(_counted(verdict, number))}"
        for verdict, number in entry["counts"].items()
    ]
    return f"{', '.join(parts)} ({entry['level']})"


def next_steps(view: ResultsView, say: Language = DUTCH) -> list[str]:
    """What a reader of the results can do now, in sentences."""
    results = view.results
    unmet = next((entry for entry in results["scenarios"] if view.is_unmet(entry)), None)
    steps = []
    if unmet is not None:
        steps.append(
            "Begin bij de eerste oorzaak. In de map herhalen staat voor elk scenario dat niet lukte een script."
        )
    if any(cause["kind"] == "no_consent" for cause in results["causes"]):
        steps.append("Mag dit doel beschreven worden, draai de run dan met --write: dan wordt ook de rest getoetst.")
    if results["residue"]:
        steps.append("Ruim op wat is achtergebleven, met klantcheck cleanup en het grootboek uit deze map.")
    if results["warnings"]:
        steps.append("Bekijk de aanbevelingen (SHOULD) die niet zijn gevolgd; zij houden conformiteit niet tegen.")
    steps.append("Vergelijk een volgende run met deze: klantcheck compare DEZE-MAP ANDERE-MAP.")
    return [say(step) for step in steps]


def requirement(entry: Mapping[str, Any]) -> str:
    """A requirement on one line: its id, level, statement and source."""
    return f"{entry['id']} ({entry['level']}): {entry['statement']} [{entry['source']}]"


def known_deviations(results: Mapping[str, Any]) -> list[str]:
    """What the API of the dialect is known to do otherwise, with its requirements that are not met: a sentence each."""
    failed: dict[tuple[str, str], list[str]] = {}
    for entry in results["requirements"]:
        known = entry["known_deviation"]
        if known is not None:
            failed.setdefault((known["because"], known["source"]), []).append(entry["id"])
    return [f"{', '.join(ids)}: {because} (bron: {source})" for (because, source), ids in failed.items()]


WAIVERS = {
    "used": "bekend en geduld tot en met {expires}",
    "unused": "niet meer nodig: de eis is gehaald; haal haar weg",
    "expired": "verlopen op {expires}",
    "idle": "niet aan de orde in deze run",
}
"""What the state of a waiver means."""


def waiver(entry: Mapping[str, Any], say: Language = DUTCH) -> str:
    """A waiver in one sentence: what it does, whose it is and why."""
    return say(
        "Afwijking {requirement}: {state} ({owner}: {because})",
        requirement=entry["requirement"],
        state=say(WAIVERS[entry["state"]]).format(expires=entry["expires"]),
        owner=entry["owner"],
        because=f"{entry['reason']} {entry['link']}",
    )


def _counted(name: str, number: int) -> str:
    """What is said of the requirements that are counted: of the ones that are not met in the plural of the verb."""
    if name == rules.MISSING:
        return "waarvan de mogelijkheid ontbreekt"
    return "voldoen niet" if name == Verdict.FAILED and number > 1 else name


def target_choices(results: Mapping[str, Any], say: Language = DUTCH) -> str:
    """The domains of values for which the target has a rule of its own, in one sentence; "" when there is none."""
    domains = [str(choice["domain"]) for choice in results["choices"] if choice["said_by"] == "target"]
    text = "Door dit doel zelf gekozen, in plaats van door het profiel: {domains}."
    return say(text, domains=", ".join(domains)) if domains else ""


def choice(values: str | Sequence[str] | None, say: Language = DUTCH) -> str:
    """Which values are meant: those of an expression, or those that are listed."""
    if values is None:
        return say("niets afgesproken")
    return values if isinstance(values, str) else ", ".join(values)


def _plural(number: int) -> str:
    return "eis" if number == 1 else "eisen"
