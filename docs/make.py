"""Writes what is made from the code in docs/: `python docs/make.py`. The tests see that it is up to date."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

import steps  # noqa: E402  the checkout, also without an installation
from validator import catalogue, requirements  # noqa: E402

HEAD = """# De stappen

Dit zijn alle zinnen die een scenario kan gebruiken. Ze gaan over elk objecttype van de standaard.

| in een zin | is |
|---|---|
| ‹objecttype› | klantcontact, betrokkene, interne taak, partij, digitaal adres, actor, … |
| ‹objecttypen› | hetzelfde in het meervoud: interne taken |
| ‹het object› | een object van het scenario: de interne taak, de tweede interne taak |
| "‹attribuut›" | de naam uit de standaard, met een streep naar een deel: "Persoonsnaam/Achternaam" |
| "‹waarde›" | de waarde zoals de pagina haar schrijft: "Telefoon", "Te doen", of een verwijzing: "het klantcontact" |
| "‹verband›" | wat om een object heen staat: "Betrokkenen", en van daar verder: "Betrokkenen/Digitale adressen" |
| […] | mag ook weg |

Na een zin met een dubbele punt volgt een tabel met de kolommen Attribuut en Waarde; een lege cel is leeg. `{nummer}` is
een nummer dat nog niemand heeft, `{nu}` het tijdstip van nu, `{40 tekens}` een tekst van die lengte. Een zoekvraag mag
ook noemen wat een ander object houdt: "Partij-identificator/Object-ID" van een partij.

| in een cel | is |
|---|---|
| `{bsn}`, `{rsin}`, `{kvk}`, `{vestiging}` | een verzonnen nummer dat geen partij van het doel heeft |
| `{nulbsn}` | zo'n burgerservicenummer dat met nullen begint |
| `{200 é}`, `{200 emoji}` | zoveel keer dit ene teken |
| `{regeleinde}`, `{terugloop}`, `{tab}`, `{spatie}` | witruimte die in een tabel niet te zien is |
| `{los accent}`, `{los trema}` | een accent dat een eigen teken is, achter de letter |
| `{emoji}`, `{gezin}` | een teken van vier bytes, en vijf tekens die samen één plaatje zijn |
| `{schuine streep}` | een / |
| `{letterlijk 2023-02-29}` | deze waarde zoals zij er staat, ook als de standaard of het dialect haar niet kent |

Dit bestand wordt gemaakt met `python docs/make.py`.
"""
LEANING = """# Waar afnemers op leunen

Applicaties die gemeenten gebruiken vragen en sturen meer dan de pagina's van de standaard beschrijven: zij zoeken een
klant op een nummer dat bij een ander object staat, vragen in één antwoord mee wat eromheen hoort, en registreren in één
aanroep. Elk scenario hieronder is zo'n handeling; een ● staat bij de applicaties die er volgens hun broncode op leunen.
Voldoet een register er niet aan, dan noemt het rapport wie dat merkt.

De eisen met AFN staan op geen pagina. Zij zijn daarom geen MUST: een SHOULD die niet wordt gevolgd is een waarschuwing,
een MAY wordt alleen gemeld. Wat een dialect niet kan is niet van toepassing, met de reden uit het profiel.

| schrijfwijze van een zaak | objecttype | register | soort object-ID |
|---|---|---|---|
| KISS en ITA | zgw-Zaak | openzaak | uuid |
| ZAC | zaak | open-zaak | uuid |
| Open Inwoner | zaak | openzaak | identificatie |
| referentielijst van de standaard | 12 | vrij | vrij |

Zo vindt de ene applicatie de klantcontacten van de andere niet, als zij op alle delen zoekt: spreek in een gemeente één
schrijfwijze af.

