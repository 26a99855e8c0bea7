"""Work on large decks without the garbage collector, which would look through them for nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 100_000
"""Objects that take longer to look through than what is left in them is worth."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Spare the collector what is made meanwhile: there are no cycles in it to find.

    It costs a third of the time, and more with each question that is already there. If there are
    many in the end, they are not looked through later either, not even when the program ends.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
