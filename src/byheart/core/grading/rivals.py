"""The other answers of a deck: what a reply must not be taken for.

All answers are kept as one text with a line for each, so that ten thousand of them are made ready
in less than a tenth of a second and searched in less than a millisecond.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from byheart.core.deck import Card, CardId, Deck, Expected, Kind
from byheart.core.grading.lexicon import are_beside
from byheart.core.grading.slips import cost, may_slip
from byheart.core.grading.words import LONGEST, fold, literal

_WORDED = frozenset({Kind.TEXT, Kind.NAME, Kind.LIST, Kind.CHOICE})
_ANSWERS_LOOKED_AT = 20
_NO_WORD = re.compile(r"[^\w\n]+|_")


@dataclass(frozen=True, slots=True)
class Rival:
    """An answer of a card."""

    card: Card
    text: str


class Rivals:
    """All answers of a deck by what may be typed for them."""

    def __init__(self, deck: Deck) -> None:
        self._answers = tuple(
            Rival(card, text)
            for card in deck.cards
            if card.expected.kind in _WORDED
            for text in right_texts(card.expected)
            if len(text) <= LONGEST
        )
        lines = fold(
            "\n".join(" ".join(answer.text.split()) for answer in self._answers).casefold()
        )
        self._words = _Lines(_NO_WORD.sub(" ", lines.replace("'", "")), around=" ")
        self._joined = _Lines(_NO_WORD.sub("", lines), around="")
        self._by_beginning: dict[str, list[str]] = {}

    def literally(self, card: Card, typed: str) -> Rival | None:
        """Return an answer of another card that a reply is, as `literal` gives it."""
        own = self._own(card)
        return next((found for found in self._same(typed) if found.card.id not in own), None)

    def has_word(self, card: Card, word: str) -> bool:
        """Say whether a word stands in an answer of another card."""
        own = self._own(card)
        return any(self._answers[at].card.id not in own for at in self._words.with_word(word))

    def is_nearer(self, card: Card, meant: str, typed: str) -> bool:
        """Say whether a mistyped word is as near to a word of another card's answer."""
        limit = cost(meant, typed)
        return any(
            word != meant
            and are_beside(word, typed)
            and cost(word, typed) <= limit
            and self.has_word(card, word)
            for word in self._words_beginning_with(typed[:1])
        )

    def with_surname(self, card: Card, surname: str) -> Iterator[str]:
        """Yield answers of other cards that have that word."""
        own = self._own(card)
        for at in self._words.with_word(surname)[:_ANSWERS_LOOKED_AT]:
            if self._answers[at].card.id not in own:
                yield self._answers[at].text

    def _own(self, card: Card) -> frozenset[CardId]:
        """Return the cards that have one of this card's answers: they are no rivals."""
        texts = right_texts(card.expected)
        same = (found.card.id for text in texts for found in self._same(literal(text)))
        return frozenset((card.id, *same))

    def _same(self, typed: str) -> list[Rival]:
        joined = typed.replace(" ", "")
        found = (self._answers[at] for at in self._joined.with_word(joined))
        return [answer for answer in found if literal(answer.text) == typed]

    def _words_beginning_with(self, letter: str) -> list[str]:
        if not self._by_beginning:
            beginnings: dict[str, list[str]] = defaultdict(list)
            for word in filter(may_slip, set(self._words.text.split())):
                beginnings[word[0]].append(word)
            self._by_beginning = {"": [], **beginnings}
        return self._by_beginning.get(letter, [])


class _Lines:
    """Lines of a text that are found by what they hold between two marks."""

    def __init__(self, text: str, around: str) -> None:
        self.text = text
        lines = text.split("\n")
        self._around = around
        self._marked = "\n".join(f"{around}{line}{around}" for line in lines).join("\n\n")
        widths = (len(line) + 2 * len(around) + 1 for line in lines)
        self._starts = list(accumulate(widths, initial=1))

    def with_word(self, word: str) -> list[int]:
        """Return the numbers of the lines in which a word stands, or that are the word."""
        mark = self._around or "\n"
        sought, found, at = f"{mark}{word}{mark}", list[int](), 0
        while word and (at := self._marked.find(sought, at)) >= 0:
            found.append(bisect_right(self._starts, at + 1) - 1)
            at += 1
        return found


def right_texts(expected: Expected) -> tuple[str, ...]:
    """Return every text that is right for a card, those of the members of a list included."""
    members = (text for member in expected.members for text in (member.answer, *member.accept))
    return tuple(text for text in (expected.answer, *expected.accept, *members) if text)
