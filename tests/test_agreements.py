"""What is agreed on values: who says it, what it means for one value, and how a file that cannot be used is told."""

from datetime import datetime

import pytest

from tests.commands import klantcheck, results
from tests.worlds import facts, links, observation, whole_set
from validator import agreements, checks, inventions, notation, objectmodel, profile, schemas, verdict
from validator.agreements import Agreement
from validator.errors import InvalidInput, Nonconformity, NotApplicable
from validator.report import document, html, words
from validator.values import AMSTERDAM, EMPTY, Literally, Value, moment

PROFILES = [profile.load(name) for name in profile.names() if profile.load(name).values]
CHANNELS = "values:\n  Kanaal: {good: [Telefoon, balie], refused: '.*', because: Onze eigen lijst.}\n"


@pytest.mark.parametrize(
    ("value", "ruling"), [("0612345678", "good"), ("112", "free"), ("abc", "refused"), ("0612345678\n", "free")]
)
def test_what_is_good_is_so_as_a_whole_and_comes_first(value, ruling):
    assert Agreement("Telefoonnummer", "x", good="0[0-9]{9}", refused="[a-z]+|0[0-9]{9}").ruling(value) == ruling


def test_values_can_be_listed_and_a_literal_is_what_is_sent():
    agreement = Agreement("Land", "x", good=["Nederland"], refused=["nl"])
    assert [agreement.ruling(one) for one in ("Nederland", Literally("nl"), "België")] == ["good", "refused", "free"]
    assert agreement.ruling(EMPTY) == "free"


def test_a_number_that_does_not_pass_the_proof_is_not_good():
    agreement = Agreement("Burgerservicenummer", "x", good="[0-9]{9}", refused="[0-9]+", proof="elfproef")
    numbers = ["999990019", "000000012", "999990018", "12345678", "\N{FULLWIDTH DIGIT NINE}" * 9]
    assert [agreement.ruling(one) for one in numbers] == ["good", "good", "refused", "refused", "free"]


def test_what_a_dialect_cannot_keep_does_not_apply():
    trims = Agreement("Tekst", "x", good=".*", trims="Witruimte gaat eraf.")
    assert trims.ruling("een\nregel") == "good"
    for value in (" x", "x\n"):
        with pytest.raises(NotApplicable, match=r"Witruimte gaat eraf\."):
            trims.ruling(value)
    with pytest.raises(NotApplicable, match=r"Kan niet\."):
        Agreement("Postcode", absent="Kan niet.").ruling("1234 AB")


def test_what_nobody_speaks_of_is_free():
    assert profile.load("informatiemodel-2023-03").agreement("Kanaal").ruling("Postduif") == "free"


@pytest.mark.parametrize("bound", PROFILES, ids=lambda one: one.id)
def test_numbers_that_are_made_up_are_good_in_every_profile(bound):
    for what, domain in {
        "bsn": "Burgerservicenummer",
        "nulbsn": "Burgerservicenummer",
        "rsin": "RSIN",
        "kvk": "KVK-nummer",
        "vestiging": "Vestigingsnummer",
    }.items():
        agreement = bound.agreement(domain)
        if agreement.absent is None and agreement.good is not None:
            assert {agreement.ruling(one) for one in inventions.SCARCE[what]()} == {"good"}


def test_domains_are_held_by_attributes_that_exist():
    model = objectmodel.load()
    for domain in model.domains.values():
        for object_type, names in domain.attributes.items():
            known = model.object_types[object_type].attributes
            assert set(names) | set(domain.when) <= known.keys()
        assert domain.proof is None or domain.proof in agreements.WEIGHTS


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("{3 tekens}", "xxx"),
        ("{2 é}{tab}", "éé\t"),
        ("{2 emoji}", "\N{WAVING HAND SIGN}" * 2),
        ("a{terugloop}{regeleinde}b", "a\r\nb"),
        ("{uniek} {7*7} ${naam}", "{uniek} {7*7} ${naam}"),
    ],
)
def test_a_cell_is_spelled_out(cell, text):
    assert notation.spelled_out(cell) == text
    assert notation.literal(cell) is None
    assert notation.literal("{letterlijk nl}") == "nl"


def as_sent(came, sent):
    bound = profile.load("informatiemodel-2024-03")
    agreed = checks.agreed(bound, "Tekst", {"Onderwerp": sent})
    checks.as_sent(Value(moment(came) or came, came, "/x"), sent, agreed)


@pytest.mark.parametrize(
    ("came", "sent"),
    [
        ("é", "é"),
        ("2023-03-30T08:04:00Z", Literally("2023-03-30T10:04:00+02:00")),
        ("2023-03-30T08:04:00Z", Literally("2023-03-30T10:04:00")),
        ("2023-03-30T10:04:00Z", Literally("2023-03-30T10:04:00")),
        ("2023-03-30T08:04:00Z", datetime(2023, 3, 30, 10, 4, tzinfo=AMSTERDAM)),
        ("nl", Literally("nl")),
    ],
)
def test_a_value_came_back_as_sent(came, sent):
    as_sent(came, sent)


