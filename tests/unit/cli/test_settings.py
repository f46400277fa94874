"""The settings file of the command line: what may stand in it, and for which command."""

import json
from pathlib import Path

import click
import pytest

from tests.support.secret_search import TOKEN, readable_parts
from validator.cli import settings
from validator.cli.commands import COMMANDS, load_command
from validator.cli.settings import OF_ACCESS, SETTINGS
from validator.errors import InvalidInput
from validator.schema import catalog


def load_settings(config, name):
    return settings.load_settings(config, name, load_command(name)).options


def examples(name):
    """The values that the schema gives as examples of a setting."""
    return catalog.load("target.schema.json")["properties"][name]["examples"]


def names_of_settings(command):
    """The settings that a command takes: its parameters with a variable of the environment."""
    return {parameter.opts[0].removeprefix("--") for parameter in load_command(command).params if parameter.envvar}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_table_of_settings_is_that_of_the_commands(command):
    options = {name for name, setting in SETTINGS.items() if command in setting.commands and setting.option}
    assert options == names_of_settings(command)


def test_the_schema_of_a_target_file_has_every_setting_and_nothing_else():
    assert catalog.load("target.schema.json")["properties"].keys() == {"version", *SETTINGS}


def test_a_setting_belongs_to_the_target_or_to_one_command():
    shared = {"profile": {"run", "doctor", "validate", "serve"}, "write": {"run", "doctor"}}
    for name, setting in SETTINGS.items():
        commands = shared.get(name, {"run", "doctor", "cleanup"})
        assert len(setting.commands) == 1 or set(setting.commands) == commands, name


