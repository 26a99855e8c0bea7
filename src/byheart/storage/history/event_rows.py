"""Events as rows of the table that keeps them, and back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import assert_never

from byheart.core.cleaning import clean
from byheart.core.deck import CardId
from byheart.core.review import (
    TYPED_MOST,
    Appeal,
    Correction,
    Deed,
    Event,
    EventId,
    Foreign,
    Goal,
    GradedBy,
    Instant,
    Mark,
    MarkKind,
    Outcome,
    Rating,
    Review,
    Settlement,
    Tuned,
    Undo,
)
from byheart.core.syncing.event_row import EventRow
from byheart.core.verdict import Judgement
from byheart.storage.history.goal_body import body_of_goal, goal_of
from byheart.storage.history.statements import insert, select
from byheart.storage.history.tuned_body import body_of, tuned_of

REVIEW, CORRECTION, UNDO, APPEAL = "review", "correction", "undo", "appeal"
TUNED, GOAL = "tuned", "goal"
"""Kinds of events; those of marks are the marks' own names."""
_SETTLED = {f"appeal-{outcome.value}": outcome for outcome in Outcome}
"""Kinds of events that settle an appeal."""
_Stamp = tuple[EventId, str, int, int, int]
_MARKS = {kind.value: kind for kind in MarkKind}
_RATINGS: Mapping[int | None, Rating] = {rating.value: rating for rating in Rating}
_GRADERS: Mapping[str | None, GradedBy] = {grader.value: grader for grader in GradedBy}
_JUDGEMENTS: Mapping[str | None, Judgement | None] = {None: None} | {
    judgement.value: judgement for judgement in Judgement
}


_OF_DEED = EventRow._fields[EventRow._fields.index("target") :]
SELECT = select("event", EventRow._fields)
INSERT = insert("event", EventRow._fields)


def kept(deed: Deed) -> Deed:
    """Return a deed as it is kept: what was typed cleaned, and cut where it is very long."""
    if isinstance(deed, Review | Correction | Appeal):
        return replace(deed, typed=clean(deed.typed)[:TYPED_MOST])
    return deed


def row_of(event: Event) -> EventRow:
    """Return the row of an event; `event_of` gives the event back.

    Raises:
        ValueError: If the score of a review is not from 0 to 1, FSRS-6 would not use parameters
            as they are, or a goal is none.
    """
    stamp = (event.id, event.device, event.counter, event.at.ms, event.at.zone)
    match event.deed:
        case Review() as review:
            return _review_row(stamp, review)
        case Correction(card=card, target=target, rating=rating) as deed:
            row = EventRow(*stamp, CORRECTION, card, target=target, rating=rating.value)
            return row._replace(graded_by=deed.graded_by.value, typed=deed.typed)
        case Undo() | Appeal() | Settlement() as deed:
            return _pointing_row(stamp, deed)
        case Mark(card=card, kind=kind):
            return EventRow(*stamp, kind.value, card)
        case Tuned() | Goal() | Foreign() as deed:
            return _bodied_row(stamp, deed)
        case _:
            assert_never(event.deed)


def _pointing_row(stamp: _Stamp, deed: Undo | Appeal | Settlement) -> EventRow:
    """Return the row of a deed that says something of an earlier event."""
    match deed:
        case Undo():
            kind, typed = UNDO, None
        case Appeal(typed=said):
            kind, typed = APPEAL, said
        case Settlement(outcome=outcome):
            kind, typed = f"appeal-{outcome.value}", None
        case _:
            assert_never(deed)
    return EventRow(*stamp, kind, deed.card, target=deed.target, typed=typed)


def _bodied_row(stamp: _Stamp, deed: Tuned | Goal | Foreign) -> EventRow:
    """Return the row of a deed whose whole content is its body."""
    match deed:
        case Tuned():
            kind, body = TUNED, body_of(deed)
        case Goal():
            kind, body = GOAL, body_of_goal(deed)
        case Foreign():
            kind, body = deed.kind, deed.body
        case _:
            assert_never(deed)
    return EventRow(*stamp, kind, deed.card, body=body)


