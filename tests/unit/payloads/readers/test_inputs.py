"""What a user names: whatever it is, its records are judged, and what cannot be read is one sentence."""

import gzip
import io
import json
import os
import sys
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.support.server_thread import serving
from validator.payloads.options import Options

PLAIN = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.fixture
def task(example):
    return example("interne_taak")


def wrong(task):
    return {**task, "status": "onzin", "toelichting": "één ëë 🙂"}


def layouts(task):
    """The same wrong and right task, in every way to write more of them."""
    two = [json.dumps(task), json.dumps(wrong(task))]
    return {
        "list": f"[{two[0]},\n{two[1]}]",
        "lines": "\n".join(two),
        "lines-crlf": "\r\n".join(two) + "\r\n",
        "blank-lines": "\n\n" + "\n\n".join(two) + "\n\n",
        "concatenated": two[0] + two[1],
        "pretty": json.dumps(task, indent=2) + "\n" + json.dumps(wrong(task), indent=2),
    }


@pytest.mark.parametrize("layout", ["list", "lines", "lines-crlf", "blank-lines", "concatenated", "pretty"])
@pytest.mark.parametrize("encoding", PLAIN)
def test_every_layout_in_every_encoding_is_read(layout, encoding, task, tmp_path, validation):
    (tmp_path / "x.json").write_bytes(layouts(task)[layout].encode(encoding))
    report, [finding] = validation(tmp_path / "x.json")
    assert finding.pointer.endswith("/status")
    assert report.tally.objects == {"Interne taak": 2}


@pytest.mark.parametrize("layout", ["list", "lines", "pretty"])
def test_compressed_is_read_as_what_it_holds(layout, task, tmp_path, validation):
    (tmp_path / "x.gz").write_bytes(gzip.compress(layouts(task)[layout].encode()))
    assert len(validation(tmp_path / "x.gz")[1]) == 1


def test_zstd_is_read_or_its_library_is_asked_for(task, tmp_path, validation, monkeypatch):
    zstandard = pytest.importorskip("zstandard", reason="the extra zstd is not installed")
    (tmp_path / "x.zst").write_bytes(zstandard.compress(layouts(task)["lines"].encode()))
    assert len(validation(tmp_path / "x.zst")[1]) == 1


def test_without_the_library_zstd_is_one_sentence(tmp_path, validation, monkeypatch):
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (tmp_path / "x.zst").write_bytes(b"\x28\xb5\x2f\xfd" + b"\0" * 20)
    report, _ = validation(tmp_path / "x.zst")
    assert "installeer klantcheck[zstd]" in report.problems[0]


def test_a_folder_an_archive_and_a_pattern_are_all_their_files(task, tmp_path, validation):
    (tmp_path / "map" / "dieper").mkdir(parents=True)
    for name in ("map/a.json", "map/dieper/b.ndjson"):
        (tmp_path / name).write_text(json.dumps(wrong(task)) + "\n")
    (tmp_path / "map" / "lees.txt").write_text("geen JSON")
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.write(tmp_path / "map" / "a.json", "in/a.json")
        archive.writestr("lees.txt", "geen JSON")
    assert len(validation(tmp_path / "map")[1]) == 2
    assert len(validation(f"{tmp_path}/**/*.*json")[1]) == 2
    [finding] = validation(tmp_path / "x.zip")[1]
    assert finding.file.endswith("x.zip/in/a.json")


def test_standard_input_is_read(task, validation, monkeypatch):
    class Standard:
        buffer = io.BytesIO(layouts(task)["lines"].encode())

    monkeypatch.setattr(sys, "stdin", Standard)
    _, [finding] = validation("-")
    assert (finding.file, finding.line) == ("-", 2)


@pytest.mark.parametrize(
    "name", ["interne-taken.ndjson", "internetaken.json", "Interne taak.json", "interne_taak-3.json"]
)
def test_the_name_of_a_file_says_the_type_that_its_content_leaves_open(name, tmp_path, validation):
    (tmp_path / name).write_text('{"nummer": "1"}\n')
    _, findings = validation(tmp_path / name)
    assert {finding.object_type for finding in findings} == {"Interne taak"}
    (tmp_path / "data.json").write_text('{"nummer": "1"}')
    assert "zeg het met --object" in validation(tmp_path / "data.json")[0].problems[0]


@pytest.mark.parametrize("name", ["-", "12.json", "actor-klantcontacten.json"])
def test_a_name_of_nothing_that_the_dialect_has_says_no_type(name, tmp_path, validation, monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(b'{"vreemd": 1}'))
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text('{"vreemd": 1}')
    report, _ = validation(name, profile="informatiemodel-2023-03")
    assert "niet te zeggen van welk objecttype" in report.problems[0]


