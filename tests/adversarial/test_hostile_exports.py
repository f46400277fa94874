"""Data, mappings, checkpoints and folders of others, given to `klantcheck validate`: bounded, and nothing else read."""

import json
import os
import stat
import time

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.raw_server import RawServer, fixed_response

pytestmark = pytest.mark.slow

TASK = {"gevraagdeHandeling": "Terugbellen"}
OBJECT = ("--object", "Interne taak")
SECRET = "geheim-dat-elders-staat"


def validated(folder, *arguments):
    """The command within a minute, with exit code 0, 1 or 2 and no fault of the suite."""
    began = time.monotonic()
    completed = klantcheck("validate", *arguments, cwd=folder, KLANTCHECK_TOKEN="geheim-token")
    assert completed.returncode in {0, 1, 2}, completed.stdout + completed.stderr
    assert "Traceback" not in completed.stderr
    assert time.monotonic() - began < 60
    return completed


def refused(folder, *arguments):
    """As `validated`, with exit code 2 and one sentence."""
    completed = validated(folder, *arguments)
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1), completed.stdout + completed.stderr
    return completed.stderr


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "taak.json").write_text(json.dumps([TASK]))
    (tmp_path / "tabel.csv").write_text("a,b\nx,y\n")
    return tmp_path


# where findings are written

ENDINGS = (".ndjson", ".csv", ".html", ".parquet")


@pytest.mark.parametrize("ending", ENDINGS)
def test_findings_are_for_who_asked_for_them(folder, ending):
    """Also where somebody else made the file before, and holds it open."""
    place = folder / f"uit{ending}"
    place.write_bytes(b"")
    place.chmod(0o666)
    with place.open("rb") as before:
        validated(folder, "taak.json", *OBJECT, "--output", place)
        assert before.read() == b""
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert place.stat().st_size > 0


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("kind", ["pipe", "folder", "link", "link in the way"])
def test_findings_go_to_a_file_of_their_own_alone(folder, ending, kind):
    place = folder / f"uit{ending}"
    (folder / "elders").mkdir()
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind == "link":
        place.symlink_to(folder / "elders" / f"x{ending}")
    else:
        (folder / "map").symlink_to(folder / "elders")
        place = f"map/uit{ending}"
    refused(folder, "taak.json", *OBJECT, "--output", place)
    assert list((folder / "elders").iterdir()) == []


# the checkpoint of --resume

FORGED = {
    "a file of a terabyte": lambda data: data.update(written=10**12),
    "a place before the begin": lambda data: data.update(written=-5),
    "a count that is a text": lambda data: data["report"].update(files="abc"),
    "a problem that is none": lambda data: data["report"].update(problems=[1]),
    "an offset before the begin": lambda data: data["inputs"]["taak.json"].update(whole=False, offset=-7),
    "an offset that is a text": lambda data: data["inputs"]["taak.json"].update(whole=False, offset="x"),
    "inputs that are a list": lambda data: data.update(inputs=[]),
    "an index that is a number": lambda data: data.update(index=5),
    "an index of a petabyte": lambda data: data["index"].update(sizes=[2**50] * 128),
    "an index that is shorter than nothing": lambda data: data["index"].update(sizes=[-32] * 128),
    "an index of one part": lambda data: data["index"].update(sizes=[0]),
    "an index of half an entry": lambda data: data["index"].update(sizes=[1] * 128),
    "an index of no object type": lambda data: data["index"].update(present={"x": 1}),
    "something else": lambda data: data.update(meer=1),
}


@pytest.fixture
def checkpoint(folder):
    """What a validation across records left behind, as data."""
    validated(folder, "taak.json", *OBJECT, "--level", "samenhang", "--resume", "stand", "--output", "uit.ndjson")
    return json.loads((folder / "stand").read_text())


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_checkpoint_is_refused(folder, checkpoint, name):
    FORGED[name](checkpoint)
    (folder / "stand").write_text(json.dumps(checkpoint))
    refused(folder, "taak.json", *OBJECT, "--level", "samenhang", "--resume", "stand", "--output", "uit.ndjson")
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 100_000


