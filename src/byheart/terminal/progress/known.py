"""Sections on what is known: now, in the past, and in weeks to come without any review."""

from collections.abc import Sequence
from dataclasses import replace

from byheart.core.statistics.distributions import Bin, Distribution, Distributions
from byheart.core.statistics.knowledge import Knowledge, Known, Point
from byheart.terminal.phrases import count, day_name, plural
from byheart.terminal.progress.sections import (
    Bars,
    Columns,
    Picture,
    Section,
    Table,
    day_marks,
    month_marks,
    whole,
)

MOST = 12
"""Groups that get a bar; the table has all of them."""
WEEKS_MOST = 10
"""Weeks whose days are marked one by one; over more, months are."""


def knowledge_section(known: Knowledge, past: Sequence[Point], ahead: Sequence[Point]) -> Section:
    """Return what is known by deck, tag and paragraph, and its course."""
    title, paragraphs = in_source(known.paragraphs)
    groups = (("By deck", known.decks), ("By tag", known.tags), (title, paragraphs))
    pictures = [_groups(title, group) for title, group in groups if any(e.begun for e in group)]
    return Section(
        "knowledge",
        "Knowledge",
        (known_line(known.all), spread_line(known.all)),
        (*_course(past, ahead), *pictures),
    )


def in_source(paragraphs: Sequence[Known]) -> tuple[str, list[Known]]:
    """Return what to call paragraphs, and them in their order: a lone source needs no repeating."""
    parted = [(each.name.rpartition(" ¶ "), each) for each in paragraphs]
    ordered = sorted(parted, key=lambda pair: (pair[0][0], int(pair[0][2])))
    sources = {name[0] for name, _ in ordered}
    if len(sources) != 1:
        return "By paragraph", [each for _, each in ordered]
    return f"By paragraph of {sources.pop()}", [
        replace(each, name=f"¶ {name[2]}") for name, each in ordered
    ]


def known_line(known: Known) -> str:
    """Return how many of the facts that were begun can be expected to be recalled."""
    if not known.begun:
        return f"None of {count(known.cards, 'fact')} has been begun."
    share = known.recalled / known.begun
    new = known.cards - known.begun
    rest = f"; {whole(new)} {'is' if new == 1 else 'are'} new" if new else ""
    return (
        f"Of {whole(known.begun)} {plural('fact', known.begun)} begun you would recall"
        f" {whole(known.recalled)} today ({share:.0%}){rest}."
    )


def spread_line(known: Known) -> str:
    """Return how sure that number is."""
    if not known.begun:
        return ""
    low = max(known.recalled - 2 * known.deviation, 0)
    high = min(known.recalled + 2 * known.deviation, known.begun)
    return f"A test of all of them would most likely find {whole(low)} to {whole(high)}."


def _groups(title: str, groups: Sequence[Known]) -> Picture:
    begun = [each for each in groups if each.begun]
    least = sorted(begun, key=lambda each: (each.recalled / each.begun, -each.begun))[:MOST]
    rows = tuple((each.name, each.recalled / each.begun, _of(each)) for each in least)
    says = "How many of the facts begun would be recalled, the weakest first."
    what = title.removeprefix("By ").partition(" of ")[0].capitalize()
    table = Table(
        (what, "Would recall", "Begun", "Share", "All"),
        tuple(
            (
                each.name,
                f"{each.recalled:.1f}",
                whole(each.begun),
                f"{each.recalled / each.begun:.0%}" if each.begun else "",
                whole(each.cards),
            )
            for each in groups
        ),
    )
    return Picture(title, says, Bars(rows), table)


def _of(known: Known) -> str:
    return f"{whole(known.recalled)} of {whole(known.begun)}"


def _course(past: Sequence[Point], ahead: Sequence[Point]) -> list[Picture]:
    pictures = []
    if len(past) > 1:
        says = f"From {whole(past[0].recalled)} facts to {whole(past[-1].recalled)}."
        pictures.append(_curve("What you would have recalled", says, past))
    if len(ahead) > 1 and ahead[0].begun:
        says = (
            f"From {whole(ahead[0].recalled)} facts to {whole(ahead[-1].recalled)}"
            f" by {day_name(ahead[-1].day)}."
        )
        pictures.append(_curve("If you reviewed nothing", says, ahead))
    return pictures


def _curve(title: str, says: str, points: Sequence[Point]) -> Picture:
    days = [point.day for point in points]
    short = days[-1] - days[0] <= 7 * WEEKS_MOST
    marks = day_marks(days, max(len(days) // 6, 1)) if short else month_marks(days)
    rows = tuple(
        (day_name(point.day), f"{point.recalled:.1f}", whole(point.begun)) for point in points
    )
    chart = Columns(tuple(point.recalled for point in points), marks, line=True)
    return Picture(title, says, chart, Table(("Day", "Would recall", "Begun"), rows))


def memory_section(spread: Distributions) -> Section:
    """Return how the cards are spread over stability, difficulty, interval and recall."""
    if not spread.stability.cards:
        return Section("memory", "Memory", ("No card has been begun.",))
    pictures = (
        _distribution("Stability", spread.stability, "days until recall has fallen to 90%"),
        _distribution("Interval", spread.interval, "days that the schedule gave"),
        _distribution("Difficulty", spread.difficulty, "from 1, easy, to 10"),
        _distribution("Chance of recall today", spread.recall, "as FSRS sees it"),
    )
    return Section(
        "memory", "Memory", (f"{count(spread.stability.cards, 'card')} begun.",), pictures
    )


def _distribution(title: str, spread: Distribution, what: str) -> Picture:
    share = spread.name == "recall"
    median = "" if spread.median is None else _number(spread.median, share=share)
    says = f"{what[0].upper()}{what[1:]}; half of the cards are below {median}."
    most = max(each.cards for each in spread.bins)
    rows = tuple(
        (_range(each, spread, share=share), each.cards / most, whole(each.cards))
        for each in _filled(spread.bins)
    )
    return Picture(f"{title}: {what}", says, Bars(rows), Table((), ()))


def _filled(bins: Sequence[Bin]) -> Sequence[Bin]:
    """Leave out the empty bins at both ends."""
    places = [place for place, each in enumerate(bins) if each.cards]
    return bins[places[0] : places[-1] + 1]


def _range(each: Bin, spread: Distribution, *, share: bool) -> str:
    low = _number(each.low, share=share)
    if each.high is None:
        return f"{low} and more"
    if spread.name == "interval":
        last = each.high - 1
        return low if last == each.low else f"{low}-{_number(last, share=share)}"
    return f"{low}-{_number(each.high, share=share)}"


def _number(value: float, *, share: bool) -> str:
    return f"{value:.0%}" if share else f"{value:.1f}".removesuffix(".0")
