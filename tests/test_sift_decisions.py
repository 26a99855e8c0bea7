"""Decisions fold to the same in any order and however often they are read, and outlive a crash."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sift_samples import SANK, TODAY

from byheart.core.deck import DeckId, QuestionId
from byheart.core.drafting import Fingerprint
from byheart.core.review import Instant
from byheart.core.sifting.decision_lines import decision_of, line_of
from byheart.core.sifting.decisions import (
    Accepted,
    Dated,
    Decision,
    DecisionId,
    Deed,
    Merged,
    Rejected,
    Undone,
    Worded,
    fold,
    said_of,
)
from byheart.core.sifting.patches import Patch
from byheart.storage.drafts.decisions import DecisionLog

IDS = [Fingerprint(letter * 16) for letter in "abc"]
SAID = said_of(SANK)
TEXTS = st.text(max_size=5)
PATCHES = st.builds(Patch, st.integers(0, 9), TEXTS, TEXTS)
QUESTIONS = st.sampled_from([QuestionId("one"), QuestionId("two")])
DEEDS = st.one_of(
    st.builds(
        Accepted, st.sampled_from(IDS), QUESTIONS, st.just(SAID), PATCHES, made_deck=st.booleans()
    ),
    st.builds(Merged, st.sampled_from(IDS), QUESTIONS, TEXTS, st.just(SAID), PATCHES),
    st.builds(Rejected, st.sampled_from(IDS)),
    st.builds(Worded, st.sampled_from(IDS), TEXTS),
    st.builds(Dated, st.dates()),
    st.builds(Undone, st.integers(0, 9).map(lambda number: DecisionId(f"d{number}"))),
)
SOURCES = st.sampled_from(["vasa", "vasa", "other"])


@st.composite
def logs(draw: st.DrawFn) -> list[Decision]:
    made = draw(st.lists(st.tuples(DEEDS, SOURCES, st.integers(0, 3)), max_size=10))
    return [
        Decision(DecisionId(f"d{number}"), at, source, deed)
        for number, (deed, source, at) in enumerate(made)
    ]


@settings(max_examples=200, deadline=None)
@given(log=logs(), chance=st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(log: list[Decision], chance: Random) -> None:
    shuffled = [*log, *log]
    chance.shuffle(shuffled)
    assert fold(shuffled, "vasa") == fold(log, "vasa")


@settings(max_examples=200, deadline=None)
@given(log=logs())
def test_an_undone_decision_is_as_one_never_made(log: list[Decision]) -> None:
    kept = [each for each in log if not isinstance(each.deed, Undone)]
    for number, decision in enumerate(kept):
        undo = Decision(DecisionId("undo"), 9, decision.source, Undone(decision.id))
        without = kept[:number] + kept[number + 1 :]
        assert fold([*kept, undo], "vasa") == fold(without, "vasa")


@settings(max_examples=300, deadline=None)
@given(deed=DEEDS, at=st.integers(0, 2**40), source=st.text(max_size=5))
def test_a_line_says_all_of_a_decision(deed: Deed, at: int, source: str) -> None:
    decision = Decision(DecisionId("id"), at, source, deed)
    line = line_of(decision)
    assert decision_of(line) == decision
    assert line.isascii()
    assert "\n" not in line


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("", id="nothing"),
        pytest.param('{"id": "1", "at_ms": 1, "sou', id="a line cut short"),
        pytest.param("[]", id="no object"),
        pytest.param('{"id": "1", "at_ms": 1, "source": "a", "do": "dance"}', id="a newer deed"),
        pytest.param('{"id": "1", "at_ms": 1, "source": "a", "do": "accept"}', id="half a deed"),
        pytest.param(
            '{"id": "1", "at_ms": 1, "source": "a", "do": "date", "day": "x"}', id="no day"
        ),
        pytest.param("[" * 100_000, id="nested without end"),
    ],
)
def test_what_is_no_decision_is_passed_over(line: str) -> None:
    assert decision_of(line) is None


def test_the_latest_decision_about_a_candidate_counts() -> None:
    accepted = Accepted(IDS[0], QuestionId("one"), SAID, Patch(0, "", "x"))
    both = [
        Decision(DecisionId("1"), 1, "vasa", Rejected(IDS[0])),
        Decision(DecisionId("2"), 2, "vasa", accepted),
    ]
    assert fold(both, "vasa").made == {IDS[0]: accepted}
    assert fold(both, "vasa").rejected == frozenset()


def test_a_log_goes_on_behind_a_line_that_a_crash_cut_short(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path, DeckId("ships"))
    log.append("vasa", Rejected(IDS[0]), Instant(1000))
    with log.path.open("ab") as file:
        file.write(b'{"id": "x", "at')
    again = DecisionLog(tmp_path, DeckId("ships"))
    assert again.unread == 1
    again.append("vasa", Rejected(IDS[1]), Instant(1000))
    read = DecisionLog(tmp_path, DeckId("ships"))
    assert fold(read.decisions, "vasa").rejected == {IDS[0], IDS[1]}
    assert read.unread == 1


def test_a_clock_set_back_changes_no_order(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path, DeckId("ships"))
    first = log.append("vasa", Dated(TODAY), Instant(5000))
    second = log.append("vasa", Dated(TODAY.replace(year=2000)), Instant(10))
    assert first.order < second.order
    assert fold(log.decisions, "vasa").day == TODAY.replace(year=2000)


def test_nothing_is_made_until_something_is_decided(tmp_path: Path) -> None:
    assert DecisionLog(tmp_path / "home", DeckId("ships")).decisions == []
    assert not (tmp_path / "home").exists()
