"""Rules about answers that are lists."""

import re
from collections.abc import Iterator

from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import LISTS, Rule

MOST_MEMBERS = 7
_COUNTS = {
    word: number
    for number, word in enumerate(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        2,
    )
}
_SAYS_HOW_MANY = re.compile(
    rf"\b(?:which|what|name|list|give|tell)\s+(?:me\s+)?(?:the\s+)?({'|'.join(_COUNTS)}|\d{{1,2}})"
    r"\s+(?!of\b|more\b|or\b|to\b)[a-z-]+",
    re.IGNORECASE,
)


def _long_list(asked: Asked) -> Iterator[Flaw]:
    for expected in asked.expectations:
        members = len(expected.members)
        if members > MOST_MEMBERS:
            message = f"this list has {members} members, more than {MOST_MEMBERS}"
            yield Flaw(message, "split it, or ask for single members by what they are", "answer")


def _list_count(asked: Asked) -> Iterator[Flaw]:
    found = _SAYS_HOW_MANY.search(asked.plain_ask)
    if found is None or not asked.english:
        return
    said = _COUNTS.get(found[1].lower()) or int(found[1])
    for expected in asked.expectations:
        members = len(expected.members)
        if said != members:
            message = f"the question asks for {said}, the answer has {members}"
            yield Flaw(message, "make them agree", "answer")


RULES = (
    Rule(
        "long-list",
        Severity.WARNING,
        "The list is too long",
        f"""A set without inner order gets hard to hold beyond about {MOST_MEMBERS} members, and one
        forgotten member fails them all. Split it by a feature, or make a question of each.""",
        bad="""
            - id: planets
              type: list
              ask: What are the planets of the sun?
              answer: [Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune]
              cite: {source: atlas}
            """,
        good="""
            - id: planets
              type: list
              ask: What are the planets of rock, from the sun outwards?
              answer: [Mercury, Venus, Earth, Mars]
              ordered: true
              cite: {source: atlas}
            """,
        check=_long_list,
        kinds=LISTS,
    ),
    Rule(
        "list-count",
        Severity.ERROR,
        "The question asks for another number of members",
        """A learner stops after as many members as were asked for, and is then told that one is
        missing.""",
        bad="""
            - id: benelux
              type: list
              ask: Which two countries founded the Benelux Union?
              answer: [Belgium, Netherlands, Luxembourg]
              cite: {source: atlas}
            """,
        good="""
            - id: benelux
              type: list
              ask: Which three countries founded the Benelux Union?
              answer: [Belgium, Netherlands, Luxembourg]
              cite: {source: atlas}
            """,
        check=_list_count,
        kinds=LISTS,
    ),
)
