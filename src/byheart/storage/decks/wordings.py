"""Questions that are not finished, kept as text: they may lack what a deck needs."""

from dataclasses import replace

from byheart.core.deck import Deck, DeckId, Question, QuestionId
from byheart.storage.decks.as_json import deck_from_json, deck_to_json

_NO_DECK = DeckId("unfinished")
_UNNAMED = QuestionId("?")
"""Stands for an id that is still to be made; no deck can hold it."""


def wording_of(question: Question) -> str:
    """Return a question as one line of text, whatever it lacks."""
    named = replace(question, id=question.id or _UNNAMED)
    return deck_to_json(Deck(_NO_DECK, "", "", (named,))).decode()


def question_of(wording: str) -> Question | None:
    """Return the question; None where another version wrote it otherwise."""
    try:
        questions = deck_from_json(wording.encode(), "").questions
    except ValueError:
        return None
    if not questions:
        return None
    found = questions[0]
    return replace(found, id=QuestionId("")) if found.id == _UNNAMED else found
