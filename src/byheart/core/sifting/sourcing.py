"""A source put among those of a deck; every other byte is kept."""

from dataclasses import replace

from byheart.core.deck import Source
from byheart.core.deck_reading.fields import DECK
from byheart.core.deck_writing.layout import NOTHING, Entry, Fields, Layout, Text, is_nothing
from byheart.core.deck_writing.opening import Opened, opened
from byheart.core.deck_writing.ordering import place_of
from byheart.core.deck_writing.source import Edit
from byheart.core.deck_writing.writing import entry_lines
from byheart.core.errors import UserError

_SOURCES = "sources"
_INDENT = 2


def with_source(data: bytes, source: Source, file: str) -> bytes:
    """Return the bytes of a deck that names a source; as they are if it does already.

    Raises:
        DeckError: If the deck has problems.
        UserError: If the deck stands in braces.
    """
    deck = opened(data, file)
    if deck.root.flow:
        raise UserError(f"{file} stands in braces: write each key on a line of its own first")
    entry = deck.root.get(_SOURCES)
    known = entry.value if entry is not None else None
    if isinstance(known, Fields) and known.get(source.id) is not None:
        return data
    added = source_entry(source)
    if entry is None:
        return deck.source.spliced([_new_key(deck, added)])
    if isinstance(known, Fields) and known.entries and not known.flow:
        return deck.source.spliced([_after_last(deck, known, added)])
    return deck.source.spliced([_rewritten(deck, entry, added)])


def source_entry(source: Source) -> Entry:
    """Return a source as it stands in a deck."""
    about = {
        "title": Text(source.title),
        "published": Text(source.published.isoformat() if source.published else "", quoted=False),
        "url": Text(source.url),
    }
    entries = tuple(Entry(Text(name), text) for name, text in about.items() if text.text)
    value: Layout = Fields(entries) if entries else NOTHING
    return Entry(Text(source.id), value)


def _new_key(deck: Opened, added: Entry) -> Edit:
    """Write the key below the last one that comes before it."""
    place = place_of(_SOURCES, DECK)
    entries = deck.root.entries
    before = [entry for entry in entries if place_of(entry.key.text, DECK) < place] or entries[:1]
    at = deck.source.line_stop(before[-1].span.stop)
    key = Entry(Text(_SOURCES), Fields((added,)))
    return _insertion(deck, at, (key,), entries[0].span.column)


def _after_last(deck: Opened, known: Fields, added: Entry) -> Edit:
    at = deck.source.line_stop(known.span.stop)
    return _insertion(deck, at, (added,), known.entries[0].span.column)


def _insertion(deck: Opened, at: int, entries: tuple[Entry, ...], indent: int) -> Edit:
    line_end = deck.source.line_end
    return Edit(at, at, line_end + line_end.join(entry_lines(entries, indent)))


def _rewritten(deck: Opened, entry: Entry, added: Entry) -> Edit:
    """Write anew what stands in braces, or stands for nothing."""
    known = entry.value
    if not isinstance(known, Fields) and not is_nothing(known):
        raise UserError(f"the sources of this deck are no mapping: write {_SOURCES}: {{}}")
    old = known.entries if isinstance(known, Fields) else ()
    made = replace(entry, value=Fields((*old, added)), notes=replace(entry.notes, above=()))
    lines = entry_lines((made,), entry.span.column)
    text = deck.source.line_end.join(lines).lstrip(" ")
    stop = max(entry.span.stop, deck.source.text.find(":", entry.key.span.stop) + 1)
    return Edit(entry.span.start, stop, text)
