"""Paths of an OpenAPI document, matched as OpenAPI has it and in time."""

import pytest

from validator.verdict.path_template import PathTemplate


@pytest.mark.parametrize(
    ("name", "fits", "fits_not"),
    [
        ("/t/{id}", ["/t/1", "/t/{id}"], ["/t", "/t/", "/t/1/2", "/u/1"]),
        ("/t/{a}-{b}", ["/t/1-2", "/t/1-2-3"], ["/t/1", "/t/-2", "/t/1-", "/t/-"]),
        ("/t/v{a}.json", ["/t/v1.json"], ["/t/v.json", "/t/1.json", "/t/v1.jso"]),
        ("/t", ["/t"], ["/T", "/t/", "/tt"]),
        ("/{", ["/x"], ["/"]),
    ],
)
def test_a_path_matches_its_template(name, fits, fits_not):
    path = PathTemplate(name)
    assert [address for address in fits if not path.matches(address.split("/"))] == []
    assert [address for address in fits_not if path.matches(address.split("/"))] == []
