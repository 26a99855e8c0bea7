"""Answers that are like another one: of what the questions ask for, and how they are written."""

from collections.abc import Iterator, Sequence

from byheart.core.deck import Card, Kind
from byheart.core.grading.asking import nouns_asked_for, nouns_to_add
from byheart.core.grading.words import literal, split_words
from byheart.core.making.desk import Desk
from byheart.core.verdict import Judgement

_KINDS = (Kind.NAME, Kind.TEXT, Kind.CHOICE, Kind.LIST)
_WHO = (("who",), ("whom",))


def things_asked_for(card: Card) -> frozenset[str]:
    """Return what a question asks for, as far as its words tell: "city", "group", a person."""
    if split_words(card.front)[:1] in _WHO:
        return frozenset({"who"})
    return nouns_asked_for(card.front) | nouns_to_add(card.front)


def texts_of(card: Card) -> tuple[str, ...]:
    """Return the answer, or the members, as they are shown."""
    members = tuple(member.answer for member in card.expected.members)
    return members or (card.expected.answer,)


def like(desk: Desk, card: Card, most: int) -> list[str]:
    """Return up to so many answers of the deck like those of a card, which its judge refuses.

    First what the author foresaw as wrong, then answers to questions for the same thing, then,
    for a list, members of lists on the same matter; only those written like the right ones.
    """
    right = texts_of(card)
    asked = literal(f"{card.front} {card.question.fact}")
    found: dict[str, str] = {}
    for text in _candidates(desk, card):
        if len(found) == most:
            break
        fits = _is_written_like(text, right) and literal(text) not in asked
        if fits and literal(text) not in found and _is_wrong(desk, card, text):
            found[literal(text)] = text
    return list(found.values())


def _candidates(desk: Desk, card: Card) -> Iterator[str]:
    yield from (remark.answer for remark in card.expected.reject)
    things = things_asked_for(card)
    others = [other for other in desk.others if other.id != card.id]
    for other in others:
        if other.expected.kind in _KINDS and not things.isdisjoint(things_asked_for(other)):
            yield from texts_of(other)
    if card.expected.kind is Kind.LIST:
        matters = set(card.question.tags) - desk.common_tags
        for other in others:
            if other.expected.kind is Kind.LIST and not matters.isdisjoint(other.question.tags):
                yield from texts_of(other)


def _is_written_like(text: str, right: Sequence[str]) -> bool:
    """Say whether a text begins as the right ones do: like a name, like a word, with "the"."""
    return _beginning(text) in {_beginning(each) for each in right}


def _beginning(text: str) -> tuple[bool, bool]:
    return text[:1].isupper(), text.startswith("the ")


def _is_wrong(desk: Desk, card: Card, text: str) -> bool:
    return desk.grader.grade(card, text).judgement is Judgement.INCORRECT
