"""A reply is right if one of its readings is; a coarse one is asked back."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendar import Granularity, Moment, parse_date, to_edtf
from byheart.core.grading.calendar_days import civil, day_number, weekday
from byheart.core.grading.calendar_text import WEEKDAY_NAMES, in_words
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
MOON = "1969-07-20"
WALL = "1989-11-09"
CAESAR = "15 March 44 BC"
GREAT_WAR = "1914-07-28..1918-11-11"
PLAGUE = "1347..1351"
SEPTEMBER = "2001-09-11"


@pytest.mark.parametrize(
    ("answer", "given", "judgement"),
    [
        pytest.param(FALL, "5 Dec 2024", CORRECT, id="a day in other words"),
        pytest.param(FALL, "5/12/2024", CORRECT, id="first reading of slashes"),
        pytest.param(FALL, "12/5/2024", CORRECT, id="second reading of slashes"),
        pytest.param(FALL, "12/05/24", CORRECT, id="short year after slashes"),
        pytest.param(FALL, "5.12.2024", CORRECT, id="dots, day first"),
        pytest.param(FALL, "12.5.2024", INCORRECT, id="dots are never month first"),
        pytest.param(FALL, "2024-05-12", INCORRECT, id="ISO is never day last"),
        pytest.param(FALL, "5 December 24", CORRECT, id="short year after a month"),
        pytest.param(FALL, "Friday 5 December 2024", CORRECT, id="wrong weekday, right date"),
        pytest.param(FALL, "the fifth day of December 2024", CORRECT, id="the nth day of"),
        pytest.param(FALL, "5 december, in 2024", CORRECT, id="in before the year"),
        pytest.param(FALL, "5-12", PROMPT, id="a day in digits without its year"),
        pytest.param(FALL, "5 Deccember 2024", CORRECT, id="a letter twice"),
        pytest.param(FALL, "last Thursday", INCORRECT, id="a day of the speaker's"),
        pytest.param(FALL, "December 2024", PROMPT, id="the month of a day"),
        pytest.param(FALL, "2024", PROMPT, id="the year of a day"),
        pytest.param(FALL, "Q4 2024", PROMPT, id="the quarter of a day"),
        pytest.param(FALL, "autumn 2024", PROMPT, id="the autumn of an astronomer"),
        pytest.param(FALL, "winter 2024", PROMPT, id="the winter of a meteorologist"),
        pytest.param(FALL, "the 2020s", PROMPT, id="the decade of a day"),
        pytest.param(FALL, "21st century", PROMPT, id="the century of a day"),
        pytest.param(FALL, "third millennium", PROMPT, id="the millennium of a day"),
        pytest.param(FALL, "early December 2024", PROMPT, id="the right third of the month"),
        pytest.param(FALL, "late December 2024", INCORRECT, id="the wrong third of the month"),
        pytest.param(FALL, "1 to 10 December 2024", PROMPT, id="a range around a day"),
        pytest.param(FALL, "5 and 6 December 2024", PROMPT, id="a range that begins with the day"),
        pytest.param(FALL, "5 December", PROMPT, id="a day without its year"),
        pytest.param(FALL, "December", PROMPT, id="a month without its year"),
        pytest.param(FALL, "the 5th", PROMPT, id="a day without its month"),
        pytest.param(FALL, "Thursday", PROMPT, id="the right weekday alone"),
        pytest.param(FALL, "Friday", INCORRECT, id="the wrong weekday alone"),
        pytest.param(FALL, "6", INCORRECT, id="the wrong day alone"),
        pytest.param(FALL, "6 December", INCORRECT, id="the wrong day without its year"),
        pytest.param(FALL, "4 December 2024", INCORRECT, id="the day before"),
        pytest.param(FALL, "5 December 2023", INCORRECT, id="a year before"),
        pytest.param(FALL, "November 2024", INCORRECT, id="the wrong month"),
        pytest.param(FALL, "2025", INCORRECT, id="the wrong year"),
        pytest.param(FALL, "5 or 6 December 2024", INCORRECT, id="two guesses"),
        pytest.param(FALL, "5/6 December 2024", INCORRECT, id="two guesses with a slash"),
        pytest.param(FALL, "4, 5 and 6 December 2024", INCORRECT, id="three guesses"),
        pytest.param(FALL, "not 5 December 2024", INCORRECT, id="a denial"),
        pytest.param(FALL, "after 5 December 2024", INCORRECT, id="a bound"),
        pytest.param(FALL, "5 December 2024 BC", INCORRECT, id="the wrong era"),
        pytest.param(FALL, "30 February 2024", INCORRECT, id="no such day"),
        pytest.param(FALL, "soon", INCORRECT, id="no date"),
        pytest.param(FALL, "", INCORRECT, id="nothing"),
        pytest.param(MOON, "July 20th, 1969", CORRECT, id="American"),
        pytest.param(MOON, "20.7.69", CORRECT, id="short year in the answer's century"),
        pytest.param(MOON, "twentieth of July, nineteen sixty-nine", CORRECT, id="all in words"),
        pytest.param(MOON, "Sunday July 20 1969", CORRECT, id="with its weekday"),
        pytest.param(MOON, "July '69", PROMPT, id="month and short year"),
        pytest.param(MOON, "summer of 1969", PROMPT, id="season of a day"),
        pytest.param(MOON, "the late sixties", PROMPT, id="part of a decade"),
        pytest.param(MOON, "July 19, 1969 or July 20, 1969", INCORRECT, id="two whole guesses"),
        pytest.param(WALL, "9/11/89", CORRECT, id="short date, day first"),
        pytest.param(WALL, "11/9/1989", CORRECT, id="short date, month first"),
        pytest.param(WALL, "Novmber 9 1989", CORRECT, id="a slip in the month"),
        pytest.param(WALL, "the night of 9 November 1989", CORRECT, id="the night of a day"),
        pytest.param(WALL, "early November", PROMPT, id="part of a month without a year"),
        pytest.param(WALL, "end of 1989", PROMPT, id="part of the year"),
        pytest.param(SEPTEMBER, "9/11", PROMPT, id="two readings without a year"),
        pytest.param(SEPTEMBER, "11th September 2001, a Tuesday", CORRECT, id="a weekday behind"),
        pytest.param(SEPTEMBER, "20010911", CORRECT, id="ISO basic"),
        pytest.param(SEPTEMBER, "2001-11-09", INCORRECT, id="month and day swapped in ISO"),
        pytest.param(SEPTEMBER, "1 September 2001", INCORRECT, id="another day of the month"),
        pytest.param("10 May 1940", "5/10/40", CORRECT, id="short date, month first, of 1940"),
        pytest.param("10 May 1940", "10 March 1940", INCORRECT, id="March is not May"),
        pytest.param("10 June 1940", "10 July 1940", INCORRECT, id="July is not June"),
        pytest.param("10 May 1940", "10 My 1940", INCORRECT, id="a slip in a short month"),
        pytest.param("1 January 1900", "1/1/00", CORRECT, id="two noughts for 1900"),
        pytest.param("4th century BC", "300s BC", CORRECT, id="the 300s BC"),
        pytest.param("4th century BC", "400-301 BC", CORRECT, id="a century BC by its ends"),
        pytest.param("4th century BC", "350 BC", PROMPT, id="a year of a century BC"),
        pytest.param("summer 1969", "summer of '69", CORRECT, id="a summer with a short year"),
        pytest.param("1960s-1970s", "60s and 70s", CORRECT, id="two short decades"),
        pytest.param("1789..1799", "from 1789 till 1798", PARTIAL, id="an end a year early"),
        pytest.param("753 BC", "-753", CORRECT, id="a minus for BC"),
        pytest.param("753 BC", "735 BC", INCORRECT, id="digits swapped"),
        pytest.param("March 2011", "03/2011", CORRECT, id="a month in digits"),
        pytest.param("March 2011", "15 March 2011", CORRECT, id="a day of the month asked for"),
        pytest.param("March 2011", "March", PROMPT, id="a month without its year, asked for"),
        pytest.param("March 2011", "15 March", PROMPT, id="a day of it without the year"),
        pytest.param("March 2011", "2011", PROMPT, id="the year of a month"),
        pytest.param("March 2011", "spring 2011", PROMPT, id="the season of a month"),
        pytest.param("March 2011", "April 2011", INCORRECT, id="the next month"),
        pytest.param("March 2011", "March 2012", INCORRECT, id="the month of another year"),
        pytest.param("March 2011", "March or April 2011", INCORRECT, id="two months"),
        pytest.param("March 2024", "3/4/2024", PROMPT, id="a day of it by one reading only"),
        pytest.param("October 1917", "25 October 1917", CORRECT, id="a day of another month"),
        pytest.param("2011", "'11", CORRECT, id="short year with apostrophe"),
        pytest.param("2011", "11", CORRECT, id="short year"),
        pytest.param("2011", "'12", INCORRECT, id="wrong short year"),
        pytest.param("2011", "March 2011", CORRECT, id="a month of the year asked for"),
        pytest.param("2011", "c. 2011", CORRECT, id="the year with a doubt"),
        pytest.param("2011", "2010s", PROMPT, id="the decade of a year"),
        pytest.param("2011", "between 2010 and 2012", PROMPT, id="a range around a year"),
        pytest.param("2011", "2011-12", PROMPT, id="a month of it, or two years"),
        pytest.param("2011", "2011 or 2012", INCORRECT, id="two years"),
        pytest.param("2011", "2,011", INCORRECT, id="a count"),
        pytest.param("2011", "2011 BC", INCORRECT, id="the year in the wrong era"),
        pytest.param("2011", "5 December", INCORRECT, id="a day where a year is asked for"),
        pytest.param("1066", "ten sixty-six", CORRECT, id="a year in pairs"),
        pytest.param("1066", "11th century", PROMPT, id="the century of a year"),
        pytest.param("1066", "1000s", PROMPT, id="the hundred years of a year"),
        pytest.param("1945", "MCMXLV", CORRECT, id="a Roman year"),
        pytest.param("1945", "forty-five", CORRECT, id="a short year in words"),
        pytest.param("1945", "1945?", CORRECT, id="a question mark"),
        pytest.param("1945", "just after 1944", INCORRECT, id="after another year"),
        pytest.param("1945", "no later than 1945", INCORRECT, id="a bound in words"),
        pytest.param("1945", "5 years after 1940", INCORRECT, id="a sum"),
        pytest.param("1945", "1944, 1945", INCORRECT, id="two years with a comma"),
        pytest.param("1900", "19th century", PROMPT, id="the last year of a century"),
        pytest.param("1905", "1900s", PROMPT, id="decade or century"),
        pytest.param("44 BC", "44 B.C.E.", CORRECT, id="BCE for BC"),
        pytest.param("44 BC", "44", PROMPT, id="a year BC without its era"),
        pytest.param("44 BC", "44 AD", INCORRECT, id="AD for BC"),
        pytest.param("44 BC", "1944", INCORRECT, id="a longer year"),
        pytest.param("44 BC", "40s BC", PROMPT, id="the decade BC"),
        pytest.param("776 BC", "8th century BC", PROMPT, id="the century BC"),
        pytest.param("776 BC", "776", PROMPT, id="three digits without era"),
        pytest.param(CAESAR, "Ides of March 44 BC", CORRECT, id="a feast BC"),
        pytest.param(CAESAR, "March 44 BC", PROMPT, id="a month BC"),
        pytest.param(CAESAR, "15 March 44", PROMPT, id="a day BC without era"),
        pytest.param("AD 79", "79", CORRECT, id="AD may be left out"),
        pytest.param("AD 79", "79 BC", INCORRECT, id="BC for AD"),
        pytest.param("1980s", "the eighties", CORRECT, id="a decade in words"),
        pytest.param("1980s", "80s", CORRECT, id="a short decade"),
        pytest.param("1980s", "1980-1989", CORRECT, id="a decade by its ends"),
        pytest.param("1980s", "1984", PROMPT, id="a year of the decade"),
        pytest.param("1980s", "early 1980s", PROMPT, id="a part of the decade"),
        pytest.param("1980s", "20th century", PROMPT, id="the century of the decade"),
        pytest.param("1980s", "1990s", INCORRECT, id="the next decade"),
        pytest.param("1980s", "1980-1990", PROMPT, id="a year too many"),
        pytest.param("1980s", "1880s", INCORRECT, id="the decade of another century"),
        pytest.param("1920s", "the roaring twenties", CORRECT, id="a decade with its epithet"),
        pytest.param("19th century", "1800s", CORRECT, id="hundred years for a century"),
        pytest.param("19th century", "1801-1900", CORRECT, id="a century by its ends"),
        pytest.param("19th century", "nineteenth", CORRECT, id="an ordinal for a century"),
        pytest.param("19th century", "19", PROMPT, id="no ordinal for a century"),
        pytest.param("19th century", "1850", PROMPT, id="a year of the century"),
        pytest.param("19th century", "1900s", INCORRECT, id="the number one too high"),
        pytest.param("19th century", "19th century BC", INCORRECT, id="a century of the wrong era"),
        pytest.param("1st century BC", "first century", PROMPT, id="a century without its era"),
        pytest.param("late 18th century", "end of the 18th century", CORRECT, id="end for late"),
        pytest.param("late 18th century", "18th century", PROMPT, id="the whole for the part"),
        pytest.param("late 18th century", "1790s", PROMPT, id="a decade of the part"),
        pytest.param("late 18th century", "early 18th century", INCORRECT, id="another part"),
        pytest.param("3rd millennium BC", "third millennium BCE", CORRECT, id="a millennium"),
        pytest.param("3rd millennium BC", "2500 BC", PROMPT, id="a year of the millennium"),
        pytest.param("mid-2012", "middle of 2012", CORRECT, id="middle for mid"),
        pytest.param("mid-2012", "June 2012", CORRECT, id="a month surely in the middle"),
        pytest.param("mid-2012", "May 2012", PROMPT, id="a month at the edge of the middle"),
        pytest.param("mid-2012", "2012", PROMPT, id="the year for its middle"),
        pytest.param("mid-2012", "March 2012", INCORRECT, id="a month outside the middle"),
        pytest.param("June 2012", "mid-2012", PROMPT, id="the middle for a month"),
        pytest.param("mid-1990s", "mid-90s", CORRECT, id="middle of a short decade"),
        pytest.param("mid-1990s", "late 1990s", INCORRECT, id="another part of a decade"),
        pytest.param("Q3 2024", "third quarter of 2024", CORRECT, id="a quarter in words"),
        pytest.param("Q3 2024", "July to September 2024", CORRECT, id="a quarter by its ends"),
        pytest.param("Q3 2024", "August 2024", PROMPT, id="a month of the quarter"),
        pytest.param("Q3 2024", "Q3", PROMPT, id="a quarter without its year"),
        pytest.param("Q3 2024", "Q2 2024", INCORRECT, id="another quarter"),
        pytest.param("spring 2011", "April 2011", PROMPT, id="a month of the season"),
        pytest.param("spring 2011", "spring", PROMPT, id="a season without its year"),
        pytest.param("winter 2010/11", "winter of 2010-11", CORRECT, id="a winter with a hyphen"),
        pytest.param("winter 2010/11", "winter 2011", CORRECT, id="a winter by its second year"),
        pytest.param("winter 2011", "winter 2010", INCORRECT, id="two winters"),
        pytest.param("winter 2010/11", "winter 2011/12", INCORRECT, id="the next winter"),
        pytest.param("winter 2010/11", "early winter 2010", PROMPT, id="a part of a winter"),
        pytest.param(OFFENSIVE, "Nov 27 - Dec 8, 2024", CORRECT, id="a range in other words"),
        pytest.param(OFFENSIVE, "27.11.-8.12.2024", CORRECT, id="a range in digits"),
        pytest.param(OFFENSIVE, "27 November to 8 December", PROMPT, id="a range without year"),
        pytest.param(OFFENSIVE, "November to December 2024", PROMPT, id="a range of months"),
        pytest.param(OFFENSIVE, "2024", PROMPT, id="the year of a range"),
        pytest.param(OFFENSIVE, "1 December 2024", PROMPT, id="a day within"),
        pytest.param(OFFENSIVE, "27 November 2024", PROMPT, id="the first day alone"),
        pytest.param(OFFENSIVE, "27 November to 9 December 2024", PARTIAL, id="a wrong end"),
        pytest.param(OFFENSIVE, "26 November to 8 December 2024", PARTIAL, id="a wrong beginning"),
        pytest.param(OFFENSIVE, "28 November to 7 December 2024", INCORRECT, id="neither end"),
        pytest.param(OFFENSIVE, "27 November to 8 December 2023", INCORRECT, id="the year before"),
        pytest.param(GREAT_WAR, "28 July 1914 to 11 November 1918", CORRECT, id="a war"),
        pytest.param(GREAT_WAR, "1914-1918", PROMPT, id="a war by its years"),
        pytest.param(GREAT_WAR, "1939-1945", INCORRECT, id="another war"),
        pytest.param(PLAGUE, "1347–51", CORRECT, id="a short end with a dash"),  # noqa: RUF001
        pytest.param(PLAGUE, "1348", PROMPT, id="a year within"),
        pytest.param(PLAGUE, "1347 to 1353", PARTIAL, id="years with a wrong end"),
        pytest.param(PLAGUE, "14th century", PROMPT, id="the century of a range"),
        pytest.param("14 July", "July 14th", CORRECT, id="a day of every year"),
        pytest.param("14 July", "14 July 1789", PROMPT, id="a year nobody asked for"),
        pytest.param("14 July", "July", PROMPT, id="the month of such a day"),
        pytest.param("14 July", "14", PROMPT, id="such a day without its month"),
        pytest.param("14 July", "4 July", INCORRECT, id="another day of every year"),
        pytest.param("Thursday", "thurs", CORRECT, id="a weekday"),
        pytest.param("Thursday", "5 December 2024", INCORRECT, id="a date for a weekday"),
        pytest.param("c. 1440", "1440", CORRECT, id="the year of an approximate answer"),
        pytest.param("1440~", "1441", INCORRECT, id="approximate is exact without tolerance"),
    ],
)
def test_judgement(answer: str, given: str, judgement: Judgement) -> None:
    assert grade_date(expected(answer), given).judgement is judgement


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


days = st.integers(day_number(-3000, 1, 1), day_number(3000, 12, 31))


def written(number: int) -> str:
    year, month, day = civil(number)
    return in_words(Moment(year, month, day))


@settings(max_examples=150, deadline=None)
@given(days)
def test_every_coarser_form_of_a_day_is_asked_back(number: int) -> None:
    year, month, day = civil(number)
    coarser = [
        Moment(month=month, day=day),
        Moment(year, month),
        Moment(year),
        Moment(year, block=Granularity.QUARTER, number=(month + 2) // 3),
        Moment(year, block=Granularity.HALF, number=(month + 5) // 6),
        Moment((year - 1) // 100 * 100 + 1, block=Granularity.CENTURY),
    ]
    if year >= 100:
        coarser.append(Moment(year // 10 * 10, block=Granularity.DECADE))
    for reply in map(in_words, coarser):
        assert grade_date(expected(written(number)), reply).judgement is PROMPT, reply


@settings(max_examples=150, deadline=None)
@given(days, days, st.integers(-40, 40))
def test_no_other_day_is_accepted(number: int, far: int, off: int) -> None:
    for other in (far, number + off):
        assume(other != number)
        assert grade_date(expected(written(number)), written(other)).judgement is INCORRECT


@settings(max_examples=100, deadline=None)
@given(days)
def test_a_weekday_makes_no_difference_to_the_day(number: int) -> None:
    for name in WEEKDAY_NAMES:
        verdict = grade_date(expected(written(number)), f"{name}, {written(number)}")
        assert verdict.judgement is CORRECT
        assert bool(verdict.message) == (name != WEEKDAY_NAMES[weekday(number)])


PHRASES = [
    *("5", "12", "2024", "2011", "44", "December", "March", "Thursday", "BC", "AD", "early"),
    *("mid", "c.", "Q3", "winter", "1980s", "eighties", "19th", "century", "to", "-", "/", "and"),
    *("or", "between", "from", "the", "of", ",", ".", "'", "not", "first half of", "2010/11"),
]
phrases = st.lists(st.sampled_from(PHRASES), max_size=8).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(phrases, phrases | st.text(max_size=40))
def test_grading_never_raises(answer: str, given_text: str) -> None:
    verdict = grade_date(expected(answer, "1 year"), given_text)
    assert "or" not in given_text.split() or verdict.judgement is INCORRECT or answer == given_text


@settings(max_examples=300, deadline=None)
@given(phrases)
def test_an_answers_own_text_is_right(answer: str) -> None:
    assume(answer.strip())
    assert grade_date(expected(answer), f" {answer} ").judgement is CORRECT
    read = parse_date(answer)
    if read and parse_date(f"in {answer}") == read:
        assert grade_date(expected(answer), f"in {answer}").judgement is CORRECT
        edtf = to_edtf(read[0])
        if parse_date(edtf) and not read[0].part:
            assert grade_date(expected(answer), edtf).judgement is CORRECT


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("9" * 65_536, id="digits"),
        pytest.param(" " * 65_000 + "2011", id="spaces"),
        pytest.param("the " * 16_000, id="fillers"),
        pytest.param("5 to 6 to " * 6_000, id="ranges"),
        pytest.param("\u202e\x1b[31m" * 9_000, id="controls"),
    ],
)
def test_long_texts_are_cut_short(text: str) -> None:
    assert grade_date(expected("2024-12-05"), text).judgement is INCORRECT
