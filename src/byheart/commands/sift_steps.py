"""Single steps of sifting without anybody there: for scripts, editors and other programs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import typer

from byheart.commands.sift_session import Sifting
from byheart.core.cleaning import clean
from byheart.core.deck import Kind, Question
from byheart.core.drafting import Candidate
from byheart.core.errors import UsageError
from byheart.core.sifting.answers import proposed
from byheart.core.sifting.checking import Remark
from byheart.core.sifting.drafts import span_in_sentence
from byheart.core.sifting.fields import field, with_field
from byheart.core.sifting.proposals import of_kind
from byheart.core.sifting.wording import hint_words
from byheart.terminal.json_lines import Jsonable, write_json
from byheart.terminal.sift_wording import candidate_line, said_of_decision

LINE = 80
SHORT_ID = 8
"""Columns of a line, and of a fingerprint's beginning, which will do to name a candidate."""
_CLOZE_EXAMPLE = '--ask "The city of {Hama} fell"'
Step = Callable[[Sifting], None]


@dataclass(frozen=True, slots=True)
class Fields:
    """What a question is to say instead of what is proposed; None for what is to stay."""

    ask: str | None = None
    kind: Kind | None = None
    answer: str | None = None
    tolerance: str | None = None
    id: str | None = None
    why: str | None = None

    def set_in(self, question: Question) -> Question:
        """Return a question with these fields.

        Raises:
            UsageError: If a cloze has no gap, or answers besides its gaps.
        """
        if self.kind is Kind.CLOZE:
            if self.answer is not None or self.tolerance is not None or "{" not in (self.ask or ""):
                raise UsageError(f"a cloze has its answers in its question: {_CLOZE_EXAMPLE}")
            question = replace(question, kind=Kind.CLOZE, expected=None)
        elif self.kind is not None:
            question = of_kind(question, self.kind)
        named = {"ask": self.ask, "answer": self.answer, "tolerance": self.tolerance}
        for name, text in {**named, "id": self.id, "why": self.why}.items():
            if text is not None:
                question = with_field(question, name, text)
        return question


@dataclass(frozen=True, slots=True)
class Steps:
    """What was asked for on the command line."""

    accept: str | None
    reject: tuple[str, ...]
    merge: str | None
    into: str | None
    fields: Fields
    list_: bool = False
    undo: bool = False
    json: bool = False

    @property
    def needs_deck(self) -> bool:
        """Whether something is to be decided about a deck that must be there."""
        decides = bool(self.accept or self.reject or self.merge)
        return decides or not (self.list_ or self.json or self.undo)


def step_of(steps: Steps) -> Step | None:
    """Return the step that was asked for, None where the author is to be asked.

    Raises:
        UsageError: If several were asked for, or an option has nothing to belong to.
    """
    chosen = [
        name
        for name, is_chosen in {
            "--list": steps.list_,
            "--accept": steps.accept is not None,
            "--reject": bool(steps.reject),
            "--merge": steps.merge is not None,
            "--undo": steps.undo,
        }.items()
        if is_chosen
    ]
    if len(chosen) > 1:
        raise UsageError(f"{' and '.join(chosen)} exclude each other: one step at a time")
    _refuse_strays(steps)
    match chosen:
        case ["--accept"]:
            return partial(accept, name=steps.accept or "", fields=steps.fields, json=steps.json)
        case ["--reject"]:
            return partial(reject, names=steps.reject, json=steps.json)
        case ["--merge"]:
            name, into, answer = steps.merge or "", steps.into or "", steps.fields.answer
            return partial(merge, name=name, into=into, answer=answer, json=steps.json)
        case ["--undo"]:
            return partial(undo, json=steps.json)
        case ["--list"]:
            return partial(show, json=steps.json)
        case _:
            return partial(show, json=True) if steps.json else None


def _refuse_strays(steps: Steps) -> None:
    if (steps.merge is None) != (steps.into is None):
        raise UsageError("--merge ID and --into QID belong together")
    allowed = Fields(answer=steps.fields.answer) if steps.merge is not None else Fields()
    if steps.accept is None and steps.fields != allowed:
        raise UsageError("--ask, --type, --tolerance, --id and --why belong to --accept ID")


