"""The pytest plugins, registered by conftest.py: options, collection, the session of a run, its workers, observations.

In a checkout plain `pytest --target URL --profile NAME` works as an engineer expects, with -k, -x, -m and -n.
"""
