"""The keys of a question changed where they stand in a file; every other byte is kept."""

from collections.abc import Mapping
from dataclasses import replace

from byheart.core.deck import Question
from byheart.core.deck_reading.fields import QUESTION
from byheart.core.deck_writing.layout import Entry, Fields, Item, Layout, Notes, Text
from byheart.core.deck_writing.opening import opened
from byheart.core.deck_writing.ordering import ordered_question, place_of
from byheart.core.deck_writing.source import Edit, Source
from byheart.core.deck_writing.writing import entry_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError, UserError
from byheart.core.wording import quoted

Changes = Mapping[str, Layout | None]
"""New values of keys; None for a key that is to go."""


def with_changes(data: bytes, id_: str, changes: Changes, file: str) -> bytes:
    """Return the bytes of a deck in which some keys of a question have other values.

    Raises:
        DeckError: If the deck has problems, or would have some then.
        UserError: If no question has that id.
    """
    deck = opened(data, file)
    item = deck.item(id_)
    if item is None or not isinstance(item.value, Fields):
        raise no_question(id_, file)
    changes = {name: value for name, value in changes.items() if name in QUESTION.fields}
    made = deck.source.spliced(_edits(deck.source, item, item.value, changes))
    _, problems = read_deck(made, file)
    if problems:
        raise DeckError(problems)
    return made


def question_in(data: bytes, id_: str, file: str) -> Question:
    """Return a question of a deck.

    Raises:
        DeckError: If the deck has problems.
        UserError: If no question has that id.
    """
    deck, problems = read_deck(data, file)
    if problems or deck is None:
        raise DeckError(problems)
    found = next((each for each in deck.questions if each.id == id_), None)
    if found is None:
        raise no_question(id_, file)
    return found


def no_question(id_: str, file: str) -> UserError:
    """Return the error of a question that is not there."""
    return UserError(f"there is no question {quoted(id_)} in {file}")


def with_value(fields: Fields, name: str, value: Layout | None) -> Fields:
    """Return a mapping in which a key has another value, or is gone; its comments stay."""
    old = fields.get(name)
    if value is None:
        return replace(fields, entries=tuple(each for each in fields if each is not old))
    if old is None:
        return replace(fields, entries=(*fields.entries, Entry(Text(name), value)))
    entries = tuple(replace(each, value=value) if each is old else each for each in fields)
    return replace(fields, entries=entries)


def _edits(source: Source, item: Item, fields: Fields, changes: Changes) -> list[Edit]:
    first = fields.entries[0]
    if fields.flow or _has_signs(source, fields) or changes.get(first.key.text, first) is None:
        return [_whole(source, item, fields, changes)]
    edits: list[Edit] = []
    for name in sorted(changes, key=lambda name: place_of(name, QUESTION)):
        old, value = fields.get(name), changes[name]
        if old is not None and value is not None:
            edits.append(_replaced(source, old, value))
        elif old is not None:
            edits.append(_removed(source, old))
        elif value is not None:
            edits.append(_inserted(source, fields, name, value))
    return edits


def _has_signs(source: Source, fields: Fields) -> bool:
    """Say whether a key has a "?" before it, which no splice of ours would get right."""
    starts = [(source.line_start(entry.span.start), entry.span.start) for entry in fields]
    return any(source.text[line:key].strip(" -") for line, key in starts)


def _whole(source: Source, item: Item, fields: Fields, changes: Changes) -> Edit:
    """Write a question anew that cannot be changed key by key."""
    for name, value in changes.items():
        fields = with_value(fields, name, value)
    entries = ordered_question(fields).entries
    if item.notes.beside and not entries[0].notes.beside:
        beside = replace(item.notes, above=entries[0].notes.above)
        entries = (replace(entries[0], notes=beside), *entries[1:])
    text = _text(source, entries, fields.span.column)
    return Edit(fields.span.start, item.span.stop, text.lstrip(" "))


def _replaced(source: Source, old: Entry, value: Layout) -> Edit:
    entry = replace(old, value=value, notes=replace(old.notes, above=()))
    text = _text(source, (entry,), old.span.column)
    return Edit(old.span.start, old.span.stop, text.lstrip(" "))


def _removed(source: Source, old: Entry) -> Edit:
    stop = source.text.find("\n", old.span.stop) + 1
    return Edit(source.line_start(old.span.start), stop, "")


def _inserted(source: Source, fields: Fields, name: str, value: Layout) -> Edit:
    """Write a new key below the last one that comes before it."""
    place = place_of(name, QUESTION)
    before = [entry for entry in fields if place_of(entry.key.text, QUESTION) < place]
    at = source.line_stop((before or fields.entries)[-1].span.stop)
    text = _text(source, (Entry(Text(name), value, Notes()),), fields.span.column)
    return Edit(at, at, source.line_end + text)


def _text(source: Source, entries: tuple[Entry, ...], indent: int) -> str:
    return source.line_end.join(entry_lines(entries, indent))
