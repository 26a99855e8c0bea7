"""`byheart suspend`, `resume`, `bury`, `flag`, `unflag`, `reset`: what to do with a card."""

from collections.abc import Sequence
from typing import Annotated

import typer

from byheart.commands.completing import card_names
from byheart.commands.learner import open_learner
from byheart.core.cleaning import clean
from byheart.core.review import Mark, MarkKind
from byheart.terminal.phrases import count

Ids = Annotated[
    list[str],
    typer.Argument(help="Cards or questions, deck/question.", autocompletion=card_names),
]
Now = Annotated[str | None, typer.Option("--now", help="Take this instant for the present one.")]


def suspend(ids: Ids, now: Now = None) -> None:
    """Set cards aside until you resume them."""
    mark(ids, now, MarkKind.SUSPENDED)


def resume(ids: Ids, now: Now = None) -> None:
    """Bring back cards that were suspended, buried or set aside as leeches."""
    mark(ids, now, MarkKind.RESUMED)


def bury(ids: Ids, now: Now = None) -> None:
    """Put cards off until tomorrow."""
    mark(ids, now, MarkKind.BURIED)


def flag(ids: Ids, now: Now = None) -> None:
    """Flag cards for your attention; `byheart decks` counts them."""
    mark(ids, now, MarkKind.FLAGGED)


def unflag(ids: Ids, now: Now = None) -> None:
    """Take the flag off cards."""
    mark(ids, now, MarkKind.UNFLAGGED)


def reset(ids: Ids, now: Now = None) -> None:
    """Start cards afresh, as new ones; their history is kept."""
    mark(ids, now, MarkKind.RESET)


def mark(ids: Sequence[str], now: str | None, kind: MarkKind) -> None:
    """Store a mark for each card; all ids are looked up before the first is stored."""
    with open_learner((), now, write=True) as learner:
        found = [card for each in ids for card in learner.find(each)]
        for card in found:
            learner.history.append(Mark(card.id, kind), learner.clock.now())
    names = ", ".join(card.id for card in found)
    typer.echo(clean(f"{count(len(found), 'card')} {kind.value}: {names}"))
