"""Answers and marks read from a history as columns, a million in seconds."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.review import Correction, Event, GradedBy, Rating, Undo
from byheart.core.scheduling.counting import corrected, counting, undone
from byheart.core.statistics.deeds import ANSWER, MARKS, Deeds, Names
from byheart.core.statistics.reviews import JUDGEMENTS
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.event_rows import CORRECTION, REVIEW, SELECT, UNDO, event_of

_AT_ONCE = 50_000
_KIND, _RATING, _JUDGEMENT = 1000, 100, 10
"""What the small numbers of a row are multiplied with to be one: objects are what costs."""


def _cases(values: Mapping[str, int]) -> str:
    return " ".join(f"when '{name}' then {number}" for name, number in values.items())


def _listed(names: Collection[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


_KINDS = {REVIEW: ANSWER} | {kind.value: number for kind, number in MARKS.items()}
_JUDGED = {judgement.value: number for number, judgement in enumerate(JUDGEMENTS, start=1)}
_READABLE = f"""
    rating in ({", ".join(str(rating.value) for rating in Rating)})
    and graded_by in ({_listed([grader.value for grader in GradedBy])})
    and (judgement is null or judgement in ({_listed(_JUDGED)}))
    and (score is null or score between 0 and 1)
"""
"""What `event_rows.event_of` can read; other answers do not count."""
_PACKED = f"""
    (case kind {_cases(_KINDS)} end) * {_KIND} + coalesce(rating, 0) * {_RATING}
    + (case judgement {_cases(_JUDGED)} else 0 end) * {_JUDGEMENT} + (coalesce(cram, 0) <> 0)
"""
_ANSWERS_AND_MARKS = f"""
    select rowid, card, at_ms, zone, coalesce(took_ms, 0), coalesce(revision, 0), {_PACKED}
    from event
    where card <> '' and (
        kind = '{REVIEW}' and {_READABLE}
        or kind in ({_listed([kind.value for kind in MARKS])})
    )
"""  # noqa: S608 - only names of our own
_ORDER = " order by at_ms, device, counter, id"
_CHANGING = f" where card <> '' and kind in ('{UNDO}', '{CORRECTION}')"
_CHANGED = (
    "select id, rowid from event where id in (select target from event" + _CHANGING + "{only})"  # noqa: S608 - as above
)
_Ratings = dict[tuple[int, int], Rating]
"""The ratings that corrections gave, by card and event."""


def read_deeds(db: sqlite3.Connection, names: Names, only: Sequence[CardId] | None = None) -> Deeds:
    """Return the deeds of a history that count.

    Args:
        db: The history; to be read in one snapshot with the names.
        names: Of its cards.
        only: The ids of the cards whose deeds are wanted; None for all.
    """
    within = "" if only is None else f" and card in ({', '.join('?' * len(only))})"
    values = tuple(only or ())
    columns = _columns(db.execute(_ANSWERS_AND_MARKS + within + _ORDER, values), names)
    fallen, ratings = _changes(db, names, within, values)
    return _settled(_unpacked(columns), names, fallen, ratings)


def _columns(rows: sqlite3.Cursor, names: Names) -> list[NDArray[np.int64]]:
    """Return columns of numbers; a card is the number of its id."""
    number = {id_: index for index, id_ in enumerate(names.ids)}.__getitem__
    parts = [[np.zeros(0, np.int64)] for _ in range(7)]
    while chunk := rows.fetchmany(_AT_ONCE):
        event, card, *others = zip(*chunk, strict=True)
        for part, values in zip(parts, (event, map(number, card), *others), strict=True):
            part.append(np.fromiter(values, np.int64, len(chunk)))
    return [np.concatenate(part) for part in parts]


def _unpacked(columns: Sequence[NDArray[np.int64]]) -> Deeds:
    event, id_, at_ms, zone, took_ms, revision, packed = columns
    return Deeds(
        kind=packed // _KIND,
        id_=id_,
        event=event,
        at_ms=at_ms,
        zone=zone,
        rating=packed // _RATING % (_KIND // _RATING),
        judgement=packed // _JUDGEMENT % (_RATING // _JUDGEMENT) - 1,
        took_ms=took_ms,
        revision=revision,
        idle=packed % _JUDGEMENT,
    )


def _changes(
    db: sqlite3.Connection, names: Names, within: str, values: tuple[CardId, ...]
) -> tuple[set[tuple[int, int]], _Ratings]:
    """Return which events of which cards undos have taken back, and the corrected ratings."""
    number = {id_: index for index, id_ in enumerate(names.ids)}
    of_card: defaultdict[int, list[Event]] = defaultdict(list)
    for event in _changing(db, within, values):
        of_card[int(names.card_of[number[event.deed.card]])].append(event)
    event_of_id = dict(db.execute(_CHANGED.format(only=within), values)) if of_card else {}
    fallen = {
        (card, event_of_id[id_])
        for card, events in of_card.items()
        for id_ in undone(events) & event_of_id.keys()
    }
    ratings = {
        (card, event_of_id[id_]): rating
        for card, events in of_card.items()
        for id_, rating in corrected(counting(events)).items()
        if id_ in event_of_id
    }
    return fallen, ratings


def _changing(db: sqlite3.Connection, within: str, values: tuple[CardId, ...]) -> Iterator[Event]:
    rows = db.execute(SELECT + _CHANGING + within, values)
    events = (event_of(EventRow._make(row)) for row in rows)
    return (event for event in events if isinstance(event.deed, Undo | Correction))


def _settled(deeds: Deeds, names: Names, fallen: set[tuple[int, int]], ratings: _Ratings) -> Deeds:
    """Return the deeds with the last ratings, and without the marks that were undone."""
    rating, idle = deeds.rating.copy(), deeds.idle.copy()
    for row, pair in _rows(deeds, names, ratings):
        rating[row] = ratings[pair].value
    idle[[row for row, _ in _rows(deeds, names, fallen)]] = 1
    settled = replace(deeds, rating=rating, idle=idle)
    counts = (deeds.kind == ANSWER) | (idle == 0)
    return settled if counts.all() else settled.where(counts)


def _rows(
    deeds: Deeds, names: Names, named: Collection[tuple[int, int]]
) -> list[tuple[int, tuple[int, int]]]:
    """Return the rows of some events of some cards, each with its card and event."""
    rows = np.flatnonzero(np.isin(deeds.event, [event for _, event in named]))
    cards = names.card_of[deeds.id_[rows]].tolist()
    pairs = zip(cards, deeds.event[rows].tolist(), strict=True)
    return [(row, pair) for row, pair in zip(rows.tolist(), pairs, strict=True) if pair in named]
