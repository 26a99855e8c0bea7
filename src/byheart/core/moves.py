"""Questions that may have moved to another id: which new one continues which history."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from byheart.core.deck import Card, CardId

_ALIKE = 0.8
"""How alike two wordings are that may be one question."""
_ALIKE_IDS = 0.5
_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class Orphan:
    """A card with a history and no question.

    Attributes:
        card: Its id.
        ask: What it asked, "" where nobody knows any more.
        answers: What was typed and judged right.
    """

    card: CardId
    ask: str = ""
    answers: tuple[str, ...] = ()

    @property
    def parts(self) -> list[str]:
        """The deck, the question, and the gap of a cloze."""
        return self.card.split("/")


@dataclass(frozen=True, slots=True)
class Move:
    """A card that may continue an orphan's history."""

    orphan: Orphan
    card: Card


def moves(
    orphans: Sequence[Orphan],
    new_cards: Iterable[Card],
    is_right: Callable[[Card, str], bool],
) -> Iterator[Move]:
    """Yield what an author could say with `renamed_from`, each orphan and each card once.

    A card may continue a history of its own deck, in a gap of the same name. It does if its
    question is worded much the same, or if it takes every answer that was right before, and its
    id is alike or no other card takes them.

    Args:
        orphans: Cards with a history and no question.
        new_cards: Cards without a history.
        is_right: Whether a card takes an answer.
    """
    free = list(new_cards)[:_MOST_COMPARED]
    for orphan in orphans[:_MOST_COMPARED]:
        found = _continues(orphan, free, is_right)
        if found is not None:
            free.remove(found)
            yield Move(orphan, found)


def _continues(
    orphan: Orphan, cards: Sequence[Card], is_right: Callable[[Card, str], bool]
) -> Card | None:
    possible = [card for card in cards if _is_possible(orphan, card)]
    if orphan.ask:
        worded = [card for card in possible if _alike(orphan.ask, card.question.ask) >= _ALIKE]
        if worded:
            return max(worded, key=lambda card: _alike(orphan.ask, card.question.ask))
    if not orphan.answers:
        return None
    takes = [card for card in possible if all(is_right(card, each) for each in orphan.answers)]
    near = [card for card in takes if _nearness(orphan, card) >= _ALIKE_IDS]
    if near:
        return max(near, key=lambda card: _nearness(orphan, card))
    return takes[0] if len(takes) == 1 else None


def _is_possible(orphan: Orphan, card: Card) -> bool:
    """Say whether `renamed_from` could join the two: same deck, same name of the gap."""
    gap = card.gap.name if card.gap is not None else ""
    return [card.deck, gap] == [orphan.parts[0], "/".join(orphan.parts[2:])]


def _nearness(orphan: Orphan, card: Card) -> float:
    return _alike(orphan.parts[1] if len(orphan.parts) > 1 else "", card.question.id)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
