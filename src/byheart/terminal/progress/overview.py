"""Progress on one screen of 80 by 24."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.statistics.activity import Activity
from byheart.core.statistics.calibration import Foretold
from byheart.core.statistics.knowledge import Known
from byheart.core.statistics.retention import Retention
from byheart.core.statistics.wilson import Share
from byheart.terminal import charts
from byheart.terminal.console import Glyphs, glyphs, print_line, width_of_output
from byheart.terminal.phrases import count, day_name, shortened
from byheart.terminal.progress.done import period_line, share_line, streak_line
from byheart.terminal.progress.known import known_line
from byheart.terminal.progress.sections import whole
from byheart.terminal.progress.trust import foretold_line

DECKS = 3
"""Decks that get a bar: the weakest."""
NAME = 24
SLIPPING = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """What the one screen says.

    Attributes:
        title: What it covers.
        day: The study day.
        known: What is known of all facts.
        decks: The same by deck.
        done: What was done.
        remembered: What was remembered in the period.
        by_maturity: The same of young and of mature cards.
        period: The period in words.
        aim: The desired retention.
        foretold: What was predicted in the period.
        due: Cards that come on each of the next days, as they are scheduled now.
        hard: What will not stick: the questions of leeches.
        goals: How each goal stands, in a line.
    """

    title: str
    day: int
    known: Known
    decks: tuple[Known, ...]
    done: Activity
    remembered: Share
    by_maturity: tuple[Retention, ...]
    period: str
    aim: float
    foretold: Foretold
    due: tuple[int, ...]
    hard: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()


def show_overview(view: Overview) -> None:
    """Print the overview."""
    width = width_of_output()
    for line, style in overview_lines(view, width, glyphs(sys.stdout)):
        print_line(line, style, width)


def overview_lines(view: Overview, width: int, signs: Glyphs) -> list[tuple[str, str]]:
    """Return the lines with their styles; none needs more than one line of 80 columns."""
    day = day_name(view.day)
    title = shortened(view.title, max(width - len(day) - 2, 8))
    lines = [(f"{title:<{width - len(day)}}{day}", "bold cyan"), (known_line(view.known), "")]
    lines += [(line, "cyan") for line in charts.bars(_weakest(view.decks), width, signs)]
    lines.append(("", ""))
    lines += [(line, "") for line in _done(view)]
    lines.append(("", ""))
    counts = {
        view.done.year.first_day + at: number for at, number in enumerate(view.done.year.reviews)
    }
    lines += [(line, "cyan") for line in charts.year(counts, view.day, width, signs)]
    lines += [(line, "") for line in (coming_line(view.due), *view.goals[:1], *_hard(view.hard))]
    return lines


def coming_line(due: Sequence[int]) -> str:
    """Return how many cards come today, tomorrow, and in a week and a month."""
    if not any(due):
        return "Nothing that was begun comes back within a month."
    today, tomorrow, week, month = map(whole, (due[0], due[1], sum(due[:7]), sum(due[:30])))
    return f"Coming: {today} today, {tomorrow} tomorrow, {week} in a week, {month} in a month."


def _done(view: Overview) -> list[str]:
    aim = f"the aim {view.aim:.0%}"
    remembered = f"{view.period}: nothing to remember yet; {aim}."
    if view.remembered.share is not None:
        parts = [
            f"{each.name} {charts.percent(each.share.share)}"
            for each in view.by_maturity
            if each.share.share is not None
        ]
        what = f"{share_line(view.remembered)} of {whole(view.remembered.of)} right"
        remembered = f"{view.period}: {what}, {', '.join(parts)}; {aim}."
    lines = [
        period_line("Today", view.done.today),
        period_line("7 days", view.done.week),
        remembered,
    ]
    if view.foretold.predicted is not None:
        lines.append(foretold_line(view.foretold))
    return [*lines, streak_line(view.done)]


def _weakest(decks: Sequence[Known]) -> list[tuple[str, float, str]]:
    begun = [deck for deck in decks if deck.begun]
    weakest = sorted(begun, key=lambda deck: deck.recalled / deck.begun)[:DECKS]
    return [
        (
            shortened(deck.name, NAME),
            deck.recalled / deck.begun,
            f"{whole(deck.recalled)} of {whole(deck.begun)}",
        )
        for deck in weakest
    ]


def _hard(hard: Sequence[str]) -> list[str]:
    if not hard:
        return []
    return [f"{count(len(hard), 'leech', 'leeches')}: {', '.join(hard[:SLIPPING])}"]
