"""Two versions of a deck compared question by question, and what that does to schedules."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from byheart.core.deck import Deck, Question, QuestionId
from byheart.core.deck_writing.comparing_questions import question_differences
from byheart.core.deck_writing.difference import Change, Difference

_SAID_AT_ONCE = ("as_of", "review_by", "tags")
"""Keys that a deck may say for all of its questions."""
_TOGETHER = 3
"""So many questions that differ alike there are told of together."""
_ALIKE = 0.8
"""How alike two questions are that may be one under two ids."""
_MOST_COMPARED = 50
"""Questions that went, up to which they are compared with those that came."""


def differences(old: Deck | None, new: Deck | None) -> tuple[Difference, ...]:
    """Return what differs between two versions of a deck, in the order of the new one.

    Layout, comments and the order of keys are no differences. A question that was renamed is known
    by its `renamed_from`.

    Args:
        old: The deck as it was; None where there was none.
        new: The deck as it is; None where there is none.
    """
    before = old.questions if old is not None else ()
    after = new.questions if new is not None else ()
    olds = {question.id: question for question in before}
    taken = {question.id for question in after}
    pairs = [(_earlier(now, olds, taken), now) for now in after]
    kept = {was.id for was, _ in pairs if was is not None}
    gone = [question for question in before if question.id not in kept]
    found = list(_of_decks(old, new)) if old is not None and new is not None else []
    for was, now in pairs:
        found += [_added(now, gone)] if was is None else question_differences(was, now)
    found += map(_removed, gone)
    places = {question.id: place for place, question in enumerate(before)}
    found += _moved([(places[was.id], now.id) for was, now in pairs if was is not None])
    return tuple(_together(found))


def _earlier(
    now: Question, olds: Mapping[QuestionId, Question], taken: Container[QuestionId]
) -> Question | None:
    """Return what a question was: the one of its id, or of an earlier id that is free now."""
    earlier = (id_ for id_ in now.renamed_from if id_ not in taken)
    return next((olds[id_] for id_ in (now.id, *earlier) if id_ in olds), None)


def _of_decks(old: Deck, new: Deck) -> Iterator[Difference]:
    if old.id != new.id:
        effect = "history hangs on the id: every card starts anew"
        yield Difference(Change.ALTERED, (), "deck", (old.id,), (new.id,), effect=effect)
    for name in ("title", "language"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield Difference(Change.ALTERED, (), name, (before,), (after,))
    gone = tuple(id_ for id_ in old.sources if old.sources[id_] != new.sources.get(id_))
    come = tuple(id_ for id_ in new.sources if new.sources[id_] != old.sources.get(id_))
    if gone or come:
        yield Difference(Change.ALTERED, (), "sources", gone, come)


def _added(new: Question, gone: Sequence[Question]) -> Difference:
    cards = len(new.gaps) or 1
    effect = "a new card" if cards == 1 else f"{cards} new cards"
    alike = next((old for old in gone[:_MOST_COMPARED] if _is_alike(old, new)), None)
    if alike is not None:
        effect += f"; if it is {alike.id} under another id, write `renamed_from: [{alike.id}]`"
    return Difference(Change.ADDED, (new.id,), "", (), (new.ask,), effect=effect)


def _is_alike(old: Question, new: Question) -> bool:
    return SequenceMatcher(None, old.ask, new.ask, autojunk=False).ratio() >= _ALIKE


def _removed(old: Question) -> Difference:
    effect = "its history is kept, and no card shows it; `retired: DAY` stops asking"
    return Difference(Change.REMOVED, (old.id,), "", (old.ask,), (), effect=effect)


def _moved(places: Sequence[tuple[int, QuestionId]]) -> Iterator[Difference]:
    """Yield the fewest questions that must have moved, each with the one that is now above it."""
    in_order = _longest_rise([place for place, _ in places])
    for at, (place, id_) in enumerate(places):
        if place not in in_order:
            above = (places[at - 1][1],) if at else ()
            yield Difference(Change.MOVED, (id_,), "", (), above)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Return the numbers of a longest rising subsequence.

    Source:
        Patience sorting; M. L. Fredman, "On computing the length of longest increasing
        subsequences", Discrete Mathematics 11 (1975).
    """
    tops: list[int] = []
    below: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(tops, number)
        below[number] = tops[at - 1] if at else None
        tops[at : at + 1] = [number]
    rise: set[int] = set()
    number_: int | None = tops[-1] if tops else None
    while number_ is not None:
        rise.add(number_)
        number_ = below[number_]
    return rise


def _together(found: Sequence[Difference]) -> Iterator[Difference]:
    """Yield the differences, those that a deck makes in many questions at once only once."""
    alike: dict[Difference, list[QuestionId]] = {}
    for each in found:
        if each.field in _SAID_AT_ONCE:
            alike.setdefault(replace(each, questions=()), []).extend(each.questions)
    for each in found:
        ids = alike.get(replace(each, questions=()), [])
        if len(ids) < _TOGETHER:
            yield each
        elif each.questions[0] == ids[0]:
            yield replace(each, questions=tuple(ids))
