"""`byheart grade`: judge answers from a file, for authors, scripts and tests."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.core.cleaning import clean
from byheart.core.deck import Card, Deck
from byheart.core.errors import DeckError
from byheart.core.grading import Grader
from byheart.storage.decks.files import select_decks
from byheart.storage.drafts.answer_files import read_lines
from byheart.storage.folders import folders
from byheart.terminal.json_lines import write_json

EXAMPLE = '{"id": "hama-population", "answer": "1 million"}'


@dataclass(frozen=True, slots=True)
class Given:
    """One answer to judge."""

    id: str
    answer: str


def grade(
    deck: Annotated[
        str, typer.Argument(help="A deck: its file or its id.", autocompletion=deck_names)
    ],
    answers: Annotated[
        Path | None, typer.Argument(help="JSON lines; standard input if left out.")
    ] = None,
) -> None:
    """Judge answers without touching any history.

    Each line is {"id": …, "answer": …}; each line written adds verdict, score and message. The
    id is the question's, or question/gap for a gap of a cloze.
    """
    decks, problems = select_decks([deck], folders())
    if not decks:
        raise DeckError(problems)
    faults = [str(problem) for problem in problems]
    graders = [(each, Grader(each)) for each in decks]
    cards = {name: (card, judge) for each, judge in graders for name, card in names(each)}
    for number, line in enumerate(read_lines(answers), start=1):
        match read_given(line):
            case Given(id=id_, answer=answer) if id_ in cards:
                card, judge = cards[id_]
                verdict = judge.grade(card, answer)
                write_json(
                    {
                        "id": id_,
                        "answer": answer,
                        "verdict": verdict.judgement.value,
                        "score": round(verdict.score, 4),
                        "message": verdict.message,
                    }
                )
            case Given(id=id_):
                faults.append(f"line {number}: no question {id_!r} in this deck")
            case str(fault):
                faults.append(f"line {number}: {fault}, for instance {EXAMPLE}")
            case None:
                pass
    if faults:
        sys.stderr.write("".join(clean(fault) + "\n" for fault in faults))
        raise typer.Exit(1)


def names(deck: Deck) -> Iterator[tuple[str, Card]]:
    """Yield every id that a card may be called by: in full, and without the deck's.

    A cloze of one gap is also called by its question's id.
    """
    for question_cards in by_question(deck.cards):
        for card in question_cards:
            yield card.id, card
            yield card.id.removeprefix(f"{deck.id}/"), card
        if len(question_cards) == 1:
            yield question_cards[0].question.id, question_cards[0]


def by_question(cards: Iterable[Card]) -> list[list[Card]]:
    """Group cards by their question, in order."""
    groups: dict[str, list[Card]] = {}
    for card in cards:
        groups.setdefault(card.question.id, []).append(card)
    return list(groups.values())


def read_given(line: str) -> Given | str | None:
    """Read one line: an answer, what is wrong with it, or None for an empty line."""
    if not line.strip():
        return None
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return "not JSON"
    match value:
        case {"id": str(id_), "answer": str(answer)}:
            return Given(id_, answer)
        case _:
            return 'not an object with the texts "id" and "answer"'
