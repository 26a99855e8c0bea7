"""The comments of a YAML text: the parser passes over them, its marks say where they can be."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yaml import CollectionEndEvent, Event, MappingStartEvent, ScalarEvent, SequenceStartEvent

_COMMENT = re.compile("#[^\n]*")
_BLOCK = ("|", ">")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its `#`; line and column count from 0."""

    text: str
    start: int
    stop: int
    line: int
    column: int


def comments_of(text: str, events: Sequence[Event]) -> list[Comment]:
    """Return the comments of a text in order."""
    breaks = [found.start() for found in re.finditer("\n", text)]
    found: list[Comment] = []
    at = 0
    for start, stop in [*_tokens(text, events), (len(text), len(text))]:
        for match in _COMMENT.finditer(text, at, start):
            line = bisect_right(breaks, match.start() - 1)
            column = match.start() - (breaks[line - 1] + 1 if line else 0)
            words = match[0].rstrip()
            found.append(Comment(words, match.start(), match.start() + len(words), line, column))
        at = stop
    return found


def span_of(text: str, event: ScalarEvent) -> tuple[int, int]:
    """Return where a text starts and stops; blank lines at the end of a block are no part of it."""
    start, stop = start_of(event), stop_of(event)
    if event.style in _BLOCK:
        stop = start + len(text[start:stop].rstrip())
    return start, stop


def is_block(event: ScalarEvent) -> bool:
    """Say whether a text stands below a header, `|` or `>`."""
    return event.style in _BLOCK


def start_of(event: Event) -> int:
    """Return the index at which an event starts."""
    return event.start_mark.index if event.start_mark is not None else 0


def stop_of(event: Event) -> int:
    """Return the index at which an event stops."""
    return event.end_mark.index if event.end_mark is not None else 0


def _tokens(text: str, events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """Yield where texts and brackets stand; all other `#` begin comments.

    Of a block only the header and the lines are yielded, for a comment may follow the header.
    """
    flows: list[bool] = []
    for event in events:
        match event:
            case ScalarEvent():
                start, stop = span_of(text, event)
                if is_block(event):
                    lines = text.find("\n", start, stop)
                    yield start, start + 1
                    yield (stop, stop) if lines < 0 else (lines, stop)
                else:
                    yield start, stop
            case MappingStartEvent() | SequenceStartEvent():
                flows.append(bool(event.flow_style))
                if event.flow_style:
                    yield start_of(event), start_of(event) + 1
            case CollectionEndEvent():
                if flows.pop():
                    yield stop_of(event) - 1, stop_of(event)
            case _:
                pass
