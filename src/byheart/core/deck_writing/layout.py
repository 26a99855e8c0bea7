"""A deck as it is written: texts, lists and mappings with the comments that belong to them.

A layout is read from a file or made of a question. It says what stands where, and leaves to
`writing` how that looks. Where a part was read from is no part of what it says: two layouts are
equal when they would be written alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in a text: indices of characters from 0, and the first's column."""

    start: int
    stop: int
    column: int = 0


NOWHERE = Span(-1, -1)
"""Where something stands that is not written yet."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The comments of an entry, each with its `#`.

    Attributes:
        above: The lines above it, "" for a blank one.
        beside: The comment behind it on its line, "" for none.
        column: Where that comment begins if it is aligned with others, so that it stays so; else 0.
    """

    above: tuple[str, ...] = ()
    beside: str = ""
    column: int = 0


NO_NOTES = Notes()


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the loader reads it.

    Attributes:
        text: What it says.
        quoted: Whether it stands in quotes; None where nobody has decided.
        block: Of a text that its author broke into lines, the header and the lines.
    """

    text: str
    quoted: bool | None = None
    block: tuple[str, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


NOTHING = Text("null", quoted=False)
"""What stands for no value."""


@dataclass(frozen=True, slots=True)
class Item:
    """A member of a list. Its span ends with the last comment that belongs to it."""

    value: "Layout"
    notes: Notes = NO_NOTES
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value. Its span ends with the last comment that belongs to it."""

    key: Text
    value: "Layout"
    notes: Notes = NO_NOTES
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Series:
    """A list. `flow` is whether it stands in brackets, `after` the comments at its end."""

    items: tuple[Item, ...]
    flow: bool = True
    after: tuple[str, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping. `flow` is whether it stands in braces, `after` the comments at its end."""

    entries: tuple[Entry, ...]
    flow: bool = False
    after: tuple[str, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def get(self, name: str) -> Entry | None:
        """Return the entry of a key, if it is there."""
        return next((entry for entry in self.entries if entry.key.text == name), None)

    def value(self, name: str) -> "Layout | None":
        """Return the value of a key, if it is there."""
        entry = self.get(name)
        return entry.value if entry is not None else None


Layout = Text | Series | Fields


def is_nothing(value: Layout) -> bool:
    """Say whether a value is absent: nothing, `~` or `null`, without quotes."""
    return (
        isinstance(value, Text)
        and value.quoted is False
        and value.text in ("", "~", "null", "Null", "NULL")
    )
