"""Numbers and days as people say them."""

from collections.abc import Iterable
from datetime import date

DAYS_A_MONTH = 30.44
DAYS_A_YEAR = 365.25


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 card", "2 cards", "no cards"."""
    word = noun if number == 1 else plural or noun + "s"
    return f"{number or 'no'} {word}"


def plural(noun: str, number: int) -> str:
    """Return a noun as it stands behind a number."""
    return noun if number == 1 else f"{noun}s"


def interval(days: int) -> str:
    """Return a length of days in short: "today", "1 d", "3 d", "2.5 mo", "1.2 y"."""
    if days <= 0:
        return "today"
    if days < 2 * DAYS_A_MONTH:
        return f"{days} d"
    if days < DAYS_A_YEAR:
        return f"{days / DAYS_A_MONTH:.1f} mo"
    return f"{days / DAYS_A_YEAR:.1f} y"


def when(days: int) -> str:
    """Return a day relative to today: "today", "tomorrow", "in 9 days", "3 days ago"."""
    match days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
        case _ if days > 0:
            return f"in {long_interval(days)}"
        case _:
            return f"{long_interval(-days)} ago"


def long_interval(days: int) -> str:
    """Return a length of days in words: "9 days", "2.5 months", "1.2 years"."""
    if days < 2 * DAYS_A_MONTH:
        return count(days, "day")
    if days < DAYS_A_YEAR:
        return f"{days / DAYS_A_MONTH:.1f} months"
    return f"{days / DAYS_A_YEAR:.1f} years"


def duration(ms: int) -> str:
    """Return a time spent: "under a second", "45 seconds", "4 minutes", "1 h 05 min"."""
    seconds = round(ms / 1000)
    if seconds == 0:
        return "under a second"
    if seconds < 90:  # noqa: PLR2004 - up to a minute and a half seconds say more
        return count(seconds, "second")
    minutes = round(seconds / 60)
    if minutes < 60:  # noqa: PLR2004
        return count(minutes, "minute")
    return f"{minutes // 60} h {minutes % 60:02} min"


def about_minutes(minutes: float) -> str:
    """Return an estimate: "under a minute", "about 9 minutes"."""
    return "under a minute" if minutes < 1 else f"about {count(round(minutes), 'minute')}"


def day_name(day: int) -> str:
    """Return a study day as "Thu 5 Dec 2024"."""
    moment = date.fromordinal(day)
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def shortened(text: str, most: int) -> str:
    """Return the text on one line, cut to `most` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 3].rstrip() + "..."


def fitted(words: Iterable[str], width: int) -> list[str]:
    """Put words on lines of at most `width` columns, two blanks between; none is broken."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + len(word) + 2 < width:
            lines[-1] += f"  {word}"
        else:
            lines.append(word)
    return lines
