"""A deck file opened for splicing: its text, its layout, and what it says for all questions."""

from dataclasses import dataclass, replace

from byheart.core.deck_reading import yaml_nodes
from byheart.core.deck_reading.fields import DECK
from byheart.core.deck_reading.question import Defaults
from byheart.core.deck_reading.record import Record
from byheart.core.deck_reading.report import Report
from byheart.core.deck_reading.yaml_tree import read_tree
from byheart.core.deck_writing.layout import Fields, Item, Series
from byheart.core.deck_writing.reading import read_layout
from byheart.core.deck_writing.source import Source
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError


@dataclass(frozen=True, slots=True)
class Opened:
    """A deck that can be spliced."""

    source: Source
    root: Fields
    defaults: Defaults

    @property
    def questions(self) -> tuple[Item, ...]:
        """The questions, () where there are none yet."""
        entry = self.root.get("questions")
        value = entry.value if entry is not None else None
        return value.items if isinstance(value, Series) else ()

    def item(self, id_: str) -> Item | None:
        """Return the question with an id."""
        return next((item for item in self.questions if _id_of(item) == id_), None)


def opened(data: bytes, file: str) -> Opened:
    """Open a deck, which need not have questions yet.

    Raises:
        DeckError: If the file has any other problem.
    """
    tree = read_tree(data, file)
    if tree.problems or not isinstance(tree.root, yaml_nodes.Mapping):
        raise DeckError(tree.problems or read_deck(data, file)[1])
    source = Source.of(data)
    made = Opened(source, read_layout(source.text), _defaults(tree.root))
    if made.questions:
        _, problems = read_deck(data, file)
        if problems:
            raise DeckError(problems)
    return made


def _defaults(root: yaml_nodes.Mapping) -> Defaults:
    record = Record(Report("", [], ()), root, replace(DECK, required=()))
    return Defaults(record.day("as_of"), record.day("review_by"), record.texts("tags"), None)


def _id_of(item: Item) -> str:
    id_ = item.value.get("id") if isinstance(item.value, Fields) else None
    return str(getattr(id_.value, "text", "")) if id_ is not None else ""
