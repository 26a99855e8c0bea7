"""What was done, act by act: what belongs together is undone together, and back again."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from builders import event, reviewed
from history_samples import OPTIONS, logs, reading
from hypothesis import given, settings
from hypothesis import strategies as st
from program_here import byheart

from byheart.core.acts import Act, acts, last_standing
from byheart.core.deck import CardId
from byheart.core.review import (
    Appeal,
    Correction,
    Deed,
    Event,
    EventId,
    GradedBy,
    Instant,
    Mark,
    MarkKind,
    Rating,
    Undo,
)
from byheart.core.scheduling.outlook import fold

NORWAY = CardId("capitals/capital-norway")


def made(*deeds: Deed) -> tuple[Event, ...]:
    """Stamp deeds, a minute after each other, as here-0001, here-0002 and so on."""
    return tuple(event(deed, at, at / 1_440) for at, deed in enumerate(deeds, start=1))


def target(number: int) -> EventId:
    return EventId(f"here-{number:04}")


def retry(of: int) -> Correction:
    return Correction(NORWAY, target(of), Rating.HARD, GradedBy.RETRY)


def overrule(of: int) -> Correction:
    return Correction(NORWAY, target(of), Rating.EASY)


def undo(of: int) -> Undo:
    return Undo(NORWAY, target(of))


def shape(found: Sequence[Act]) -> list[tuple[list[int], bool]]:
    """Return the counters of each act's events, and whether it stands."""
    return [([each.counter for each in act.events], act.stands) for act in found]


@pytest.mark.parametrize(
    ("deeds", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([reviewed(), reviewed()], [([1], True), ([2], True)], id="two answers"),
        pytest.param([reviewed(), retry(1)], [([1, 2], True)], id="an answer and its second try"),
        pytest.param(
            [reviewed(), overrule(1)], [([1], True), ([2], True)], id="a rating overruled"
        ),
        pytest.param(
            [reviewed(), Appeal(NORWAY, target(1), "Osla"), overrule(1)],
            [([1], True), ([2, 3], True)],
            id="an appeal and the rating that it brings",
        ),
        pytest.param([reviewed(), undo(1)], [([1], False), ([2], True)], id="undone"),
        pytest.param(
            [reviewed(), undo(1), undo(2)],
            [([1], True), ([2], False), ([3], True)],
            id="an undo undone",
        ),
        pytest.param([retry(7)], [([1], True)], id="a second try whose answer is not here"),
        pytest.param([undo(7)], [([1], True)], id="an undo of what is not here"),
    ],
)
def test_acts(deeds: list[Deed], expected: list[tuple[list[int], bool]]) -> None:
    assert shape(acts(made(*deeds))) == expected


def test_undos_at_once_are_one_act_and_later_ones_are_not() -> None:
    first = event(reviewed(), 1)
    at = first.at.ms
    undos = [
        Event(EventId(f"u{number}"), "here", 1 + number, Instant(at + ms), undo(1))
        for number, ms in ((1, 50), (2, 60), (3, 900))
    ]
    assert shape(acts([first, *undos]))[1:] == [([2, 3], True), ([4], True)]


def test_the_last_act_is_no_undo_and_counts() -> None:
    found = acts(made(reviewed(), Mark(NORWAY, MarkKind.FLAGGED), undo(2)))
    last = last_standing(found)
    assert last is not None
    assert last.main.counter == 1
    assert last_standing(acts(made(reviewed(), undo(1)))) is None


@given(logs, st.data())
@settings(max_examples=80, deadline=None)
def test_undoing_and_undoing_that_changes_nothing(events: list[Event], data: st.DataObject) -> None:
    """Whatever was done: undone it counts no more, and once that is undone, it does as before."""
    standing = [act for act in acts(events) if act.stands]
    if not standing:
        return
    act = data.draw(st.sampled_from(standing))
    undone = [*events, *undos_of(act, 100)]
    now = next(each for each in acts(undone) if each.main == act.main)
    assert not now.stands
    back = [*undone]
    for each in reversed(acts(undone)):
        if each.is_undo and each.main.counter >= 100:
            back += undos_of(each, 200 + len(back))
    again = next(each for each in acts(back) if each.main == act.main)
    assert again.left == act.left
    for card in {each.deed.card for each in events}:
        assert fold(card, [e for e in back if e.deed.card == card], OPTIONS) == fold(
            card, [e for e in events if e.deed.card == card], OPTIONS
        )


