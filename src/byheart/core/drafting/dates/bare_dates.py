"""Years, months and days that stand alone, told from counts, verbs and labels by their neighbours.

"1919 saw", "his 1905 paper", "(1879-1955)", "in May", "on the 9th", and "in 930" or "in 204" where
the text speaks of such times.
"""

import re
from collections.abc import Iterator

from byheart.core.drafting.dates.date_spots import ASIDE, DateSpot
from byheart.core.drafting.text import neighbours as near
from byheart.core.drafting.text.heads import is_counted
from byheart.core.drafting.text.masking_rules import DAY_NAME, FULL_MONTH, MASK, MONTHS
from byheart.core.drafting.text.passages import Passage
from byheart.core.drafting.text.word_lists import words
from byheart.core.grading.calendars.calendar import Granularity, Moment, Stretch
from byheart.core.grading.calendars.moment import Part
from byheart.core.grading.calendars.words import ENGLISH_MONTHS, SEASONS, WEEKDAYS

_YEAR = re.compile(r"(?<![\w.,:/$€£¥#\u2010\u2011-])\d{4}(?![\w%°/-]|[.,:]\d)")
_MONTH = re.compile(r"\b(?:March|May)\b(?!['’])")  # noqa: RUF001
_DAY = re.compile(
    r"\b(?:[Oo]n|[Bb]y|until|till|from|since|to|and) (the (\d{1,2})(?:st|nd|rd|th))\b"
)
_RANGE = re.compile(r"(?<![\w.,:/$€£¥#\u2010\u2011-])(\d{4})[-–/](\d{4}|\d\d)(?![\w%°/-]|[.,:]\d)")  # noqa: RUF001
_SPACED_RANGE = re.compile(
    r"(?<![\w.,:/$€£¥#-])(\d{4}) [-–] (\d{4}|\d\d)(?=[,;:)]|\.(?!\d)|$)"  # noqa: RUF001
)
_WEEKDAY_DAY = re.compile(rf"\b({DAY_NAME}),? the (\d{{1,2}})(?:st|nd|rd|th)\b")
_FOLLOWING = re.compile(
    rf"\b[Tt]he (following|next|previous) (spring|summer|autumn|winter|{FULL_MONTH})\b"
    r"(?! \d+(?![\d,]))"
)
_PART_OF_YEAR = re.compile(r"\b([Tt]he (beginning|start|middle|end) of (?:the|that) year)\b(?! \d)")
_PARTS = {"beginning": Part.EARLY, "start": Part.EARLY, "middle": Part.MID, "end": Part.LATE}
_MONTH_AND = (f"{MASK} and ", f"{MASK} or ")
_LONGEST_AND = 6
"""What stands before the second of two months, the first being found already."""
_MONTHS = {"March": 3, "May": 5}
_NO_RANGE = MONTHS | words("BC BCE AD CE winter Winter")
"""What beside "2010-12" makes a day or an era of a part of it."""
_YEARS = range(1000, 2200)
_LONGEST_RANGE = 150
_DAY_OF_NIGHT = re.compile(
    r"\b(?:morning|afternoon|evening|night|eve) of (the (\d{1,2})(?:st|nd|rd|th))\b"
)
_MODERN = range(1800, 2100)
_PRINTED = range(1400, 2100)
_OPENERS = words(
    """into in by since until till from to during after before through early late mid year around
    circa spring summer autumn winter fall between and or fiscal born died b. d. est. founded
    easter christmas"""
)
_DETERMINERS = words("the a an his her its their our my this that first second third last next")
_OPENED_VERBS = words(
    """was saw is marked brought ended began had would will became has came witnessed turned"""
)
_COUNTED_BEFORE = words(
    """about some over nearly almost than only least another around of to population crew total
    page room flight no number for with"""
)
_AFTER_YEAR = re.compile(r"\b[12]\d{3}(?:, ?(?:and )?| and | or )$")
"""What stands before the second year of a list."""
_MONTH_OPENERS = words(
    """in by since until till from to of during early late mid between through before after last
    next this throughout end beginning middle start"""
)
_FOLLOWS_DAY = words(
    """he she it they we the a an and but when at in of for as was were by after before with
    there his her their its shortly just only"""
)
_IS_VERB = re.compile(r" [a-z]+s (?:an?|the) ")
"""What makes the word after a year a verb: "of 1907 houses a museum"."""
_DESCRIBED = re.compile(r"\b(?:[Tt]he|an?|this|that|his|her|its) [a-z]+ $")
_LEAD = 32
_LONGEST_GAP = 12
_LAST_DAY = 31
_SINCE_AT_LEAST = re.compile(
    r"\b(?:(?:since|from|by|until) at (?:least|the latest)|[Aa]s (?:early|late|recently|far back)"
    r" as) $"
)
_NUMBERED = words(
    """Street Avenue Century Amendment Army Division Corps Dynasty Parallel Floor Hole Regiment
    Infantry Congress Brumaire Fleet Battalion Brigade Earl Duke Baron"""
)
"""What "the 18th" before it counts, and not the days of a month."""


