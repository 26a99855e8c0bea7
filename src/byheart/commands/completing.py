"""What the shell offers to complete: the ids of decks and of questions."""

from contextlib import suppress

from byheart.core.deck import Deck
from byheart.core.errors import UserError
from byheart.storage.decks.files import select_decks
from byheart.storage.folders import folders


def deck_names(incomplete: str) -> list[tuple[str, str]]:
    """Return the ids of decks that begin so, each with its title."""
    return [(deck.id, deck.title) for deck in _decks() if deck.id.startswith(incomplete)]


def card_names(incomplete: str) -> list[tuple[str, str]]:
    """Return the ids of cards that begin so, each with its question."""
    return [
        (card.id, card.front)
        for deck in _decks()
        for card in deck.cards
        if card.id.startswith(incomplete)
    ]


def _decks() -> list[Deck]:
    """Return the decks that a bare quiz would take; none where anything is wrong."""
    with suppress(UserError):
        return select_decks([], folders())[0]
    return []
