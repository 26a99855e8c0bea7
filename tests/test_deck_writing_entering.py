"""What is entered of a question: checked field by field, put into a deck, given an id."""

import pytest
from hypothesis import given, settings
from question_samples import DECK, texts

from byheart.core.deck import Kind, Remark
from byheart.core.deck_writing import faults
from byheart.core.deck_writing.entered import Entered, with_kind
from byheart.core.deck_writing.ids import proposed_id, slug
from byheart.core.deck_writing.listing import listing
from byheart.core.deck_writing.proposing import Desk
from byheart.core.deck_writing.starter import starter_deck
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        pytest.param(faults.text_fault("  "), "write something", id="nothing"),
        pytest.param(faults.text_fault("a\x1bb"), "U+001B (escape) is not allowed", id="an escape"),
        pytest.param(faults.text_fault("Hama"), None, id="a text"),
        pytest.param(faults.answer_fault(Kind.NUMBER, "blue"), "cannot be read", id="no number"),
        pytest.param(faults.answer_fault(Kind.NUMBER, "110 km"), None, id="a number"),
        pytest.param(faults.answer_fault(Kind.DATE, "5/12"), "5/12", id="no date"),
        pytest.param(faults.answer_fault(Kind.TEXT, "?!"), "no letters or digits", id="only signs"),
        pytest.param(faults.tolerance_fault(Kind.NUMBER, "x"), "as a tolerance", id="no tolerance"),
        pytest.param(faults.tolerance_fault(Kind.NUMBER, "10%"), None, id="a tolerance"),
        pytest.param(faults.id_fault("Hama", ()), "a-z, 0-9 and -", id="capitals in an id"),
        pytest.param(
            faults.id_fault("hama", {"hama"}), '"hama" is taken', id="an id that is taken"
        ),
        pytest.param(faults.id_fault("hama-2", {"hama"}), None, id="an id"),
        pytest.param(
            faults.known_id_fault("x", {"y"}), "no question of this deck", id="no such id"
        ),
        pytest.param(faults.day_fault("today"), "YYYY-MM-DD", id="no day"),
        pytest.param(faults.day_fault("2024-02-30"), "is no day of the calendar", id="30 February"),
        pytest.param(faults.day_fault("2024-02-29"), None, id="a leap day"),
        pytest.param(faults.paragraph_fault("0"), "from 1", id="paragraph 0"),
        pytest.param(faults.paragraph_fault("3"), None, id="a paragraph"),
        pytest.param(faults.cloze_fault("Oslo"), "has no gap; put what", id="no gap"),
        pytest.param(faults.cloze_fault("{Oslo"), "has no partner", id="an open brace"),
        pytest.param(faults.cloze_fault("{Oslo} lies"), None, id="a gap"),
    ],
)
def test_what_is_wrong_is_said_in_the_loader_s_words(
    fault: str | None, message: str | None
) -> None:
    assert (fault is None) == (message is None)
    assert message is None or message in str(fault)


@pytest.mark.parametrize(
    ("ask", "id_"),
    [
        pytest.param("What is the capital of Norway?", "capital-norway", id="telling words"),
        pytest.param(
            "According to the article, about how many people lived in Hama in late 2024?",
            "people-lived-hama-late-2024",
            id="five of them",
        ),
        pytest.param("Où est Besançon?", "ou-est-besancon", id="accents"),
        pytest.param("Who is it?", "who-is-it", id="no telling word"),
        pytest.param("谁?", "question", id="no Latin letter"),
        pytest.param("Who was first?", "first-2", id="an id that is taken"),
    ],
)
def test_ids_are_made_of_words(ask: str, id_: str) -> None:
    assert proposed_id(ask, {"first"}) == id_


@settings(max_examples=100, deadline=None)
@given(texts)
def test_every_text_makes_an_id(text: str) -> None:
    made = proposed_id(text, ())
    assert faults.id_fault(made, ()) is None
    assert faults.id_fault(proposed_id(text, {made}), {made}) is None


def test_a_sound_proposal() -> None:
    entered = Entered(id="lakes", type="number", ask="How many lakes?", answers=("188,000 lakes",))
    made = Desk(DECK.encode(), "deck").propose(entered)
    assert made.problems == ()
    assert [card.id for card in made.cards] == ["samples/lakes"]
    assert made.written == (
        "  - id: lakes\n    type: number\n    ask: How many lakes?\n    answer: 188,000 lakes"
    )
    assert made.data.decode() == f"{DECK}\n{made.written}\n"


def test_a_proposal_with_problems_says_all_of_them() -> None:
    entered = Entered(
        id="first", type="date", ask="When?", answers=("soon",), source="nowhere", para="x"
    )
    made = Desk(DECK.encode(), "deck").propose(entered)
    assert made.question is None
    assert made.cards == ()
    assert len(made.problems) == 4


def test_a_desk_knows_its_deck() -> None:
    desk = Desk(DECK.encode(), "deck")
    assert desk.questions == ("first", "second")
    assert set(desk.sources) == {"article", "odd: name"}
    fresh = Desk(b"deck: d\nsources: {s: {title: T}}\nquestions: []\n", "deck")
    assert (fresh.questions, set(fresh.sources)) == ((), {"s"})


def test_another_kind_drops_what_does_not_fit_it() -> None:
    entered = Entered(
        type="number",
        ask="How many?",
        answers=("3",),
        tolerance="10%",
        accept=("three",),
        prompt=(Remark("some"),),
    )
    assert with_kind(entered, Kind.NUMBER) == entered
    assert with_kind(entered, Kind.CARD) == Entered(type="card", ask="How many?")
    assert with_kind(entered, Kind.CHOICE).accept == ("three",)
    assert with_kind(entered, Kind.CHOICE).prompt == ()


@settings(max_examples=50, deadline=None)
@given(texts)
def test_a_starter_is_sound_whatever_its_title(title: str) -> None:
    deck, problems = read_deck(starter_deck("mine", title), "deck")
    assert not problems
    assert deck is not None
    assert deck.title == title


def test_each_id_stands_on_a_line_of_its_own_in_a_listing() -> None:
    lines = listing(DECK.encode()).split("\n")
    assert [line for line in lines if line in ("first", "second")] == ["first", "second"]


def test_a_listing_of_a_deck_with_problems() -> None:
    with pytest.raises(DeckError):
        listing(b"deck: d\nquestions: []\n")


def test_slugs() -> None:
    assert slug("  Hama & Homs — 2024 ") == "hama-homs-2024"