def _review_row(stamp: _Stamp, review: Review) -> EventRow:
    if not _is_score(review.score):
        raise ValueError(f"a score is from 0 to 1, got {review.score}")
    return EventRow(
        *stamp,
        kind=REVIEW,
        card=review.card,
        rating=review.rating.value,
        graded_by=review.graded_by.value,
        judgement=None if review.judgement is None else review.judgement.value,
        score=review.score,
        typed=review.typed,
        took_ms=review.took_ms,
        revision=review.revision,
        cram=int(review.cram),
    )


def event_of(row: EventRow) -> Event:
    """Return the event of a row. One that this version cannot read is Foreign, never an error."""
    try:
        deed = _deed(row)
    except KeyError:
        deed = Foreign(CardId(row.card), row.kind, _whole_body(row))
    at = Instant(row.at_ms, row.zone)
    return Event(EventId(row.id), row.device, row.counter, at, deed)


def _deed(row: EventRow) -> Deed:
    card = CardId(row.card)
    if row.kind in _READERS:
        return _READERS[row.kind](row)
    if row.kind in _MARKS:
        return Mark(card, _MARKS[row.kind])
    if row.kind in _SETTLED:
        return Settlement(card, _target(row), _SETTLED[row.kind])
    return Foreign(card, row.kind, row.body)


def _correction(row: EventRow) -> Correction:
    rating, graded_by = _RATINGS[row.rating], _GRADERS[row.graded_by]
    return Correction(CardId(row.card), _target(row), rating, graded_by, row.typed or "")


def _review(row: EventRow) -> Review:
    if not _is_score(row.score):
        raise KeyError("score")
    return Review(
        CardId(row.card),
        _RATINGS[row.rating],
        _GRADERS[row.graded_by],
        _JUDGEMENTS[row.judgement],
        row.score,
        row.typed or "",
        row.took_ms or 0,
        row.revision or 0,
        bool(row.cram),
    )


def _tuned(row: EventRow) -> Tuned:
    tuned = tuned_of(row.body)
    if row != EventRow(*row[:6], tuned.card, body=row.body):
        raise KeyError("body")
    return tuned


def _goal(row: EventRow) -> Goal:
    goal = goal_of(row.body)
    if row != EventRow(*row[:6], goal.card, body=row.body):
        raise KeyError("body")
    return goal


def _is_score(score: float | None) -> bool:
    return score is None or 0 <= score <= 1  # NaN, which would come back as None, is none


def _target(row: EventRow) -> EventId:
    if row.target is None:
        raise KeyError("target")
    return EventId(row.target)


def _whole_body(row: EventRow) -> str:
    """Return all that a row says of its deed, where a known kind has values that are not."""
    fields = row._asdict()
    said = {name: fields[name] for name in _OF_DEED if fields[name] not in {None, ""}}
    if said.keys() <= {"body"}:
        return row.body
    import json  # noqa: PLC0415 - hardly ever needed

    return json.dumps(said, ensure_ascii=False, sort_keys=True)


_READERS: Mapping[str, Callable[[EventRow], Deed]] = {
    REVIEW: _review,
    CORRECTION: _correction,
    UNDO: lambda row: Undo(CardId(row.card), _target(row)),
    APPEAL: lambda row: Appeal(CardId(row.card), _target(row), row.typed or ""),
    TUNED: _tuned,
    GOAL: _goal,
}


def is_readable(row: EventRow) -> bool:
    """Say whether this version reads an event as what it says it is; unknown kinds are none."""
    is_known = row.kind in _READERS or row.kind in _MARKS or row.kind in _SETTLED
    return not is_known or not isinstance(event_of(row).deed, Foreign)