def bare_dates(passage: Passage, taken: str) -> Iterator[DateSpot]:
    """Yield the years, months and days that stand alone in a paragraph.

    Args:
        passage: The paragraph.
        taken: Its masked text, with the dates overwritten that were found already.
    """
    for match in _YEAR.finditer(taken):
        if int(match[0]) in _YEARS and _is_year(passage, taken, match):
            aside = near.word_before(taken, match.start()).lower() in ASIDE
            lone = _is_attribute(taken, match)
            yield DateSpot(*match.span(), Moment(year=int(match[0])), aside=aside or lone)
    yield from bare_months(taken)
    for match in (*_DAY.finditer(taken), *_DAY_OF_NIGHT.finditer(taken)):
        following = near.word_after(taken, match.end())
        named = near.is_capital(following) and following not in _NUMBERED
        if int(match[2]) > _LAST_DAY or taken.startswith("-", match.end()):
            continue  # "the 57th-tallest"
        if not following or following in _FOLLOWS_DAY or (named and _is_on(taken, match.start(1))):
            yield DateSpot(*match.span(1), Moment(day=int(match[2])))


def bare_months(taken: str) -> Iterator[DateSpot]:
    """Yield "in March" and "by May", which could be words as well."""
    for match in _MONTH.finditer(taken):
        joined = taken.endswith(_MONTH_AND, max(0, match.start() - _LONGEST_AND), match.start())
        if joined or near.word_before(taken, match.start()).lower() in _MONTH_OPENERS:
            yield DateSpot(*match.span(), Moment(month=_MONTHS[match[0]]))


def year_ranges(text: str) -> Iterator[DateSpot]:
    """Yield ranges of years wherever they stand: "the 2019-20 season", "(1509-1547)"."""
    for match in (*_RANGE.finditer(text), *_SPACED_RANGE.finditer(text)):
        beside = (near.word_before(text, match.start()), near.word_after(text, match.end()))
        if not _NO_RANGE.isdisjoint(beside):
            continue
        first = int(match[1])
        last = int(match[2]) if len(match[2]) > len("20") else first // 100 * 100 + int(match[2])
        last += 100 if last < first and last % 100 == (first + 1) % 100 else 0
        if first in _YEARS and first < last <= first + _LONGEST_RANGE:
            when = Stretch(Moment(year=first), Moment(year=last))
            yield DateSpot(*match.span(), when, aside=True)


def numbered_weekdays(text: str) -> Iterator[DateSpot]:
    """Yield "Thursday, the 6th": a day whose month was told before."""
    for match in _WEEKDAY_DAY.finditer(text):
        when = Moment(day=int(match[2]), weekday=WEEKDAYS[match[1].lower()] - 1)
        yield DateSpot(*match.span(), when)


