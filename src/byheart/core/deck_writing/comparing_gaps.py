"""The gaps of a cloze in two versions compared: each of them is a card."""

from collections.abc import Iterator, Mapping

from byheart.core.deck import Gap, Question
from byheart.core.deck_writing.difference import Change, Difference, altered, due
from byheart.core.deck_writing.layout import Layout, Text
from byheart.core.deck_writing.meaning import means_the_same
from byheart.core.deck_writing.question_layout import asides


def gap_differences(old: Question, new: Question) -> Iterator[Difference]:
    """Yield what differs between the gaps of two versions of a question."""
    olds = {gap.name: gap for gap in old.gaps}
    news = {gap.name: gap for gap in new.gaps}
    for gap in new.gaps:
        was = olds.get(gap.name)
        if was is None:
            effect = "a new card" + _advice(olds, news)
            text = (gap.expected.answer,)
            yield Difference(Change.ADDED, (new.id,), "gaps", (), text, gap.name, effect)
        else:
            yield from _changes(was, gap, new, due(old.revision, new.revision))
    effect = "its history is kept, and no card shows it"
    for gap in old.gaps:
        if gap.name not in news:
            text = (gap.expected.answer,)
            yield Difference(Change.REMOVED, (new.id,), "gaps", text, (), gap.name, effect)


def _advice(olds: Mapping[str, Gap], news: Mapping[str, Gap]) -> str:
    """Return what to do if a gap has only another text, where one came and one went."""
    gone = list(olds.keys() - news.keys())
    if len(gone) != 1 or len(news.keys() - olds.keys()) != 1:
        return ""
    return f"; if it is the gap {gone[0]} with another text, give it that id"


def _changes(old: Gap, new: Gap, question: Question, effect: str) -> Iterator[Difference]:
    at, before, after = (question.id,), (old.expected.answer,), (new.expected.answer,)
    if before != after:
        is_same = means_the_same(old.expected, new.expected)
        change = Change.ALTERED if is_same else Change.ANSWERED
        effect = "it says the same: schedules stay as they are" if is_same else effect
        yield Difference(change, at, "gaps", before, after, new.name, effect)
    olds, news = _said(old), _said(new)
    for name in news:
        yield from altered(question.id, name, olds[name], news[name], new.name)


def _said(gap: Gap) -> dict[str, Layout | None]:
    """Return what is said of a gap, by key."""
    hint = Text(gap.hint) if gap.hint else None
    return {"type": Text(gap.expected.kind.value), **asides(gap.expected), "hint": hint}
