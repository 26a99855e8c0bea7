"""`byheart today`, and `byheart` alone: today at a glance."""

from typing import Annotated

import typer

from byheart.commands.glance import todays
from byheart.commands.learner import open_learner
from byheart.terminal.json_lines import write_json
from byheart.terminal.overview import show_today, today_lines


def today(
    *,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show today at a glance: what is due and new, the streak, what to type next."""
    with open_learner((), now) as learner:
        found = todays(learner)
    if not json:
        show_today(found)
        return
    write_json(
        {
            "due": found.due,
            "new": found.new,
            "minutes": found.minutes,
            "answered": found.answered,
            "streak": found.streak,
            "next_in_days": found.next_in_days,
            "problems": found.problems,
            "decks": [deck.value() for deck in found.decks],
            "message": " ".join(today_lines(found)),
        }
    )
