"""What is said of a date, what a tolerance lets pass, and what authors are told of theirs."""

import pytest

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import Granularity
from byheart.core.grading.date import (
    grade_date,
    granularity,
    has_weekday_only,
    has_year,
    same_date,
    unreadable_date,
    unreadable_date_tolerance,
)
from byheart.core.verdict import Judgement

CORRECT, PARTIAL, PROMPT, INCORRECT = Judgement


def expected(answer: str, tolerance: str = "", accept: tuple[str, ...] = ()) -> Expected:
    return Expected(Kind.DATE, answer, accept=accept, tolerance=tolerance)


FALL = "2024-12-05"
OFFENSIVE = "27 November to 8 December 2024"
PLAGUE = "1347..1351"


@pytest.mark.parametrize(
    ("answer", "tolerance", "given", "judgement"),
    [
        pytest.param("2011", "1 year", "2012", CORRECT, id="at the edge of a year"),
        pytest.param("2011", "1 year", "2013", PARTIAL, id="at the edge of twice a year"),
        pytest.param("2011", "1 year", "2014", INCORRECT, id="outside"),
        pytest.param("2011", "one year", "March 2010", CORRECT, id="a month within"),
        pytest.param(FALL, "3 days", "2 Dec 2024", CORRECT, id="days before"),
        pytest.param(FALL, "3 days", "11 Dec 2024", PARTIAL, id="twice the days"),
        pytest.param(FALL, "3 days", "12 Dec 2024", INCORRECT, id="more than twice the days"),
        pytest.param(FALL, "3 days", "8 Dec", PROMPT, id="within, but without the year"),
        pytest.param(FALL, "3 days", "December 2024", PROMPT, id="coarser than the tolerance"),
        pytest.param(FALL, "1 year", "2024", CORRECT, id="coarse, but within the tolerance"),
        pytest.param("March 2011", "2 months", "May 2011", CORRECT, id="months after"),
        pytest.param("March 2011", "2 months", "31 May 2011", CORRECT, id="their last day"),
        pytest.param("March 2011", "2 months", "1 June 2011", PARTIAL, id="the day after that"),
        pytest.param("2011-01-31", "1 month", "28 February 2011", CORRECT, id="a shorter month"),
        pytest.param("1980s", "1 decade", "1990s", CORRECT, id="a decade"),
        pytest.param("1980s", "1 decade", "1991", INCORRECT, id="a year for a decade"),
        pytest.param(PLAGUE, "1 year", "1348-1350", CORRECT, id="both ends within"),
        pytest.param(PLAGUE, "1 year", "1348-1353", PARTIAL, id="one end within"),
        pytest.param("c. 1440", "20 years", "1450", CORRECT, id="an approximate answer"),
        pytest.param("2011", "10%", "2012", INCORRECT, id="a percentage is no tolerance"),
    ],
)
def test_tolerance(answer: str, tolerance: str, given: str, judgement: Judgement) -> None:
    assert grade_date(expected(answer, tolerance), given).judgement is judgement


@pytest.mark.parametrize(
    ("answer", "given", "message"),
    [
        pytest.param(FALL, "December 2024", "Right month. Which day?", id="month for day"),
        pytest.param(FALL, "2024", "Right year. Which day?", id="year for day"),
        pytest.param("March 2011", "2011", "Right year. Which month?", id="year for month"),
        pytest.param("2011", "2010s", "Right decade. Which year?", id="decade for year"),
        pytest.param("1905", "1900s", "Right decade. Which year?", id="the finer of two readings"),
        pytest.param(FALL, "5 December", "Right day and month. Which year?", id="no year"),
        pytest.param(FALL, "December", "Right month. Which day and year?", id="no day, no year"),
        pytest.param(FALL, "the 5th", "Right day. Which month and year?", id="no month, no year"),
        pytest.param(FALL, "Thursday", "Right weekday. Which date?", id="weekday alone"),
        pytest.param(
            "March 2011", "1 March 2011", "The question asks only for the month.", id="finer"
        ),
        pytest.param("1980s", "1984", "Give the whole decade.", id="finer than a decade"),
        pytest.param("mid-2012", "2012", "Which part of 2012?", id="no part"),
        pytest.param(OFFENSIVE, "2024", "Right year. From when to when?", id="year for range"),
        pytest.param(OFFENSIVE, "1 December 2024", "From when to when?", id="day for range"),
        pytest.param(
            OFFENSIVE,
            "27 November to 9 December 2024",
            "Right beginning, wrong end. One day too late.",
            id="one end of a range",
        ),
        pytest.param(
            OFFENSIVE,
            "November to December 2024",
            "Right so far. From which day to which day?",
            id="both ends coarse",
        ),
        pytest.param("44 BC", "44", "BCE or CE?", id="no era"),
        pytest.param("44 BC", "AD 44", "Right number, wrong era.", id="wrong era"),
        pytest.param("2024-06-05", "5/6/2024", "Read as 5 June 2024.", id="first reading"),
        pytest.param("2024-06-05", "6/5/2024", "Read as 5 June 2024.", id="second reading"),
        pytest.param("2024-06-05", "5 June 2024", "", id="one reading needs no word"),
        pytest.param(
            FALL, "Friday 5 December 2024", "5 December 2024 was a Thursday.", id="weekday"
        ),
        pytest.param(
            FALL,
            "Friday 5 December",
            "Right day and month. Which year? The weekday does not fit.",
            id="a wrong weekday does not give the year away",
        ),
        pytest.param(FALL, "6 December 2024", "One day too late.", id="a day too late"),
        pytest.param(FALL, "5 November 2024", "One month too early.", id="a month too early"),
        pytest.param(
            FALL, "5 December 2020", "Right day and month, wrong year.", id="another year"
        ),
        pytest.param(
            FALL, "15 December 2024", "Right month and year, wrong day.", id="another day"
        ),
        pytest.param(FALL, "15 May 2024", "Right year, wrong day.", id="only the year"),
        pytest.param("2011", "2012", "One year too late.", id="a year too late"),
        pytest.param("2011", "1950", "Too early.", id="much too early"),
        pytest.param("1980s", "1960s", "Two decades too early.", id="decades too early"),
        pytest.param(FALL, "soon", "That is not a date.", id="no date"),
        pytest.param(FALL, "30 February 2024", "There is no such date.", id="no such date"),
        pytest.param(
            FALL, "5 or 6 December 2024", "Give one date, and no more than that.", id="guesses"
        ),
    ],
)
def test_message(answer: str, given: str, message: str) -> None:
    assert grade_date(expected(answer), given).message == message


