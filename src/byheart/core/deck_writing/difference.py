"""What can differ between two versions of a deck: a value to gather and to show."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from byheart.core.deck import QuestionId
from byheart.core.deck_writing.layout import Entry, Fields, Layout, Series, Text, is_nothing


class Change(StrEnum):
    """What can become of a question."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    RETIRED = "retired"
    REVIVED = "asked again"
    REWORDED = "reworded"
    ANSWERED = "answer changed"
    REVISED = "revision raised"
    ALTERED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between two versions of a deck.

    Attributes:
        change: What it is.
        questions: The ids of the questions that differ so, as the new version has them; () where
            the deck itself does.
        field: The key that differs, "" where the question as a whole does.
        before: The text that stood there, or of a list the members that are gone.
        after: The text that stands there now, or the members that are new.
        gap: The gap of a cloze that it is about.
        effect: What it does to schedules, or what the author can do about that.
    """

    change: Change
    questions: tuple[QuestionId, ...]
    field: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    gap: str = ""
    effect: str = ""


def due(old_revision: int, new_revision: int) -> str:
    """Say what a changed answer does to schedules."""
    if new_revision > old_revision:
        return "its cards are due again, as `revision` was raised"
    return f"schedules stay: raise `revision` to {old_revision + 1} to make its cards due again"


def altered(
    id_: QuestionId, name: str, before: Layout | None, after: Layout | None, gap: str = ""
) -> Iterator[Difference]:
    """Yield how the value of a key differs, if it does."""
    if before == after:
        return
    olds, news = parts(before), parts(after)
    gone = tuple(part for part in olds if part not in news)
    come = tuple(part for part in news if part not in olds)
    if not (gone or come):  # the same ones in another order
        gone, come = olds, news
    yield Difference(Change.ALTERED, (id_,), name, gone, come, gap)


def parts(value: Layout | None) -> tuple[str, ...]:
    """Return a value for people: a text, or each member of a list or mapping."""
    match value:
        case None:
            return ()
        case Text():
            return (value.text,)
        case Series():
            return tuple(", ".join(parts(item.value)) for item in value.items)
        case Fields():
            return tuple(_pair(entry) for entry in value)


def _pair(entry: Entry) -> str:
    if is_nothing(entry.value):
        return entry.key.text
    return f"{entry.key.text}: {', '.join(parts(entry.value))}"
