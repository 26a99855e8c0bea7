"""Made questions in a quiz: between the cards, about what is known, and never stored."""

from pathlib import Path
from random import Random

import pytest
from face_script import RightFace, ScriptFace
from program_here import byheart

from byheart.commands.learner import open_learner
from byheart.commands.quiz import hold
from byheart.commands.quiz_acts import Rules
from byheart.core.deck import CardId
from byheart.core.review import Event
from byheart.core.session import Choices
from byheart.core.verdict import Judgement
from byheart.terminal.face import Act, QuestionView, Reply, Typed

DECK = Path(__file__).parent.parent / "decks" / "fall-of-hama" / "dates.yaml"
NOW = "2026-03-01T10:00:00+01:00"


def held(face: ScriptFace, rules: Rules, seed: int = 1) -> list[Event]:
    """Hold a quiz over new cards; return the events that it left."""
    with open_learner([str(DECK)], NOW, write=True) as learner:
        chance = Random(seed)  # noqa: S311 - no secret
        hold(learner, [], Choices(new_per_day=30, cram=rules.cram), rules, face, chance)
        return list(learner.history.events())


@pytest.mark.parametrize("cram", [False, True], ids=["scheduled", "cram"])
def test_a_made_question_comes_after_every_fourth_card(*, cram: bool) -> None:
    face = RightFace()
    held(face, Rules(mix=True, cram=cram))
    made = [view for view in face.asked if view.rests_on]
    cards = len(face.asked) - len(made)
    assert cards // 4 - 1 <= len(made) <= cards // 4
    assert [bool(view.rests_on) for view in face.asked[:5]] == [False] * 4 + [True]
    assert len({view.card.id for view in made}) == len(made) == len(face.pages)
    assert all(page.verdict and page.verdict.judgement is Judgement.CORRECT for page in face.pages)


def test_it_rests_on_what_was_answered_and_does_not_come_again() -> None:
    face = RightFace()
    held(face, Rules(mix=True))
    answered: set[CardId] = set()
    for view in face.asked:
        if view.rests_on:
            assert set(view.rests_on) <= answered
            assert "no schedule" in view.note
        else:
            assert view.card.id not in answered
            answered.add(view.card.id)


def test_nothing_of_it_is_stored() -> None:
    face = RightFace()
    events = held(face, Rules(mix=True))
    cards = [view.card.id for view in face.asked if not view.rests_on]
    assert [event.deed.card for event in events] == cards


def test_without_the_option_there_is_none() -> None:
    face = RightFace()
    held(face, Rules())
    assert face.asked
    assert not any(view.rests_on for view in face.asked)


def test_it_can_be_left_and_nothing_else_does_anything_to_it() -> None:
    right = RightFace()

    class Leaving(RightFace):
        def ask(self, view: QuestionView) -> Reply:
            if not view.rests_on:
                return super().ask(view)
            self.asked.append(view)
            return Act.SUSPEND if not view.message else Act.QUIT

    leaving = Leaving()
    held(leaving, Rules(mix=True))
    *_, first, again = leaving.asked
    assert first.card == again.card
    assert "has no schedule" in again.message
    assert not right.pages
    assert len(leaving.endings) == 1


def test_a_reply_that_cannot_be_read_is_asked_back_once() -> None:
    class Odd(RightFace):
        def ask(self, view: QuestionView) -> Reply:
            shown = super().ask(view)
            return Typed("no such thing") if view.rests_on else shown

    face = Odd()
    held(face, Rules(mix=True))
    for view in (view for view in face.asked if view.message):
        assert view.options or "letters" in view.card.front
    assert len(face.pages) == len({view.card.id for view in face.asked if view.rests_on})


def test_in_lines_it_says_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_text(
        "deck: d\nquestions:\n"
        + "".join(
            f"- {{id: e{at}, type: date, ask: When was e{at}?, answer: '{2000 + at}'}}\n"
            for at in range(4)
        ),
        encoding="utf-8",
    )
    options = ("quiz", "d.yaml", "--mix", "--seed", "1", "--order", "deck", "--now", NOW)
    given = "2000\n2001\n2002\n2003\nB\n"
    lines = byheart(*options, cwd=tmp_path, given=given)
    assert "made from facts that you know: no schedule" in lines.out
    assert "Rests on: d/e" in lines.out
    assert "4 cards answered" in lines.out
