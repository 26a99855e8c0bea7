"""Numbers in words, ordinals and Roman numerals: what they mean and where they end."""

from fractions import Fraction

import pytest
from builders import NUMBER_TENS, NUMBER_UNITS, spelled
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.grading.quantities.numerals import (
    ordinal,
    read_number,
    read_year,
    roman,
    to_roman,
)

OTHERS = """a an and half of point hundred thousand million dozen third quarter second 5 2.5 21st
1/2 twenty-one -odd 1e9 1,000 x 99999999999999999999999999999999999999999"""
WORDS = st.sampled_from([*NUMBER_UNITS.split(), *NUMBER_TENS.split(), *OTHERS.split()])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("zero", 0, id="zero"),
        pytest.param("twenty-one", 21, id="a hyphen"),
        pytest.param("twenty one", 21, id="no hyphen"),
        pytest.param("one hundred and five", 105, id="hundred and"),
        pytest.param("one hundred five", 105, id="hundred without and"),
        pytest.param("a hundred", 100, id="a hundred"),
        pytest.param("hundred", 100, id="a bare hundred"),
        pytest.param("twelve hundred", 1200, id="twelve hundred"),
        pytest.param("nineteen hundred and five", 1905, id="nineteen hundred and five"),
        pytest.param("a thousand and one", 1001, id="a thousand and one"),
        pytest.param("a hundred and fifty thousand", 150_000, id="hundreds before a thousand"),
        pytest.param("two million three hundred thousand and five", 2_300_005, id="two scales"),
        pytest.param("a thousand million", 10**9, id="a scale of a scale"),
        pytest.param("three trillion", 3 * 10**12, id="a trillion"),
        pytest.param("five lakh", 500_000, id="lakh"),
        pytest.param("ten crore", 10**8, id="crore"),
        pytest.param("a dozen", 12, id="a dozen"),
        pytest.param("two dozen", 24, id="two dozen"),
        pytest.param("half a dozen", 6, id="half a dozen"),
        pytest.param("a dozen and a half", 18, id="a dozen and a half"),
        pytest.param("three score", 60, id="score"),
        pytest.param("a couple", 2, id="a couple"),
        pytest.param("a couple of hundred", 200, id="a couple of hundred"),
        pytest.param("half a million", 500_000, id="half a million"),
        pytest.param("half-a-million", 500_000, id="half a million with hyphens"),
        pytest.param("a half million", 500_000, id="a half million"),
        pytest.param("a quarter of a million", 250_000, id="a quarter of a million"),
        pytest.param("three quarters of a million", 750_000, id="three quarters of a million"),
        pytest.param("two and a half million", 2_500_000, id="two and a half million"),
        pytest.param("a million and a half", 1_500_000, id="a million and a half"),
        pytest.param("one and a half", Fraction(3, 2), id="one and a half"),
        pytest.param("one hundred and a half", Fraction(201, 2), id="a hundred and a half"),
        pytest.param("half", Fraction(1, 2), id="half"),
        pytest.param("two thirds", Fraction(2, 3), id="two thirds"),
        pytest.param("one third", Fraction(1, 3), id="one third"),
        pytest.param("a fifth", Fraction(1, 5), id="a fifth is a part"),
        pytest.param("two point five", Fraction(5, 2), id="point"),
        pytest.param("three point one four million", 3_140_000, id="point before a scale"),
        pytest.param("2.5 million", 2_500_000, id="digits before a scale"),
        pytest.param("2 million 300 thousand", 2_300_000, id="digits before two scales"),
        pytest.param("1,000", 1000, id="digits with a comma"),
        pytest.param("3e8", 3 * 10**8, id="an exponent"),
        pytest.param("5/2", Fraction(5, 2), id="a fraction in digits"),
        pytest.param("2 thirds", Fraction(2, 3), id="digits before thirds"),
    ],
)
def test_number_in_words(text: str, value: Fraction) -> None:
    words = text.split()
    found = read_number(words)
    assert found is not None
    assert (found.value, found.ordinal, found.end) == (value, False, len(words))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("second", 2, id="second"),
        pytest.param("2nd", 2, id="2nd"),
        pytest.param("21st", 21, id="21st"),
        pytest.param("twenty-first", 21, id="twenty-first"),
        pytest.param("twentieth", 20, id="twentieth"),
        pytest.param("one hundred twenty third", 123, id="hundred and a third one"),
        pytest.param("two hundred and first", 201, id="two hundred and first"),
        pytest.param("Hundredth", 100, id="hundredth"),
        pytest.param("two thousandth", 2000, id="two thousandth"),
        pytest.param("two", None, id="a cardinal is none"),
        pytest.param("one third", None, id="a third part is none"),
        pytest.param("second place", None, id="nothing may follow"),
        pytest.param("", None, id="nothing at all"),
    ],
)
def test_ordinal(text: str, value: int | None) -> None:
    assert ordinal(text) == value


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        pytest.param("five people", 5, 1, id="before a noun"),
        pytest.param("a hundred and two hundred", 100, 2, id="and before a second number"),
        pytest.param("one million and two million", 10**6, 2, id="and before a second million"),
        pytest.param("five six", 5, 1, id="two digits in a row"),
        pytest.param("twenty eleven", 20, 1, id="a year is not read unasked"),
        pytest.param("half an hour", Fraction(1, 2), 1, id="half of something else"),
        pytest.param("third quarter", 3, 1, id="an ordinal before a quarter"),
        pytest.param("5 and more", 5, 1, id="and before a word"),
    ],
)
def test_end_of_a_number(text: str, value: Fraction, end: int) -> None:
    found = read_number(text.split())
    assert found is not None
    assert (found.value, found.end) == (value, end)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("a", id="an article"),
        pytest.param("no", id="a word"),
        pytest.param("hundreds of people", id="hundreds of"),
        pytest.param("twenty-odd", id="the end inside a token"),
        pytest.param("1e999999999", id="a giant exponent"),
        pytest.param("1" * 400, id="400 digits"),
        pytest.param("1/0", id="a division by zero"),
        pytest.param("1,00", id="a malformed group"),
        pytest.param("1.2.3", id="two points"),
        pytest.param("٣", id="digits of another script are made plain elsewhere"),
    ],
)
def test_no_number(text: str) -> None:
    assert read_number(text.split()) is None


