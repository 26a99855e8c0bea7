"""What a teacher reads: counted by hand, told apart, and harmless in a spreadsheet."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from builders import FIRST_DAY, deck, event, question, reviewed
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.class_report import ClassReport, Tally, wilson_low
from byheart.core.deck import CardId, Deck, Kind
from byheart.core.review import Correction, Deed, Event, EventId, Rating, Review, Undo
from byheart.core.verdict import Judgement
from byheart.terminal.hub_tables import ClassView, TableName, class_view
from byheart.terminal.hub_view import cell, show_report, write_csv, write_report

NORWAY, SWEDEN = "capitals/capital-norway", "capitals/capital-sweden"
AGAIN, GOOD = Rating.AGAIN, Rating.GOOD
UNDONE = Undo(CardId(NORWAY), EventId("anna-0002"))


def wrong(typed: str, card: str = NORWAY) -> Review:
    made = reviewed(AGAIN, card)
    return replace(made, judgement=Judgement.INCORRECT, typed=typed)


def stamped(*deeds: tuple[float, Deed], device: str = "anna") -> list[Event]:
    """Stamp deeds, each with its day."""
    return [event(deed, number, day, device) for number, (day, deed) in enumerate(deeds, 1)]


def counted(
    events: Sequence[Event], before: Sequence[str] = (), card: str = NORWAY
) -> tuple[int, int, int, int]:
    """Return the answers, the wrong ones, what was tested and what was recalled."""
    report = ClassReport(rollover_hour=4)
    report.add("anna", "Anna", events, [CardId(each) for each in before])
    tally = report.cards[CardId(card)]
    return tally.answers, tally.wrong, tally.tested, tally.recalled


@pytest.mark.parametrize(
    ("deeds", "before", "expected"),
    [
        pytest.param([(0, reviewed())], [], (1, 0, 0, 0), id="a first answer tests nothing"),
        pytest.param(
            [(0, reviewed())], [NORWAY], (1, 0, 1, 1), id="unless it was answered long ago"
        ),
        pytest.param(
            [(0, reviewed(AGAIN)), (0.01, reviewed())], [], (2, 1, 0, 0), id="the same day"
        ),
        pytest.param([(0, reviewed()), (2, reviewed())], [], (2, 0, 1, 1), id="recalled"),
        pytest.param([(0, reviewed()), (2, reviewed(AGAIN))], [], (2, 1, 1, 0), id="forgotten"),
        pytest.param(
            [(0, reviewed()), (2, reviewed(AGAIN)), (2.01, reviewed())],
            [],
            (3, 1, 1, 0),
            id="only the first answer of a day is a test",
        ),
        pytest.param(
            [(0, reviewed()), (2, reviewed(cram=True))], [], (1, 0, 0, 0), id="cramming is none"
        ),
        pytest.param(
            [
                (0, reviewed()),
                (2, reviewed(AGAIN)),
                (2.1, Undo(CardId(NORWAY), EventId("anna-0002"))),
            ],
            [],
            (1, 0, 0, 0),
            id="what was undone counts not",
        ),
        pytest.param(
            [
                (0, reviewed()),
                (2, reviewed(AGAIN)),
                (2.1, Correction(CardId(NORWAY), EventId("anna-0002"), GOOD)),
            ],
            [],
            (2, 0, 1, 1),
            id="a corrected rating counts as corrected",
        ),
    ],
)
def test_what_counts(
    deeds: list[tuple[float, Deed]], before: list[str], expected: tuple[int, int, int, int]
) -> None:
    assert counted(stamped(*deeds), before) == expected


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6), st.booleans()), max_size=25).map(sorted),
    st.randoms(use_true_random=False),
)
def test_counting_agrees_with_a_second_way_and_asks_no_order(
    answers: list[tuple[int, bool]], chance: Random
) -> None:
    events = stamped(*[(day, reviewed(GOOD if right else AGAIN)) for day, right in answers])
    days = sorted({day for day, _ in answers})
    firsts = [next(right for each, right in answers if each == day) for day in days]
    expected = (len(answers), sum(not r for _, r in answers), len(firsts[1:]), sum(firsts[1:]))
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert counted(shuffled) == expected


@pytest.mark.parametrize(
    ("hits", "tries", "low"),
    [
        pytest.param(0, 0, 0.0, id="nothing"),
        pytest.param(1, 1, 0.2065, id="one of one says little"),
        pytest.param(9, 10, 0.5958, id="nine of ten say more"),
        pytest.param(50, 100, 0.4038, id="half of a hundred"),
    ],
)
def test_the_lower_end_of_a_share(hits: int, tries: int, low: float) -> None:
    assert wilson_low(hits, tries) == pytest.approx(low, abs=5e-5)


def test_the_hardest_is_not_the_one_with_one_miss_of_one() -> None:
    once, often = Tally(1, 1, 0, 1), Tally(10, 10, 1, 9)
    assert often.hardness > once.hardness


def class_deck() -> Deck:
    return deck(
        question(),
        question("capital-sweden", "What is the capital of Sweden?", "Stockholm"),
        question("founded-oslo", "When was Oslo founded?", "1048", Kind.DATE),
        question("burnt-oslo", "When did Oslo burn?", "1624", Kind.DATE),
    )


def class_of_two() -> ClassView:
    report = ClassReport(rollover_hour=4)
    anna = stamped(
        (0, reviewed()),
        (0, reviewed(card_id=SWEDEN)),
        (3, reviewed()),
        (3, wrong("Oslo", SWEDEN)),
        (3, wrong("=HYPERLINK(1)", SWEDEN)),
        (3, wrong("1624", "capitals/founded-oslo")),
    )
    carl = stamped((1, wrong("oslo ", SWEDEN)), (2, wrong("=hyperlink(1)", SWEDEN)), device="carl")
    report.add("anna", "Anna Berg", anna)
    report.add("carl", "@Carl", carl)
    report.add("dora", "Dora", [])
    return class_view(report, [class_deck()], 30, FIRST_DAY + 4, 0)


def test_what_is_taken_for_what() -> None:
    rows = class_of_two().tables[TableName.CONFUSIONS]
    said = [(row["question"], row["typed"], row["times"], row["answer_of"]) for row in rows]
    assert said == [
        (SWEDEN, "=hyperlink(1)", 2, None),
        (SWEDEN, "oslo", 2, NORWAY),
        ("capitals/founded-oslo", "1624", 1, "capitals/burnt-oslo"),
    ]


def test_the_report_on_the_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    show_report(class_of_two())
    shown = capsys.readouterr().out
    assert [line.rstrip() for line in shown.splitlines()] == SCREEN.strip("\n").splitlines()


SCREEN = """
3 learners, 2 practised in the last 30 days: 8 answers, 33% recalled

