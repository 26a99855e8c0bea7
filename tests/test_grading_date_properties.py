"""What holds for all dates: no other day passes, coarser forms are asked back, nothing raises."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from byheart.core.deck import Expected, Kind
from byheart.core.grading.calendars.calendar import Granularity, Moment, parse_date, to_edtf
from byheart.core.grading.calendars.days import civil, day_number, weekday
from byheart.core.grading.calendars.text import WEEKDAY_NAMES, in_words
from byheart.core.grading.date import grade_date
from byheart.core.verdict import Judgement

CORRECT, _, PROMPT, INCORRECT = Judgement


def expected(answer: str, tolerance: str = "") -> Expected:
    return Expected(Kind.DATE, answer, tolerance=tolerance)


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
