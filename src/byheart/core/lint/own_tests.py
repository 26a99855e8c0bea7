"""Rules that try answers out: those that the author wrote as tests, and those that follow."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from byheart.core.deck import Card, Expected, Kind
from byheart.core.grading.answer_forms import answer_forms
from byheart.core.grading.words import literal
from byheart.core.lint.asked import Asked, InDeck
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import ALL_KINDS, Rule, Spot
from byheart.core.lint.words import bare_forms
from byheart.core.verdict import Judgement, Verdict
from byheart.core.wording import quoted

_WORDED = frozenset({Kind.TEXT, Kind.NAME})
_MOST_WITH_SOUND = 20
_MOST_KEPT = 32_768
"""Answers whose sound is remembered: those of a large deck."""
_NO_CONSONANT = re.compile("[aeiouyhw]+")
_DOUBLED = re.compile(r"(.)\1+")


def _own_test(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        for expected, replies in asked.question.tests.items():
            for reply in replies:
                verdict = _graded(asked, card, reply)
                if verdict.judgement is not expected:
                    message = f"the test {quoted(reply)} is {verdict.judgement}, not {expected}"
                    advice = verdict.message or "mend the answer, or the test"
                    yield Flaw(message, advice, "tests", reply)


def _graded(asked: Asked, card: Card, reply: str) -> Verdict:
    """Judge a reply; what the tests of a choice name is among its options."""
    options: tuple[str, ...] = ()
    if card.expected.kind is Kind.CHOICE:
        wrong = asked.question.tests.get(Judgement.INCORRECT, ())
        options = tuple(dict.fromkeys((card.expected.answer, *card.expected.distractors, *wrong)))
    return asked.deck.grader.grade(card, reply, options)


def _answer_not_right(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        if card.expected.kind is Kind.CARD:
            continue
        for field, text, reply in _rights_by_field(card.expected):
            verdict = _graded(asked, card, reply)
            if verdict.judgement is not Judgement.CORRECT:
                message = f"{quoted(text)} counts as right and is judged {verdict.judgement}"
                advice = verdict.message or "write it as a learner would type it"
                yield Flaw(message, advice, field, text)


def _rights_by_field(expected: Expected) -> Iterator[tuple[str, str, str]]:
    """Yield right forms that may be judged otherwise: the field, the form, and a reply with it.

    What is typed as its author wrote it is right by the letter, but for the other forms of a number
    or a date, which are read.
    """
    if expected.kind is Kind.BOOLEAN:
        yield "answer", expected.shown, expected.shown
    if expected.kind in (Kind.NUMBER, Kind.DATE):
        yield from (("accept", alias, alias) for alias in expected.accept)
    answers = [member.answer for member in expected.members]
    for at, member in enumerate(expected.members):
        for alias in member.accept:
            reply = "; ".join((*answers[:at], alias, *answers[at + 1 :]))
            yield "answer", alias, reply


def _foreseen(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        for field, judgement, reply in _foreseen_by_field(card.expected):
            verdict = _graded(asked, card, reply)
            if verdict.judgement is not judgement:
                message = f"{quoted(reply)} stands under {field} and is judged {verdict.judgement}"
                yield Flaw(message, "take it out, or make the answer more exact", field, reply)


def _foreseen_by_field(expected: Expected) -> Iterator[tuple[str, Judgement, str]]:
    yield from (("prompt", Judgement.PROMPT, remark.answer) for remark in expected.prompt)
    yield from (("reject", Judgement.INCORRECT, remark.answer) for remark in expected.reject)


def _other_answer_right(decks: Sequence[InDeck]) -> Iterator[Spot]:
    for deck in decks:
        by_sound = _cards_by_sound(deck)
        for asked in deck.asked:
            for card in asked.cards:
                for other in _others(card, by_sound):
                    if _takes(deck, card, other) and not _takes(deck, other, card):
                        name, answer = other.question.id, other.expected.answer
                        message = f"{quoted(answer)}, the answer of {quoted(name)}, is right here"
                        advice = "put it under reject, or ask more exactly"
                        yield asked, Flaw(message, advice, "answer", name)


def _cards_by_sound(deck: InDeck) -> dict[tuple[Kind, str], list[Card]]:
    """Return the cards that ask for words or names, by the sound of their answers."""
    by_sound: dict[tuple[Kind, str], list[Card]] = defaultdict(list)
    for asked in deck.asked:
        for card in asked.cards:
            if card.expected.kind in _WORDED:
                by_sound[card.expected.kind, sound(card.expected.answer)].append(card)
    return by_sound


def _others(card: Card, by_sound: dict[tuple[Kind, str], list[Card]]) -> list[Card]:
    """Return cards with an answer that sounds like one that is right here, and is another."""
    if card.expected.kind not in _WORDED:
        return []
    rights = (card.expected.answer, *card.expected.accept)
    own = set(map(literal, rights))
    found: dict[str, Card] = {}
    for heard in {sound(form) for text in rights for form in answer_forms(text).right}:
        for other in by_sound.get((card.expected.kind, heard), ())[:_MOST_WITH_SOUND]:
            found.setdefault(literal(other.expected.answer), other)
    return [other for answer, other in found.items() if answer not in own]


@lru_cache(maxsize=_MOST_KEPT)
def sound(text: str) -> str:
    """Return the consonants of a text without small words: what its spellings have in common."""
    return _DOUBLED.sub(r"\1", _NO_CONSONANT.sub("", "".join(bare_forms(text))))


def _takes(deck: InDeck, card: Card, other: Card) -> bool:
    """Say whether another card's answer is right for a card."""
    verdict = deck.grader.grade(card, other.expected.answer)
    return verdict.judgement is Judgement.CORRECT


