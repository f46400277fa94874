"""A person who is not of the run, in every kind of answer of a hostile server; and the search for them in outputs.

Made up. What a register knows of others is of real people.
"""

import gzip
import json
from dataclasses import replace

from tests.support.hostile import conditions, mutations
from tests.support.hostile.target import Response
from validator.reference.app import PREFIX

PERSON = {
    "voornaam": "Eulalia",
    "achternaam": "Kwistenbiebel-Zuurdeeg",
    "telefoonnummer": "0207654321",
    "adres": "Meidoornlaantje 7b, Zwiggelte",
    "email": "e.kwistenbiebel@zuurdeeg.example.org",
    "geboren": "1951-04-03T00:00:00Z",
    "bsn": 912345672,
}
TEXT = " ".join(map(str, PERSON.values()))
SENTENCE = f"bestaat al: {PERSON['voornaam']} {PERSON['achternaam']}, {PERSON['telefoonnummer']}"
TRACES = ("eulalia", "kwistenbiebel", "zuurdeeg", "0207654321", "meidoorn", "zwiggelte", "1951-04-03", "912345672")


def traces(text):
    """What of the person can be read in a text."""
    return {trace for trace in TRACES if trace in text.lower()}


def with_person(**more):
    """The object of the reference API with the person in new properties, in lists and groups too."""

    def mutate(request):
        response = request.reference_response
        body = json.loads(response.body or b"{}")
        body |= {**PERSON, "_expand": {"betrokkenen": [PERSON]}, "persoon": {"contact": [[PERSON]]}, **more}
        return replace(response, body=json.dumps(body).encode())

    return mutate


def every_text(request):
    """The answer of the reference API with the person in the place of every text but ids and URLs."""

    def changed(value, name=""):
        match value:
            case dict():
                return {key: changed(item, key) for key, item in value.items()}
            case list():
                return [changed(item, name) for item in value]
            case str() if name not in {"id", "url", "volgende"} and len(value) != len(
                "00000000-0000-0000-0000-000000000000"
            ):
                return TEXT
        return value

    response = request.reference_response
    return replace(response, body=json.dumps(changed(json.loads(response.body or b"{}"))).encode())


def as_names(request):
    """The answer with the person in the names of properties."""
    response = request.reference_response
    body = {**json.loads(response.body or b"{}"), TEXT: 1, PERSON["voornaam"]: {PERSON["achternaam"]: True}}
    return replace(response, body=json.dumps(body).encode())


def other_object(request):
    """Another's object under the id that was asked for."""
    identity = request.path.rpartition("/")[2].partition("?")[0]
    return Response(body=json.dumps({**PERSON, "id": identity, "toelichting": TEXT, "status": TEXT}).encode())


def among_results(request):
    """A list in which others stand too."""
    listed = request.reference_json
    other = {"id": "5452f450-e940-4996-a353-37f4a7ec8710", **PERSON}
    texts = {
        name: TEXT for result in listed["resultaten"][:1] for name, value in result.items() if isinstance(value, str)
    }
    body = {**listed, "resultaten": [*listed["resultaten"], {**texts, **other}, {**texts, "id": PERSON["bsn"]}]}
    return replace(request.reference_response, body=json.dumps(body).encode())


def page(link):
    """A list with a next page that names the person."""

    def mutate(request):
        target = link.format(base=request.base_url, here=request.path.partition("?")[0].removeprefix(PREFIX))
        body = {**request.reference_json, "volgende": target}
        return replace(request.reference_response, body=json.dumps(body).encode())

    return mutate


def oversized(request):
    """A list of the person, larger than what is read."""
    del request
    return Response(body=json.dumps({"resultaten": [PERSON] * 40_000}).encode())


def problem(status, **more):
    """An error that tells of the person."""
    body = {
        "type": TEXT,
        "title": SENTENCE,
        "detail": SENTENCE,
        "instance": TEXT,
        "code": PERSON["voornaam"],
        "invalidParams": [{"name": PERSON["achternaam"], "code": PERSON["voornaam"], "reason": SENTENCE}],
        **more,
    }
    return mutations.fixed(status, json.dumps(body).encode(), (("Content-Type", "application/problem+json"),))


def plain(status, body, media_type="text/plain", *headers):
    """An answer that is no JSON of the dialect."""
    body = body if isinstance(body, bytes) else body.encode()
    return mutations.fixed(status, body, (("Content-Type", media_type), *headers))


def with_headers(request):
    """The answer with the person in names and values of headers."""
    name = PERSON["voornaam"]
    values = {
        "Server": TEXT,
        "ETag": f'"{name}"',
        "Set-Cookie": f"naam={TEXT}",
        "API-Version": name,
        "Link": f"</{name}>",
    }
    extra = [
        *values.items(),
        ("X-Gebruiker", TEXT),
        (f"X-{name}", "1"),
        ("Cache-Control", f"private={name}"),
        ("Via", TEXT),
    ]
    return request.reference_response.with_headers(*extra)


