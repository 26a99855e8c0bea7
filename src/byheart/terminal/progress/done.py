"""Sections on what was done, and on how much of it was remembered."""

from collections.abc import Sequence

from byheart.core.statistics.activity import Activity, Period
from byheart.core.statistics.retention import DayRetention, HourRetention, Retention
from byheart.core.statistics.wilson import Share, share
from byheart.terminal.charts import percent
from byheart.terminal.phrases import count, day_name, duration, plural
from byheart.terminal.progress.figures import Remembered
from byheart.terminal.progress.sections import (
    Bars,
    Columns,
    Picture,
    Section,
    Table,
    Year,
    by_month,
    day_marks,
    month_marks,
    whole,
)

MOST = 12
"""Groups that get a bar; the table has all of them."""
SHORT = 62
"""Days that are shown one by one; of more, weeks are."""
HALF = 0.5
"""Where the axis begins if nothing is below it."""
WEEK = 7


def activity_section(done: Activity) -> Section:
    """Return today, the week, the streak, and a year of days."""
    counts = {done.year.first_day + place: number for place, number in enumerate(done.year.reviews)}
    last = done.year.first_day + len(done.year.reviews) - 1
    total = sum(done.year.reviews)
    studied = sum(number > 0 for number in done.year.reviews)
    says = f"{count(total, 'review')} on {count(studied, 'day')} in a year."
    return Section(
        "activity",
        "Activity",
        (
            period_line("Today", done.today),
            period_line("7 days", done.week),
            streak_line(done),
        ),
        (Picture("A year of reviews", says, Year(counts, last), by_month(counts)),),
        (("What was answered", _periods(done)),),
    )


def period_line(name: str, done: Period) -> str:
    """Return what was done in some days, in a line."""
    if not done.reviews:
        return f"{name}: no reviews."
    right = "" if done.retention.share is None else f", {share_line(done.retention)} right"
    return (
        f"{name}: {whole(done.reviews)} {plural('review', done.reviews)} of {whole(done.cards)}"
        f" {plural('card', done.cards)} in {duration(done.took_ms)}, {whole(done.new)} new{right}."
    )


def streak_line(done: Activity) -> str:
    """Return the streak, the longest one, and the days studied."""
    studied = f"{whole(done.studied_days)} in all"
    now = f"{count(done.streak, 'day')} in a row" if done.streak else "No streak now"
    return f"{now}; the longest {count(done.longest_streak, 'day')}; studied on {studied}."


def share_line(found: Share) -> str:
    """Return a share with what it may be in truth: "90% (84-94%)"."""
    if found.share is None:
        return "none"
    return f"{found.share:.0%} ({100 * found.low:.0f}-{found.high:.0%})"


def _periods(done: Activity) -> Table:
    names = ("Reviews", "Cards", "New", "Relearning", "Again", "Hard", "Good", "Easy", "Time")

    def row(name: str, each: Period) -> tuple[str, ...]:
        numbers = (each.reviews, each.cards, each.new, each.relearning)
        ratings = (each.again, each.hard, each.good, each.easy)
        return (
            name,
            *map(whole, (*numbers, *ratings)),
            duration(each.took_ms) if each.reviews else "",
        )

    return Table(("When", *names), (row("Today", done.today), row("7 days", done.week)))


def retention_section(found: Remembered) -> Section:
    """Return what was remembered over some days, by everything it may hang on."""
    remembered = f"{share_line(found.all)} of {count(found.all.of, 'review')} remembered"
    lines = (
        f"{found.period}: {remembered}; the aim is {found.aim:.0%}.",
        "The first answers of a day to cards learned before; in brackets what it may be in truth.",
    )
    if not found.all.of:
        return Section("retention", "Retention", (f"{found.period}: nothing to remember yet.",))
    groups = (
        ("By maturity (mature: scheduled for 21 days or more)", found.by_maturity),
        ("By deck", found.by_deck),
        ("By kind of question", found.by_kind),
        ("By tag", found.by_tag),
    )
    pictures = [_groups(title, group) for title, group in groups if any(e.share.of for e in group)]
    return Section(
        "retention",
        "Retention",
        lines,
        (_course(found.by_day), *pictures, _hours(found.by_hour)),
    )


def _course(days: Sequence[DayRetention]) -> Picture:
    """Draw what was remembered day by day, or week by week where that would be many days."""
    weekly = days[-1].day - days[0].day > SHORT
    points = _weeks(days) if weekly else days
    numbers = [point.day for point in points]
    shares = tuple(point.share.share or 0.0 for point in points)
    unit = "week" if weekly else "day"
    return Picture(
        f"{unit.capitalize()} by {unit}",
        f"From {min(shares):.0%} to {max(shares):.0%} in {count(len(points), unit)}.",
        Columns(
            shares,
            month_marks(numbers) if weekly else day_marks(numbers),
            percent,
            high=1.0,
            low=HALF if min(shares) >= HALF else 0.0,
            spread=tuple((point.share.low, point.share.high) for point in points),
            line=True,
        ),
        Table(
            ("Week from" if weekly else "Day", *_HEADERS),
            tuple((day_name(point.day), *_cells(point.share)) for point in points),
        ),
    )


def _weeks(days: Sequence[DayRetention]) -> list[DayRetention]:
    """Put days together by their weeks, which begin on Monday; the last one may not be over."""
    weeks: dict[int, list[Share]] = {}
    for day in days:
        weeks.setdefault(day.day - (day.day - 1) % WEEK, []).append(day.share)
    return [
        DayRetention(monday, share(sum(e.right for e in each), sum(e.of for e in each)))
        for monday, each in weeks.items()
    ]


_HEADERS = ("Remembered", "Of", "Share", "May be")


def _cells(found: Share) -> tuple[str, ...]:
    if found.share is None:
        return ("0", "0", "", "")
    may_be = f"{100 * found.low:.0f}-{found.high:.0%}"
    return (whole(found.right), whole(found.of), percent(found.share), may_be)


def _groups(title: str, groups: Sequence[Retention]) -> Picture:
    seen = [each for each in groups if each.share.share is not None]
    least = sorted(seen, key=lambda each: each.share.high)[:MOST]
    rows = tuple(
        (each.name, each.share.share or 0.0, f"{share_line(each.share)} of {whole(each.share.of)}")
        for each in least
    )
    what = title.removeprefix("By ").partition(" (")[0].capitalize()
    table = Table((what, *_HEADERS), tuple((each.name, *_cells(each.share)) for each in seen))
    return Picture(title, "The share remembered, the weakest first.", Bars(rows), table)


def _hours(hours: Sequence[HourRetention]) -> Picture:
    rows = tuple(
        (f"{each.hour:02}:00", whole(each.reviews), *_cells(each.share))
        for each in hours
        if each.reviews
    )
    most = max(hours, key=lambda each: each.reviews)
    between = f"{most.hour} and {most.hour + 1} o'clock"
    return Picture(
        "By hour of the day",
        f"Most reviews, {whole(most.reviews)}, fall between {between}.",
        Columns(
            tuple(float(each.reviews) for each in hours),
            {hour: f"{hour:02}" for hour in range(0, 24, 3)},
        ),
        Table(("Hour", "Reviews", *_HEADERS), rows),
    )
