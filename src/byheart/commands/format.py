"""`byheart format`: decks in canonical form."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.own_decks import own_decks, refuse_shipped
from byheart.core.cleaning import clean
from byheart.core.errors import UserError
from byheart.storage.decks.uncollected import uncollected
from byheart.storage.decks.writing import deck_bytes, replace_deck
from byheart.terminal.phrases import count

STREAM = "-"


def format(  # noqa: A001 - the command's own name
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Deck files, folders or deck ids; - for standard input and output.",
            autocompletion=deck_names,
        ),
    ] = None,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit with 1 if something would.")
    ] = False,
) -> None:
    """Bring decks into canonical form: block style, keys in order, every comment kept.

    A deck with problems is left as it is. Without paths, all decks of your own are formatted.
    """
    if paths == [STREAM]:
        format_stream(check=check)
        return
    changed, faults = 0, 0
    files = own_decks(paths or [])
    for file in files:
        try:
            would_change = format_file(file, check=check)
        except UserError as error:
            sys.stderr.write(clean(f"{error.speaker}{error}") + "\n")
            faults += 1
            continue
        if would_change:
            changed += 1
            typer.echo(clean(f"{'would change' if check else 'changed'} {file}"))
    verb = "would change" if check else "changed"
    typer.echo(f"{changed or 'none'} of {count(len(files), 'deck')} {verb}")
    if faults or (check and changed):
        raise typer.Exit(1)


def format_file(file: Path, *, check: bool) -> bool:
    """Format a file, unless only a check is wanted; say whether it changes.

    Raises:
        UserError: If it cannot be read or written, or is a deck with problems.
    """
    from byheart.core.deck_writing import format_deck  # noqa: PLC0415 - not needed to show help

    data = deck_bytes(file)
    with uncollected():
        made = format_deck(data, str(file))
    if made != data and not check:
        replace_deck(refuse_shipped(file), data, made)
    return made != data


def format_stream(*, check: bool) -> None:
    """Format standard input to standard output, for editors."""
    from byheart.core.deck_writing import format_deck  # noqa: PLC0415 - as above

    data = sys.stdin.buffer.read()
    with uncollected():
        made = format_deck(data, "standard input")
    if not check:
        sys.stdout.buffer.write(made)
    elif made != data:
        typer.echo("would change standard input")
        raise typer.Exit(1)
