"""References are joined by what names an object in them: its id, as text, number or URL, or its nummer."""

from dataclasses import replace

import pytest

from validator.payloads.across.findings import Source, absent_finding, finding_across
from validator.payloads.across.joins import Partition, combined, joined
from validator.payloads.across.references import Packed, References
from validator.profile.loader import load_profile
from validator.profile.references import ReferenceStyle

DIALECT = load_profile("informatiemodel-2024-03")
API = "https://crm.example/api/klantcontacten"
STYLES = {
    "by id": (DIALECT, "K1", "K1", "K9"),
    "by number": (replace(DIALECT, ids="integer"), 1, 1, 9),
    "by nummer": (
        replace(DIALECT, references_to={"Klantcontact": ReferenceStyle(read="", write="{id}", by="Nummer")}),
        "K1",
        "0000000001",
        "0000000009",
    ),
    "by URL": (replace(DIALECT, references=ReferenceStyle(read="", write="{url}")), "K1", f"{API}/K1", f"{API}/K9"),
}
"""Profiles, with the id of a klantcontact, a reference to it, and one to none."""


def found(profile, *records):
    """The marks and the absent object types of records, each an object type and an object, and the references."""
    references, packed = References(profile), Packed()
    for line, (name, value) in enumerate(records, 1):
        references.pack(packed, name, value, (line, 0, 0), copy=False)
    whole = combined(Partition(bytes(a), bytes(b)) for a, b in zip(packed.identities, packed.references, strict=True))
    return joined(whole, packed.present, None), references


def contact(identity, **others):
    return "Klantcontact", {"id": identity, **others}


def party(reference):
    return "Betrokkene", {"id": "B1", "hadKlantcontact": reference}


@pytest.mark.parametrize("style", STYLES)
def test_a_reference_leads_to_what_it_names(style):
    profile, identity, right, wrong = STYLES[style]
    known = contact(identity, nummer="0000000001")
    result, _ = found(profile, known, party(right))
    assert (result.marks, result.absent) == ([], {})
    result, references = found(profile, known, party(wrong))
    [mark] = result.marks
    finding = finding_across(mark, references, lambda _: Source(party(wrong)[1], "x", mark.line, 0))
    assert (finding.rule, finding.pointer, finding.object_id) == ("verwijzing", "/hadKlantcontact", "B1")
    assert (finding.line, str(wrong).rpartition("/")[2] in finding.found) == (2, True)


def test_where_no_record_has_a_nummer_what_is_named_by_it_is_not_judged():
    profile, identity, right, _ = STYLES["by nummer"]
    result, references = found(profile, contact(identity), party(right))
    assert result.marks == []
    [(target, times)] = result.absent.items()
    assert "geen Klantcontact met een nummer in de invoer: 1 verw" in absent_finding(references, target, times).expected
