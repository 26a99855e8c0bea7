"""What goals ask of a day's quiz. Nothing of the simulation is imported here."""

from byheart.commands.learner import Learner
from byheart.core.review import NO_CARD
from byheart.core.scheduling.goals import Demand, demand, goals
from byheart.core.session import Plan


def demand_of(learner: Learner, *, paced: bool = True) -> Demand:
    """Return what the learner's goals ask of today.

    Without `paced`, no more than which cards come early: the learner said how many are new.
    """
    found = goals(learner.history.events(NO_CARD))
    if not found:
        return Demand()
    asked = demand(found, learner.cards, learner.states, learner.day, learner.schedules)
    return asked if paced else Demand(early=asked.early)


def goal_note(planned: Plan, asked: Demand) -> str:
    """Say how much of a session is there for a goal: "For your goals: 3 new, 2 early."."""
    early = len(asked.early.intersection(planned.ids))
    new = sum(card.id in planned.new and card.deck in asked.new_of_deck for card in planned.cards)
    parts = [f"{number} {word}" for number, word in ((new, "new"), (early, "early")) if number]
    return f"For your goals: {', '.join(parts)}." if parts else ""
