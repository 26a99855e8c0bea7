"""Rules about answers that stand where a learner sees them too early."""

import re
from collections.abc import Iterator, Sequence

from byheart.core.deck import Card, Expected, Kind
from byheart.core.grading.calendars.calendar import dates_in
from byheart.core.grading.calendars.words import ENGLISH_MONTHS
from byheart.core.grading.date import same_date
from byheart.core.grading.number import same_number
from byheart.core.grading.quantities.units import NUMBER
from byheart.core.lint.asked import UNTYPED, Asked, InDeck, rights
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.nearness import Nearness
from byheart.core.lint.quantities import quantities_in
from byheart.core.lint.rule import ALL_KINDS, Rule, Spot
from byheart.core.lint.words import Words, any_of, bare_forms, forms, stands_in
from byheart.core.wording import quoted

_SHORTEST = 3
"""Characters of an answer that is no accident where it stands."""
_LEAST = 13
"""Plain numbers below stand in many questions by accident."""
_MONTHS = any_of(" ".join(ENGLISH_MONTHS))
_HAS_DATE = re.compile(rf"\b\d.*\b(?:{_MONTHS})\b|\b(?:{_MONTHS})\b.*\d|\d-\d\d", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d,.]*")
_YEAR = re.compile(r"[12]\d{3}[,.]?")


def told_in(expected: Expected, text: str) -> str:
    """Return the first right answer that stands in a text, "" if none does."""
    words = forms(text)
    for right in rights(expected):
        run = bare_forms(right)
        if len("".join(run)) >= _SHORTEST and stands_in(run, words):
            return right
    measured = _has_date(expected, text) or _has_number(expected, text)
    return expected.answer if measured else ""


def _has_date(expected: Expected, text: str) -> bool:
    if expected.kind is not Kind.DATE or not _HAS_DATE.search(text):
        return False
    dates = (text[found.start : found.end] for found in dates_in(text))
    return any(same_date(expected.answer, date) for date in dates)


def _has_number(expected: Expected, text: str) -> bool:
    if expected.kind is not Kind.NUMBER or all(map(_YEAR.fullmatch, _FIGURE.findall(text))):
        return False
    return any(
        (found.unit is not NUMBER or found.value >= _LEAST)
        and same_number(expected.answer, text[found.start : found.end])
        for found in quantities_in(text)
    )


def _in_question(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        told = told_in(card.expected, card.front)
        if told and not _is_one_of_those_offered(card, told, forms(card.front)):
            message = f"the answer {quoted(told)} stands in its own question"
            yield Flaw(message, "ask without it", "ask", _key(card))


def _is_one_of_those_offered(card: Card, told: str, words: Words) -> bool:
    """Say whether the question offers the answer among others: "Is it Hama or Homs?"."""
    if any(stands_in(bare_forms(text), words) for text in card.expected.distractors):
        return True
    run = bare_forms(told)
    return stands_in(("or", *run), words) or stands_in((*run, "or"), words)


def _in_hint(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        told = told_in(card.expected, card.hint) if card.hint else ""
        if told:
            message = f"the answer {quoted(told)} stands in the hint"
            yield Flaw(message, "hint at it: a first letter, a kind, a place", "hint", _key(card))


def _key(card: Card) -> str:
    return card.gap.name if card.gap is not None else ""


def _in_sibling(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        nearness = Nearness(deck)
        for asked in deck.asked:
            if asked.kind in UNTYPED:
                continue
            for expected in asked.expectations:
                yield from _told_by_others(asked, expected, nearness)


def _told_by_others(asked: Asked, expected: Expected, nearness: Nearness) -> Iterator[Spot]:
    for text in rights(expected):
        run = bare_forms(text)
        if len("".join(run)) < _SHORTEST:
            continue
        for other in nearness.telling(asked, run):
            if not asked.is_tied_to(other):
                name = other.question.id
                message = f"the answer {quoted(text)} stands in the question {quoted(name)}"
                advice = "give both the same family, so that they never meet on one day"
                yield asked, Flaw(message, advice, "answer", name)


RULES = (
    Rule(
        "answer-in-question",
        Severity.ERROR,
        "The answer stands in its question",
        """What can be copied is not recalled. That holds for every form that counts as right, and
        for the rest of a cloze.""",
        bad="""
            - id: polo
              type: name
              ask: Which Venetian wrote The Travels of Marco Polo?
              answer: Marco Polo
              cite: {source: atlas}
            """,
        good="""
            - id: polo
              type: name
              ask: Which Venetian told of his years at the court of Kublai Khan?
              answer: Marco Polo
              cite: {source: atlas}
            """,
        check=_in_question,
        kinds=ALL_KINDS - UNTYPED,
    ),
    Rule(
        "answer-in-hint",
        Severity.ERROR,
        "The answer stands in its hint",
        """A hint should help to find the answer. One that says it makes the card count as hard for
        somebody who has only read.""",
        bad="""
            - id: hekla
              ask: Which volcano did medieval writers call the gateway to hell?
              answer: Hekla
              hint: Hekla lies in the south of Iceland.
              cite: {source: atlas}
            """,
        good="""
            - id: hekla
              ask: Which volcano did medieval writers call the gateway to hell?
              answer: Hekla
              hint: It lies in the south of Iceland.
              cite: {source: atlas}
            """,
        check=_in_hint,
        kinds=ALL_KINDS - UNTYPED,
    ),
    Rule(
        "answer-in-sibling",
        Severity.WARNING,
        "Another question gives the answer away",
        """Two questions about one fact, each with the other's answer in it, prove nothing when they
        meet on one day. A `family` keeps them apart.""",
        bad="""
            - id: wall-year
              type: date
              ask: In which year did the wall that divided Berlin fall?
              answer: "1989"
              cite: {source: atlas}
            - id: wall-city
              type: name
              ask: Which divided city lost the wall in 1989, the year in which it fell?
              answer: Berlin
              cite: {source: atlas}
            """,
        good="""
            - id: wall-year
              type: date
              ask: In which year did the wall that divided Berlin fall?
              answer: "1989"
              cite: {source: atlas}
              family: berlin-wall
            - id: wall-city
              type: name
              ask: Which divided city lost the wall in 1989, the year in which it fell?
              answer: Berlin
              cite: {source: atlas}
              family: berlin-wall
            """,
        check_all=_in_sibling,
    ),
)
