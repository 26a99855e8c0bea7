"""After missed days the usual order does most good: the benchmark, in small."""

import pytest
from benchmarks.backlog_order import Learner, Return, by_chance, knowledge, oldest, urgent

LEARNER = Learner(new_per_day=30, days=50)
SEEDS = (1, 2)


@pytest.mark.parametrize(
    "return_",
    [
        pytest.param(Return(minutes=20, days=1), id="one short session"),
        pytest.param(Return(minutes=10, days=28), id="ten minutes a day"),
    ],
)
def test_four_weeks_later_more_is_known(return_: Return) -> None:
    most, by_age, at_random = (
        knowledge(LEARNER, return_, key, SEEDS)[-1] for key in (urgent, oldest, by_chance)
    )
    assert most > by_age
    assert most > at_random
