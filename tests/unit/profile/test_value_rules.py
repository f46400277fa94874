"""What is agreed on values: who says it, what it means for one value, and how a file that cannot be used is told."""

import pytest

from validator.errors import InvalidInput, NotApplicable
from validator.profile.loader import load_profile, profile_names
from validator.profile.value_rules import ValueRule, target_value_rules
from validator.scenario import checks
from validator.standard.objectmodel import load_model
from validator.standard.values import EMPTY, Literally

PROFILES = [load_profile(name) for name in profile_names() if load_profile(name).values]
CHANNELS = "values:\n  Kanaal: {good: [Telefoon, balie], refused: '.*', because: Onze eigen lijst.}\n"


@pytest.mark.parametrize(
    ("value", "ruling"), [("0612345678", "good"), ("112", "free"), ("abc", "refused"), ("0612345678\n", "free")]
)
def test_what_is_good_is_so_as_a_whole_and_comes_first(value, ruling):
    assert ValueRule("Telefoonnummer", "x", good="0[0-9]{9}", refused="[a-z]+|0[0-9]{9}").expectation(value) == ruling


def test_values_can_be_listed_and_a_literal_is_what_is_sent():
    agreement = ValueRule("Land", "x", good=["Nederland"], refused=["nl"])
    assert [agreement.expectation(value) for value in ("Nederland", Literally("nl"), "België")] == [
        "good",
        "refused",
        "free",
    ]
    assert agreement.expectation(EMPTY) == "free"


def test_a_number_that_does_not_pass_the_proof_is_not_good():
    agreement = ValueRule("Burgerservicenummer", "x", good="[0-9]{9}", refused="[0-9]+", proof="elfproef")
    numbers = ["999990019", "000000012", "999990018", "12345678", "\N{FULLWIDTH DIGIT NINE}" * 9]
    assert [agreement.expectation(number) for number in numbers] == ["good", "good", "refused", "refused", "free"]


def test_what_a_dialect_cannot_keep_does_not_apply():
    with pytest.raises(NotApplicable, match=r"Kan niet\."):
        ValueRule("Postcode", absent="Kan niet.").expectation("1234 AB")


def test_what_nobody_speaks_of_is_free():
    assert load_profile("informatiemodel-2023-03").value_rule("Kanaal").expectation("Postduif") == "free"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("values: {Kanaal: {good: '[', because: x}}", "'[' is no regular expression"),
        ("values: {Kanalen: {good: x, because: x}}", "did you mean 'Kanaal'?"),
        ("values: {Kanaal: {good: x}}", "values/Kanaal/because is missing"),
        ("values: {Kanaal: {good: [1], because: x}}", "values/Kanaal/good/0 must be text"),
        ("values: {Kanaal: {goed: x, because: x}}", "values/Kanaal/goed is not known here"),
        ("values: [Kanaal]", "must be a mapping"),
        ("tag: C9167", "with the key `values`"),
    ],
)
def test_a_file_that_cannot_be_used_is_reported_in_one_sentence(tmp_path, content, message):
    path = tmp_path / "eigen.yaml"
    path.write_text(content)
    with pytest.raises(InvalidInput) as raised:
        target_value_rules(path, load_model())
    assert message in str(raised.value)
    assert str(raised.value).startswith(f"{path}, line 1: ")
    assert str(raised.value).count("\n") == 0


def test_the_settings_file_of_a_target_goes_before_the_profile(tmp_path):
    path = tmp_path / "klantcheck.yaml"
    path.write_text(CHANNELS)
    bound = load_profile("open-klant-2")
    own = bound.with_values(str(path))
    assert [own.value_rule("Kanaal").expectation(value) for value in ("balie", "E-mail")] == ["good", "refused"]
    assert own.value_rule("Kanaal").said_by == "target"
    assert own.value_rule("Land") == bound.value_rule("Land")
    shown = checks.agreement(own, "Kanaal", {"Kanaal": "balie"}).source
    assert shown == "Kanaal volgens de keuze van dit doel: Onze eigen lijst"
