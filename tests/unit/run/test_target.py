"""The settings of a target become a connection, and a secret in the wrong place is refused and not repeated."""

import pytest

from tests.support.cli_runner import SEED_PROFILE
from tests.support.secret_search import PASSWORD, TOKEN, readable_parts
from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.run.target import Target, connection_to


@pytest.mark.parametrize(
    "url",
    [
        f"http://jan:{PASSWORD}@host/api",
        "http://jan:Qx7vogelKooi@host/api",
        "ftp://jan:Qx7vogelKooi@host/api",
        "http://jan:Qx7vogelKooi@host:99999/api",
        "jan:Qx7vogelKooi@host/api",
        f"http://host/api?token={TOKEN}",
        "http://host/api?token=Qx7vogelKooi",
        "http://host/api#Qx7vogelKooi",
        "nonsense?Qx7vogelKooi",
        f"http://host/{TOKEN}/api",
        TOKEN,
    ],
)
def test_a_url_that_holds_a_secret_is_refused_and_not_repeated(url, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    with pytest.raises(InvalidInput, match=r"The URL holds") as caught:
        connection_to(Target(url), load_profile(SEED_PROFILE), "run")
    assert not readable_parts(str(caught.value))
    assert "Qx7" not in str(caught.value)


def test_a_url_that_only_ends_as_a_token_begins_is_a_url(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", "klantinteracties-geheim")
    url = "http://host/klantinteracties"
    assert connection_to(Target(url, insecure_http=True), load_profile(SEED_PROFILE), "run").base_url == url


@pytest.mark.parametrize(
    "settings",
    [
        {"auth": TOKEN},
        {"auth": f"Authorization: Token {TOKEN}"},
        {"auth": f"X-Api-Key: {TOKEN} {{secret}}"},
        {"token_env": TOKEN},
        {"token_env": PASSWORD},
    ],
    ids=str,
)
def test_a_token_in_the_place_of_another_setting_is_not_repeated(settings, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    with pytest.raises(InvalidInput) as caught:
        connection_to(Target("http://host/api", **settings), load_profile(SEED_PROFILE), "run")
    assert not readable_parts(str(caught.value))


@pytest.mark.parametrize(
    ("origin", "url"),
    [
        ("https://host", "https://host/klantinteracties/api/v1"),
        ("https://HOST:443/", "https://host/api"),
        ("https://host", "https://host.:443/api"),
        ("http://host:8080/api", "http://host:8080/elders"),
        ("", "https://elders.example/api"),
    ],
)
def test_a_token_goes_to_the_origin_that_it_is_bound_to(origin, url, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    monkeypatch.setenv("KLANTCHECK_TOKEN_ORIGIN", origin)
    assert connection_to(Target(url, insecure_http=True), load_profile(SEED_PROFILE), "run").secret is not None


@pytest.mark.parametrize(
    ("origin", "url"),
    [
        ("https://host", "http://host/api"),
        ("https://host", "https://host:8443/api"),
        ("https://host", "https://host.example/api"),
        ("https://host", "https://elders/host"),
        ("http://host:8080", "http://host/api"),
    ],
)
@pytest.mark.parametrize("variable", ["KLANTCHECK_TOKEN", "ANDERE"])
def test_a_bound_token_goes_to_no_other_origin(origin, url, variable, monkeypatch):
    monkeypatch.setenv(variable, TOKEN)
    monkeypatch.setenv("KLANTCHECK_TOKEN_ORIGIN", origin)
    with pytest.raises(InvalidInput, match="KLANTCHECK_TOKEN_ORIGIN"):
        connection_to(Target(url, token_env=variable), load_profile(SEED_PROFILE), "run")


@pytest.mark.parametrize("origin", ["host", "ftp://host", "https://a@host"])
def test_an_origin_that_is_none_is_refused(origin, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    monkeypatch.setenv("KLANTCHECK_TOKEN_ORIGIN", origin)
    with pytest.raises(InvalidInput, match="KLANTCHECK_TOKEN_ORIGIN holds no origin"):
        connection_to(Target("https://host/api"), load_profile(SEED_PROFILE), "run")


@pytest.mark.parametrize(
    "url", ["http://host/api", "http://127.0.0.1.example/api", "http://10.0.0.1/api", "http://localhost.host/api"]
)
def test_a_token_does_not_go_over_the_network_unencrypted(url, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    profile = load_profile(SEED_PROFILE)
    with pytest.raises(InvalidInput, match="--insecure-http"):
        connection_to(Target(url), profile, "run")
    assert connection_to(Target(url, insecure_http=True), profile, "run").base_url == url
    assert connection_to(Target(url, auth="none"), profile, "run").secret is None


@pytest.mark.parametrize(
    "url",
    [
        "https://host/api",
        "http://localhost:8000/api",
        "http://127.0.0.1/api",
        "http://127.8.9.1/api",
        "http://[::1]/api",
    ],
)
def test_a_token_may_go_to_this_machine_unencrypted(url, monkeypatch):
    """Nor does a proxy of the environment get it."""
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    assert connection_to(Target(url), load_profile(SEED_PROFILE), "run").secret is not None
