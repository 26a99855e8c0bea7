"""In running text nothing but a clear date is taken for one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.grading.calendars.calendar import date_at, dates_in, to_edtf


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "The treaty was signed on 4 March 1921.", [("4 March 1921", "1921-03-04")], id="a day"
        ),
        pytest.param(
            "By Tuesday, 4 March, they had left.",
            [("Tuesday, 4 March", "XXXX-03-04")],
            id="no year",
        ),
        pytest.param(
            "From 3 to 9 May 1999 it rained, and again in June.",
            [("From 3 to 9 May 1999", "1999-05-03/1999-05-09"), ("June", "XXXX-06")],
            id="a range and a month",
        ),
        pytest.param(
            "Built between 1882 and 1926, it was closed in the late 1950s.",
            [
                ("between 1882 and 1926", "1882/1926"),
                ("the late 1950s", "1957~/1959~"),
            ],
            id="years and a decade",
        ),
        pytest.param(
            "The war (1914–1918) ended an age.",  # noqa: RUF001
            [("1914–1918", "1914/1918")],  # noqa: RUF001
            id="years in brackets",
        ),
        pytest.param(
            "Caesar died on 15 March 44 BC. Rome did not.",
            [("15 March 44 BC", "-0043-03-15")],
            id="a full stop is not part of it",
        ),
        pytest.param(
            "Since mid-2012 and until Q3 2024",
            [("mid-2012", "2012-05~/2012-08~"), ("Q3 2024", "2024-35")],
            id="parts and quarters",
        ),
        pytest.param(
            "In the second half of the 19th century and in spring 2011",
            [("the second half of the 19th century", "1851/1900"), ("spring 2011", "2011-21")],
            id="centuries and seasons",
        ),
        pytest.param("They march on; it may rain; the fall was deep.", [], id="verbs and nouns"),
        pytest.param("Five in ten, 1,200 men, 2011 others, $1999.", [], id="counts"),
        pytest.param("version 5.12 scored 3-2 on 24/7 radio, 110 km away", [], id="other numbers"),
        pytest.param(
            "Two December attacks", [("December", "XXXX-12")], id="a count before a month"
        ),
        pytest.param("room 5A2011 and x2011", [], id="numbers inside of words"),
        pytest.param("the next day, on Thursday, the 5th", [], id="days that need a calendar"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_dates_in(text: str, found: list[tuple[str, str]]) -> None:
    dates = list(dates_in(text))
    assert [(text[date.start : date.end], to_edtf(date.readings[0])) for date in dates] == found


def test_two_readings_are_both_kept() -> None:
    (date,) = dates_in("It began on 5/6/2024 at noon.")
    assert [to_edtf(reading) for reading in date.readings] == ["2024-06-05", "2024-05-06"]


def test_date_at_a_place() -> None:
    text = "x" * 100 + " on 5 December 2024, a Thursday"
    found = date_at(text, 104)
    assert found is not None
    assert text[found.start : found.end] == "5 December 2024, a Thursday"
    assert date_at(text, 101) is None
    assert date_at(text, 105) is None
    assert date_at(text, 10_000) is None


SCRAPS = ["on", "5", "December", "2024", "to", "in", "March", "1980s", "-", ".", "the", "of", "Q3"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS) | st.text(max_size=4), max_size=20).map(" ".join))
def test_dates_stand_apart_and_begin_where_they_are_found(text: str) -> None:
    end = 0
    for date in dates_in(text):
        assert end <= date.start < date.end <= len(text)
        assert date.readings
        assert date_at(text, date.start) == date
        end = date.end
