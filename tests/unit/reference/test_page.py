"""The page at the root of a served reference API."""

import re
import shutil
import subprocess

import httpx
import pytest

from tests.support.dialect_client import OPEN, dialect_client
from validator.reference.page import SCRIPTS


@pytest.mark.slow
@pytest.mark.parametrize("conform", [True, False])
def test_the_page_says_what_it_is(conform):
    with dialect_client(OPEN, conform=conform) as client:
        answer = httpx.get(client.base_url.join("/"))
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert OPEN in answer.text
        assert str(client.base_url).rstrip("/") in answer.text
        assert ("--conform" in answer.text) is not conform
        assert client.headers["Authorization"] not in answer.text
        scripts = [httpx.get(client.base_url.join(path)) for path in SCRIPTS]
        assert {one.headers["Content-Type"] for one in scripts} == {"text/javascript; charset=utf-8"}
        assert httpx.post(client.base_url.join("/")).status_code in {401, 404}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed: apt-get install chromium")
def test_a_browser_reads_the_description_and_fetches_nothing_from_elsewhere(tmp_path):
    token = "control-token-of-a-test"
    with dialect_client(OPEN, control_token=token) as client:
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        command += [f"--user-data-dir={tmp_path}", "--virtual-time-budget=20000", "--dump-dom"]
        address = str(client.base_url.join("/"))
        shown = subprocess.run([*command, address], cwd=tmp_path, check=True, capture_output=True, timeout=100)
        received = httpx.get(
            client.base_url.join("/_klantcheck/requests"), headers={"Authorization": f"Bearer {token}"}
        ).json()["requests"]
    assert re.search(rb'<rapi-doc[^>]* theme="(light|dark)"', shown.stdout)
    assert {"/", *SCRIPTS, client.base_url.join("openapi.json").path} <= {one["target"] for one in received}
    assert all(one["status"] == 200 for one in received if one["target"] != "/favicon.ico")
