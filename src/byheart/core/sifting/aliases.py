"""Another answer put to a question: tried out on the whole deck before it is taken in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from byheart.core.deck import Deck
from byheart.core.deck_writing import add_to_member, add_value
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError, Problem
from byheart.core.grading import Grader
from byheart.core.lint import FORM, Context, Severity
from byheart.core.review import Outcome
from byheart.core.sifting.checking import Remark, new_remarks
from byheart.core.sifting.parts import Part
from byheart.core.verdict import Judgement, Verdict
from byheart.core.wording import quoted

_WANTED = {
    Outcome.ACCEPT: Judgement.CORRECT,
    Outcome.PROMPT: Judgement.PROMPT,
    Outcome.REJECT: Judgement.INCORRECT,
}
_CONFUSING = frozenset({"shared-alias", "other-answer-right", "tolerance-swallows"})
"""Warnings of the linter that are faults of an answer which is only now taken in."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A deck in which an answer has its place, or what stands against that.

    `data` is the deck's bytes, None where there are obstacles.
    """

    data: bytes | None
    obstacles: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()


def with_answer(  # noqa: PLR0913 - a deck, an answer and where it belongs
    data: bytes,
    file: str,
    part: Part,
    answer: str,
    outcome: Outcome,
    context: Context,
    *,
    say: str = "",
) -> Answered:
    """Put an answer among those that are accepted, prompted for or rejected, and try it out.

    Args:
        data: The deck's file.
        file: What messages call it.
        part: What it is an answer to, of a question of that deck.
        answer: What is to be added.
        outcome: Where to; nothing is added for one that is dismissed.
        context: What the deck is held against.
        say: What to tell whoever gives the answer; not for one that is accepted.

    Returns:
        The changed deck. One that judged the answer as wanted already is returned as it is. An
        answer that would then be judged otherwise, or that makes an error elsewhere, is not
        taken in.
    """
    wanted = _WANTED.get(outcome)
    if wanted is None:
        return Answered(data)
    before, problems = read_deck(data, file)
    if before is None or problems:
        return Answered(None, _faults(problems))
    reply = part.reply(answer) if outcome is Outcome.ACCEPT else answer
    if not say and _verdict(before, part, reply).judgement is wanted:
        return Answered(data)
    try:
        made = _added(data, file, part, answer, outcome, say)
    except DeckError as error:
        return Answered(None, _faults(error.problems))
    after = read_deck(made, file)[0] or before
    found = new_remarks(before, after, context)
    obstacles = (*_misjudged(after, part, reply, wanted), *filter(_blocks, found))
    return Answered(None if obstacles else made, obstacles, found)


def _added(data: bytes, file: str, part: Part, answer: str, outcome: Outcome, say: str) -> bytes:
    """Write an answer where it belongs."""
    id_, gap = part.card.question.id, part.card.gap
    if part.member is not None and outcome is Outcome.ACCEPT:
        return add_to_member(data, id_, part.member.answer, answer, file=file)
    name = gap.name if gap is not None else ""
    return add_value(data, id_, outcome.value, answer, say, gap=name, file=file)


def _verdict(deck: Deck, part: Part, answer: str) -> Verdict:
    """Judge an answer to a card as a deck has it."""
    current = next((each for each in deck.cards if each.id == part.card.id), part.card)
    return Grader(deck).grade(current, answer)


def _misjudged(deck: Deck, part: Part, answer: str, wanted: Judgement) -> Iterator[Remark]:
    verdict = _verdict(deck, part, answer)
    if verdict.judgement is not wanted:
        message = f"{quoted(answer)} would still be judged {verdict.judgement}"
        yield Remark(Severity.ERROR, "answer-not-right", message, verdict.message)


def _blocks(remark: Remark) -> bool:
    return remark.severity is Severity.ERROR or remark.rule in _CONFUSING


def _faults(problems: Iterable[Problem]) -> tuple[Remark, ...]:
    return tuple(Remark(Severity.ERROR, FORM, each.message, each.hint) for each in problems)
