"""Appeals: what is open, and how each becomes an accept, a prompt or a reject of its deck."""

import io
import json
from pathlib import Path

import pytest
from builders import event
from hypothesis import given, settings
from hypothesis import strategies as st
from program import Ran
from program_here import byheart

from byheart.commands.appeals_asking import hold
from byheart.commands.appeals_settling import Appeals
from byheart.commands.learner import open_learner
from byheart.core.deck import CardId
from byheart.core.review import Appeal, Deed, EventId, Outcome, Settlement, Undo
from byheart.core.sifting.appeals import open_appeals
from byheart.terminal.sift_appeals import AppealAct, AppealPlain, AppealReply, reply_of

DECK = """\
deck: north
title: The north
questions:
  - id: norway
    ask: What is the capital of Norway?  # since 1814
    answer: Oslo
    tests:
      incorrect: [Trondheim]

  - {id: sweden, ask: What is the capital of Sweden?, answer: Stockholm}
  - id: founded
    type: date
    ask: When was Oslo burnt down?
    answer: 17 August 1624
  - id: river
    type: cloze
    ask: "The {Glomma} flows into the {Skagerrak}."
  - id: three
    type: list
    ask: Which are the Nordic countries with a king?
    answer: [Norway, Sweden, Denmark]
"""
AT = ("--now", "2026-03-01T10:00:00+01:00")
NORWAY, SWEDEN = CardId("north/norway"), CardId("north/sweden")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "north.yaml").write_text(DECK, encoding="utf-8")
    return tmp_path


def appeal(here: Path, *deeds: tuple[str, str]) -> None:
    """Store appeals: a card's id without its deck's, and what was typed."""
    del here  # the history lies in the home folder that every test has
    with open_learner((), AT[1], write=True) as learner:
        for name, typed in deeds:
            deed = Appeal(CardId(f"north/{name}"), EventId("some-review"), typed)
            learner.history.append(deed, learner.clock.now())


def appeals(here: Path, *arguments: str, given: str = "") -> Ran:
    return byheart("appeals", *arguments, cwd=here, given=given)


def deck(here: Path) -> str:
    return (here / "decks" / "north.yaml").read_text(encoding="utf-8")


def changed(old: str, new: str) -> str:
    assert DECK.count(old) == 1
    return DECK.replace(old, new)


def settlements() -> list[Outcome]:
    with open_learner((), AT[1]) as learner:
        deeds = [each.deed for each in learner.history.events()]
    return [deed.outcome for deed in deeds if isinstance(deed, Settlement)]


DEEDS = st.one_of(
    st.builds(
        Appeal,
        st.sampled_from([NORWAY, SWEDEN]),
        st.just(EventId("review")),
        st.sampled_from(["Christiania", "christiania ", "Bergen"]),
    ),
    st.builds(
        Settlement,
        st.just(NORWAY),
        st.integers(0, 7).map(lambda number: EventId(f"here-{number:04}")),
        st.sampled_from(Outcome),
    ),
    st.builds(
        Undo,
        st.just(NORWAY),
        st.integers(0, 7).map(lambda number: EventId(f"here-{number:04}")),
    ),
)


@settings(max_examples=200, deadline=None)
@given(deeds=st.lists(DEEDS, max_size=8))
def test_open_is_what_was_neither_settled_nor_undone(deeds: list[Deed]) -> None:
    events = [event(deed, number) for number, deed in enumerate(deeds)]
    found = open_appeals(events)
    assert open_appeals([*reversed(events), *events]) == found
    ids = {id_ for each in found for id_ in each.events}
    assert len(ids) == sum(len(each.events) for each in found)
    for each in events:
        if isinstance(each.deed, Appeal) and not any(
            isinstance(other.deed, (Settlement, Undo)) and other.deed.target == each.id
            for other in events
        ):
            assert each.id in ids
        if each.id in ids:
            assert isinstance(each.deed, Appeal)


def test_the_same_reply_is_one_appeal() -> None:
    deeds = [Appeal(NORWAY, EventId("r"), typed) for typed in ("Christiania", "christiania ", "X")]
    [one, other] = open_appeals([event(deed, number) for number, deed in enumerate(deeds)])
    assert (one.typed, len(one.events)) == ("Christiania", 2)
    assert (other.typed, len(other.events)) == ("X", 1)


