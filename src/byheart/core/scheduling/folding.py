"""From the events of one card to what is known of it: the only way that a state comes about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.review import (
    Appeal,
    Correction,
    Event,
    Foreign,
    Goal,
    Mark,
    MarkKind,
    Rating,
    Review,
    Settlement,
    Tuned,
    Undo,
)
from byheart.core.scheduling.answering import answered
from byheart.core.scheduling.counting import corrected, counting
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.study_day import study_day


def fold(card: CardId, events: Sequence[Event], options: SchedulingOptions) -> CardState:
    """Return the state of a card after all its events.

    The events may come in any order and more than once. Undone events, reviews made to cram and
    events of unknown kinds change nothing; of the corrections of a review the latest counts.
    Events under an earlier id of a renamed card are folded with the others.
    """
    kept = counting(events)
    ratings = corrected(kept)
    state = CardState(card)
    for event in kept:
        state = _after(state, event, ratings.get(event.id), options)
    return _named(state, card)


def _after(
    state: CardState, event: Event, corrected_to: Rating | None, options: SchedulingOptions
) -> CardState:
    day = study_day(event.at, options.rollover_hour)
    match event.deed:
        case Review(cram=False) as review:
            rating = corrected_to or review.rating
            return answered(
                _named(state, review.card), rating, day, options, event.at.ms, review.revision
            )
        case Mark(kind=kind):
            return marked(state, kind, day)
        case Review() | Correction() | Undo() | Appeal() | Settlement():
            return state
        case Tuned() | Goal() | Foreign():
            return state
        case _:
            assert_never(event.deed)


def _named(state: CardState, card: CardId) -> CardState:
    """Fuzz hangs on the id that a card was answered under, so a rename moves no due day."""
    return state if state.card == card else replace(state, card=card)


def marked(state: CardState, kind: MarkKind, day: int) -> CardState:
    """Return the state of a card after a mark on a study day."""
    match kind:
        case MarkKind.SUSPENDED:
            return replace(state, suspended=True)
        case MarkKind.RESUMED:
            return replace(state, suspended=False, leech=False, buried_day=None)
        case MarkKind.BURIED:
            return replace(state, buried_day=day)
        case MarkKind.FLAGGED:
            return replace(state, flagged=True)
        case MarkKind.UNFLAGGED:
            return replace(state, flagged=False)
        case MarkKind.RESET:  # as in Anki, a fresh start is also not set aside
            return CardState(state.card, flagged=state.flagged)
        case _:
            assert_never(kind)
