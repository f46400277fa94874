"""The options of plain pytest, and the execution that follows from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from validator.errors import InvalidInput
from validator.http.connection import Limits
from validator.http.exchange import TOKEN_VARIABLE
from validator.run.config import RunConfig, new_run_id
from validator.run.execution import Execution
from validator.run.stash import EXECUTION
from validator.run.target import Target
from validator.text import inert_lines


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a run. `klantcheck run` uses none of them: its configuration is an object."""
    group = parser.getgroup("klantcheck", "Klantcheck: conformance with the standard Klantinteracties")

    def add(name: str, **facts: Any) -> None:
        group.addoption(f"--{name}", dest=f"klantcheck_{name.replace('-', '_')}", **facts)

    add("target", metavar="URL", help="base URL of the API; without it the embedded reference API is tested")
    add(
        "profile",
        metavar="NAME[@VERSION]|FILE",
        help="how the API says things; default: the pages of the edition themselves",
    )
    add(
        "edition",
        metavar="EDITION|SET",
        help="edition of the standard, or frozen set of it, to judge by; default: the profile's",
    )
    add("token-env", default=TOKEN_VARIABLE, metavar="VAR", help="environment variable that holds the token")
    add("auth", metavar="HEADER", help="'Header: format {secret}' instead of the profile's, or none")
    add("write", action="store_true", help="allow writing to the target")
    add("ledger", metavar="FILE", help="where to write down what is made")
    add("run-id", metavar="ID", help="id of the run")
    add("timeout", type=float, default=30.0, metavar="S", help="seconds for one whole request")
    add("max-rate", type=float, metavar="N", help="requests per second, at most")
    add("ca-file", metavar="FILE", help="PEM file with the authorities to trust")
    add("insecure-http", action="store_true", help="send the token unencrypted, to an http URL that is not loopback")
    add("values", metavar="FILE", help="file in which `values:` says what the target does with which values")


@pytest.hookimpl(trylast=True)  # after who starts pytest, or the worker of xdist, has put it there
def pytest_configure(config: pytest.Config) -> None:
    """Make the execution of plain pytest; nothing is loaded or opened yet."""
    if EXECUTION not in config.stash:
        try:
            config.stash[EXECUTION] = Execution(_run_config(config))
        except InvalidInput as error:
            raise pytest.UsageError(inert_lines(str(error))) from None


def _run_config(config: pytest.Config) -> RunConfig:
    """The configuration that the options come to. Raises InvalidInput."""

    def option(name: str) -> Any:
        return config.getoption(f"klantcheck_{name}")

    target = Target(
        url=option("target") or None,
        token_env=option("token_env"),
        auth=option("auth"),
        write=option("write"),
        ca_file=option("ca_file"),
        limits=Limits(request_seconds=option("timeout"), max_rate=option("max_rate")),
        values=option("values"),
        insecure_http=option("insecure_http"),
    )
    return RunConfig(
        target=target,
        profile=option("profile"),
        edition=option("edition"),
        ledger=Path(option("ledger")) if option("ledger") else None,
        run_id=option("run_id") or new_run_id(),
    )
