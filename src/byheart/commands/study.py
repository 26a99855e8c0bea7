"""`byheart study`: new questions with their answers, to read before the first quiz."""

from collections.abc import Sequence
from itertools import islice
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.learner import Learner, open_learner
from byheart.commands.quiz import face_for
from byheart.core.deck import Card, Deck
from byheart.core.errors import UsageError
from byheart.core.scheduling.arranging import in_turn
from byheart.core.scheduling.candidates import candidates
from byheart.terminal.face import Act, Face, Opening, QuestionView, VerdictView
from byheart.terminal.phrases import count
from byheart.terminal.signals import end_on_signals

NONE_NEW = "No new questions here: all have been asked, or are set aside."
_HELP = "Enter goes on, :undo goes back, :quit stops."


def study(
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    number: Annotated[
        int | None,
        typer.Option("--number", "-n", min=1, help="Questions; else the new ones of a day."),
    ] = None,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of screens.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Lead through new questions with their answers, before a quiz first asks them.

    Nothing is stored: a question that was read here is as new to the schedule as before.
    """
    if plain and json:
        raise UsageError("--plain and --json exclude each other: leave one out")
    end_on_signals()
    with open_learner(decks or (), now) as learner:
        face = face_for(plain=plain, json=json)
        cards = new_cards(learner, number or max(1, learner.settings.new_per_day))
        if not cards:
            face.say(NONE_NEW)
            return
        read = leaf_through(learner, cards, face)
    face.say(f"{count(read, 'question')} read. `byheart quiz` asks them; nothing is scheduled yet.")


def new_cards(learner: Learner, most: int) -> list[Card]:
    """Return new cards in the order in which a quiz will begin them."""
    found, _ = candidates(learner.cards, learner.states, learner.day)
    new = in_turn(each for each in found if each.state.is_new)
    return [each.card for each in islice(new, most)]


def leaf_through(learner: Learner, cards: Sequence[Card], face: Face) -> int:
    """Show card after card until the last or until the learner stops; return how many."""
    decks = {deck.id: deck for deck in learner.decks}
    line = f"{count(len(cards), 'new question')} to read. Nothing is asked and nothing stored."
    problems = tuple(learner.problems)
    face.open(Opening(0, len(cards), 0, problems=problems, line=line, help=_HELP))
    at = farthest = 0
    while at < len(cards):
        farthest = max(farthest, at + 1)
        reply = face.page(page_of(learner, decks[cards[at].deck], cards, at))
        if reply is Act.QUIT:
            break
        at = max(0, at - 1) if reply is Act.UNDO else at + 1
    return farthest


def page_of(learner: Learner, deck: Deck, cards: Sequence[Card], at: int) -> VerdictView:
    """Return a new question with its answer, as a page to read."""
    card = cards[at]
    view = QuestionView(
        card=card,
        deck=deck,
        place=at + 1,
        done=at,
        total=len(cards),
        state=learner.state(card.id),
        day=learner.day,
        can_undo=at > 0,
    )
    return VerdictView(view, "", None, None, {})
