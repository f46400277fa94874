"""An OpenAPI document at a URL that wants credentials: they go to where they belong, and nowhere else."""

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.demanding_api import TOKEN, DemandingApi

KEY = "sleutel-van-het-document"


def wants(header, value):
    """Who asks without it is refused."""
    return lambda request: None if request.headers.get(header) == value else (401, "Wie bent u?")


def document_of(api):
    return f"{api.url}{api.profile.document}"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "header", "value"),
    [
        (["--header", "X-Api-Key: env:KEY"], "X-Api-Key", KEY),
        (["--auth", "X-Api-Key: {secret}", "--token-env", "KEY"], "X-Api-Key", KEY),
        (["--token-env", "KEY"], "Authorization", f"Bearer {KEY}"),
    ],
)
def test_a_first_profile_of_a_document_that_wants_a_key(tmp_path, options, header, value):
    with DemandingApi(wants(header, value), "open-klant-2") as api:
        arguments = ["profile", "new", "--openapi", document_of(api), "--name", "mijn"]
        refused = klantcheck(*arguments, cwd=tmp_path, KEY=KEY)
        assert (refused.returncode, "401" in refused.stderr) == (2, True)
        made = klantcheck(*arguments, *options, cwd=tmp_path, KEY=KEY)
        assert (made.returncode, made.stderr) == (0, "")
        assert KEY not in (tmp_path / "mijn.yaml").read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_document_of_the_target_gets_the_credentials_of_the_target(tmp_path):
    with DemandingApi(wants("Authorization", f"Token {TOKEN}"), "open-klant-2") as api:
        result = klantcheck(
            *("profile", "check", "open-klant-2", "--openapi", document_of(api), "--target", api.url),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=TOKEN,
        )
        assert "cannot be read" not in result.stderr
        assert [path for method, path, _, headers in api.requests if "authorization" not in headers] == []


@pytest.mark.slow
def test_a_document_elsewhere_gets_no_credentials_of_the_target(tmp_path):
    with DemandingApi(lambda _: None, "open-klant-2") as api, DemandingApi(lambda _: None, "open-klant-2") as other:
        klantcheck(
            *("profile", "check", "open-klant-2", "--openapi", document_of(other), "--target", api.url),
            *("--header", "X-Tenant: env:KEY"),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=TOKEN,
            KEY=KEY,
        )
        [(_, _, _, headers)] = other.requests
        assert {"authorization", "x-tenant"} & headers.keys() == set()
        assert all(headers["x-tenant"] == KEY for _, _, _, headers in api.requests)
