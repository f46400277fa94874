"""Recorded traffic of every tool: the same two messages are judged by their operations, and a wrong one is found."""

import base64
import json
from itertools import pairwise
from uuid import UUID

import pytest
import yaml

from validator.payloads.options import Options

URL = "https://openklant.example/klantinteracties/api/v1/internetaken"


@pytest.fixture
def bodies(example):
    """A request to register an interne taak and the answer, as text; both right."""
    return json.dumps(example("interne_taak", "request")), json.dumps(example("interne_taak"))


def har(sent, answer, status=201, url=URL, method="POST"):
    request = {"method": method, "url": url, "postData": {"mimeType": "application/json", "text": sent}}
    content = {"mimeType": "application/json", "text": answer}
    return {
        "log": {"version": "1.2", "entries": [{"request": request, "response": {"status": status, "content": content}}]}
    }


def har_base64(sent, answer):
    recording = har(sent, answer)
    content = recording["log"]["entries"][0]["response"]["content"]
    content.update(text=base64.b64encode(answer.encode()).decode(), encoding="base64")
    return recording


def vcr(sent, answer):
    request = {"method": "POST", "uri": URL, "body": sent, "headers": {"Content-Type": ["application/json"]}}
    return {"version": 1, "interactions": [{"request": request, "response": _vcr_answer(answer)}]}


def vcr_ruby(sent, answer):
    request = {"method": "post", "uri": URL, "body": {"encoding": "UTF-8", "string": sent}}
    return {"http_interactions": [{"request": request, "response": _vcr_answer(answer)}], "recorded_with": "VCR 6.1.0"}


def _vcr_answer(answer):
    return {"status": {"code": 201}, "headers": {"Content-Type": ["application/json"]}, "body": {"string": answer}}


def postman(sent, answer):
    request = {"method": "POST", "url": {"raw": "{{base}}/internetaken"}, "body": {"mode": "raw", "raw": sent}}
    example = {"name": "goed", "originalRequest": request, "code": 201, "body": answer}
    folder = {"name": "taken", "item": [{"name": "registreer", "request": request, "response": [example]}]}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return {"info": {"name": "proef", "schema": schema}, "item": [folder]}


def wiremock(sent, answer):
    request = {"method": "POST", "urlPath": "/api/v1/internetaken", "bodyPatterns": [{"equalToJson": sent}]}
    return {"mappings": [{"request": request, "response": {"status": 201, "jsonBody": json.loads(answer)}}]}


FORMATS = [har, har_base64, vcr, vcr_ruby, postman, wiremock]


@pytest.mark.parametrize("record", FORMATS)
def test_a_recording_is_recognised_and_its_messages_are_judged(record, bodies, tmp_path, validation):
    (tmp_path / "opname.json").write_text(json.dumps(record(*bodies)))
    report, findings = validation(tmp_path / "opname.json")
    assert findings == []
    assert (report.exit_code, report.tally.objects) == (0, {"Interne taak": 2})


@pytest.mark.parametrize("record", FORMATS)
@pytest.mark.parametrize("side", [0, 1])
def test_what_is_wrong_in_a_message_is_found_at_its_place(record, side, bodies, tmp_path, validation):
    wrong = list(bodies)
    wrong[side] = json.dumps({**json.loads(wrong[side]), "status": "onzin"})
    (tmp_path / "opname.json").write_text(json.dumps(record(*wrong), indent=1))
    _, [finding] = validation(tmp_path / "opname.json")
    assert finding.pointer.endswith("/status")
    assert ("request" if side == 0 else "response") in finding.pointer
    assert finding.line > 1
    assert finding.suggestion == ""


@pytest.mark.parametrize("record", [vcr, vcr_ruby])
def test_a_cassette_is_yaml_too(record, bodies, tmp_path, validation):
    (tmp_path / "cassette.yaml").write_text(yaml.safe_dump(record(*bodies)))
    report, findings = validation(tmp_path / "cassette.yaml")
    assert (findings, report.tally.objects) == ([], {"Interne taak": 2})


@pytest.mark.parametrize(
    ("record", "side", "key"), [(vcr, 0, "body: "), (vcr, 1, "string: "), (vcr_ruby, 1, "string: ")]
)
def test_a_finding_in_yaml_has_the_line_and_the_byte_of_its_place(record, side, key, bodies, tmp_path, validation):
    wrong = list(bodies)
    wrong[side] = json.dumps({**json.loads(wrong[side]), "status": "onzin"})
    content = ("# één opname\n" + yaml.safe_dump(record(*wrong))).encode()
    (tmp_path / "cassette.yaml").write_bytes(content)
    _, [finding] = validation(tmp_path / "cassette.yaml")
    assert content[: finding.offset].endswith(key.encode())
    assert finding.line == content.count(b"\n", 0, finding.offset) + 1


