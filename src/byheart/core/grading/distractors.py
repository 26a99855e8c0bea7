"""Wrong options for a choice whose author gave none: answers of the deck's other questions."""

from collections.abc import Callable, Iterator
from random import Random

from byheart.core.deck import Card, Deck, Expected, Kind
from byheart.core.grading.words import literal, split_words

DRAWN = 3
_CANDIDATES = 9
"""How many of the likeliest are drawn from where chance has a say."""
_LONGEST = 120
_MOST_LOOKED_AT = 400
_KINDS = (Kind.CHOICE, Kind.NAME, Kind.TEXT, Kind.LIST, Kind.DATE, Kind.NUMBER)

IsRight = Callable[[str], bool]


def draw_distractors(
    deck: Deck, card: Card, is_right: IsRight, chance: Random | None
) -> tuple[str, ...]:
    """Return up to three wrong options that look like the right one.

    Args:
        deck: Where other answers are taken from.
        card: A card whose kind is a choice.
        is_right: Whether a text would be judged right, or nearly so, for this card.
        chance: Picks among the likeliest; without it, the likeliest are taken.
    """
    ranked = sorted(_candidates(deck, card), key=lambda found: found[0])
    likely: dict[str, str] = {}
    for _, text in ranked[:_MOST_LOOKED_AT]:
        if len(likely) == _CANDIDATES:
            break
        if literal(text) not in likely and not is_right(text):
            likely[literal(text)] = text
    options = list(likely.values())
    if chance is None or len(options) <= DRAWN:
        return tuple(options[:DRAWN])
    return tuple(chance.sample(options, DRAWN))


def _candidates(deck: Deck, card: Card) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield other answers, each after how unlike the right one it is."""
    for other in deck.cards:
        if other.id == card.id or other.expected.kind not in _KINDS:
            continue
        for text in _texts(other.expected):
            if 0 < len(text) <= _LONGEST:
                yield _unlikeness(card, other, text), text


def _texts(expected: Expected) -> tuple[str, ...]:
    members = tuple(member.answer for member in expected.members)
    return tuple(text for text in (expected.answer, *expected.distractors, *members) if text)


def _unlikeness(card: Card, other: Card, text: str) -> tuple[int, ...]:
    """Rank an answer: the form of the text first, then tags, kind and length."""
    right = card.expected.answer
    return (
        int(_has_digits(text) != _has_digits(right)),
        int(text[:1].isupper() != right[:1].isupper()),
        -len(set(card.question.tags) & set(other.question.tags)),
        _KINDS.index(other.expected.kind),
        abs(len(split_words(text)) - len(split_words(right))),
        abs(len(text) - len(right)),
    )


def _has_digits(text: str) -> bool:
    return any(map(str.isdigit, text))