@pytest.mark.parametrize("content", ["[" * 100_000, "[]", '"x"', "", '{"format": 2}'])
def test_what_is_no_checkpoint_is_refused(folder, content):
    (folder / "stand").write_text(content)
    assert "is no checkpoint" in refused(folder, "taak.json", *OBJECT, "--resume", "stand")


def test_an_index_that_somebody_replaced_is_refused(folder, checkpoint):
    (part,) = [path for path in (folder / "stand.index").iterdir() if path.stat().st_size][:1] or [None]
    part = part or folder / "stand.index" / "000"
    checkpoint["index"]["sizes"][int(part.name)] = 32
    (folder / "stand").write_text(json.dumps(checkpoint))
    part.unlink()
    os.mkfifo(part)
    refused(folder, "taak.json", *OBJECT, "--level", "samenhang", "--resume", "stand")


# the mapping of a table

MAPPINGS = {
    "a digit that is no number": 'columns: {a: "/²"}',
    "a number without end": f'columns: {{a: "/{"9" * 6000}"}}',
    "a place without end": f'columns: {{a: "{"/x" * 50_000}"}}',
    "lists without end": f'columns: {{a: "{"/0" * 50_000}"}}',
    "a kind that is a list": "columns: {a: {place: /a, json: [x]}}",
    "a kind that is a mapping": "columns: {a: {place: /a, json: {x: y}}}",
    "a name with controls": 'columns: {"a\\u001b]0;x\\u0007": /a}',
}


@pytest.mark.parametrize("name", MAPPINGS)
def test_a_mapping_that_leads_nowhere_is_a_sentence(folder, name):
    (folder / "kolommen.yaml").write_text(MAPPINGS[name])
    completed = validated(folder, "tabel.csv", *OBJECT, "--mapping", "kolommen.yaml")
    assert completed.returncode == 2
    assert "\x1b" not in completed.stderr
    assert len(completed.stderr) < 400


# what is read

URLS = ("http://[::1", "http://[x]/internetaken", "//[/internetaken", "\\\\[::/internetaken?[#[")


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("kind", ["har", "postman", "wiremock"])
def test_a_url_in_a_recording_that_is_none_is_passed_over(folder, kind, url):
    request = {"method": "GET", "url": url}
    entry = {"request": request, "response": {"status": 200, "content": {"text": "{}"}, "jsonBody": {}}}
    documents = {
        "har": {"log": {"entries": [entry]}},
        "wiremock": {"mappings": [entry]},
        "postman": {"info": {"schema": "v2.1.0"}, "item": [{"request": request, "response": [{"body": "{}"}]}]},
    }
    (folder / "opname.json").write_text(json.dumps(documents[kind]))
    validated(folder, "opname.json", "--input", kind)


def test_a_recording_of_aliases_is_not_written_out(folder):
    """Five hundred bytes that hold ten billion values."""
    aliases = "".join(f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 10)}]\n" for n in range(9))
    answer = "{status: {code: 200}, body: {string: *a9}}"
    message = f"request: {{method: GET, uri: http://x/internetaken, body: *a9}}, response: {answer}"
    text = f"version: 1\na0: &a0 [{', '.join('x' * 10)}]\n{aliases}interactions:\n- {{{message}}}\n"
    (folder / "opname.yaml").write_text(text)
    assert "aliassen" in refused(folder, "opname.yaml", "--input", "vcr")


