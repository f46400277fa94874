"""The fixed texts of the page in English: all of them, by one catalogue."""

import re

import pytest

from tests.support.builders import (
    RESIDUE,
    build_mixed_results,
    build_observation,
    build_results,
    requirements_by_scenario,
)
from validator.report import html
from validator.report.language import DUTCH, language
from validator.requirements.sets import load_set
from validator.verdict.scope import Scope

IDS = list(requirements_by_scenario(load_set("2023-03")))
DUTCH_WORDS = re.compile(
    r"\b(eisen|oordeel|niet getoetst|voldoet|verzoeken|gekregen|verwacht|uitspraak|oorzaken)\b", re.IGNORECASE
)


def run(kind="passed", **facts):
    return build_results([build_observation(identity, kind, message="x") for identity in IDS], **facts)


@pytest.mark.slow
@pytest.mark.parametrize(
    "results",
    [
        build_mixed_results,
        run,
        lambda: run("nonconformity", residue=[RESIDUE]),
        lambda: run("no_consent"),
        lambda: run("not_applicable"),
        lambda: run("suite"),
        lambda: run(partial=["x"]),
        lambda: run(scope=Scope(("kern",))),
        lambda: run(scope=Scope(("kern", "taken"), standard_only=True)),
    ],
)
def test_every_fixed_text_has_its_english_one(results):
    page = html.render(results(), lang="en")
    assert '<html lang="en">' in page
    headings = re.findall(r"<(?:h2|h3|dt|th|label)[^>]*>([^<]+)", page)
    assert headings
    assert [text for text in headings if DUTCH_WORDS.search(text)] == []


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("de tweede interne taak is geregistreerd", "the second interne taak is registered"),
        (
            'zoek Partij op nummer: de partij "Vink" staat in het resultaat van partijen?nummer=1; gekregen: niets',
            'search Partij by nummer: the partij "Vink" is in the result of partijen?nummer=1; got: nothing',
        ),
        (
            "de uitgangssituatie kwam niet tot stand (eis F1-R1): gevraagd: een totaal van 2; gekregen: 3 (op /count)",
            "the set-up did not succeed (requirement F1-R1): expected: a total of 2; got: 3 (at /count)",
        ),
        (
            "het register verlangt 'Inhoud', dat leeg mag blijven (eis F1-R1): gevraagd: een totaal van 2; gekregen: 3",
            "the register demands 'Inhoud', which may stay empty (requirement F1-R1): expected: a total of 2; got: 3",
        ),
        ("antwoorden over alle objecten zonder ID, Nummer", "answers about all objects without ID, Nummer"),
        ("'Status' van de interne taak blijft 'Te doen'", "'Status' of the interne taak stays 'Te doen'"),
    ],
)
def test_what_results_say_is_told_in_english(dutch, english):
    assert language("en").translated(dutch) == english
    assert DUTCH.translated(dutch) == dutch
    assert DUTCH.markup("<i>") == "&lt;i&gt;"


def test_what_has_no_english_stays_dutch_and_is_marked():
    assert (
        language("en").markup("Open Klant kent <dit> niet.")
        == '<span lang="nl">Open Klant kent &lt;dit&gt; niet.</span>'
    )
    assert language("en").markup("409") == "409"


def test_causes_and_their_remedies_are_told_in_english():
    page = html.render(run("no_consent"), lang="en")
    assert "Writing to this target is not allowed." in page
    assert "Give --write if this target may be written to." in page


def test_dutch_is_as_it_is_written():
    assert DUTCH("{a} van {b}", a=1, b=2) == "1 van 2"
    assert language("nl") is DUTCH
    assert language("en")("Oorzaken") == "Causes"
    with pytest.raises(KeyError):
        language("en")("Dit staat er niet in")


def test_the_placeholders_of_a_text_are_the_same_in_both_languages():
    for dutch, english in language("en").catalogue.items():
        assert set(re.findall(r"\{\w+\}", dutch)) == set(re.findall(r"\{\w+\}", english))
