"""Every step definition declares its effect, once."""

import pytest

import steps
import steps.wijzigen
from validator.errors import SuiteFault
from validator.requirements.scenarios import Step
from validator.scenario import effects
from validator.scenario.effects import Effect


def test_a_step_without_an_effect_is_an_error_when_it_is_imported() -> None:
    with pytest.raises(TypeError, match="effect"):
        steps.when("de medewerker iets doet")  # type: ignore[call-arg]


def test_a_step_has_one_effect() -> None:
    (step_type, pattern), effect = next(iter(effects.declared().items()))
    effects.declare(step_type, pattern, effect)
    with pytest.raises(SuiteFault, match="different effects"):
        effects.declare(step_type, pattern, next(other for other in Effect if other is not effect))


def test_a_step_is_matched_to_its_definition_by_type_and_text() -> None:
    text = "de medewerker de tweede interne taak verwijdert"
    match = effects.match(Step("Als", text, "when", 1))
    assert match is not None
    assert (match.effect, match.values("what", "other")) == (Effect.CHANGES, ["de tweede interne taak"])
    assert effects.match(Step("Dan", text, "then", 1)) is None
    assert effects.match(Step("Als", f"{text} niet", "when", 1)) is None
