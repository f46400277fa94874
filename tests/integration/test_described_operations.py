"""The reference API beside the document that it publishes, by requests that schemathesis makes from that document."""

import httpx
import pytest
import requests
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from hypothesis import strategies as st

from tests.support.dialect_client import OPEN

pytestmark = pytest.mark.slow

EXAMPLES, MORE_EXAMPLES = 2, 12
"""Requests per operation, and per operation on klantcontacten; docs/stand-in.md has the command for more of them."""

FRAMING = {"transfer-encoding", "content-length", "connection", "upgrade", "expect", "trailer", "te"}
"""Headers of the connection, which are the server's affair and not the API's."""


def known_id(api, operation):
    """The id of an object that the operation can be about, where there is one."""
    if "{id}" not in operation.path:
        return None
    found = httpx.get(f"{api.url}{operation.path.partition('/{')[0]}", headers=api.headers).json()["results"]
    return {"id": found[0]["uuid"]} if found else None


@pytest.mark.klantcheck_api(profile=OPEN, seed="voorbeeld")
def test_every_operation_answers_as_the_document_says(klantcheck_api):
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")
    from schemathesis import GenerationMode
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi import checks

    expected = [not_a_server_error, checks.status_code_conformance, checks.content_type_conformance]
    expected.append(checks.response_schema_conformance)
    document = httpx.get(f"{klantcheck_api.url}/openapi.json").json()
    operations = [one.ok() for one in schemathesis.openapi.from_dict(document).get_all_operations()]
    assert len(operations) == 85
    answered = set()
    with requests.Session() as session:
        session.headers.update(klantcheck_api.headers)

        def compare(operation):
            known = known_id(klantcheck_api, operation)
            cases = (operation.as_strategy(mode, path_parameters=known) for mode in GenerationMode)

            @seed(17)
            @settings(
                max_examples=MORE_EXAMPLES if operation.path.startswith("/klantcontacten") else EXAMPLES,
                phases=[Phase.generate],
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            )
            @given(st.one_of(*cases))
            def judged(case):
                assume(not FRAMING & {name.lower() for name in case.headers or {}})
                response = case.call_and_validate(base_url=klantcheck_api.url, session=session, checks=expected)
                answered.add(response.status_code)

            judged()

        for operation in sorted(operations, key=lambda one: one.method == "delete"):
            compare(operation)
    assert {200, 201, 204, 400, 404} <= answered
