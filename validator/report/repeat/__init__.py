"""A failed scenario as something to run: its requests again, with the ids of new objects, and clean-up at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validator.report.repeat.bash import script
from validator.report.repeat.http_file import http_file
from validator.report.repeat.recipe import FOLDER, file_name, recipe
from validator.verdict.results_view import ResultsView

__all__ = ["FOLDER", "repeats"]


def repeats(results: Mapping[str, Any]) -> dict[str, str]:
    """The scripts and .http files of the scenarios that are not met, by their path in the report folder."""
    view, files = ResultsView(results), {}
    for scenario in results["scenarios"]:
        if view.is_unmet(scenario):
            steps, name = recipe(results, scenario), file_name(scenario)
            files.update({f"{name}.sh": script(steps), f"{name}.http": http_file(steps)})
    return files
