"""Dates as people write them are read; what is no date, or more than one, is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.grading.calendars.calendar import Moment, When, parse_date, read_whole, to_edtf
from byheart.core.grading.calendars.days import civil, day_number, days_in_month, weekday
from byheart.core.grading.calendars.edtf import from_edtf
from byheart.core.grading.calendars.moment import Granularity, Stretch
from byheart.core.grading.calendars.text import MONTH_NAMES, WEEKDAY_NAMES, in_words
from byheart.core.grading.calendars.words import MONTHS, month_of
from byheart.core.grading.date_unsaid import settled


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("2024-12-05", "2024-12-05", id="ISO day"),
        pytest.param("20241205", "2024-12-05", id="ISO basic day"),
        pytest.param("2024-W49", "2024-W49", id="ISO week"),
        pytest.param("2024-W49-4", "2024-12-05", id="ISO week date"),
        pytest.param("2024/12/05", "2024-12-05", id="year first with slashes"),
        pytest.param("2024-5-6", "2024-05-06", id="year first without zeros"),
        pytest.param("2024.12.05", "2024-12-05", id="year first with dots"),
        pytest.param("5.12.2024", "2024-12-05", id="dots are day first"),
        pytest.param("5. 12. 2024", "2024-12-05", id="dots and spaces"),
        pytest.param("25/12/2024", "2024-12-25", id="slashes with one reading, day first"),
        pytest.param("12/25/2024", "2024-12-25", id="slashes with one reading, month first"),
        pytest.param("25-12-2024", "2024-12-25", id="hyphens with one reading"),
        pytest.param("25 12 2024", "2024-12-25", id="spaces between numbers"),
        pytest.param("5 Dec 2024", "2024-12-05", id="short month"),
        pytest.param("5Dec2024", "2024-12-05", id="nothing between"),
        pytest.param("5-Dec-2024", "2024-12-05", id="hyphens around a short month"),
        pytest.param("December 5th, 2024", "2024-12-05", id="American with ordinal"),
        pytest.param("Dec. 5 2024", "2024-12-05", id="American with an abbreviating dot"),
        pytest.param("Sept. 5, 2024", "2024-09-05", id="four letters of September"),
        pytest.param("the 5th of December 2024", "2024-12-05", id="the nth of"),
        pytest.param("fifth of December, 2024", "2024-12-05", id="ordinal in words"),
        pytest.param("the twenty-first of May twenty eleven", "2011-05-21", id="all in words"),
        pytest.param("May 3, nineteen ninety-nine", "1999-05-03", id="year in words"),
        pytest.param("2024 December 5", "2024-12-05", id="year first in words"),
        pytest.param("Thursday, 5 December 2024", "2024-12-05", id="weekday before"),
        pytest.param("5 December 2024 (Thursday)", "2024-12-05", id="weekday after"),
        pytest.param("Thu Dec 5 2024", "2024-12-05", id="short weekday"),
        pytest.param("５ December ２０２４", "2024-12-05", id="full-width digits"),  # noqa: RUF001
        pytest.param("5 décembre 2024", "2024-12-05", id="French month"),
        pytest.param("5. Dezember 2024", "2024-12-05", id="German month"),
        pytest.param("5 de diciembre de 2024", "2024-12-05", id="Spanish date"),
        pytest.param("Christmas Eve 2024", "2024-12-24", id="a feast"),
        pytest.param("Ides of March, 44 BC", "-0043-03-15", id="the Ides of March"),
        pytest.param("29 February 2012", "2012-02-29", id="leap day"),
        pytest.param("5 Decmber 2024", "2024-12-05", id="letter left out of a month"),
        pytest.param("Febuary 2011", "2011-02", id="another letter left out"),
        pytest.param("Septemer 2011", "2011-09", id="a third"),
        pytest.param("Januray 2011", "2011-01", id="letters swapped"),
        pytest.param("December 2024", "2024-12", id="month"),
        pytest.param("December, 2024", "2024-12", id="month with comma"),
        pytest.param("12/2024", "2024-12", id="month in digits"),
        pytest.param("2024-12", "2024-12", id="ISO month"),
        pytest.param("2024/3", "2024-03", id="month in digits, year first"),
        pytest.param("5 December", "XXXX-12-05", id="day without year"),
        pytest.param("December", "XXXX-12", id="month without year"),
        pytest.param("29 Feb", "XXXX-02-29", id="leap day without year"),
        pytest.param("the 5th", "XXXX-XX-05", id="day alone"),
        pytest.param("Q3 2024", "2024-35", id="quarter"),
        pytest.param("3Q 2024", "2024-35", id="quarter, digit first"),
        pytest.param("2024-Q3", "2024-35", id="quarter, year first"),
        pytest.param("third quarter of 2024", "2024-35", id="quarter in words"),
        pytest.param("last quarter of 2024", "2024-36", id="last quarter"),
        pytest.param("first half of 2012", "2012-40", id="half"),
        pytest.param("H2 2012", "2012-41", id="half by letter"),
        pytest.param("spring 2011", "2011-21", id="season"),
        pytest.param("the autumn of 2011", "2011-23", id="season with of"),
        pytest.param("fall 2011", "2011-23", id="American autumn"),
        pytest.param("winter 2010/11", "2010-24", id="winter of two years"),
        pytest.param("2011", "2011", id="year"),
        pytest.param("in the year 2011", "2011", id="year with filler"),
        pytest.param("it was in 2011.", "2011", id="year in a sentence"),
        pytest.param("'11", "2011", id="year of two digits"),
        pytest.param("2011 AD", "2011", id="AD after"),
        pytest.param("AD 79", "0079", id="AD before"),
        pytest.param("79 CE", "0079", id="CE"),
        pytest.param("44 BC", "-0043", id="BC"),
        pytest.param("44 BCE", "-0043", id="BCE"),
        pytest.param("44 B.C.", "-0043", id="BC with dots"),
        pytest.param("44 b.c.e.", "-0043", id="BCE with dots, small"),
        pytest.param("44 before Christ", "-0043", id="before Christ"),
        pytest.param("1 BC", "0000", id="the year before AD 1"),
        pytest.param("10,000 BC", "-9999", id="the first year there is"),
        pytest.param("-0043", "-0043", id="ISO year BC"),
        pytest.param("MCMLXXXIV", "1984", id="Roman year"),
        pytest.param("nineteen eighty-four", "1984", id="year said in pairs"),
        pytest.param("nineteen oh five", "1905", id="year with oh"),
        pytest.param("two thousand and eleven", "2011", id="year said in full"),
        pytest.param("1980s", "198X", id="decade"),
        pytest.param("1980's", "198X", id="decade with apostrophe"),
        pytest.param("'80s", "198X", id="short decade"),
        pytest.param("the eighties", "198X", id="decade in words"),
        pytest.param("nineteen-eighties", "198X", id="whole decade in words"),
        pytest.param("the noughties", "200X", id="first decade"),
        pytest.param("the twenty-tens", "201X", id="second decade"),
        pytest.param("first decade of the 21st century", "200X", id="decade of a century"),
        pytest.param("40s BC", "-0048/-0039", id="decade BC"),
        pytest.param("19th century", "18XX", id="century"),
        pytest.param("nineteenth-century", "18XX", id="century in words"),
        pytest.param("19th c.", "18XX", id="century abbreviated"),
        pytest.param("C19", "18XX", id="century as scholars put it"),
        pytest.param("XIX century", "18XX", id="Roman century"),
        pytest.param("1st century BC", "-00XX", id="century BC"),
        pytest.param("1800s", "18XX", id="hundred years"),
        pytest.param("the eighteen hundreds", "18XX", id="hundred years in words"),
        pytest.param("2nd millennium", "1XXX", id="millennium"),
        pytest.param("3rd millennium BCE", "-2XXX", id="millennium BC"),
        pytest.param("mid-2012", "2012-05~/2012-08~", id="middle of a year"),
        pytest.param("early March 2011", "2011-03-01~/2011-03-10~", id="early in a month"),
        pytest.param("end of March 2011", "2011-03-21~/2011-03-31~", id="end of a month"),
        pytest.param("beginning of 2012", "2012-01~/2012-04~", id="beginning of a year"),
        pytest.param("late 19th century", "1867~/1900~", id="late in a century"),
        pytest.param("mid-twentieth century", "1934~/1967~", id="middle of a century"),
        pytest.param("mid-'80s", "1984~/1986~", id="middle of a decade"),
        pytest.param("second half of the 19th century", "1851/1900", id="half of a century"),
        pytest.param("c. 1200", "1200~", id="circa"),
        pytest.param("c1200", "1200~", id="circa without space"),
        pytest.param("around 1200", "1200~", id="around"),
        pytest.param("1200 or so", "1200~", id="or so"),
        pytest.param("2012~", "2012~", id="EDTF approximate"),
        pytest.param("198x", "198X", id="EDTF decade in small letters"),
        pytest.param("2024-21", "2024-21", id="EDTF season"),
        pytest.param("2024-33", "2024-33", id="EDTF quarter"),
        pytest.param("2011..2012", "2011/2012", id="range with dots"),
        pytest.param("1939-45", "1939/1945", id="range with short end"),
        pytest.param("1998–02", "1998/2002", id="range into the next century"),  # noqa: RUF001
        pytest.param("1939–1945", "1939/1945", id="range with dash"),  # noqa: RUF001
        pytest.param("from 1939 until 1945", "1939/1945", id="from until"),
        pytest.param("between 2011 and 2013", "2011/2013", id="between and"),
        pytest.param("March–May 2011", "2011-03/2011-05", id="months"),  # noqa: RUF001
        pytest.param("27–29 November 2024", "2024-11-27/2024-11-29", id="days"),  # noqa: RUF001
        pytest.param("Nov 27-29, 2024", "2024-11-27/2024-11-29", id="days, American"),
        pytest.param("27 and 28 November", "XXXX-11-27/XXXX-11-28", id="two days on end"),
        pytest.param(
            "27 November to 8 December 2024", "2024-11-27/2024-12-08", id="year at the end"
        ),
        pytest.param(
            "27 December 2024 to 3 January", "2024-12-27/2025-01-03", id="over New Year, year first"
        ),
        pytest.param(
            "27 December to 3 January 2025", "2024-12-27/2025-01-03", id="over New Year, year last"
        ),
        pytest.param("27.11.-8.12.2024", "2024-11-27/2024-12-08", id="days in digits"),
        pytest.param("2024-11-27/2024-12-05", "2024-11-27/2024-12-05", id="EDTF interval"),
        pytest.param("100-44 BC", "-0099/-0043", id="both ends BC"),
        pytest.param("AD 14-37", "0014/0037", id="both ends AD"),
        pytest.param("44 BC – AD 14", "-0043/0014", id="from BC to AD"),  # noqa: RUF001
        pytest.param("18th and 19th centuries", "17XX/18XX", id="two centuries"),
        pytest.param("1980s-90s", "198X/199X", id="two decades"),
        pytest.param("late 2011 to early 2012", "2011-09~/2011-12~/2012-01~/2012-04~", id="parts"),
    ],
)
def test_likeliest_reading(text: str, edtf: str) -> None:
    assert to_edtf(parse_date(text)[0]) == edtf


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        pytest.param("5/6/2024", {"2024-06-05", "2024-05-06"}, id="day or month first"),
        pytest.param("05-12-2024", {"2024-12-05", "2024-05-12"}, id="the same with hyphens"),
        pytest.param("12/05/24", {"2024-12-05", "2024-05-12"}, id="with a short year"),
        pytest.param("5/12", {"XXXX-12-05", "XXXX-05-12"}, id="without a year"),
        pytest.param("1800s", {"18XX", "180X"}, id="century or decade"),
        pytest.param("2010-11", {"2010-11", "2010/2011"}, id="month or two years"),
        pytest.param("2010–11", {"2010-11", "2010/2011"}, id="two years or month"),  # noqa: RUF001
        pytest.param("winter 2010/11", {"2010-24", "2011-24"}, id="winters have two names"),
        pytest.param("5.6.2024", {"2024-06-05"}, id="dots have one reading"),
        pytest.param("2024-05-06", {"2024-05-06"}, id="ISO has one reading"),
        pytest.param("June 5 2024", {"2024-06-05"}, id="words have one reading"),
    ],
)
def test_all_readings(text: str, readings: set[str]) -> None:
    assert set(map(to_edtf, parse_date(text))) == readings


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("30 February 2011", id="30 February"),
        pytest.param("29 February 2011", id="29 February of a common year"),
        pytest.param("31 June", id="31 June of any year"),
        pytest.param("2011-13-05", id="month 13"),
        pytest.param("2011-00-05", id="month 0"),
        pytest.param("5.13.2024", id="month 13 after dots"),
        pytest.param("30/2/2011", id="impossible either way"),
        pytest.param("0 December 2024", id="day 0"),
        pytest.param("45 December 2024", id="day 45"),
        pytest.param("Q5 2024", id="fifth quarter"),
        pytest.param("20240230", id="ISO basic"),
    ],
)
def test_impossible_dates_are_never_rolled_over(text: str) -> None:
    assert read_whole(text).readings == ()
    assert read_whole(text).impossible


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("soon", id="a word"),
        pytest.param("5 or 6 December", id="two days"),
        pytest.param("2011, 2012", id="two years"),
        pytest.param("2010 and 2012", id="years that do not touch"),
        pytest.param("not 2011", id="a denial"),
        pytest.param("before 2011", id="a bound"),
        pytest.param("the day after 5 December", id="another day"),
        pytest.param("2011 km", id="a length"),
        pytest.param("$2011", id="money"),
        pytest.param("2011.5", id="a decimal"),
        pytest.param("12024", id="five digits"),
        pytest.param("0", id="there is no year 0"),
        pytest.param("1945-1939", id="a range backwards"),
        pytest.param("Juny 2011", id="a short month name with a slip"),
        pytest.param("Jully 2011", id="another"),
        pytest.param("Marc 2011", id="a word of four letters"),
        pytest.param("20,000 BC", id="before the first year"),
        pytest.param("2011 " * 50, id="too long"),
        pytest.param("9" * 65_536, id="64 KB of digits"),
    ],
)
def test_unreadable(text: str) -> None:
    assert parse_date(text) == ()


days = st.integers(day_number(1, 1, 1), day_number(9999, 12, 31))
modern_days = st.integers(day_number(1950, 1, 1), day_number(2049, 12, 31))

STYLES = {
    "ISO": "{year:04}-{month:02}-{day:02}",
    "ISO slashes": "{year:04}/{month:02}/{day:02}",
    "dots": "{day}.{month}.{year:04}",
    "padded dots": "{day:02}.{month:02}.{year:04}",
    "British": "{day} {name} {year:04}",
    "American": "{name} {day}, {year:04}",
    "American short": "{short}. {day} {year:04}",
    "ordinal": "the {day}{suffix} of {name} {year:04}",
    "American ordinal": "{name} {day}{suffix}, {year:04}",
    "hyphens": "{day}-{short}-{year:04}",
    "with weekday": "{weekday}, {day} {name} {year:04}",
    "weekday behind": "{name} {day}, {year:04} ({weekday})",
    "slashes": "{day:02}/{month:02}/{year:04}",
    "American slashes": "{month}/{day}/{year:04}",
    "filler": "on {day} {name}, {year:04}.",
    "shouted": "{upper} {day} {year:04}!",
}


def printed(style: str, number: int) -> str:
    year, month, day = civil(number)
    name = MONTH_NAMES[month - 1]
    suffix = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return STYLES[style].format(
        year=year,
        month=month,
        day=day,
        name=name,
        short=name[:3],
        upper=name.upper(),
        suffix=suffix,
        weekday=WEEKDAY_NAMES[weekday(number)],
    )


def bare_day(when: When) -> tuple[int | None, int | None, int | None] | None:
    return (when.year, when.month, when.day) if isinstance(when, Moment) else None


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(STYLES)), days)
def test_every_day_reads_back_in_every_style(style: str, number: int) -> None:
    bare = list(map(bare_day, parse_date(printed(style, number))))
    assert civil(number) in bare
    if "slashes" not in style or style == "ISO slashes":
        assert bare == [civil(number)]


@settings(max_examples=100, deadline=None)
@given(modern_days)
def test_short_years_are_found_near_the_answer(number: int) -> None:
    year, month, day = civil(number)
    read = settled(
        Moment(year=year), parse_date(f"{day} {MONTH_NAMES[month - 1]} '{year % 100:02}")[0]
    )
    assert bare_day(read) == (year, month, day)


years = st.integers(-9999, 9999)
moments = st.one_of(
    st.builds(Moment, year=years),
    st.builds(Moment, year=years, month=st.integers(1, 12)),
    st.builds(Moment, year=years, month=st.integers(1, 12), day=st.integers(1, 31)),
    st.builds(Moment, month=st.integers(1, 12), day=st.integers(1, 31)),
    st.builds(Moment, month=st.integers(1, 12)),
    st.builds(Moment, day=st.integers(1, 31)),
    st.builds(Moment, year=years, block=st.just(Granularity.SEASON), number=st.integers(1, 4)),
    st.builds(Moment, year=years, block=st.just(Granularity.QUARTER), number=st.integers(1, 4)),
    st.builds(Moment, year=years, block=st.just(Granularity.HALF), number=st.integers(1, 2)),
    st.builds(Moment, year=years, block=st.just(Granularity.WEEK), number=st.integers(1, 53)),
    st.integers(1, 999).map(lambda n: Moment(year=10 * n, block=Granularity.DECADE)),
    st.integers(-99, 98).map(lambda n: Moment(year=100 * n + (n < 0), block=Granularity.CENTURY)),
).filter(lambda when: when.exists)
stretches = st.builds(Stretch, moments, moments).filter(lambda when: when.complete and when.exists)


@settings(max_examples=300, deadline=None)
@given(st.one_of(moments, stretches), st.booleans())
def test_edtf_reads_back(when: Moment | Stretch, approximate: bool) -> None:  # noqa: FBT001
    if isinstance(when, Moment):
        when = when | Moment(approximate=approximate)
    again = from_edtf(to_edtf(when))
    assert again is not None
    assert again == when
    assert again in parse_date(to_edtf(when))


@settings(max_examples=200, deadline=None)
@given(moments)
def test_words_read_back(when: Moment) -> None:
    assert to_edtf(when) in map(to_edtf, parse_date(in_words(when)))


@settings(max_examples=200, deadline=None)
@given(st.integers(day_number(-9999, 1, 1), day_number(9999, 12, 31)))
def test_days_count_without_gaps(number: int) -> None:
    year, month, day = civil(number)
    assert day_number(year, month, day) == number
    following = (year, month, day + 1)
    if day == days_in_month(year, month):
        following = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    assert civil(number + 1) == following


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["may", "june", "july"]),
    st.integers(0, 4),
    st.integers(0, 1),
    st.text("abcdefghijklmnopqrstuvwxyz", max_size=1),
)
def test_no_slip_makes_a_short_month(name: str, at: int, cut: int, put: str) -> None:
    slipped = name[:at] + put + name[at + cut :]
    assert month_of(slipped) == MONTHS.get(slipped)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_reading_never_raises(text: str) -> None:
    assert isinstance(parse_date(text), tuple)
