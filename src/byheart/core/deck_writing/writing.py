"""From a layout to the lines of a file: block style, two spaces, short lists in brackets."""

from collections.abc import Iterable, Sequence

from byheart.core.deck_writing.layout import (
    NO_NOTES,
    Entry,
    Fields,
    Item,
    Layout,
    Notes,
    Series,
    Text,
)
from byheart.core.deck_writing.spelling import in_lines, spelled

WIDEST = 100
"""Columns that a list in brackets may fill."""
_STEP = 2
_LONGEST_KEY = 1000
"""Characters of a key that needs no "?" before it; YAML's own bound is 1,024."""


def entry_lines(entries: Sequence[Entry], indent: int) -> list[str]:
    """Return the lines of entries that are indented so many columns."""
    return [line for entry in entries for line in _entry(entry, indent)]


def item_lines(items: Sequence[Item], indent: int) -> list[str]:
    """Return the lines of the members of a list whose dashes are indented so many columns."""
    return [line for item in items for line in _item(item, indent)]


def _entry(entry: Entry, indent: int) -> list[str]:
    key = spelled(entry.key)
    above = _comments(entry.notes.above, indent)
    if len(key) <= _LONGEST_KEY:
        return [*above, *_value(" " * indent + key + ":", entry.value, entry.notes, indent)]
    beside = _comments(filter(None, [entry.notes.beside]), indent)
    value = _value(" " * indent + ":", entry.value, NO_NOTES, indent)
    return [*above, *beside, " " * indent + "? " + key, *value]


def _item(item: Item, indent: int) -> list[str]:
    above = _comments(item.notes.above, indent)
    dash = " " * indent + "-"
    if isinstance(item.value, Text) or _in_one(item.value, indent + _STEP) is not None:
        return [*above, *_value(dash, item.value, item.notes, indent)]
    nested = _nested(item.value, indent + _STEP)
    first = next(at for at, line in enumerate(nested) if line and line.lstrip()[0] != "#")
    hoisted = [" " * indent + line.lstrip() for line in nested[:first] if line]
    beside = _beside(dash + nested[first][indent + 1 :], item.notes)
    return [*above, *hoisted, beside, *nested[first + 1 :]]


def _value(head: str, value: Layout, notes: Notes, indent: int) -> list[str]:
    """Return the lines of what stands behind a key or a dash."""
    if isinstance(value, Text):
        if lines := in_lines(value):
            body = [" " * (indent + _STEP) + line if line else "" for line in lines[1:]]
            return [_beside(f"{head} {lines[0]}", notes), *body]
        return [_beside(f"{head} {spelled(value)}".rstrip(" "), notes)]
    one = _in_one(value, len(head) + 1)
    if one is not None:
        return [_beside(f"{head} {one}", notes)]
    return [_beside(head, notes), *_nested(value, indent + _STEP)]


def _nested(value: Series | Fields, indent: int) -> list[str]:
    if isinstance(value, Series):
        lines = item_lines(value.items, indent)
    else:
        lines = entry_lines(value.entries, indent)
    return lines + _comments(value.after, indent)


def _in_one(value: Series | Fields, column: int) -> str | None:
    """Return a collection in brackets or braces on one line; None if it is to stand in several."""
    if isinstance(value, Series):
        parts = [_short(item.value, item.notes) for item in value.items]
        left, right = "[]"
    else:
        parts = [_pair(entry) for entry in value.entries]
        left, right = "{}"
    if not parts and not value.after:
        return left + right
    one = left + ", ".join(part for part in parts if part is not None) + right
    fits = value.flow and None not in parts and not value.after and column + len(one) <= WIDEST
    return one if fits else None


def _pair(entry: Entry) -> str | None:
    value = _short(entry.value, entry.notes)
    key = spelled(entry.key, flow=True)
    return None if value is None or len(key) > WIDEST else f"{key}: {value}"


def _short(value: Layout, notes: Notes) -> str | None:
    """Return a text for use in brackets; None if it needs a line of its own."""
    if not isinstance(value, Text) or any(notes.above) or notes.beside or "\n" in value.text:
        return None
    return spelled(value, flow=True)


def _comments(lines: Iterable[str], indent: int) -> list[str]:
    return [" " * indent + line if line else "" for line in lines]


def _beside(line: str, notes: Notes) -> str:
    if not notes.beside:
        return line
    return line + " " * max(notes.column - len(line), _STEP) + notes.beside