def test_a_number_is_read_from_the_given_token() -> None:
    found = read_number(["hama", "had", "one", "million", "people"], 2)
    assert found is not None
    assert (int(found.value), found.end) == (10**6, 4)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("2.5 million", 100_000, id="a tenth of a million"),
        pytest.param("280 thousand", 1000, id="a thousand"),
        pytest.param("7.25", Fraction(1, 100), id="a hundredth"),
        pytest.param("one million", None, id="none in words"),
    ],
)
def test_place_of_the_last_digit(text: str, place: Fraction | None) -> None:
    found = read_number(text.split())
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("nineteen eighty-four", 1984, id="two pairs"),
        pytest.param("twenty twenty four", 2024, id="twenty twenty four"),
        pytest.param("twenty eleven", 2011, id="twenty eleven"),
        pytest.param("nineteen oh five", 1905, id="oh five"),
        pytest.param("nineteen", None, id="one pair"),
        pytest.param("twenty-four", None, id="a number below a hundred"),
        pytest.param("nineteen five", None, id="no oh"),
        pytest.param("five twenty", None, id="a century of one digit"),
    ],
)
def test_year_in_pairs(text: str, year: int | None) -> None:
    found = read_year(text.split())
    assert (found and found.value) == year


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("IV", 4, id="four"),
        pytest.param("MCMXCIV", 1994, id="1994"),
        pytest.param("MMMDCCCLXXXVIII", 3888, id="the longest"),
        pytest.param("IIII", None, id="not the proper form"),
        pytest.param("IC", None, id="no such subtraction"),
        pytest.param("iv", None, id="lower case is for the caller"),
        pytest.param("MMMM", None, id="too large"),
        pytest.param("", None, id="nothing"),
        pytest.param("M" * 70_000, None, id="a wall of letters"),
    ],
)
def test_roman(text: str, value: int | None) -> None:
    assert roman(text) == value


@given(st.integers(0, 10**15 - 1), st.booleans())
@settings(max_examples=400, deadline=None)
def test_every_spelled_number_reads_back(number: int, joined: bool) -> None:  # noqa: FBT001
    words = spelled(number, joined=joined).split()
    found = read_number(words)
    assert found is not None
    assert (int(found.value), found.end) == (number, len(words))


def test_every_roman_numeral_reads_back() -> None:
    assert [roman(to_roman(number)) for number in range(1, 4000)] == list(range(1, 4000))
    assert to_roman(0) == to_roman(4000) == ""


@given(st.lists(WORDS | st.text(max_size=6), max_size=60), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_any_words_are_read_or_not_without_raising(words: list[str], start: int) -> None:
    for found in (read_number(words, start), read_year(words, start)):
        assert found is None or start < found.end <= len(words)
