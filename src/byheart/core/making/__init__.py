"""Questions made from the facts that a deck records: never stored, never scheduled.

`facts` says what of a deck can be set against what, one module for each kind of fact words the
questions, `making` draws them by chance that is passed in, `judging` judges the replies.
"""

from byheart.core.making.judging import grade_made
from byheart.core.making.made import Form, Made
from byheart.core.making.making import make

__all__ = ["Form", "Made", "grade_made", "make"]
