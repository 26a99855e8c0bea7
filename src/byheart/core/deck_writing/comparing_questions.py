"""Two versions of one question compared: what is asked, what is right, what else is said."""

from collections.abc import Iterator

from byheart.core.deck import Expected, Kind, Question, QuestionId, cloze_parts
from byheart.core.deck_writing.comparing_gaps import gap_differences
from byheart.core.deck_writing.difference import Change, Difference, altered, due
from byheart.core.deck_writing.layout import Series
from byheart.core.deck_writing.meaning import means_the_same
from byheart.core.deck_writing.question_layout import question_layout, texts

_APART = frozenset(
    {"id", "type", "ask", "answer", "gaps", "ordered", "revision", "retired", "renamed_from"}
)
"""Keys that are compared by what they mean."""


def question_differences(old: Question, new: Question) -> Iterator[Difference]:
    """Yield what differs between two versions of a question, but for its place in the deck."""
    at = (new.id,)
    if old.id != new.id:
        yield Difference(Change.RENAMED, at, "id", (old.id,), at, effect="its history follows")
    yield from _retirement(old, new)
    if _wording(old) != _wording(new):
        effect = "schedules stay as they are"
        yield Difference(Change.REWORDED, at, "ask", (old.ask,), (new.ask,), effect=effect)
    answers = list(_answers(old, new))
    yield from answers
    is_changed = any(found.change is Change.ANSWERED for found in answers)
    if old.revision != new.revision and not (is_changed and new.revision > old.revision):
        yield _revision(old, new)
    yield from _others(old, new)


def _retirement(old: Question, new: Question) -> Iterator[Difference]:
    if old.retired == new.retired:
        return
    before, after = (
        (day.isoformat(),) if day is not None else () for day in (old.retired, new.retired)
    )
    change, effect = Change.RETIRED, "no longer asked from that day on; its history stays"
    if new.retired is None:
        change, effect = Change.REVIVED, "its cards come back with their history"
    yield Difference(change, (new.id,), "retired", before, after, effect=effect)


def _wording(question: Question) -> tuple[str, ...]:
    """Return what is asked; of a cloze, what stands around its gaps."""
    if question.kind is not Kind.CLOZE:
        return (question.ask,)
    return tuple("" if is_gap else part for part, is_gap in cloze_parts(question.ask))


def _answers(old: Question, new: Question) -> Iterator[Difference]:
    """Yield changes of the kind and of what is right."""
    at = (new.id,)
    if old.kind is not new.kind:
        is_other = Kind.CLOZE in (old.kind, new.kind)
        effect = "its cards are others and start anew" if is_other else ""
        yield Difference(Change.ALTERED, at, "type", (old.kind,), (new.kind,), effect=effect)
    if old.expected is not None and new.expected is not None:
        yield from _answer(at, old.expected, new.expected, due(old.revision, new.revision))
    else:
        yield from gap_differences(old, new)


def _answer(
    at: tuple[QuestionId, ...], old: Expected, new: Expected, effect: str
) -> Iterator[Difference]:
    before, after = _shown(old), _shown(new)
    if means_the_same(old, new):
        effect = "it says the same: schedules stay as they are"
        if before != after:
            yield Difference(Change.ALTERED, at, "answer", (before,), (after,), effect=effect)
    else:
        yield Difference(Change.ANSWERED, at, "answer", (before,), (after,), effect=effect)


def _shown(expected: Expected) -> str:
    return expected.shown + (" (in this order)" if expected.ordered else "")


def _revision(old: Question, new: Question) -> Difference:
    numbers = (str(old.revision),), (str(new.revision),)
    if new.revision > old.revision:
        effect = "its cards are due again"
        return Difference(Change.REVISED, (new.id,), "revision", *numbers, effect=effect)
    effect = "only a higher one makes cards due again"
    return Difference(Change.ALTERED, (new.id,), "revision", *numbers, effect=effect)


def _others(old: Question, new: Question) -> Iterator[Difference]:
    """Yield changes of all other keys, in canonical order."""
    before, after = question_layout(old), question_layout(new)
    names = [entry.key.text for entry in (*after, *before)]
    for name in dict.fromkeys(name for name in names if name not in _APART):
        yield from altered(new.id, name, before.value(name), after.value(name))
    yield from altered(new.id, "accept", _aliases(old.expected), _aliases(new.expected))


def _aliases(expected: Expected | None) -> Series | None:
    """Return the other right forms of the members of a list, each with its member."""
    members = expected.members if expected is not None else ()
    return texts(f"{each.answer}: {alias}" for each in members for alias in each.accept)
