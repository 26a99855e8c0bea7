"""What an author is asked for a new question: at once what it needs, then what they choose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from byheart.core.deck import Remark
from byheart.core.deck_reading.fields import QUESTION
from byheart.core.deck_writing.entered import Entered
from byheart.terminal import authoring_fields as fields
from byheart.terminal.authoring_fields import Known
from byheart.terminal.authoring_prompts import chosen


@dataclass(frozen=True, slots=True)
class Step:
    """A field that can be asked for: its key, how it is asked, what is entered so far."""

    field: str
    label: str
    ask: Callable[[Entered, Known], Entered]
    shown: Callable[[Entered], str]

    def fits(self, entered: Entered, known: Known) -> bool:
        """Say whether the field fits the kind of question and the deck."""
        if self.field == "cite" and not known.sources:
            return False
        return entered.kind in QUESTION.fields[self.field].kinds


def ask_what_is_missing(entered: Entered, known: Known) -> Entered:
    """Ask for what a question needs and what a good one has, unless it is entered already."""
    if not entered.type:
        entered = fields.ask_kind(entered, known)
    for step in STEPS:
        if step.field in FIRST and step.fits(entered, known) and not step.shown(entered):
            entered = step.ask(entered, known)
    return entered


def ask_to_change(entered: Entered, known: Known) -> Entered:
    """Let a field be chosen and ask for it."""
    rows: list[tuple[str, Step | None]] = [
        (f"{step.label}: {step.shown(entered)}".rstrip(": "), step)
        for step in STEPS
        if step.fits(entered, known)
    ]
    step = chosen("Which?", [*rows, ("none of them", None)])
    if step is None:
        return entered
    changed = step.ask(entered, known)
    if step.field == "type" and not changed.answers:
        return ask_what_is_missing(changed, known)
    return changed


def _answers_of(remarks: Sequence[Remark]) -> str:
    return ", ".join(remark.answer for remark in remarks)


STEPS = (
    Step("type", "kind", fields.ask_kind, lambda entered: entered.type),
    Step("ask", "question", fields.ask_question, lambda entered: entered.ask),
    Step("answer", "answer", fields.ask_answer, lambda entered: ", ".join(entered.answers)),
    Step(
        "gaps", "gaps", fields.ask_gaps, lambda entered: ", ".join(kind for _, kind in entered.gaps)
    ),
    Step("tolerance", "tolerance", fields.ask_tolerance, lambda entered: entered.tolerance),
    Step("accept", "also right", fields.ask_accept, lambda entered: ", ".join(entered.accept)),
    Step(
        "prompt", "right but vague, asked back", fields.ask_prompt, lambda e: _answers_of(e.prompt)
    ),
    Step("reject", "wrong, with a word to say", fields.ask_reject, lambda e: _answers_of(e.reject)),
    Step(
        "distractors", "wrong options", fields.ask_distractors, lambda e: ", ".join(e.distractors)
    ),
    Step("hint", "hint", fields.ask_hint, lambda entered: entered.hint),
    Step("why", "why", fields.ask_why, lambda entered: entered.why),
    Step(
        "cite",
        "source",
        fields.ask_source,
        lambda entered: f"{entered.source} {entered.para}".strip(),
    ),
    Step("claimed_by", "claimed by", fields.ask_claimant, lambda entered: entered.claimed_by),
    Step("status", "standing", fields.ask_status, lambda entered: entered.status),
    Step("as_of", "true on", fields.ask_as_of, lambda entered: entered.as_of),
    Step("review_by", "perhaps out of date from", fields.ask_review_by, lambda e: e.review_by),
    Step("tags", "tags", fields.ask_tags, lambda entered: ", ".join(entered.tags)),
    Step("family", "family", fields.ask_family, lambda entered: entered.family),
    Step(
        "confusable",
        "easily mixed up with",
        fields.ask_confusable,
        lambda e: ", ".join(e.confusable),
    ),
    Step("id", "id", fields.ask_id, lambda entered: entered.id),
)
FIRST = frozenset(
    ("ask", "answer", "gaps", "tolerance", "accept", "distractors", "why", "cite", "id")
)
"""What is asked at once; all else is there to be added."""
