"""Rules about answers that are words: short enough to type, and known by the names people use."""

import re
from collections.abc import Iterator

from byheart.core.deck import Card, Kind
from byheart.core.grading.asking import asks_who
from byheart.core.grading.people import name_of
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import LISTS, WITH_TEXTS, WITH_WORDS, Rule
from byheart.core.verdict import Judgement
from byheart.core.wording import quoted

LONGEST_ANSWER = 8
_WORDED = frozenset({Kind.TEXT, Kind.NAME})
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_KNOWN = "UK US USA EU UN UAE DNA RNA TV UFO AIDS OK AM PM BC AD CD DVD"
_WORDS_BY_NOW = frozenset(_KNOWN.split())
"""Short forms that are words of their own: nobody would think of the long one."""
_ASKS_FOR_LETTERS = re.compile(
    r"\b(?:abbreviat\w*|acronym|initials|symbol|code|letters?|stands? for|short for|vitamin"
    r"|blood (?:type|group)|numerals?|currency|extension|command|keyword|tag|note|key|format)\b",
    re.IGNORECASE,
)
_SMALL_ONES = "of the and for al el in on de la du des der die das y e pour"
_SMALL_WORDS = frozenset(_SMALL_ONES.split())


def _long_answer(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        expected = card.expected
        if expected.kind in _WORDED or expected.kind is Kind.LIST:
            for text in (expected.answer, *(member.answer for member in expected.members)):
                words = len(text.split())
                if words > LONGEST_ANSWER:
                    message = f"{quoted(text)} has {words} words, more than {LONGEST_ANSWER}"
                    advice = 'ask for its core, or write "type: card"'
                    yield Flaw(message, advice, "answer", text)


def _no_surname(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        answer = card.expected.answer
        if card.expected.kind is not Kind.TEXT or not _is_name_of_several_words(answer):
            continue
        surname = _surname(answer) if asks_who(card.front) else ""
        if surname and not _is_provided_for(asked, card, surname):
            message = f"{quoted(surname)} alone is not right for {quoted(answer)}"
            advice = f'write "type: name", or put {surname} under accept, prompt or reject'
            yield Flaw(message, advice, "answer", card.gap.name if card.gap else "")


def _is_name_of_several_words(answer: str) -> bool:
    written = answer.split()
    ends = written[:1] + written[-1:]
    return len(written) > 1 and all(any(map(str.isupper, word)) for word in ends)


def _surname(answer: str) -> str:
    """Return the surname of a person as the answer writes it, "" where it has none."""
    written = answer.rsplit(maxsplit=1)[-1]
    name, last = name_of(answer), name_of(written)
    known = name.has_surname and name.is_person(wanted=True)
    return written if known and last.words[-1:] == name.words[-1:] else ""


def _is_provided_for(asked: Asked, card: Card, surname: str) -> bool:
    """Say whether a surname is right, or its author has something to say of it."""
    foreseen = (*card.expected.prompt, *card.expected.reject)
    if any(remark.answer == surname for remark in foreseen):
        return True
    return asked.deck.grader.grade(card, surname).judgement is Judgement.CORRECT


def _acronym(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        answer = card.expected.answer.replace(".", "")
        if card.expected.kind not in _WORDED or not _ACRONYM.fullmatch(answer):
            continue
        if not asked.english or _ASKS_FOR_LETTERS.search(asked.ask):
            return
        said = (*card.expected.accept, asked.question.why, asked.ask)
        if answer not in _WORDS_BY_NOW and not any(_spells(text, answer) for text in said):
            message = f"nothing says what {answer} is short for"
            yield Flaw(message, "put the whole name under accept, or into why", "answer", answer)


def _spells(text: str, acronym: str) -> bool:
    """Say whether words of a text, one after the other, begin with the letters of an acronym."""
    words = re.findall(r"[^\W\d_]+", text)
    letters = acronym.lower()
    every = "".join(word[0].lower() for word in words)
    main = "".join(word[0].lower() for word in words if word.lower() not in _SMALL_WORDS)
    return letters in every or letters in main


RULES = (
    Rule(
        "long-answer",
        Severity.WARNING,
        "The answer is too long to be typed",
        f"""Nobody types a sentence as somebody else worded it, so a long answer is judged wrong
        when it is known. More than {LONGEST_ANSWER} words are a passage: ask for their core, or
        make a flashcard of it.""",
        bad="""
            - id: tides
              ask: What causes the tides?
              answer: the different pull of the moon on the near and the far side of the earth
              cite: {source: atlas}
            """,
        good="""
            - id: tides
              ask: What causes the tides?
              answer: the moon's gravity
              accept: [the pull of the moon, gravity of the moon, the moon]
              cite: {source: atlas}
            """,
        check=_long_answer,
        kinds=WITH_WORDS | LISTS,
    ),
    Rule(
        "no-surname",
        Severity.WARNING,
        "A person's surname alone is not right",
        """People are known by their surnames, and most learners type no more. `type: name` takes
        the surname where nobody else in the deck has it.""",
        bad="""
            - id: relativity
              ask: Who published the theory of general relativity?
              answer: Albert Einstein
              cite: {source: atlas}
            """,
        good="""
            - id: relativity
              type: name
              ask: Who published the theory of general relativity?
              answer: Albert Einstein
              cite: {source: atlas}
            """,
        check=_no_surname,
        kinds=WITH_TEXTS,
    ),
    Rule(
        "bare-acronym",
        Severity.WARNING,
        "An acronym without its long form",
        """Letters are learned and forgotten as letters. The long form belongs to the right answers,
        or into `why`, where it is seen after each reply.""",
        bad="""
            - id: particle-physics
              type: name
              ask: Which laboratory near Geneva smashes protons?
              answer: CERN
              cite: {source: atlas}
            """,
        good="""
            - id: particle-physics
              type: name
              ask: Which laboratory near Geneva smashes protons?
              answer: CERN
              why: Its first name was Conseil Européen pour la Recherche Nucléaire.
              cite: {source: atlas}
            """,
        check=_acronym,
        kinds=WITH_WORDS,
    ),
)
