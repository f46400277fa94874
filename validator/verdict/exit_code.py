"""The exit codes of the commands; docs/verdicts.md says what they mean."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process ends with; VALID and INVALID are those of `klantcheck validate`."""

    CONFORM = 0
    NON_CONFORM = 1
    USAGE = 2
    ENVIRONMENT = 3
    INCOMPLETE = 4
    SUITE = 5
    RESIDUE = 6
    VALID = 0
    INVALID = 1
