"""Questions and decks as rules look at them: with their words taken apart, once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from operator import xor

from byheart.core.deck import (
    Card,
    Deck,
    DeckId,
    Expected,
    Kind,
    Question,
    QuestionId,
    cards_of,
    cloze_parts,
)
from byheart.core.errors import Place
from byheart.core.grading import Grader
from byheart.core.grading.words import literal
from byheart.core.lint.context import Context
from byheart.core.lint.evidence import Evidence, SourceText
from byheart.core.lint.once import once
from byheart.core.lint.words import content, forms, split_words, unquoted

Wording = tuple[tuple[str, ...], bool, frozenset[str]]
"""The words of a question, whether it is a cloze, and the wrong options that it offers."""
_LOOSE = frozenset({"of", "in", "a", "an", "the"})
"""Words that make no difference: the longest river of the world, or in the world."""
UNTYPED = frozenset({Kind.CARD, Kind.BOOLEAN})
"""Kinds whose answer nobody has to find words for."""
LONGEST_SERIES = 8
"""More questions worded alike are a series, such as all capitals: its answers must come close."""
_SAID_IN_WORDS = frozenset(Kind) - UNTYPED - {Kind.LIST}
_MOST_WORDS = 20
"""Words of a question that is compared with others."""


class InDeck:
    """A deck, what it is held against, and its questions that are still asked."""

    def __init__(self, deck: Deck, context: Context) -> None:
        self.deck = deck
        self.context = context
        self.place = Place(deck.file, 1, 1)
        self.english = deck.language.lower().split("-")[0] == "en"

    @property
    def id(self) -> DeckId:
        """The deck's id."""
        return self.deck.id

    @once
    def asked(self) -> tuple["Asked", ...]:
        """The questions that are not retired yet."""
        today = self.context.today
        return tuple(
            Asked(question, self)
            for question in self.deck.questions
            if question.retired is None or question.retired > today
        )

    @once
    def by_id(self) -> dict[QuestionId, "Asked"]:
        """The same by their ids."""
        return {asked.question.id: asked for asked in self.asked}

    @once
    def alike(self) -> tuple[Sequence["Asked"], ...]:
        """Groups of questions of one kind, of which any two are worded alike."""
        return tuple(_groups_of(self.asked))

    @once
    def grader(self) -> Grader:
        """The judge of this deck."""
        return Grader(replace(self.deck, questions=tuple(one.question for one in self.asked)))

    def text_of(self, source: str) -> SourceText | None:
        """Return the words of one of the deck's sources, None where they are not known."""
        texts = self.context.texts
        if source in texts:
            return SourceText.of(texts[source])
        strangers = [text for name, text in texts.items() if name not in self.deck.sources]
        return SourceText.of("\n".join(strangers)) if strangers else None


class Asked:
    """A question in its deck."""

    def __init__(self, question: Question, deck: InDeck) -> None:
        self.question = question
        self.deck = deck
        self.kind = question.kind
        self.english = deck.english
        """Whether rules about English words apply."""

    @property
    def place(self) -> Place:
        """Where the question begins."""
        return self.question.place

    @once
    def cards(self) -> tuple[Card, ...]:
        """Its cards: one, or one for each gap."""
        return cards_of(self.deck.id, self.question)

    @once
    def ask(self) -> str:
        """What is asked; a cloze with its gaps filled."""
        if self.kind is not Kind.CLOZE:
            return self.question.ask
        return "".join(text for text, _ in cloze_parts(self.question.ask))

    @once
    def plain_ask(self) -> str:
        """What is asked, without titles and quotations."""
        return unquoted(self.ask)

    @once
    def spoken(self) -> frozenset[str]:
        """The words of the plain question in lower case: a quick look before a search."""
        return frozenset(split_words(self.plain_ask.lower()))

    @once
    def forms(self) -> tuple[str, ...]:
        """The words of the question, one and many alike."""
        return forms(self.ask)

    @once
    def wording(self) -> Wording:
        """What two questions share that ask the same."""
        words = tuple([word for word in forms(self.question.ask) if word not in _LOOSE])
        wrong = [text for expected in self.expectations for text in expected.distractors]
        return words, self.kind is Kind.CLOZE, frozenset(map(literal, wrong))

    @once
    def content(self) -> frozenset[str]:
        """The words that say what the question is about."""
        return content(self.forms)

    @once
    def said(self) -> frozenset[str]:
        """The words of the question and of its answers: what is known to who has learned it."""
        answers = [forms(text) for expected in self.expectations for text in rights(expected)]
        return self.content.union(*map(content, answers))

    @once
    def expectations(self) -> tuple[Expected, ...]:
        """What is right for each card."""
        return tuple([card.expected for card in self.cards])

    @once
    def evidence(self) -> Evidence | None:
        """The passage that the question rests on, None where it is not known."""
        cite = self.question.cite
        if cite is None:
            return None
        return Evidence.of(cite, self.deck.text_of(cite.source))

    def is_tied_to(self, other: "Asked") -> bool:
        """Say whether the author knows that the two have to do with each other."""
        one, two = self.question, other.question
        if one.family and one.family == two.family:
            return True
        return two.id in one.confusable or one.id in two.confusable


def rights(expected: Expected) -> tuple[str, ...]:
    """Return every text that is right, members of a list and their forms included."""
    answer, accept, members = expected.answer, expected.accept, expected.members
    if answer and not accept and not members:  # as most are
        return (answer,)
    of_members = [text for member in members for text in (member.answer, *member.accept)]
    return tuple([text for text in (answer, *accept, *of_members) if text])


def _groups_of(asked: Sequence[Asked]) -> list[list[Asked]]:
    """Return groups of questions of one kind that are the same but for one word on either side.

    Found without comparing all with all: each question is entered under its words less one of
    them, for every one; two that meet under an entry differ in one word at most. Words are first
    entered as one number for all of them: few questions meet, and only theirs are looked at.
    """
    meetings: dict[int, list[tuple[Asked, str]]] = defaultdict(list)
    for one in asked:
        words = one.content
        if one.kind in _SAID_IN_WORDS and 1 < len(words) <= _MOST_WORDS:
            number = reduce(xor, map(hash, words))
            meetings[number].append((one, ""))
            for word in words:
                meetings[number ^ hash(word)].append((one, word))
    entries: dict[tuple[Kind, frozenset[str]], list[Asked]] = defaultdict(list)
    for met in meetings.values():
        for one, word in met if len(met) > 1 else ():
            entries[one.kind, one.content - {word}].append(one)
    return [group for group in entries.values() if 1 < len(group) <= LONGEST_SERIES]