BAD = {
    "empty.json": (b"", "is leeg"),
    "blank.json": (b" \n ", "is leeg"),
    "list.json": (b"[]", "lege lijst"),
    "binary.json": (bytes(range(256)), "binair bestand"),
    "picture.png": (b"\x89PNG\r\n\x1a\n\0\0", "binair bestand"),
    "page.html": (b"<html></html>", "is geen JSON: het begint met '<html"),
    "cut.json.gz": (gzip.compress(b'{"a": 1}' * 1000)[:-30], "afgekapt"),
    "spoilt.gz": (b"\x1f\x8b\x08\0" + b"x" * 50, "beschadigd"),
    "spoilt.zip": (b"PK\x03\x04" + b"x" * 50, "beschadigd ZIP"),
    "cut.txt": (b"\xff\xfe{\0\0", "geen UTF-16"),
    "cassette.yaml": (b"interactions: [", "geen geldige YAML"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_sentence_and_loses_nothing_of_the_rest(name, task, tmp_path, validation):
    content, message = BAD[name]
    (tmp_path / name).write_bytes(content)
    (tmp_path / "z.json").write_text(json.dumps(wrong(task)))
    report, findings = validation(tmp_path / name, tmp_path / "z.json")
    assert [finding.pointer for finding in findings if finding.file.endswith("z.json")] == ["/status"]
    assert message in "".join([*report.problems, *map(str, findings)])
    assert report.exit_code == 2


@pytest.mark.parametrize("name", ["har", "results", "vcr", "postman", "wiremock"])
@pytest.mark.parametrize(
    "content", [{"log": {"entries": 3}, "exchanges": 3, "scenarios": [], "format": 1}, {"item": 3}, "x"]
)
def test_what_is_not_the_recording_that_it_is_said_to_be_is_one_sentence(name, content, tmp_path, validation):
    (tmp_path / "x.json").write_text(json.dumps(content))
    report, _ = validation(tmp_path / "x.json", options=Options(input_format=name))
    assert f"is geen opname zoals --input {name} zegt" in report.problems[0]


@pytest.mark.parametrize("name", ["json", "ndjson"])
@pytest.mark.parametrize("content", ["", " \n\n"])
def test_nothing_is_not_right_whatever_it_is_said_to_be(name, content, tmp_path, validation):
    (tmp_path / "x.json").write_text(content)
    report, _ = validation(tmp_path / "x.json", options=Options(input_format=name))
    assert (report.exit_code, "is leeg" in report.problems[0]) == (2, True)


def test_what_a_truncated_archive_still_holds_is_judged(task, tmp_path, validation):
    lines = "".join(json.dumps({**wrong(task), "toelichting": os.urandom(400).hex()}) + "\n" for _ in range(3000))
    (tmp_path / "x.ndjson.gz").write_bytes(gzip.compress(lines.encode())[:-100_000])
    report, findings = validation(tmp_path / "x.ndjson.gz")
    assert report.exit_code == 2
    assert "afgekapt" in report.problems[0]
    assert len(findings) > 1000


def zipped(text, method=zipfile.ZIP_DEFLATED):
    """An archive of one file of lines."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", method) as file:
        file.writestr("x.ndjson", text)
    return bytearray(archive.getvalue())


def spoilt(text, method, before_end=2000):
    archive = zipped(text, method)
    archive[-before_end : -before_end + 20] = b"\xff" * 20
    return archive


def altered(text, at, value):
    """An archive with one more byte of both its descriptions of the file changed; at: of the local one."""
    archive = zipped(text)
    archive[at] = archive[archive.rindex(b"PK\x01\x02") + at + 2] = value
    return archive


ARCHIVES = {
    "nothing": (lambda _: b"PK\x05\x06" + b"\0" * 18, "bevat geen JSON"),
    "another sum": (lambda text: spoilt(text, zipfile.ZIP_STORED), "beschadigd"),
    "deflate": (lambda text: spoilt(text, zipfile.ZIP_DEFLATED), "beschadigd"),
    "lzma": (lambda text: spoilt(text, zipfile.ZIP_LZMA), "beschadigd"),
    "bzip2": (lambda text: spoilt(text, zipfile.ZIP_BZIP2), "kan niet gelezen worden"),
    "a password": (lambda text: altered(text, 6, 1), "is versleuteld"),
    "an unknown method": (lambda text: altered(text, 8, 97), "op een manier die hier niet gelezen wordt"),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_a_zip_that_cannot_be_read_is_one_sentence_and_loses_nothing_of_the_rest(name, task, tmp_path, validation):
    make, message = ARCHIVES[name]
    lines = "".join(json.dumps({**task, "toelichting": os.urandom(400).hex()}) + "\n" for _ in range(20))
    (tmp_path / "x.zip").write_bytes(make(lines))
    (tmp_path / "z.json").write_text(json.dumps(wrong(task)))
    report, findings = validation(tmp_path / "x.zip", tmp_path / "z.json")
    assert [finding.pointer for finding in findings if finding.file.endswith("z.json")] == ["/status"]
    [problem] = report.problems
    assert message in problem
    assert report.exit_code == 2


@pytest.mark.parametrize(("end", "message"), [(b"", "afgekapt"), (b"x" * 9, "beschadigd")])
def test_zstd_that_does_not_end_well_is_never_right(end, message, task, tmp_path, validation):
    zstandard = pytest.importorskip("zstandard", reason="the extra zstd is not installed")
    lines = "".join(json.dumps({**wrong(task), "toelichting": os.urandom(400).hex()}) + "\n" for _ in range(1000))
    compress = zstandard.ZstdCompressor(write_checksum=True).compress
    (tmp_path / "x.zst").write_bytes(compress(b"") + compress(lines.encode())[:-9] + end)
    report, findings = validation(tmp_path / "x.zst")
    assert report.exit_code == 2
    assert message in report.problems[0]
    assert len(findings) > 500


def test_names_that_lead_nowhere_are_one_sentence_each(tmp_path, validation):
    (tmp_path / "leeg").mkdir()
    report, _ = validation(tmp_path / "nee.json", f"{tmp_path}/*.nee", tmp_path / "leeg")
    assert [message.split(": ", 1)[1].split(" (")[0] for message in report.problems] == [
        "kan niet gelezen worden",
        "geen bestand heet zo; kijk het patroon na, en zet het tussen aanhalingstekens.",
        "bevat geen JSON",
    ]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_in_a_folder_leaves_the_others(task, tmp_path, validation):
    (tmp_path / "a.json").write_text("{}")
    (tmp_path / "a.json").chmod(0)
    (tmp_path / "b.json").write_text(json.dumps(wrong(task)))
    report, findings = validation(tmp_path)
    assert (report.exit_code, len(findings)) == (2, 1)


def test_a_link_to_nothing_in_a_pattern_leaves_the_files_around_it(task, tmp_path, validation):
    for name in ("a.json", "c.json"):
        (tmp_path / name).write_text(json.dumps(wrong(task)))
    (tmp_path / "b.json").symlink_to(tmp_path / "nergens")
    report, findings = validation(f"{tmp_path}/*.json")
    assert (report.exit_code, len(findings), len(report.problems)) == (2, 2, 1)


def test_a_pipe_is_no_file(tmp_path, validation):
    os.mkfifo(tmp_path / "pijp.json")
    assert "is geen gewoon bestand" in validation(tmp_path / "pijp.json")[0].problems[0]


def test_an_address_without_the_library_is_one_sentence(validation, monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec", None)
    assert "installeer klantcheck[fsspec]" in validation("s3://bak/x.ndjson")[0].problems[0]


class RefusalError(Exception):
    """What the library of an address raises, which is no OSError."""


@pytest.fixture
def addresses():
    """Addresses of fsspec: proef://open is read, refused is not opened, broken ends too early, gone is not there."""
    fsspec = pytest.importorskip("fsspec", reason="the extra fsspec is not installed")

    class Broken(io.BytesIO):
        def read(self, size=-1):
            content = super().read(size)
            if not content:
                raise RefusalError("the connection ended")
            return content

    def opened(files, path, *_, **__):
        if path.endswith("refused"):
            raise RefusalError("403, Forbidden")
        if path.endswith("nowhere"):
            raise FileNotFoundError(path)
        if path.endswith("gone"):
            raise FileNotFoundError(path) from RefusalError("404, Not Found")
        return (Broken if path.endswith("broken") else io.BytesIO)(files.content)

    kind = type("Files", (fsspec.AbstractFileSystem,), {"protocol": "proef", "content": b"", "_open": opened})
    fsspec.register_implementation("proef", kind, clobber=True)
    return kind


@pytest.mark.parametrize(
    ("name", "found", "problem"),
    [
        ("open", 1, ""),
        ("refused", 0, "kan niet gelezen worden (RefusalError: 403, Forbidden)"),
        ("broken", 1, "kan niet gelezen worden (RefusalError: the connection ended)"),
        ("gone", 0, "kan niet gelezen worden (404, Not Found)"),
        ("nowhere", 0, "kan niet gelezen worden (bestaat niet)"),
    ],
)
def test_an_address_that_fails_says_why_and_loses_nothing(name, found, problem, addresses, task, validation):
    addresses.content = (layouts(task)["lines"] + "\n").encode()
    report, findings = validation(f"proef://{name}")
    assert len(findings) == found
    assert "".join(report.problems) == (f"proef://{name}: {problem}." if problem else "")


@pytest.fixture
def served(tmp_path):
    """Give the address at which a server of this machine has the files of a folder."""
    handler = partial(SimpleHTTPRequestHandler, directory=tmp_path)
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), handler)) as address:
        yield f"http://{address}"


