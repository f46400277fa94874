"""`klantcheck validate s3://…`: over HTTP, with the library of the extra, from a store on loopback."""

import gzip
import json

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.s3_server import KEY, SECRET, S3Server
from validator.schema import catalog

pytestmark = pytest.mark.slow

TASK = catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0]
LINES = f"{json.dumps(TASK)}\n{json.dumps({**TASK, 'status': 'onzin'})}\n".encode()
OBJECTS = {
    "map/a.ndjson": LINES,
    "map/in/b.json": json.dumps({**TASK, "status": "onzin"}).encode(),
    "map/c.txt": b"x",
    "mappen/d.json": b"{}",
    "e.ndjson.gz": gzip.compress(LINES),
    "groot.ndjson": LINES * 5000,
}


@pytest.fixture
def validated(tmp_path):
    """Give validated(key, *names): the exit code, the places of findings and the sentences of what is in the bucket.

    secret: of the access key.
    """
    pytest.importorskip("s3fs", reason="the extra fsspec is not installed")

    def run(key, *names, secret=SECRET):
        with S3Server("emmer", OBJECTS) as store:
            settings = {
                "AWS_ENDPOINT_URL": store.url,
                "AWS_ACCESS_KEY_ID": key,
                "AWS_SECRET_ACCESS_KEY": secret,
                "AWS_CONFIG_FILE": str(tmp_path / "none"),
                "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
            }
            arguments = [*names, "--profile", "open-klant-2", "--format", "json"]
            completed = klantcheck("validate", *arguments, cwd=tmp_path, **settings)
            assert store.requests
        report = json.loads(completed.stdout)
        found = [f"{one['file']}:{one['line']}{one['pointer']}" for one in report["findings"]]
        return completed.returncode, found, report["problems"]

    return run


def test_objects_of_a_bucket_are_judged_as_files_are(validated):
    names = ("map/", "map/*.ndjson", "e.ndjson.gz", "weg.json", "leeg/")
    code, found, problems = validated(KEY, *(f"s3://emmer/{name}" for name in names), "s3://nergens/a.json")
    assert code == 2
    assert found == [
        "s3://emmer/map/a.ndjson:2/status",
        "s3://emmer/map/in/b.json:1/status",
        "s3://emmer/map/a.ndjson:2/status",
        "s3://emmer/e.ndjson.gz:2/status",
    ]
    assert problems[:2] == [
        "s3://emmer/weg.json: kan niet gelezen worden (bestaat niet).",
        "s3://emmer/leeg/: bevat geen JSON; kijk het na.",
    ]
    assert "NoSuchBucket" in problems[2]


def test_a_large_object_is_judged_in_parts_by_several_processes(validated):
    code, found, problems = validated(KEY, "s3://emmer/groot.ndjson", "--workers", "2", "--max-findings", "10000")
    assert (code, problems) == (1, [])
    assert found == [f"s3://emmer/groot.ndjson:{line}/status" for line in range(2, 10_001, 2)]


def test_a_key_that_the_store_refuses_is_one_sentence_for_each_name(validated):
    code, found, problems = validated("andere", "s3://emmer/map/a.ndjson", "s3://emmer/map/", "s3://emmer/*.gz")
    assert (code, found) == (2, [])
    assert sorted(problem.partition(" (")[0] for problem in problems) == [
        "s3://emmer/*.gz: kan niet bereikt worden",
        "s3://emmer/map/: kan niet bereikt worden",
        "s3://emmer/map/a.ndjson: kan niet gelezen worden",
    ]
    assert not any("geheim" in problem for problem in problems)


def test_a_wrong_secret_of_a_key_that_is_known_is_one_sentence(validated):
    code, found, problems = validated(KEY, "s3://emmer/map/a.ndjson", secret="anders")
    assert (code, found, len(problems)) == (2, [], 1)
    assert problems[0].startswith("s3://emmer/map/a.ndjson: kan niet gelezen worden (")
    assert "anders" not in problems[0], problems


def test_a_listing_with_a_wrong_secret_says_what_the_store_says(validated):
    code, found, problems = validated(KEY, "s3://emmer/map/", secret="anders")
    assert (code, found, len(problems)) == (2, [], 1)
    assert "SignatureDoesNotMatch" in problems[0]