Dit bestand wordt gemaakt met `python docs/make.py`.
"""
CLIENTS = ("KISS", "ITA", "Open Inwoner", "Open Formulieren", "ZAC", "GZAC", "OMC")
NAMES = {"attribute": "attribuut", "value": "waarde", "relation": "verband"}
KEYWORDS = {"given": "Gegeven", "when": "Als", "then": "Dan"}


def sentence(pattern: str) -> str:
    """The pattern of a step as an analyst reads it."""
    text = pattern.replace(steps.NOUN, "‹objecttype›").replace(steps.PLURAL, "‹objecttypen›")
    for name in ("what", "other"):
        text = text.replace(steps.the(name), "‹het object›")
    text = re.sub(r'"\(\?P<(attribute|value|relation)2?>\[\^"\]\*\)"', lambda found: f'"‹{NAMES[found[1]]}›"', text)
    text = re.sub(r"\(\?P<names>.*?\)\*\)", '"‹attribuut›" [en "‹attribuut›"]', text)
    text = re.sub(r"\(\?P<along>.*?\)\*\)", '"‹verband›" [en "‹verband›"]', text)
    text = re.sub(r"\(\?P<length>\\d\+\)", "‹aantal›", text)
    text = re.sub(r"\(\?(?:P<\w+>|:)( [^()|]+)\)\?", r" [\1]", text).replace("[ ", "[")
    text = re.sub(r"\(\?(?:P<\w+>|:)([^()]+\|[^()]+)\)", lambda found: found[1].replace("|", " / "), text)
    return text.replace("?", "")


def vocabulary() -> str:
    """docs/stappen.md."""
    parts = [HEAD]
    for found in pkgutil.iter_modules(steps.__path__, "steps."):
        module = importlib.import_module(found.name)
        parts.append(f"## {found.name.removeprefix('steps.').capitalize()}\n")
        functions = [node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.FunctionDef)]
        parts += [_entry(node, vars(module)) for node in functions if node.decorator_list]
    return "\n".join(parts)


def _entry(node: ast.FunctionDef, names: dict[str, object]) -> str:
    (call,) = node.decorator_list
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        raise TypeError(f"{node.name} is no step")
    argument = eval(compile(ast.Expression(call.args[0]), node.name, "eval"), names)  # noqa: S307  our own source
    pattern = argument if isinstance(argument, str) else argument.name
    return f"**{KEYWORDS[call.func.id]} {sentence(pattern)}**\n<br>{ast.get_docstring(node)}\n"


RULES = """# De API Design Rules van NLGov

Welke regels Klantcheck aan een draaiende API toetst, en van de andere waarom niet. De ids zijn die van de regels zelf;
een regel die pas in de kandidaat voor versie 2.2 staat is hier MAY.

Dit bestand wordt gemaakt met `python docs/make.py`.

| regel | niveau | hoe te zien |
|---|---|---|
"""


def design_rules() -> str:
    """docs/api-design-rules.md."""
    seen: dict[str, dict[str, str]] = {}
    for scenario in catalogue.scenarios():
        for identity in scenario.requirements:
            seen.setdefault(identity, {}).setdefault(scenario.template, scenario.name)
    return RULES + "".join(
        f"| `{one.id}` | {one.level} | {one.excluded or '; '.join(seen[one.id].values())} |\n"
        for one in requirements.registers()
        if one.page == "ADR"
    )


def clients() -> str:
    """docs/afnemers.md: every scenario that a client leans on, by feature."""
    leaning = [one for one in catalogue.scenarios() if one.clients]
    unknown = {client for one in leaning for client in one.clients} - set(CLIENTS)
    if unknown:
        raise ValueError(f"no client is called {sorted(unknown)}")
    parts = [LEANING]
    for title in dict.fromkeys(one.title for one in leaning):
        parts.append(f"## {title}\n")
        parts.append(f"| scenario | eis | niveau | {' | '.join(CLIENTS)} |")
        parts.append("|---|---|---|" + "---|" * len(CLIENTS))
        parts += [_leaning(one) for one in leaning if one.title == title]
        parts.append("")
    return "\n".join(parts)


def _leaning(scenario: catalogue.Scenario) -> str:
    dots = " | ".join("●" if client in scenario.clients else " " for client in CLIENTS)
    return f"| {scenario.name} | {', '.join(scenario.requirements)} | {scenario.levels[0]} | {dots} |"


MADE = {"stappen.md": vocabulary, "api-design-rules.md": design_rules, "afnemers.md": clients}
"""What is made, by the function that makes it."""


if __name__ == "__main__":
    for name, make in MADE.items():
        (DOCS / name).write_text(make(), encoding="utf-8")
