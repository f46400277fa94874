"""A schema of a test, in the place of one of the suite."""

import pytest

from validator.schema import catalog, engine


@pytest.fixture
def own_schema(monkeypatch):
    """Give the reference of a schema that lasts as long as the test."""

    def forget():
        engine.validator.cache_clear()

    def reference(schema):
        monkeypatch.setitem(catalog._read, "proef.json", {**schema, "$id": catalog.BASE + "proef.json"})
        forget()
        return "proef.json"

    yield reference
    monkeypatch.undo()
    forget()
