"""Secrets are masked in every encoding in which a server may return them."""

import base64
import json
import re
import time
from urllib.parse import quote, quote_plus

import pytest

from tests.support.client_factory import TOKEN
from tests.support.secret_search import ENCODINGS, readable_parts
from tests.support.secret_search import TOKEN as LONG_TOKEN
from validator.errors import InvalidInput
from validator.http.redaction import MASK, Redactor, Secret


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        quote(TOKEN, safe=""),
        quote(TOKEN, safe="").lower(),
        quote(quote(TOKEN, safe=""), safe=""),
        f"<b>{TOKEN}</b>",
        f"a{TOKEN}b{TOKEN}",
        TOKEN.replace("/", "\\/"),
        TOKEN.replace("+", "\\u002B"),
        json.dumps(json.dumps({"t": TOKEN.replace("/", "\\/")})),
        "".join(f"\\u{ord(character):04x}" for character in TOKEN),
        TOKEN.replace("+", "&#43;").replace("=", "&#x3D;"),
    ],
)
def test_redaction_covers_the_forms_a_server_may_echo(text):
    redacted = Redactor([Secret(TOKEN)]).text(text)
    assert MASK in redacted
    for part in ("kanarie", "geheim/", "42="):
        assert part not in redacted.replace(MASK, "")


@pytest.mark.parametrize("token", [TOKEN, "a" + "\\" * 12 + "b1234", "\\" * 12, "%25" * 4, "&#38;" * 4, "aaaaaaaaaaaa"])
@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "\\\\" * 200_000,
        "\\" * 399_999 + "u",
        "%25" * 100_000,
        "&#x26;" * 60_000,
        "&" * 300_000,
        "kanarie" * 50_000,
        "a" * 300_000,
    ],
    ids=range(7),
)
def test_redaction_takes_no_longer_than_the_text_is_long(token, text):
    began = time.process_time()
    redacted = Redactor([Secret(token)]).text(text)
    assert time.process_time() - began < 10
    assert redacted == text or MASK in redacted


OTHER_ENCODINGS = {
    "capitals": str.upper,
    "small letters": str.lower,
    "base32": lambda it: base64.b32encode(it.encode()).decode(),
    "base32 within": lambda it: base64.b32encode(b"abc" + it.encode() + b"x").decode().lower(),
    "base64 in small letters": lambda it: base64.b64encode(it.encode()).decode().lower(),
    "base64 of base64": lambda it: base64.b64encode(b"xy" + base64.b64encode(it.encode())).decode(),
    "base64 of hexadecimal": lambda it: base64.b64encode(it.encode().hex().encode()).decode(),
    "base64 of a URL": lambda it: base64.b64encode(quote(it, safe="").encode()).decode(),
    "hexadecimal of base64": lambda it: base64.b64encode(it.encode()).hex(),
    "hexadecimal with colons": lambda it: it.encode().hex(":"),
    "hexadecimal with blanks": lambda it: it.encode().hex(" ").upper(),
    "hexadecimal as bytes of C": lambda it: ", ".join(f"0x{byte:02x}" for byte in it.encode()),
    "bytes in a text of C": lambda it: "".join(f"\\x{byte:02x}" for byte in it.encode()),
    "entities without semicolon": lambda it: "".join(
        f"&#x{ord(character):x}" if not character.isalnum() else f"{character}" for character in it
    ),
    "entities with zeros": lambda it: "".join(f"&#{ord(character):07d};" for character in it),
    "named entities": lambda it: it.replace("+", "&plus;").replace("=", "&equals;").replace("/", "&sol;"),
    "entities in a URL": lambda it: quote("".join(f"&#{ord(character)};" for character in it), safe=""),
    "a URL in JSON": lambda it: "".join(f"\\u0025{ord(character):02X}" for character in it),
    "three times a URL": lambda it: quote(quote(quote(it, safe=""), safe=""), safe=""),
    "a URL of wide characters": lambda it: "".join(f"%u{ord(character):04x}" for character in it),
    "quoted-printable": lambda it: "".join(f"={ord(character):02X}" for character in it),
    "over two lines": lambda it: it[:8] + "\r\n  " + it[8:],
    "over two lines of JSON": lambda it: json.dumps(it[:8] + "\n" + it[8:]),
    "base64 over lines": lambda it: "\n".join(re.findall(".{1,10}", base64.b64encode(it.encode()).decode())),
    "UTF-16": "\0".join,
    "soft hyphens": "\xad".join,
}
"""How else a server may write a secret than tests/support/secret_search.py can read."""


@pytest.mark.parametrize("encoding", OTHER_ENCODINGS)
def test_other_encodings_are_masked_whole(encoding):
    written = OTHER_ENCODINGS[encoding](LONG_TOKEN)
    assert LONG_TOKEN not in written
    redacted = Redactor([Secret(LONG_TOKEN)]).text(f"begin {written} einde")
    assert MASK in redacted
    left = redacted.removeprefix("begin ").removesuffix(" einde").replace(MASK, "").strip('="')
    assert len(left) <= 8, "at most what its neighbours in base64 or base32 decide"


@pytest.mark.parametrize("token", ["a" + "\\" * 12 + "b1234", "\\" * 12, "met spaties erin", '"a"b"c"', "%25%25%25"])
def test_odd_tokens_are_masked_too(token):
    redact = Redactor([Secret(token)]).text
    for written in (token, json.dumps(token), json.dumps(json.dumps(token)), quote(token), quote_plus(token)):
        redacted = redact(f"x {written} y")
        assert MASK in redacted
        assert len(redacted) < len(MASK) * 2 + 12


def test_a_short_text_without_backslashes_is_no_token():
    assert Redactor([Secret("a" + "\\" * 12 + "b")]).text("dab en ab en a b") == "dab en ab en a b"


def test_redaction_leaves_other_texts_alone():
    text = json.dumps({"a": "kanarie + geheim", "b": [1, "\\u002b", "%2B", "&#43;"]})
    assert Redactor([Secret(TOKEN)]).text(text) == text


@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc", b"Token "])
def test_redaction_covers_base64_at_every_place(before):
    encoded = base64.b64encode(before + TOKEN.encode() + b"einde").decode()
    assert MASK in Redactor([Secret(TOKEN)]).text(encoded)


@pytest.mark.parametrize("token", ["", "kort", "met\nregel", "gehéim123"])
def test_what_cannot_be_a_token_is_refused_and_not_shown(token):
    with pytest.raises(InvalidInput) as caught:
        Secret(token)
    assert not token or token not in str(caught.value)


def test_a_secret_does_not_show_itself():
    assert TOKEN not in repr(Secret(TOKEN))
    assert TOKEN not in f"{Secret(TOKEN)}"


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("ending", ["", "…", '"}', "…' op /x"])
def test_a_part_of_a_secret_is_masked_wherever_it_was_cut(encoding, ending):
    redact = Redactor([Secret(LONG_TOKEN), *Secret(LONG_TOKEN).within()]).text
    encoded = ENCODINGS[encoding](LONG_TOKEN)
    for length in range(len(encoded)):
        assert not readable_parts(redact(f"gekregen: {encoded[:length]}{ending}"))


def test_what_only_begins_like_a_secret_stays():
    text = f"{LONG_TOKEN[:12]} is hier niet afgebroken"
    assert Redactor([Secret(LONG_TOKEN)]).text(text) == text
