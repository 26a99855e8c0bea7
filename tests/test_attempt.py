"""From replies to a rating: what is asked again and what it costs."""

import pytest

from byheart.core.attempt import Attempt
from byheart.core.review import GradedBy, Rating
from byheart.core.verdict import Verdict, correct, incorrect, partial, prompt

RIGHT = correct()
WRONG = incorrect()
PARTLY = partial(0.5, "2 of 4")
VAGUE = prompt("Right month. Which day?")


def run(*verdicts: Verdict, hint_before: int | None = None) -> tuple[Rating, GradedBy, int]:
    """Give replies until the attempt closes; return the rating, who gave it, the replies used."""
    attempt = Attempt()
    for number, verdict in enumerate(verdicts):
        if number == hint_before:
            attempt = attempt.with_hint()
        if not attempt.is_open_after(verdict):
            return attempt.rating(verdict), attempt.graded_by, number + 1
        attempt = attempt.after("reply", verdict)
    raise AssertionError("the attempt is still open")


@pytest.mark.parametrize(
    ("verdicts", "hint_before", "expected"),
    [
        pytest.param([RIGHT], None, (Rating.GOOD, GradedBy.AUTO, 1), id="right is Good"),
        pytest.param([WRONG], None, (Rating.AGAIN, GradedBy.AUTO, 1), id="wrong is Again"),
        pytest.param([RIGHT], 0, (Rating.HARD, GradedBy.HINT, 1), id="right after a hint is Hard"),
        pytest.param([WRONG], 0, (Rating.AGAIN, GradedBy.HINT, 1), id="wrong after a hint"),
        pytest.param(
            [PARTLY, RIGHT], None, (Rating.HARD, GradedBy.RETRY, 2), id="partial, then right: Hard"
        ),
        pytest.param(
            [PARTLY, WRONG], None, (Rating.AGAIN, GradedBy.RETRY, 2), id="partial, then wrong"
        ),
        pytest.param(
            [PARTLY, PARTLY], None, (Rating.AGAIN, GradedBy.RETRY, 2), id="partial twice is Again"
        ),
        pytest.param(
            [VAGUE, RIGHT], None, (Rating.GOOD, GradedBy.AUTO, 2), id="a prompt costs nothing"
        ),
        pytest.param(
            [VAGUE, VAGUE], None, (Rating.AGAIN, GradedBy.AUTO, 2), id="vague twice is Again"
        ),
        pytest.param(
            [VAGUE, PARTLY, RIGHT],
            None,
            (Rating.HARD, GradedBy.RETRY, 3),
            id="a prompt, then partial, then right",
        ),
        pytest.param(
            [PARTLY, VAGUE, RIGHT],
            None,
            (Rating.HARD, GradedBy.RETRY, 3),
            id="partial, then a prompt, then right",
        ),
        pytest.param(
            [VAGUE, RIGHT], 1, (Rating.HARD, GradedBy.HINT, 2), id="a hint after the prompt"
        ),
    ],
)
def test_rating(
    verdicts: list[Verdict], hint_before: int | None, expected: tuple[Rating, GradedBy, int]
) -> None:
    assert run(*verdicts, hint_before=hint_before) == expected


def test_what_was_typed_is_kept_in_order() -> None:
    attempt = Attempt().after("December 2024", VAGUE).after("5 December", PARTLY)
    assert attempt.replies == ("December 2024", "5 December")
