"""Rules about `fact`, by which questions made of several facts name each of them."""

import re
from collections.abc import Iterator

from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.giveaways import told_in
from byheart.core.lint.rule import Rule
from byheart.core.wording import quoted

LONGEST = 90
"""Characters of a phrase that still reads well among others."""
_A_SENTENCE = re.compile(
    r"(?:who|what|when|where|which|why|how|on what|in which|on which|by what)\b|.*[.?!:;]$",
    re.IGNORECASE | re.DOTALL,
)


def _gives_away(asked: Asked) -> Iterator[Flaw]:
    fact = asked.question.fact
    for expected in asked.expectations:
        told = told_in(expected, fact) if fact else ""
        if told:
            message = f"the answer {quoted(told)} stands in `fact`"
            yield Flaw(message, "name the fact without it", "fact")


def _is_no_phrase(asked: Asked) -> Iterator[Flaw]:
    fact = asked.question.fact
    advice = 'write it as it stands inside a sentence: "the fall of Hama"'
    if _A_SENTENCE.match(fact):
        yield Flaw(f"{quoted(fact)} is a sentence or a question", advice, "fact")
    elif len(fact) > LONGEST or "\n" in fact:
        yield Flaw(f"{quoted(fact)} is longer than one line of {LONGEST}", advice, "fact")


RULES = (
    Rule(
        "fact-gives-away",
        Severity.ERROR,
        "A fact gives away its answer",
        """`fact` names what the answer belongs to in questions that set several facts against each
        other. Whoever reads the answer there need not know it.""",
        bad="""
            - id: fall-of-bastille
              type: date
              ask: On what day was the Bastille stormed?
              answer: 14 July 1789
              fact: the storming of the Bastille on 14 July 1789
              cite: {source: atlas}
            """,
        good="""
            - id: fall-of-bastille
              type: date
              ask: On what day was the Bastille stormed?
              answer: 14 July 1789
              fact: the storming of the Bastille
              cite: {source: atlas}
            """,
        check=_gives_away,
    ),
    Rule(
        "fact-phrase",
        Severity.WARNING,
        "A fact is no phrase",
        f"""`fact` is put into sentences as it stands ("Which came first: the fall of Hama or …?").
        It begins in lower case but for a name, ends without a mark, and has at most {LONGEST}
        characters.""",
        bad="""
            - id: fall-of-bastille
              type: date
              ask: On what day was the Bastille stormed?
              answer: 14 July 1789
              fact: When was the Bastille stormed?
              cite: {source: atlas}
            """,
        good="""
            - id: fall-of-bastille
              type: date
              ask: On what day was the Bastille stormed?
              answer: 14 July 1789
              fact: the storming of the Bastille
              cite: {source: atlas}
            """,
        check=_is_no_phrase,
    ),
)
