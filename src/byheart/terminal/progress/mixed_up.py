"""Sections on what goes wrong: what was typed instead, and cards that will not stick."""

from collections.abc import Mapping, Sequence

from byheart.core.deck import CardId
from byheart.core.grading.misses import Off
from byheart.core.statistics.confusion import (
    Confusion,
    DateBias,
    Mistaken,
    NumberBias,
    Swap,
)
from byheart.core.statistics.leeches import Leech, Suspect
from byheart.terminal.phrases import count, shortened
from byheart.terminal.progress.sections import Listing, Section

LONGEST, ANSWER = 90, 40
"""Characters of a question and of an answer that are shown."""
WHY_SUSPECTED = "answered wrong far more often than memory explains"
TYPED = 5
"""Different wrong answers to one question that are shown."""


def confusion_section(found: Confusion) -> Section:
    """Return what was typed instead of the right answers."""
    if not found.replies:
        line = f"Nothing wrong was typed{_blank(found.blank)}."
        return Section("confusion", "Confusion", (line,))
    listings = (
        Listing("Mixed up with each other", tuple(map(_swap, found.swapped))),
        Listing("What was typed instead", tuple(map(_mistaken, found.mistaken))),
        Listing("Numbers too high or too low", tuple(map(_number, found.numbers))),
        Listing("Dates that are off", tuple(map(_date, found.dates))),
    )
    line = f"{count(found.replies, 'wrong answer')} typed{_blank(found.blank)}."
    shown = tuple(listing for listing in listings if listing.entries)
    return Section("confusion", "Confusion", (line,), listings=shown)


def leeches_section(
    found: Sequence[Leech], suspected: Sequence[Suspect], fronts: Mapping[CardId, str]
) -> Section:
    """Return the cards that will not stick, and the questions that are to blame themselves."""
    lines = (
        _said("leech", "leeches", len(found), "set aside for being forgotten too often"),
        _said("question", "questions", len(suspected), WHY_SUSPECTED),
    )
    hard = tuple((fronts.get(each.card, each.card), _leech(each)) for each in found)
    bad = tuple((fronts.get(each.card, each.card), _suspect(each)) for each in suspected)
    listings = (Listing("Leeches", hard), Listing("Perhaps bad questions", bad))
    shown = tuple(listing for listing in listings if listing.entries)
    return Section("leeches", "Leeches and bad questions", lines, listings=shown)


def _said(one: str, more: str, number: int, what: str) -> str:
    return f"{count(number, one, more).capitalize()} {what}."


def _leech(found: Leech) -> str:
    return f"{found.card}: forgotten {count(found.lapses, 'time')} in {found.reviews} reviews"


def _suspect(found: Suspect) -> str:
    return (
        f"{found.card}: wrong {count(found.wrong, 'time')} of {found.reviews},"
        f" {found.expected:.1f} were to be expected"
    )


def _blank(times: int) -> str:
    return f", and nothing at all {count(times, 'time')}" if times else ""


def _swap(swap: Swap) -> tuple[str, str]:
    one, other = (shortened(front, LONGEST) for front in swap.fronts)
    first, second = (shortened(answer, ANSWER) for answer in swap.answers)
    ways = ((second, first, swap.times[0]), (first, second, swap.times[1]))
    said = [f"{typed} for {right}, {count(times, 'time')}" for typed, right, times in ways if times]
    return f"{one} / {other}", "; ".join(said)


def _mistaken(found: Mistaken) -> tuple[str, str]:
    shown = (f"{shortened(each.typed, ANSWER)} ({each.times})" for each in found.instead[:TYPED])
    return (
        f"{shortened(found.front, LONGEST)} {shortened(found.answer, ANSWER)}",
        f"{count(found.times, 'time')}: {', '.join(shown)}",
    )


def _number(found: NumberBias) -> tuple[str, str]:
    ways = ((found.too_high, "high"), (found.too_low, "low"))
    said = [f"too {way} {count(times, 'time')}" for times, way in ways if times]
    if found.ratio is not None:
        said.append(f"usually {found.ratio:.2g} times what is right")
    return f"{shortened(found.front, LONGEST)} {shortened(found.answer, ANSWER)}", ", ".join(said)


def _date(found: DateBias) -> tuple[str, str]:
    return (
        f"{shortened(found.front, LONGEST)} {shortened(found.answer, ANSWER)}",
        f"{_off(found)}, {count(found.times, 'time')}",
    )


def _off(found: DateBias) -> str:
    if found.off in (Off.DAY_AND_MONTH, Off.OTHER):
        return found.off.value
    way = "late" if found.by > 0 else "early"
    return f"{count(abs(found.by), found.off.value.removesuffix('s'))} too {way}"
