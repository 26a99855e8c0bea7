"""Is this answer right? One file for each kind of answer, and what they share beside them."""

from byheart.core.grading.grader import Grader
from byheart.core.grading.number import unreadable_tolerance
from byheart.core.grading.readable import unreadable

__all__ = ["Grader", "unreadable", "unreadable_tolerance"]
