"""What a quiz reminds of at its end, once."""

from byheart.commands.learner import Learner
from byheart.storage.history.tuning_mark import note_reviews, time_to_tune


def reminder(learner: Learner) -> str:
    """Return a line when enough reviews have come to fit parameters to, "" otherwise.

    It is said once; then not until there are twice as many.
    """
    reviews = sum(state.reps - 1 for state in learner.states.values() if state.reps)
    enough = time_to_tune(learner.history, reviews, learner.settings.rollover_hour)
    if enough is None:
        return ""
    note_reviews(learner.history, enough)
    return (
        f"Your history has {enough:,} reviews to learn from: `byheart tune` looks whether a"
        " schedule fitted to them suits you better."
    )
