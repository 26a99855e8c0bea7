"""Today and tomorrow at a glance: what is due and new in each deck, and when a card comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from builders import FIRST_DAY, card, question

from byheart.core.card_state import CardState
from byheart.core.deck import Card
from byheart.core.review import Rating
from byheart.core.session import Choices, DeckCount, due_counts, next_due

TODAY = FIRST_DAY
CARDS = [card(question(f"{deck}{at}"), deck) for deck in "xy" for at in range(6)]


def known(of: Card, due: int) -> CardState:
    """Make the state of a learned card that is due some days from today."""
    return CardState(
        card=of.id,
        stability=10.0,
        difficulty=5.0,
        first_day=TODAY - 30,
        last_day=TODAY - 5,
        due_day=TODAY + due,
        interval_days=due + 5,
        reps=3,
        last_rating=Rating.GOOD,
    )


def counts(
    *states: CardState, cards: Sequence[Card] = CARDS, day: int = TODAY, new: int = 10
) -> dict[str, DeckCount]:
    by_card = {state.card: state for state in states}
    found = due_counts(cards, by_card, day, Choices(new_per_day=new))
    return {str(deck): each for deck, each in found.items()}


def test_a_new_learner() -> None:
    both = DeckCount(due=0, new=5, learned=0, total=6)
    assert counts() == {"x": both, "y": both}


def test_due_new_learned_and_all() -> None:
    states = [known(CARDS[0], 0), known(CARDS[1], -3), known(CARDS[2], 1)]
    assert counts(*states, new=2) == {
        "x": DeckCount(due=2, new=1, learned=3, total=6),
        "y": DeckCount(due=0, new=1, learned=0, total=6),
    }


def test_tomorrow() -> None:
    begun_today = replace(known(CARDS[6], 2), first_day=TODAY, last_day=TODAY)
    states = [known(CARDS[0], 0), known(CARDS[1], 1), begun_today]
    assert counts(*states, new=1)["x"] == DeckCount(due=1, new=0, learned=2, total=6)
    assert counts(*states, new=1, day=TODAY + 1)["x"] == DeckCount(2, 1, 2, 6)


def test_what_is_set_aside_is_not_counted_as_due() -> None:
    states = [
        replace(known(CARDS[0], 0), suspended=True),
        replace(known(CARDS[1], 0), buried_day=TODAY),
    ]
    assert counts(*states, new=0)["x"] == DeckCount(due=0, new=0, learned=2, total=6)


def test_a_family_counts_once() -> None:
    family = [card(replace(question(name), family="f"), "x") for name in "abc"]
    assert counts(cards=family)["x"] == DeckCount(due=0, new=1, learned=0, total=3)


def test_retired_questions_count_nowhere() -> None:
    retired = card(replace(question("old"), retired=date.fromordinal(TODAY)), "z")
    assert counts(known(retired, 0), cards=[retired]) == {"z": DeckCount(0, 0, 0, 0)}


RETIRED = card(replace(question("old"), retired=date.fromordinal(TODAY + 2)), "z")


@pytest.mark.parametrize(
    ("states", "day"),
    [
        pytest.param([], None, id="nothing has been learned"),
        pytest.param([known(CARDS[0], 9), known(CARDS[1], 4)], 4, id="the first of those to come"),
        pytest.param([known(CARDS[0], -3)], 1, id="what is due already comes tomorrow"),
        pytest.param(
            [replace(known(CARDS[0], 0), buried_day=TODAY)], 1, id="what is buried today, too"
        ),
        pytest.param(
            [replace(known(CARDS[0], 4), suspended=True)], None, id="what is suspended does not"
        ),
        pytest.param([known(RETIRED, 1)], 1, id="due before it is retired"),
        pytest.param([known(RETIRED, 2)], None, id="due when it is retired"),
    ],
)
def test_when_the_next_card_comes_back(states: Sequence[CardState], day: int | None) -> None:
    by_card = {state.card: state for state in states}
    expected = None if day is None else TODAY + day
    assert next_due([*CARDS, RETIRED], by_card, TODAY) == expected