def undos_of(act: Act, number: int) -> list[Event]:
    return [
        event(Undo(each.deed.card, each.id), number + at, 1_000 + number, device="undoing")
        for at, each in enumerate(reversed(act.left))
    ]


DECK = """\
deck: capitals
title: Capitals
questions:
  - {id: norway, ask: Capital of Norway?, answer: Oslo}
  - {id: sweden, ask: Capital of Sweden?, answer: Stockholm}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a deck, of which two questions were answered, and one card flagged."""
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "capitals.yaml").write_text(DECK)
    assert byheart("quiz", "--plain", "--seed", "1", cwd=tmp_path, given="Oslo\nx\n").code == 0
    assert byheart("flag", "norway", cwd=tmp_path).code == 0
    return tmp_path


def listed(folder: Path) -> list[str]:
    ran = byheart("undo", "--list", "--json", cwd=folder)
    assert ran.code == 0
    return [deed["what"] for deed in json.loads(ran.out)["deeds"]]


def test_undo_goes_back_over_sessions_and_forth_again(folder: Path) -> None:
    before = listed(folder)
    assert before[0] == "flagged"
    first = byheart("undo", cwd=folder)
    assert first.out.startswith("Undone: flagged (Capital of Norway?), of ")
    assert listed(folder) == ["undid: flagged", *before[1:]]
    second = byheart("undo", "--json", cwd=folder)
    assert json.loads(second.out)["undone"]["what"] == before[1]
    assert listed(folder)[:2] == [f"undid: {before[1]}", "undid: flagged"]
    assert byheart("undo", "2", cwd=folder).code == 0
    assert listed(folder)[0] == "undid: undid: flagged"
    assert "flagged" in listed(folder)
    shown = json.loads(byheart("show", "norway", "--json", cwd=folder).out)
    assert shown["flagged"]


def test_an_appeal_is_undone_with_the_rating_that_it_brought(folder: Path) -> None:
    given = "wrong\n:appeal\n:quit\n"
    byheart("quiz", "--plain", "--cram", "--limit", "1", cwd=folder, given=given)
    assert listed(folder)[0] == "appealed; counted as good by learner"
    assert byheart("undo", cwd=folder).code == 0
    assert listed(folder)[0] == "undid: appealed; counted as good by learner"
    with reading(folder / "home" / "history.db") as history:
        *_, appeal, correction, one, other = history.events()
    assert isinstance(one.deed, Undo)
    assert isinstance(other.deed, Undo)
    assert [one.deed.target, other.deed.target] == [correction.id, appeal.id]


def test_the_list_for_people(folder: Path) -> None:
    ran = byheart("undo", "--list", "--now", "2030-01-01", cwd=folder)
    assert "Capital of Norway?" in ran.out
    assert "`byheart undo N`" in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["99"], 2, "no number 99", id="no such number"),
        pytest.param(["0"], 2, "no number 0", id="number 0"),
        pytest.param(["abc"], 2, "abc is no event", id="no such id"),
        pytest.param(["--list", "1"], 2, "--list takes no number", id="both"),
    ],
)
def test_what_cannot_be_undone(folder: Path, arguments: list[str], code: int, said: str) -> None:
    before = listed(folder)
    ran = byheart("undo", *arguments, cwd=folder)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert listed(folder) == before


def test_an_id_may_be_named_once(folder: Path) -> None:
    ran = byheart("undo", "--list", "--json", cwd=folder)
    last = json.loads(ran.out)["deeds"][0]["id"]
    assert byheart("undo", last, cwd=folder).code == 0
    assert "is undone already" in byheart("undo", last, cwd=folder).err


def test_nothing_to_undo(tmp_path: Path) -> None:
    ran = byheart("undo", cwd=tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "nothing was done yet" in ran.err
