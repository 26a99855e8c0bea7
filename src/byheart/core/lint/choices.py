"""Rules about questions with options: that knowing, and not the options, leads to the right one."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from byheart.core.deck import Card, Kind
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.options import Option, read_option
from byheart.core.lint.rule import CHOICES, Rule
from byheart.core.lint.words import bare_forms
from byheart.core.wording import quoted

FEWEST, MOST = 3, 5
_CONSPICUOUS = 1.3
"""How many times as long as any other the right option is when that tells it apart."""
_CONSPICUOUS_BY = 8  # characters more, so that short options may differ
_MOST_DRAWN_FROM = 300
"""Cards of a deck whose choices may be drawn for the check; larger ones have enough answers."""
_ABOVE = re.compile(
    r"(?:all|none|both|neither|any|each|either)(?: of)?(?: the| these| those)?"
    r"(?: (?:above|options?|answers?|choices?|others?|these|those|them|two|three|four))",
    re.IGNORECASE,
)


def _choice_count(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        options = _offered(asked, card)
        if options and not FEWEST <= len(options) <= MOST:
            message = f"{len(options)} options, where {FEWEST} to {MOST} do best"
            field = "distractors" if card.expected.distractors else "answer"
            advice = "write distractors that somebody half informed would take"
            yield Flaw(message, advice, field)


def _choices(asked: Asked) -> list[Card]:
    return [card for card in asked.cards if card.expected.kind is Kind.CHOICE]


def _offered(asked: Asked, card: Card) -> tuple[str, ...]:
    """Return the options of a choice; of one that draws from a large deck, none."""
    if card.expected.distractors:
        return (card.expected.answer, *card.expected.distractors)
    small = len(asked.deck.asked) <= _MOST_DRAWN_FROM
    return asked.deck.grader.options(card) if small else ()


def _longest_right(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        answer, wrong = card.expected.answer, card.expected.distractors
        longest = max(map(len, wrong), default=len(answer))
        if len(answer) >= max(longest * _CONSPICUOUS, longest + _CONSPICUOUS_BY):
            message = "the right option is by far the longest"
            yield Flaw(message, "move what explains it into why, or lengthen others", "answer")


def _all_of_the_above(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        for option in (card.expected.answer, *card.expected.distractors):
            if _ABOVE.fullmatch(option.strip(" .")):
                message = f"the option {quoted(option)} is about other options"
                advice = "options are shuffled: write one of its own, or ask for a list"
                yield Flaw(message, advice, "distractors", option)


def _equal_options(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        if not card.expected.distractors:
            continue
        for one, other in combinations((card.expected.answer, *card.expected.distractors), 2):
            if _same(one, other):
                message = f"{quoted(one)} and {quoted(other)} are the same"
                yield Flaw(message, "replace one of them", "distractors", other)


def _same(one: str, other: str) -> bool:
    if bare_forms(one) == bare_forms(other):
        return True
    return read_option(one).is_same(read_option(other))


def _distractor_right(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        answer = read_option(card.expected.answer)
        for text in card.expected.distractors:
            option = read_option(text)
            if answer.takes_in(option) and not _same(card.expected.answer, text):
                message = f"{quoted(text)} is within the tolerance of the right option"
                yield Flaw(message, "write one that is clearly wrong", "distractors", text)


def _mixed_options(asked: Asked) -> Iterator[Flaw]:
    for card in _choices(asked):
        if not card.expected.distractors:
            continue
        options = [read_option(text) for text in (card.expected.answer, *card.expected.distractors)]
        difference = _difference(options)
        if difference:
            yield Flaw(difference, "make them of one kind and one unit", "distractors")


def _difference(options: Sequence[Option]) -> str:
    kinds = sorted({option.sort for option in options})
    if len(kinds) > 1:
        return f"some options are {kinds[0]}, others {kinds[1]}"
    units = sorted({option.scale for option in options})
    return f"some options are in {units[0]}, others in {units[1]}" if len(units) > 1 else ""


RULES = (
    Rule(
        "choice-count",
        Severity.WARNING,
        "Too few or too many options",
        f"""One of two is guessed by half of all learners, and more than {MOST} options are read
        and not weighed. Three good ones are enough.""",
        bad="""
            - id: sahara
              type: choice
              ask: On which continent does the Sahara lie?
              answer: Africa
              distractors: [Asia]
              cite: {source: atlas}
            """,
        good="""
            - id: sahara
              type: choice
              ask: On which continent does the Sahara lie?
              answer: Africa
              distractors: [Asia, Australia, South America]
              cite: {source: atlas}
            """,
        check=_choice_count,
        kinds=CHOICES,
    ),
    Rule(
        "longest-right",
        Severity.WARNING,
        "The right option is the longest",
        """Authors take care that the right option is right, and make it long. Who knows that needs
        to know nothing else.""",
        bad="""
            - id: leap-year
              type: choice
              ask: When is a year a leap year?
              answer: When four divides it, but of the full centuries only each fourth
              distractors: [When it is even, When three divides it, When ten divides it]
              cite: {source: atlas}
            """,
        good="""
            - id: leap-year
              type: choice
              ask: When is a year a leap year, full centuries apart?
              answer: When four divides it
              distractors: [When two divides it, When three divides it, When ten divides it]
              cite: {source: atlas}
            """,
        check=_longest_right,
        kinds=CHOICES,
    ),
    Rule(
        "all-of-the-above",
        Severity.ERROR,
        "An option about other options",
        """Options are shuffled, so nothing is above. Who knows two of them knows "all", and who
        knows one wrong one excludes it: either way less is tested.""",
        bad="""
            - id: alloys
              type: choice
              ask: Which metal is a part of bronze?
              answer: Copper
              distractors: [Lead, Iron, None of the above]
              cite: {source: atlas}
            """,
        good="""
            - id: alloys
              type: choice
              ask: Which metal is a part of bronze?
              answer: Copper
              distractors: [Lead, Iron, Silver]
              cite: {source: atlas}
            """,
        check=_all_of_the_above,
        kinds=CHOICES,
    ),
    Rule(
        "equal-options",
        Severity.ERROR,
        "Two options are the same",
        """Spelled otherwise, with another article, or in another unit, they are one option still:
        if one is right, so is the other.""",
        bad="""
            - id: seine
              type: choice
              ask: Which river flows through Paris?
              answer: Seine
              distractors: [Loire, the Loire, Rhône]
              cite: {source: atlas}
            """,
        good="""
            - id: seine
              type: choice
              ask: Which river flows through Paris?
              answer: Seine
              distractors: [Loire, Garonne, Rhône]
              cite: {source: atlas}
            """,
        check=_equal_options,
        kinds=CHOICES,
    ),
    Rule(
        "distractor-right",
        Severity.ERROR,
        "A wrong option is within the tolerance",
        """A number that would be right if it were typed cannot be wrong when it is chosen.""",
        bad="""
            - id: everest
              type: choice
              ask: How high is Mount Everest?
              answer: 8850 m
              distractors: [8848 m, 7200 m, 6100 m]
              cite: {source: atlas}
            """,
        good="""
            - id: everest
              type: choice
              ask: How high is Mount Everest?
              answer: 8850 m
              distractors: [9600 m, 7200 m, 6100 m]
              cite: {source: atlas}
            """,
        check=_distractor_right,
        kinds=CHOICES,
    ),
    Rule(
        "mixed-options",
        Severity.WARNING,
        "Options of several kinds or units",
        """An option that does not look like the others is the first to be excluded, or to be
        chosen. Options are of one kind, and in one unit.""",
        bad="""
            - id: marathon
              type: choice
              ask: How long is a marathon?
              answer: 42.2 km
              distractors: [30 miles, 35.5 km, 50 km]
              cite: {source: atlas}
            """,
        good="""
            - id: marathon
              type: choice
              ask: How long is a marathon?
              answer: 42.2 km
              distractors: [30.1 km, 35.5 km, 50 km]
              cite: {source: atlas}
            """,
        check=_mixed_options,
        kinds=CHOICES,
    ),
)
