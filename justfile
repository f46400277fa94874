# What contributors run most, in an active virtual environment (see CONTRIBUTING.md). `just` lists the recipes.

# Each process would compile all modules again
export PYTHONDONTWRITEBYTECODE := ""

_list:
    @just --list --unsorted

# Style, types, and every test that is not marked slow
fast: lint
    pytest -q -n auto --dist loadfile --no-loadscope-reorder -m "not slow" tests features

# Style and types
lint:
    ruff check .
    ruff format --check .
    mypy

# All tests, as the README runs them; more options go to pytest
test *options:
    pytest -n auto --dist loadfile --no-loadscope-reorder {{ options }} tests features

# One requirement: the lint of the features, its scenarios in each profile, and its faults
req id:
    pytest -q -n auto tests/features/test_features.py
    klantcheck prove --requirement {{ id }}

# Every check shown to fail: the suite against each deliberate fault
prove *options:
    klantcheck prove {{ options }}

# The pages of docs/ that are made from the code, and the tables of the features
docs:
    python docs/make.py
    python docs/format_features.py

# All that CI runs, on a clean clone; PYTHON=python3.13 chooses the interpreter
ci:
    .ci/run