def accept(sifting: Sifting, name: str, fields: Fields, *, json: bool) -> None:
    """Make a candidate a question, and say what `check` says of it."""
    candidate = sifting.find(name)
    question = fields.set_in(sifting.proposal(candidate))
    remarks = sifting.check(candidate, question).remarks
    id_ = sifting.accept(candidate, question)
    file = sifting.deck.file
    if json:
        _write(sifting, "accepted", candidate, question=id_, check=remark_values(remarks))
        return
    _say(f"{candidate.id} is {id_} in {file} now", *map(str, remarks))


def reject(sifting: Sifting, names: tuple[str, ...], *, json: bool) -> None:
    """Reject candidates; all are looked up before the first is rejected."""
    for candidate in [sifting.find(name) for name in names]:
        sifting.reject(candidate)
        if json:
            _write(sifting, "rejected", candidate)
        else:
            _say(f"{candidate.id} is never proposed again")


def merge(sifting: Sifting, name: str, into: str, answer: str | None, *, json: bool) -> None:
    """Make a candidate another right answer of a question."""
    candidate = sifting.find(name)
    text = answer or proposed(candidate).answer or candidate.text
    id_ = sifting.merge(candidate, into, text)
    if json:
        _write(sifting, "merged", candidate, question=id_, answer=text)
    else:
        _say(f"{text} is right for {id_} now")


def undo(sifting: Sifting, *, json: bool) -> None:
    """Take the last decision back."""
    done = sifting.undo()
    if done is None:
        raise UsageError("nothing was decided about this article that could be undone")
    if json:
        write_json({"type": "undone", "what": said_of_decision(done)})
    else:
        _say(f"undone: {said_of_decision(done)}")


def show(sifting: Sifting, *, json: bool) -> None:
    """List what is still to be decided."""
    left, draft, deck = sifting.pending, sifting.draft, sifting.deck
    if json:
        write_json(
            {
                "article": draft.source.title,
                "source": draft.source.id,
                "as_of": draft.as_of.isoformat() if draft.as_of else None,
                "deck": deck.id,
                "file": deck.file,
                "decided": sifting.total - len(left),
                "candidates": [candidate_value(sifting, candidate) for candidate in left],
            }
        )
        return
    for candidate in left:
        line = candidate_line(candidate, draft, LINE - SHORT_ID)
        _say(f"{candidate.id[:SHORT_ID]}{line}".rstrip())
    _say(f"{len(left)} of {sifting.total} candidates are to be decided")


def candidate_value(sifting: Sifting, candidate: Candidate) -> Jsonable:
    """Return a candidate with what is proposed for it."""
    question = sifting.proposal(candidate)
    span = span_in_sentence(candidate, sifting.draft)
    return {
        "id": candidate.id,
        "kind": candidate.kind.value,
        "para": candidate.para,
        "text": candidate.text,
        "sentence": candidate.sentence,
        "span": list(span),
        "words": list(hint_words(candidate.sentence, span)),
        "repeats": candidate.repeats,
        "relative": candidate.relative,
        "type": question.kind.value,
        "ask": question.ask,
        "answer": field(question, "answer"),
        "tolerance": field(question, "tolerance"),
        "as_of": question.as_of.isoformat() if question.as_of else None,
        "check": remark_values(sifting.check(candidate, question).remarks),
    }


def remark_values(remarks: tuple[Remark, ...]) -> list[Jsonable]:
    """Return what `check` says, for other programs."""
    return [
        {
            "severity": remark.severity.value,
            "rule": remark.rule,
            "message": remark.message,
            "advice": remark.advice,
        }
        for remark in remarks
    ]


def _write(sifting: Sifting, kind: str, candidate: Candidate, **more: Jsonable) -> None:
    left = len(sifting.pending)
    write_json(
        {"type": kind, "candidate": candidate.id, "deck": sifting.deck.file, **more, "left": left}
    )


def _say(*lines: str) -> None:
    for line in lines:
        typer.echo(clean(line))
