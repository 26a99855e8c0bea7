"""`byheart edit`: a question in the author's own editor, checked on return."""

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.advice import advice_on
from byheart.commands.completing import card_names
from byheart.commands.learner import names_of, nearest
from byheart.commands.own_decks import known_decks, refuse_bundled, refuse_shipped
from byheart.core.cleaning import clean
from byheart.core.deck import Deck
from byheart.core.errors import Problem, UsageError, UserError
from byheart.storage.decks.files import read_decks
from byheart.storage.decks.writing import deck_bytes
from byheart.terminal.authoring import has_terminal, say
from byheart.terminal.editor import edit as open_editor
from byheart.terminal.phrases import count


@dataclass(frozen=True, slots=True)
class Spot:
    """Where to open a file, and the deck as it was before; None if it could not be read."""

    file: Path
    line: int
    deck: Deck | None = None


def edit(
    name: Annotated[
        str,
        typer.Argument(metavar="ID", help="A question, or a deck.", autocompletion=card_names),
    ],
) -> None:
    """Open a deck in $EDITOR at a question, and check it when you return.

    Exits with 1 while the deck has problems.
    """
    spot = spot_of(name)
    line = spot.line
    while True:
        open_editor(spot.file, line)
        decks, problems = read_decks([spot.file])
        if not problems:
            break
        for problem in problems:
            sys.stderr.write(clean(str(problem)) + "\n")
        if not (has_terminal() and opens_again(len(problems))):
            raise typer.Exit(1)
        line = problems[0].place.line
    tell(spot, decks[0])


def opens_again(problems: int) -> bool:
    """Ask whether to go back to the first problem."""
    from byheart.terminal.authoring_prompts import agrees  # noqa: PLC0415 - Questionary

    many = count(problems, "problem")
    return agrees(f"{many} in the deck. Open it again at the first one?")


def tell(spot: Spot, new: Deck) -> None:
    """Say what the edit did to questions and so to schedules, and what `check` says of them."""
    from byheart.core.deck_writing.comparing import differences  # noqa: PLC0415 - YAML
    from byheart.terminal.authoring_differences import show_differences  # noqa: PLC0415 - Rich

    if spot.deck is not None:
        found = differences(spot.deck, new)
        show_differences("", found)
        for advice in advice_on(new, {id_ for each in found for id_ in each.questions}):
            say(advice, "yellow")
    cards = count(len(new.cards), "card")
    typer.echo(clean(f"{spot.file}: {cards}, no problems"))


def spot_of(name: str) -> Spot:
    """Return where a question or a deck stands.

    Raises:
        UsageError: If there is none, or questions of several decks have that id.
        UserError: If it came with the program.
    """
    if os.path.lexists(name) or name.endswith((".yaml", ".yml")):
        file = refuse_shipped(Path(name))
        decks, problems = read_decks([file])
        return Spot(file, problems[0].place.line if problems else 1, *decks)
    decks, problems = known_decks()
    spot = (
        question_spot(name, decks)
        or deck_spot(name, decks, problems)
        or unsound_spot(name, problems)
    )
    if spot is None:
        cards = [card for deck in decks for card in deck.cards]
        raise UsageError(f"no question {name!r}{nearest(name, cards)}")
    refuse_bundled(spot.file)
    return spot


def question_spot(name: str, decks: Iterable[Deck]) -> Spot | None:
    """Return where a sound question stands.

    Raises:
        UsageError: If questions of several decks have that id.
    """
    found = {
        deck.id: Spot(Path(deck.file), card.question.place.line, deck)
        for deck in decks
        for card in deck.cards
        if name in names_of(card)
    }
    if len(found) > 1:
        raise UsageError(f"{name!r} is in several decks: write {min(found)}/{name}")
    return next(iter(found.values()), None)


def deck_spot(name: str, decks: Iterable[Deck], problems: Iterable[Problem]) -> Spot | None:
    """Return the deck of an id, at its first problem."""
    deck = next((deck for deck in decks if deck.id == name), None)
    if deck is None:
        return None
    lines = [problem.place.line for problem in problems if problem.place.file == deck.file]
    return Spot(Path(deck.file), min(lines, default=1), deck)


def unsound_spot(name: str, problems: Iterable[Problem]) -> Spot | None:
    """Return where an id stands in a deck that has problems, and so may not know the question."""
    wanted = re.compile(rf"\s*(?:-\s+)?id:\s*[\"']?{re.escape(name.rpartition('/')[2])}\b")
    for file in sorted({problem.place.file for problem in problems}):
        text = text_of(Path(file))
        for number, line in enumerate(text.split("\n"), start=1):
            if wanted.match(line):
                return Spot(Path(file), number)
    return None


def text_of(file: Path) -> str:
    """Return the text of a file; "" if it cannot be read."""
    try:
        return deck_bytes(file).decode(errors="replace")
    except UserError:
        return ""
