"""What wrong answers tell: what was typed instead, what is mixed up, how far numbers are off."""

from dataclasses import replace

import pytest
from builders import deck, question

from byheart.core.deck import CardId, Deck, DeckId, Expected, Gap, Kind, Question, QuestionId
from byheart.core.grading.misses import DateMiss, NumberMiss, Off, date_miss, number_miss
from byheart.core.statistics.confusion import Confusion, Instead, Reply, Swap, confusion

NORWAY = question("norway", "What is the capital of Norway?", "Oslo")
SWEDEN = question("sweden", "What is the capital of Sweden?", "Stockholm")
DENMARK = question("denmark", "What is the capital of Denmark?", "Copenhagen")
HAMA = question("hama", "How many people lived in Hama?", "1 million people", Kind.NUMBER)
ROAD = question("road", "How far is Hama from Aleppo?", "110 km", Kind.NUMBER)
FALL = question("fall", "When did Hama fall?", "2024-12-05", Kind.DATE)
MARCH = question("march", "When did the war begin?", "March 2011", Kind.DATE)
ALL = deck(NORWAY, SWEDEN, DENMARK, HAMA, ROAD, FALL, MARCH, id_="d")


def told(*replies: tuple[str, str, int], of: Deck = ALL) -> Confusion:
    made = [Reply(CardId(f"{of.id}/{name}"), typed, times) for name, typed, times in replies]
    return confusion([of], made)


def test_spellings_of_one_answer_are_one() -> None:
    found = told(("norway", "Bergen", 3), ("norway", "bergen ", 1), ("norway", "the Bergen", 1))
    (mistaken,) = found.mistaken
    assert mistaken.instead == (Instead("Bergen", 5),)
    assert (mistaken.front, mistaken.answer) == (NORWAY.ask, "Oslo")
    assert (found.replies, mistaken.times) == (5, 5)


def test_the_most_frequent_comes_first() -> None:
    found = told(("norway", "Bergen", 1), ("norway", "Turku", 2), ("sweden", "Malmö", 9))
    assert [each.card for each in found.mistaken] == ["d/sweden", "d/norway"]
    assert [each.typed for each in found.mistaken[1].instead] == ["Turku", "Bergen"]


@pytest.mark.parametrize(
    ("card", "spellings"),
    [
        pytest.param("hama", ["2,000,000", "2m", "two million", "2 million people"], id="numbers"),
        pytest.param("road", ["200 km", "200km", "200 kilometres"], id="lengths"),
        pytest.param("fall", ["2024-12-08", "8 Dec 2024", "December 8th, 2024"], id="dates"),
    ],
)
def test_one_value_in_several_forms_is_one(card: str, spellings: list[str]) -> None:
    (mistaken,) = told(*((card, spelling, 1) for spelling in spellings)).mistaken
    assert [each.times for each in mistaken.instead] == [len(spellings)]


def test_what_the_author_has_accepted_since_is_no_mistake() -> None:
    accepting = replace(NORWAY, expected=Expected(Kind.TEXT, "Oslo", accept=("Kristiania",)))
    found = told(("norway", "Kristiania", 4), of=deck(accepting, id_="d"))
    assert found == Confusion(0, 0, (), (), (), ())


def test_nothing_typed_is_counted_apart() -> None:
    found = told(("norway", "", 4), ("norway", "Bergen", 1), ("sweden", "", 2))
    assert (found.replies, found.blank) == (1, 6)
    assert [(each.card, each.blank) for each in found.mistaken] == [("d/norway", 4)]


def test_nothing_is_typed_to_a_flashcard() -> None:
    passage = question("passage", "Recite it.", "All of it.", Kind.CARD)
    found = told(("passage", "", 4), of=deck(passage, id_="d"))
    assert found == Confusion(0, 0, (), (), (), ())


