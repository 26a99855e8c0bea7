"""`byheart goal`: a deck is to be known by a day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated

import typer

from byheart.commands.completing import deck_names
from byheart.commands.learner import Learner, open_learner
from byheart.commands.progress import open_progress
from byheart.core.cleaning import clean
from byheart.core.deck import Deck, DeckId
from byheart.core.errors import UsageError
from byheart.core.grading.calendars.calendar import Granularity, parse_date
from byheart.core.review import NO_CARD, Goal
from byheart.core.scheduling.candidates import is_retired
from byheart.core.scheduling.goals import goals
from byheart.core.statistics.goals import (
    GoalPlan,
    GoalProgress,
    Standing,
    goal_progress,
    kept_cards,
    plan_goal,
)
from byheart.core.statistics.simulating.habits import Habits, habits_of
from byheart.terminal.goal_view import (
    NO_GOALS,
    plan_value,
    progress_value,
    show_goals,
    show_plan,
)
from byheart.terminal.json_lines import write_json

_FARTHEST_DAYS = 3_660
"""Ten years; each day is played through."""
_EPOCH = date(1970, 1, 1).toordinal()


def goal(  # noqa: PLR0913 - one parameter an option
    deck: Annotated[
        str | None,
        typer.Argument(help="A deck id or file; all goals without one.", autocompletion=deck_names),
    ] = None,
    *,
    by: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day of the test, as 2026-06-20.")
    ] = None,
    recall: Annotated[
        float, typer.Option(min=0.5, max=0.99, help="The share to be recalled on that day.")
    ] = 0.9,
    drop: Annotated[bool, typer.Option("--drop", help="Give the deck's goal up.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it, change nothing.")] = False,
    seed: Annotated[int, typer.Option(help="Where chance begins.")] = 0,
    now: Annotated[str | None, typer.Option(help="Take this instant for the present one.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Plan to know a deck by a day, or show how your goals stand.

    It says how many new questions and minutes a day that takes, whether it can be done, and the
    score to expect on the day. The quiz then follows the plan.
    """
    if deck is None and (by is not None or drop):
        raise UsageError("which deck? `byheart goal DECK --by DAY` sets a goal for one")
    if by is not None and drop:
        raise UsageError("--by and --drop exclude each other: leave one out")
    habits = Habits() if drop else habits_now(now)
    writes = (by is not None or drop) and not dry_run
    with open_learner([deck] if deck else (), now, write=writes) as learner:
        if by is not None:
            plan = plan_for(learner, the_deck(learner), day_of(by), recall, habits, seed)
            if writes:
                store(learner, plan)
            tell(plan, stored=writes, json=json)
        elif drop:
            typer.echo(clean(dropped(learner, the_deck(learner), writes=writes)))
        else:
            found = standings(learner, habits, seed)
            if deck is not None and not found:
                raise UsageError(f"{deck} has no goal: `byheart goal {deck} --by DAY` sets one")
            show(found, json=json)


def habits_now(now: str | None) -> Habits:
    """Return how the learner answers, by the latest reviews of all decks."""
    with open_progress((), now) as progress:
        return habits_of(progress.reviews)


def the_deck(learner: Learner) -> Deck:
    """Return the one deck that was named.

    Raises:
        UsageError: If several were.
    """
    if len(learner.decks) != 1:
        names = ", ".join(deck.id for deck in learner.decks)
        raise UsageError(f"a goal is for one deck, these are several: {names}")
    return learner.decks[0]


def day_of(text: str) -> int:
    """Return a day that a learner typed, as `date.toordinal()` counts it.

    Raises:
        UsageError: If it is no day with its year.
    """
    read = [when for when in parse_date(text) if when.granularity is Granularity.DAY]
    days = [when.span[0] + _EPOCH for when in read if when.complete and when.exists]
    if len(days) != 1 or not 0 < days[0] <= date.max.toordinal():
        raise UsageError(f'"{clean(text)[:40]}" is not one day: try 2026-06-20 or 20 June 2026')
    return days[0]


def plan_for(
    learner: Learner, deck: Deck, by: int, recall: float, habits: Habits, seed: int
) -> GoalPlan:
    """Work out how a deck can be known by a day.

    Raises:
        UsageError: If the day is not to come, or years away, or nothing of the deck can be asked.
    """
    days = by - learner.day
    if not 0 < days <= _FARTHEST_DAYS:
        raise UsageError("the day of the test lies between tomorrow and ten years from now")
    cards = [card for card in deck.cards if not is_retired(card, learner.day)]
    if not kept_cards(cards, learner.states):
        raise UsageError(f"{deck.id} has no question that can be asked")
    goal = Goal(deck.id, by, recall)
    return plan_goal(goal, cards, standing_of(learner, habits), seed=seed)


def standing_of(learner: Learner, habits: Habits) -> Standing:
    """Return where the learner stands."""
    return Standing(learner.states, learner.day, learner.schedules, habits)


def store(learner: Learner, plan: GoalPlan) -> None:
    """Keep a goal with its plan."""
    kept = Goal(plan.deck, plan.by, plan.recall, plan.course.begin_until)
    learner.history.append(kept, learner.clock.now())


def tell(plan: GoalPlan, *, stored: bool, json: bool) -> None:
    """Say what the plan is."""
    if json:
        write_json(plan_value(plan, stored=stored))
    else:
        show_plan(plan, stored=stored)


def dropped(learner: Learner, deck: Deck, *, writes: bool) -> str:
    """Give a goal up, and return what to say.

    Raises:
        UsageError: If the deck has none.
    """
    found = goals_of(learner).get(deck.id)
    if found is None:
        raise UsageError(f"{deck.id} has no goal")
    if not writes:
        return f"The goal for {deck.id} would be dropped."
    learner.history.append(replace(found, dropped=True), learner.clock.now())
    return f"The goal for {deck.id} is dropped; the quiz takes new cards by your settings again."


def goals_of(learner: Learner) -> Mapping[DeckId, Goal]:
    """Return the learner's goals."""
    return goals(learner.history.events(NO_CARD))


def standings(learner: Learner, habits: Habits, seed: int) -> list[GoalProgress]:
    """Return how the goals of the decks that were opened stand, the nearest first."""
    found = goals_of(learner)
    standing = standing_of(learner, habits)
    return sorted(
        (
            goal_progress(found[deck.id], deck.cards, standing, seed=seed)
            for deck in learner.decks
            if deck.id in found
        ),
        key=lambda each: each.by,
    )


def show(found: list[GoalProgress], *, json: bool) -> None:
    """Show how goals stand."""
    if json:
        write_json([progress_value(each) for each in found])
    elif found:
        show_goals(found)
    else:
        typer.echo(NO_GOALS)