def test_a_quiz_s_appeal_is_listed_with_all_that_is_known(here: Path) -> None:
    given = "Christiania\n:appeal\n:quit\n"
    byheart("quiz", "--order", "deck", *AT, cwd=here, given=given)
    ran = appeals(here)
    assert ran.out == (
        "1. north/norway\n"
        "   Question: What is the capital of Norway?\n"
        "   Answer: Oslo\n"
        "   Typed: Christiania\n"
        "   When: Sun 1 Mar 2026\n"
        "   Judged now: incorrect\n"
    )
    [value] = [json.loads(line) for line in appeals(here, "--json").out.splitlines()]
    assert (value["number"], value["card"], value["typed"]) == (1, "north/norway", "Christiania")
    assert value["answer"] == "Oslo"
    assert byheart("quiz", "--json", *AT, cwd=here).code == 0


@pytest.mark.parametrize(
    ("deed", "arguments", "expected"),
    [
        pytest.param(
            ("norway", "Christiania"),
            ("--accept", "1"),
            changed("answer: Oslo\n", "answer: Oslo\n    accept: [Christiania]\n"),
            id="another right answer",
        ),
        pytest.param(
            ("founded", "summer of 1624"),
            ("--prompt", "1", "--say", "On which day?"),
            changed(
                "answer: 17 August 1624\n",
                "answer: 17 August 1624\n    prompt:\n      summer of 1624: On which day?\n",
            ),
            id="right but not specific",
        ),
        pytest.param(
            ("norway", "Bergen"),
            ("--reject", "1", "--say", "The second city."),
            changed(
                "answer: Oslo\n", "answer: Oslo\n    reject:\n      Bergen: The second city.\n"
            ),
            id="wrong with a word",
        ),
        pytest.param(
            ("river/glomma", "Glåma"),
            ("--accept", "1"),
            changed(
                'Skagerrak}."\n',
                'Skagerrak}."\n    gaps:\n      Glomma:\n        accept: [Glåma]\n',
            ),
            id="a gap's own",
        ),
        pytest.param(
            ("three", "norge, Denmark and Sweden"),
            ("--accept", "1"),
            changed(
                "    answer: [Norway, Sweden, Denmark]\n",
                "    answer:\n      - answer: Norway\n        accept: [norge]\n"
                "      - Sweden\n      - Denmark\n",
            ),
            id="the only member that is left, by another name",
        ),
        pytest.param(("norway", "Bergen"), ("--dismiss", "1"), DECK, id="dismissed"),
        pytest.param(("norway", "oslo"), ("--accept", "1"), DECK, id="right by now"),
    ],
)
def test_settling(
    here: Path, deed: tuple[str, str], arguments: tuple[str, ...], expected: str
) -> None:
    appeal(here, deed, ("sweden", "Göteborg"))
    ran = appeals(here, *arguments)
    assert ran.code == 0, ran.err
    assert deck(here) == expected
    assert [json.loads(line)["card"] for line in appeals(here, "--json").out.splitlines()] == [
        "north/sweden"
    ]
    assert len(settlements()) == 1


@pytest.mark.parametrize(
    ("deed", "arguments", "words"),
    [
        pytest.param(
            ("sweden", "Oslo"),
            ("--accept", "1"),
            'is the answer of "norway"',
            id="another question's answer",
        ),
        pytest.param(
            ("norway", "Trondheim"), ("--accept", "1"), "own-test", id="the deck's own test"
        ),
        pytest.param(
            ("three", "Norway and Sweden"),
            ("--accept", "1"),
            "which one member",
            id="nothing for a member",
        ),
        pytest.param(
            ("three", "Norge, Sverige, Denmark"),
            ("--accept", "1"),
            "`byheart edit three`",
            id="something for two members",
        ),
        pytest.param(("norway", "Oslo"), ("--reject", "1"), "reject", id="the answer itself"),
        pytest.param(("gone", "x"), ("--accept", "1"), "in no deck here", id="a lost question"),
    ],
)
def test_what_would_be_wrong_elsewhere_is_refused(
    here: Path, deed: tuple[str, str], arguments: tuple[str, ...], words: str
) -> None:
    appeal(here, deed)
    ran = appeals(here, *arguments)
    assert ran.code == 1
    assert words in ran.err
    assert deck(here) == DECK
    assert settlements() == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--accept", "2"), "numbered 1 to 1", id="no such number"),
        pytest.param(("--accept", "x"), "numbered 1 to 1", id="no number"),
        pytest.param(("--accept", "1", "--dismiss", "1"), "exclude each other", id="two steps"),
        pytest.param(("--accept", "1", "--say", "x"), "nothing else is told", id="nobody to tell"),
    ],
)
def test_wrong_use(here: Path, arguments: tuple[str, ...], words: str) -> None:
    appeal(here, ("norway", "Bergen"))
    ran = appeals(here, *arguments)
    assert ran.code == 2
    assert words in ran.err