WITH_BODY = """interactions:
- request: {{method: GET, uri: 'http://x/klantinteracties/api/v1/klantcontacten/1'}}
  response: {{status: {{code: {code}}}, body: {{string: {body}}}}}
"""
LAUGHS = (
    "{a: &a [x]" + "".join(f", {to}: &{to} [{', '.join([f'*{of}'] * 20)}]" for of, to in pairwise("abcdefgh")) + "}"
)


@pytest.mark.parametrize(
    ("code", "body", "problem"),
    [
        ("200", "&a {uuid: *a}", "(regel 3: een waarde die zichzelf bevat)"),
        ("200", LAUGHS, "(regel 3: meer dan 2 miljoen waarden, met de aliassen uitgeschreven)"),
        ("200", "[" * 200 + "]" * 200, "(regel 3: meer dan 100 niveaus diep)"),
        ("1:" * 2_000 + "1", "x", "(regel 3: een getal dat te lang is)"),
        ("200", "{uuid: a, uuid: b}", "(regel 3: een sleutel die twee keer voorkomt)"),
        ("200", "{[a]: b}", "(regel 3: een sleutel die geen tekst is)"),
    ],
)
def test_a_cassette_beyond_the_bounds_is_one_sentence(code, body, problem, tmp_path, validation):
    (tmp_path / "cassette.yaml").write_text(WITH_BODY.format(code=code, body=body))
    report, findings = validation(tmp_path / "cassette.yaml")
    assert (report.exit_code, findings) == (2, [])
    assert [one.partition("cassette.yaml: ")[2] for one in report.problems] == [f"is geen geldige YAML {problem}."]


def test_an_answer_that_refuses_is_judged_as_an_error(bodies, tmp_path, validation):
    (tmp_path / "opname.har").write_text(json.dumps(har(bodies[0], '{"detail": "nee"}', status=400)))
    report, findings = validation(tmp_path / "opname.har")
    assert report.tally.objects == {"Interne taak": 1, "Foutmelding": 1}
    assert {finding.object_type for finding in findings} == {"Foutmelding"}


def test_a_search_is_judged_as_a_list_of_what_its_path_says(bodies, tmp_path, validation):
    answer = json.dumps({"count": 1, "next": None, "previous": None, "results": [json.loads(bodies[1]), {"rol": "x"}]})
    (tmp_path / "opname.har").write_text(json.dumps(har(None, answer, status=200, method="GET")))
    report, [finding] = validation(tmp_path / "opname.har")
    assert report.tally.objects == {"Zoekresultaat": 1, "Interne taak": 1}
    assert finding.pointer.endswith("/results/1")


@pytest.mark.parametrize(
    "recording",
    [
        har(None, None),
        har(None, "{}", url="https://zaken.example/api/v1/zaken"),
        har(None, "<html>", status=302),
        {"log": {"version": "1.2", "entries": []}},
        {"info": {"name": "x"}, "item": []},
        {"mappings": []},
    ],
)
def test_a_recording_without_anything_to_judge_is_not_called_right(recording, tmp_path, validation):
    (tmp_path / "opname.json").write_text(json.dumps(recording))
    report, _ = validation(tmp_path / "opname.json")
    assert report.exit_code == 2
    assert "een opname zonder berichten van deze API" in report.problems[0]


@pytest.mark.parametrize("record", [postman, wiremock])
@pytest.mark.parametrize("filled", ['"<uuid>"', '"{{taak}}"'])
def test_a_template_is_no_message(record, filled, bodies, tmp_path, validation):
    sent, answer = bodies
    identity = json.loads(answer)["uuid"]
    (tmp_path / "opname.json").write_text(json.dumps(record(sent, answer.replace(f'"{identity}"', filled))))
    report, findings = validation(tmp_path / "opname.json")
    assert (findings, report.tally.objects, report.passed_over) == ([], {"Interne taak": 1}, 1)


def test_a_collection_that_is_all_template_is_not_called_right(tmp_path, validation):
    (tmp_path / "opname.json").write_text(json.dumps(postman('{"nummer": "<string>"}', '{"uuid": "<uuid>"}')))
    report, _ = validation(tmp_path / "opname.json")
    assert report.exit_code == 2
    assert "(2 andere, waarvan 2 nog in te vullen)" in report.problems[0]


def test_traffic_need_not_hold_what_it_refers_to(bodies, tmp_path, validation, example):
    contact, other = example("klantcontact"), str(UUID(int=1))
    place = URL.replace("internetaken", "klantcontacten")
    task = {**json.loads(bodies[1]), "aanleidinggevendKlantcontact": {"uuid": other, "url": f"{place}/{other}"}}
    recording = har(None, json.dumps(task))
    answer = har(None, json.dumps(contact), 200, f"{place}/{contact['uuid']}", "GET")
    recording["log"]["entries"] += answer["log"]["entries"]
    (tmp_path / "opname.har").write_text(json.dumps(recording))
    report, findings = validation(tmp_path / "opname.har", depth="samenhang")
    assert ("verwijzing", "/aanleidinggevendKlantcontact") in {(one.rule, one.pointer) for one in findings}
    assert {one.severity for one in findings} == {"opmerking"}
    assert report.exit_code == 0


