"""`byheart show`: a question with its schedule and its history."""

from typing import Annotated, assert_never

import typer

from byheart.commands.completing import card_names
from byheart.commands.learner import Learner, open_learner
from byheart.core.card_state import CardState
from byheart.core.deck import Card
from byheart.core.review import (
    Appeal,
    Correction,
    Event,
    Foreign,
    Goal,
    Mark,
    Review,
    Settlement,
    Tuned,
    Undo,
)
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import recall, study_day
from byheart.terminal.card_view import CardPage, PastEvent, card_value, show_card
from byheart.terminal.json_lines import write_json
from byheart.terminal.wording import RATING_WORDS

SHORTEST, POINTS = 14, 60
"""Days that a curve covers at least, and about how many of them it is made of."""


def show(
    name: Annotated[
        str,
        typer.Argument(metavar="ID", help="A card or question.", autocompletion=card_names),
    ],
    *,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show a question with its schedule and its history."""
    with open_learner((), now) as learner:
        pages = [page_of(learner, card) for card in learner.find(name)]
    for page in pages:
        if json:
            write_json(card_value(page))
        else:
            show_card(page)


def page_of(learner: Learner, card: Card) -> CardPage:
    """Gather what is known of a card."""
    state, day = learner.state(card.id), learner.day
    events = sorted(
        learner.history.events(card.id, earlier=card.earlier_ids), key=lambda each: each.order
    )
    deck = next(deck for deck in learner.decks if deck.id == card.deck)
    options = learner.options_of(card.id)
    chance = recall(state, day, options)
    past = tuple(past_event(event, learner.options.rollover_hour) for event in events)
    return CardPage(card, deck, state, day, chance, past, curve_of(state, day, options))


def curve_of(
    state: CardState, day: int, options: SchedulingOptions
) -> tuple[tuple[int, float], ...]:
    """Return the chance of recall from the day after the last answer, twice the interval on."""
    if state.last_day is None or state.due_day is None:
        return ()
    last = max(day, state.due_day + state.interval_days, state.last_day + SHORTEST)
    step = max((last - state.last_day) // POINTS, 1)
    days = {*range(state.last_day + 1, last + 1, step), state.due_day, day}
    chances = ((each, recall(state, each, options)) for each in sorted(days))
    return tuple((each, chance) for each, chance in chances if chance is not None)


def past_event(event: Event, rollover_hour: int) -> PastEvent:
    """Put an event into words."""
    day = study_day(event.at, rollover_hour)
    typed, took_ms = "", 0
    match event.deed:
        case Review() as review:
            what = f"{review.judgement or 'rated'}: {RATING_WORDS[review.rating]}"
            what += " (cram)" if review.cram else ""
            typed, took_ms = review.typed, review.took_ms
        case Correction() as correction:
            what = f"counted as {RATING_WORDS[correction.rating]} by {correction.graded_by}"
            typed = correction.typed
        case Appeal(typed=typed):
            what = "appealed"
        case deed:
            what = small_deed(deed)
    return PastEvent(day, event.at.ms, what, typed, took_ms)


def small_deed(deed: Undo | Mark | Settlement | Tuned | Goal | Foreign) -> str:
    """Put what says nothing of an answer into words."""
    match deed:
        case Undo():
            return "undone"
        case Mark(kind=kind):
            return kind.value
        case Settlement(outcome=outcome):
            return f"appeal settled: {outcome.value}"
        case Tuned():
            return "parameters fitted"
        case Goal(deck=deck):
            return f"goal for {deck}"
        case Foreign(kind=foreign):
            return f"{foreign} (by a newer version)"
        case _:
            assert_never(deed)
