"""What an author types: lines checked while they are typed, lists to choose from."""

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

import questionary
from prompt_toolkit.key_binding import KeyBindings

from byheart.core.cleaning import clean
from byheart.terminal.console import glyphs
from byheart.terminal.prompts import STYLE, cut_pastes

Check = Callable[[str], str | None]
"""What is wrong with a text, None if nothing is."""
Value = TypeVar("Value")


def line(label: str, check: Check, default: str = "", hint: str = "") -> str:
    """Read a line; what is wrong with it is said while it is typed.

    Raises:
        KeyboardInterrupt: On Ctrl-C and Ctrl-D.
    """
    bindings = KeyBindings()
    cut_pastes(bindings)
    asked = questionary.text(
        clean(f"{label} {hint}".strip()),
        default=clean(default),
        validate=_validator(check),
        qmark=_pointer(),
        style=STYLE,
        key_bindings=bindings,
    )
    return clean(str(_answer(asked))).strip()


def passage(label: str, check: Check, default: str = "") -> str:
    """Read a text of several lines, ended by Escape and then Enter.

    Raises:
        KeyboardInterrupt: On Ctrl-C and Ctrl-D.
    """
    asked = questionary.text(
        clean(label),
        default=clean(default),
        validate=_validator(check),
        qmark=_pointer(),
        multiline=True,
        instruction="(Esc, then Enter, ends it)\n",
        style=STYLE,
    )
    lines = clean(str(_answer(asked))).split("\n")
    return "\n".join(each.rstrip() for each in lines).strip("\n")


def chosen(label: str, rows: Sequence[tuple[str, Value]], default: Value | None = None) -> Value:
    """Let one of several rows be chosen by arrows.

    Raises:
        KeyboardInterrupt: On Ctrl-C and Ctrl-D.
    """
    choices = [
        questionary.Choice(clean(title), value=number) for number, (title, _) in enumerate(rows)
    ]
    values = [value for _, value in rows]
    at = values.index(default) if default is not None and default in values else 0
    asked = questionary.select(
        clean(label),
        choices=choices,
        default=choices[at],
        qmark=_pointer(),
        pointer=_pointer(),
        instruction=" ",
        style=STYLE,
        use_jk_keys=False,
    )
    number = _answer(asked)
    return rows[number if isinstance(number, int) else 0][1]


def agrees(label: str, *, default: bool = True) -> bool:
    """Ask for a yes or no.

    Raises:
        KeyboardInterrupt: On Ctrl-C and Ctrl-D.
    """
    asked = questionary.confirm(clean(label), default=default, qmark=_pointer(), style=STYLE)
    return bool(_answer(asked))


def _answer(asked: questionary.Question) -> object:
    try:
        given: object = asked.unsafe_ask()
    except EOFError as error:
        raise KeyboardInterrupt from error
    return given


def _validator(check: Check) -> Callable[[str], bool | str]:
    def validate(given: str) -> bool | str:
        fault = check(given)
        return True if fault is None else clean(" ".join(fault.split()))

    return validate


def _pointer() -> str:
    return glyphs(sys.stdout).pointer
