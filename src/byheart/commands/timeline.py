"""`byheart timeline`: the dated facts of decks in the order of time."""

from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.learner import open_learner
from byheart.core.timeline import timeline as in_time
from byheart.terminal.json_lines import write_json
from byheart.terminal.timeline_view import show_timeline, timeline_value


def timeline(
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    reveal: Annotated[bool, typer.Option("--reveal", help="Leave no date blank.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show the dated facts of decks in order; what you would not recall is left blank."""
    with open_learner(decks or (), now) as learner:
        found = in_time(learner.cards, learner.states, learner.day, learner.schedules)
    if json:
        write_json(timeline_value(found, reveal=reveal))
    else:
        show_timeline(found, reveal=reveal)