@pytest.mark.parametrize("line", ["tokn: {{x: {}}}", "token: '{}", "{}", "- {}", "url: [http://{}@host", "port: {}"])
def test_a_settings_file_that_holds_a_secret_is_refused_and_not_repeated(line, tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(line.format(TOKEN) + "\n")
    with pytest.raises(InvalidInput) as caught:
        load_settings(str(tmp_path / "klantcheck.yaml"), "run")
    assert not readable_parts(str(caught.value))


@pytest.fixture
def found(tmp_path, monkeypatch):
    """Gives a function that writes a klantcheck.yaml in the working directory."""
    monkeypatch.chdir(tmp_path)
    return (tmp_path / "klantcheck.yaml").write_text


def test_without_a_file_there_are_no_settings(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load_settings(None, "run") == {}
    (tmp_path / "klantcheck.yaml").mkdir()
    assert load_settings(None, "run") == {}


def test_each_command_gets_its_own_settings_by_the_names_of_its_parameters(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("class: [kern, taken]\nmax-rate: 5\nformat: github\nfault: x\nurl: https://h/api\nwrite: true\n")
    assert load_settings(str(path), "run") == {
        "run": {"classes": ["kern", "taken"], "max_rate": 5, "url": "https://h/api", "write": True}
    }
    assert load_settings(str(path), "validate") == {"validate": {"output": "github"}}
    assert load_settings(str(path), "serve") == {"serve": {"faults": ["x"]}}
    assert load_settings(str(path), "cleanup") == {"cleanup": {"max_rate": 5, "url": "https://h/api"}}
    for command in ("prove", "requirements"):
        assert load_settings(str(path), command) == {command: {}}


def test_one_value_of_a_setting_that_may_be_repeated_is_one(found):
    found("class: kern\n")
    assert load_settings(None, "run") == {"run": {"classes": ["kern"]}}


def test_the_choice_of_values_is_the_file_in_which_it_stands(found):
    found("values: {Kanaal: {good: [balie], because: x}}\n")
    assert load_settings(None, "run") == {"run": {"values": "klantcheck.yaml"}}


STEERING = {name for name, setting in SETTINGS.items() if setting.steers}


def test_what_steers_is_not_taken_from_a_file_that_was_merely_found():
    assert {"url", "token-env", "auth", "ca-file", "write", "report", "db"} <= STEERING


@pytest.mark.parametrize("name", sorted(STEERING))
@pytest.mark.parametrize("command", ["run", "validate"])
def test_a_found_file_that_steers_is_refused_with_the_remedy(name, command, found):
    found(f"tag: C9167\n{name}: x\n")
    with pytest.raises(InvalidInput) as caught:
        load_settings(None, command)
    message = str(caught.value)
    assert message.startswith(f"klantcheck.yaml, line 2: {name!r} is not taken from a file that was merely found")
    assert (f"KLANTCHECK_{name.replace('-', '_').upper()}" in message) == SETTINGS[name].option
    assert "--config klantcheck.yaml" in message
    assert message.count("\n") == 0


@pytest.mark.parametrize("name", sorted(STEERING))
def test_the_same_file_is_taken_when_it_is_named(name, found):
    [example] = examples(name)
    found(json.dumps({name: example}))
    command = SETTINGS[name].commands[0]
    loaded = settings.load_settings("klantcheck.yaml", command, load_command(command))
    assert loaded.names == {name}
    assert list(loaded.options[command].values()) == [] if name in OF_ACCESS else [example]
    assert (loaded.access is not None) == (name in OF_ACCESS)


def test_a_path_starts_at_the_folder_of_the_file_that_it_stands_in(found):
    Path("map").mkdir()
    content = {name: examples(name)[0] for name, setting in SETTINGS.items() if setting.names_file}
    content |= {"values": "v.yaml", "profile": "./eigen.yaml@1.2", "seed": "eigen.yaml", "token": "file:t.txt"}
    content["client-certificate"] = {"certificate": "c.pem", "key": "/k.pem"}
    Path("map", "doel.yaml").write_text(json.dumps(content))
    run = settings.load_settings("map/doel.yaml", "run", load_command("run"))
    assert run.options["run"] == {
        "ca_file": "map/ca.pem",
        "features": "map/eigen-eisen",
        "profile": "map/eigen.yaml@1.2",
        "report": "map/klantcheck-report",
        "values": "map/v.yaml",
        "waivers": "map/afwijkingen.yaml",
    }
    assert run.access is not None
    assert run.access.token is not None
    assert run.access.certificate is not None
    assert run.access.token.place == str(Path.cwd() / "map" / "t.txt")
    assert run.access.certificate.certificate == str(Path.cwd() / "map" / "c.pem")
    assert run.access.certificate.key == "/k.pem"
    assert load_settings("map/doel.yaml", "serve")["serve"] == {
        "db": "map/register.db",
        "profile": "map/eigen.yaml@1.2",
        "seed": "map/eigen.yaml",
    }


def test_what_comes_with_klantcheck_is_no_path(found):
    Path("map").mkdir()
    Path("map", "doel.yaml").write_text("profile: open-klant-2@0.4.0\nseed: voorbeeld\n")
    assert load_settings("map/doel.yaml", "serve")["serve"] == {"profile": "open-klant-2@0.4.0", "seed": "voorbeeld"}


@pytest.mark.parametrize(
    "line",
    [
        "profile: eigen.yaml",
        "profile: ./open-klant-2",
        "profile: /etc/passwd",
        "profile: open-klant-3",
        "values: eigen.yaml",
        "values: /etc/passwd",
    ],
)
def test_a_found_file_names_no_other_file(line, found):
    found(f"{line}\n")
    with pytest.raises(InvalidInput, match=r"--config klantcheck\.yaml"):
        load_settings(None, "run")
    load_settings("klantcheck.yaml", "run")


def test_a_profile_that_is_no_text_is_refused_in_any_file(found):
    found("profile: [open-klant-2]\n")
    for config in (None, "klantcheck.yaml"):
        with pytest.raises(InvalidInput, match=r"klantcheck\.yaml, line 1"):
            load_settings(config, "run")


def test_a_found_file_may_name_a_profile_that_comes_with_klantcheck(found):
    found("profile: open-klant-2\n")
    assert load_settings(None, "validate") == {"validate": {"profile": "open-klant-2"}}


# the commands as data


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_stands_in_the_module_of_its_name_and_says_what_it_does(command):
    loaded = load_command(command)
    assert isinstance(loaded, click.Command)
    assert loaded.help
    assert len(COMMANDS[command]) <= 60
    assert COMMANDS[command].endswith(".")
