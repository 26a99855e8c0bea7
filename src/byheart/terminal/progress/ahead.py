"""Sections on what is coming: the days ahead, and what another desired retention would cost."""

from collections.abc import Sequence

from byheart.core.statistics.forecast import Ahead, Choice, Forecast, Spread
from byheart.terminal.phrases import count, day_name
from byheart.terminal.progress.sections import (
    Columns,
    Picture,
    Section,
    Table,
    day_marks,
    month_marks,
    whole,
)

FEW = 10
"""Minutes a day below which tenths of them say something."""


def forecast_section(month: Forecast, year: Forecast) -> Section:
    """Return the days to come: a month by days, a year by weeks, and the choices side by side."""
    if not month.cards:
        return Section("forecast", "Forecast", ("There is no card to ask.",))
    lines = (
        f"Played through {count(month.runs, 'time')} from where your cards stand today.",
        "A number is the middle of all runs; behind it, what 8 of 10 runs are within.",
    )
    pictures = (
        _days("Reviews a day, the next month", month.ahead, minutes=False),
        _days("Minutes a day, the next month", month.ahead, minutes=True),
        _weeks(year.ahead),
    )
    tables = (
        ("Desired retention, over a month", _choices(month.choices)),
        ("Desired retention, over a year", _choices(year.choices)),
    )
    return Section("forecast", "Forecast", lines, pictures, tables)


def _days(title: str, ahead: Sequence[Ahead], *, minutes: bool) -> Picture:
    spreads = [day.minutes if minutes else day.reviews for day in ahead]
    days = [day.day for day in ahead]
    total = sum(spread.mean for spread in spreads)
    unit = "minutes" if minutes else "reviews"
    digits = 1 if minutes and max(spread.p90 for spread in spreads) < FEW else 0
    rows = tuple(
        (
            day_name(day),
            f"{spread.p50:.{digits}f}",
            f"{spread.p10:.{digits}f}-{spread.p90:.{digits}f}",
        )
        for day, spread in zip(days, spreads, strict=True)
    )
    chart = Columns(
        tuple(spread.p50 for spread in spreads),
        day_marks(days),
        f"{{:.{digits}f}}".format,
        spread=tuple((spread.p10, spread.p90) for spread in spreads),
    )
    says = (
        f"About {whole(total)} {unit} in {count(len(days), 'day')}, {total / len(days):.0f} a day."
    )
    return Picture(title, says, chart, Table(("Day", unit.capitalize(), "8 of 10 runs"), rows))


def _weeks(ahead: Sequence[Ahead]) -> Picture:
    weeks = [ahead[at : at + 7] for at in range(0, len(ahead) - len(ahead) % 7, 7)]
    reviews = [sum(day.reviews.mean for day in week) / 7 for week in weeks]
    minutes = [sum(day.minutes.mean for day in week) / 7 for week in weeks]
    first = [week[0].day for week in weeks]
    rows = tuple(
        (day_name(day), f"{one:.1f}", f"{other:.1f}")
        for day, one, other in zip(first, reviews, minutes, strict=True)
    )
    return Picture(
        "Reviews a day, week by week for a year",
        f"From {reviews[0]:.1f} a day to {reviews[-1]:.1f} in a year.",
        Columns(tuple(reviews), month_marks(first), line=True),
        Table(("Week from", "Reviews a day", "Minutes a day"), rows),
    )


def _choices(choices: Sequence[Choice]) -> Table:
    return Table(
        ("Retention", "Reviews a day", "Minutes a day", "Would recall", "Of begun"),
        tuple(
            (
                f"{choice.retention:.0%}{' (yours)' if choice.is_present else ''}",
                f"{choice.reviews_a_day:.1f}",
                f"{choice.minutes_a_day:.1f}",
                _within(choice.knowledge),
                f"{choice.begun:.0f}",
            )
            for choice in choices
        ),
    )


def _within(spread: Spread) -> str:
    return f"{whole(spread.p50)} ({whole(spread.p10)}-{whole(spread.p90)})"
