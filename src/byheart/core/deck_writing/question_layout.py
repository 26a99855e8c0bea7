"""A question as its author would write it: its layout in canonical form."""

from collections.abc import Iterable, Mapping

from byheart.core.deck import Citation, Expected, Gap, Kind, Member, Question, Remark
from byheart.core.deck_reading.question import Defaults
from byheart.core.deck_writing.layout import (
    NOTHING,
    Entry,
    Fields,
    Item,
    Layout,
    Series,
    Text,
)
from byheart.core.deck_writing.ordering import ordered_question
from byheart.core.deck_writing.plain_gaps import plain_gaps

NO_DEFAULTS = Defaults(None, None, (), None)
BARE_KINDS = frozenset({Kind.NUMBER, Kind.DATE, Kind.BOOLEAN})
"""Kinds of answer that look odd in quotes: `answer: 2024`, `answer: false`."""


def question_layout(question: Question, defaults: Defaults = NO_DEFAULTS) -> Fields:
    """Return the layout of a question, without what its deck says for all questions.

    Args:
        question: The question.
        defaults: What the deck says.
    """
    expected = question.expected
    dated = {"as_of": defaults.as_of, "review_by": defaults.review_by}
    days = {"as_of": question.as_of, "review_by": question.review_by}
    return ordered_question(
        fields_of(
            {
                "id": text_of(question.id),
                "type": text_of(question.kind),
                "ask": text_of(question.ask),
                **(_expected(expected) if expected is not None else {}),
                "gaps": _gaps(question),
                "hint": text_of(question.hint),
                "fact": text_of(question.fact),
                "why": text_of(question.why),
                "cite": _cite(question.cite),
                "claimed_by": text_of(question.claimed_by),
                "status": text_of(question.status or ""),
                **{n: bare(d.isoformat()) for n, d in days.items() if d and d != dated[n]},
                "tags": tags_of(tag for tag in question.tags if tag not in defaults.tags),
                "family": text_of(question.family),
                "confusable": texts(question.confusable),
                "revision": bare(str(question.revision)) if question.revision else None,
                "renamed_from": texts(question.renamed_from),
                "retired": bare(question.retired.isoformat()) if question.retired else None,
                "tests": fields_of({j: texts(question.tests.get(j, ())) for j in question.tests}),
                "lint-ok": remarks(Remark(*pair) for pair in question.lint_ok.items()),
            }
        )
    )


def texts(members: Iterable[str]) -> Series | None:
    """Return the layout of a list of texts; None for none."""
    items = tuple(Item(Text(member)) for member in members)
    return Series(items) if items else None


def remarks(pairs: Iterable[Remark]) -> Layout | None:
    """Return the layout of foreseen answers: a list, or a mapping where there is a word to say."""
    pairs = tuple(pairs)
    if not any(pair.say for pair in pairs):
        return texts(pair.answer for pair in pairs)
    entries = (Entry(Text(p.answer), Text(p.say) if p.say else NOTHING) for p in pairs)
    return Fields(tuple(entries))


def asides(expected: Expected) -> dict[str, Layout | None]:
    """Return what is said beside the answer, by key; None where nothing is."""
    return {
        "tolerance": text_of(expected.tolerance),
        "accept": texts(expected.accept),
        "prompt": remarks(expected.prompt),
        "reject": remarks(expected.reject),
    }


def _expected(expected: Expected) -> dict[str, Layout | None]:
    """Return what says what is right."""
    return {
        "answer": _answer(expected),
        **asides(expected),
        "distractors": texts(expected.distractors),
        "ordered": bare("true") if expected.ordered else None,
    }


def _answer(expected: Expected) -> Layout | None:
    if expected.kind is Kind.LIST:
        return Series(tuple(Item(_member(member)) for member in expected.members))
    return bare(expected.answer) if expected.kind in BARE_KINDS else Text(expected.answer)


def _member(member: Member) -> Layout:
    if not member.accept:
        return Text(member.answer)
    return fields_of({"answer": text_of(member.answer), "accept": texts(member.accept)})


def _cite(cite: Citation | None) -> Layout | None:
    if cite is None:
        return None
    para = bare(str(cite.para)) if cite.para is not None else None
    return fields_of({"source": text_of(cite.source), "para": para, "quote": text_of(cite.quote)})


def _gaps(question: Question) -> Layout | None:
    """Return what is said of the gaps of a cloze; an id only where their texts give others."""
    names = [gap.name for gap in plain_gaps(question.ask)[0]] if question.gaps else []
    named = [gap.name for gap in question.gaps] != names
    details = {gap.expected.answer: _gap(gap, named=named) for gap in question.gaps}
    return fields_of({text: fields for text, fields in details.items() if fields.entries})


def _gap(gap: Gap, *, named: bool) -> Fields:
    kind = gap.expected.kind
    fields: dict[str, Layout | None] = {
        "id": text_of(gap.name if named else ""),
        "type": text_of(kind if kind is not Kind.TEXT else ""),
        **asides(gap.expected),
        "hint": text_of(gap.hint),
    }
    return fields_of(fields)


def fields_of(values: Mapping[str, Layout | None]) -> Fields:
    """Return a mapping of the values that are there."""
    return Fields(
        tuple(
            Entry(Text(str(name)), value)
            for name, value in values.items()
            if value is not None and value != Fields(())
        )
    )


def text_of(text: str) -> Text | None:
    """Return the layout of a text; None for an empty one."""
    return Text(str(text)) if text else None


def bare(text: str) -> Text:
    """Return the layout of a text that is no text to YAML and looks odd in quotes."""
    return Text(text, quoted=False)


def tags_of(tags: Iterable[str]) -> Series | None:
    """Return the layout of tags; a year needs no quotes there."""
    items = tuple(Item(bare(tag) if tag.isdecimal() else Text(tag)) for tag in tags)
    return Series(items) if items else None
