"""A question on its way into a deck file: proposed, shown, tried, and written."""

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

import typer

from byheart.commands.advice import advice_on
from byheart.core.cleaning import clean
from byheart.core.deck import Card, Kind
from byheart.core.deck_writing.entered import Entered
from byheart.core.deck_writing.ids import proposed_id
from byheart.core.deck_writing.proposing import Desk, Proposal
from byheart.core.errors import Problem, UsageError, UserError
from byheart.core.grading import Grader
from byheart.storage.decks.writing import deck_bytes, replace_deck
from byheart.terminal import authoring

BOOLEANS = ("true", "false")
FACES_SHOWN = 3


class Next(Enum):
    """What an author can do with a question that is ready."""

    ADD = auto()
    TRY = auto()
    CHANGE = auto()
    LEAVE = auto()


def add_to(file: Path, entered: Entered, *, dry_run: bool) -> None:
    """Add a question to a deck file, asking for what is missing where somebody can be asked.

    Raises:
        UsageError: If something is missing and nobody can be asked.
        UserError: If the deck or the question has problems, or the file cannot be written.
    """
    data = deck_bytes(file)
    desk = Desk(data, str(file))
    missing = options_missing(entered)
    if missing and not authoring.has_terminal():
        raise UsageError(f"{missing} is missing: without a terminal nothing can be asked")
    proposal = converse(desk, entered) if missing else desk.propose(with_id(desk, entered))
    if proposal is None:
        typer.echo("Nothing was added.")
        return
    if proposal.problems:
        raise UserError("\n  ".join(["nothing is added:", *map(problem_line, proposal.problems)]))
    if dry_run:
        typer.echo(clean(proposal.written))
        return
    replace_deck(file, data, proposal.data)
    names = ", ".join(card.id for card in proposal.cards)
    line = proposal.question.place.line if proposal.question is not None else 1
    typer.echo(clean(f"added {names} ({file}:{line})"))


def options_missing(entered: Entered) -> str:
    """Return the first option without which there is no question; "" if none is missing."""
    if not entered.ask:
        return "--ask"
    return "" if entered.answers or entered.kind is Kind.CLOZE else "--answer"


def with_id(desk: Desk, entered: Entered) -> Entered:
    """Return the question with an id, made of its words where its author gave none."""
    return replace(entered, id=entered.id or proposed_id(entered.ask, desk.ids))


def converse(desk: Desk, entered: Entered) -> Proposal | None:
    """Ask for a question until its author adds it; None if they leave.

    Raises:
        KeyboardInterrupt: On Ctrl-C.
    """
    # Questionary is only for those who are asked.
    from byheart.terminal.authoring_fields import Known  # noqa: PLC0415
    from byheart.terminal.authoring_interview import (  # noqa: PLC0415
        ask_to_change,
        ask_what_is_missing,
    )
    from byheart.terminal.authoring_prompts import chosen  # noqa: PLC0415

    known = Known(desk.ids, desk.questions, desk.sources)
    authoring.say("Ctrl-C leaves without adding anything.", "dim")
    entered = ask_what_is_missing(entered, known)
    while True:
        proposal = desk.propose(with_id(desk, entered))
        show(proposal)
        rows = [(words, act) for words, act in ACTS.items() if is_open(act, proposal)]
        while (act := chosen("What now?", rows)) is Next.TRY:
            try_answers(proposal)
        if act is not Next.CHANGE:
            return proposal if act is Next.ADD else None
        entered = ask_to_change(entered, known)


ACTS = {
    "add it to the deck": Next.ADD,
    "try answers on it": Next.TRY,
    "change something, or say more": Next.CHANGE,
    "leave without adding it": Next.LEAVE,
}


def is_open(act: Next, proposal: Proposal) -> bool:
    """Say whether an act can be chosen: a question with problems cannot be added or tried."""
    match act:
        case Next.ADD:
            return not proposal.problems
        case Next.TRY:
            return any(card.expected.kind is not Kind.CARD for card in proposal.cards)
        case Next.CHANGE | Next.LEAVE:
            return True


def show(proposal: Proposal) -> None:
    """Show a question as it will stand, what is wrong with it, and what a learner will see."""
    authoring.show_yaml(proposal.written)
    for problem in proposal.problems:
        authoring.say(problem_line(problem), "red")
    if proposal.deck is None or proposal.question is None:
        return
    for advice in advice_on(proposal.deck, {proposal.question.id}):
        authoring.say(advice, "yellow")
    grader = Grader(proposal.deck)
    for card in proposal.cards[:FACES_SHOWN]:
        authoring.show_face(card, proposal.deck, options_of(card, grader))


def try_answers(proposal: Proposal) -> None:
    """Judge what the author types, card by card, until they type nothing."""
    from byheart.terminal.authoring_prompts import line  # noqa: PLC0415 - as above

    if proposal.deck is None:
        return
    grader = Grader(proposal.deck)
    for card in proposal.cards:
        label = f"An answer to {card.front}" if len(proposal.cards) > 1 else "An answer"
        while given := line(label, lambda _: None, "", "(Enter alone ends it)"):
            authoring.show_verdict(given, grader.grade(card, given, options_of(card, grader)))


def options_of(card: Card, grader: Grader) -> tuple[str, ...]:
    """Return what can be chosen from, () where the answer is typed."""
    if card.expected.kind is Kind.BOOLEAN:
        return BOOLEANS
    return tuple(grader.options(card)) if card.expected.kind is Kind.CHOICE else ()


def problem_line(problem: Problem) -> str:
    """Return what is wrong with a question that stands nowhere yet."""
    return problem.message + (f" ({problem.hint})" if problem.hint else "")
