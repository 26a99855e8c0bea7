"""A session: the queue follows from the plan and the answers, and undo is leaving one out."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import Rating
from byheart.core.session import Session, minutes_for

AGAIN, HARD, GOOD, EASY = Rating
LETTERS = "abcdefghij"


def session(letters: str) -> Session:
    return Session(tuple(map(CardId, letters)))


def queue(of: Session) -> str:
    return "".join(of.queue)


def answering(of: Session, ratings: Sequence[Rating]) -> Session:
    """Answer the cards as they come."""
    for rating in ratings:
        of = of.after(of.queue[0], rating)
    return of


@pytest.mark.parametrize(
    ("planned", "ratings", "left"),
    [
        pytest.param("abc", [], "abc", id="before the first answer"),
        pytest.param("abc", [GOOD], "bc", id="a right answer"),
        pytest.param("abc", [HARD, EASY], "c", id="hard and easy are right"),
        pytest.param("abc", [GOOD, GOOD, GOOD], "", id="the end"),
        pytest.param("abcdefghij", [AGAIN], "bcdefgahij", id="a failed card comes back later"),
        pytest.param("abcd", [AGAIN], "bcda", id="at the end where few are left"),
        pytest.param("ab", [AGAIN], "ba", id="after the only other one"),
        pytest.param("a", [AGAIN], "a", id="alone at once"),
        pytest.param("ab", [AGAIN, GOOD, AGAIN, AGAIN], "a", id="until it is right"),
        pytest.param("ab", [AGAIN, GOOD, AGAIN, GOOD], "", id="once"),
        pytest.param("abcdefghij", [AGAIN, AGAIN], "cdefgabhij", id="two failed cards"),
    ],
)
def test_the_queue(planned: str, ratings: Sequence[Rating], left: str) -> None:
    assert queue(answering(session(planned), ratings)) == left


@pytest.mark.parametrize(
    ("ratings", "done"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param([GOOD], 1, id="one"),
        pytest.param([GOOD, AGAIN], 1, id="a failed card is not done"),
        pytest.param([AGAIN, GOOD, GOOD], 2, id="nor before it is right"),
        pytest.param([AGAIN, GOOD, GOOD, GOOD], 3, id="but then"),
    ],
)
def test_a_failed_card_raises_no_total(ratings: Sequence[Rating], done: int) -> None:
    after = answering(session("abc"), ratings)
    assert (after.done, after.total) == (done, 3)


def test_a_card_set_aside_is_asked_no_more() -> None:
    without = session("abc").without(CardId("b"))
    assert (queue(without), without.done, without.total) == ("ac", 1, 3)
    failed = session("abc").after(CardId("a"), AGAIN).without(CardId("a"))
    assert queue(failed) == "bc"
    assert queue(failed.before_last()) == "bca"


def test_a_card_can_be_answered_out_of_turn() -> None:
    assert queue(session("abc").after(CardId("c"), GOOD)) == "ab"


def test_without_cards_there_is_nothing_to_do() -> None:
    assert (session("").queue, session("").done, session("").total) == ((), 0, 0)
    assert session("").before_last() == session("")


def test_a_correction_is_another_answer_in_the_place_of_the_last() -> None:
    failed = session("abc").after(CardId("a"), AGAIN)
    assert queue(failed.before_last().after(CardId("a"), GOOD)) == "bc"


plans = st.integers(0, 10).map(lambda length: session(LETTERS[:length]))
answers = st.lists(st.sampled_from(Rating), max_size=40)


@settings(max_examples=200, deadline=None)
@given(plans, answers)
def test_every_session_keeps_the_rules(planned: Session, ratings: list[Rating]) -> None:
    held = planned
    asked: list[CardId] = []
    for rating in ratings:
        if not held.queue:
            break
        card, others = held.queue[0], len(held.queue) - 1
        asked.append(card)
        before, held = held, held.after(card, rating)
        assert held.before_last() == before
        assert held.total == planned.total
        assert held.done == before.done + (rating is not AGAIN)
        assert len(set(held.queue)) == len(held.queue)
        if rating is AGAIN:
            assert held.queue.index(card) >= min(3, others)
        else:
            assert card not in held.queue
    assert set(asked) | set(held.queue) == set(planned.plan) or len(asked) == len(ratings)


@settings(max_examples=200, deadline=None)
@given(plans, st.lists(st.sampled_from((HARD, GOOD, EASY)), min_size=10, max_size=10))
def test_right_answers_end_it(planned: Session, ratings: list[Rating]) -> None:
    assert answering(planned, ratings[: planned.total]).queue == ()


def test_a_long_session_is_held_in_its_order() -> None:
    held = Session(tuple(CardId(str(at)) for at in range(2_000)))
    for at in range(2_000):
        held = held.after(CardId(str(at)), AGAIN if at % 10 == 0 else GOOD)
    assert held.done == 1_800
    assert len(held.queue) == 200


@pytest.mark.parametrize(
    ("cards", "median_ms", "minutes"),
    [
        pytest.param(0, 12_000, 0, id="nothing"),
        pytest.param(1, 12_000, 1, id="up to a whole minute"),
        pytest.param(5, 12_000, 1, id="a minute"),
        pytest.param(6, 12_000, 2, id="a little over"),
        pytest.param(100, 30_000, 50, id="a slow learner"),
    ],
)
def test_how_long_it_takes(cards: int, median_ms: int, minutes: int) -> None:
    assert minutes_for(cards, median_ms) == minutes


def test_how_long_it_takes_an_unknown_learner() -> None:
    assert minutes_for(50) == 10


@pytest.mark.parametrize(("cards", "median_ms"), [(-1, 1), (1, -1)])
def test_times_below_nothing_are_refused(cards: int, median_ms: int) -> None:
    with pytest.raises(ValueError, match="need 0 cards or more"):
        minutes_for(cards, median_ms)