SEARCH, TASK = conditions.is_search, conditions.is_registration_of("internetaken")
READ = lambda request: request.method == "GET" and "?" not in request.path  # noqa: E731

ANSWERS = {
    "other texts in every answer": (conditions.after_first_request, every_text),
    "more properties in a created object": (TASK, with_person()),
    "more properties in every answer": (conditions.after_first_request, with_person()),
    "names of properties": (conditions.after_first_request, as_names),
    "another's object under our id": (READ, other_object),
    "others in a list": (SEARCH, among_results),
    "a list that is too large": (SEARCH, oversized),
    "a list that is no list": (SEARCH, plain("200 OK", json.dumps({"resultaten": PERSON}), "application/json")),
    "a list of texts": (
        SEARCH,
        plain("200 OK", json.dumps({"resultaten": [TEXT, *PERSON.values()]}), "application/json"),
    ),
    "a list under another name": (SEARCH, plain("200 OK", json.dumps({"personen": [PERSON]}), "application/json")),
    "a broken encoding": (SEARCH, plain("200 OK", json.dumps(PERSON).encode() + b"\xff", "application/json")),
    "a byte order mark": (SEARCH, plain("200 OK", b"\xef\xbb\xbf" + json.dumps(PERSON).encode(), "application/json")),
    "JSONP": (SEARCH, plain("200 OK", f"toon({json.dumps(PERSON)})", "application/javascript")),
    "a key twice": (SEARCH, plain("200 OK", f'{{"{TEXT}": 1, "{TEXT}": 2, "a": "{TEXT}"}}', "application/json")),
    "half a body": (SEARCH, plain("200 OK", json.dumps(PERSON)[:-9], "application/json")),
    "CSV": (SEARCH, plain("200 OK", f"naam;tel\n{TEXT}", "text/csv")),
    "XML": (SEARCH, plain("200 OK", f"<persoon>{TEXT}</persoon>", "application/xml")),
    "HTML": (SEARCH, plain("500 Fout", f"<html><title>{TEXT}</title>{TEXT}", "text/html")),
    "another media type": (TASK, plain("201 Gemaakt", json.dumps(PERSON), f"text/{PERSON['voornaam']}")),
    "another coding": (
        SEARCH,
        plain("200 OK", gzip.compress(TEXT.encode()), "text/plain", ("Content-Encoding", "Eulalia")),
    ),
    "packed and broken off": (
        SEARCH,
        plain(
            "200 OK",
            gzip.compress(json.dumps([PERSON] * 99).encode())[:-20],
            "application/json",
            ("Content-Encoding", "gzip"),
        ),
    ),
    "a status line": (SEARCH, mutations.raw_bytes(f"HTTP/1.1 {TEXT}\r\n\r\n".encode())),
    "a header line": (SEARCH, mutations.raw_bytes(f"HTTP/1.1 200 OK\r\n{TEXT}\r\n\r\n{TEXT}".encode())),
    "headers": (conditions.after_first_request, with_headers),
    "a refusal": (TASK, problem("400 Nee")),
    "a refusal at first": (conditions.always, problem("403 Nee")),
    "a conflict": (TASK, problem("409 Nee", bestaand=PERSON)),
    "a refusal by field": (TASK, plain("400 Nee", json.dumps({"naam": [SENTENCE], "x": PERSON}), "application/json")),
    "a fault of the server": (SEARCH, problem("500 Nee")),
    "a plain fault": (TASK, plain("500 Nee", TEXT)),
    "a pause": (SEARCH, plain("429 Nee", TEXT, "text/plain", ("Retry-After", TEXT))),
    "a redirect": (SEARCH, plain("302 Elders", TEXT, "text/plain", ("Location", "/partijen/Eulalia?naam=Zuurdeeg"))),
    "a refused token": (SEARCH, plain("401 Nee", TEXT, "text/plain", ("WWW-Authenticate", f'Bearer realm="{TEXT}"'))),
    "a next page elsewhere": (SEARCH, page(f"http://elders.example/{PERSON['voornaam']}?naam=Zuurdeeg")),
    "a next page": (SEARCH, page(f"{{base}}{{here}}?naam={PERSON['voornaam']}&Zuurdeeg=1")),
    "a next page with a name in its path": (SEARCH, page(f"{{base}}/{PERSON['voornaam']}/{{here}}?x=Zuurdeeg")),
    "a deletion": (conditions.is_deletion, problem("400 Nee")),
}
"""By what the answer is: when, and the answer."""
