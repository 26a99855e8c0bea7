"""The file of a deck that does not exist yet, without its questions."""

from datetime import date

from byheart.core.deck import DeckId, Source
from byheart.core.deck_writing.layout import Entry, Fields, Text
from byheart.core.deck_writing.writing import entry_lines
from byheart.core.sifting.sourcing import source_entry

_TOP = (
    "# Every question needs an id, what to ask and its answer; `byheart check` says what is amiss.",
)


def starter(id_: DeckId, title: str, source: Source, as_of: date | None) -> bytes:
    """Return the beginning of a new deck: what it is called, its source, and no question yet."""
    dated = (Entry(Text("as_of"), Text(as_of.isoformat(), quoted=False)),) if as_of else ()
    entries = (
        Entry(Text("deck"), Text(id_)),
        Entry(Text("title"), Text(title)),
        Entry(Text("language"), Text("en")),
        *dated,
        Entry(Text("sources"), Fields((source_entry(source),))),
    )
    return ("\n".join([*_TOP, *entry_lines(entries, 0), "questions: []"]) + "\n").encode()