@pytest.mark.parametrize(
    ("came", "sent"),
    [
        ("\N{LATIN SMALL LETTER E WITH ACUTE}", "e\N{COMBINING ACUTE ACCENT}"),
        ("a\nb", "a\r\nb"),
        ("2024-10-27T02:30:00+02:00", Literally("2024-10-27T02:30:00+01:00")),
        ("2024-03-02T12:00:00+01:00", Literally("2024-02-31T12:00:00+01:00")),
        ("2023-03-30T09:04:00Z", Literally("2023-03-30T10:04:00")),
        ("NL", Literally("nl")),
    ],
)
def test_a_value_that_only_looks_alike_did_not_and_the_message_shows_the_difference(came, sent):
    with pytest.raises(Nonconformity) as found:
        as_sent(came, sent)
    asked, told = str(found.value).split("; gekregen: ")
    assert told.removesuffix(" (op /x)") not in asked
    assert "profiel informatiemodel-2024-03" in asked


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("values: {Kanaal: {good: '[', because: x}}", "'[' is no regular expression"),
        ("values: {Kanalen: {good: x, because: x}}", "did you mean 'Kanaal'?"),
        ("values: {Kanaal: {good: x}}", "values/Kanaal/because is missing"),
        ("values: {Kanaal: {good: [1], because: x}}", "values/Kanaal/good/0 must be text"),
        ("values: {Kanaal: {goed: x, because: x}}", "values/Kanaal/goed is not known here"),
        ("values: [Kanaal]", "must be a mapping"),
        ("tag: C9167", "there is no `values:`"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_sentence(tmp_path, content, said):
    path = tmp_path / "eigen.yaml"
    path.write_text(content)
    with pytest.raises(InvalidInput) as found:
        agreements.of_target(path, objectmodel.load())
    assert said in str(found.value)
    assert str(found.value).startswith(f"{path}, line 1: ")
    assert str(found.value).count("\n") == 0


def test_the_settings_file_of_a_target_goes_before_the_profile(tmp_path):
    path = tmp_path / "klantcheck.yaml"
    path.write_text(CHANNELS)
    bound = profile.load("open-klant-2")
    own = bound.with_values(str(path))
    assert [own.agreement("Kanaal").ruling(one) for one in ("balie", "E-mail")] == ["good", "refused"]
    assert own.agreement("Kanaal").said_by == "target"
    assert own.agreement("Land") == bound.agreement("Land")
    told = checks.agreed(own, "Kanaal", {"Kanaal": "balie"}).by
    assert told == "Kanaal volgens de keuze van dit doel: Onze eigen lijst"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_run_judges_by_the_choice_of_the_target_and_shows_it(tmp_path, workers):
    (tmp_path / "klantcheck.yaml").write_text(CHANNELS)
    done = klantcheck("run", "--profile", "open-klant-2", "--tag", "eis-WRD-R1", "--workers", workers, cwd=tmp_path)
    assert done.returncode == 1, "the reference API takes every channel"
    assert "Door dit doel zelf gekozen, in plaats van door het profiel: Kanaal." in done.stdout
    made = results(tmp_path)
    failed = [one for one in made["scenarios"] if one["verdict"] == "voldoet niet"]
    assert [one["id"] for one in failed] == ["WRD-kanaal-vrij"]
    assert "volgens de keuze van dit doel: Onze eigen lijst" in failed[0]["reason"]
    assert [one["domain"] for one in made["choices"] if one["said_by"] == "target"] == ["Kanaal"]


def test_a_choice_that_cannot_be_used_ends_with_exit_code_2(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("values:\n  Kanaal: {good: '(', because: x}\n")
    done = klantcheck("run", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("klantcheck: klantcheck.yaml, line 2: '(' is no regular expression")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "klantcheck-report").exists()


def test_the_report_says_of_each_domain_what_was_agreed_and_who_says_so(tmp_path):
    path = tmp_path / "eigen.yaml"
    path.write_text("values: {Kanaal: {good: '<b>balie</b>', because: Onze eigen lijst.}}")
    the_set = whole_set("2024-03")
    seen = [observation(identity) for identity in the_set.scenarios]
    known = facts()
    for own in (None, str(path)):
        bound = profile.load("open-klant-2").with_values(own)
        judgement = verdict.judge(the_set, links(the_set), seen, known)
        made = document.build(bound, the_set, seen, known, judgement)
        assert schemas.check(made, "results.schema.json") == []
        assert {one["domain"] for one in made["choices"]} == bound.values.keys()
        page = html.render(made)
        assert "Open Klant toetst negen cijfers en de elfproef." in page
        assert ("dit doel zelf" in page) == (own is not None)
        assert bool(words.own_choices(made)) == (own is not None)
    assert "&lt;b&gt;balie&lt;/b&gt;" in page
