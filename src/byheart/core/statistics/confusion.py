"""What was typed instead of the right answer, and what it says: mixed up, too high, a month off.

Typed answers are read by the grader, and what it takes for right today is no mistake: the author
may have accepted it since. Of choices only options that were typed in words tell anything, for a
number or a letter counts in an order that is gone; true and false have nothing to confuse.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from byheart.core.deck import Card, CardId, Deck, Kind
from byheart.core.grading import Grader
from byheart.core.grading.misses import (
    DateMiss,
    Off,
    date_miss,
    normal_form,
    number_miss,
    signs,
)
from byheart.core.verdict import Judgement

_SHORTEST_OPTION = 2
MOST_READ = 2_000
"""Different wrong answers that are read: the grader takes some tenths of a millisecond for each."""
_LOOKED_AT, _FEW = 3, 100
"""Cards that a wrong answer is tried on, those that share the most words with it; and cards of a
deck that is small enough to try all."""
_MEASURED = frozenset({Kind.NUMBER, Kind.DATE})


@dataclass(frozen=True, slots=True)
class Reply:
    """A wrong answer as it was typed, "" where the learner gave none, and how often."""

    card: CardId
    typed: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Instead:
    """One wrong answer to a card, in the spelling that was typed most often.

    `answers` are the cards of the deck that it is right for.
    """

    typed: str
    times: int
    answers: tuple[CardId, ...] = ()


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A card and what was typed instead of its answer, the most frequent first.

    Attributes:
        card: Its id.
        front: What is asked.
        answer: The right answer.
        times: Wrong answers that were typed.
        blank: How often nothing was typed.
        instead: What was typed; the same in another spelling is one.
    """

    card: CardId
    front: str
    answer: str
    times: int
    blank: int
    instead: tuple[Instead, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """Two cards of which one was answered with the answer of the other.

    Attributes:
        cards: The two.
        fronts: What they ask.
        answers: Their right answers.
        times: How often the first was given the second's answer, and the second the first's.
    """

    cards: tuple[CardId, CardId]
    fronts: tuple[str, str]
    answers: tuple[str, str]
    times: tuple[int, int]

    @property
    def is_mutual(self) -> bool:
        """Whether both were given the answer of the other."""
        return min(self.times) > 0


@dataclass(frozen=True, slots=True)
class NumberBias:
    """A number that is remembered too high or too low.

    Attributes:
        card: Its id.
        front: What is asked.
        answer: The right answer.
        too_high: Answers above what is right.
        too_low: Answers below it.
        ratio: The median of what was typed by what is right; None where that says nothing.
    """

    card: CardId
    front: str
    answer: str
    too_high: int
    too_low: int
    ratio: float | None


@dataclass(frozen=True, slots=True)
class DateBias:
    """A date that is remembered by so much too early (`by` below 0) or too late.

    Attributes:
        card: Its id.
        front: What is asked.
        answer: The right answer.
        off: What `by` counts: days, months, years; days for what is off otherwise.
        by: How many.
        times: How often.
    """

    card: CardId
    front: str
    answer: str
    off: Off
    by: int
    times: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """All that wrong answers tell; what happened most often comes first.

    Attributes:
        replies: Wrong answers that were typed and are wrong today.
        blank: How often nothing was typed.
        mistaken: By card.
        swapped: Pairs of cards; those that go both ways first.
        numbers: By card.
        dates: By card and by what they are off.
    """

    replies: int
    blank: int
    mistaken: tuple[Mistaken, ...]
    swapped: tuple[Swap, ...]
    numbers: tuple[NumberBias, ...]
    dates: tuple[DateBias, ...]


def confusion(decks: Iterable[Deck], replies: Iterable[Reply], most: int = MOST_READ) -> Confusion:
    """Return what some wrong answers tell.

    Args:
        decks: The decks; answers to cards that are in none of them count for nothing.
        replies: Wrong answers.
        most: How many different ones are read and counted: the most frequent, of equally frequent
            ones those that were given first.
    """
    of_card: dict[CardId, Counter[str]] = defaultdict(Counter)
    times: Counter[tuple[CardId, str]] = Counter()
    for reply in replies:
        times[reply.card, reply.typed.strip()] += reply.times
    for (card_id, typed), number in times.most_common(most):
        of_card[card_id][typed] = number
    asked = [deck for deck in decks if any(card.id in of_card for card in deck.cards)]
    wrong = [each for deck in asked for each in _Reading(deck).wrong(of_card)]
    mistaken = [each.mistaken for each in wrong]
    cards = {card.id: card for deck in asked for card in deck.cards}
    return Confusion(
        replies=sum(each.times for each in mistaken),
        blank=sum(each.blank for each in mistaken),
        mistaken=tuple(sorted((m for m in mistaken if m.times), key=_seldom)),
        swapped=_swaps(cards, mistaken),
        numbers=tuple(sorted(_numbers(wrong), key=lambda each: -(each.too_high + each.too_low))),
        dates=tuple(sorted(_dates(wrong), key=_seldom)),
    )


def _seldom(found: Mistaken | Instead | DateBias) -> int:
    return -found.times


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A card with what was typed to it, and how often."""

    card: Card
    typed: Mapping[str, int]
    mistaken: Mistaken


class _Reading:
    """The cards of a deck, and a grader to read answers with."""

    def __init__(self, deck: Deck) -> None:
        self._grader = Grader(deck)
        self._cards = deck.cards
        self._with_sign: dict[tuple[bool, str], list[Card]] = defaultdict(list)
        self._of_question: dict[str, list[Card]] = defaultdict(list)
        for card in self._cards:
            self._of_question[card.question.id].append(card)
            kind, right = card.expected.kind, (card.expected.answer, *card.expected.accept)
            for sign in {sign for text in right if text for sign in signs(kind, text)}:
                self._with_sign[kind in _MEASURED, sign].append(card)

    def wrong(self, of_card: Mapping[CardId, Mapping[str, int]]) -> Iterator[_Wrong]:
        """Yield the cards with wrong answers, in the order of the deck."""
        for card in self._cards:
            replies = of_card.get(card.id)
            if replies and card.expected.kind is not Kind.CARD:  # nothing is typed to a flashcard
                typed = {text: times for text, times in replies.items() if self._tells(card, text)}
                yield _Wrong(card, typed, self._mistaken(card, typed, replies.get("", 0)))

    def _tells(self, card: Card, text: str) -> bool:
        kind = card.expected.kind
        if not text or kind is Kind.BOOLEAN:
            return False
        if kind is Kind.CHOICE and (len(text) < _SHORTEST_OPTION or text.isdecimal()):
            return False
        return not self._is_right(card, text)

    def _is_right(self, card: Card, text: str) -> bool:
        return self._grader.grade(card, text).judgement is Judgement.CORRECT

    def _mistaken(self, card: Card, typed: Mapping[str, int], blank: int) -> Mistaken:
        by_form: dict[str, Counter[str]] = defaultdict(Counter)
        for text, times in typed.items():
            by_form[normal_form(card.expected.kind, text)][text] += times
        found = [self._instead(card, spellings) for spellings in by_form.values()]
        return Mistaken(
            card=card.id,
            front=card.front,
            answer=card.expected.shown,
            times=sum(typed.values()),
            blank=blank,
            instead=tuple(sorted(found, key=_seldom)),
        )

    def _instead(self, card: Card, spellings: Counter[str]) -> Instead:
        ((usual, _),) = spellings.most_common(1)
        answers = (
            other.id for other in self._looked_at(card, usual) if self._is_right(other, usual)
        )
        return Instead(usual, spellings.total(), tuple(answers))

    def _looked_at(self, card: Card, text: str) -> list[Card]:
        """Return the other cards of the deck whose answer a text may be: the likeliest few."""
        kind, measured = card.expected.kind, card.expected.kind in _MEASURED
        found = [each for name in card.question.confusable for each in self._of_question[name]]
        sharing = [self._with_sign[measured, sign] for sign in signs(kind, text)]
        shared = Counter(each.id for cards in sharing for each in cards)
        likeliest = dict(shared.most_common(_LOOKED_AT))
        found += [each for cards in sharing for each in cards if each.id in likeliest]
        if not found and len(self._cards) <= _FEW:  # one spelled otherwise shares no word
            found = [each for each in self._cards if (each.expected.kind in _MEASURED) == measured]
        return list({each.id: each for each in found if each.id != card.id}.values())


def _swaps(cards: Mapping[CardId, Card], mistaken: Iterable[Mistaken]) -> tuple[Swap, ...]:
    times: Counter[tuple[CardId, CardId]] = Counter()
    for each in mistaken:
        for instead in each.instead:
            times.update({(each.card, other): instead.times for other in instead.answers})
    pairs = {frozenset(pair): pair for pair in reversed(times)}
    swaps = [_swap(cards[one], cards[other], times) for one, other in pairs.values()]
    return tuple(sorted(swaps, key=lambda each: (not each.is_mutual, -sum(each.times))))


def _swap(one: Card, other: Card, times: Mapping[tuple[CardId, CardId], int]) -> Swap:
    there, back = times.get((one.id, other.id), 0), times.get((other.id, one.id), 0)
    return Swap(
        cards=(one.id, other.id),
        fronts=(one.front, other.front),
        answers=(one.expected.shown, other.expected.shown),
        times=(there, back),
    )


def _numbers(wrong: Iterable[_Wrong]) -> Iterator[NumberBias]:
    for each in wrong:
        card, expected = each.card, each.card.expected
        if expected.kind is not Kind.NUMBER:
            continue
        read = [(number_miss(expected, text, card.front), n) for text, n in each.typed.items()]
        misses = [miss for miss, times in read if miss is not None for _ in range(times)]
        high = sum(miss.is_high for miss in misses)
        ratios = [miss.ratio for miss in misses if miss.ratio is not None]
        if misses:
            ratio = median(ratios) if ratios else None
            low = len(misses) - high
            yield NumberBias(card.id, card.front, expected.shown, high, low, ratio)


def _dates(wrong: Iterable[_Wrong]) -> Iterator[DateBias]:
    for each in wrong:
        card, expected = each.card, each.card.expected
        if expected.kind is not Kind.DATE:
            continue
        times: Counter[DateMiss] = Counter()
        for text, typed in each.typed.items():
            if miss := date_miss(expected, text):
                times[miss] += typed
        for miss, found in times.items():
            yield DateBias(card.id, card.front, expected.shown, miss.off, miss.by, found)
