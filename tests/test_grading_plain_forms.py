"""What is plain at a glance is read at once, and means what the whole grammar says it means."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from byheart.core.grading.calendars.calendar import parse_date, read_by_grammar
from byheart.core.grading.calendars.plain import plain_date
from byheart.core.grading.calendars.words import ENGLISH_MONTHS
from byheart.core.grading.quantities.quantity import parse_quantity, parsed_by_grammar
from byheart.core.grading.spelling import spelled
from byheart.core.grading.words import split_any_words, split_words

MONTHS = st.sampled_from([name.capitalize() for name in ENGLISH_MONTHS])
YEARS = st.integers(1000, 2999)
DAYS = st.integers(1, 31)
DATES = st.one_of(
    st.builds("{} {} {}".format, DAYS, MONTHS, YEARS),
    st.builds("{} {}, {}".format, MONTHS, DAYS, YEARS),
    st.builds("{} {}".format, MONTHS, YEARS),
    st.builds("{}-{:02}-{:02}".format, YEARS, st.integers(0, 13), st.integers(0, 32)),
)
WORD_LIST = """
km m k b t st th in of to a miles pounds people ships sons hundred thousand million bn dozen half
odd plus percent years hours minutes feet ton tons each ish I ten BC pm m2 score
"""
WORDS = st.sampled_from(WORD_LIST.split())
FIGURES = st.integers(1, 10**9).flatmap(lambda n: st.sampled_from([str(n), f"{n:,}"]))
NUMBERS = st.builds("{}{}".format, FIGURES, st.one_of(st.just("%"), st.builds(" {}".format, WORDS)))


@given(DATES)
@example("31 April 2020")
@example("29 February 2023")
@settings(max_examples=150, deadline=None)
def test_a_plain_date_is_what_the_grammar_reads(text: str) -> None:
    assert parse_date(text) == read_by_grammar(text).readings


def test_most_dates_are_plain() -> None:
    for text in ("5 December 2024", "December 5, 2024", "2024-12-05", "May 1945", "5 Dec 2024"):
        assert plain_date(text) is not None
    assert plain_date("5/12/2024") is plain_date("30 February 2024") is None


@given(st.one_of(NUMBERS, FIGURES))
@example("7 in")
@example("12 hundred")
@settings(max_examples=200, deadline=None)
def test_a_plain_number_is_what_the_grammar_reads(text: str) -> None:
    assert parse_quantity(text) == parsed_by_grammar(text)


@given(st.text("abdlsXDL ,;:!?()\"'.-1é", max_size=12))
@settings(max_examples=300, deadline=None)
def test_plain_letters_are_the_words_that_they_are_otherwise(text: str) -> None:
    assert split_words(text) == split_any_words(text)


@given(st.text("adlsX ,;:.'`-+%&$#/15\t\x01", max_size=14))
@example("d'or, l'an -5 U.S. 1,000")
@settings(max_examples=300, deadline=None)
def test_ascii_has_the_words_that_it_has_beside_a_foreign_one(text: str) -> None:
    assert split_any_words(text) == split_any_words(f"{text} \u00e9")[:-1]


def test_british_beginnings_and_endings_are_still_told() -> None:
    assert list(map(spelled, ("colouring", "haemoglobin", "organisation", "theatre", "tar"))) == [
        "coloring",
        "hemoglobin",
        "organization",
        "theater",
        "tar",
    ]
