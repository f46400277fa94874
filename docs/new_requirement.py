"""Writes a requirement with the skeletons of its scenario and its fault.

`python docs/new_requirement.py ID --statement TEXT [--level LEVEL] [--edition EDITION]... [--feature PATH]`

The entry goes to the register of the page, the scenario to the end of a feature, the fault to the module of faults of
that feature. Scenario and fault say "nog te schrijven" and fail the tests and `klantcheck prove` until they are
written. An id that exists is refused, and then nothing is written.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
FAULTS = Path("validator", "reference", "faults")
LATER = "nog te schrijven"
PROFILES = {"2023-03": "INFORMATIEMODEL_2023", "2024-03": "INFORMATIEMODEL_2024"}
"""By edition the name, in validator/reference/faults/names.py, of the profile in which a fault is shown."""
WIDTH = 120
MODULE = '''"""Faults against {title}."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import {profile}

FAULTS = [
]
'''


class Refused(Exception):
    """The skeleton cannot be written. The message is one sentence with the remedy."""


class Requirement(NamedTuple):
    """What the skeleton says. editions: one or both of the known ones, the oldest first. source: page and section."""

    id: str
    statement: str
    level: str
    editions: tuple[str, ...]
    source: str

    @property
    def entry(self) -> str:
        """The entry of the register, as YAML."""
        texts = {"source": self.source, "statement": self.statement}
        return f"  - id: {self.id}\n    level: {self.level}\n    editions: [{', '.join(self.editions)}]\n" + "".join(
            f"    {key}: {_yaml_text(text)}\n" for key, text in texts.items()
        )

    @property
    def scenario(self) -> str:
        """The scenario, as Gherkin, with a Regel of its own; its steps are none that exist."""
        editions = [] if len(self.editions) == len(PROFILES) else [f"@editie-{edition}" for edition in self.editions]
        tags = [f"@eis-{self.id}", f"@{self.level}", *editions, f"@id-{self.id.strip('/').replace('/', '-')}"]
        sentence = self.statement.rstrip(".")
        return (
            f"\n  Regel: {sentence}\n\n    {' '.join(tags)}\n    Scenario: {sentence}\n"
            f"      Als {LATER}\n      Dan {LATER}\n"
        )

    @property
    def profile(self) -> str:
        """The name of the profile in which the fault is shown: that of the newest edition."""
        return PROFILES[self.editions[-1]]

    @property
    def fault(self) -> str:
        """The entry of the fault; it has no hook, so that nothing detects it."""
        identity = re.sub(r"[^a-z0-9]+", "-", self.id.lower()).strip("-")
        return (
            f'    Fault(\n        id="{identity}",\n        requirement="{self.id}",\n'
            f'        description="{LATER.capitalize()}.",\n        profile={self.profile},\n    ),\n'
        )


def _yaml_text(text: str) -> str:
    """A text as a YAML scalar on one line: as it is, or in quotes where YAML would read something else."""
    plain = f"statement: {text}"
    try:
        same = yaml.safe_load(plain) == {"statement": text}
    except yaml.YAMLError:
        same = False
    return text if same else json.dumps(text, ensure_ascii=False)


def skeleton(root: Path, requirement: Requirement, feature: str | None = None) -> dict[Path, str]:
    """The files to write, with their new text. feature: path under features/. Raises Refused."""
    register = _register(root, requirement.id)
    page = yaml.safe_load(register.read_text(encoding="utf-8"))["page"]
    chosen = root / "features" / (feature or _only_feature(root, page))
    if not chosen.is_file():
        raise Refused(f"There is no {chosen.relative_to(root)}; write the head of that feature, or change --feature.")
    module = fault_module(root, page, chosen)
    code = module.read_text(encoding="utf-8") if module.is_file() else _new_module(chosen, requirement)
    return {
        register: register.read_text(encoding="utf-8").rstrip("\n") + "\n" + requirement.entry,
        chosen: chosen.read_text(encoding="utf-8").rstrip("\n") + "\n" + requirement.scenario,
        module: with_fault(with_name(code, requirement.profile), requirement.fault),
    }


def _register(root: Path, identity: str) -> Path:
    """The register that an id belongs to. Raises Refused when there is none, or when the id exists."""
    registers = {path: yaml.safe_load(path.read_text(encoding="utf-8")) for path in root.glob("features/eisen/*.yaml")}
    for path, register in sorted(registers.items()):
        for entry in register["requirements"]:
            if entry["id"] == identity:
                raise Refused(f"{path.relative_to(root)} already has {identity}: {entry['statement']}")
    page = "ADR" if identity.startswith("/") else identity.partition("-")[0]
    matching = [path for path, register in registers.items() if register["page"] == page]
    if not matching:
        raise Refused(
            f"There is no register features/eisen/{page}.yaml; write its page, title and class first, or use the id of "
            "a page that has one."
        )
    return matching[0]


def _only_feature(root: Path, page: str) -> str:
    """The feature of a page, under features/. Raises Refused when there are none or more."""
    pattern = "afnemers/*.feature" if page == "AFN" else f"*/{page}_*.feature"
    matching = sorted(path.relative_to(root / "features").as_posix() for path in (root / "features").glob(pattern))
    if len(matching) != 1:
        raise Refused(f"Give --feature: {page} has {', '.join(matching) or 'no feature of its own'}.")
    return matching[0]


def fault_module(root: Path, page: str, feature: Path) -> Path:
    """The module for the faults of a feature. A page without a feature of its own has a module with its own name."""
    name = re.sub(r"[^a-z0-9]", "_", feature.stem.lower())
    if name.startswith(f"{page.lower()}_") or feature.parent.name == "afnemers":
        return root / FAULTS / feature.parent.name / f"{name}.py"
    own = f"{page.lower()}_{name.partition('_')[2]}.py"
    return next(iter((root / FAULTS).glob(f"*/{page.lower()}_*.py")), root / FAULTS / feature.parent.name / own)


def _new_module(feature: Path, requirement: Requirement) -> str:
    """The text of a module for a feature, without a fault."""
    match = re.search(r"^Functionaliteit: (.+)$", feature.read_text(encoding="utf-8"), re.MULTILINE)
    return MODULE.format(title=match[1] if match else feature.stem, profile=requirement.profile)


def with_fault(code: str, fault: str) -> str:
    """A module with one more entry at the end of its FAULTS. Raises Refused when it has no list of that name."""
    for node in ast.parse(code).body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["FAULTS"]:
            lines = code.splitlines(keepends=True)
            last = (node.end_lineno or len(lines)) - 1
            return "".join([*lines[:last], fault, *lines[last:]])
    raise Refused("The module of the faults has no list FAULTS.")


def with_name(code: str, name: str) -> str:
    """A module that imports this name from the names of faults, in the form and order that ruff gives imports."""
    for node in ast.parse(code).body:
        if isinstance(node, ast.ImportFrom) and node.module == "validator.reference.faults.names":
            names = sorted(
                {*(alias.name for alias in node.names), name}, key=lambda imported: imported.replace("_", " ")
            )
            line = f"from {node.module} import {', '.join(names)}\n"
            if len(line) > WIDTH:
                line = f"from {node.module} import (\n" + "".join(f"    {imported},\n" for imported in names) + ")\n"
            lines = code.splitlines(keepends=True)
            return "".join([*lines[: node.lineno - 1], line, *lines[node.end_lineno or node.lineno :]])
    raise Refused("The module of the faults imports no names.")


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the skeleton; arguments are those of the command line. Returns the exit code: 0, or 2 with a sentence."""
    parser = argparse.ArgumentParser(prog="new_requirement.py", description="Write the skeleton of a requirement.")
    parser.add_argument("id", help="such as C9167-R39")
    parser.add_argument("--statement", required=True, metavar="TEXT", help="what the standard asks, in Dutch")
    parser.add_argument("--level", choices=["MUST", "SHOULD", "MAY"], default="MUST")
    parser.add_argument("--edition", action="append", choices=sorted(PROFILES), help="may be repeated; default: newest")
    parser.add_argument("--source", metavar="TEXT", help="page and section; default: the page")
    parser.add_argument("--feature", metavar="PATH", help="under features/; default: the feature of the page")
    options = parser.parse_args(arguments)
    editions = tuple(sorted(set(options.edition or [max(PROFILES)])))
    source = options.source or options.id.partition("-")[0]
    requirement = Requirement(options.id, options.statement, options.level, editions, source)
    try:
        files = skeleton(root, requirement, options.feature)
    except Refused as refused:
        print(f"new_requirement.py: {refused}", file=sys.stderr)
        return 2
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(root))
    print(f"Write the scenario and the hook of the fault; then: klantcheck prove --requirement {options.id}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
