"""Connects the plugins and the steps to pytest."""

import pkgutil

import steps

pytest_plugins = [
    "validator.plugin.options",
    "validator.plugin.collection",
    "validator.plugin.garbage",
    "validator.plugin.step_lookup",
    "validator.plugin.session",
    "validator.plugin.workers",
    "validator.plugin.summary",
    "validator.plugin.observation",
    *(module.name for module in pkgutil.iter_modules(steps.__path__, "steps.")),
]
