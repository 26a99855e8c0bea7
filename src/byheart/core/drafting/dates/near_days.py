"""Days beside the day of writing: "yesterday evening", "tomorrow", "today" where it is a day."""

import re
from collections.abc import Iterator
from datetime import date

from byheart.core.drafting.dates import relative_days as days
from byheart.core.drafting.dates.date_spots import DateSpot
from byheart.core.drafting.dates.tenses import goes_on_with_news, is_nowadays, tells_news
from byheart.core.drafting.text.passages import Passage

_NEAR_DAY = re.compile(
    r"\b(?:the day (?:before|after) )?(?:yesterday|tomorrow|tonight)\b", re.IGNORECASE
)
_TODAY = re.compile(
    r"\b(?i:early|late|earlier|later|said|announced|died|\w{2,20}ed) (today)\b(?! as)"
    r"|\b([Tt]oday),? (?=(?:[a-z]+ly )?(?:[a-z]{2,20}ed|said|told|won|met)\b)"
)
_WILL_TODAY = re.compile(r"\bwill (?:[\w'\u2019-]{1,20} ){1,12}(today)\b")
_ENDS_TODAY = re.compile(r"\b(today)\b(?=[.,;]|$)")
_OPENS_TODAY = re.compile(r"(?:^|(?<=[.!?] ))(Today),? ")
_ANY_TODAY = re.compile(
    r"\b[Tt]oday\b(?!['\u2019]s (?:world|society|standards|generation|youth|terms|prices))"
)
_TIME = re.compile(r" (?:morning|afternoon|evening|night)\b")


def near_days(
    passage: Passage, taken: str, as_of: date | None, *, is_news: bool
) -> Iterator[DateSpot]:
    """Yield the days of a paragraph that are counted from the day of writing by a word.

    Args:
        passage: The paragraph.
        taken: Its masked text, with the dates overwritten that were found already.
        as_of: The day of writing, None where it is not known.
        is_news: Whether the article tells of the days before its writing, as news does.
    """
    for match in _NEAR_DAY.finditer(taken):
        end = day_end(taken, match.end())
        yield DateSpot(match.start(), end, resolves_to=days.near_day(match[0].lower(), as_of))
    todays = _todays_of_news(passage, taken) if is_news else _todays(passage, taken)
    for start, end in sorted(set(todays)):
        yield DateSpot(start, end, resolves_to=days.near_day("today", as_of))


def _todays(passage: Passage, taken: str) -> Iterator[tuple[int, int]]:
    """Yield where "today" is the day of writing, and not these times."""
    for match in _TODAY.finditer(taken):
        yield match.span(1) if match[1] else match.span(2)
    for match in _WILL_TODAY.finditer(taken):
        yield match.span(1)
    for match in _ENDS_TODAY.finditer(taken):
        if tells_news(passage, match.start()):
            yield match.span(1)
    for match in _OPENS_TODAY.finditer(taken):
        if goes_on_with_news(passage, match.end()):
            yield match.span(1)


def _todays_of_news(passage: Passage, taken: str) -> Iterator[tuple[int, int]]:
    """Yield where "today" is the day of writing in news, which seldom mean these times by it."""
    for match in _ANY_TODAY.finditer(taken):
        opens = passage.opens_sentence(match.start())
        if opens and not goes_on_with_news(passage, match.end()):
            continue
        if opens or not is_nowadays(passage, match.start()):
            yield match.span()


def day_end(taken: str, end: int) -> int:
    """Return where a day ends with its "night" or "morning", if it has one."""
    time = _TIME.match(taken, end)
    return end if time is None else time.end()