RULES = (
    Rule(
        "own-test",
        Severity.ERROR,
        "A test of the question fails",
        """`tests` are replies with what must be said of them. One that is judged otherwise means
        that the answer, or the test, is not what its author thinks.""",
        bad="""
            - id: oslo
              type: name
              ask: What is the capital of Norway?
              answer: Oslo
              cite: {source: atlas}
              tests:
                correct: [Christiania]
            """,
        good="""
            - id: oslo
              type: name
              ask: What is the capital of Norway?
              answer: Oslo
              accept: [Christiania]
              cite: {source: atlas}
              tests:
                correct: [Christiania]
            """,
        check=_own_test,
    ),
    Rule(
        "answer-not-right",
        Severity.ERROR,
        "A right answer is judged wrong",
        """The answer and each form under `accept` must be right. Where one is not, it says
        something that its kind of answer cannot take for the same.""",
        bad="""
            - id: great-britain
              type: list
              ask: Which three nations share the island of Great Britain?
              answer:
                - England
                - Scotland
                - answer: Wales
                  accept: [Cymru, England]
              cite: {source: atlas}
            """,
        good="""
            - id: great-britain
              type: list
              ask: Which three nations share the island of Great Britain?
              answer:
                - England
                - Scotland
                - answer: Wales
                  accept: [Cymru]
              cite: {source: atlas}
            """,
        check=_answer_not_right,
        kinds=ALL_KINDS - {Kind.CARD},
    ),
    Rule(
        "foreseen-misjudged",
        Severity.ERROR,
        "A foreseen answer is judged otherwise",
        """What stands under `prompt` is asked back and what stands under `reject` is wrong. One
        that is judged otherwise is the answer in other words.""",
        bad="""
            - id: everest-height
              type: number
              ask: How high is Mount Everest?
              answer: 8,849 m
              reject:
                8849 metres: That is something else.
              cite: {source: atlas}
            """,
        good="""
            - id: everest-height
              type: number
              ask: How high is Mount Everest?
              answer: 8,849 m
              reject:
                8,611 m: That is K2.
              cite: {source: atlas}
            """,
        check=_foreseen,
    ),
    Rule(
        "other-answer-right",
        Severity.WARNING,
        "Another question's answer is right here",
        """Two questions of a deck have different answers. If the one's is right for the other as
        well, whoever mixes them up is told to be right.""",
        bad="""
            - id: divided-peninsula
              type: name
              ask: Which country was divided at the 38th parallel in 1945?
              answer: Korea
              accept: [North Korea (and South Korea)]
              cite: {source: atlas}
            - id: pyongyang
              type: name
              ask: Of which country is Pyongyang the capital?
              answer: North Korea
              cite: {source: atlas}
            """,
        good="""
            - id: divided-peninsula
              type: name
              ask: Which country was divided at the 38th parallel in 1945?
              answer: Korea
              cite: {source: atlas}
            - id: pyongyang
              type: name
              ask: Of which country is Pyongyang the capital?
              answer: North Korea
              cite: {source: atlas}
            """,
        check_all=_other_answer_right,
    ),
)
