"""A mock exam: drawn across the deck, judged at its end, and without a trace in the history."""

import json
import math
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from random import Random

import pytest
from builders import deck, question
from face_script import ScriptFace
from hypothesis import given, settings
from hypothesis import strategies as st
from program_here import byheart

from byheart.clock import Clock
from byheart.commands.exam_paper import exam_paper
from byheart.commands.exam_sitting import Sitting
from byheart.commands.learner import Learner, open_learner
from byheart.commands.library import Library
from byheart.core.card_state import CardState
from byheart.core.deck import Card, Deck, Kind
from byheart.core.errors import UsageError
from byheart.core.exam import (
    Item,
    Marked,
    Result,
    can_be_asked,
    chance_of,
    chance_of_made,
    drawn,
    expected_right,
    fitting,
)
from byheart.core.making import make
from byheart.core.review import Instant, Rating
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.verdict import correct, incorrect, partial, prompt
from byheart.terminal.exam_view import comparison, marks_lines, marks_value
from byheart.terminal.face import Act, QuestionView, Rated, Reply, Typed

ROOT = Path(__file__).parent.parent
DECK = ROOT / "decks" / "fall-of-hama" / "dates.yaml"
AT = ("--now", "2026-03-01T10:00:00+01:00")
DAY = date(2026, 3, 1).toordinal()
SCHEDULES = Schedules(SchedulingOptions())


def rng(seed: int = 1) -> Random:
    return Random(seed)  # noqa: S311 - no secret


def cards(count: int, tags: int = 3) -> list[Card]:
    made = [replace(question(f"q{at}"), tags=("all", f"t{at % tags}")) for at in range(count)]
    return list(deck(*made).cards)


def items(*chances: float) -> list[Item]:
    return [Item(card, chance) for card, chance in zip(cards(len(chances)), chances, strict=True)]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_the_expectation_is_that_of_all_outcomes(chances: list[float]) -> None:
    mean = variance = 0.0
    for outcome in product((0, 1), repeat=len(chances)):
        share = math.prod(p if hit else 1 - p for p, hit in zip(chances, outcome, strict=True))
        mean += share * sum(outcome)
        variance += share * sum(outcome) ** 2
    found = expected_right(items(*chances))
    assert found.right == pytest.approx(mean)
    assert found.spread == pytest.approx(math.sqrt(max(0.0, variance - mean**2)), abs=1e-6)
    assert 0 <= found.low <= round(mean) <= found.high <= len(chances)


def test_an_exam_is_spread_over_the_sections() -> None:
    found = drawn(cards(60, tags=3), 12, rng())
    assert Counter(card.question.tags[1] for card in found) == {"t0": 4, "t1": 4, "t2": 4}
    assert len({card.id for card in found}) == 12


def test_of_a_family_one_is_drawn_while_there_are_others() -> None:
    kin = [replace(question(f"k{at}"), family="one") for at in range(4)]
    others = [question(f"o{at}") for at in range(3)]
    for seed in range(10):
        found = drawn(deck(*kin, *others).cards, 4, rng(seed))
        assert sum(card.question.family == "one" for card in found) == 1
    assert len(drawn(deck(*kin).cards, 4, rng())) == 4


@pytest.mark.parametrize(
    ("card", "state", "asked"),
    [
        pytest.param(cards(1)[0], {}, True, id="new"),
        pytest.param(cards(1)[0], {"suspended": True}, False, id="suspended"),
        pytest.param(cards(1)[0], {"suspended": True, "leech": True}, True, id="leech"),
        pytest.param(cards(1)[0], {"buried_day": DAY}, True, id="buried"),
        pytest.param(deck(question(kind=Kind.CARD)).cards[0], {}, False, id="flashcard"),
        pytest.param(
            deck(replace(question(), retired=date(2026, 3, 1))).cards[0], {}, False, id="retired"
        ),
    ],
)
def test_what_stands_in_an_exam(card: Card, state: dict[str, int], *, asked: bool) -> None:
    known = replace(CardState(card.id), **state)  # type: ignore[arg-type]
    assert can_be_asked(card, known, DAY) is asked


