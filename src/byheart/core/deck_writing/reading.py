"""From the text of a deck to its layout, every comment with what it belongs to.

A comment behind something on its line belongs to that. A comment on a line of its own belongs to
what follows, unless it is indented as deep as what has just ended: then it stands at its end.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from yaml import CollectionEndEvent, Event, MappingStartEvent, ScalarEvent, SequenceStartEvent

from byheart.core.deck_reading.yaml_tree import parser
from byheart.core.deck_writing.comments import (
    Comment,
    comments_of,
    is_block,
    span_of,
    start_of,
    stop_of,
)
from byheart.core.deck_writing.layout import (
    NO_NOTES,
    Entry,
    Fields,
    Item,
    Layout,
    Notes,
    Series,
    Span,
    Text,
)

_NEVER = 1 << 60
_USUAL_GAP = 2
"""Blanks before a comment beside something; more align it with others."""


def read_layout(text: str) -> Fields:
    """Return the layout of a deck that the loader finds no fault of form with.

    Args:
        text: The file's text with a line break at its end, without a byte-order mark.

    Raises:
        ValueError: If the text is no mapping.
    """
    events = list(_events(text))
    if not events or not isinstance(events[0], MappingStartEvent):
        raise ValueError("a deck is a mapping")
    return _Reader(text, events).deck()


def _events(text: str) -> Iterator[Event]:
    """Yield the events of texts and collections."""
    next_event = parser(text)
    while (event := next_event()) is not None:
        if isinstance(
            event, (ScalarEvent, MappingStartEvent, SequenceStartEvent, CollectionEndEvent)
        ):
            yield event


class _Reader:
    """Takes events and comments in the order in which they stand.

    `_stop` and `_line` are where the last thing that was taken ended.
    """

    def __init__(self, text: str, events: Sequence[Event]) -> None:
        self._text = text
        self._events = events
        self._at = 0
        self._comments = deque(comments_of(text, events))
        self._stop = 0
        self._line = -1

    def deck(self) -> Fields:
        """Return the layout of the whole."""
        root = self._fields(-1)
        rest = self._above(_NEVER)
        return Fields(root.entries, root.flow, (*root.after, *rest), root.span)

    def _node(self, outer: int) -> Layout:
        """Take a value that stands in a collection of that column."""
        event = self._events[self._at]
        if isinstance(event, MappingStartEvent):
            return self._fields(outer)
        if isinstance(event, SequenceStartEvent):
            return self._series(outer)
        return self._scalar()

    def _fields(self, outer: int) -> Fields:
        flow, start, column = self._open()
        entries: list[Entry] = []
        while not isinstance(self._events[self._at], CollectionEndEvent):
            entries.append(self._entry(column))
        after = self._close(column, outer, flow=flow)
        return Fields(tuple(entries), flow, after, Span(start, self._stop, column))

    def _series(self, outer: int) -> Series:
        flow, start, column = self._open()
        items: list[Item] = []
        while not isinstance(self._events[self._at], CollectionEndEvent):
            items.append(self._item(column))
        after = self._close(column, outer, flow=flow)
        return Series(tuple(items), flow, after, Span(start, self._stop, column))

    def _entry(self, column: int) -> Entry:
        above = self._above_next()
        key = self._scalar()
        beside = None
        if self._opens_block():
            beside = self._beside()
        elif _is_written(self._events[self._at]):
            above += tuple(line for line in self._above_next() if line)
        value = self._node(column)
        notes = _notes(above, beside or self._beside())
        return Entry(key, value, notes, Span(key.span.start, self._stop, column))

    def _item(self, column: int) -> Item:
        above = self._above_next()
        start = start_of(self._events[self._at])
        value = self._node(column)
        notes = _notes(above, self._beside())
        return Item(value, notes, Span(start, self._stop, column))

    def _scalar(self) -> Text:
        event = self._take()
        if not isinstance(event, ScalarEvent):
            raise TypeError(f"a text was expected, not {event}")
        if not event.value and not event.style:  # the parsers do not agree on where nothing stands
            return Text("", quoted=False, span=Span(self._stop, self._stop))
        start, stop = span_of(self._text, event)
        source = self._text[start:stop]
        self._pass(stop, _line_of(event) + source.count("\n"))
        text = event.value.rstrip("\n")  # as the loader has it
        quoted = bool(event.style)
        return Text(text, quoted, _block(text, source, event), Span(start, stop, _column_of(event)))

    def _open(self) -> tuple[bool, int, int]:
        event = self._take()
        flow = _is_flow(event)
        if flow:
            self._pass(start_of(event) + 1, _line_of(event))
        return flow, start_of(event), _column_of(event)

    def _close(self, column: int, outer: int, *, flow: bool) -> tuple[str, ...]:
        """Take the end of a collection and the comments that stand there."""
        end = self._take()
        if not flow:
            return self._tail(max(column, outer + 1))
        after = self._above(stop_of(end) - 1)
        self._pass(stop_of(end), _line_of(end))
        return after

    def _take(self) -> Event:
        event = self._events[self._at]
        self._at += 1
        return event

    def _pass(self, stop: int, line: int) -> None:
        self._stop, self._line = stop, line

    def _opens_block(self) -> bool:
        event = self._events[self._at]
        return not isinstance(event, ScalarEvent) and not _is_flow(event)

    def _above_next(self) -> tuple[str, ...]:
        event = self._events[self._at]
        above = self._above(start_of(event))
        return (*above, "") if _line_of(event) > self._line + 1 else above

    def _above(self, limit: int) -> tuple[str, ...]:
        """Take the comments before an index."""
        lines: list[str] = []
        while self._comments and self._comments[0].start < limit:
            lines += self._with_blank(self._take_comment())
        return tuple(lines)

    def _tail(self, column: int) -> tuple[str, ...]:
        """Take the comments before the next text that are indented as deep as a column."""
        limit = self._next_text()
        lines: list[str] = []
        while self._comments:
            comment = self._comments[0]
            if comment.start >= limit or comment.column < column:
                break
            lines += self._with_blank(self._take_comment())
        return tuple(lines)

    def _next_text(self) -> int:
        rest = (self._events[at] for at in range(self._at, len(self._events)))
        return next((start_of(event) for event in rest if _is_written(event)), _NEVER)

    def _beside(self) -> Comment | None:
        """Take the comment behind what was taken last."""
        if not self._comments or self._at == len(self._events):
            return None
        comment = self._comments[0]
        if comment.start < self._stop:  # behind the header of a block
            return replace(self._comments.popleft(), column=0)
        if comment.line > self._line or comment.start > start_of(self._events[self._at]):
            return None
        is_aligned = comment.start > self._stop + _USUAL_GAP
        self._take_comment()
        return comment if is_aligned else replace(comment, column=0)

    def _take_comment(self) -> tuple[Comment, bool]:
        """Take a comment, and whether a blank line is above it."""
        comment = self._comments.popleft()
        is_apart = comment.line > self._line + 1
        self._pass(comment.stop, comment.line)
        return comment, is_apart

    @staticmethod
    def _with_blank(taken: tuple[Comment, bool]) -> list[str]:
        comment, is_apart = taken
        return ["", comment.text] if is_apart else [comment.text]


def _notes(above: tuple[str, ...], beside: Comment | None) -> Notes:
    if not above and beside is None:
        return NO_NOTES
    return Notes(above, beside.text, beside.column) if beside is not None else Notes(above)


def _block(text: str, source: str, event: ScalarEvent) -> tuple[str, ...]:
    """Return a text as its author broke it into lines, where that can be kept."""
    if is_block(event):
        return _block_lines(source)
    lines = _lines(source) if "\n" in source else ()
    if not lines:
        return ()
    words = [line.strip() for line in lines]
    if event.style:
        words = [words[0][1:].strip(), *words[1:-1], words[-1][:-1].strip()]
    return (">-", *words) if all(words) and " ".join(words) == text else ()


def _block_lines(source: str) -> tuple[str, ...]:
    header, *lines = _lines(source)
    sign = header.partition("#")[0].rstrip().replace("+", "")
    if sign.strip("|>-"):  # it says how far it is indented, which a new place would change
        return ()
    first = next((line for line in lines if line.strip()), "")
    indent = len(first) - len(first.lstrip(" "))
    return (sign, *(line[indent:] for line in lines))


def _lines(source: str) -> list[str]:
    return source.replace("\r\n", "\n").split("\n")


def _is_flow(event: Event) -> bool:
    """Say whether a collection opens that stands in brackets or braces."""
    match event:
        case MappingStartEvent() | SequenceStartEvent():
            return bool(event.flow_style)
        case _:
            return False


def _is_written(event: Event) -> bool:
    """Say whether a sign in the text is there for an event as it comes."""
    return bool(event.value or event.style) if isinstance(event, ScalarEvent) else _is_flow(event)


def _line_of(event: Event) -> int:
    return event.start_mark.line if event.start_mark is not None else 0


def _column_of(event: Event) -> int:
    return event.start_mark.column if event.start_mark is not None else 0
