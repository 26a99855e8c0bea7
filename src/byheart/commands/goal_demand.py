"""What goals ask of a day's quiz. Nothing of the simulation is imported here."""

from byheart.commands.learner import Learner
from byheart.core.review import NO_CARD
from byheart.core.scheduling.goals import Demand, demand, goals


def demand_of(learner: Learner, *, paced: bool = True) -> Demand:
    """Return what the learner's goals ask of today.

    Without `paced`, no more than which cards come early: the learner said how many are new.
    """
    found = goals(learner.history.events(NO_CARD))
    if not found:
        return Demand()
    asked = demand(found, learner.cards, learner.states, learner.day, learner.schedules)
    return asked if paced else Demand(early=asked.early)
