"""`byheart appeals`: replies that should have counted, put to the deck's author."""

from typing import Annotated

import typer

from byheart.commands.appeals_asking import hold
from byheart.commands.appeals_settling import Appeals, Case
from byheart.commands.completing import deck_names
from byheart.commands.learner import open_learner
from byheart.core.cleaning import clean
from byheart.core.errors import UsageError
from byheart.core.review import Outcome
from byheart.terminal.authoring import has_terminal
from byheart.terminal.json_lines import Jsonable, write_json
from byheart.terminal.sift_appeals import AppealPlain, AppealScreen, appeal_lines


def appeals(  # noqa: PLR0913 - one parameter an option
    decks: Annotated[
        list[str] | None,
        typer.Argument(help="Deck ids, files or folders.", autocompletion=deck_names),
    ] = None,
    *,
    list_: Annotated[
        bool, typer.Option("--list", help="List the open appeals, in a terminal too.")
    ] = False,
    accept: Annotated[
        str | None, typer.Option(metavar="N", help="Let the reply of appeal N be right.")
    ] = None,
    prompt: Annotated[
        str | None, typer.Option(metavar="N", help="Let it be right but not specific enough.")
    ] = None,
    reject: Annotated[
        str | None, typer.Option(metavar="N", help="Let it be wrong, with a word of its own.")
    ] = None,
    dismiss: Annotated[
        str | None, typer.Option(metavar="N", help="Leave the deck as it is.")
    ] = None,
    say: Annotated[
        str | None, typer.Option(help="With --prompt and --reject: what the learner is told.")
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of screens.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
) -> None:
    """Settle the appeals of quizzes: each becomes an accept, a prompt or a reject of its deck.

    N is an appeal's number in the list, or its id. The deck's own tests and `check` are asked
    before it is changed.
    """
    wanted = {
        Outcome.ACCEPT: accept,
        Outcome.PROMPT: prompt,
        Outcome.REJECT: reject,
        Outcome.DISMISSED: dismiss,
    }
    chosen = [(outcome, name) for outcome, name in wanted.items() if name is not None]
    if len(chosen) > 1:
        raise UsageError("--accept, --prompt, --reject and --dismiss exclude each other")
    if say is not None and not (prompt or reject):
        raise UsageError("--say belongs to --prompt or --reject: nothing else is told")
    asks = not (chosen or list_ or json) and (plain or has_terminal())
    with open_learner(decks or (), now, write=bool(chosen) or asks) as learner:
        opened = Appeals(learner, named=bool(decks))
        if chosen:
            [(outcome, name)] = chosen
            settle(opened, opened.find(name), outcome, clean(say or ""), json=json)
        elif asks:
            hold(opened, AppealPlain() if plain else AppealScreen())
        else:
            show(opened, json=json)


def settle(opened: Appeals, case: Case, outcome: Outcome, say: str, *, json: bool) -> None:
    """Settle one appeal."""
    done = opened.settle(case, outcome, say)
    if json:
        write_json(
            {
                "type": "settled",
                "outcome": outcome.value,
                "card": case.appeal.card,
                "typed": case.appeal.typed,
                "file": done,
            }
        )
        return
    where = f" in {done}" if done else ""
    typer.echo(clean(f"{case.appeal.card}: {case.appeal.typed!r} is settled: {outcome}{where}"))


def show(opened: Appeals, *, json: bool) -> None:
    """List what is open."""
    for number, case in enumerate(opened.cases, start=1):
        if json:
            write_json(case_value(number, case))
            continue
        for line in appeal_lines(opened.view(case, number)):
            typer.echo(clean(line))
    if not opened.cases and not json:
        typer.echo("No appeal is open. In a quiz, a says that an answer should have counted.")


def case_value(number: int, case: Case) -> Jsonable:
    """Return an appeal, for other programs."""
    card, deck = case.card, case.deck
    return {
        "number": number,
        "id": case.appeal.id,
        "card": case.appeal.card,
        "typed": case.appeal.typed,
        "times": len(case.appeal.events),
        "at_ms": case.appeal.at.ms,
        "ask": card.front if card is not None else None,
        "answer": card.expected.shown if card is not None else None,
        "deck": deck.title if deck is not None else None,
        "file": deck.file if deck is not None else None,
    }