def test_other_right_forms_count() -> None:
    assert grade_date(expected("2011", accept=("March 2012",)), "3/2012").judgement is CORRECT


@pytest.mark.parametrize(
    ("author", "given", "same"),
    [
        pytest.param("December 2024", "Dec 2024", True, id="a month in other words"),
        pytest.param("December 2024", "in 12/2024", True, id="a month in digits"),
        pytest.param("December 2024", "5 December 2024", False, id="a day of the month"),
        pytest.param("December 2024", "2024", False, id="the year of the month"),
        pytest.param("2024-06-05", "6/5/2024", True, id="one of two readings"),
        pytest.param("2024-06-05", "Friday 5 June 2024", True, id="a weekday plays no part"),
        pytest.param("2011", "c. 2011", True, id="a doubt plays no part"),
        pytest.param("2011", "'11", True, id="a short year"),
        pytest.param("5 December", "5 Dec.", True, id="both without year"),
        pytest.param("5 December", "5 December 2024", False, id="one without year"),
        pytest.param("44 BC", "44 BCE", True, id="era in other words"),
        pytest.param("44 BC", "44", False, id="era left out"),
        pytest.param("19th century", "1800s", True, id="two names of a century"),
        pytest.param("1980s", "1980-1989", False, id="a range is no decade"),
        pytest.param("2012", "mid-2012", False, id="a part is not the whole"),
        pytest.param("1939..1945", "1939-45", True, id="a range"),
        pytest.param("soon", "soon", False, id="no date at all"),
    ],
)
def test_same_date(author: str, given: str, same: bool) -> None:  # noqa: FBT001
    assert same_date(author, given) is same


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("2024-12-05", None, id="a day"),
        pytest.param("March 2011", None, id="a month"),
        pytest.param("1980s", None, id="a decade"),
        pytest.param("1800s", None, id="a century or a decade"),
        pytest.param("2010..2012", None, id="a range"),
        pytest.param("5 December", None, id="a day of every year"),
        pytest.param("25/12/2024", None, id="slashes with one reading"),
        pytest.param("Thursday, 5 December 2024", None, id="a right weekday"),
        pytest.param(
            "soon",
            "'soon' is not a date; for instance 2024-12-05, March 2011 or 1980s",
            id="a word",
        ),
        pytest.param(
            "30 February 2011",
            "'30 February 2011' does not exist; for instance 2024-12-05, March 2011 or 1980s",
            id="no such day",
        ),
        pytest.param(
            "5/6/2024",
            "'5/6/2024' may be 5 June 2024 or 6 May 2024; write 2024-06-05 or 2024-05-06",
            id="two readings",
        ),
        pytest.param(
            "Friday 5 December 2024",
            "'Friday 5 December 2024' has the wrong weekday: 5 December 2024 was a Thursday.",
            id="a wrong weekday",
        ),
        pytest.param(
            "11",
            "'11' may be a day or a year; write it in full,"
            " for instance 2024-12-05, March 2011 or 1980s",
            id="a bare number",
        ),
    ],
)
def test_unreadable_date(text: str, fault: str | None) -> None:
    assert unreadable_date(text) == fault


def test_unreadable_tolerance() -> None:
    assert unreadable_date_tolerance("") is None
    assert unreadable_date_tolerance("3 days") is None
    assert unreadable_date_tolerance("half a year") is None
    fault = "'10%' is not a span of time; for instance 3 days, 2 months or 1 year"
    assert unreadable_date_tolerance("10%") == fault


def test_what_a_linter_asks() -> None:
    assert has_year("5 December 2024")
    assert not has_year("5 December")
    assert has_weekday_only("on Thursday")
    assert not has_weekday_only("Thursday 5 December")
    assert granularity("mid-1980s") is Granularity.DECADE
    assert granularity("soon") is None
