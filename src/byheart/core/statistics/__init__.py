"""What a history says about the learner: pure functions over what was done.

Only `streak` is here at once, because the quiz shows it; all else is imported from its own module,
since it needs NumPy.
"""

from byheart.core.statistics.streaks import streak

__all__ = ["streak"]
