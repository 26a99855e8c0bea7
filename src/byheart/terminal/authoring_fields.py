"""The fields of a new question, and how each of them is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from byheart.core.deck import Kind, Remark, Source, Status
from byheart.core.deck_reading.fields import GAP_KINDS
from byheart.core.deck_writing import faults
from byheart.core.deck_writing.entered import Entered, with_kind
from byheart.core.deck_writing.ids import proposed_id
from byheart.terminal.authoring_prompts import Check, agrees, chosen, line, passage

KINDS = (
    (Kind.TEXT, "a word or phrase; case, accents and articles are forgiven"),
    (Kind.NAME, "a person, group, state or place, however it is spelled"),
    (Kind.NUMBER, "a quantity such as 110 km, within a tolerance"),
    (Kind.DATE, "a day, month, year, decade or range"),
    (Kind.CHOICE, "one of several options"),
    (Kind.BOOLEAN, "true or false"),
    (Kind.LIST, "several members, in any order or in a given one"),
    (Kind.CARD, "a plain flashcard, rated by whoever recalls it"),
    (Kind.CLOZE, "a sentence with {gaps}, each of them a card"),
)
STATUSES = {
    "": "nothing to say",
    Status.CONTESTED: "sources disagree",
    Status.APPROXIMATE: "a round figure or an estimate",
    Status.DATED: "true at that time, perhaps no longer",
}
MORE = "(Enter alone goes on)"
EXAMPLES = {
    Kind.NUMBER: "as a learner would type it: 1 million people, 110 km, 500..620",
    Kind.DATE: "as a learner would type it: 2024-12-05, December 2024, 2011",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the deck has that a question may name or must not."""

    ids: frozenset[str]
    questions: tuple[str, ...]
    sources: Mapping[str, Source]


def ask_kind(entered: Entered, _known: Known) -> Entered:
    """Ask for the kind of question; what does not fit it is dropped."""
    rows = [(f"{kind:8} {meaning}", kind) for kind, meaning in KINDS]
    return with_kind(entered, chosen("What kind of answer?", rows, entered.kind))


def ask_question(entered: Entered, _known: Known) -> Entered:
    """Ask for the question."""
    if entered.kind is Kind.CLOZE:
        hint = "(what is asked for in braces: The city of {Hama} fell)"
        ask = line("The sentence", faults.cloze_fault, entered.ask, hint)
        there = faults.gaps_in(ask)
        gaps = tuple(gap for gap in entered.gaps if gap[0] in there)
        return replace(entered, ask=ask, gaps=gaps)
    return replace(entered, ask=line("The question", faults.text_fault, entered.ask))


def ask_answer(entered: Entered, _known: Known) -> Entered:
    """Ask for the answer, in the way of its kind."""
    present = entered.answers[0] if entered.answers else ""
    match entered.kind:
        case Kind.BOOLEAN:
            rows = [("true", "true"), ("false", "false")]
            return replace(entered, answers=(chosen("The answer", rows, present),))
        case Kind.CARD:
            return replace(entered, answers=(passage("The answer", faults.text_fault, present),))
        case Kind.LIST:
            members = _several("A member", _check_of(Kind.LIST), entered.answers, least=1)
            is_list = len(members) > 1
            ordered = is_list and agrees("Does their order count?", default=entered.ordered)
            return replace(entered, answers=members, ordered=ordered)
        case Kind.CLOZE:
            return entered
        case kind:
            hint = f"({EXAMPLES[kind]})" if kind in EXAMPLES else ""
            return replace(entered, answers=(line("The answer", _check_of(kind), present, hint),))


def ask_gaps(entered: Entered, _known: Known) -> Entered:
    """Ask how each gap of a cloze is judged."""
    kinds = {gap: Kind(kind) for gap, kind in entered.gaps}
    rows = [(f"{kind:8} {meaning}", kind) for kind, meaning in KINDS if kind in GAP_KINDS]
    gaps = [
        (gap, chosen(f"How is {gap} judged?", rows, kinds.get(gap, Kind.TEXT)).value)
        for gap in faults.gaps_in(entered.ask)
    ]
    return replace(entered, gaps=tuple(gaps))


def ask_tolerance(entered: Entered, _known: Known) -> Entered:
    """Ask for the largest accepted error."""
    usual = (
        "3 days, or nothing: exact" if entered.kind is Kind.DATE else "10%, 5 km, x2, or nothing"
    )
    check = _optional(lambda text: faults.tolerance_fault(entered.kind, text))
    return replace(entered, tolerance=line("The tolerance", check, entered.tolerance, f"({usual})"))


def ask_accept(entered: Entered, _known: Known) -> Entered:
    """Ask for other right answers."""
    accept = _several("Also right", _check_of(entered.kind), entered.accept)
    return replace(entered, accept=accept)


