"""A register that takes blanks off texts: it is told so, and what was made there is recognised and deleted."""

import io
import json

import pytest

from tests.support.in_process_run import run_in_process
from validator.profile.loader import load_profile
from validator.reference.app import Reference
from validator.reference.store import Store

PROFILE, TOKEN = "open-klant-2", "een-token-voor-deze-proef"


def trimmed(value):
    """A JSON value without blanks around its texts."""
    if isinstance(value, dict):
        return {name: trimmed(part) for name, part in value.items()}
    if isinstance(value, list):
        return [trimmed(part) for part in value]
    return value.strip() if isinstance(value, str) else value


def trimming(app):
    """The same API, which reads every body so."""

    def answer(environ, start_response):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        if body:
            body = json.dumps(trimmed(json.loads(body))).encode()
            environ = {**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
        return app(environ, start_response)

    return answer


@pytest.mark.slow
def test_what_was_made_is_recognised_without_its_blanks(tmp_path):
    store, profile = Store(), load_profile(PROFILE)
    app = trimming(Reference(profile, TOKEN, store))
    results = run_in_process(PROFILE, TOKEN, tmp_path, app=app, tag="eis-WRD-R5")
    judged = [one for one in results["scenarios"] if "WRD-R5" in one["requirements"]]
    assert len(judged) > 10
    assert {one["verdict"] for one in judged} == {"voldoet niet"}
    assert [one["reason"] for one in judged if "al kan zijn geweest" in one["reason"]] == []
    assert results["residue"] == []
    assert [record.id for name in profile.model.object_types for record in store.all(name)] == []
