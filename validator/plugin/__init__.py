"""The pytest plugins, registered by conftest.py: collecting features, leading the run, recording what scenarios saw.

In a checkout plain `pytest --target URL --profile NAME` works as an engineer expects, with -k, -x, -m and -n.
"""
