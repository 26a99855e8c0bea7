"""Rules about time: that a question means the same whenever it is asked."""

import re
from collections.abc import Iterator

from byheart.core.deck import Card, Kind
from byheart.core.grading.date import has_weekday_only, has_year
from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw, Severity
from byheart.core.lint.rule import WITH_DATES, Rule
from byheart.core.lint.words import any_of
from byheart.core.wording import quoted

_SPANS = "week month year decade century spring summer autumn winter weekend"
_OFFICES = """
president minister chancellor king queen monarch pope emperor champion holder leader head chair
chairman chairwoman governor mayor secretary ceo director captain coach owner capital population
government price record
"""
_RELATIVE = re.compile(
    rf"""\b(?:recently|currently|nowadays|yesterday|tomorrow|today|lately|tonight
    |so\ far|to\ date|at\ present|at\ the\ moment|these\ days|the\ other\ day|as\ of\ now|right\ now
    |(?:this|next|last|past)\ (?:{any_of(_SPANS)})(?!\ of\b)
    |(?:last|past)\ (?:few|two|three|four|five|ten|\d+)\ (?:days|weeks|months|years|decades)
    |(?:latest|newest|most\ recent)(?!\ possible)
    |(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|few|several|some|many|long)
     \ (?:\w+\ )?(?:{any_of(_SPANS)}|days?|weeks?|months?|years?|decades?|centuries)\ ago
    |long\ ago|(?:the\ )?current\ (?:\w+\ )?(?:{any_of(_OFFICES)})|is\ now|are\ now)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_RELATIVE_ONES = """
recently currently nowadays yesterday tomorrow today lately tonight far date present moment these
other now latest newest recent this next last past ago current
"""
_RELATIVE_WORDS = frozenset(_RELATIVE_ONES.split())
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_DAYS = frozenset(_WEEKDAYS.split())
_WEEKDAY = re.compile(rf"\b(?:{any_of(_WEEKDAYS)})\b", re.IGNORECASE)
_NAMED_DAYS = re.compile(
    rf"\b(?:good|black|bloody|ash|palm|easter|super|cyber|fat|shrove|maundy|holy|whit|low|giving"
    rf"|every|each|on a|a|first|second|third|fourth|last) (?:{any_of(_WEEKDAYS)})\b"
    rf"|\b(?:{any_of(_WEEKDAYS)})s\b",
    re.IGNORECASE,
)
_ASKS_FOR_WEEKDAY = re.compile(r"\bweekdays?\b|\bdays? of the week\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d|\d{1,4} (?:BC|AD|BCE|CE)|\d{3}0s|\d{1,2}(?:st|nd|rd|th) c)")
_FOUR_DIGITS = re.compile(r"\b\d{4}\b")
_EVERY_YEAR = re.compile(
    r"\b(?:every|each) year\b|\bannual(?:ly)?\b|\byearly\b|\bcelebrat|\bholiday|\bfeast\b"
    r"|\bobserved\b|\b(?:name|saint|independence|national) day\b|\banniversary\b"
    r"|\bday of the year\b"
    r"|\bsolstice\b|\bequinox\b|\bbirthday\b|\bfestival\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    rf"""\bpopulation\b|\binhabitants\b|\bhow\ many\ (?:\w+\ )?(?:people|persons|residents)\ live\b
    |\bwho\ (?:leads|rules|governs|heads|chairs|owns|runs)\b
    |\b(?:which|what)\ (?:place|rank)\b.*\bby\ (?:size|population|area)\b
    |\bwho\ is\ (?:the\ )?(?:\w+\ ){{0,3}}(?:{any_of(_OFFICES)})\b
    |\b(?:largest|biggest|richest|poorest|most\ populous|tallest|busiest|most\ powerful)\ (?:\w+\ )?
     (?:city|cities|country|countries|company|companies|economy|economies|airport|bank|building|port
     |bridge|group|party|army|employer|producer|exporter|tower|skyscraper)\b
    |\b(?:exchange\ rate|gdp|unemployment|world\ record|debt)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def _relative_time(asked: Asked) -> Iterator[Flaw]:
    if not asked.english or asked.spoken.isdisjoint(_RELATIVE_WORDS):
        return
    found = _RELATIVE.search(asked.plain_ask)
    if found:
        message = f'"{found[0].lower()}" means another day whenever the question is asked'
        yield Flaw(message, "write the date, or since when it has been so", "ask")


def _weekday(asked: Asked) -> Iterator[Flaw]:
    names_one = not asked.spoken.isdisjoint(_DAYS)
    if not asked.english or not (names_one or asked.kind in WITH_DATES):
        return
    if _ASKS_FOR_WEEKDAY.search(asked.ask):
        return
    told = _WEEKDAY.search(asked.plain_ask) if names_one else None
    if told and not (_NAMED_DAYS.search(asked.plain_ask) or _has_day(asked.plain_ask)):
        message = f'"{told[0]}" names a new day each week'
        yield Flaw(message, "write the date", "ask")
    for card in asked.cards:
        answer = card.expected.answer
        is_short = card.expected.kind is Kind.DATE and not _FOUR_DIGITS.search(answer)
        if is_short and has_weekday_only(answer):
            message = f"{quoted(answer)} is no date"
            yield Flaw(message, "write the day, the month and the year", "answer", _gap(card))


def _has_day(text: str) -> bool:
    """Say whether a weekday stands beside a date, which it only adorns."""
    return bool(_YEAR.search(text)) and re.search(r"\b\d{1,2}(?:st|nd|rd|th)?\b", text) is not None


def _no_year(asked: Asked) -> Iterator[Flaw]:
    for card in asked.cards:
        expected = card.expected
        if expected.kind is not Kind.DATE or _YEAR.search(card.front):
            continue
        if _FOUR_DIGITS.search(expected.answer) or has_year(expected.answer):
            continue
        if has_weekday_only(expected.answer):
            continue
        if not (asked.english and _EVERY_YEAR.search(card.front)):
            message = f"{quoted(expected.answer)} has no year"
            yield Flaw(
                message, "write the year, or ask for the day of a year", "answer", _gap(card)
            )


def _gap(card: Card) -> str:
    return card.gap.name if card.gap is not None else ""


def _no_as_of(asked: Asked) -> Iterator[Flaw]:
    question = asked.question
    if question.as_of is not None or not asked.english or _YEAR.search(asked.ask):
        return
    found = _CHANGES.search(asked.plain_ask)
    if found:
        message = f'"{found[0].lower()}" changes with time, and no day is given'
        yield Flaw(message, "write as_of with the day on which it was true", "ask")


def _out_of_date(asked: Asked) -> Iterator[Flaw]:
    review_by = asked.question.review_by
    if review_by is not None and review_by <= asked.deck.context.today:
        message = f"this was to be looked at again by {review_by}"
        yield Flaw(message, "see whether it is still true, then set review_by anew", "review_by")


RULES = (
    Rule(
        "relative-time",
        Severity.WARNING,
        "A time that depends on when one reads",
        """A question is asked for years. "Recently" and "two years ago" are true on the day they
        are written.""",
        bad="""
            - id: helsinki-metro
              type: name
              ask: Which city recently extended its metro to Kivenlahti?
              answer: Helsinki
              cite: {source: atlas}
            """,
        good="""
            - id: helsinki-metro
              type: name
              ask: Which city extended its metro to Kivenlahti in 2022?
              answer: Helsinki
              cite: {source: atlas}
            """,
        check=_relative_time,
    ),
    Rule(
        "weekday-date",
        Severity.WARNING,
        "A weekday in place of a date",
        """News say "on Thursday" and mean the last one. In a deck the word means nothing, and as
        an answer every learner has seven to guess from.""",
        bad="""
            - id: black-monday
              ask: By how many percent did the Dow Jones fall on that Monday in October?
              type: number
              answer: 22.6%
              cite: {source: atlas}
            """,
        good="""
            - id: black-monday
              ask: By how many percent did the Dow Jones fall on 19 October 1987?
              type: number
              answer: 22.6%
              cite: {source: atlas}
            """,
        check=_weekday,
    ),
    Rule(
        "no-year",
        Severity.WARNING,
        "A date without a year",
        """A day and a month happen every year. What recurs may be asked so, if the question says
        that it recurs; anything else has a year.""",
        bad="""
            - id: moon-landing
              type: date
              ask: On which day did people first stand on the moon?
              answer: 20 July
              cite: {source: atlas}
            """,
        good="""
            - id: moon-landing
              type: date
              ask: On which day did people first stand on the moon?
              answer: 20 July 1969
              cite: {source: atlas}
            """,
        check=_no_year,
        kinds=WITH_DATES,
    ),
    Rule(
        "no-as-of",
        Severity.WARNING,
        "A fact that changes, without its day",
        """Populations, ranks, records and office-holders change. `as_of` says when they were so;
        it is shown after the answer, and tells whoever keeps the deck what to look at again. The
        deck may say it for all of its questions, and a year in the question does as well.""",
        bad="""
            - id: oslo-population
              type: number
              ask: What is the population of Oslo?
              answer: 700 thousand people
              tolerance: 10%
              cite: {source: atlas}
            """,
        good="""
            - id: oslo-population
              type: number
              ask: What is the population of Oslo?
              answer: 700 thousand people
              tolerance: 10%
              cite: {source: atlas}
              as_of: 2024-01-01
            """,
        check=_no_as_of,
    ),
    Rule(
        "out-of-date",
        Severity.WARNING,
        "Past the day set for review",
        """The author said until when the fact is safe to learn, and that day has come. Look it up:
        change the answer and raise `revision`, or set a later `review_by`.""",
        bad="""
            - id: tallest
              type: name
              ask: Which building is the tallest of the world?
              answer: Burj Khalifa
              cite: {source: atlas}
              as_of: 2020-01-01
              review_by: 2024-01-01
            """,
        good="""
            - id: tallest
              type: name
              ask: Which building is the tallest of the world?
              answer: Burj Khalifa
              cite: {source: atlas}
              as_of: 2024-12-01
              review_by: 2029-01-01
            """,
        check=_out_of_date,
    ),
)