def test_a_recording_is_not_read_again_for_each_object_in_it(tmp_path, validation, example, monkeypatch):
    read = []
    monkeypatch.setattr("validator.payloads.across.places._read_again", lambda *place: read.append(place))
    party, identifier = example("partij"), example("partij_identificator")
    recording = {"log": {"version": "1.2", "entries": []}}
    for path, one in [("partij-identificatoren", identifier)] + [
        ("partijen", {**party, "uuid": str(UUID(int=number))}) for number in range(5)
    ]:
        url = URL.replace("internetaken", f"{path}/{one['uuid']}")
        recording["log"]["entries"] += har(None, json.dumps(one), 200, url, "GET")["log"]["entries"]
    (tmp_path / "opname.har").write_text(json.dumps(recording))
    _, findings = validation(tmp_path / "opname.har", depth="samenhang")
    assert sum(one.rule == "identificator" for one in findings) == 5
    assert read == []


def test_an_object_type_selects_messages(bodies, tmp_path, validation):
    (tmp_path / "opname.har").write_text(json.dumps(har(*bodies)))
    assert validation(tmp_path / "opname.har", object_name="Interne taak")[0].tally.objects == {"Interne taak": 2}
    report, _ = validation(tmp_path / "opname.har", object_name="Partij")
    assert "zonder berichten over Partij" in report.problems[0]


def test_a_recording_of_another_version_says_so_once(bodies, tmp_path, validation):
    recording = har(bodies[0], json.dumps({**json.loads(bodies[1]), "nummer": "0000000001"}))
    recording["log"]["entries"][0]["response"]["headers"] = [{"name": "API-version", "value": "0.4.1"}]
    (tmp_path / "opname.har").write_text(json.dumps(recording))
    report, [remark] = validation(tmp_path / "opname.har")
    assert "API-version 0.4.1, en is beoordeeld als 0.4.1 (Open Klant 2.13)" in remark.expected
    assert (remark.severity, report.exit_code) == ("opmerking", 0)


@pytest.mark.parametrize(
    ("profile", "version", "found"),
    [
        ("open-klant-2", "0.0.3", ["/nummer"]),
        ("open-klant-2", "0.9.0", []),
        ("open-klant-2", "", []),
        ("open-klant-2@0.9.0", "0.0.3", []),
        ("open-klant-2@0.0.3", "0.9.0", ["/nummer"]),
    ],
)
def test_a_message_is_judged_by_the_release_that_it_states(profile, version, found, tmp_path, validation, example):
    url = URL.replace("internetaken", "klantcontacten")
    recording = har("", json.dumps({**example("klantcontact"), "nummer": None}), url=url)
    if version:
        recording["log"]["entries"][0]["response"]["headers"] = [{"name": "API-version", "value": version}]
    (tmp_path / "opname.har").write_text(json.dumps(recording))
    _, findings = validation(tmp_path / "opname.har", profile=profile)
    wrong = [finding.pointer for finding in findings if finding.severity == "fout"]
    assert [place.removeprefix("/log/entries/0/response/content/text") for place in wrong] == found


def test_a_body_of_which_a_part_was_kept_is_passed_over(bodies, tmp_path, validation):
    exchange = {
        "request": {"method": "POST", "url": URL, "headers": [], "body": bodies[0]},
        "response": {"status": 201, "headers": [], "body": bodies[1][:40] + "… [afgekapt: 900 tekens in totaal]"},
    }
    (tmp_path / "results.json").write_text(json.dumps({"format": 2, "scenarios": [], "exchanges": [exchange]}))
    report, findings = validation(tmp_path / "results.json")
    assert (findings, report.passed_over, report.tally.records) == ([], 1, 1)


def test_results_of_a_run_with_another_profile_are_not_judged(tmp_path, validation):
    exchange = {"request": {"method": "GET", "url": URL}, "response": {"status": 200, "headers": [], "body": "{}"}}
    results = {"format": 2, "scenarios": [], "exchanges": [exchange], "profile": {"id": "open-klant-2"}}
    (tmp_path / "results.json").write_text(json.dumps(results))
    report, findings = validation(tmp_path / "results.json", profile="informatiemodel-2023-03")
    assert (findings, report.exit_code) == ([], 2)
    assert "met profiel open-klant-2; geef --profile open-klant-2" in report.problems[0]
    for other in ("open-klant-2", "mijn", 3):
        (tmp_path / "results.json").write_text(json.dumps({**results, "profile": {"id": other}}))
        report, _ = validation(tmp_path / "results.json", profile="open-klant-2")
        assert "geef --profile" not in report.problems[0]


def test_a_format_can_be_said(bodies, tmp_path, validation):
    (tmp_path / "opname.json").write_text(json.dumps(har(*bodies)))
    report, _ = validation(tmp_path / "opname.json", options=Options(input_format="json"))
    assert "lijkt op een HAR-opname" in report.problems[0]
    report, _ = validation(tmp_path / "opname.json", options=Options(input_format="har"))
    assert report.exit_code == 0