Learner                 Last  Days  Cards  Answers  Minutes    Recalled
Anna Berg (anna)   yesterday     2      3        6        0    50% of 2
@Carl (carl)      2 days ago     2      1        2        0     0% of 1
Dora (dora)          not yet     0      0        0        0  not tested

Decks
Deck      Learners  Answers  Recalled
capitals         2        8  33% of 3

Hardest questions
Question                         Wrong    Recalled
What is the capital of Sweden?  4 of 5     0% of 2
When was Oslo founded?          1 of 1  not tested

Given instead
Typed          Times  Learners  For the question
=hyperlink(1)      2         2  What is the capital of Sweden?
oslo               2         2  What is the capital of Sweden?
                                It answers: What is the capital of Norway?
1624               1         1  When was Oslo founded?
                                It answers: When did Oslo burn?
"""


def test_json_holds_all_tables(capsys: pytest.CaptureFixture[str]) -> None:
    write_report(class_of_two())
    value = json.loads(capsys.readouterr().out)
    assert [row["learner"] for row in value["learners"]] == ["anna", "carl", "dora"]
    assert value["learners"][0]["last_day"] == date.fromordinal(FIRST_DAY + 3).isoformat()
    assert value["questions"][0]["question"] == SWEDEN
    assert value["decks"] == [
        {
            "deck": "capitals",
            "title": "Capitals",
            "learners": 2,
            "answers": 8,
            "tested": 3,
            "recalled": 1,
            "retention": 0.3333,
        }
    ]


@pytest.mark.parametrize("name", TableName)
def test_csv_holds_the_same_and_no_formula(name: TableName) -> None:
    view, out = class_of_two(), io.StringIO()
    write_csv(view, name, out)
    rows = list(csv.reader(io.StringIO(out.getvalue())))
    assert len(rows) == 1 + len(view.tables[name])
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert ("'=hyperlink(1)" in cells) is (name is TableName.CONFUSIONS)
    assert ("'@Carl" in cells) is (name is TableName.LEARNERS)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("  =1+1", "'  =1+1", id="after blanks, which some drop"),
        pytest.param("\uff1d1+1", "'\uff1d1+1", id="a full-width sign"),
        pytest.param("-5", "'-5", id="a text that looks like a number"),
        pytest.param(-5, "-5", id="a number"),
        pytest.param("\x1b]0;x\x07y", "]0;xy", id="a terminal's escape"),
        pytest.param(None, "", id="nothing"),
        pytest.param("Oslo", "Oslo", id="a word"),
    ],
)
def test_cells(value: str | int | None, written: str) -> None:
    assert cell(value) == written
