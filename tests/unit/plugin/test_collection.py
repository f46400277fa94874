"""Collecting feature files."""

from gherkin.parser import Parser
from pytest_bdd import feature

from tests.support.cli_runner import ROOT
from validator.plugin.collection import FeatureFile

PAGE = ROOT / "features" / "cases" / "C9167_terugbelverzoek.feature"


def test_a_feature_that_the_catalogue_parsed_is_not_parsed_again(request, monkeypatch):
    def parse(*_):
        raise AssertionError("it was parsed already")

    monkeypatch.setattr(feature, "features", {})
    monkeypatch.setattr(Parser, "parse", parse)
    module = FeatureFile.from_parent(request.session, path=PAGE).obj
    assert any(name.startswith("test_") for name in vars(module))
