"""Clients that others' generators make of the OpenAPI document of the reference API, compiled and used."""

import importlib
import json
import shutil
import subprocess
import sys
from uuid import uuid4

import httpx
import pytest

from tests.support.cli_runner import ROOT
from tests.support.dialect_client import OPEN
from validator.profile.loader import load_profile
from validator.reference.server import Embedded

pytestmark = [pytest.mark.slow, pytest.mark.extensive]
TYPESCRIPT = ("openapi-typescript", "tsc")


@pytest.fixture(scope="module")
def api():
    """The URL and the token of an API."""
    embedded = Embedded(load_profile(OPEN), conform=False)
    yield embedded.start(), embedded.token
    embedded.stop()


@pytest.fixture
def document(api, tmp_path):
    path = tmp_path / "openapi.json"
    path.write_bytes(httpx.get(f"{api[0]}/openapi.json").content)
    return path


@pytest.fixture
def generated(api, document, tmp_path, monkeypatch):
    """The package that openapi-python-client makes, and a client of it."""
    pytest.importorskip("openapi_python_client", reason="openapi-python-client is not installed")
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"post_hooks": []}))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning", "--meta", "none"]
    options = ["--path", document, "--output-path", tmp_path / "generated_client", "--config", settings]
    completed = subprocess.run([*command, *map(str, options)], capture_output=True, text=True, check=False)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    monkeypatch.syspath_prepend(tmp_path)
    package = importlib.import_module("generated_client")
    with package.AuthenticatedClient(api[0], token=api[1], prefix="Token", raise_on_unexpected_status=True) as client:
        yield package, client


def test_a_client_in_python_registers_searches_and_changes(generated):
    package, client = generated
    models = importlib.import_module(f"{package.__name__}.models")

    def call(action, *arguments, **named):
        module = importlib.import_module(f"{package.__name__}.api.klantcontacten.klantcontacten_{action}")
        return module.sync(*arguments, client=client, **named)

    body = models.KlantcontactRequest(kanaal="telefoon", onderwerp="Dakkapel", taal="nld", vertrouwelijk=False)
    created = call("create", body=body)
    found = call("list", onderwerp="dakkap", vertrouwelijk=False)
    assert [one.uuid for one in found.results] == [created.uuid]
    change = models.KlantcontactPatch(inhoud="Aan de achterkant mag het.")
    changed = call("partial_update", created.uuid, body=change)
    assert (changed.inhoud, changed.plaatsgevonden_op) == (change.inhoud, created.plaatsgevonden_op)
    whole = call("retrieve", created.uuid, expand=list(models.KlantcontactenRetrieveExpandItem))
    assert whole.field_expand.additional_properties["hadBetrokkenen"] == []
    refused = call("retrieve", uuid4())
    assert (refused.status, refused.code) == (404, "not_found")


@pytest.mark.skipif(not all(map(shutil.which, TYPESCRIPT)), reason="npm install --global openapi-typescript typescript")
def test_the_types_for_typescript_fit_a_program(document, tmp_path):
    generator, compiler = TYPESCRIPT
    subprocess.run([generator, document, "-o", tmp_path / "register.d.ts"], check=True, capture_output=True)
    shutil.copy(ROOT / "tests" / "data" / "program.ts", tmp_path)
    command = [compiler, "--noEmit", "--strict", "--target", "es2022", "program.ts"]
    completed = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert completed.returncode == 0, completed.stdout