def test_swapped_answers_are_found_both_ways() -> None:
    found = told(
        ("norway", "Stockholm", 2),
        ("norway", "stockholm", 1),
        ("sweden", "Oslo", 1),
        ("denmark", "Oslo", 7),
    )
    assert found.swapped == (
        Swap(
            (CardId("d/norway"), CardId("d/sweden")),
            (NORWAY.ask, SWEDEN.ask),
            ("Oslo", "Stockholm"),
            (3, 1),
        ),
        Swap(
            (CardId("d/denmark"), CardId("d/norway")),
            (DENMARK.ask, NORWAY.ask),
            ("Copenhagen", "Oslo"),
            (7, 0),
        ),
    )
    assert [each.is_mutual for each in found.swapped] == [True, False]


def test_an_answer_of_another_question_is_read_as_leniently_as_its_own() -> None:
    names = [
        replace(question(id_, f"Who led {id_}?", answer, Kind.NAME), confusable=())
        for id_, answer in (("hts", "Abu Mohammed al-Julani"), ("sna", "Salim Idris"))
    ]
    found = told(("sna", "Jolani", 2), ("hts", "Idris", 1), of=deck(*names, id_="d"))
    assert [(each.cards, each.times) for each in found.swapped] == [
        (("d/hts", "d/sna"), (1, 2)),
    ]


def test_numbers_and_dates_may_be_swapped() -> None:
    found = told(("road", "1 million", 1), ("hama", "110", 2), ("march", "5 Dec 2024", 1))
    assert {(each.cards, each.times) for each in found.swapped} == {
        (("d/hama", "d/road"), (2, 1)),
        (("d/march", "d/fall"), (1, 0)),
    }


def test_of_choices_only_words_tell() -> None:
    choice = Expected(Kind.CHOICE, "Oslo", distractors=("Bergen", "Turku"))
    asked = [
        question("which", "Which is it?", kind=Kind.CHOICE, expected=choice),
        question("true", "Is it so?", "true", Kind.BOOLEAN),
    ]
    replies = (("which", "2", 3), ("which", "b", 1), ("which", "Bergen", 2), ("true", "false", 5))
    found = told(*replies, of=deck(*asked, id_="d"))
    assert [each.instead for each in found.mistaken] == [(Instead("Bergen", 2),)]


def test_gaps_of_a_cloze_are_read_by_their_kind() -> None:
    gaps = (
        Gap("when", Expected(Kind.DATE, "2024-12-05")),
        Gap("where", Expected(Kind.NAME, "Hama")),
    )
    ask = "On {2024-12-05}, {Hama} fell."
    cloze = Question(QuestionId("c"), FALL.place, Kind.CLOZE, ask, None, gaps)
    found = told(("c/when", "2024-11-05", 2), ("c/where", "Homs", 1), of=deck(cloze, id_="d"))
    assert [(each.off, each.by, each.times) for each in found.dates] == [(Off.MONTHS, -1, 2)]
    assert [each.front for each in found.mistaken] == [
        "On ____, Hama fell.",
        "On 2024-12-05, ____ fell.",
    ]


@pytest.mark.parametrize(
    ("answer", "given", "miss"),
    [
        pytest.param("110 km", "220 km", NumberMiss(is_high=True, ratio=2.0), id="too high"),
        pytest.param("110 km", "55", NumberMiss(is_high=False, ratio=0.5), id="too low"),
        pytest.param("110 km", "22000 m", NumberMiss(is_high=False, ratio=0.2), id="another unit"),
        pytest.param("110 km", "111 km", None, id="within the tolerance"),
        pytest.param("110 km", "5 kg", None, id="another kind of quantity"),
        pytest.param("110 km", "far", None, id="no number"),
        pytest.param("5 °C", "-5 °C", NumberMiss(is_high=False, ratio=None), id="another sign"),
        pytest.param("0", "3", NumberMiss(is_high=True, ratio=None), id="nothing to compare with"),
        pytest.param("3..5", "10", NumberMiss(is_high=True, ratio=10 / 3), id="above a range"),
        pytest.param("far", "3", None, id="an answer that is no number"),
    ],
)
def test_numbers_are_off(answer: str, given: str, miss: NumberMiss | None) -> None:
    assert number_miss(Expected(Kind.NUMBER, answer), given) == miss


def test_a_number_is_remembered_too_high() -> None:
    found = told(("road", "220 km", 2), ("road", "330", 1), ("road", "50 km", 1), ("road", "?", 9))
    (bias,) = found.numbers
    assert (bias.too_high, bias.too_low, bias.ratio) == (3, 1, 2.0)