def test_what_a_server_has_is_judged(served, task, tmp_path, validation):
    pytest.importorskip("aiohttp", reason="the extra fsspec is not installed")
    (tmp_path / "taken.ndjson").write_text(layouts(task)["lines"])
    (tmp_path / "taken.gz").write_bytes(gzip.compress(layouts(task)["list"].encode()))
    report, findings = validation(f"{served}/taken.ndjson", f"{served}/taken.gz", f"{served}/weg.json")
    assert [(finding.file, finding.pointer) for finding in findings] == [
        (f"{served}/taken.ndjson", "/status"),
        (f"{served}/taken.gz", "/1/status"),
    ]
    assert [problem.partition(" (")[0] for problem in report.problems] == [
        f"{served}/weg.json: kan niet gelezen worden"
    ]


def test_an_address_of_a_folder_is_all_its_files(task, tmp_path, validation):
    fsspec = pytest.importorskip("fsspec", reason="the extra fsspec is not installed")
    files = fsspec.filesystem("memory")
    content = {"map/a.json": json.dumps(wrong(task)), "map/in/b.json": json.dumps(wrong(task)), "map/c.txt": "x"}
    for name, text in content.items():
        files.pipe(name, text.encode())
    report, findings = validation("memory://map/", "memory://leeg/")
    assert [finding.file.rpartition("/")[2] for finding in findings] == ["a.json", "b.json"]
    assert report.problems == ["memory://leeg/: bevat geen JSON; kijk het na."]


