"""Other right numbers that the author gives are right, and nothing near them is."""

import pytest
from builders import deck, question

from byheart.core.deck import Expected, Kind, Remark
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement

LAKES = Expected(
    Kind.NUMBER,
    "188,000 lakes",
    accept=("200,000", "96,000 big lakes"),
    prompt=(Remark("170,000", "And with the small ones?"),),
    reject=(Remark("150,000", "That is an older count."),),
)
ROAD = Expected(Kind.NUMBER, "110 km", accept=("200 km",))


@pytest.mark.parametrize(
    ("expected", "given", "judgement"),
    [
        pytest.param(LAKES, "188,000", Judgement.CORRECT, id="the answer"),
        pytest.param(LAKES, "200,000", Judgement.CORRECT, id="an accept as it is written"),
        pytest.param(LAKES, "200 thousand", Judgement.CORRECT, id="an accept in other words"),
        pytest.param(LAKES, "200k lakes", Judgement.CORRECT, id="an accept with the noun"),
        pytest.param(LAKES, "203,000", Judgement.INCORRECT, id="an accept has no tolerance"),
        pytest.param(LAKES, "150,000", Judgement.INCORRECT, id="a reject stays one"),
        pytest.param(LAKES, "170,000", Judgement.PROMPT, id="a prompt stays one"),
        pytest.param(LAKES, "20,000", Judgement.INCORRECT, id="a nought too few"),
        pytest.param(ROAD, "200 km", Judgement.CORRECT, id="an accept with its unit"),
        pytest.param(ROAD, "200,000 m", Judgement.CORRECT, id="an accept in another unit"),
        pytest.param(ROAD, "200 kg", Judgement.PROMPT, id="an accept's number of another kind"),
        pytest.param(ROAD, "20 km", Judgement.INCORRECT, id="neither of them"),
    ],
)
def test_other_right_numbers(expected: Expected, given: str, judgement: Judgement) -> None:
    made = deck(question(kind=Kind.NUMBER, ask="How many, or how far?", expected=expected))
    assert Grader(made).grade(made.cards[0], given).judgement is judgement
