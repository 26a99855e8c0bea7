"""`byheart check`: what is wrong with decks, for authors and for CI."""

from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.core.cleaning import clean
from byheart.core.deck import Deck
from byheart.core.errors import DeckError, Problem, UsageError
from byheart.core.grading import Grader
from byheart.storage.deck_files import select_decks
from byheart.storage.folders import folders
from byheart.terminal.phrases import count


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Deck files, folders or deck ids.", autocompletion=deck_names),
    ] = None,
) -> None:
    """Report every problem in your decks, with file, line and column."""
    decks, problems = select_decks(paths or [], folders())
    failed = [fault for deck in decks for fault in failed_tests(deck)]
    if problems or failed:
        raise DeckError([*problems, *failed])
    if not decks:
        raise UsageError("no decks were found: name a file or a folder")
    cards = sum(len(deck.cards) for deck in decks)
    typer.echo(clean(f"{count(len(decks), 'deck')}, {count(cards, 'card')}, no problems"))


def failed_tests(deck: Deck) -> list[Problem]:
    """Return the `tests` of a deck's questions that are graded otherwise than they say."""
    grader = Grader(deck)
    problems = []
    for card in deck.cards:
        for expected, answers in card.question.tests.items():
            for answer in answers:
                verdict = grader.grade(card, answer)
                if verdict.judgement is not expected:
                    message = f'the test "{answer}" is {verdict.judgement}, not {expected}'
                    problems.append(Problem(card.question.place, message, verdict.message))
    return problems
