"""Where the plugins and those who start pytest find each other. Imports nothing of pytest-bdd, so it is safe before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from validator.plugin.leading import Run

RUN: pytest.StashKey[Run] = pytest.StashKey()
"""The run of this pytest process."""

TRANSPORT: pytest.StashKey[httpx.BaseTransport] = pytest.StashKey()
"""A transport to use instead of the network, put here by who starts pytest."""
