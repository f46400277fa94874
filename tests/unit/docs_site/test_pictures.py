"""Pictures are made from the data, and say what they show."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from validator.docs_site.content import Content
from validator.docs_site.pictures.drawing import Drawing
from validator.docs_site.pictures.heat import HeatCell, heat_picture, profile_cells
from validator.docs_site.pictures.layers import layers
from validator.docs_site.pictures.object_model import relations
from validator.docs_site.pictures.relation_map import map_picture, uses_of
from validator.docs_site.pictures.sequence import messages, sequence_picture
from validator.docs_site.pictures.states import START, refused, states_picture, transitions
from validator.docs_site.usage import attributes_used
from validator.errors import SuiteFault
from validator.requirements.scenarios import all_scenarios
from validator.standard.objectmodel import load_model

MODEL = load_model()


@pytest.fixture(scope="module")
def content(profiles):
    return Content(profiles)


def scenario(identity):
    return next(one for one in all_scenarios() if one.id == identity)


def test_a_sequence_tells_who_registers_what(content):
    found = messages(content.features_of("C9167"), MODEL)
    assert [message.text for message in found][:3] == [
        "een klantcontact",
        'de organisatorische eenheid "Afdeling vergunningen" is als actor bekend',
        "registreert een interne taak",
    ]
    whole = next(message for message in found if message.actor == "frontend")
    assert whole.made == "klantcontact, betrokkene en interne taak"
    search = next(message for message in found if message.text == "zoekt partij-identificatoren")
    assert (search.actor, search.made) == ("medewerker", "")
    picture = sequence_picture(content.features_of("C9167"), MODEL)
    assert "De medewerker registreert een interne taak (Gevraagde handeling: Terugbellen" in picture.description


@pytest.mark.slow
def test_every_case_with_a_feature_has_its_pictures(content, site):
    for page in content.pages_in("cases"):
        text = site[f"cases/{page.id}.html"].decode()
        assert text.count("<svg") == (2 if content.features_of(page.id) else 0), page.id


@pytest.mark.slow
def test_every_picture_has_a_title_a_description_and_is_well_formed(site):
    pictures = [svg for content in site.values() for svg in re.findall(r"<svg.*?</svg>", content.decode(), re.DOTALL)]
    assert len(pictures) > 25
    for svg in pictures:
        root = ET.fromstring(svg)
        title, description = root.find("title"), root.find("desc")
        assert title is not None
        assert description is not None
        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert title.text
        assert description.text
        assert "style=" not in svg, "colours are those of the page, light or dark"


@pytest.mark.parametrize(
    "draw",
    [
        lambda: sequence_picture([], MODEL),
        lambda: map_picture({"C9167": {}}, {"C9167": "Terugbelverzoek"}),
        lambda: heat_picture("Niets", [], []),
        lambda: Drawing().finish("leeg", "Leeg", "niets", (1, 1)),
    ],
)
def test_a_picture_without_data_fails_the_build(draw):
    with pytest.raises(SuiteFault, match="has no data"):
        draw()


def test_status_changes_are_those_of_the_scenarios():
    found = {(one.before, one.after): one.requirements for one in transitions(all_scenarios(), MODEL)}
    assert "C9167-R4" in found[START, "Te doen"]
    assert "C2984-R5" in found["Te doen", "Gedaan"]
    assert found["Gedaan", "Te doen"] == ("B0435-T1",)
    known = MODEL.find("interne taak").attribute("Status")
    tried = refused(all_scenarios(), known)
    assert "vervallen" in tried
    assert not {"Te doen", "Te verwerken", "Gedaan", "Verwerkt"} & set(tried)
    picture = states_picture(MODEL.find("interne taak"), MODEL)
    assert "Van Te doen naar Gedaan: " in picture.description


def test_relations_have_the_cardinality_of_the_newest_edition_that_has_them(profiles):
    found = {(one.source, one.target): dict(one.attributes) for one in relations(MODEL, profiles)}
    assert found["Betrokkene", "Klantcontact"] == {"Betrokken bij klantcontact": "1"}
    assert found["Betrokkene", "Partij"] == {"Partij": "0..1"}
    assert found["Partij", "Partij"] == {"Werkte voor partij": "0..1"}
    assert sum(map(len, found.values())) == sum(
        attribute.kind == "reference" for one in MODEL.object_types.values() for attribute in one.attributes.values()
    )


def test_boxes_do_not_overlap_and_lines_pass_beside_them():
    found, height = layers({"a": 0, "b": 1, "c": 2}, [("c", "a"), ("b", "a"), ("c", "b"), ("a", "a")])
    assert found.chains[0] == ["c", (0, 1), "a"]
    assert found.chains[3] == ["a", "a"]
    for column in found.columns:
        edges = sorted((found.tops[node], found.tops[node] + found.height(node)) for node in column)
        assert all(before[1] < after[0] for before, after in pairwise(edges))
        assert edges[-1][1] < height
    assert found.port(0, "a", 1) != found.port(1, "a", 1)


def test_the_map_leads_from_cases_to_functions_and_their_requirements(content):
    uses = uses_of(content)
    assert uses["C9167"]["F2120"] == ["F2120-R7", "F2120-R1", "F2120-A1", "F2120-R2"]
    assert "F2173" in uses["C9167"], "named by the register"
    assert all(
        content.requirement_by_id[one].page == name for own in uses.values() for name in own for one in own[name]
    )


def test_a_profile_that_lacks_an_attribute_does_not_express_what_needs_it(content, write_profile):
    assert ("Interne taak", "Status") in attributes_used(scenario("C9167-status-te-doen"), MODEL)
    assert ("Digitaal adres", "Adres") in attributes_used(scenario("C9167-partij-onveranderd"), MODEL)
    cells = {(cell.cls, cell.column): cell for cell in profile_cells(content)}
    assert cells["zaak-koppeling", "informatiemodel-2023-03"].number == 0
    assert cells["taken", "open-klant-2"].shade == 4


def test_shades_tell_all_from_nearly_all():
    shades = [HeatCell("kern", "p", number, 100).shade for number in (0, 1, 50, 90, 99, 100)]
    assert shades == [0, 1, 2, 3, 3, 4]
    assert HeatCell("kern", "p", 0, 0).shade == 0


def test_long_names_of_columns_fit_beside_each_other_and_differ():
    names = [f"rapport-van-de-nachtelijke-run-op-{target}" for target in ("acceptatie", "productie")]
    cells = [HeatCell("kern", name, 1, 2) for name in names]
    picture = heat_picture("Klassen", [(name, "open-klant-2") for name in names], cells)
    shown = re.findall(r">(rapport-[^<]+)</text>", str(picture.svg))
    assert shown == ["rapport-van…-acceptatie", "rapport-van…p-productie"]
    assert all(name in str(picture.svg) for name in names), "the alternative has them in full"
