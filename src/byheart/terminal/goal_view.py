"""Goals: what one takes, and how those that were set stand."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from byheart.core.statistics.goals import GoalPlan, GoalProgress
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import about_minutes, count, day_name, when

NO_GOALS = "No goals. `byheart goal DECK --by DAY` sets one."


def plan_lines(plan: GoalPlan, *, stored: bool) -> list[str]:
    """Say what it takes to know a deck by a day, whether it can be done, and what to expect."""
    course = plan.course
    lines = [f"{plan.deck} by {day_name(plan.by)}, {count(plan.days_left, 'day')} from now."]
    if plan.new_left:
        until = day_name(course.begin_until)
        lines.append(
            f"It takes {count(course.new_per_day, 'new card')} a day until {until}"
            f" ({plan.new_left} of {plan.cards} are new),"
        )
    else:
        begun = "Its card is" if plan.cards == 1 else f"All {plan.cards} cards are"
        lines.append(f"{begun} begun: it takes reviews alone,")
    lines.append(
        f"{about_minutes(course.minutes_a_day)} a day, and"
        f" {about_minutes(course.busiest_minutes).removeprefix('about ')} on the busiest."
    )
    lines.append(expected_line(plan))
    lines.append(can_line(plan))
    lines.append(
        "The quiz follows this plan; `byheart goal` says how it stands."
        if stored
        else "Nothing was changed."
    )
    return lines


def show_plan(plan: GoalPlan, *, stored: bool) -> None:
    """Print what it takes to know a deck by a day."""
    out = console()
    for line in plan_lines(plan, stored=stored):
        out.print(text(line))


def expected_line(plan: GoalPlan) -> str:
    """Say what a test of the whole deck would show on the day."""
    course = plan.course
    return (
        f"On the day expect to recall {course.expected:.0%}, {course.expected * plan.cards:.0f} of"
        f" {plan.cards}; nine tests in ten would show {course.low:.0%} to {course.high:.0%}."
    )


def can_line(plan: GoalPlan) -> str:
    """Say whether the goal can be reached."""
    if plan.possible:
        return f"So the goal of {plan.recall:.0%} can be reached."
    return (
        f"The goal of {plan.recall:.0%} cannot be reached by then; this is the best that can be"
        " done. Take a later day or a lower share."
    )


def plan_value(plan: GoalPlan, *, stored: bool) -> dict[str, Jsonable]:
    """Return a plan as a JSON object."""
    return {
        **asdict(plan),
        "by": iso(plan.by),
        "course": {**asdict(plan.course), "begin_until": iso(plan.course.begin_until)},
        "stored": stored,
        "message": " ".join(plan_lines(plan, stored=stored)),
    }


def show_goals(found: Sequence[GoalProgress]) -> None:
    """Print how goals stand, each in two lines."""
    out = console()
    for each in found:
        style = "green" if each.on_track else "yellow"
        out.print(text(goal_line(each), style))
        if each.days_left > 0:
            out.print(text(f"  {needs_line(each)}"))


def goal_line(each: GoalProgress) -> str:
    """Say in a line how a goal stands."""
    day = f"{each.deck} by {day_name(each.by).partition(' ')[2]}"
    if each.days_left <= 0:
        word = "reached" if each.on_track else "missed"
        return (
            f"{day}: {word}, {each.expected:.0%} would be recalled, the goal was {each.recall:.0%}."
        )
    word = "on track" if each.on_track else "behind"
    spread = f"give or take {each.spread:.0%}"
    return f"{day}: {word}, {each.expected:.0%} expected ({spread}) for {each.recall:.0%}."


def needs_line(each: GoalProgress) -> str:
    """Say what a goal takes from today on."""
    new = f"{count(each.new_per_day, 'new card')} a day ({each.new_left} left), "
    takes = f"{new if each.new_left else ''}{about_minutes(each.minutes_a_day)} a day"
    return f"{when(each.days_left).capitalize()}: {takes}."


def progress_value(each: GoalProgress) -> dict[str, Jsonable]:
    """Return how a goal stands as a JSON object."""
    return {**asdict(each), "by": iso(each.by), "message": goal_line(each)}


def iso(day: int) -> str:
    """Return a study day as 2026-06-20."""
    return date.fromordinal(day).isoformat()
