"""The loop of appeals: one after the other, each settled by one key."""

from pathlib import Path

from byheart.commands.appeals_settling import Appeals, Case
from byheart.core.errors import UserError
from byheart.core.review import EventId, Outcome
from byheart.storage.decks.files import is_bundled
from byheart.terminal.editor import edit
from byheart.terminal.sift_appeals import AppealAct, AppealFace, AppealReply

OUTCOMES = {
    AppealAct.ACCEPT: Outcome.ACCEPT,
    AppealAct.PROMPT: Outcome.PROMPT,
    AppealAct.REJECT: Outcome.REJECT,
    AppealAct.DISMISS: Outcome.DISMISSED,
}
TELLS = {
    AppealAct.PROMPT: "Ask back",
    AppealAct.REJECT: "Tell the learner",
}
"""Outcomes with a word for the learner, and what their author is asked for."""


def hold(appeals: Appeals, face: AppealFace) -> None:
    """Put every open appeal to the deck's author until none is left or they stop."""
    passed: set[EventId] = set()
    settled, message = 0, ""
    while True:
        left = appeals.cases
        at = next((n for n, case in enumerate(left) if case.appeal.id not in passed), None)
        if at is None:
            break
        reply = face.show(appeals.view(left[at], at + 1), message)
        message = ""
        match reply.act:
            case AppealAct.QUIT:
                break
            case AppealAct.SKIP:
                passed.add(left[at].appeal.id)
            case AppealAct.EDIT:
                message = edited(appeals, left[at])
            case _:
                message, done = settled_by(appeals, face, left[at], reply)
                settled += done
    face.close(settled, len(appeals.cases))


def settled_by(
    appeals: Appeals, face: AppealFace, case: Case, reply: AppealReply
) -> tuple[str, bool]:
    """Settle an appeal as its author wants; return what to say, and whether it is settled."""
    say = reply.text
    if reply.act in TELLS and not say:
        told = face.line(f"{TELLS[reply.act]} (may be empty)", "")
        if told is None:
            return "", False
        say = told
    try:
        file = appeals.settle(case, OUTCOMES[reply.act], say)
    except UserError as error:
        return str(error), False
    return f"Settled: {OUTCOMES[reply.act]}{f' in {file}' if file else ''}.", True


def edited(appeals: Appeals, case: Case) -> str:
    """Open the deck at the question; return what to say."""
    if case.card is None or case.deck is None:
        return "The question is in no deck here."
    file = Path(case.deck.file)
    if is_bundled(file):
        return f"{file} came with the program: copy it to a folder of yours to change it."
    try:
        edit(file, case.card.question.place.line)
    except UserError as error:
        return str(error)
    problems = appeals.read_again(file)
    return str(problems[0]) if problems else "The deck was read again."
