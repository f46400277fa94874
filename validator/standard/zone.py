"""The time zone of the Netherlands; by itself, since to find zones takes time that few commands need."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

AMSTERDAM: Final = ZoneInfo("Europe/Amsterdam")
