"""Puts the suite into the wheel under validator/_suite; an editable installation reads the checkout."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SUITE = ("conftest.py", "features", "profiles", "pyproject.toml", "schemas", "steps")


class SuiteHook(BuildHookInterface):  # type: ignore[type-arg]
    """The build hook that pyproject.toml names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the suite's folders and files, each at its place."""
        if version != "editable":
            build_data["force_include"].update({name: f"validator/_suite/{name}" for name in SUITE})
