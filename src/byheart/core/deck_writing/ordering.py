"""The canonical order of a deck: keys as the tables of fields have them, blank lines where due.

What belongs to a key moves with it, its comments too.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from byheart.core.deck_reading.fields import (
    CITE,
    DECK,
    GAP,
    MEMBER,
    QUESTION,
    SOURCE,
    TESTS,
    Shape,
    Table,
)
from byheart.core.deck_writing.layout import (
    Entry,
    Fields,
    Item,
    Layout,
    Notes,
    Series,
    Text,
    is_nothing,
)

_FOR_EDITORS = "# yaml-language-server:"
_FIRST = (
    *("id", "type", "ask", "answer", "tolerance", "accept", "prompt", "reject"),
    *("distractors", "ordered", "gaps", "hint"),
)
"""What is asked and what is right come first, a tolerance beside its answer, as in the examples of
the format; all else follows in the order of its table."""


def _places(table: Table) -> dict[str, int]:
    first = [name for name in _FIRST if name in table.fields and table is not TESTS]
    return {name: place for place, name in enumerate(dict.fromkeys([*first, *table.fields]))}


_PLACES = {
    table.what: _places(table) for table in (DECK, SOURCE, CITE, MEMBER, TESTS, GAP, QUESTION)
}


def place_of(name: str, table: Table) -> int:
    """Return where a key stands among those of its table; one that is not in it stands last."""
    return _PLACES[table.what].get(name, len(table.fields))


def ordered_deck(root: Fields) -> Fields:
    """Return the layout of a deck in canonical order."""
    header, root = _without_header(root)
    deck = _ordered(root, DECK)
    entries = [_spaced(entry) for entry in deck.entries]
    first = _tight_start(entries[0].notes)
    entries[0] = replace(entries[0], notes=replace(first, above=(*header, *first.above)))
    return replace(deck, entries=tuple(entries), after=_collapsed(root.after))


def ordered_question(question: Fields) -> Fields:
    """Return the layout of a question in canonical order, without blank lines between its keys."""
    return _tight_fields(_ordered(question, QUESTION))


def _without_header(root: Fields) -> tuple[tuple[str, ...], Fields]:
    """Split off the comments that speak of the whole file, so that they stay at its top.

    They are those above a blank line, and those for editors.
    """
    first = root.entries[0]
    above = _collapsed(first.notes.above)
    for_editors = [at for at, line in enumerate(above) if line.startswith(_FOR_EDITORS)]
    blanks = [at for at, line in enumerate(above) if not line]
    end = max([-1, *for_editors, *blanks]) + 1
    start = 1 if above[:1] == ("",) else 0
    kept = replace(first, notes=replace(first.notes, above=above[end:]))
    return above[start:end], replace(root, entries=(kept, *root.entries[1:]))


def _ordered(fields: Fields, table: Table) -> Fields:
    entries = sorted(fields.entries, key=lambda entry: place_of(entry.key.text, table))
    return replace(
        fields, flow=False, entries=tuple(_with_value(entry, table) for entry in entries)
    )


def _with_value(entry: Entry, table: Table) -> Entry:
    field = table.fields.get(entry.key.text)
    if field is None or is_nothing(entry.value):
        return entry
    order = _BY_SHAPE.get(field.shape)
    if order is None:
        return entry
    value = order(entry.value)
    if isinstance(value, Text) or not value.after:
        return replace(entry, value=value)
    if (value.items if isinstance(value, Series) else value.entries) == ():
        above = (*entry.notes.above, *value.after)  # brackets without a line of their own
        return replace(
            entry, value=replace(value, after=()), notes=replace(entry.notes, above=above)
        )
    return replace(entry, value=value)


def _questions(value: Layout) -> Layout:
    if not isinstance(value, Series):
        return value
    items = tuple(_question_item(item, at) for at, item in enumerate(value.items))
    return Series(items, flow=False, after=_collapsed(value.after), span=value.span)


def _question_item(item: Item, at: int) -> Item:
    """Order a question and set it off from the one above it."""
    if isinstance(item.value, Fields):
        item = replace(item, value=ordered_question(item.value))
    notes = _tight_start(item.notes)
    above = ("", *notes.above) if at else notes.above
    return replace(item, notes=replace(notes, above=_collapsed(above)))


def _by_names(table: Table) -> Callable[[Layout], Layout]:
    """Return what orders each value of a mapping whose keys are names."""

    def order(value: Layout) -> Layout:
        if not isinstance(value, Fields):
            return value
        return replace(
            value,
            flow=False,
            entries=tuple(replace(e, value=_by_table(table)(e.value)) for e in value.entries),
        )

    return order


def _by_table(table: Table) -> Callable[[Layout], Layout]:
    def order(value: Layout) -> Layout:
        return _ordered(value, table) if isinstance(value, Fields) else value

    return order


def _cite(value: Layout) -> Layout:
    ordered = _by_table(CITE)(value)
    return replace(ordered, flow=True) if isinstance(ordered, Fields) else ordered


def _list(value: Layout) -> Layout:
    """Put a text that stands alone for a list in brackets."""
    return Series((Item(value),)) if isinstance(value, Text) else _open(value)


def _open(value: Layout) -> Layout:
    return replace(value, flow=False) if isinstance(value, Fields) else value


def _members(value: Layout) -> Layout:
    if not isinstance(value, Series):
        return value
    order = _by_table(MEMBER)
    return replace(value, items=tuple(replace(i, value=order(i.value)) for i in value.items))


_BY_SHAPE: Mapping[Shape, Callable[[Layout], Layout]] = {
    Shape.TEXTS: _list,
    Shape.IDS: _list,
    Shape.REMARKS: _list,
    Shape.REASONS: _list,
    Shape.ANSWER: _members,
    Shape.TESTS: _by_table(TESTS),
    Shape.CITE: _cite,
    Shape.GAPS: _by_names(GAP),
    Shape.SOURCES: _by_names(SOURCE),
    Shape.QUESTIONS: _questions,
}


def _tight(value: Layout) -> Layout:
    """Take the blank lines out, save those between comments."""
    match value:
        case Text():
            return value
        case Fields():
            return _tight_fields(value)
        case Series():
            items = tuple(map(_tight_item, value.items))
            return Series(items, value.flow, _stripped(value.after), value.span)


def _tight_fields(value: Fields) -> Fields:
    entries = tuple(
        Entry(entry.key, _tight(entry.value), _tight_notes(entry.notes), entry.span)
        for entry in value.entries
    )
    return Fields(entries, value.flow, _stripped(value.after), value.span)


def _tight_item(item: Item) -> Item:
    if isinstance(item.value, Text) and not item.notes.above:
        return item
    return Item(_tight(item.value), _tight_notes(item.notes), item.span)


def _tight_notes(notes: Notes) -> Notes:
    if not notes.above:
        return notes
    return replace(notes, above=_stripped(notes.above))


def _tight_start(notes: Notes) -> Notes:
    above = notes.above
    while above[:1] == ("",):
        above = above[1:]
    return replace(notes, above=above)


def _spaced(entry: Entry) -> Entry:
    """Keep one blank line above a key of the deck, and none inside what it stands for."""
    value = entry.value if entry.key.text == "questions" else _tight(entry.value)
    notes = replace(entry.notes, above=_collapsed(entry.notes.above))
    return replace(entry, value=value, notes=notes)


def _stripped(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines without blank ones at both ends, and no two of them together."""
    if not lines:
        return ()
    lines = _collapsed(lines)
    start = 1 if lines[:1] == ("",) else 0
    stop = len(lines) - 1 if lines[-1:] == ("",) else len(lines)
    return lines[start:stop]


def _collapsed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines with no two blank ones together."""
    return tuple(line for at, line in enumerate(lines) if line or not at or lines[at - 1])
