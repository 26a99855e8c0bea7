"""How goals stand, in lines, for the overview of progress."""

from byheart.commands.progress import Progress
from byheart.core.review import NO_CARD
from byheart.core.scheduling.goals import goals


def goal_lines(progress: Progress, seed: int) -> tuple[str, ...]:
    """Return how each goal of the decks stands, the nearest first.

    Decks are read and days played through only where there is a goal to come.
    """
    found = goals(progress.history.events(NO_CARD))
    ahead = {deck: goal for deck, goal in found.items() if goal.by > progress.day}
    if not ahead:
        return ()
    # hardly anybody has a goal, and simulations take long to import
    from byheart.core.statistics.goals import Standing, goal_progress  # noqa: PLC0415
    from byheart.core.statistics.simulating.habits import habits_of  # noqa: PLC0415
    from byheart.terminal.goal_view import goal_line  # noqa: PLC0415

    states = progress.history.states()
    standing = Standing(states, progress.day, progress.schedules, habits_of(progress.reviews))
    standings = [
        goal_progress(ahead[deck.id], deck.cards, standing, seed=seed)
        for deck in progress.decks
        if deck.id in ahead
    ]
    return tuple(goal_line(each) for each in sorted(standings, key=lambda each: each.by))
