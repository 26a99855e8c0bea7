"""What is made without the garbage collector is spared later as well, if there is much of it."""

import gc

import pytest

from byheart.storage.decks.uncollected import uncollected


@pytest.mark.parametrize(
    ("made", "spared"),
    [pytest.param(1_000, False, id="a small deck"), pytest.param(200_000, True, id="a large one")],
)
def test_only_what_is_much_is_never_looked_through(made: int, *, spared: bool) -> None:
    before = gc.get_freeze_count()
    try:
        with uncollected(), uncollected():
            kept = [[number] for number in range(made)]
            assert not gc.isenabled()
        assert gc.isenabled()
        assert (gc.get_freeze_count() - before >= len(kept)) is spared
    finally:
        gc.unfreeze()