@pytest.mark.parametrize(
    ("answer", "given", "miss"),
    [
        pytest.param("2024-12-05", "2024-11-05", DateMiss(Off.MONTHS, -1), id="a month early"),
        pytest.param("2024-12-05", "5 Jan 2025", DateMiss(Off.MONTHS, 1), id="a month late"),
        pytest.param("2024-12-05", "2023-12-05", DateMiss(Off.YEARS, -1), id="a year early"),
        pytest.param("2024-12-05", "2024-12-07", DateMiss(Off.DAYS, 2), id="two days late"),
        pytest.param("2024-12-30", "2 Jan 2025", DateMiss(Off.DAYS, 3), id="over the year's end"),
        pytest.param("2024-12-05", "2024-12-25", DateMiss(Off.DAYS, 20), id="another day"),
        pytest.param("2024-12-05", "2024-05-12", DateMiss(Off.DAY_AND_MONTH, -207), id="turned"),
        pytest.param("2024-12-05", "2020-03-01", DateMiss(Off.OTHER, -1740), id="otherwise"),
        pytest.param("March 2011", "April 2011", DateMiss(Off.MONTHS, 1), id="months"),
        pytest.param("March 2011", "March 2010", DateMiss(Off.YEARS, -1), id="months of two years"),
        pytest.param("1914", "1915", DateMiss(Off.YEARS, 1), id="years"),
        pytest.param("1980s", "1970s", DateMiss(Off.YEARS, -10), id="decades"),
        pytest.param("2024-12-05", "2024-12-05", None, id="the same"),
        pytest.param("2024-12-05", "2023", None, id="coarser"),
        pytest.param("2024-12-05", "5 December", None, id="no year"),
        pytest.param("2024-12-05", "2023-02-30", None, id="no such day"),
        pytest.param("2024-12-05", "soon", None, id="no date"),
        pytest.param("2010..2012", "2011..2013", None, id="ranges"),
    ],
)
def test_dates_are_off(answer: str, given: str, miss: DateMiss | None) -> None:
    assert date_miss(Expected(Kind.DATE, answer), given) == miss


def test_a_date_is_remembered_a_year_early() -> None:
    found = told(("march", "2010-03", 2), ("march", "March 2010", 1), ("march", "May 2011", 1))
    assert [(each.off, each.by, each.times) for each in found.dates] == [
        (Off.YEARS, -1, 3),
        (Off.MONTHS, 2, 1),
    ]


@pytest.mark.parametrize(
    "replies",
    [
        pytest.param([], id="no answer yet"),
        pytest.param([Reply(CardId("gone/card"), "Oslo")], id="the question is gone"),
        pytest.param([Reply(CardId("d/norway"), "Oslo")], id="a right answer"),
    ],
)
def test_nothing_to_tell(replies: list[Reply]) -> None:
    assert confusion([ALL], replies) == Confusion(0, 0, (), (), (), ())
    assert confusion([], replies) == Confusion(0, 0, (), (), (), ())


def test_of_many_answers_the_most_frequent_are_read() -> None:
    typed = [("Bergen", 1), ("Turku", 3), ("bergen", 2), ("Malmö", 1)]
    replies = [Reply(CardId("d/norway"), text, times) for text, times in typed]
    (mistaken,) = confusion([ALL], replies, most=2).mistaken
    assert [(each.typed, each.times) for each in mistaken.instead] == [("Turku", 3), ("bergen", 2)]


def test_answers_of_other_decks_are_not_looked_at() -> None:
    other = replace(deck(SWEDEN), id=DeckId("other"))
    found = confusion([deck(NORWAY, id_="d"), other], [Reply(CardId("d/norway"), "Stockholm")])
    assert not found.swapped


@pytest.mark.parametrize("given", ["\x00", "9" * 5_000, "💥" * 900, "1e9999999", "((((" * 200])
def test_whatever_is_typed_is_read(given: str) -> None:
    told(*((name, given, 1) for name in ("norway", "hama", "road", "fall", "march")))
