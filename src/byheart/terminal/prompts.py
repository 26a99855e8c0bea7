"""What is typed: an answer line, a list to choose from, one key. Only here Questionary.

Questionary draws on prompt_toolkit, which takes 10 times as long to import as Python to start;
the question is on the screen before this module is imported.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import questionary
from prompt_toolkit.application import Application
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.shortcuts import PromptSession
from prompt_toolkit.styles import Style

from byheart.core.cleaning import clean
from byheart.terminal.console import Glyphs
from byheart.terminal.face import Act, Reply, Typed
from byheart.terminal.wording import NOT_KNOWN

PASTE_MOST = 4_000
"""Characters of a paste that are taken; the history keeps 2,000 of an answer."""
STYLE = Style([("qmark", "bold")])

Result = TypeVar("Result")


def ask_line(signs: Glyphs, acts: Mapping[str, Act]) -> Reply:
    """Read an answer; `acts` maps keys to acts, a printable one only on an empty line.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    bindings = KeyBindings()
    cut_pastes(bindings)
    for key, act in acts.items():
        when = Condition(_line_is_empty) if len(key) == 1 else Condition(lambda: True)
        bindings.add(key, filter=when)(_exits_with(act))
    asked = questionary.text(
        "",
        qmark=signs.pointer,
        style=STYLE,
        key_bindings=bindings,
    )
    try:
        given = asked.unsafe_ask()
    except EOFError:
        return Act.QUIT
    return given if isinstance(given, Act) else Typed(str(given).strip())


def ask_choice(signs: Glyphs, options: Sequence[str], acts: Mapping[str, Act]) -> Reply:
    """Let the learner choose by arrows, number or letter; the last row is "I don't know"."""
    rows = [*options, NOT_KNOWN]
    asked = questionary.select(
        "",
        choices=[
            questionary.Choice(f"{_label(number, rows)} {clean(row)}", value=number)
            for number, row in enumerate(rows)
        ],
        qmark="",
        pointer=signs.pointer,
        instruction=" ",
        style=STYLE,
        use_jk_keys=False,
        use_emacs_keys=False,
    )
    bindings = KeyBindings()
    for number in range(len(rows)):
        for key in _keys(number, rows):
            bindings.add(key, eager=True)(_exits_with(number))
    for key, act in {**acts, "c-d": Act.QUIT}.items():
        bindings.add(key, eager=True)(_exits_with(act))
    present = asked.application.key_bindings
    asked.application.key_bindings = merge_key_bindings([*filter(None, [present]), bindings])
    given = asked.unsafe_ask()
    if isinstance(given, Act):
        return given
    return Typed("" if given == len(options) else options[given])


def ask_key(line: str, replies: Mapping[str, Result]) -> Result:
    """Wait for one of the keys, passing over all others, and return what it stands for.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    bindings = KeyBindings()
    cut_pastes(bindings, most=0)

    @bindings.add(Keys.Any)
    def _ignore(_event: KeyPressEvent) -> None:
        """Nothing else is typed here."""

    for key, reply in replies.items():
        bindings.add(key, eager=True)(_exits_with(reply))
    session: PromptSession[Result] = PromptSession(
        [("fg:ansibrightblack", clean(line) + " ")], key_bindings=bindings, style=STYLE
    )
    app: Application[Result] = session.app
    return app.run()


def _exits_with(result: object) -> "_Handler":
    return _Handler(result)


class _Handler:
    """A key handler that ends the prompt with a result."""

    def __init__(self, result: object) -> None:
        self.result = result

    def __call__(self, event: KeyPressEvent) -> None:
        event.app.exit(result=self.result)


def cut_pastes(bindings: KeyBindings, most: int = PASTE_MOST) -> None:
    """Take only the beginning of a paste: 1 MB would keep prompt_toolkit busy for 16 seconds."""

    @bindings.add(Keys.BracketedPaste, eager=True)
    def _paste(event: KeyPressEvent) -> None:
        pasted = event.data[:most].replace("\r\n", "\n").replace("\r", "\n")
        event.current_buffer.insert_text(clean(" ".join(pasted.split("\n"))))


def _line_is_empty() -> bool:
    from prompt_toolkit.application.current import get_app  # noqa: PLC0415 - made per prompt

    return not get_app().current_buffer.text


def _label(number: int, rows: Sequence[str]) -> str:
    return f"{(number + 1) if number < len(rows) - 1 else 0})"


def _keys(number: int, rows: Sequence[str]) -> list[str]:
    """Return the keys of a row: its number and its letter; 0 for the last."""
    if number == len(rows) - 1:
        return ["0"]
    return [str(number + 1), "abcdefghi"[number]] if number < 9 else []  # noqa: PLR2004