@pytest.mark.parametrize("kind", ["text", "object"])
def test_a_cell_that_many_rows_share_is_not_written_out(folder, kind):
    """Two hundred kilobytes of Parquet that hold half a terabyte of text."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    texts = pa.DictionaryArray.from_arrays(pa.array([0] * 100_000, pa.int32()), pa.array(["x" * 5_000_000]))
    column = {"text": texts, "object": pa.StructArray.from_arrays([texts], ["b"])}[kind]
    pq.write_table(pa.table({"a": column}), folder / "x.parquet")
    (folder / "kolommen.yaml").write_text("columns: {a: /toelichting}")
    said = refused(folder, "x.parquet", *OBJECT, "--mapping", "kolommen.yaml")
    assert "een cel van meer dan 1 MB" in said


def test_a_name_of_digits_in_parquet_that_are_no_number_is_a_name(folder):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"a": pa.array([{"²": "x", "y": [{"z": "x"}]}])}), folder / "x.parquet")
    (folder / "kolommen.yaml").write_text("columns: {a: /toelichting}")
    validated(folder, "x.parquet", *OBJECT, "--mapping", "kolommen.yaml")


def test_a_link_in_a_folder_leads_to_nothing_outside_it(tmp_path):
    """The maker of a folder gets no file of the reader into a log."""
    (tmp_path / "elders.json").write_text(json.dumps({**TASK, SECRET: SECRET}))
    export = tmp_path / "export"
    export.mkdir()
    (export / "a.json").write_text(json.dumps(TASK))
    (export / "b.json").symlink_to("a.json")
    (export / "x.json").symlink_to(tmp_path / "elders.json")
    (export / "z.json").symlink_to("/dev/zero")
    (export / "rond").symlink_to(export)
    completed = validated(tmp_path, "export", *OBJECT, "--strict")
    assert SECRET not in completed.stdout + completed.stderr
    assert completed.stderr.count("is een link naar buiten export") == 2
    assert "b.json" in completed.stdout


@pytest.mark.parametrize("path", ["pijp", "/dev/zero", "/dev/tty"])
def test_an_address_of_this_machine_is_a_file_like_any_other(tmp_path, path):
    pytest.importorskip("fsspec")
    os.mkfifo(tmp_path / "pijp")
    assert "is geen gewoon bestand" in refused(tmp_path, f"file://{tmp_path / path}", *OBJECT) or path == "/dev/tty"


@pytest.mark.parametrize("status", ["200 OK", "403 Forbidden", "404 Not Found"])
@pytest.mark.parametrize("secret", ["user", "query"])
def test_a_secret_in_an_address_is_not_repeated(tmp_path, status, secret):
    """As the signature of an address that was signed, which lets anybody read."""
    pytest.importorskip("aiohttp", reason="the extra fsspec is not installed")
    with RawServer(fixed_response(status, json.dumps({**TASK, "x": 1}).encode())) as server:
        address = f"{server.url}/taak.json"
        address = address.replace("://", f"://jan:{SECRET}@") if secret == "user" else f"{address}?sig={SECRET}&x=1"
        completed = validated(tmp_path, address, *OBJECT, "--strict", "--output", "uit.ndjson")
        assert server.requests
    assert SECRET not in completed.stdout + completed.stderr + (tmp_path / "uit.ndjson").read_text()
    assert "/taak.json" in completed.stdout + completed.stderr


# a cluster of this machine

MODULES = ("multiprocessing", "runpy", "types", "queue", "distributed", "dask", "cloudpickle", "psutil", "threading")


def test_the_workers_of_a_cluster_import_nothing_of_the_working_directory(tmp_path):
    pytest.importorskip("distributed")
    marks = tmp_path / "marks"
    marks.mkdir()
    for name in MODULES:
        (tmp_path / f"{name}.py").write_text(f"open({str(marks / name)!r}, 'w')\n")
    (tmp_path / "x.ndjson").write_text(json.dumps(TASK) + "\n")
    validated(tmp_path, "x.ndjson", *OBJECT, "--engine", "dask", "--workers", "1")
    assert list(marks.iterdir()) == []


def test_nobody_else_on_the_machine_gives_work_to_a_cluster():
    distributed = pytest.importorskip("distributed")
    from validator.payloads.bulk.cluster import Cluster
    from validator.payloads.criteria import choose_criteria

    cluster = Cluster(choose_criteria("open-klant-2"), 2**20, None, 1)
    try:
        address = cluster._cluster.scheduler_address
        assert address.startswith("tls://")
        for other in (address, address.replace("tls://", "tcp://")):
            with pytest.raises((OSError, TimeoutError, TypeError, RuntimeError)):
                distributed.Client(other, timeout=2)
    finally:
        cluster.close()
