"""The words of drafting and sifting, the same in every way of showing them."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from byheart.core.deck import Question
from byheart.core.drafting import Candidate
from byheart.core.sifting.checking import UNFINISHED, Remark
from byheart.core.sifting.comparing import Change, Changed, Comparison
from byheart.core.sifting.decisions import (
    Accepted,
    Dated,
    Decision,
    Merged,
    Rejected,
    Undone,
    Worded,
)
from byheart.core.sifting.drafts import Draft, span_in_sentence
from byheart.core.sifting.fields import editable, field
from byheart.core.wording import quoted
from byheart.terminal.phrases import count, shortened
from byheart.terminal.sift_face import CandidateView, Tally

OPEN, CLOSE = ">>", "<<"
"""What a span is marked with, so that it is seen without colour."""
_WIDTH = 80
_KIND_WIDTH = 9
_WORTH_WIDTH = 25
_CUT = "..."
_FOLLOWS = "follows from the question"


def marked(sentence: str, span: tuple[int, int]) -> str:
    """Return a sentence with its span between marks."""
    start, end = span
    return f"{sentence[:start]}{OPEN}{sentence[start:end]}{CLOSE}{sentence[end:]}"


def in_context(sentence: str, span: tuple[int, int], width: int) -> str:
    """Return a span between marks, with as many whole words around it as there is room for."""
    start, end = span
    room = width - len(OPEN) - len(CLOSE) - 2 * len(_CUT)
    text = shortened(sentence[start:end], max(room, len(_CUT) + 1))
    before, after = sentence[:start], sentence[end:]
    left = max((room - len(text)) // 2, room - len(text) - len(after), 0)
    right = max(room - len(text) - min(left, len(before)), 0)
    return f"{_end_of(before, left)}{OPEN}{text}{CLOSE}{_start_of(after, right)}"


def _end_of(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[len(text) - most :]
    return _CUT + kept[kept.find(" ") :] if " " in kept else _CUT


def _start_of(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[:most]
    return kept[: kept.rfind(" ") + 1] + _CUT if " " in kept else _CUT


def worth(candidate: Candidate) -> str:
    """Return what a candidate says: "about 5000 people", "1989-11-09", a class of name."""
    value = candidate.resolves_to or candidate.value or ("?" if candidate.relative else "")
    parts = [candidate.hedge, value, candidate.unit, candidate.name_class]
    return " ".join(part for part in parts if part)


def draft_lines(draft: Draft) -> list[str]:
    """Return a draft as lines of at most 80 columns, grouped by paragraph."""
    lines: list[str] = []
    para = 0
    for candidate in draft.candidates:
        if candidate.para != para:
            para = candidate.para
            lines += ["", f"Paragraph {para}"]
        lines.append(candidate_line(candidate, draft))
    return lines[1:]


def candidate_line(candidate: Candidate, draft: Draft, width: int = _WIDTH) -> str:
    """Return a candidate on one line: its kind, its span in its sentence, what it says."""
    span = span_in_sentence(candidate, draft)
    room = width - _KIND_WIDTH - _WORTH_WIDTH - 4
    context = in_context(candidate.sentence, span, room)
    said = f"{worth(candidate)}{' (again)' if candidate.repeats is not None else ''}"
    return f"  {candidate.kind:<{_KIND_WIDTH}} {context:<{room}} {shortened(said, _WORTH_WIDTH)}"


def comparison_lines(found: Comparison, draft: Draft, deck: str) -> list[str]:
    """Return what became of the facts of a deck, and what is new."""
    gone = [each for each in found.changed if each.change is Change.GONE]
    changed = [each for each in found.changed if each.change is Change.CHANGED]
    heading = f"{count(found.compared, 'question')} of {deck} held against this article."
    return [
        heading,
        *_section("Said otherwise now", changed),
        *_section("No longer said", gone),
        *(["", f"New ({len(found.new)})"] if found.new else ["", "Nothing is new."]),
        *(candidate_line(candidate, draft) for candidate in found.new),
    ]


def _section(title: str, changes: Sequence[Changed]) -> list[str]:
    lines = [line for change in changes for line in _change_lines(change)]
    return ["", f"{title} ({len(changes)})", *lines] if changes else []


def _change_lines(changed: Changed) -> Iterable[str]:
    yield f"  {changed.question.id}: {shortened(changed.question.ask, _WIDTH)}"
    now = changed.now
    said = f"    was {quoted(changed.was)}"
    yield said if now is None else f"{said}, now {quoted(now.text)} in paragraph {now.para}"


def rows(question: Question) -> list[tuple[str, str]]:
    """Return the fields of a proposed question, those that say something."""
    values = [(name, field(question, name)) for name in editable(question.kind)]
    shown = [(name.capitalize(), value) for name, value in values if value and name != "id"]
    as_of = [("As of", question.as_of.isoformat())] if question.as_of else []
    status = [("Status", question.status.value)] if question.status else []
    named = [("Id", question.id or _FOLLOWS)]
    return [("Type", question.kind.value), *shown, *as_of, *status, *named]


def remark_line(remark: Remark) -> str:
    """Return what is said of a question; that it is not finished yet is nothing to mend."""
    return "The question is still to be finished." if remark.rule == UNFINISHED else str(remark)


def where(view: CandidateView) -> str:
    """Say what kind of candidate it is and where it stands."""
    candidate = view.candidate
    kind = f"{candidate.kind} ({candidate.name_class})" if candidate.name_class else candidate.kind
    again = f", first said in paragraph {view.first_para}" if view.first_para else ""
    unclear = ", relative: set the day of the article" if _is_unclear(candidate) else ""
    return f"{kind}, paragraph {candidate.para}{again}{unclear}"


def _is_unclear(candidate: Candidate) -> bool:
    return candidate.relative and not candidate.resolves_to


def tally_lines(tally: Tally) -> list[str]:
    """Say how a sitting went."""
    done = [
        count(number, "candidate") + f" {what}"
        for number, what in (
            (tally.accepted, "accepted"),
            (tally.merged, "merged"),
            (tally.rejected, "rejected"),
        )
        if number
    ]
    first = f"{', '.join(done)}." if done else "Nothing was decided."
    left = (
        f"{count(tally.left, 'candidate')} left." if tally.left else "Every candidate is decided."
    )
    last = [tally.last] if tally.last else []
    return [*last, f"{first} {left}", f"`byheart check {tally.deck}` says what is still amiss."]


def said_of_decision(decision: Decision) -> str:
    """Return a decision in a few words."""
    match decision.deed:
        case Accepted(question=question):
            return f"{question} is out of the deck again"
        case Merged(question=question, answer=answer):
            return f"{quoted(answer)} is out of {question} again"
        case Rejected():
            return "the candidate is no longer rejected"
        case Dated(day):
            return f"the article is no longer as of {day}"
        case Worded() | Undone():
            return "a note"
        case _:
            assert_never(decision.deed)