def test_the_chance_of_a_card_is_its_recall() -> None:
    card = cards(1)[0]
    known = CardState(card.id, stability=10.0, difficulty=5.0, last_day=DAY - 10)
    assert chance_of(known, DAY, SCHEDULES) == pytest.approx(0.9)
    assert chance_of(CardState(card.id), DAY, SCHEDULES) == 0
    today = replace(known, last_day=DAY)
    assert chance_of(today, DAY, SCHEDULES) == chance_of(today, DAY + 1, SCHEDULES) < 1


def test_a_made_question_is_known_or_guessed() -> None:
    read = deck_of(DECK)
    for each in make(read, read.cards, DAY, 20, rng()):
        sure = dict.fromkeys(each.rests_on, 1.0)
        assert chance_of_made(each, sure) == 1
        assert chance_of_made(each, {}) == each.guess
        half = chance_of_made(each, {**sure, each.rests_on[0]: 0.5})
        assert half == pytest.approx(0.5 + 0.5 * each.guess)


def deck_of(file: Path) -> Deck:
    with open_learner([str(file)], AT[1]) as learner:
        return learner.decks[0]


@pytest.fixture
def learner() -> Iterator[Learner]:
    with open_learner([str(DECK)], AT[1]) as opened:
        yield opened


def sitting(learner: Learner, face: ScriptFace, limit_ms: int | None = None, n: int = 6) -> Sitting:
    library = Library(learner.decks, rng())
    return Sitting(learner, library, exam_paper(learner, library, n, n // 3, rng()), face, limit_ms)


def rightly(view: QuestionView) -> Reply:
    return Typed(view.card.expected.shown)


def test_no_made_question_gives_an_asked_one_away(learner: Learner) -> None:
    library = Library(learner.decks, rng())
    for seed in range(8):
        found = exam_paper(learner, library, 16, 6, rng(seed))
        asked = {item.card.id for item in found if item.made is None}
        made = [item.made for item in found if item.made is not None]
        assert len(found) <= 16
        assert made
        for each in made:
            assert not each.reveals or asked.isdisjoint(each.rests_on)
        assert fitting(made, asked, 99) == sorted(
            made, key=lambda each: sum(id_ in asked for id_ in each.rests_on)
        )


def test_all_right_gets_full_marks_and_no_verdict_in_between(learner: Learner) -> None:
    face = ScriptFace([rightly] * 6)
    result = sitting(learner, face).held()
    assert (result.right, result.marks, result.left, result.missed) == (6, 6, 0, ())
    assert [view.place for view in face.asked] == [1, 2, 3, 4, 5, 6]
    assert all(view.note == "mock exam" for view in face.asked)
    assert not face.pages
    assert not face.said
    assert not face.endings


def test_hints_ratings_and_marks_have_no_place_in_it(learner: Learner) -> None:
    face = ScriptFace([Act.HINT, Rated(Rating.EASY), Act.SUSPEND, *[rightly] * 6])
    assert sitting(learner, face).held().right == 6
    assert [bool(view.message) for view in face.asked[:5]] == [False, True, True, True, False]
    assert not any(view.card.hint or view.hint for view in face.asked)


@pytest.mark.parametrize(
    "stop", [pytest.param(Act.QUIT, id="ctrl-d"), pytest.param(KeyboardInterrupt, id="ctrl-c")]
)
def test_a_stop_is_asked_about_and_counts_what_was_answered(
    learner: Learner, stop: Act | type[KeyboardInterrupt]
) -> None:
    face = ScriptFace([rightly, stop, Typed(""), stop], confirms=(False, True))
    held = sitting(learner, face)
    result = held.held()
    assert (len(result.marked), result.right, result.left) == (2, 1, 4)
    assert face.questions == [
        "End the exam here, with 1 answer?",
        "End the exam here, with 2 answers?",
    ]
    assert not held.broken_off
    assert "4 questions not reached and not counted." in marks_lines(result)


class Jumping(Clock):
    """A clock that goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        super().__init__(AT[1])
        self._looks = 0

    def now(self) -> Instant:
        self._looks += 1
        return replace(super().now(), ms=60_000 * self._looks)


def test_after_the_time_nothing_is_begun_and_the_rest_is_missed(learner: Learner) -> None:
    learner.clock = Jumping()
    face = ScriptFace([rightly] * 6)
    result = sitting(learner, face, limit_ms=12 * 60_000).held()
    answered = len(face.asked)
    assert 0 < answered < 6
    assert (len(result.marked), result.right, result.left) == (6, answered, 6 - answered)
    assert "left" in face.asked[0].note
    assert "when the time was up, and counted as missed" in " ".join(marks_lines(result))


def test_a_reply_that_is_no_option_is_asked_back(learner: Learner) -> None:
    odd = Typed("no option at all")
    face = ScriptFace([odd, rightly] * 12)
    result = sitting(learner, face, n=12).held()
    again = [view for view in face.asked if view.message]
    assert again
    assert all(view.options or "Type the letters" in view.card.front for view in again)
    assert result.left == 0


ITEMS = items(0.9, 0.8, 0.5, 0.5)


@pytest.mark.parametrize(
    ("verdicts", "marks", "said"),
    [
        pytest.param([correct()] * 4, 4, "As predicted.", id="all-right"),
        pytest.param(
            [correct(), partial(0.5, "Half."), incorrect(), prompt("Which day?")],
            1.5,
            "As predicted.",
            id="some",
        ),
        pytest.param([incorrect()] * 4, 0, "Worse than predicted.", id="none"),
    ],
)
def test_marks_and_prediction(verdicts: list, marks: float, said: str) -> None:  # type: ignore[type-arg]
    marked = [Marked(item, "x", each) for item, each in zip(ITEMS, verdicts, strict=True)]
    result = Result(tuple(marked))
    assert result.marks == marks
    assert comparison(result) == said
    value = marks_value(result)
    assert value["marks"] == marks
    assert value["predicted"]["right"] == pytest.approx(2.7)  # type: ignore[index,call-overload]


def test_better_than_predicted() -> None:
    result = Result(tuple(Marked(item, "x", correct()) for item in items(*[0.1] * 9)))
    assert comparison(result) == "Better than predicted."


def kept() -> dict[str, bytes]:
    home = Path(os.environ["BYHEART_HOME"])
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }


def test_the_history_stays_as_it_is_byte_for_byte(tmp_path: Path) -> None:
    quizzed = byheart("quiz", str(DECK), *AT, "--limit", "4", cwd=tmp_path, given="x\n" * 9)
    assert quizzed.code == 0
    before = kept()
    assert "history.sqlite" in before or before
    ran = byheart(
        "exam", str(DECK), "--now", "2026-03-05", "--json", cwd=tmp_path, given="x\n" * 40
    )
    assert ran.code == 0, ran.err
    assert kept() == before


def test_the_end_of_input_ends_it_and_no_history_is_made(tmp_path: Path) -> None:
    ran = byheart("exam", str(DECK), *AT, "--json", "--seed", "2", cwd=tmp_path, given="x\nx\n")
    values = [json.loads(line) for line in ran.out.splitlines()]
    assert [value["type"] for value in values][-2:] == ["confirm", "marks"]
    assert (values[-1]["of"], values[-1]["right"]) == (len(values[-1]["questions"]), 0)
    assert values[-1]["left"] + values[-1]["of"] == values[1]["total"]
    assert "none of this has been learned" in values[-1]["message"]
    assert "Nothing was stored: your schedule is as it was." in values[-1]["message"]
    assert kept() == {}


def test_equal_seeds_ask_equal_questions(learner: Learner) -> None:
    def asked(seed: int, made: int) -> list[str]:
        library = Library(learner.decks, rng(seed))
        return [item.card.id for item in exam_paper(learner, library, 12, made, rng(seed))]

    first = asked(7, 4)
    assert first == asked(7, 4) != asked(8, 4)
    assert any(":" in card for card in first)
    assert not any(":" in card for card in asked(7, 0))


def test_a_deck_of_flashcards_has_no_exam(learner: Learner) -> None:
    learner.decks = [deck(question(kind=Kind.CARD))]
    with pytest.raises(UsageError, match="no question here can stand in an exam"):
        exam_paper(learner, Library(learner.decks, rng()), 5, 1, rng())


def test_interrupting_twice_ends_it_at_once(learner: Learner) -> None:
    class Impatient(ScriptFace):
        def confirm(self, asked: str) -> bool:
            raise KeyboardInterrupt(asked)

    held = sitting(learner, Impatient([rightly, KeyboardInterrupt]))
    assert held.held().right == 1
    assert held.broken_off
