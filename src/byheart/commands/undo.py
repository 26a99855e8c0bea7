"""`byheart undo`: whatever was done last, in whatever session, counts no more."""

from collections.abc import Sequence
from typing import Annotated

import typer

from byheart.commands.learner import Learner, open_learner
from byheart.commands.show import past_event
from byheart.core.acts import Act, acts, last_standing
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError, UserError
from byheart.core.review import EventId, Undo
from byheart.terminal.acts_view import ActRow, show_acts, undone_line
from byheart.terminal.json_lines import write_json

_SHOWN = 20
_STEPS_TOLD = 3
"""How far an undo of an undo of an undo is followed for words."""


def undo(
    which: Annotated[
        str | None, typer.Argument(metavar="[N]", help="Its number in the list, or its id.")
    ] = None,
    *,
    list_: Annotated[bool, typer.Option("--list", help="List what was done last.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Undo the last thing that you did: an answer, a mark, a correction, an appeal.

    Again and again it goes further back. An undo is in the list too, and can itself be undone.
    """
    if list_ and which is not None:
        raise UsageError("--list takes no number: leave one out")
    with open_learner((), now, write=not list_) as learner:
        told = Told(learner)
        if list_:
            told.show(json=json)
            return
        act = told.find(which)
        row = told.row(act, 0)
        for event in reversed(act.left):
            learner.history.append(Undo(event.deed.card, event.id), learner.clock.now())
    if json:
        write_json({"undone": row.value()})
    else:
        typer.echo(clean(f"{undone_line(row)}\n`byheart undo 1` takes that back."))


class Told:
    """What was done, with the words for it."""

    def __init__(self, learner: Learner) -> None:
        self._rollover_hour = learner.settings.rollover_hour
        self._asks = {card.id: card.front for card in learner.cards}
        self.acts: Sequence[Act] = acts(learner.history.events())
        self._act_of = {event.id: act for act in self.acts for event in act.events}
        self._standing = [act for act in reversed(self.acts) if act.stands]

    def find(self, which: str | None) -> Act:
        """Return the act that is meant: by number or id, else the last that counts.

        Raises:
            UserError: If there is none.
        """
        if which is None:
            last = last_standing(self.acts)
            if last is None:
                raise UserError("nothing was done yet that could be undone")
            return last
        if which.isdecimal() and which.isascii():
            number = int(which)
            if 1 <= number <= len(self._standing):
                return self._standing[number - 1]
            raise UsageError(f"there is no number {which}: `byheart undo --list` shows them")
        act = self._act_of.get(EventId(which))
        if act is None or not act.stands:
            state = "is undone already" if act else "is no event of this history"
            raise UsageError(f"{which} {state}: `byheart undo --list` shows what can be undone")
        return act

    def show(self, *, json: bool) -> None:
        """List the last acts that count."""
        rows = [self.row(act, at) for at, act in enumerate(self._standing[:_SHOWN], start=1)]
        if json:
            write_json({"deeds": [row.value() for row in rows]})
        elif rows:
            show_acts(rows)
        else:
            typer.echo("Nothing was done yet that could be undone.")

    def row(self, act: Act, number: int) -> ActRow:
        """Put an act into words; an undo into those of what it took back."""
        main, steps = act.main, 0
        about: Act | None = act
        while about is not None and about.is_undo and steps < _STEPS_TOLD:
            about, steps = self._target(about), steps + 1
        past = [past_event(e, self._rollover_hour) for e in about.events] if about else []
        what = "undid: " * steps + "; ".join(each.what for each in past)
        typed = past[0].typed if past else ""
        card = main.deed.card
        return ActRow(number, main.id, main.at, what, typed, card, self._asks.get(card, ""))

    def _target(self, act: Act) -> Act | None:
        deed = act.main.deed
        return self._act_of.get(deed.target) if isinstance(deed, Undo) else None
