"""`byheart new`: a deck to begin with."""

from pathlib import Path
from typing import Annotated

import typer

from byheart.core.cleaning import clean
from byheart.core.errors import UsageError
from byheart.storage.decks.writing import create_deck

SUFFIXES = (".yaml", ".yml")


def new(
    deck: Annotated[
        Path,
        typer.Argument(metavar="DECK", help="The file to make; .yaml is added to a bare name."),
    ],
    *,
    title: Annotated[str, typer.Option(help="What the deck is called.")] = "",
) -> None:
    """Write a deck to begin with: one question, and an example of every kind in comments.

    The deck's id is made of the file's name. A file that is there is never overwritten.
    """
    from byheart.core.deck_writing.ids import slug  # noqa: PLC0415 - YAML: not to show help
    from byheart.core.deck_writing.starter import starter_deck  # noqa: PLC0415 - as above

    if not deck.name or deck.is_dir():
        raise UsageError(f"{deck} is a folder: name a file in it")
    file = deck if deck.suffix.lower() in SUFFIXES else deck.with_name(deck.name + SUFFIXES[0])
    id_ = slug(file.stem)
    if not id_:
        raise UsageError(f"no id can be made of {deck.name!r}: name the file with letters a-z")
    words = clean(" ".join(title.split())) or file.stem.replace("-", " ").replace("_", " ").strip()
    create_deck(file, starter_deck(id_, words[:1].upper() + words[1:]))
    typer.echo(clean(f"{file}: a deck with one question, to be replaced by your own"))
    typer.echo(clean(f"`byheart add {file}` asks for the next one, `byheart quiz {file}` asks it"))
