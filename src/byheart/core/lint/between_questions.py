"""Rules about questions beside each other: none twice, none at odds, none easily mixed up."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from byheart.core.deck import Expected, Kind
from byheart.core.grading.words import literal
from byheart.core.lint.asked import Asked, InDeck, Wording, rights
from byheart.core.lint.closeness import is_near, same_answer
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import Rule, Spot
from byheart.core.wording import quoted

_ALIASED = frozenset({Kind.TEXT, Kind.NAME})
_MOST_NAMED = 5


def _twins(decks: Sequence[InDeck]) -> Iterator[tuple[Asked, Asked]]:
    """Yield questions that are asked in the same words as an earlier one, with that one."""
    firsts: dict[Wording, Asked] = {}
    for deck in decks:
        for asked in deck.asked:
            first = firsts.setdefault(asked.wording, asked)
            if first is not asked:
                yield asked, first


def _contradiction(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for asked, first in _twins(decks):
        if not _agree(asked, first):
            message = f"{_name(first, asked)} asks the same and has another answer"
            advice = "ask what tells the two apart, or accept both answers in one question"
            yield asked, Flaw(message, advice, "ask", _id(first))


def _same_question(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for asked, first in _twins(decks):
        if _agree(asked, first):
            message = f"{_name(first, asked)} asks the same"
            yield (
                asked,
                Flaw(message, "keep one of the two, and retire the other", "ask", _id(first)),
            )


def _agree(one: Asked, other: Asked) -> bool:
    if one.question.expected is None or other.question.expected is None:
        return one.kind is other.kind
    return same_answer(one.question.expected, other.question.expected)


def _name(other: Asked, beside: Asked) -> str:
    """Return a question's id, with its deck's where that is another one."""
    return quoted(other.question.id if other.deck is beside.deck else _id(other))


def _id(asked: Asked) -> str:
    return f"{asked.deck.id}/{asked.question.id}"


def _shared_alias(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        owners = _owners(deck)
        for asked in deck.asked:
            for expected in asked.expectations:
                yield from _aliases_of_others(asked, expected, owners)


def _owners(deck: InDeck) -> dict[tuple[Kind, str], list[Asked]]:
    """Return who has which answer, by kind."""
    owners: dict[tuple[Kind, str], list[Asked]] = defaultdict(list)
    for asked in deck.asked:
        for expected in asked.expectations:
            if expected.kind in _ALIASED:
                owners[expected.kind, literal(expected.answer)].append(asked)
    return owners


def _aliases_of_others(
    asked: Asked, expected: Expected, owners: dict[tuple[Kind, str], list[Asked]]
) -> Iterator[Spot]:
    for alias in expected.accept:
        for other in owners.get((expected.kind, literal(alias)), ()):
            if other is asked or _accepts(other, expected.answer):
                continue
            name = other.question.id
            message = f"{quoted(alias)} is right here and is the answer of {quoted(name)}"
            advice = "if they are two things, take it out; if they are one, accept both in both"
            yield asked, Flaw(message, advice, "accept", f"{alias} {name}")
            break


def _accepts(other: Asked, answer: str) -> bool:
    """Say whether another question takes an answer for right: then the two are one thing."""
    wanted = literal(answer)
    return any(literal(text) == wanted for one in other.expectations for text in rights(one))


def _interference(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        reported: set[frozenset[str]] = set()
        for group in deck.alike:
            mixed = _mixed_up(group)
            ids = frozenset(asked.question.id for asked in mixed)
            if len(ids) > 1 and ids not in reported:
                reported.add(ids)
                yield mixed[0], _interfering(mixed)


def _mixed_up(group: Sequence[Asked]) -> list[Asked]:
    """Return the questions of a group that have another one near them, unknown to the author."""
    return [
        asked
        for asked in group
        if any(
            other is not asked and not asked.is_tied_to(other) and _are_near(asked, other)
            for other in group
        )
    ]


def _are_near(one: Asked, other: Asked) -> bool:
    first, second = one.question.expected, other.question.expected
    return first is not None and second is not None and is_near(first, second)


def _interfering(mixed: Sequence[Asked]) -> Flaw:
    ids = [asked.question.id for asked in mixed]
    others = ", ".join(map(quoted, ids[1 : _MOST_NAMED + 1]))
    message = f"{others} is worded alike and has an answer close to this one"
    advice = "name them under confusable, or give them one family"
    return Flaw(message, advice, "ask", " ".join(ids[1:]))


RULES = (
    Rule(
        "contradiction",
        Severity.ERROR,
        "The same question has two answers",
        """Whoever learns both is wrong half of the time. Something tells them apart, and belongs
        into the questions; or both are right, and belong into one.""",
        bad="""
            - id: capital-bolivia
              type: name
              ask: What is the capital of Bolivia?
              answer: Sucre
              cite: {source: atlas}
            - id: seat-bolivia
              type: name
              ask: What is the capital of Bolivia?
              answer: La Paz
              cite: {source: atlas}
            """,
        good="""
            - id: capital-bolivia
              type: name
              ask: What is the capital of Bolivia by its constitution?
              answer: Sucre
              cite: {source: atlas}
            - id: seat-bolivia
              type: name
              ask: Where does the government of Bolivia sit?
              answer: La Paz
              cite: {source: atlas}
            """,
        check_all=_contradiction,
    ),
    Rule(
        "same-question",
        Severity.WARNING,
        "The same question twice",
        """Two cards for one fact are two schedules for one memory: each is asked when the other has
        just refreshed it.""",
        bad="""
            - id: latvia-capital
              type: name
              ask: What is the capital of Latvia?
              answer: Riga
              cite: {source: atlas}
            - id: riga
              type: name
              ask: What is the capital of Latvia?
              answer: Riga
              cite: {source: atlas}
            """,
        good="""
            - id: latvia-capital
              type: name
              ask: What is the capital of Latvia?
              answer: Riga
              cite: {source: atlas}
            """,
        check_all=_same_question,
    ),
    Rule(
        "shared-alias",
        Severity.WARNING,
        "An alias is another question's answer",
        """If the deck asks for two things apart, one cannot be a right form of the other. If they
        are one thing, both questions should take both words.""",
        bad="""
            - id: byzantium
              type: name
              ask: Which Greek colony did Constantine choose for his new capital?
              answer: Byzantium
              accept: [Istanbul]
              cite: {source: atlas}
            - id: bosporus-city
              type: name
              ask: Which modern city lies on both shores of the Bosporus?
              answer: Istanbul
              cite: {source: atlas}
            """,
        good="""
            - id: byzantium
              type: name
              ask: Which Greek colony did Constantine choose for his new capital?
              answer: Byzantium
              prompt:
                Istanbul: What was it called then?
              cite: {source: atlas}
            - id: bosporus-city
              type: name
              ask: Which modern city lies on both shores of the Bosporus?
              answer: Istanbul
              cite: {source: atlas}
            """,
        check_all=_shared_alias,
    ),
    Rule(
        "interference",
        Severity.WARNING,
        "Two questions that are easily mixed up",
        """Worded alike and with answers close to each other, two questions disturb one another for
        as long as both are learned. `confusable` sets them side by side, where the difference is
        seen; `family` keeps them on different days. More than eight questions worded alike are a
        series, which is left alone.""",
        bad="""
            - id: austria-joined
              type: date
              ask: In which year did Austria join the European Union?
              answer: "1995"
              cite: {source: atlas}
            - id: poland-joined
              type: date
              ask: In which year did Poland join the European Union?
              answer: "2004"
              cite: {source: atlas}
            """,
        good="""
            - id: austria-joined
              type: date
              ask: In which year did Austria join the European Union?
              answer: "1995"
              confusable: [poland-joined]
              cite: {source: atlas}
            - id: poland-joined
              type: date
              ask: In which year did Poland join the European Union?
              answer: "2004"
              confusable: [austria-joined]
              cite: {source: atlas}
            """,
        check_all=_interference,
    ),
)
