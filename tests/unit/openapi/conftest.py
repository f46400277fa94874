import json

import pytest

from validator.openapi.document import OpenApiDocument


@pytest.fixture
def described(tmp_path):
    """A function that makes the document of some paths and schemas."""

    def make(paths, schemas=None, **more):
        path = tmp_path / "openapi.json"
        whole = {"openapi": "3.1.0", "info": {"title": "X", "version": "1"}, "paths": paths, **more}
        path.write_text(json.dumps(whole | {"components": {"schemas": schemas or {}}}))
        return OpenApiDocument.read(path)

    return make
