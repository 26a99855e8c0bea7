"""The reviews of a history that parameters are fitted to; of a long one, those of some cards."""

import sqlite3
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId, DeckId
from byheart.core.review import MarkKind
from byheart.core.scheduling.memory_arrays import Integers
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.replay import grouped
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.tuning import Past
from byheart.core.statistics.deeds import ANSWER, MARKS, Deeds, Names
from byheart.storage.history import meta_table
from byheart.storage.history.history import History
from byheart.storage.history.review_rows import read_deeds
from byheart.storage.history.state_table import fits_in, schedules_in

MOST_REVIEWS = 60_000
"""Those of the first day included. Measured: fitted to all of a million, the log loss of parameters
is lower by less than 0.001 (`tests/benchmarks/tuning.py`)."""
_MOST_CARDS = 30_000
"""So many can be named in one query everywhere."""
_EVENTS_OF_CARDS = "select card, count(*) from event where card <> '' group by card"
_REVIEWS_OF_CARDS = "select card, reps from state"
_MS_A_MINUTE, _MINUTES_AN_HOUR, _MINUTES_A_DAY = 60_000, 60, 24 * 60


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """Reviews to learn from.

    Attributes:
        past: The reviews.
        cards: How many cards they are of.
        share: Which share of all reviews of these decks they are, about; 1 for all.
    """

    past: Past
    cards: int
    share: float


def gather(
    history: History,
    options: SchedulingOptions,
    renamed: Mapping[CardId, CardId],
    decks: AbstractSet[DeckId] = frozenset(),
) -> Gathered:
    """Read the reviews to learn from.

    Args:
        history: The history.
        options: The learner's.
        renamed: The present ids of earlier ones.
        decks: Those whose cards matter; none for all.

    Raises:
        HistoryError: If it cannot be read.
    """
    return history.looked(lambda db: _gathered(db, options, renamed, decks))


def _gathered(
    db: sqlite3.Connection,
    options: SchedulingOptions,
    renamed: Mapping[CardId, CardId],
    decks: AbstractSet[DeckId],
) -> Gathered:
    counted = _counted(db)
    names = Names.of(tuple(counted), renamed)
    weights = np.array(list(counted.values()), np.float64)
    reviews = np.bincount(names.card_of, weights, len(names.cards)).astype(np.float64)
    chosen, share = _chosen(names.cards, reviews, decks)
    ids = [id_ for id_, card in zip(names.ids, names.card_of, strict=True) if chosen[card]]
    names = Names.of(tuple(ids), renamed)
    deeds = read_deeds(db, names, ids)
    past = _past(names, deeds, schedules_in(db, options), options.rollover_hour)
    return Gathered(replace(past, fitted_ms=_fitted_ms(db, past)), len(names.cards), share)


def _counted(db: sqlite3.Connection) -> dict[CardId, int]:
    """Return how many reviews each card has, about: where no states are stored, how many events."""
    stored = meta_table.said(db, meta_table.STATES) is not None
    return dict(db.execute(_REVIEWS_OF_CARDS if stored else _EVENTS_OF_CARDS))


def _chosen(
    cards: Sequence[CardId], reviews: NDArray[np.float64], decks: AbstractSet[DeckId]
) -> tuple[NDArray[np.bool_], float]:
    """Return which cards to read, and about which share of the reviews they have.

    A card with one review alone teaches nothing. Of more cards than are needed each n-th in the
    order of ids is taken, so that all decks are there in their shares.
    """
    wanted = reviews > 1
    if decks:
        starts = tuple(f"{deck}/" for deck in decks)
        wanted &= np.fromiter((card.startswith(starts) for card in cards), np.bool_, len(cards))
    rows = np.flatnonzero(wanted)
    total = float(np.sum(reviews[rows] - 1))
    share = min(1.0, MOST_REVIEWS / max(total, 1), _MOST_CARDS / max(len(rows), 1))
    turn = np.floor(np.arange(len(rows) + 1) * share)
    wanted[rows[turn[1:] == turn[:-1]]] = False
    return wanted, share


def _past(names: Names, deeds: Deeds, of_decks: Schedules, rollover_hour: int) -> Past:
    counts = (deeds.kind == ANSWER) & (deeds.idle == 0)
    life = _lives(names.card_of[deeds.id_], deeds.kind == MARKS[MarkKind.RESET])[counts]
    counted = deeds.where(counts)
    minutes = counted.at_ms // _MS_A_MINUTE + counted.zone - _MINUTES_AN_HOUR * rollover_hour
    parameters = [of_decks.of(card).parameters for card in names.cards]
    different = list(dict.fromkeys(parameters))
    number = {each: index for index, each in enumerate(different)}
    of_card = np.array([number[each] for each in parameters], np.int64)
    return Past(
        life=life,
        day=minutes // _MINUTES_A_DAY,
        rating=counted.rating,
        at_ms=counted.at_ms,
        present=of_card[names.card_of[counted.id_]],
        parameters=different or [of_decks.usual.parameters],
    )


def _lives(card: Integers, resets: NDArray[np.bool_]) -> Integers:
    """Return a number for each card, and another one from each reset on."""
    order, starts = grouped(card)
    begins = resets[order]
    begins[starts] = True
    life = np.empty_like(order)
    life[order] = np.cumsum(begins)
    return life


def _fitted_ms(db: sqlite3.Connection, past: Past) -> int | None:
    """Return when the last of the parameters in use were fitted."""
    fits = (fit for fit in fits_in(db) if fit.tuned.parameters in past.parameters)
    return max((fit.at.ms for fit in fits), default=None)
