"""Screens as text. `pytest --update-golden` writes them anew; read the difference."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import card, deck, question
from rich.console import Console, RenderableType

from byheart.core.card_state import CardState
from byheart.core.deck import Citation, Deck, Expected, Kind, Question, Source, Status
from byheart.core.review import Rating
from byheart.core.verdict import correct, incorrect
from byheart.terminal import drawing
from byheart.terminal.console import ASCII, UNICODE, WIDEST, Glyphs, console
from byheart.terminal.face import Ending, Hard, QuestionView, VerdictView

GOLDEN = Path(__file__).parent / "golden"
DAY = date(2024, 12, 9).toordinal()
CAPITAL = replace(
    question(),
    why="It was called Christiania until 1925.",
    cite=Citation("atlas", 3, "Oslo, the capital"),
    claimed_by="the atlas",
    status=Status.DATED,
    as_of=date(2024, 12, 5),
    review_by=date(2024, 12, 8),
    hint="It lies on a fjord.",
)
CHOICE = replace(
    question(kind=Kind.CHOICE),
    expected=Expected(Kind.CHOICE, "Oslo", distractors=("Bergen", "Moss")),
)
FLASHCARD = question(
    ask="Recite the **opening** of [the poem](https://example.org).",
    answer="*Ja*, vi elsker\n\n- dette landet",
    kind=Kind.CARD,
)
HOSTILE = replace(
    question(ask="A\x1b[31m [bold]red[/bold] \u202etxet :bomb: [/nope]"), why="\x1b]52;c;QQ==\x07!"
)
NORWAY = Deck(
    deck().id, "d.yaml", "Capitals of the north", (CAPITAL,), sources={"atlas": Source("atlas")}
)
INTERVALS = {Rating.AGAIN: 0, Rating.HARD: 2, Rating.GOOD: 9, Rating.EASY: 70}


def view(asked: Question) -> QuestionView:
    made = card(asked)
    state = CardState(
        made.id,
        stability=4.0,
        difficulty=5.0,
        last_day=DAY - 3,
        last_rating=Rating.GOOD,
        lapses=2,
    )
    return QuestionView(made, NORWAY, place=7, done=6, total=20, state=state, day=DAY)


def new_view(asked: Question) -> QuestionView:
    made = card(asked)
    return QuestionView(made, NORWAY, place=1, done=0, total=20, state=CardState(made.id), day=DAY)


RIGHT = VerdictView(view(CAPITAL), "oslo", correct(), Rating.GOOD, INTERVALS)
WRONG = VerdictView(
    view(CAPITAL), "Osol", incorrect("Nearly."), Rating.AGAIN, INTERVALS, "Flagged.", flagged=True
)
ENDING = Ending(
    answered=20,
    right_at_once=17,
    took_ms=412_000,
    left=2,
    left_minutes=1,
    due_tomorrow=9,
    streak=4,
    day=DAY,
    hard=(Hard("What is the capital of Norway?", "Oslo", 2), Hard("And of Iceland?", "Reyk", 1)),
)
EMPTY = replace(ENDING, answered=0, empty="Nothing is due today.")


@pytest.mark.parametrize(
    ("name", "width", "signs", "drawn"),
    [
        pytest.param("question", 80, UNICODE, view(CAPITAL), id="a question at 80 columns"),
        pytest.param("question-40", 40, UNICODE, view(CAPITAL), id="a question at 40 columns"),
        pytest.param("question-new", 80, ASCII, new_view(CAPITAL), id="a new question in ASCII"),
        pytest.param(
            "question-asked-back",
            80,
            UNICODE,
            replace(view(CAPITAL), message="Right month. Which day?", hint=CAPITAL.hint),
            id="a question asked back, with its hint",
        ),
        pytest.param(
            "question-leech",
            80,
            UNICODE,
            replace(view(CHOICE), state=CardState(card(CHOICE).id, leech=True, flagged=True)),
            id="a leech, flagged",
        ),
        pytest.param("flashcard", 60, UNICODE, view(FLASHCARD), id="a flashcard in Markdown"),
        pytest.param("hostile", 60, UNICODE, view(HOSTILE), id="escapes and markup stay text"),
        pytest.param("verdict-right", 80, UNICODE, RIGHT, id="right"),
        pytest.param("verdict-wrong", 80, ASCII, WRONG, id="wrong, in ASCII, with a notice"),
        pytest.param("verdict-40", 40, UNICODE, RIGHT, id="right at 40 columns"),
        pytest.param(
            "verdict-unknown",
            80,
            UNICODE,
            replace(RIGHT, given="", verdict=incorrect(), rating=Rating.AGAIN),
            id="not known",
        ),
        pytest.param(
            "verdict-back",
            60,
            UNICODE,
            VerdictView(view(FLASHCARD), "", None, None, INTERVALS),
            id="the back of a flashcard",
        ),
        pytest.param("verdict-cram", 80, UNICODE, replace(RIGHT, cram=True), id="cramming"),
        pytest.param("ending", 80, UNICODE, ENDING, id="the end"),
        pytest.param("ending-empty", 80, ASCII, EMPTY, id="nothing was due"),
    ],
)
def test_screen(
    name: str,
    width: int,
    signs: Glyphs,
    drawn: QuestionView | VerdictView | Ending,
    request: pytest.FixtureRequest,
) -> None:
    shown = as_text(render(drawn, signs, width), width)
    golden = GOLDEN / f"{name}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


def render(drawn: QuestionView | VerdictView | Ending, signs: Glyphs, width: int) -> RenderableType:
    match drawn:
        case QuestionView():
            return drawing.question(drawn, signs, width)
        case VerdictView():
            return drawing.verdict(drawn, signs, width)
        case Ending():
            return drawing.ending(drawn, signs)


def as_text(drawn: RenderableType, width: int) -> str:
    out = io.StringIO()
    Console(file=out, width=width, markup=False, emoji=False, highlight=False).print(drawn)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def test_nothing_from_a_deck_is_an_escape_even_with_colours() -> None:
    out = io.StringIO()
    console = Console(file=out, width=60, force_terminal=True, color_system="truecolor")
    console.print(
        drawing.verdict(VerdictView(view(HOSTILE), "\x1b[2J", None, None, INTERVALS), UNICODE, 60)
    )
    shown = out.getvalue()
    assert "\x1b]" not in shown
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown
    assert "[bold]red[/bold]" in shown


@pytest.mark.parametrize("width", [12, 20, 60, 88])
@pytest.mark.parametrize("signs", [UNICODE, ASCII], ids=["Unicode", "ASCII"])
def test_the_bar_of_progress_stays_on_one_line(width: int, signs: Glyphs) -> None:
    shown = io.StringIO()
    Console(file=shown, width=width).print(drawing.header(view(CAPITAL), signs, width))
    bars = [line for line in shown.getvalue().splitlines() if signs.empty * 2 in line]
    assert len(bars) == 1


def test_a_console_follows_its_window(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, shown in ((120, WIDEST), (12, 12), (80, 80)):
        monkeypatch.setenv("COLUMNS", str(columns))
        made = console(io.StringIO())
        assert made.width == columns
        made._force_terminal = True  # noqa: SLF001 - a terminal, as far as Rich can tell
        assert made.width == shown
