"""The tables of a class, the same for people, for spreadsheets and for programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from byheart.core.class_report import ClassReport, Practice, Tally
from byheart.core.cleaning import clean
from byheart.core.deck import Card, CardId, Deck
from byheart.terminal.json_lines import Jsonable

CONFUSIONS_MOST = 100
_MS_A_MINUTE = 60_000

Row = Mapping[str, Jsonable]


class TableName(StrEnum):
    """The tables."""

    LEARNERS = "learners"
    DECKS = "decks"
    QUESTIONS = "questions"
    CONFUSIONS = "confusions"


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class over some days. The hardest questions and the commonest confusions come first.

    Attributes:
        days: How many days are looked back on.
        today: The present study day.
        tables: The rows of each table.
        unreadable: Events that could not be read.
    """

    days: int
    today: int
    tables: Mapping[TableName, Sequence[Row]]
    unreadable: int


COLUMNS: Mapping[TableName, Sequence[str]] = {
    TableName.LEARNERS: (
        "learner", "name", "last_day", "days", "answers", "tested", "recalled", "retention",
        "cards", "minutes",
    ),
    TableName.DECKS: ("deck", "title", "learners", "answers", "tested", "recalled", "retention"),
    TableName.QUESTIONS: (
        "question", "ask", "answer", "learners", "answers", "wrong", "tested", "recalled",
        "retention",
    ),
    TableName.CONFUSIONS: (
        "question", "ask", "answer", "typed", "times", "learners", "answer_of", "answer_of_ask",
    ),
}  # fmt: skip
"""The columns of each table, in order."""


def class_view(
    report: ClassReport, decks: Sequence[Deck], days: int, today: int, unreadable: int
) -> ClassView:
    """Return the tables of a class, with the texts of its decks."""
    cards = {card.id: card for deck in decks for card in deck.cards}
    titles = {str(deck.id): deck.title for deck in decks}
    hardest = sorted(report.cards.items(), key=lambda item: (*item[1].hardness, item[0]))[::-1]
    tables: Mapping[TableName, Sequence[Row]] = {
        TableName.LEARNERS: [_learner(each) for each in report.practices],
        TableName.DECKS: [
            {"deck": name, "title": titles.get(name, ""), **_counts(tally)}
            for name, tally in sorted(report.decks.items())
        ],
        TableName.QUESTIONS: [
            {**_question(name, cards), "wrong": tally.wrong, **_counts(tally)}
            for name, tally in hardest
        ],
        TableName.CONFUSIONS: [
            {
                **_question(each.card, cards),
                "typed": each.typed,
                "times": each.times,
                "learners": each.learners,
                "answer_of": each.answer_of,
                "answer_of_ask": _ask(cards.get(each.answer_of)) if each.answer_of else None,
            }
            for each in report.confusions(decks, CONFUSIONS_MOST)
        ],
    }
    return ClassView(days, today, tables, unreadable)


def _learner(practice: Practice) -> Row:
    last = practice.last_day
    return {
        "learner": practice.learner,
        "name": clean(practice.name),
        "last_day": None if last is None else date.fromordinal(last).isoformat(),
        "days": len(practice.days),
        **_counts(practice.tally),
        "cards": len(practice.cards),
        "minutes": round(practice.took_ms / _MS_A_MINUTE, 1),
    }


def _counts(tally: Tally) -> dict[str, Jsonable]:
    retention = tally.retention
    return {
        "learners": len(tally.learners),
        "answers": tally.answers,
        "tested": tally.tested,
        "recalled": tally.recalled,
        "retention": None if retention is None else round(retention, 4),
    }


def _question(name: CardId, cards: Mapping[CardId, Card]) -> dict[str, Jsonable]:
    card = cards.get(name)
    answer = clean(card.expected.shown) if card is not None else ""
    return {"question": clean(name), "ask": _ask(card), "answer": answer}


def _ask(card: Card | None) -> str:
    return " ".join(clean(card.front).split()) if card is not None else ""
