"""Which object a step is about is said, and does not follow from the order of the lines."""

import re
from collections import Counter

import pytest

from validator.docs_site.usage import match_step, object_type_of, table_values
from validator.requirements.scenarios import Step, all_scenarios
from validator.scenario.effects import Effect
from validator.scenario.objects import ACTOR
from validator.standard.objectmodel import load_model

MODEL = load_model()
NOUNS = "|".join(sorted((one.singular for one in MODEL.object_types.values()), key=len, reverse=True))
BARE = re.compile(rf'\b(?:de|het) ({NOUNS})(?![\w-])(?! ")')
"""An object without a number and without a name."""

CREATING = {Effect.SETS_UP, Effect.REGISTERS, Effect.ATTEMPTS}
NUMBERED = ("de eerste", "de tweede")
"""How what fills an attribute begins, where it says which object it refers to."""


def texts_of(step):
    """The text of a step and its cells, of each name only that there is one."""
    return [re.sub(r'"[^"]*"', '"', text) for text in (step.text, *(row[-1] for row in step.table[1:]))]


def is_filled_in(attribute, match, named):
    """Whether the completion of an object refers with this attribute to an object that the step does not name."""
    if attribute.kind != "reference" or named & {attribute.name, *attribute.also}:
        return False
    if match.effect is Effect.SETS_UP and attribute.example:
        rivals = {
            "Toegewezen aan actor",
            "Medewerker",
            "Verstrekt door partij",
        }  # in whose place the example is left out
        return not named & rivals
    return bool(attribute.fill) and not attribute.fill.startswith(NUMBERED)


def unclear(steps):
    """What could be about more than one object of the scenario: the line and what it says."""
    found: list[tuple[int, str]] = []
    created: Counter[str | None] = Counter()
    for step in steps:
        match = match_step(step)
        nouns = [bare[1] for text in texts_of(step) for bare in BARE.finditer(text)]
        found += [(step.line, noun) for noun in nouns if created[MODEL.find(noun).name] > 1]
        if match is None or match.effect not in CREATING or not {"noun", "actor"} & match.arguments.keys():
            continue
        object_type = object_type_of(match, MODEL, "noun") or MODEL.object_types[ACTOR]
        named = table_values(step).keys()
        attributes = [one for one in object_type.attributes.values() if is_filled_in(one, match, named)]
        found += [(step.line, one.name) for one in attributes if created[one.target] > 1]
        created[object_type.name] += 1
    return found


def steps_of(*texts, table=()):
    return [Step("Gegeven", text, "given", number, ()) for number, text in enumerate(texts[:-1])] + [
        Step("Gegeven", texts[-1], "given", len(texts) - 1, table)
    ]


@pytest.mark.parametrize(
    ("steps", "lines"),
    [
        (steps_of("een klantcontact", "een betrokkene"), []),
        (steps_of("een klantcontact", "een klantcontact", "een betrokkene"), [2]),
        (steps_of('een klantcontact "vraag"', 'een klantcontact "antwoord"', "een betrokkene"), [2]),
        (
            steps_of(
                "een klantcontact",
                'een klantcontact "antwoord"',
                "een betrokkene met:",
                table=(("Attribuut", "Waarde"), ("Betrokken bij klantcontact", 'het klantcontact "antwoord"')),
            ),
            [],
        ),
        (
            steps_of(
                "een klantcontact",
                "een klantcontact",
                "een betrokkene met:",
                table=(("Attribuut", "Waarde"), ("Betrokken bij klantcontact", "het klantcontact")),
            ),
            [2],
        ),
        ([*steps_of("een partij", "een partij"), Step("Dan", "is de partij geregistreerd", "then", 2)], [2]),
        ([*steps_of("een partij", "een partij"), Step("Dan", "is de eerste partij geregistreerd", "then", 2)], []),
    ],
)
def test_what_could_be_about_more_objects_is_seen(steps, lines):
    assert [line for line, _ in unclear(steps)] == lines


WHICHEVER = "#partij-identificator"
"""In the ids of rows on the form or status of an answer, or on a refusal, for which any of two partijen will do."""


def test_a_step_says_which_object_it_is_about():
    found = {scenario.id: lines for scenario in all_scenarios() if (lines := unclear(scenario.steps))}
    assert {one for one in found if not (one.startswith(("ADR-", "HTTP-")) and WHICHEVER in one)} == set()
