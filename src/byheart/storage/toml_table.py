"""A table of TOML, read value by value; what it does not allow is collected with its line."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from byheart.core.cleaning import clean
from byheart.core.errors import Place, Problem

Default = TypeVar("Default")
_SHOWN_MOST = 60


class Table:
    """Gives the values that are right, the default for those that are not, and every problem."""

    def __init__(self, file: str, text: str, values: Mapping[str, object]) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._text = text
        self._values = values
        self._asked: list[str] = []

    def whole(self, key: str, allowed: range, default: Default) -> int | Default:
        """Return a whole number in a range."""
        value = self._value(key)
        if value is None:
            return default
        if isinstance(value, int) and not isinstance(value, bool) and value in allowed:
            return value
        return self._refuse(key, f"a whole number from {allowed[0]} to {allowed[-1]}", default)

    def flag(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._value(key)
        if value is None:
            return default
        return value if isinstance(value, bool) else self._refuse(key, "true or false", default)

    def share(self, key: str, low: float, high: float, default: float) -> float:
        """Return a number in a range, both ends included."""
        value = self._value(key)
        if value is None:
            return default
        if isinstance(value, float) and math.isfinite(value) and low <= value <= high:
            return value
        return self._refuse(key, f"a number from {low:.2f} to {high:.2f}", default)

    def word(self, key: str, allowed: Sequence[str], default: str) -> str:
        """Return one of the words."""
        value = self._value(key)
        if value is None:
            return default
        if isinstance(value, str) and value in allowed:
            return value
        return self._refuse(key, "one of " + ", ".join(allowed), default, nearest(value, allowed))

    def paths(self, key: str, base: Path) -> tuple[Path, ...]:
        """Return paths, made absolute from a base folder; `~` is the learner's home."""
        value = self._value(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(map(_is_path, value)):
            return self._refuse(key, 'a list of folders, such as ["~/decks"]', ())
        try:
            return tuple(base / Path(path).expanduser() for path in value)
        except RuntimeError:
            return self._refuse(key, "folders of users that exist", ())

    def refuse_others(self) -> None:
        """Make a problem of each key that was never asked for."""
        for key in self._values:
            if key not in self._asked:
                hint = nearest(key, self._asked) or "known are " + ", ".join(self._asked)
                self.problems.append(Problem(self._place(key), f"{_shown(key)} is unknown", hint))

    def _value(self, key: str) -> object:
        self._asked.append(key)
        return self._values.get(key)

    def _refuse(self, key: str, allowed: str, default: Default, hint: str = "") -> Default:
        found = _shown(self._values[key])
        message = f"{key} is {allowed}, not {found}"
        self.problems.append(Problem(self._place(key), message, hint))
        return default

    def _place(self, key: str) -> Place:
        """Find a key in the text: the parser of the standard library keeps no places."""
        stands = re.compile(rf"^([ \t]*)\[?[\"']?{re.escape(key)}\b", re.MULTILINE)
        at = stands.search(self._text)
        if at is None:
            return Place(self._file, 1, 1)
        return Place(self._file, self._text.count("\n", 0, at.start()) + 1, len(at[1]) + 1)


def nearest(word: object, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, "" if none is near."""
    import difflib  # noqa: PLC0415 - only where something is wrong

    close = difflib.get_close_matches(str(word), list(known), n=1)
    return f"did you mean {close[0]}?" if close else ""


def _is_path(value: object) -> bool:
    return isinstance(value, str) and bool(value) and "\0" not in value


def _shown(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value)
    text = clean(text.replace("\n", " "))
    return text if len(text) <= _SHOWN_MOST else text[: _SHOWN_MOST - 1] + "…"
