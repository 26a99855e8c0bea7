"""What is fitted to a learner predicts that learner, and what does not is not taken."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import fsrs_rs_python as rust
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulated_learner import FORGETFUL, past_of, scheduled_by

from byheart.core.scheduling.fitting import Lessons, blended
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS, check_parameters
from byheart.core.scheduling.memory_arrays import retrievability_many
from byheart.core.scheduling.replay import replay
from byheart.core.scheduling.scoring import bins_of, log_losses, rmse_bins
from byheart.core.scheduling.tuning import Outcome, Past, Score, Tuning, tune

NONE = np.empty(0, np.int64)


def tuned(past: Past) -> Tuning:
    return tune(past, lambda _: None)


def items(past: Past) -> list[rust.FSRSItem]:
    """Return the items of the library by its own rules, one card after the other."""
    found = []
    for card in np.unique(past.life):
        rows = past.life == card
        days = past.day[rows].tolist()
        waits = [0, *(later - before for before, later in pairwise(days))]
        reviews = [
            rust.FSRSReview(rating, wait)
            for rating, wait in zip(past.rating[rows].tolist(), waits, strict=True)
        ]
        found += [rust.FSRSItem(reviews[: at + 1]) for at, wait in enumerate(waits) if wait > 0]
    return found


def mean(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum(v * w for v, w in zip(values, weights, strict=True)) / sum(weights)


def distance(apart: Sequence[float], bins: Sequence[int], weights: Sequence[float]) -> float:
    """Return the root mean square of how far apart prediction and truth are in each bin."""
    rows = {each: [row for row, other in enumerate(bins) if other == each] for each in set(bins)}
    squares = [mean([apart[row] for row in its], [1] * len(its)) ** 2 for its in rows.values()]
    return math.sqrt(mean(squares, [sum(weights[row] for row in its) for its in rows.values()]))


@pytest.mark.parametrize("parameters", [DEFAULT_PARAMETERS, FORGETFUL], ids=["default", "own"])
def test_scores_are_those_of_the_library_but_for_its_weights(
    parameters: tuple[float, ...],
) -> None:
    past = past_of(60, 15)
    past = past.where(np.argsort(past.life, kind="stable"))  # as the library's items stand
    replayed = replay(past.life, past.day, past.rating, parameters)
    rows = replayed.elapsed > 0
    stability = replayed.stability_before[rows]
    recall = retrievability_many(replayed.elapsed[rows], stability, parameters[20])
    recalled = past.rating[rows] > 1
    bins = bins_of(past.life, replayed.elapsed, past.rating)[rows]
    losses = log_losses(recall, recalled).tolist()
    apart = (recall - recalled).tolist()
    late = [0.25 + 0.75 * (at / (len(losses) - 1)) ** 3 for at in range(len(losses))]
    theirs = rust.FSRS(parameters).evaluate(items(past))
    assert mean(losses, late) == pytest.approx(theirs.log_loss, rel=1e-5)
    assert distance(apart, bins.tolist(), late) == pytest.approx(theirs.rmse_bins, rel=1e-5)
    alike = distance(apart, bins.tolist(), [1] * len(bins))
    assert rmse_bins(recall, recalled, bins) == pytest.approx(alike)


def test_a_prediction_that_was_sure_and_wrong_costs_much_but_not_all() -> None:
    losses = log_losses(np.array([0.0, 1.0, 0.5]), np.array([True, True, False]))
    assert losses == pytest.approx([16.118, 0.0, 0.693], abs=0.001)


def test_without_reviews_nothing_is_wrong() -> None:
    assert rmse_bins(np.empty(0), np.empty(0, np.bool_), NONE) == 0


def test_a_learner_who_forgets_sooner_is_fitted_better() -> None:
    found = tuned(past_of(700, 12))
    assert found.outcome is Outcome.BETTER
    assert found.fitted is not None
    assert found.default is not None
    assert found.default == found.present
    assert found.fitted.log_loss < found.default.log_loss
    assert found.fitted.rmse_bins < found.default.rmse_bins
    assert found.parameters is not None
    check_parameters(found.parameters)
    unseen = past_of(700, 12, seed=2)
    assert loss(unseen, found.parameters) < loss(unseen, DEFAULT_PARAMETERS)
    assert loss(unseen, found.parameters) == pytest.approx(loss(unseen, FORGETFUL), abs=0.005)


def loss(past: Past, parameters: tuple[float, ...]) -> float:
    """Return the mean log loss of parameters."""
    replayed = replay(past.life, past.day, past.rating, parameters)
    rows = replayed.elapsed > 0
    stability = replayed.stability_before[rows]
    recall = retrievability_many(replayed.elapsed[rows], stability, parameters[20])
    return float(log_losses(recall, past.rating[rows] > 1).mean())


def test_a_learner_as_the_defaults_have_it_keeps_them() -> None:
    found = tuned(past_of(300, 10, DEFAULT_PARAMETERS))
    assert (found.outcome, found.parameters) == (Outcome.NOT_BETTER, None)
    assert found.default == found.present


def test_a_small_history_is_not_fitted_to() -> None:
    found = tuned(past_of(100, 10))
    assert found.outcome is Outcome.TOO_FEW
    assert 700 < found.reviews < 1_000
    assert (found.parameters, found.fitted) == (None, None)
    assert tuned(Past(NONE, NONE, NONE, NONE, NONE)) == Tuning(Outcome.TOO_FEW, 0)


def test_parameters_are_only_judged_by_what_came_after_them() -> None:
    past = scheduled_by(past_of(300, 10), FORGETFUL, fitted=0.6)
    found = tuned(past)
    assert found.outcome is Outcome.NOT_BETTER
    assert found.tested == pytest.approx(0.4 * found.reviews, rel=0.1)
    changed = past.at_ms <= past.fitted_ms if past.fitted_ms else NONE
    others = replace(past, rating=np.where(changed & (past.life % 2 > 0), 3, past.rating))
    assert tuned(others).present != found.present  # memories differ,
    assert tuned(others).tested == found.tested  # but the same reviews are predicted


def test_soon_after_a_fit_there_is_nothing_to_compare_by() -> None:
    found = tuned(scheduled_by(past_of(300, 10), FORGETFUL, fitted=0.96))
    assert (found.outcome, found.fitted) == (Outcome.NONE_LATER, None)


def test_bad_parameters_give_way_to_the_defaults() -> None:
    past = past_of(300, 10, DEFAULT_PARAMETERS)
    found = tuned(scheduled_by(past, FORGETFUL, fitted=0.3))
    assert (found.outcome, found.parameters) == (Outcome.DEFAULTS, DEFAULT_PARAMETERS)


def test_decks_of_different_parameters_are_each_predicted_by_their_own() -> None:
    past = past_of(300, 10)
    both = tuned(scheduled_by(past, FORGETFUL, DEFAULT_PARAMETERS)).present
    one, other = (
        tuned(scheduled_by(past, each)).present for each in (FORGETFUL, DEFAULT_PARAMETERS)
    )
    assert both is not None
    assert one is not None
    assert other is not None
    assert one.log_loss < both.log_loss < other.log_loss


def test_what_is_predicted_is_never_learned_from() -> None:
    past = past_of(300, 10)
    half = len(past.life) // 2
    turned = np.arange(len(past.life)) >= half
    other = replace(past, rating=np.where(turned & (past.rating == 1), 3, past.rating))
    lessons = [
        Lessons(each.life, elapsed(each), each.rating, lambda _: None) for each in (past, other)
    ]
    assert lessons[0].fit(half) == lessons[1].fit(half)
    assert lessons[0].fit(len(past.life)) != lessons[1].fit(len(past.life))


def elapsed(past: Past) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return replay(past.life, past.day, past.rating, DEFAULT_PARAMETERS).elapsed


def test_progress_is_told_from_nothing_to_all() -> None:
    told: list[float] = []
    tune(past_of(200, 10), told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)


def test_the_same_reviews_give_the_same_parameters() -> None:
    assert tuned(past_of(200, 10)) == tuned(past_of(200, 10))


@given(st.lists(st.floats(0, 100), min_size=21, max_size=21), st.integers(0, 10**7))
@settings(max_examples=100, deadline=None)
def test_blended_parameters_stand_between_the_defaults_and_the_fitted(
    fitted: list[float], reviews: int
) -> None:
    made = blended(fitted, reviews)
    check_parameters(made)
    for own, default, mixed in zip(fitted, DEFAULT_PARAMETERS, made, strict=True):
        assert min(own, default) - 1e-6 <= mixed <= max(own, default) + 1e-6
    assert blended(fitted, 0) == DEFAULT_PARAMETERS


def test_at_a_thousand_reviews_half_of_each() -> None:
    fitted = (1.212, *DEFAULT_PARAMETERS[1:])
    assert blended(fitted, 1_000)[0] == pytest.approx(0.712)


@pytest.mark.parametrize(
    ("rating", "elapsed"),
    [
        pytest.param([3], [-1], id="a card met once"),
        pytest.param([1, 1, 3], [-1, 0, 0], id="a card of one day"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_what_would_make_the_library_panic_is_not_handed_to_it(
    rating: list[int], elapsed: list[int]
) -> None:
    card = np.zeros(len(rating), np.int64)
    columns = np.array(elapsed, np.int64), np.array(rating, np.int64)
    assert Lessons(card, *columns, lambda _: None).fit(len(rating)) == DEFAULT_PARAMETERS


def test_a_card_asked_a_thousand_times_is_learned_from_as_far_as_the_library_goes() -> None:
    size = 1_000
    card, days = np.zeros(size, np.int64), np.ones(size, np.int64)
    rating = np.where(np.arange(size) % 5, 3, 1)
    elapsed = np.where(np.arange(size), days, -1)
    check_parameters(Lessons(card, elapsed, rating, lambda _: None).fit(size))


def test_a_score_is_plain_numbers() -> None:
    found = tuned(past_of(200, 10))
    assert isinstance(found.fitted, Score)
    assert type(found.fitted.log_loss) is float
    assert type(found.reviews) is int
