"""`byheart sift`: from a draft to a deck, one candidate after the other."""

from pathlib import Path
from typing import Annotated

import typer

from byheart.clock import Clock
from byheart.commands.completing import deck_names
from byheart.commands.sift_asking import Asking
from byheart.commands.sift_days import day_of
from byheart.commands.sift_deck import deck_file
from byheart.commands.sift_session import Sifting
from byheart.commands.sift_steps import Fields, Steps, step_of
from byheart.core.cleaning import clean
from byheart.core.deck import Kind
from byheart.core.errors import UsageError
from byheart.core.wording import quoted
from byheart.storage.drafts.draft_files import read_draft
from byheart.storage.folders import folders
from byheart.terminal.authoring import has_terminal
from byheart.terminal.phrases import count
from byheart.terminal.sift_face import SiftFace
from byheart.terminal.sift_plain import SiftPlain
from byheart.terminal.sift_screen import SiftScreen
from byheart.terminal.signals import end_on_signals

NEEDS_A_TERMINAL = (
    "sifting asks, and this is no terminal: use --list, --accept, --reject, --merge or --undo, or"
    " --plain to answer in lines"
)


def sift(  # noqa: PLR0913 - one parameter an option
    draft: Annotated[
        Path, typer.Argument(help="A draft of `byheart draft`; - for standard input.")
    ],
    deck: Annotated[
        str, typer.Argument(help="A deck: its file or its id.", autocompletion=deck_names)
    ],
    *,
    new_deck: Annotated[
        bool, typer.Option("--new-deck", help="Make the deck where it is not there yet.")
    ] = False,
    list_: Annotated[bool, typer.Option("--list", help="List what is to be decided.")] = False,
    accept: Annotated[
        str | None, typer.Option(metavar="ID", help="Make a candidate a question.")
    ] = None,
    ask: Annotated[str | None, typer.Option(help="With --accept: the question.")] = None,
    type_: Annotated[
        Kind | None, typer.Option("--type", help="With --accept: another kind of question.")
    ] = None,
    answer: Annotated[
        str | None, typer.Option(help="With --accept or --merge: another answer.")
    ] = None,
    tolerance: Annotated[str | None, typer.Option(help="With --accept: another tolerance.")] = None,
    id_: Annotated[
        str | None, typer.Option("--id", metavar="QID", help="With --accept: the question's id.")
    ] = None,
    why: Annotated[str | None, typer.Option(help="With --accept: what is shown after it.")] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DAY", help="The day on which the article was written."),
    ] = None,
    reject: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Never propose a candidate again; may be repeated."),
    ] = None,
    merge: Annotated[
        str | None, typer.Option(metavar="ID", help="Make a candidate another right answer.")
    ] = None,
    into: Annotated[
        str | None,
        typer.Option(metavar="QID", help="With --merge: of which question, or QID/PART."),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the last decision back.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of screens.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Write JSON; lists what is to do.")] = False,
) -> None:
    """Decide candidate by candidate what becomes a question of a deck.

    Every decision is kept at once, so stop whenever you like: the next run goes on.
    """
    given = Fields(ask, type_, answer, tolerance, id_, why)
    steps = Steps(
        accept, tuple(reject or ()), merge, into, given, list_=list_, undo=undo, json=json
    )
    step = step_of(steps)
    day = None if as_of is None else day_of(as_of)
    file, new_id = deck_file(deck, new=new_deck)
    is_asked = step is None and not (day and not has_terminal() and not plain)
    face = face_for(plain=plain) if is_asked else None
    is_missing = steps.needs_deck and not new_deck and not file.exists()
    if is_missing and not agrees_to_make(file, face):
        raise UsageError(f"there is no {file}: add --new-deck to make it")
    sifting = Sifting(read_draft(draft), file, folders().home, Clock(), new_id)
    warn(sifting)
    if day is not None and day != sifting.draft.as_of:
        sifting.set_day(day)
    if step is not None:
        step(sifting)
    elif face is not None:
        hold(sifting, face)


def hold(sifting: Sifting, face: SiftFace) -> None:
    """Sift with an author who is there."""
    end_on_signals()
    asking = Asking(sifting, face)
    try:
        face.close(asking.run())
    except KeyboardInterrupt:
        face.say("\nStopped. Every decision is kept.")
        raise


def face_for(*, plain: bool) -> SiftFace:
    """Choose how candidates are shown: a screen only where both ends are a terminal.

    Raises:
        UsageError: If nobody is there to ask.
    """
    if plain:
        return SiftPlain()
    if not has_terminal():
        raise UsageError(NEEDS_A_TERMINAL)
    return SiftScreen()


def agrees_to_make(file: Path, face: SiftFace | None) -> bool:
    """Ask whether a deck is to be made; nobody agrees where nobody is there."""
    return face is not None and face.confirm(f"There is no {file} yet. Make it?")


def warn(sifting: Sifting) -> None:
    """Say what may surprise: lines that no decision could be made of, another source's name."""
    if sifting.unread:
        lines = count(sifting.unread, "line")
        typer.echo(f"{lines} of {sifting.log_file} cannot be read and count for nothing", err=True)
    mine, theirs = sifting.draft.source, sifting.deck.sources.get(sifting.draft.source.id)
    if theirs is not None and mine.title and theirs.title and mine.title != theirs.title:
        typer.echo(
            clean(
                f"the deck's source {mine.id} is {quoted(theirs.title)}, the draft's is"
                f" {quoted(mine.title)}: if they are two, draft again with --source NAME"
            ),
            err=True,
        )
