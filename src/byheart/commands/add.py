"""`byheart add`: a question put at the end of a deck."""

from collections.abc import Iterable
from typing import Annotated

import typer

from byheart.commands.adding import add_to
from byheart.commands.completing import deck_names
from byheart.commands.own_decks import own_deck
from byheart.core.deck import Kind, Remark, Status
from byheart.core.deck_writing.entered import Entered

ANSWERED = "ANSWER=SAY"


def add(  # noqa: PLR0913 - one parameter a field
    deck: Annotated[
        str, typer.Argument(help="A deck: its file or its id.", autocompletion=deck_names)
    ],
    *,
    id: Annotated[str, typer.Option(help="Made of the question if left out.")] = "",  # noqa: A002 - the field
    type: Annotated[Kind | None, typer.Option(help="The kind of question.")] = None,  # noqa: A002 - the field
    ask: Annotated[str, typer.Option(help="The question.")] = "",
    answer: Annotated[
        list[str] | None, typer.Option(help="The answer; again for each member of a list.")
    ] = None,
    tolerance: Annotated[str, typer.Option(help="The largest accepted error.")] = "",
    accept: Annotated[list[str] | None, typer.Option(help="Another right answer.")] = None,
    prompt: Annotated[
        list[str] | None,
        typer.Option(metavar=ANSWERED, help="A right but vague answer, and what to ask back."),
    ] = None,
    reject: Annotated[
        list[str] | None, typer.Option(metavar=ANSWERED, help="A wrong answer, and what to say.")
    ] = None,
    distractor: Annotated[list[str] | None, typer.Option(help="A wrong option.")] = None,
    ordered: Annotated[
        bool, typer.Option("--ordered", help="The members have this order.")
    ] = False,
    hint: Annotated[str, typer.Option(help="Shown on request.")] = "",
    fact: Annotated[str, typer.Option(help="What a date, number or list belongs to.")] = "",
    why: Annotated[str, typer.Option(help="Shown after the answer.")] = "",
    source: Annotated[str, typer.Option(help="A source of the deck, by its name.")] = "",
    para: Annotated[str, typer.Option(help="The paragraph of the source.")] = "",
    quote: Annotated[str, typer.Option(help="The passage of the source.")] = "",
    claimed_by: Annotated[str, typer.Option(help="Who says so.")] = "",
    status: Annotated[Status | None, typer.Option(help="How the fact stands.")] = None,
    as_of: Annotated[str, typer.Option(metavar="DAY", help="When the fact was true.")] = "",
    review_by: Annotated[
        str, typer.Option(metavar="DAY", help="From when it may be out of date.")
    ] = "",
    tag: Annotated[list[str] | None, typer.Option(help="A tag.")] = None,
    family: Annotated[str, typer.Option(help="Of questions that give each other away.")] = "",
    confusable: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="A question easily mixed up with it.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what would be added, and write nothing.")
    ] = False,
) -> None:
    """Add a question to a deck: asks for what it needs, shows it, and lets you try answers.

    With --ask and --answer (or a cloze's --ask alone) nothing is asked.
    """
    entered = Entered(
        id=id,
        type=type.value if type is not None else "",
        ask=ask,
        answers=tuple(answer or ()),
        tolerance=tolerance,
        accept=tuple(accept or ()),
        prompt=remarks(prompt or ()),
        reject=remarks(reject or ()),
        distractors=tuple(distractor or ()),
        ordered=ordered,
        hint=hint,
        fact=fact,
        why=why,
        source=source,
        para=para,
        quote=quote,
        claimed_by=claimed_by,
        status=status.value if status is not None else "",
        as_of=as_of,
        review_by=review_by,
        tags=tuple(tag or ()),
        family=family,
        confusable=tuple(confusable or ()),
    )
    add_to(own_deck(deck), entered, dry_run=dry_run)


def remarks(given: Iterable[str]) -> tuple[Remark, ...]:
    """Read foreseen answers, each with what to say behind the first "=" if there is one."""
    pairs = (each.partition("=") for each in given)
    return tuple(Remark(answer.strip(), say.strip()) for answer, _, say in pairs)
