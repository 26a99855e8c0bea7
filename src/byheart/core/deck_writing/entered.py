"""A question as its author enters it, field by field: texts alone, for the loader to read."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from byheart.core.deck import Kind, Remark
from byheart.core.deck_reading.fields import QUESTION
from byheart.core.deck_writing.layout import Fields, Layout, Series
from byheart.core.deck_writing.ordering import ordered_question
from byheart.core.deck_writing.question_layout import (
    BARE_KINDS,
    bare,
    fields_of,
    remarks,
    tags_of,
    text_of,
    texts,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What an author has entered so far; nothing need be right, nothing need be there.

    `gaps` are the kinds of the gaps of a cloze by their texts, `answers` the one answer or the
    members of a list.
    """

    id: str = ""
    type: str = ""
    ask: str = ""
    answers: tuple[str, ...] = ()
    tolerance: str = ""
    accept: tuple[str, ...] = ()
    prompt: tuple[Remark, ...] = ()
    reject: tuple[Remark, ...] = ()
    distractors: tuple[str, ...] = ()
    ordered: bool = False
    gaps: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    why: str = ""
    source: str = ""
    para: str = ""
    quote: str = ""
    claimed_by: str = ""
    status: str = ""
    as_of: str = ""
    review_by: str = ""
    tags: tuple[str, ...] = ()
    family: str = ""
    confusable: tuple[str, ...] = ()
    fact: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of question; text where none is entered or known."""
        return Kind(self.type) if self.type in tuple(Kind) else Kind.TEXT


def entered_layout(entered: Entered) -> Fields:
    """Return the layout of a question as it is entered, in canonical form."""
    cite = {
        "source": text_of(entered.source),
        "para": bare(entered.para) if entered.para else None,
        "quote": text_of(entered.quote),
    }
    names = ("hint", "fact", "why", "claimed_by", "status", "family")
    days = ("as_of", "review_by")
    return ordered_question(
        fields_of(
            {
                "id": text_of(entered.id),
                "type": text_of(entered.type or entered.kind),
                "ask": text_of(entered.ask),
                "answer": _answer(entered),
                "tolerance": text_of(entered.tolerance),
                "accept": texts(entered.accept),
                "prompt": remarks(entered.prompt),
                "reject": remarks(entered.reject),
                "distractors": texts(entered.distractors),
                "ordered": bare("true") if entered.ordered else None,
                "gaps": _gaps(entered.gaps),
                **{name: text_of(getattr(entered, name)) for name in names},
                "cite": fields_of(cite),
                **{name: bare(day) for name in days if (day := getattr(entered, name))},
                "tags": tags_of(entered.tags),
                "confusable": texts(entered.confusable),
            }
        )
    )


def _answer(entered: Entered) -> Layout | None:
    if not entered.answers:
        return None
    if entered.kind is Kind.LIST or len(entered.answers) > 1:
        return texts(entered.answers) or Series(())
    (answer,) = entered.answers
    return bare(answer) if entered.kind in BARE_KINDS else text_of(answer)


def _gaps(gaps: Iterable[tuple[str, str]]) -> Layout | None:
    kinds = {text: kind for text, kind in gaps if kind != Kind.TEXT}
    return fields_of({text: fields_of({"type": text_of(kind)}) for text, kind in kinds.items()})


def with_kind(entered: Entered, kind: Kind) -> Entered:
    """Return a question of another kind, without what does not fit it."""
    if kind is entered.kind:
        return replace(entered, type=kind.value)
    return replace(
        entered,
        type=kind.value,
        answers=(),
        tolerance="",
        accept=entered.accept if _fits("accept", kind) else (),
        prompt=entered.prompt if _fits("prompt", kind) else (),
        reject=entered.reject if _fits("reject", kind) else (),
        distractors=(),
        ordered=False,
        gaps=(),
        fact=entered.fact if _fits("fact", kind) else "",
    )


def _fits(field: str, kind: Kind) -> bool:
    return kind in QUESTION.fields[field].kinds
