"""Fixtures of unit tests in several folders."""

import json

import pytest

from validator import resources
from validator.schema.openapi_document import OpenApiDocument


@pytest.fixture
def write_profile(tmp_path):
    """Gives write(change): writes the profile open-klant-2 with change(text) -> text applied, and returns its path."""

    def write(change):
        text = (resources.root() / "profiles" / "open-klant-2.yaml").read_text(encoding="utf-8")
        path = tmp_path / "mijn.yaml"
        path.write_text(change(text), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def described(tmp_path):
    """A function that makes the document of some paths and schemas."""

    def make(paths, schemas=None, **more):
        path = tmp_path / "openapi.json"
        whole = {"openapi": "3.1.0", "info": {"title": "X", "version": "1"}, "paths": paths, **more}
        path.write_text(json.dumps(whole | {"components": {"schemas": schemas or {}}}))
        return OpenApiDocument.read(path)

    return make
