"""From the deeds of a history to the tables that statistics are counted from."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from byheart.core.review import MarkKind
from byheart.core.scheduling.memory_arrays import Floats, Integers, retrievability_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.scheduling.scoring import bins_of
from byheart.core.statistics.deeds import ANSWER, MARKS, Deeds, Names
from byheart.core.statistics.folded import Answers, Folded, folded
from byheart.core.statistics.ledger import Tables, columns_of
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.states import NEVER, StateTable

Scalar = TypeVar("Scalar", bound=np.generic)
_EPOCH = date(1970, 1, 1).toordinal()
_MS_A_MINUTE, _MINUTES_AN_HOUR, _MINUTES_A_DAY = 60_000, 60, 24 * 60
_LONGEST_MS = 2**31 - 1


def tables(names: Names, deeds: Deeds, schedules: Schedules) -> Tables:
    """Return the tables of some deeds; a card without any among them is new."""
    made = _under(names, deeds, schedules.usual)
    own = {
        options: [deck for deck, its in schedules.decks.items() if its == options]
        for options in set(schedules.decks.values())
    }
    for options, decks in own.items():
        starts = tuple(f"{deck}/" for deck in decks)
        its = np.fromiter((card.startswith(starts) for card in names.cards), np.bool_)
        theirs = _under(names, deeds.where(its[names.card_of[deeds.id_]]), options)
        made = _replaced(made, theirs, its)
    return made


def _replaced(made: Tables, theirs: Tables, its: NDArray[np.bool_]) -> Tables:
    """Return the tables with the rows of some cards from others, which have all rows of those."""
    rows = its[made.reviews.card]
    reviews = {
        name: _put(column, rows, getattr(theirs.reviews, name))
        for name, column in columns_of(made.reviews).items()
    }
    states = {
        name: _put(column, its, getattr(theirs.states, name)[its])
        for name, column in columns_of(made.states).items()
    }
    cards = made.reviews.cards
    return Tables(ReviewTable(cards, **reviews), StateTable(cards, **states), made.study_days)


def _put(
    column: NDArray[Scalar], rows: NDArray[np.bool_], values: NDArray[Scalar]
) -> NDArray[Scalar]:
    put = column.copy()
    put[rows] = values
    return put


def _under(names: Names, deeds: Deeds, options: SchedulingOptions) -> Tables:
    is_answer = deeds.kind == ANSWER
    rows = np.flatnonzero(is_answer & (deeds.idle == 0))
    minutes = deeds.at_ms // _MS_A_MINUTE + deeds.zone
    day = _EPOCH + (minutes - _MINUTES_AN_HOUR * options.rollover_hour) // _MINUTES_A_DAY
    card = names.card_of[deeds.id_]
    life, last_life = _lives(card, deeds, rows, len(names.cards))
    answers = Answers(life, day[rows], deeds.rating[rows], deeds.id_[rows], names.ids)
    made = folded(answers, options)
    local_hour = minutes[rows] // _MINUTES_AN_HOUR % 24
    reviews = _reviews(
        names, deeds, (rows, card[rows], day[rows], local_hour), (made, life), options
    )
    states = _states(names, deeds, (rows, card, day), (made, life, last_life))
    return Tables(reviews, states, np.unique(day[is_answer]))


def _lives(card: Integers, deeds: Deeds, rows: Integers, cards: int) -> tuple[Integers, Integers]:
    """Return the life of each answer, and of each card the one that it has now."""
    resets = np.flatnonzero(deeds.kind == MARKS[MarkKind.RESET])
    size = len(card) + 1
    begun = np.sort(card[resets] * size + resets)
    life = card[rows] + np.searchsorted(begun, card[rows] * size + rows)
    every = np.arange(cards)
    return life, every + np.searchsorted(begun, every * size + size - 1)


def _reviews(
    names: Names,
    deeds: Deeds,
    placed: tuple[Integers, Integers, Integers, Integers],
    lived: tuple[Folded, Integers],
    options: SchedulingOptions,
) -> ReviewTable:
    rows, card, day, hour = placed
    made, life = lived
    return ReviewTable(
        cards=names.cards,
        card=card.astype(np.int32),
        event=deeds.event[rows],
        day=day.astype(np.int32),
        at_ms=deeds.at_ms[rows],
        hour=hour.astype(np.int8),
        rating=deeds.rating[rows].astype(np.int8),
        judgement=deeds.judgement[rows].astype(np.int8),
        took_ms=deeds.took_ms[rows].clip(0, _LONGEST_MS).astype(np.int32),
        first=_first_of_day(card, day),
        is_new=made.elapsed < 0,
        elapsed=made.elapsed.astype(np.int32),
        interval=made.interval_before.astype(np.int32),
        stability=made.stability_before.astype(np.float32),
        recall=_recall(made, options.decay),
        alike=bins_of(life, made.elapsed, deeds.rating[rows]).astype(np.int32),
    )


def _first_of_day(card: Integers, day: Integers) -> NDArray[np.bool_]:
    first = np.zeros(len(card), np.bool_)
    _, rows = np.unique((card << 32) + day, return_index=True)
    first[rows] = True
    return first


def _recall(made: Folded, decay: float) -> NDArray[np.float32]:
    later = made.elapsed > 0
    recall = np.full(len(later), np.nan, np.float32)
    recall[later] = retrievability_many(made.elapsed[later], made.stability_before[later], decay)
    return recall


def _states(
    names: Names,
    deeds: Deeds,
    placed: tuple[Integers, Integers, Integers],
    lived: tuple[Folded, Integers, Integers],
) -> StateTable:
    rows, card, day = placed
    made, life, last_life = lived
    marks = _marks(deeds, card, day, len(names.cards))
    leech_at = np.full(len(names.cards), -1)
    np.maximum.at(leech_at, card[rows[made.leeches]], rows[made.leeches])
    leech = leech_at > marks.cleared_at
    # the lives that cards have now, of those that have an answer
    present = last_life[card[rows[made.last_row]]] == life[made.last_row]
    which = np.flatnonzero(present)
    last, first = made.last_row[which], made.first_row[which]
    of = card[rows[last]]
    last_day = day[rows[last]]

    def whole(values: Integers, none: int) -> Integers:
        column = np.full(len(names.cards), none)
        column[of] = values
        return column

    def real(values: Floats) -> Floats:
        column = np.full(len(names.cards), np.nan)
        column[of] = values
        return column

    return StateTable(
        cards=names.cards,
        stability=real(made.stability[last]),
        difficulty=real(made.difficulty[last]),
        first_day=whole(day[rows[first]], NEVER),
        last_day=whole(last_day, NEVER),
        due_day=whole(last_day + made.interval[last], NEVER),
        buried_day=marks.buried_day,
        interval_days=whole(made.interval[last], 0),
        reps=whole(made.reps[which], 0),
        lapses=whole(made.lapses[which], 0),
        last_rating=whole(deeds.rating[rows[last]], 0),
        revision=whole(deeds.revision[rows[last]], 0),
        suspended=marks.suspended | leech,
        leech=leech,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Marks:
    """What marks have left of each card: set aside, buried, and where they last cleared it."""

    suspended: NDArray[np.bool_]
    buried_day: Integers
    cleared_at: Integers


def _marks(deeds: Deeds, card: Integers, day: Integers, cards: int) -> _Marks:
    marks = _Marks(np.zeros(cards, np.bool_), np.full(cards, NEVER), np.full(cards, -1))
    kinds = {number: kind for kind, number in MARKS.items()}
    for row in np.flatnonzero(deeds.kind != ANSWER).tolist():
        of = card[row]
        match kinds[int(deeds.kind[row])]:
            case MarkKind.SUSPENDED:
                marks.suspended[of] = True
            case MarkKind.BURIED:
                marks.buried_day[of] = day[row]
            case MarkKind.RESUMED | MarkKind.RESET:
                marks.suspended[of] = False
                marks.buried_day[of] = NEVER
                marks.cleared_at[of] = row
            case MarkKind.FLAGGED | MarkKind.UNFLAGGED:
                pass
    return marks
