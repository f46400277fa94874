"""Running the suite with pytest inside, and concluding from what it saw."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import httpx
import pytest

from validator import catalogue, profile, session, sets, suite, verdict
from validator.advice import Described
from validator.errors import InvalidInput
from validator.plugin.keys import RUN, TRANSPORT
from validator.report import document
from validator.results import Facts, Judgement, Observation
from validator.session import Target
from validator.sets import RequirementSet

NAME = re.compile(r"[\w.#/-]+")
"""A tag, or a word of the language of tag expressions."""

Progress = Callable[[str, int, int], None]
"""Is told the verdict of each scenario as it ends, how many have ended, and how many there are."""


@dataclass(frozen=True)
class Order:
    """What is to be run.

    profile: name or file. edition: or a set of it. classes and tag: restrict the run, which makes it partial.
    embedded: the target is the reference API that comes with Klantcheck. transport: used instead of the network.
    """

    target: Target
    profile: str
    edition: str
    ledger: Path
    run_id: str
    classes: Sequence[str] = ()
    tag: str | None = None
    workers: int = 1
    embedded: bool = False
    transport: httpx.BaseTransport | None = None


@dataclass
class _Collector:
    """The pytest plugin that gathers what the scenarios saw, in the process that leads."""

    order: Order
    wanted: frozenset[str]
    progress: Progress | None
    observations: dict[str, Observation] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    stopped: str | None = None
    internal: str | None = None
    total: int = 0
    run: Any = None
    described: Described = field(default_factory=Described)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Put the transport where the session finds it. Nobody sees the long tracebacks that take long to make."""
        config.option.tbstyle = "native"
        if self.order.transport is not None:
            config.stash[TRANSPORT] = self.order.transport

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Remember where the run is led."""
        self.run = session.config.stash.get(RUN, None)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Keep the scenarios of the classes that were asked for."""
        from validator.plugin.collecting import spec_of

        if self.order.classes:
            kept = [item for item in items if (spec := spec_of(item)) is None or spec.id in self.wanted]
            config.hook.pytest_deselected(items=[item for item in items if item not in kept])
            items[:] = kept
        self.total = len(items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        """How many scenarios there are, when workers collect."""
        self.total = len(ids)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember a feature file that could not be collected."""
        if report.failed:
            self.broken.append(f"{report.nodeid} is niet te lezen: {report.longreprtext.strip().splitlines()[-1]}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather an observation."""
        seen = getattr(report, "klantcheck", None)
        if seen is not None:
            observation = Observation.from_dict(seen)
            self.observations[observation.id] = observation
            if self.progress is not None:
                self.progress(report.klantcheck_verdict[0], len(self.observations), self.total)
        elif report.failed:
            self.internal = self.internal or f"{report.nodeid}: {report.longreprtext.strip().splitlines()[-1]}"

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Remember our own crash."""
        self.internal = f"{type(excinfo.value).__name__}: {excinfo.value}"

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Ask what the target publishes of itself, unless it cannot be asked or nobody waits for it any more."""
        opened = self.run.session if self.run else None
        if opened is not None and self.run.environment is None and session.exitstatus != pytest.ExitCode.INTERRUPTED:
            self.described = opened.described()

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Remember that the user, or the machine, stopped the run."""
        if isinstance(excinfo.value, KeyboardInterrupt):
            self.stopped = "de run is afgebroken"


@dataclass(frozen=True)
class Result:
    """What a run concluded: the document of results.json, and the judgement it comes from."""

    document: dict[str, Any]
    judgement: Judgement
    observations: Sequence[Observation]


def run(order: Order, progress: Progress | None = None) -> Result:
    """Run the suite. Raises InvalidInput when the order cannot be carried out."""
    bound = profile.load(order.profile).with_values(order.target.values)
    the_set = sets.the_set(session.choose_edition(bound, order.edition))
    wanted = chosen(the_set, order.classes, order.tag)
    collector = _Collector(order, frozenset(wanted), progress)
    started = datetime.now(UTC)
    code = _pytest(order, collector)
    if code == pytest.ExitCode.USAGE_ERROR:
        raise InvalidInput("pytest could not begin with these options; it says why above.")
    facts = _facts(order, the_set, collector, started)
    observations = [collector.observations[key] for key in the_set.scenarios if key in collector.observations]
    links = {one.id: one.requirements for one in catalogue.scenarios() if one.id in the_set.scenarios}
    judgement = verdict.judge(the_set, links, observations, facts)
    return Result(document.build(bound, the_set, observations, facts, judgement), judgement, observations)


def chosen(the_set: RequirementSet, classes: Sequence[str], tag: str | None) -> set[str]:
    """The ids of the scenarios of these classes, or of all. Raises InvalidInput for a class or a tag that is none."""
    known = sorted({one.cls for one in the_set.requirements})
    for name in classes:
        if name not in known:
            raise InvalidInput(f"Set {the_set.id} has no class {name!r}; choose from {', '.join(known)}.")
    if tag is not None:
        _check_expression(tag)
    ids = {one.id for one in the_set.requirements if not classes or one.cls in classes}
    return {one.id for one in catalogue.scenarios() if one.id in the_set.scenarios and ids & set(one.requirements)}


def _check_expression(expression: str) -> None:
    tags = catalogue.tags()
    for name in NAME.findall(expression):
        if name not in {*tags, "and", "or", "not"}:
            near = get_close_matches(name, tags, n=1)
            hint = (
                f"did you mean {near[0]!r}?" if near else "take a page (C9167), a requirement (eis-C9167-R12) or MUST."
            )
            raise InvalidInput(f"--tag {expression!r}: no scenario has the tag {name!r}; {hint}")
    try:
        ast.parse(NAME.sub(lambda found: "x" if found[0] in tags else found[0], expression), mode="eval")
    except SyntaxError:
        raise InvalidInput(
            f"--tag {expression!r} is no expression; write tags with `and`, `or`, `not` and parentheses."
        ) from None


def _pytest(order: Order, collector: _Collector) -> int:
    root = suite.root()
    target = order.target
    arguments = [
        *("--rootdir", str(root), "--confcutdir", str(root), "--config-file", str(root / "pyproject.toml")),
        # only our own plugins, whatever else is installed, and nothing written into the installation
        *("--disable-plugin-autoload", "-p", "pytest_bdd.plugin", "-p", "xdist.plugin", "-p", "no:cacheprovider"),
        *("-p", "no:terminal", "-o", "addopts=--strict-markers --strict-config --import-mode=importlib"),
        *("--profile", order.profile, "--edition", order.edition, "--target", target.url),
        *("--token-env", target.token_env, "--ledger", str(order.ledger), "--run-id", order.run_id),
        *("--timeout", str(target.limits.request_seconds)),
        *(("--write",) if target.write else ()),
        *(("--auth", target.auth) if target.auth else ()),
        *(("--ca-file", target.ca_file) if target.ca_file else ()),
        *(("--values", target.values) if target.values else ()),
        *(("--max-rate", str(target.limits.max_rate / order.workers)) if target.limits.max_rate else ()),
        *(("-m", order.tag) if order.tag else ()),
        *(("-n", str(order.workers)) if order.workers > 1 else ()),
        *map(str, _files(order)),
    ]
    os.environ.pop("PYTEST_ADDOPTS", None)
    return int(pytest.main(arguments, plugins=[collector]))


def _files(order: Order) -> list[Path]:
    """What has to be read: for one tag the features that have it, which is a matter of seconds; else all of them."""
    folder = suite.root() / "features"
    if order.tag not in catalogue.tags():
        return [folder]
    return [
        folder / name for name in dict.fromkeys(one.feature for one in catalogue.scenarios() if order.tag in one.tags)
    ]


def _facts(order: Order, the_set: RequirementSet, collector: _Collector, started: datetime) -> Facts:
    led = collector.run
    opened = led.session if led else None
    missing = sorted(the_set.scenarios.keys() - collector.observations.keys())
    partial = [*sets.edited(the_set), *collector.broken]
    if order.classes:
        partial.append(f"alleen de klassen {', '.join(order.classes)}")
    if order.tag:
        partial.append(f"alleen de scenario's met {order.tag}")
    environment = led.environment if led else None
    told = collector.internal
    if told is not None and opened is not None:
        told = opened.client.redactor.text(told)
    if missing and not (partial or environment or collector.stopped or collector.internal):
        partial.append(f"{len(missing)} scenario's zijn niet uitgevoerd")
    return Facts(
        run_id=order.run_id,
        started=started.isoformat(),
        finished=datetime.now(UTC).isoformat(),
        requests=led.requests if led else 0,
        partial=partial,
        stopped=collector.stopped,
        environment=environment,
        suite=told,
        residue=led.residue if led else (),
        target_url=order.target.url,
        target_version=opened.version if opened else None,
        embedded=order.embedded,
        described=collector.described,
    )
