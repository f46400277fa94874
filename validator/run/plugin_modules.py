"""The modules of the pytest plugins, registered by conftest.py and by a run: here, since plugins import runs."""

MODULES = (
    "validator.plugin.options",
    "validator.plugin.collection",
    "validator.plugin.garbage",
    "validator.plugin.step_lookup",
    "validator.plugin.session",
    "validator.plugin.workers",
    "validator.plugin.summary",
    "validator.plugin.observation",
)
