"""A question that is not in its deck yet: what the deck would be with it, and what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass

from byheart.core.deck import Card, Deck, Question, Source, cards_of
from byheart.core.deck_writing.appending import appended
from byheart.core.deck_writing.entered import Entered, entered_layout
from byheart.core.deck_writing.layout import Fields, Item
from byheart.core.deck_writing.opening import Opened, opened
from byheart.core.deck_writing.writing import item_lines
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import Problem


@dataclass(frozen=True, slots=True)
class Proposal:
    """A question on its way into a deck.

    Attributes:
        written: The question as it would stand in the deck.
        data: The bytes of the deck with it.
        deck: The deck with it; None if it would be no deck.
        problems: What is wrong with the question; the deck itself has no problems.
        question: The question; None if it has problems.
    """

    written: str
    data: bytes
    deck: Deck | None
    problems: tuple[Problem, ...]
    question: Question | None

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that the question would add."""
        if self.deck is None or self.question is None:
            return ()
        return cards_of(self.deck.id, self.question)


class Desk:
    """A deck that questions are proposed for."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open the deck, which need not have questions yet.

        Raises:
            DeckError: If it has any other problem.
        """
        self._opened: Opened = opened(data, file)
        self._file = file
        self.deck = read_deck(data, file)[0]

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of its questions."""
        return tuple(each.id for each in self.deck.questions) if self.deck is not None else ()

    @property
    def sources(self) -> Mapping[str, Source]:
        """Its sources, by their names."""
        if self.deck is not None:
            return self.deck.sources
        value = self._opened.root.value("sources")
        names = [entry.key.text for entry in value] if isinstance(value, Fields) else []
        return {name: Source(name) for name in names}

    @property
    def ids(self) -> frozenset[str]:
        """The ids that are taken, by questions and by what they were."""
        questions = self.deck.questions if self.deck is not None else ()
        return frozenset(id_ for each in questions for id_ in (each.id, *each.renamed_from))

    def propose(self, entered: Entered) -> Proposal:
        """Put a question into the deck, without writing anything.

        Raises:
            UserError: If the deck's questions stand in brackets.
        """
        layout = entered_layout(entered)
        made = appended(self._opened, layout)
        deck, problems = read_deck(made, self._file)
        is_sound = deck is not None and not problems
        question = deck.questions[-1] if deck is not None and is_sound else None
        written = "\n".join(item_lines([Item(layout)], 2))
        return Proposal(written, made, deck, tuple(problems), question)
