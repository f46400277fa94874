"""Messages of errors are safe to print."""

from validator.errors import Nonconformity


def test_what_a_terminal_would_obey_is_shown():
    message = str(Nonconformity("een lijst", "status 400 met \x1b]0;x\x07\u202etekst\nen meer"))
    assert message == r"gevraagd: een lijst; gekregen: status 400 met \x1b]0;x\x07\u202etekst\nen meer"
