"""Questions made from the facts of a deck: sound, fair, repeatable, and readable."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from builders import deck, question
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import Deck, Expected, Kind, Member, Question, Status
from byheart.core.deck_yaml import read_deck
from byheart.core.grading import Grader
from byheart.core.grading.calendars.calendar import parse_date
from byheart.core.grading.number_answer import answer_quantity
from byheart.core.making import Form, Made, grade_made, make
from byheart.core.verdict import Judgement

DAY = date(2025, 1, 1).toordinal()
BUNDLED = Path(__file__).parent.parent / "decks"
PLENTY = 60


def dated(id_: str, answer: str, fact: str = "", **more: object) -> Question:
    made = question(id_, f"When was {id_}?", answer, Kind.DATE)
    return replace(made, fact=fact or f"the {id_} affair", **more)  # type: ignore[arg-type]


def sized(id_: str, answer: str, tolerance: str = "", **more: object) -> Question:
    expected = Expected(Kind.NUMBER, answer, tolerance=tolerance)
    made = question(id_, f"How large is {id_}?", kind=Kind.NUMBER, expected=expected)
    return replace(made, fact=f"the size of {id_}", **more)  # type: ignore[arg-type]


def listed(id_: str, *members: str, ordered: bool = False, ask: str = "") -> Question:
    found = tuple(Member(member) for member in members)
    expected = Expected(Kind.LIST, "", members=found, ordered=ordered)
    return question(id_, ask or f"Which things are {id_}?", kind=Kind.LIST, expected=expected)


def all_made(made: Deck, seed: int = 1) -> tuple[Made, ...]:
    return make(made, made.cards, DAY, PLENTY, Random(seed))  # noqa: S311 - no secret


def forms(made: Sequence[Made]) -> set[Form]:
    return {each.form for each in made}


def bundled() -> list[Deck]:
    read = [read_deck(file.read_bytes(), str(file))[0] for file in sorted(BUNDLED.rglob("*.yaml"))]
    return [each for each in read if each is not None]


CALENDAR = Form.ORDER, Form.FIRST, Form.APART
SIZES = Form.LARGER, Form.DIFFERENCE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(dated("a", "2012"), dated("b", "2012"), id="equal"),
        pytest.param(dated("a", "2012"), dated("b", "March 2012"), id="one-within-the-other"),
        pytest.param(dated("a", "2010..2013"), dated("b", "2012..2015"), id="overlapping-ranges"),
        pytest.param(dated("a", "c. 1200"), dated("b", "1201"), id="about-as-old"),
        pytest.param(dated("a", "mid-2012"), dated("b", "late 2012"), id="vague-neighbours"),
        pytest.param(
            dated("a", "2012-03-01", status=Status.APPROXIMATE),
            dated("b", "2012-03-02"),
            id="approximate",
        ),
        pytest.param(
            dated("a", "2012-03-01", status=Status.CONTESTED), dated("b", "2013"), id="contested"
        ),
        pytest.param(
            dated("a", "2012-03-01", claimed_by="the army"), dated("b", "2013"), id="claimed"
        ),
        pytest.param(
            dated("a", "2012-03-01", retired=date(2024, 1, 1)), dated("b", "2013"), id="retired"
        ),
        pytest.param(dated("a", "14 July"), dated("b", "2013"), id="no-year"),
        pytest.param(dated("a", "2012", "one"), dated("b", "2014", "one"), id="of-one-name"),
        pytest.param(
            replace(dated("a", "2012"), expected=Expected(Kind.DATE, "2012", tolerance="2 years")),
            dated("b", "2014"),
            id="within-the-tolerance",
        ),
    ],
)
def test_dates_that_cannot_be_told_apart_are_not_compared(one: Question, other: Question) -> None:
    assert forms(all_made(deck(one, other))).isdisjoint(CALENDAR)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(sized("a", "100 km"), sized("b", "100 km"), id="equal"),
        pytest.param(sized("a", "100 km"), sized("b", "62.1 miles"), id="equal-in-other-units"),
        pytest.param(sized("a", "100 km", "10%"), sized("b", "115 km", "10%"), id="tolerance"),
        pytest.param(sized("a", "100 km"), sized("b", "200 kg"), id="other-measures"),
        pytest.param(sized("a", "100 people"), sized("b", "200 towns"), id="other-things-counted"),
        pytest.param(sized("a", "100"), sized("b", "200 people"), id="nothing-named"),
        pytest.param(sized("a", "100 km"), sized("b", "9,000 km"), id="far-apart"),
        pytest.param(sized("a", "fourth"), sized("b", "second"), id="ranks"),
        pytest.param(sized("a", "more than 100 km"), sized("b", "300 km"), id="a-limit"),
        pytest.param(sized("a", "100..250 km"), sized("b", "300 km"), id="a-range"),
        pytest.param(
            sized("a", "100 people", as_of=date(1950, 1, 1)),
            sized("b", "200 people", as_of=date(2020, 1, 1)),
            id="of-different-days",
        ),
        pytest.param(
            sized("a", "100 km", status=Status.CONTESTED), sized("b", "200 km"), id="contested"
        ),
    ],
)
def test_numbers_that_cannot_fairly_be_compared_are_not(one: Question, other: Question) -> None:
    assert forms(all_made(deck(one, other))).isdisjoint(SIZES)


def test_what_differs_is_compared() -> None:
    made = all_made(
        deck(
            dated("a", "2012"),
            dated("b", "March 2013"),
            dated("c", "2014"),
            sized("d", "100 km"),
            sized("e", "124 miles"),
            sized("f", "300 km"),
        )
    )
    assert forms(made) >= {*CALENDAR, *SIZES}


BIG_DAYS = st.dates(date(1, 1, 1), date(2200, 1, 1))


@settings(max_examples=10, deadline=None)
@given(st.lists(BIG_DAYS, min_size=2, max_size=7, unique=True), st.integers(0, 99))
def test_an_order_is_that_of_the_calendar(days: list[date], seed: int) -> None:
    questions = [dated(f"e{at}", day.isoformat()) for at, day in enumerate(days)]
    for each in all_made(deck(*questions), seed):
        spans = [parse_date(questions[int(id_[-1])].expected.answer)[0] for id_ in each.rests_on]  # type: ignore[union-attr]
        starts = [when.span[0] for when in spans]
        if each.form is Form.ORDER:
            lines = each.card.front.splitlines()[1:]
            letters = each.card.expected.answer.split()
            in_order = [
                line.split("  ")[2] for letter in letters for line in lines if line[2] == letter
            ]
            assert in_order == [f"The {id_.split('/')[1]} affair" for id_ in each.rests_on]
        if each.form in CALENDAR:
            assert starts == sorted(starts)
            assert len(set(starts)) == len(starts)


@settings(max_examples=40, deadline=None)
@given(st.dates(date(1000, 1, 1), date(2100, 1, 1)), st.integers(1, 400), st.integers(0, 9))
def test_a_distance_in_days_is_exact(first: date, days: int, seed: int) -> None:
    later = first + timedelta(days=days)
    made = all_made(deck(dated("a", first.isoformat()), dated("b", later.isoformat())), seed)
    (apart,) = [each for each in made if each.form is Form.APART]
    assert apart.card.front == "How many days after the a affair came the b affair?"
    assert grade_made(apart, str(days)).judgement is Judgement.CORRECT
    off = days + max(2, days // 20)
    assert grade_made(apart, str(off)).judgement is not Judgement.CORRECT


@pytest.mark.parametrize(
    ("one", "other", "ask", "answer"),
    [
        pytest.param("2011", "2022", "How many years after", "11 years", id="years"),
        pytest.param("44 BC", "27 BC", "How many years after", "17 years", id="years-bc"),
        pytest.param("44 BC", "14 AD", "How many years after", "57 years", id="no-year-zero"),
        pytest.param("2011-03", "2012-01", "How many months after", "10 months", id="months"),
        pytest.param("2011-03", "2020-03", "How many years after", "9 years", id="months-whole"),
        pytest.param(
            "2011-03", "2020-11", "About how many years after", "9.67 years", id="months-about"
        ),
        pytest.param(
            "2001-03-05", "2020-11-07", "About how many years after", "19.67 years", id="days-long"
        ),
    ],
)
def test_how_far_apart_is_asked_in_the_unit_that_fits(
    one: str, other: str, ask: str, answer: str
) -> None:
    (apart,) = [
        each
        for each in all_made(deck(dated("a", one), dated("b", other)))
        if each.form is Form.APART
    ]
    assert apart.card.front == f"{ask} the a affair came the b affair?"
    assert apart.card.expected.answer == answer


def test_the_unlike_precision_of_two_dates_gives_no_distance() -> None:
    made = all_made(deck(dated("a", "2011"), dated("b", "March 2012")))
    assert Form.APART not in forms(made)


def test_a_difference_allows_for_both_tolerances() -> None:
    made = all_made(deck(sized("a", "100 km", "5 km"), sized("b", "200 km", "10 km")))
    (difference,) = [each for each in made if each.form is Form.DIFFERENCE]
    assert difference.card.front == "By how much does the size of b exceed the size of a?"
    for reply in ("100 km", "100", "115 km", "85 km"):
        assert grade_made(difference, reply).judgement is Judgement.CORRECT, reply
    assert grade_made(difference, "140 km").judgement is Judgement.INCORRECT


def test_an_outsider_is_no_member_and_of_the_same_kind() -> None:
    allies = listed("allies", "Russia", "Iran", ask="Which states helped?")
    other = listed("rivals", "Israel", "Turkey", ask="Which states were rivals?")
    noise = question("mood", "What was the mood?", "gloomy")
    made = [each for each in all_made(deck(allies, other, noise)) if each.form is Form.OUTSIDER]
    assert len(made) == 2
    for each in made:
        right = each.card.expected.answer
        (own,) = [q for q in (allies, other) if each.rests_on == (f"capitals/{q.id}",)]
        assert right not in [member.answer for member in own.expected.members]  # type: ignore[union-attr]
        assert right in {"Russia", "Iran", "Israel", "Turkey"}
        assert set(each.options) - {right} <= {m.answer for m in own.expected.members}  # type: ignore[union-attr]


def test_facts_without_names_are_asked_by_their_questions() -> None:
    nameless = [
        replace(dated(id_, answer), fact="") for id_, answer in (("a", "2011"), ("b", "2022"))
    ]
    made = {each.form: each for each in all_made(deck(*nameless))}
    first = made[Form.FIRST]
    assert "date for its answer?" in first.card.front
    assert set(first.options) == {"When was a?", "When was b?"}
    assert made[Form.APART].card.front == (
        "How many years apart are the answers to these two questions?"
        "\n  A  When was a?\n  B  When was b?"
    )


ORDERED = listed("stages", "dawn", "noon", "dusk", ordered=True)


@pytest.mark.parametrize(
    ("typed", "judgement"),
    [
        pytest.param("{0}{1}{2}", Judgement.CORRECT, id="letters"),
        pytest.param("{0} {1} {2}", Judgement.CORRECT, id="blanks"),
        pytest.param("{0}, {1} and {2}", Judgement.CORRECT, id="words-between"),
        pytest.param("{0} > {1} -> {2}", Judgement.CORRECT, id="arrows"),
        pytest.param("{0}{2}{1}", Judgement.PARTIAL, id="one-pair-wrong"),
        pytest.param("{2}{1}{0}", Judgement.INCORRECT, id="backwards"),
        pytest.param("{0}{1}", Judgement.PROMPT, id="one-left-out"),
        pytest.param("{0}{1}{1}", Judgement.PROMPT, id="one-twice"),
        pytest.param("dawn", Judgement.PROMPT, id="words"),
        pytest.param("9 8 ²", Judgement.PROMPT, id="other-digits"),
        pytest.param("", Judgement.INCORRECT, id="nothing"),
    ],
)
def test_an_order_is_typed_as_people_do(typed: str, judgement: Judgement) -> None:
    (order,) = [each for each in all_made(deck(ORDERED)) if each.form is Form.ORDER]
    letters = order.card.expected.answer.split()
    for as_typed in (letters, [str("ABC".index(letter) + 1) for letter in letters]):
        reply = typed.format(*as_typed)
        assert grade_made(order, reply).judgement is judgement, reply
        assert grade_made(order, reply.lower()).judgement is judgement, reply


def test_the_same_seed_makes_the_same_questions() -> None:
    figures = bundled()[3]
    assert all_made(figures, 5) == all_made(figures, 5) != all_made(figures, 6)


@pytest.mark.parametrize("each", bundled(), ids=lambda each: each.id)
def test_the_bundled_decks_give_sound_questions(each: Deck) -> None:
    made = all_made(each)
    grader, cards = Grader(each), {card.id: card for card in each.cards}
    assert len({one.card.id for one in made}) == len(made) >= 7
    for one in made:
        assert one.rests_on
        assert set(one.rests_on) <= set(cards)
        assert one.card.id not in cards
        assert one.card.front.split("\n", maxsplit=1)[0][-1] in "?."
        assert one.card.expected.answer in one.options or not one.options
        assert len(set(one.options)) == len(one.options) != 1
        if one.form is Form.PICK:
            (card,) = [cards[id_] for id_ in one.rests_on]
            for option in set(one.options) - {one.card.expected.answer}:
                assert grader.grade(card, option).judgement is Judgement.INCORRECT
        if one.form is Form.LARGER:
            values = [answer_quantity(cards[id_].expected.answer) for id_ in one.rests_on]
            sizes = [value.value * value.unit.factor for value in values if value is not None]
            assert sizes == sorted(set(sizes))


def test_only_the_cards_that_are_given_are_rested_on() -> None:
    figures = bundled()[3]
    some = figures.cards[:3]
    made = make(figures, some, DAY, PLENTY, Random(1))  # noqa: S311 - no secret
    assert made
    assert {id_ for each in made for id_ in each.rests_on} <= {card.id for card in some}


def test_a_deck_in_another_language_gives_none() -> None:
    german = replace(deck(dated("a", "2012"), dated("b", "2014")), language="de-CH")
    assert all_made(german) == ()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=40), st.sampled_from(all_made(bundled()[1])[:12]))
def test_no_reply_raises(reply: str, made: Made) -> None:
    assert 0 <= grade_made(made, reply).score <= 1
