"""Connects the plugins and the steps to pytest."""

import pkgutil

import steps

pytest_plugins = [
    "validator.plugin.leading",
    "validator.plugin.collecting",
    "validator.plugin.recording",
    *(module.name for module in pkgutil.iter_modules(steps.__path__, "steps.")),
]
