"""The settings that a settings file may hold."""

from __future__ import annotations

from validator.cli.settings import SETTINGS

PARTLY = {"profile": "a profile of Klantcheck, by its name", "values": "the rules themselves, not the name of a file"}
"""What of these settings is taken from a file that was merely found."""


def settings() -> str:
    """Every setting, the commands that take it, and whether it is taken from a file that was merely found."""
    rows = [
        f"| `{name}`{'' if setting.option else ' (only in a file)'} | "
        f"{', '.join(f'`{command}`' for command in setting.commands)} | "
        f"{'no' if setting.steers else PARTLY.get(name, 'yes')} |"
        for name, setting in SETTINGS.items()
    ]
    return "| setting | of | from a file that was merely found |\n|---|---|---|\n" + "\n".join(rows)
