"""Pictures as lines of text: what they show, that they fit, and that nothing is lost in them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.terminal import charts
from byheart.terminal.charts import Scale
from byheart.terminal.console import ASCII, UNICODE, Glyphs

SIGNS = st.sampled_from([UNICODE, ASCII])
TODAY = date(2024, 12, 5).toordinal()  # a Thursday


def test_columns_stand_over_their_days() -> None:
    drawn = charts.columns([0, 1, 2, 4], {0: "Mon", 3: "Thu"}, Scale(4), (19, 6), UNICODE)
    assert drawn == [
        "     4          ██",
        "                ██",
        "             ██ ██",
        "     0    ██ ██ ██",
        "      ─────────────",
        "       Mon      Thu",
    ]


def test_columns_without_unicode() -> None:
    drawn = charts.columns([1, 2], {}, Scale(2), (13, 4), ASCII)
    assert drawn == ["     2    ##", "     0 ## ##", "      -------", "       "]


def test_a_little_is_not_nothing() -> None:
    *_, row, _, _ = charts.columns([0, 1, 1000], {}, Scale(1000), (16, 5), UNICODE)
    assert row == "     0    ▁▁ ██"


def test_a_year_that_does_not_fit_is_drawn_as_means() -> None:
    drawn = charts.columns([float(day % 7) for day in range(365)], {}, Scale(6), (80, 8), UNICODE)
    assert max(map(len, drawn)) <= 80
    assert len(drawn[-2].strip()) == 1 + 73


@pytest.mark.parametrize(
    ("most", "top"),
    [
        pytest.param(0, 1, id="nothing"),
        pytest.param(1, 1, id="one"),
        pytest.param(1.2, 1.5, id="between"),
        pytest.param(120, 150, id="hundreds"),
        pytest.param(7_000, 8_000, id="thousands"),
        pytest.param(95, 100, id="up to the next nought"),
    ],
)
def test_an_axis_ends_at_a_round_number(most: float, top: float) -> None:
    assert charts.round_top(most) == top


def test_a_year_of_days() -> None:
    counts = {TODAY: 40, TODAY - 1: 1, TODAY - 2: 10, TODAY - 3: 20, TODAY - 7: 1}
    assert charts.year(counts, TODAY, 12, UNICODE) == [
        "      Nov",
        "Mon ·······▓",
        "    ·······▒",
        "Wed ·······░",
        "    ······░█",
        "Fri ·······",
        "    ·······",
        "Sun ·······",
        "    · none  ░ 1  ▒ 2-10  ▓ 11-20  █ 21+",
    ]


def test_a_year_without_a_review() -> None:
    drawn = charts.year({}, TODAY, 80, ASCII)
    assert set("".join(line[4:] for line in drawn[1:8])) == {"."}
    assert drawn[-1] == "    . none  - 1+"


@given(st.dictionaries(st.integers(TODAY - 380, TODAY), st.integers(0, 500)), SIGNS)
@settings(max_examples=60, deadline=None)
def test_every_day_has_the_shade_that_the_legend_gives_its_count(
    counts: dict[int, int], signs: Glyphs
) -> None:
    drawn = charts.year(counts, TODAY, 80, signs)
    shown = {
        TODAY - date.fromordinal(TODAY).weekday() + weekday - (52 - week) * 7: shade
        for weekday, line in enumerate(drawn[1:8])
        for week, shade in enumerate(line[4:])
    }
    for day, shade in shown.items():
        assert (shade == signs.shades[0]) == (counts.get(day, 0) == 0)
    busy = sorted((counts[day], signs.shades.index(shown[day])) for day in shown if day in counts)
    assert [shade for _, shade in busy] == sorted(shade for _, shade in busy)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=400), st.integers(12, 140), SIGNS)
@settings(max_examples=60, deadline=None)
def test_no_picture_is_wider_than_it_may_be(shares: list[float], width: int, signs: Glyphs) -> None:
    marks = {place: f"day {place}" for place in range(0, len(shares), 7)}
    lines = charts.columns(shares, marks, Scale(1, named=charts.percent), (width, 8), signs)
    lines += charts.plane([(share, share) for share in shares], (width, 10), signs)
    assert max(map(len, lines)) <= max(width, 15)


def test_bars_say_their_number_behind_them() -> None:
    rows = [("dates", 0.75, "3 of 4"), ("figures", 0.0, "0 of 11")]
    assert charts.bars(rows, 24, UNICODE) == [
        "dates   ██████░░  3 of 4",
        "figures ░░░░░░░░ 0 of 11",
    ]


def test_agreement_lies_on_the_diagonal() -> None:
    drawn = charts.plane([(0.0, 0.0), (0.5, 0.9), (1.0, 1.0)], (15, 7), ASCII)
    assert drawn == [
        "  100%     #  #",
        "            ||",
        "          ||",
        "        ||",
        "    0% #",
        "      ---------",
        "       0% 50%",
    ]
