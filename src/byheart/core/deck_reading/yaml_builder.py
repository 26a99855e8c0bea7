"""A tree from the events of a YAML parser, refusing what a deck must not hold as it comes."""

from collections.abc import Callable

from yaml import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from byheart.core.cleaning import first_unsafe
from byheart.core.deck_reading.yaml_commas import CommaWatch
from byheart.core.deck_reading.yaml_entries import Entries, Items
from byheart.core.deck_reading.yaml_nodes import (
    MOST_DEPTH,
    TOO_DEEP,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Spot,
    Tree,
)
from byheart.core.deck_reading.yaml_text import PLACEHOLDER, character_name
from byheart.core.errors import Place, Problem
from byheart.core.wording import quoted

MOST_SCALAR_BYTES = 64 * 1024
MOST_EVENTS = 3_000_000
"""More than 16 MB of questions make; it bounds what a file of commas can take."""
MOST_PROBLEMS = 1_000
_SURELY_SHORT = MOST_SCALAR_BYTES // 4
"""Characters that cannot take too many bytes, whatever they are."""
_PLAIN_DATA = "decks are plain data: quote a text that starts so"


class StopReading(Exception):  # noqa: N818 - no error: what is wrong is in the tree
    """The rest of the file is not worth reading."""


class Builder:
    """Takes events and grows a tree."""

    def __init__(self, text: str, file: str, tree: Tree) -> None:
        self._text = text
        self._file = file
        self._tree = tree
        self._placeholders = bool(tree.problems)
        self._roots: list[Node] = []
        self._top: Items | Entries = Items(self._roots)
        self._outer: list[Items | Entries] = []

    @property
    def root(self) -> Node | None:
        """The outermost node, as far as it was read."""
        return self._roots[0] if self._roots else None

    def take_all(self, next_event: Callable[[], Event | None]) -> None:
        """Take the events one at a time; the parser reads no further than it must.

        Raises:
            StopReading: If what follows is not to be read.
            yaml.MarkedYAMLError: If the parser raises it.
        """
        for _ in range(MOST_EVENTS):
            event = next_event()
            if isinstance(event, ScalarEvent):
                self._take_scalar(event)
            elif isinstance(event, CollectionEndEvent):
                self._top = self._outer.pop()
            elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
                self._take_start(event)
            elif isinstance(event, AliasEvent):
                self._take_alias(event)
            elif isinstance(event, DocumentStartEvent):
                self._take_document(event)
            elif event is None or isinstance(event, StreamEndEvent):
                return
        self._refuse((1, 1), "this file has too many values for a deck", "split it into several")
        raise StopReading

    def _take_scalar(self, event: ScalarEvent) -> None:
        text = event.value
        mark = event.start_mark
        if mark is None:
            return
        node = Scalar(text, not event.style, mark.line + 1, mark.column + 1)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if len(text) > _SURELY_SHORT or not text.isprintable():
            self._inspect(node)
        top = self._top
        if (commas := top.commas) is not None:
            if not text or text[0].isdigit():
                self._check_commas(top, commas, event)
            if text:
                commas.passed(event)
        top.put(node)

    def _take_start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        spot = _spot(event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if len(self._outer) == MOST_DEPTH:
            self._refuse(spot, TOO_DEEP)
            raise StopReading
        commas = CommaWatch() if event.flow_style else None
        self._outer.append(self._top)
        if isinstance(event, MappingStartEvent):
            mapping = Mapping({}, *spot)
            self._top.put(mapping)
            self._top = Entries(mapping, commas, self._refuse)
        else:
            sequence = Sequence([], *spot)
            self._top.put(sequence)
            self._top = Items(sequence.items, commas)

    def _take_alias(self, event: AliasEvent) -> None:
        spot = _spot(event)
        self._refuse(spot, "decks have no aliases", _PLAIN_DATA)
        self._top.put(Scalar("", False, *spot))  # noqa: FBT003 - one of four

    def _take_document(self, event: DocumentStartEvent) -> None:
        if self._roots:
            self._refuse(_spot(event), "a second document starts here", "one file holds one deck")
            raise StopReading

    def _inspect(self, node: Scalar) -> None:
        """Refuse a text that is too long, or that holds what a terminal must not get.

        The line break with which a block ends is dropped: nobody means it.
        """
        node.text = node.text.rstrip("\n")
        spot = (node.line, node.column)
        if len(node.text.encode()) > MOST_SCALAR_BYTES:
            self._refuse(spot, f"this text is longer than {MOST_SCALAR_BYTES // 1024} KB")
            node.text, node.plain = "", False
        elif (at := first_unsafe(node.text)) is None:
            return
        elif self._placeholders and PLACEHOLDER in node.text:
            self._tree.unsound.append(spot)
        else:
            name = character_name(node.text[at])
            self._refuse(spot, f"this text holds the character {name}", "no deck may hold it")

    def _check_commas(
        self, parent: Items | Entries, commas: CommaWatch, event: ScalarEvent
    ) -> None:
        """Refuse what a comma has split unnoticed."""
        if isinstance(parent, Items):
            number = commas.split_number(self._text, event)
            if number is not None and commas.last is not None:
                hint = f'quote it: "{number}", or put a space after each comma'
                self._refuse(_spot(commas.last), f"commas in brackets split {number}", hint)
        elif event.value or event.style or parent.key is None or parent.skip:
            return
        elif commas.lacks_colon(self._text):
            written = commas.as_written(self._text)
            self._refuse(
                (parent.key.line, parent.key.column),
                f"a comma in braces starts a new entry, and {quoted(parent.key.text)} has no value",
                f'quote it: "{written}"' if written else "quote a text that holds a comma",
            )

    def _refuse_properties(self, event: NodeEvent) -> None:
        what = "anchors" if event.anchor is not None else "tags"
        self._refuse(_spot(event), f"decks have no {what}", _PLAIN_DATA)

    def _refuse(self, spot: Spot, message: str, hint: str = "") -> None:
        """Report a node that cannot stand."""
        problems = self._tree.problems
        self._tree.unsound.append(spot)
        problems.append(Problem(Place(self._file, *spot), message, hint))
        if len(problems) >= MOST_PROBLEMS:
            raise StopReading


def _spot(event: Event) -> Spot:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
