"""The README holds every command and every option, and names nothing that does not exist."""

import re
from pathlib import Path

import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from byheart.cli import COMMANDS, build

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
IMPLIED = {"--help", "-h", "--install-completion", "--show-completion"}


def group() -> TyperGroup:
    made = get_command(build([], whole=True))
    assert isinstance(made, TyperGroup)
    return made


def commands() -> list[tuple[str, TyperCommand | TyperGroup]]:
    """Return all commands; those of a group by both words."""
    found = list[tuple[str, TyperCommand | TyperGroup]]()
    for name, command in group().commands.items():
        inner = command.commands if isinstance(command, TyperGroup) else {}
        for called, each in ((name, command), *((f"{name} {k}", v) for k, v in inner.items())):
            assert isinstance(each, TyperCommand | TyperGroup)
            found.append((called, each))
    return found


def options() -> list[tuple[str, str]]:
    return [
        (name, option)
        for name, command in commands()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--") and option not in IMPLIED
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_their_help_says(name: str) -> None:
    said = " ".join((dict(commands())[name].help or "").split("\n\n")[0].split())
    assert COMMANDS[name][1] == said


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert f"`byheart {name}" in README or f", `{name}`" in README


@pytest.mark.parametrize(("name", "option"), options())
def test_every_option_stands_in_the_readme(name: str, option: str) -> None:
    assert f"`{option}" in README or f" {option}" in README, name


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_every_command_has_help_and_every_parameter_too(name: str) -> None:
    command = dict(commands())[name]
    assert command.help
    for parameter in command.params:
        assert getattr(parameter, "help", None), parameter.name


def test_the_readme_names_no_command_that_does_not_exist() -> None:
    named = set(re.findall(r"`byheart ([a-z]+)", README))
    assert named <= set(COMMANDS)


def test_the_readme_names_no_option_that_does_not_exist() -> None:
    known = {option for _, option in options()} | IMPLIED | {"--version"}
    named = set(re.findall(r"`(--[a-z-]+)", README))
    assert named <= known


def test_nothing_but_the_card_s_own_stands_at_the_top() -> None:
    root = Path(__file__).parent.parent
    visible = {path.name for path in root.iterdir() if not path.name.startswith(".")}
    ours = {"pyproject.toml", "README.md", "LICENSE", "decks", "src", "tests"}
    assert visible - {"dist", "build"} == ours
