"""Every command that a document shows can be given: the command, its options and the files it names are there."""

import pytest

from tests.support.docs_scripts import load_script
from tests.support.documented_commands import commands, shown, why_not

PAGES = load_script("make").pages()


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_a_page_shows_can_be_given(page):
    documented = [words for line in shown(page.read_text()) for words in commands(line)]
    assert {" ".join(words): why_not(words) for words in documented if why_not(words)} == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    [
        "klantcheck start",
        "klantcheck run --writes",
        "klantcheck validate x.json --format yaml",
        "klantcheck profile remove x",
        "klantcheck prove --fault",
        "klantcheck cleanup LEDGER",
        "python docs/no_such_script.py",
        "just nothing",
        "pytest --no-such-option tests",
        "X=1 frobnicate --all",
    ],
)
def test_a_command_that_cannot_be_given_is_seen(line):
    (words,) = commands(line)
    assert why_not(words)


def test_a_line_is_read_as_a_shell_does():
    line = "export A=1 && B=2 klantcheck run 'https://x/y z' --write | tee x > y   # klantcheck nonsense"
    assert list(commands(line)) == [["export", "A=1"], ["klantcheck", "run", "https://x/y z", "--write"], ["tee", "x"]]


def test_there_are_commands_to_look_at():
    assert sum(1 for page in PAGES for _ in shown(page.read_text())) > 40