def ask_prompt(entered: Entered, _known: Known) -> Entered:
    """Ask for answers that are right but vague."""
    return replace(entered, prompt=_remarks("Right but vague", "Ask back", entered.prompt, entered))


def ask_reject(entered: Entered, _known: Known) -> Entered:
    """Ask for wrong answers worth a word."""
    return replace(entered, reject=_remarks("Wrong", "Say then", entered.reject, entered))


def ask_distractors(entered: Entered, _known: Known) -> Entered:
    """Ask for the wrong options of a choice."""
    label = "A wrong option (none: they are drawn from the deck)"
    return replace(entered, distractors=_several(label, faults.text_fault, entered.distractors))


def ask_hint(entered: Entered, _known: Known) -> Entered:
    """Ask for a hint."""
    return replace(entered, hint=_maybe("The hint", faults.text_fault, entered.hint))


def ask_why(entered: Entered, _known: Known) -> Entered:
    """Ask for what is shown after the answer."""
    return replace(
        entered, why=_maybe("Why, shown after the answer", faults.text_fault, entered.why)
    )


def ask_source(entered: Entered, known: Known) -> Entered:
    """Ask where the fact stands."""
    rows = [(f"{name}: {each.title}".rstrip(": "), name) for name, each in known.sources.items()]
    source = chosen("The source", [*rows, ("none", "")], entered.source or rows[0][1])
    if not source:
        return replace(entered, source="", para="", quote="")
    para = _maybe("Its paragraph, counted from 1", faults.paragraph_fault, entered.para)
    return replace(entered, source=source, para=para)


def ask_claimant(entered: Entered, _known: Known) -> Entered:
    """Ask who says so."""
    return replace(
        entered, claimed_by=_maybe("Who claims it", faults.text_fault, entered.claimed_by)
    )


def ask_status(entered: Entered, _known: Known) -> Entered:
    """Ask for the standing of the fact."""
    rows = [(f"{word:11} {meaning}", str(word)) for word, meaning in STATUSES.items()]
    return replace(entered, status=chosen("How does the fact stand?", rows, entered.status))


def ask_as_of(entered: Entered, _known: Known) -> Entered:
    """Ask for the day on which the fact was true."""
    day = _maybe("True on the day (YYYY-MM-DD)", faults.day_fault, entered.as_of)
    return replace(entered, as_of=day)


def ask_review_by(entered: Entered, _known: Known) -> Entered:
    """Ask for the day from which the fact may be out of date."""
    day = _maybe("Perhaps out of date from (YYYY-MM-DD)", faults.day_fault, entered.review_by)
    return replace(entered, review_by=day)


def ask_tags(entered: Entered, _known: Known) -> Entered:
    """Ask for tags."""
    return replace(entered, tags=_several("A tag", faults.text_fault, entered.tags))


def ask_family(entered: Entered, _known: Known) -> Entered:
    """Ask for the family of questions that give each other away."""
    return replace(entered, family=_maybe("The family", faults.text_fault, entered.family))


def ask_confusable(entered: Entered, known: Known) -> Entered:
    """Ask for questions that are easily mixed up with this one."""
    others = _several(
        "The id of a question easily mixed up with it",
        lambda text: faults.known_id_fault(text, known.questions),
        entered.confusable,
    )
    return replace(entered, confusable=others)


def ask_id(entered: Entered, known: Known) -> Entered:
    """Ask for the id, with one made of the question to begin with."""
    proposed = entered.id or proposed_id(entered.ask, known.ids)
    hint = "(written once: history hangs on it)"
    check = lambda text: faults.id_fault(text, known.ids)  # noqa: E731 - one line, used once
    return replace(entered, id=line("The id", check, proposed, hint))


def _check_of(kind: Kind) -> Check:
    return lambda text: faults.answer_fault(kind, text)


def _optional(check: Check) -> Check:
    return lambda text: check(text) if text.strip() else None


def _maybe(label: str, check: Check, present: str) -> str:
    return line(label, _optional(check), present, MORE)


def _several(
    label: str, check: Check, present: Sequence[str], *, least: int = 0
) -> tuple[str, ...]:
    """Ask for texts until there is an empty one; those that are there can be changed or emptied."""
    kept: list[str] = []
    for old in present:
        kept += filter(None, [line(label, _optional(check), old)])
    while True:
        is_enough = len(kept) >= least
        new = line(label, _optional(check) if is_enough else check, "", MORE if is_enough else "")
        if not new:
            return tuple(dict.fromkeys(kept))
        kept.append(new)


def _remarks(
    label: str, say_label: str, present: Sequence[Remark], entered: Entered
) -> tuple[Remark, ...]:
    says = {remark.answer: remark.say for remark in present}
    answers = _several(label, _check_of(entered.kind), list(says))
    return tuple(
        Remark(each, _maybe(f"{say_label} to {each}", faults.text_fault, says.get(each, "")))
        for each in answers
    )