def following_dates(taken: str) -> Iterator[DateSpot]:
    """Yield "the following spring" and "the previous May": the one beside what was told."""
    for match in _FOLLOWING.finditer(taken):
        word = match[2].lower()
        when = (
            Moment(block=Granularity.SEASON, number=SEASONS[word])
            if word in SEASONS
            else Moment(month=ENGLISH_MONTHS[word])
        )
        yield DateSpot(*match.span(), when, turn=-1 if match[1] == "previous" else 1)


def parts_of_year(taken: str) -> Iterator[DateSpot]:
    """Yield "the end of the year": of the one that the text has in view."""
    for match in _PART_OF_YEAR.finditer(taken):
        yield DateSpot(*match.span(1), part=_PARTS[match[2]])


def _is_year(passage: Passage, taken: str, match: re.Match[str]) -> bool:
    """Say whether four digits without a comma are a year."""
    before, after = near.word_before(taken, match.start()), near.word_after(taken, match.end())
    opener, year, start = before.lower(), int(match[0]), match.start()
    if passage.opens_sentence(match.start()):
        return after in _OPENED_VERBS or near.is_capital(after)
    if near.is_capital(after) and _DESCRIBED.search(taken, max(0, start - _LEAD), start):
        return year in _MODERN  # "the active 1933 Atlantic season"
    if opener in _DETERMINERS or opener.endswith(("'s", "’s")):  # noqa: RUF001
        years = _MODERN if is_counted(after) else _PRINTED
        return year in years and after != "" and not _counts_people(after)
    if _IS_VERB.match(taken, match.end()):
        return year in _MODERN
    if is_counted(after):
        opens = before == "In" and passage.opens_sentence(match.start() - len("In "))
        return opens or (year in _MODERN and opener in ("in", "by", "since", "until", "during"))
    return _stands_as_year(passage, taken, match)


def _stands_as_year(passage: Passage, taken: str, match: re.Match[str]) -> bool:
    """Say whether what stands before four digits that count nothing makes a year of them."""
    start, before = match.start(), near.word_before(taken, match.start())
    opener, lead = before.lower(), max(0, start - _LONGEST_GAP * 2)
    since = _SINCE_AT_LEAST.search(taken, lead, start) is not None
    named = near.is_capital(before) and opener not in _OPENERS
    if opener == "for" and near.mark_after(taken, match.end()) in (".", ",", ";", ")"):
        return int(match[0]) in _MODERN  # "the prize for 1944"
    if named or (opener in _COUNTED_BEFORE - {"of", "to", "around", "with"} and not since):
        return False
    if near.word_after(taken, match.end()) == "saw" and opener in ("while", "and", "but"):
        return True
    if taken.startswith(("'s ", "’s "), match.end()):  # noqa: RUF001
        return int(match[0]) in _MODERN
    listed = _AFTER_YEAR.search(passage.masked, max(0, start - _LONGEST_GAP), start) is not None
    placed = since or opener in _OPENERS or before.endswith(("ed", "rn", "ilt"))
    return listed or placed or _in_brackets(taken, match)


def _is_on(taken: str, start: int) -> bool:
    return near.word_before(taken, start).lower() == "on"


def _is_attribute(taken: str, match: re.Match[str]) -> bool:
    """Say whether a year only tells which one is meant, as in "his 1905 paper"."""
    opener = near.word_before(taken, match.start()).lower()
    return opener in _DETERMINERS or opener.endswith(("'s", "’s"))  # noqa: RUF001


def _counts_people(word: str) -> bool:
    return word in ("people", "men", "women", "children", "soldiers", "troops", "workers")


def _in_brackets(taken: str, match: re.Match[str]) -> bool:
    """Say whether a year stands in brackets or after a comma, as in "(1998)" and "Rome, 1960"."""
    opens, closes = near.mark_before(taken, match.start()), near.mark_after(taken, match.end())
    return (opens == "(" and closes in (")", ",", ";")) or (
        opens == "," and closes in (")", ".", ",")
    )
