"""`byheart decks`: the decks and their counts."""

import sys
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.glance import deck_rows
from byheart.commands.learner import open_learner
from byheart.core.cleaning import clean
from byheart.terminal.json_lines import write_json
from byheart.terminal.overview import show_decks


def decks(
    named: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[DECK]...", help="Deck ids, files or folders.", autocompletion=deck_names
        ),
    ] = None,
    *,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """List decks: due, new, learned, total, set aside, flagged."""
    with open_learner(named or (), now) as learner:
        rows = deck_rows(learner)
        problems = [clean(str(problem)) for problem in learner.problems]
    if json:
        write_json({"decks": [row.value() for row in rows], "problems": problems})
        return
    for problem in problems:
        sys.stderr.write(problem + "\n")
    show_decks(rows)
