"""`byheart diff`: what an edit of a deck means, for authors and for git."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Annotated

import typer

from byheart.core.cleaning import clean
from byheart.core.deck import Deck
from byheart.core.deck_writing.comparing import differences
from byheart.core.deck_writing.difference import Difference
from byheart.core.deck_writing.listing import listing
from byheart.core.errors import DeckError, UsageError, UserError
from byheart.storage.decks.files import find_decks, read_decks
from byheart.storage.decks.writing import deck_bytes
from byheart.terminal.authoring_differences import (
    NO_DIFFERENCE,
    difference_values,
    show_differences,
)
from byheart.terminal.json_lines import Jsonable, write_json

DIFFERENT = 1
TROUBLE = 2
FROM_GIT = (7, 9)
"""Words that git gives an external diff: path, old file, hex, mode, new file, hex, mode, and of a
file that was renamed its new path and what git says of that."""
NOWHERE = ("/dev/null", "nul")


@dataclass(frozen=True, slots=True)
class Pair:
    """A deck in two versions; None where there is none."""

    old: Deck | None
    new: Deck | None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What differs."""
        return differences(self.old, self.new)

    @property
    def id(self) -> str:
        """The deck's id, as it is now if there is one."""
        deck = self.new or self.old
        return "" if deck is None else deck.id


def diff(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="OLD NEW",
            help="Deck files or folders. With one file: the deck as a list, for git's textconv.",
        ),
    ],
    *,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Compare two versions of a deck question by question, and say what that does to schedules.

    Exits with 0 if no question differs, 1 if some do, 2 if a file cannot be read. In git:
    `git config diff.byheart.command "byheart diff"`, `git config diff.byheart.textconv "byheart
    diff"`, and in .gitattributes `decks/**/*.yaml diff=byheart`.
    """
    match files:
        case [file]:
            list_deck(Path(file))
        case [old, new]:
            compare(old, new, json=json)
        case [path, old, _, _, new, *_] if len(files) in FROM_GIT:
            answer_git(path, old, new)
        case _:
            raise UsageError("two deck files or two folders are wanted: byheart diff OLD NEW")


def compare(old: str, new: str, *, json: bool) -> None:
    """Show how two files or folders differ."""
    try:
        pairs = list(pairs_of(read(old), read(new)))
    except UserError as error:
        sys.stderr.write(clean(f"{error.speaker}{error}") + "\n")
        raise typer.Exit(TROUBLE) from error
    if json:
        write_json({"decks": [value_of(pair) for pair in pairs]})
    for pair in pairs:
        if pair.differences and not json:
            show_differences(pair.id if len(pairs) > 1 else "", pair.differences)
    if any(pair.differences for pair in pairs):
        raise typer.Exit(DIFFERENT)


def read(path: str) -> list[Deck]:
    """Return the decks of a file or folder; none for the file that git names where none was.

    Raises:
        DeckError: If a deck has problems, for it is then not known what it says.
    """
    if path.lower() in NOWHERE:
        return []
    decks, problems = read_decks(find_decks([Path(path)], None, Path()))
    if problems:
        raise DeckError(problems)
    return decks


def pairs_of(olds: Sequence[Deck], news: Sequence[Deck]) -> Iterator[Pair]:
    """Yield decks in two versions: by their ids, or one and one whatever their ids."""
    if len(olds) == len(news) == 1:
        yield Pair(olds[0], news[0])
        return
    before = {deck.id: deck for deck in olds}
    for deck in news:
        yield Pair(before.pop(deck.id, None), deck)
    for deck in before.values():
        yield Pair(deck, None)


def value_of(pair: Pair) -> dict[str, Jsonable]:
    """Return the differences of a deck as a JSON object."""
    return {
        "old": None if pair.old is None else pair.old.file,
        "new": None if pair.new is None else pair.new.file,
        "deck": pair.id,
        "differences": difference_values(pair.differences),
    }


def answer_git(path: str, old: str, new: str) -> None:
    """Show a difference that git asks for; what is no sound deck is compared line by line.

    It never fails: git would stop at this file.
    """
    try:
        pairs = list(pairs_of(read(old), read(new)))
    except UserError as error:
        typer.echo(clean(f"{path}: line by line, for {str(error).splitlines()[0]}"))
        sys.stdout.writelines(lines_that_differ(old, new))
        return
    for pair in pairs:
        found = pair.differences
        show_differences(path if found else f"{path}: {NO_DIFFERENCE}", found)


def lines_that_differ(old: str, new: str) -> Iterator[str]:
    """Yield a unified diff of two files."""
    before, after = (plain_text(Path(name)).split("\n") for name in (old, new))
    for line in unified_diff(before, after, old, new, lineterm=""):
        yield clean(line) + "\n"


def list_deck(file: Path) -> None:
    """Print a deck as a list of questions; what is no sound deck as it stands."""
    try:
        shown = listing(deck_bytes(file), str(file))
    except DeckError:
        shown = plain_text(file)
    sys.stdout.write(clean(shown))


def plain_text(file: Path) -> str:
    """Return the text of a file, whatever it holds; "" where git says that there was none."""
    return "" if str(file).lower() in NOWHERE else deck_bytes(file).decode(errors="replace")
