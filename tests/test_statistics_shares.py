"""Shares that know how little they rest on, and groups of cards."""

import math
from dataclasses import replace

import numpy as np
import pytest
from builders import card, deck, question
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId, Citation, Kind, Source
from byheart.core.statistics.facts import FactTable, Grouping, facts_of
from byheart.core.statistics.wilson import share

Z = 1.959963984540054


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        pytest.param(0, 0, 0.0, 1.0, id="nothing counted, nothing known"),
        pytest.param(3, 3, 0.4385, 1.0, id="three reviews are no law"),
        pytest.param(0, 3, 0.0, 0.5615, id="nor are three mistakes"),
        pytest.param(9, 10, 0.5958, 0.9821, id="nine of ten"),
        pytest.param(450, 500, 0.8706, 0.9233, id="nine of ten, of many"),
    ],
)
def test_interval(right: int, of: int, low: float, high: float) -> None:
    found = share(right, of)
    assert (found.right, found.of) == (right, of)
    assert found.share == (None if of == 0 else right / of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 10**6).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
@settings(max_examples=100, deadline=None)
def test_ends_are_the_shares_that_the_count_just_does_not_contradict(pair: tuple[int, int]) -> None:
    found = share(*pair)
    assert found.share is not None
    assert 0 <= found.low <= found.share <= found.high <= 1
    for end in (found.low, found.high):
        off = abs(found.share - end)
        if 0 < end < 1:  # at 0 and 1 there is no spread, and the share is there itself
            assert off == pytest.approx(Z * math.sqrt(end * (1 - end) / found.of), rel=1e-6)
        else:
            assert off == 0


def test_more_right_than_there_are() -> None:
    with pytest.raises(ValueError, match="of 3 reviews 4 cannot be right"):
        share(4, 3)


def test_facts_of_a_deck() -> None:
    cited = replace(
        question("oslo"), cite=Citation("atlas", 7), tags=("north", "capitals"), kind=Kind.TEXT
    )
    made = replace(
        deck(cited, question("bern")), sources={"atlas": Source("atlas", "An atlas of the world")}
    )
    table = FactTable.of(facts_of(made))
    assert table.cards == (CardId("capitals/oslo"), CardId("capitals/bern"))
    assert table.decks.names == ("capitals",)
    assert table.tags.names == ("north", "capitals")
    assert table.paragraphs.names == ("An atlas of the world ¶ 7",)
    assert table.decks.totals(np.array([2, 3])).tolist() == [5]
    assert table.tags.totals(np.array([2, 3])).tolist() == [2, 2]


def test_facts_follow_the_cards_that_are_asked_for() -> None:
    table = FactTable.of(facts_of(deck(question("oslo"), question("bern"))))
    gone, bern = CardId("old/gone"), card(question("bern")).id
    found = table.of_cards([gone, bern])
    assert found.cards == (gone, bern)
    assert found.decks.totals(np.array([1, 10])).tolist() == [10]


names = st.lists(st.lists(st.sampled_from("abc"), unique=True), max_size=8)


@given(names, st.data())
@settings(max_examples=50, deadline=None)
def test_totals_are_sums_over_the_cards_of_a_group(
    of_cards: list[list[str]], data: st.DataObject
) -> None:
    grouping = Grouping.of(of_cards)
    numbers = data.draw(
        st.lists(st.integers(0, 99), min_size=len(of_cards), max_size=len(of_cards))
    )
    totals = grouping.totals(np.array(numbers, np.int64))
    assert dict(zip(grouping.names, totals, strict=True)) == {
        name: sum(n for n, its in zip(numbers, of_cards, strict=True) if name in its)
        for name in {name for its in of_cards for name in its}
    }
