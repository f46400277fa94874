"""Connects the plugins and the steps to pytest."""

import pkgutil

import steps
from validator.run.plugin_modules import MODULES

pytest_plugins = [*MODULES, *(module.name for module in pkgutil.iter_modules(steps.__path__, "steps."))]
