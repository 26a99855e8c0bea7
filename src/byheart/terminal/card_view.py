"""One question with its schedule and its history."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from byheart.core.card_state import CardState
from byheart.core.deck import Card, Deck, Source
from byheart.terminal import charts
from byheart.terminal.console import Glyphs, console, glyphs, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import day_name, duration, interval, when

CURVE_HEIGHT = 8


@dataclass(frozen=True, slots=True)
class PastEvent:
    """One event of a card's history, in words: what happened on which study day."""

    day: int
    at_ms: int
    what: str
    typed: str = ""
    took_ms: int = 0


@dataclass(frozen=True, slots=True)
class CardPage:
    """All that is known of one card; `recall` is None where nothing can be said.

    `curve` is the chance of recall on days from the last answer on, if nothing is answered; none
    while the card is new.
    """

    card: Card
    deck: Deck
    state: CardState
    day: int
    recall: float | None
    past: tuple[PastEvent, ...]
    curve: tuple[tuple[int, float], ...] = ()


def show_card(page: CardPage) -> None:
    """Print a card: the question, what is right, where it stands, and its history."""
    from byheart.terminal.drawing import labelled  # noqa: PLC0415 - Rich is for those who draw

    out = console()
    out.print(text(page.card.id, "bold cyan"))
    out.print(text(page.card.front, "bold"))
    out.print()
    out.print(labelled(question_rows(page)))
    out.print()
    out.print(labelled(schedule_rows(page)))
    if page.curve:
        out.print()
        out.print(text("Forgetting curve: the chance of recall, if it is not asked", "bold"))
        for line in curve_lines(page, out.width, glyphs(sys.stdout)):
            out.print(text(line, "cyan"))
    if page.past:
        out.print()
        out.print(labelled([(day_name(each.day), past_line(each)) for each in page.past]))


def question_rows(page: CardPage) -> list[tuple[str, str]]:
    """Return what the author wrote, label by label."""
    card, question = page.card, page.card.question
    cite = question.cite
    source = ""
    if cite is not None:
        named = page.deck.sources.get(cite.source, Source(cite.source))
        source = (named.title or named.id) + (f", paragraph {cite.para}" if cite.para else "")
    rows = [
        ("Answer", card.expected.shown),
        ("Also right", ", ".join(card.expected.accept)),
        ("Kind", card.expected.kind.value),
        ("Tolerance", card.expected.tolerance),
        ("Why", question.why),
        ("Claimed by", question.claimed_by),
        ("Source", source),
        ("Tags", ", ".join(question.tags)),
        ("File", f"{question.place.file}:{question.place.line}"),
    ]
    return [(label, content) for label, content in rows if content]


def schedule_rows(page: CardPage) -> list[tuple[str, str]]:
    """Return where the card stands in its schedule, label by label."""
    state = page.state
    if state.is_new or state.due_day is None or state.stability is None:
        return [("Schedule", "new: not answered yet"), *standing(state, page.day)]
    known = "" if page.recall is None else f"{page.recall:.0%} today"
    rows = [
        ("Due", f"{when(max(state.due_day - page.day, 0))}, {day_name(state.due_day)}"),
        ("Recall", known),
        ("Interval", interval(state.interval_days)),
        ("Stability", f"{state.stability:.1f} days to 90 %"),
        ("Difficulty", f"{state.difficulty:.1f} of 10"),
        ("Answered", f"{state.reps} times, forgotten {state.lapses} times"),
    ]
    return [row for row in rows if row[1]] + standing(state, page.day)


def standing(state: CardState, day: int) -> list[tuple[str, str]]:
    """Return what keeps the card from being asked, and its flag."""
    aside = "leech" if state.leech else "suspended" if state.suspended else ""
    buried = "until tomorrow" if state.buried_day == day else ""
    flag = "yes" if state.flagged else ""
    rows = [("Set aside", aside), ("Buried", buried), ("Flagged", flag)]
    return [row for row in rows if row[1]]


def curve_lines(page: CardPage, width: int, signs: Glyphs) -> list[str]:
    """Draw the forgetting curve, with today and the day on which the card is due below it."""
    days = [day for day, _ in page.curve]
    marks = {days.index(page.day): "today"} if page.day in days else {}
    if page.state.due_day in days:
        marks.setdefault(days.index(page.state.due_day), "due")
    marks.setdefault(len(days) - 1, day_name(days[-1]).partition(" ")[2])
    chances = [chance for _, chance in page.curve]
    low = 0.5 if min(chances) >= 0.5 else 0.0  # noqa: PLR2004 - half a curve shows more
    scale = charts.Scale(1.0, low, charts.percent)
    return charts.columns(chances, marks, scale, (width, CURVE_HEIGHT), signs)


def past_line(event: PastEvent) -> str:
    """Return one event in a line."""
    typed = f", typed: {event.typed}" if event.typed else ""
    took = f", {duration(event.took_ms)}" if event.took_ms else ""
    return f"{event.what}{took}{typed}"


def card_value(page: CardPage) -> dict[str, Jsonable]:
    """Return a card's page as a JSON object."""
    state = page.state
    return {
        "card": page.card.id,
        "ask": page.card.front,
        "kind": page.card.expected.kind.value,
        "answer": page.card.expected.shown,
        "accept": list(page.card.expected.accept),
        "file": page.card.question.place.file,
        "line": page.card.question.place.line,
        "tags": list(page.card.question.tags),
        "new": state.is_new,
        "due_in_days": None if state.due_day is None else state.due_day - page.day,
        "recall": page.recall,
        "interval_days": state.interval_days,
        "stability_days": state.stability,
        "difficulty": state.difficulty,
        "reviews": state.reps,
        "lapses": state.lapses,
        "suspended": state.suspended,
        "leech": state.leech,
        "buried": state.buried_day == page.day,
        "flagged": state.flagged,
        "curve": [{"in_days": day - page.day, "recall": chance} for day, chance in page.curve],
        "history": past_values(page.past),
    }


def past_values(past: Sequence[PastEvent]) -> list[Jsonable]:
    """Return the history of a card as JSON objects."""
    return [
        {"at_ms": each.at_ms, "what": each.what, "typed": each.typed, "took_ms": each.took_ms}
        for each in past
    ]
