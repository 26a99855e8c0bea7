"""`byheart exam`: a mock exam that leaves no trace in the history."""

import sys
from random import Random
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.exam_paper import exam_paper
from byheart.commands.exam_sitting import Sitting
from byheart.commands.learner import open_learner
from byheart.commands.library import Library
from byheart.commands.quiz import MS_A_MINUTE, face_for
from byheart.core.errors import UsageError
from byheart.core.exam import made_wanted
from byheart.terminal.exam_view import marks_value, show_marks
from byheart.terminal.json_lines import write_json
from byheart.terminal.signals import end_on_signals


def exam(  # noqa: PLR0913 - one parameter an option
    deck: Annotated[
        str, typer.Argument(help="A deck id, file or folder.", autocompletion=deck_names)
    ],
    *,
    number: Annotated[int, typer.Option("--number", "-n", min=1, max=500, help="Questions.")] = 20,
    minutes: Annotated[
        float | None, typer.Option(min=0.1, help="Begin no further question after this time.")
    ] = None,
    mix: Annotated[
        bool, typer.Option("--mix/--no-mix", help="Ask some made from facts of the deck, too.")
    ] = True,
    seed: Annotated[int | None, typer.Option(help="Make chance repeatable.")] = None,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of screens.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Hold a mock exam: no verdict before the end, and your schedule stays as it is.

    Nothing is stored. At the end come the marks, what was missed, and the score that your
    history predicted.
    """
    if plain and json:
        raise UsageError("--plain and --json exclude each other: leave one out")
    end_on_signals()
    rng = Random(seed)  # noqa: S311 - no secret
    with open_learner([deck], now) as learner:
        library = Library(learner.decks, rng)
        items = exam_paper(learner, library, number, made_wanted(number) * mix, rng)
        limit_ms = None if minutes is None else round(minutes * MS_A_MINUTE)
        sitting = Sitting(learner, library, items, face_for(plain=plain, json=json), limit_ms)
        result = sitting.held()
    if json:
        write_json(marks_value(result))
    else:
        show_marks(result, clear=not plain and sys.stdin.isatty())
    if sitting.broken_off:
        raise KeyboardInterrupt