def test_the_name_of_a_folder_in_a_store_without_folders_says_how_it_is_given(validation):
    files = pytest.importorskip("fsspec", reason="the extra fsspec is not installed").filesystem("memory")
    files.pipe("emmer/export", b"")
    [problem] = validation("memory://emmer/export")[0].problems
    assert problem.endswith("; is dit een map, zet er dan een / achter.")


def test_a_zip_that_is_no_file_says_so(task, monkeypatch, validation):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.json", json.dumps(task))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(packed.getvalue())))
    assert "is een ZIP-bestand" in validation("-")[0].problems[0]


def test_lines_that_are_all_too_long_are_not_called_nothing(task, tmp_path, validation):
    (tmp_path / "x.ndjson").write_text(layouts(task)["lines"])
    report, findings = validation(tmp_path / "x.ndjson", options=Options(max_record=100))
    assert [finding.line for finding in findings] == [1, 2]
    assert (report.exit_code, report.problems, report.tally.records) == (1, [], 2)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"uuid": "1", "uuid": "2"}', "de sleutel 'uuid' twee keer"),
        (b'{"uuid": "1", "\\u0075uid": "2"}', "de sleutel 'uuid' twee keer"),
        (b'{"uuid" :"1", "uuid":"2"}', "de sleutel 'uuid' twee keer"),
        (b'{"nummer": NaN}', "NaN, dat in JSON niet bestaat"),
        (b'{"nummer": 1e400}', "te groot"),
        (b'{"nummer": "\\ud800"}', "half surrogaatpaar"),
        (b'{"nummer": "\xff"}', "geen UTF-8"),
        (b'{"nummer": 1,}', "een komma te veel"),
        (b"[" * 2000, "te diep genest"),
        (b"x" * 5000, "meer dan"),
        (b"niets", "geen geldige JSON"),
    ],
)
def test_a_broken_line_is_a_finding_and_the_others_are_judged(line, reason, task, tmp_path, validation):
    lines = [json.dumps(task).encode(), line, json.dumps(wrong(task)).encode()]
    (tmp_path / "x.ndjson").write_bytes(b"\n".join(lines))
    report, findings = validation(tmp_path / "x.ndjson", options=Options(max_record=4000))
    assert [finding.line for finding in findings] == [2, 3]
    assert reason in findings[0].found
    assert findings[1].pointer == "/status"
    assert (findings[1].offset, report.exit_code) == (len(lines[0]) + len(line) + 2 + lines[2].index(b'"onzin"'), 1)