def test_without_appeals_nothing_is_made(here: Path) -> None:
    assert "No appeal is open." in appeals(here).out
    assert not (here / "home").exists()
    assert appeals(here, "--json").out == ""


def test_an_appeal_by_its_id_and_with_its_deck_named(here: Path) -> None:
    appeal(here, ("norway", "Christiania"))
    (here / "elsewhere").mkdir()
    (here / "decks" / "north.yaml").rename(here / "elsewhere" / "north.yaml")
    [value] = [json.loads(line) for line in appeals(here, "--json").out.splitlines()]
    assert value["ask"] is None
    ran = appeals(here, "elsewhere/north.yaml", "--accept", value["id"], "--json")
    assert json.loads(ran.out)["file"] == "elsewhere/north.yaml"
    assert "Christiania" in (here / "elsewhere" / "north.yaml").read_text()


def test_a_bundled_deck_is_left_alone_and_its_copy_is_not(tmp_path: Path) -> None:
    with open_learner((), AT[1], write=True) as learner:
        card = learner.cards[0]
        deed = Appeal(card.id, EventId("r"), "something else")
        learner.history.append(deed, learner.clock.now())
    ran = byheart("appeals", "--accept", "1", cwd=tmp_path)
    assert ran.code == 1
    assert "copy it to" in ran.err
    assert byheart("appeals", "--dismiss", "1", cwd=tmp_path).code == 0


def test_a_renamed_question_keeps_its_appeals(here: Path) -> None:
    appeal(here, ("norway", "Christiania"))
    renamed = DECK.replace("id: norway", "id: capital\n    renamed_from: [norway]")
    (here / "decks" / "north.yaml").write_text(renamed, encoding="utf-8")
    assert appeals(here, "--accept", "1").code == 0
    assert "accept: [Christiania]" in deck(here)
    assert appeals(here, "--json").out == ""


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        pytest.param("a", AppealReply(AppealAct.ACCEPT), id="a letter"),
        pytest.param("prompt Which?", AppealReply(AppealAct.PROMPT, "Which?"), id="with a word"),
        pytest.param("", AppealReply(AppealAct.SKIP), id="an empty line skips"),
        pytest.param("dance", None, id="no command"),
    ],
)
def test_commands_in_lines(line: str, reply: AppealReply | None) -> None:
    assert reply_of(line) == reply


def test_one_after_the_other_in_lines(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here)
    appeal(here, *(("norway", typed) for typed in ("Christiania", "Trondheim", "Bergen", "X")))
    out = io.StringIO()
    lines = "dance\na\na\ns\nr The second city.\nq\n"
    with open_learner((), AT[1], write=True) as learner:
        hold(Appeals(learner), AppealPlain(out, io.StringIO(lines)))
    assert "Settled: accept in decks/north.yaml." in out.getvalue()
    assert "own-test" in out.getvalue()
    assert "2 appeals settled, 2 appeals open." in out.getvalue()
    assert "    accept: [Christiania]\n    reject:\n      Bergen: The second city.\n" in deck(here)
    assert settlements() == [Outcome.ACCEPT, Outcome.REJECT]


def test_an_appeal_is_settled_for_good(here: Path) -> None:
    appeal(here, ("norway", "Bergen"), ("norway", "bergen"))
    appeals(here, "--dismiss", "1")
    assert settlements() == [Outcome.DISMISSED] * 2
    assert "No appeal is open" in appeals(here).out
