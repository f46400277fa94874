"""What has to hold of a site."""

import pytest

from validator.docs_site import verify
from validator.errors import SuiteFault

SOUND = {
    "index.html": b'<a href="eisen/a.html#x">a</a><a href="https://example.org/">b</a>'
    b'<svg aria-labelledby="t d"><title id="t"></title><desc id="d"></desc></svg>',
    "eisen/a.html": b'<p id="x"><a href="../index.html">b</a><link href="../stijl.css"><label for="x">',
    "stijl.css": b"",
}


def test_a_sound_site_passes():
    verify.verify(SOUND)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'<a href="eisen/b.html">', "dead link: eisen/b.html"),
        (b'<a href="eisen/a.html#y">', "dead link: eisen/a.html#y"),
        (b'<a href="#y">', "dead link: #y"),
        (b'<form action="zoeken.html">', "dead link: zoeken.html"),
        (b'<script src="../site.js">', "dead link: ../site.js"),
        (b'<a href="http://example.org/">', "dead link: http://example.org/"),
        (b'<label for="nergens">', "dead link: #nergens"),
        (b'<p id="x"><p id="x">', "the id 'x' 2 times"),
    ],
)
def test_what_leads_nowhere_fails(content, message):
    with pytest.raises(SuiteFault, match=message):
        verify.verify({**SOUND, "index.html": content})


def test_a_page_or_a_site_that_is_too_large_fails():
    with pytest.raises(SuiteFault, match="500001 bytes"):
        verify.verify({"a.html": b" " * 500_001})
    with pytest.raises(SuiteFault, match="the site has 25200000 bytes"):
        verify.verify({f"{n}.html": b" " * 400_000 for n in range(63)})
