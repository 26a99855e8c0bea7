"""New questions to read, and dated facts in the order of time."""

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import deck, question
from face_script import ScriptFace
from hypothesis import given, settings
from hypothesis import strategies as st
from program_here import byheart

from byheart.commands.learner import open_learner
from byheart.commands.study import leaf_through, new_cards
from byheart.commands.timeline import timeline as show_dates
from byheart.core.card_state import CardState
from byheart.core.deck import Card, Expected, Gap, Kind, Question, Status
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.schedules import Schedules
from byheart.core.timeline import Timeline, timeline
from byheart.terminal.face import Act
from byheart.terminal.timeline_view import timeline_lines, timeline_value, what_line

DECK = Path(__file__).parent.parent / "decks" / "fall-of-hama" / "dates.yaml"
GOLDEN = Path(__file__).parent / "golden"
AT = ("--now", "2026-03-01T10:00:00+01:00")
DAY = date(2026, 3, 1).toordinal()
SCHEDULES = Schedules(SchedulingOptions())


def dated(id_: str, answer: str, **more: object) -> Question:
    made = question(id_, f"When was {id_}?", answer, Kind.DATE)
    return replace(made, **more)  # type: ignore[arg-type]


def line(questions: Sequence[Question], states: Sequence[CardState] = ()) -> Timeline:
    cards = deck(*questions).cards
    return timeline(cards, {state.card: state for state in states}, DAY, SCHEDULES)


def known(id_: str, stability: float) -> CardState:
    card = f"capitals/{id_}"
    return CardState(card, stability=stability, difficulty=5.0, last_day=DAY - 30, reps=1)  # type: ignore[arg-type]


IN_ORDER = [
    pytest.param("c. 2560 BC", "about 2560 BC", "-2559~", id="circa-bce"),
    pytest.param("44 BC", "44 BC", "-0043", id="bce"),
    pytest.param("1st century", "the 1st century", "00XX", id="century"),
    pytest.param("1180s", "the 1180s", "118X", id="decade"),
    pytest.param("1914..1918", "1914 to 1918", "1914/1918", id="range"),
    pytest.param("spring 1968", "spring 1968", "1968-21", id="season"),
    pytest.param("2011", "2011", "2011", id="year"),
    pytest.param("March 2011", "March 2011", "2011-03", id="month"),
    pytest.param("mid-2012", "mid-2012", "2012-05~/2012-08~", id="part-of-a-year"),
    pytest.param("5 December 2024", "5 December 2024", "2024-12-05", id="day"),
]


@pytest.mark.parametrize(("answer", "words", "edtf"), IN_ORDER)
def test_a_date_is_told_in_words_and_in_edtf(answer: str, words: str, edtf: str) -> None:
    (moment,) = line([dated("a", answer)]).moments
    assert (moment.words, moment.edtf) == (words, edtf)


def test_the_order_is_that_of_time() -> None:
    answers = [str(each.values[0]) for each in IN_ORDER]
    questions = [dated(f"e{at}", answer) for at, answer in enumerate(answers)]
    found = line(questions[::-1])
    assert [moment.card.expected.answer for moment in found.moments] == [
        *answers[:6],
        "2011",
        "March 2011",
        *answers[8:],
    ]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.dates(date(1, 1, 1)), max_size=9))
def test_days_come_in_their_order(days: list[date]) -> None:
    found = (
        line([dated(f"e{at}", day.isoformat()) for at, day in enumerate(days)]) if days else None
    )
    if found is not None:
        assert [moment.edtf for moment in found.moments] == sorted(map(date.isoformat, days))


def test_what_would_not_be_recalled_is_blank() -> None:
    questions = [dated("fresh", "2001"), dated("weak", "2002"), dated("new", "2003")]
    found = line(questions, [known("fresh", 300.0), known("weak", 0.01)])
    assert [moment.is_blank for moment in found.moments] == [False, True, True]
    value = timeline_value(found, reveal=False)
    assert [each["edtf"] for each in value["moments"]] == ["2001", None, None]  # type: ignore[union-attr,index,call-overload]
    assert "2 of 3 dates left blank" in timeline_lines(found, reveal=False)[0]
    shown = timeline_value(found, reveal=True)
    assert [each["edtf"] for each in shown["moments"]] == ["2001", "2002", "2003"]  # type: ignore[union-attr,index,call-overload]
    assert timeline_lines(found, reveal=True) == []


def test_what_has_no_place_is_counted_and_what_is_retired_is_not() -> None:
    found = line([dated("a", "14 July"), dated("b", "2001", retired=date(2026, 1, 1))])
    assert (found.moments, found.without_place) == ((), 1)
    assert timeline_lines(found, reveal=False)[0].startswith("No dated facts")


def test_a_gap_is_told_by_its_sentence_and_a_claim_by_its_claimant() -> None:
    gap = Gap("year", Expected(Kind.DATE, "1945"))
    cloze = replace(
        question("war", "It ended in {1945}.", kind=Kind.CLOZE), expected=None, gaps=(gap,)
    )
    claim = dated("a", "1950", fact="the end", claimed_by="the army", status=Status.CONTESTED)
    found = line([claim, cloze])
    assert [what_line(moment) for moment in found.moments] == [
        "It ended in ____.",
        "The end (claimed by the army, contested)",
    ]


def test_the_timeline_of_a_bundled_deck(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    golden = GOLDEN / "timeline.txt"
    show_dates([str(DECK)], reveal=True, now=AT[1])
    shown = "\n".join(row.rstrip() for row in capsys.readouterr().out.splitlines()) + "\n"
    if request.config.getoption("--update-golden"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")
    show_dates([str(DECK)], now=AT[1], json=True)
    moments = json.loads(capsys.readouterr().out)["moments"]
    assert moments
    assert all(moment["date"] is None for moment in moments)


def pages(face: ScriptFace) -> list[Card]:
    return [view.question.card for view in face.pages]


def test_pages_are_turned_on_and_back() -> None:
    face = ScriptFace([Act.NEXT, Act.UNDO, Act.NEXT, Act.NEXT, Act.NEXT])
    with open_learner([str(DECK)], AT[1]) as learner:
        cards = new_cards(learner, 3)
        assert leaf_through(learner, cards, face) == 3
    assert pages(face) == [cards[at] for at in (0, 1, 0, 1, 2)]
    assert [view.question.can_undo for view in face.pages] == [False, True, False, True, True]


def test_a_stop_ends_the_reading() -> None:
    face = ScriptFace([Act.NEXT, Act.QUIT])
    with open_learner([str(DECK)], AT[1]) as learner:
        assert leaf_through(learner, new_cards(learner, 5), face) == 2


def test_only_what_is_new_is_read() -> None:
    with open_learner([str(DECK)], AT[1]) as learner:
        first, second = new_cards(learner, 2)
        state = CardState(first.id, stability=3.0, difficulty=5.0, last_day=DAY, due_day=DAY)
        learner.states[first.id] = state
        learner.states[second.id] = CardState(second.id, suspended=True)
        assert {first.id, second.id}.isdisjoint(card.id for card in new_cards(learner, 99))


def test_in_lines_all_is_read_and_nothing_is_stored(tmp_path: Path) -> None:
    ran = byheart("study", str(DECK), "-n", "2", *AT, cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "Question 2 of 2" in ran.out
    assert ran.out.count("Why: ") == ran.out.count("Source: ") == 2
    assert "2 questions read. `byheart quiz` asks them; nothing is scheduled yet." in ran.out
    assert not Path(os.environ["BYHEART_HOME"]).exists()
