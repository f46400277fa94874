"""The packages and modules of the validator, and the direction of their imports, from the source."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_NAMED = 14
"""The modules of a package are counted instead of named when there are more than this."""


def packages() -> str:
    """Every package of the validator, and the modules that stand beside them: what it is for, and its modules."""
    rows = [f"| `{name}/` | {_purpose(path / '__init__.py')} | {_modules(path)} |" for name, path in _packages()]
    rows += [f"| `{path.name}` | {_purpose(path)} | |" for path in _modules_of(ROOT / "validator")]
    return "| in `validator/` | what it is for | modules |\n|---|---|---|\n" + "\n".join(rows)


def _packages() -> Iterator[tuple[str, Path]]:
    for init in sorted((ROOT / "validator").rglob("__init__.py")):
        if init.parent != ROOT / "validator":
            yield init.parent.relative_to(ROOT / "validator").as_posix(), init.parent


def _modules_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.py") if not path.name.startswith("__"))


def _modules(folder: Path) -> str:
    names = [f"`{path.stem}`" for path in _modules_of(folder)]
    return ", ".join(names) if len(names) <= MOST_NAMED else f"{len(names)} modules"


def _purpose(path: Path) -> str:
    """The first sentence of a module's docstring. Raises ValueError when it has none."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    if not text:
        raise ValueError(f"{path} has no docstring")
    return " ".join(text.split("\n\n")[0].split())


def imports() -> str:
    """The packages by floor: each imports only from the floors below its own. Raises ValueError for a circle."""
    imported = _imports()
    rows = [
        f"| {floor} | `{name}` | {', '.join(f'`{package}`' for package in sorted(imported[name]))} |"
        for name, floor in sorted(floors(imported).items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return "| floor | package | imports from |\n|---|---|---|\n" + "\n".join(rows)


def floors(imported: Mapping[str, Collection[str]]) -> dict[str, int]:
    """The floor of each package: 1 when it imports nothing, else one above the highest that it imports.

    imported: what each package imports, all of them keys too. Raises ValueError when imports go in a circle.
    """
    by_name: dict[str, int] = {}

    def floor(name: str, above: tuple[str, ...]) -> int:
        if name in above:
            raise ValueError(f"imports go in a circle: {' -> '.join([*above[above.index(name) :], name])}")
        if name not in by_name:
            by_name[name] = 1 + max((floor(package, (*above, name)) for package in imported[name]), default=0)
        return by_name[name]

    for name in imported:
        floor(name, ())
    return by_name


def _imports() -> dict[str, set[str]]:
    """For steps and each package or module directly in validator/: those that it imports."""
    by_name: dict[str, set[str]] = {}
    for path in [*(ROOT / "validator").rglob("*.py"), *(ROOT / "steps").glob("*.py")]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = parts[1] if parts[0] == "validator" else parts[0]
        if not name.startswith("__"):
            by_name.setdefault(name, set()).update(set(_imported(path)) - {name})
    return by_name


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "validator":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("validator."):
            yield (node.module or "").split(".")[1]
