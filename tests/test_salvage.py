"""What can be read of a damaged history is kept, and the damaged file with it, whole."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from builders import reviewed
from history_samples import OPTIONS, at, logs, reading, writing
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck import CardId
from byheart.core.review import Event, GradedBy, Rating, Review
from byheart.core.syncing.event_row import EventRow
from byheart.storage.history.backups import keep_backup
from byheart.storage.history.event_rows import SELECT
from byheart.storage.history.fault import HistoryError
from byheart.storage.mending.repairing import UNREAD, rescue
from byheart.storage.mending.restoring import restore
from byheart.storage.mending.salvage import event_row, salvaged

PAGE = 4_096
EVENTS = 150


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history of many pages, with answers too long for one page among its events."""
    path = tmp_path_factory.mktemp("salvage") / "history.db"
    with writing(path) as history:
        for number in range(EVENTS):
            typed = "Ω" * 2_000 if number % 10 == 0 else f"answer {number}"
            deed = Review(
                CardId(f"capitals/{number % 20}"),
                Rating.GOOD,
                GradedBy.AUTO,
                score=0.5,
                typed=typed,
            )
            history.append(deed, at(number / 10))
    return path


@pytest.fixture
def history(whole: Path, tmp_path: Path) -> Path:
    """A copy of it that may be damaged."""
    path = tmp_path / "home" / "history.db"
    path.parent.mkdir()
    path.write_bytes(whole.read_bytes())
    return path


def rows(path: Path) -> set[EventRow]:
    with closing(sqlite3.connect(path)) as db:
        return set(map(EventRow._make, db.execute(SELECT)))


def events(path: Path) -> list[Event]:
    with reading(path) as opened:
        return list(opened.events())


def test_all_of_a_whole_history_can_be_read(whole: Path) -> None:
    found = salvaged(whole)
    assert set(found.rows) == rows(whole)
    assert len(found.rows) == EVENTS
    assert found.unread == ()


@given(logs)
@settings(max_examples=25, deadline=None)
def test_whatever_was_stored_is_read_from_the_pages(
    tmp_path_factory: pytest.TempPathFactory, log: list[Event]
) -> None:
    path = tmp_path_factory.mktemp("log") / "history.db"
    with writing(path) as opened:
        opened.add_events(log)
        found = salvaged(path)  # most of it is still in the write-ahead log
    assert set(found.rows) == rows(path) == set(salvaged(path).rows)


def pages_with(path: Path) -> dict[int, set[str]]:
    """Return the ids of the events in each page, to know what damage to it may cost."""
    held: dict[int, set[str]] = {}
    data = path.read_bytes()
    for number in range(len(data) // PAGE):
        alone = bytearray(len(data))
        page = data[number * PAGE : (number + 1) * PAGE]
        alone[number * PAGE : (number + 1) * PAGE] = page
        lone = path.with_name("lone.db")
        lone.write_bytes(alone)
        held[number] = {row.id for row in salvaged(lone).rows}
        lone.unlink()
    return held


def test_only_the_events_of_bad_pages_are_lost(history: Path) -> None:
    held = pages_with(history)
    data = history.read_bytes()
    long = {row.id for row in rows(history) if len(row.typed or "") > 1_000}
    for number, ids in held.items():
        if number % 4:
            continue
        damaged = bytearray(data)
        damaged[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)
        history.write_bytes(damaged)
        found = {row.id for row in salvaged(history).rows}
        others = {each for other, some in held.items() if other != number for each in some}
        assert others - long <= found
        assert found.isdisjoint(ids)


@given(st.integers(0, 2**32), st.integers(1, 40))
@settings(max_examples=40, deadline=None)
def test_flipped_bits_never_crash_it(
    whole: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, flips: int
) -> None:
    chance, data = Random(seed), bytearray(whole.read_bytes())  # noqa: S311 - nothing secret
    for _ in range(flips):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path = tmp_path_factory.mktemp("flipped") / "history.db"
    path.write_bytes(data)
    found = salvaged(path)
    # a flip can spoil a row, a page's list of rows, or a page's kind: some rows of each page
    assert len(found.rows) >= EVENTS - flips * 60


def as_values(row: EventRow) -> tuple[int | float | str | None, ...]:
    return tuple(row)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("id", "", id="no id"),
        pytest.param("id", None, id="an id that is nothing"),
        pytest.param("device", 7, id="a device that is a number"),
        pytest.param("at_ms", -1, id="before 1970"),
        pytest.param("at_ms", 300_000_000_000_000, id="after 9999"),
        pytest.param("at_ms", 5, id="another moment than the id's"),
        pytest.param("zone", 2_000, id="a zone that is none"),
        pytest.param("score", "high", id="a score in words"),
        pytest.param("typed", 3, id="an answer that is a number"),
        pytest.param("body", None, id="no body"),
    ],
)
def test_what_is_no_event(whole: Path, field: str, value: str | int | None) -> None:
    row = min(rows(whole))
    assert event_row(as_values(row)) == row
    assert event_row(as_values(row._replace(**{field: value}))) is None  # type: ignore[arg-type]
    assert event_row(as_values(row)[:-1]) is None
    assert event_row(None) is None


def header_gone(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(PAGE) + data[PAGE:])


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // PAGE * PAGE + 100)


def some_pages_flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for number in range(2, len(data) // PAGE, 2):
        span = slice(number * PAGE, (number + 1) * PAGE)
        data[span] = bytes(255 - each for each in data[span])
    path.write_bytes(data)


def is_short(event: Event) -> bool:
    return isinstance(event.deed, Review) and len(event.deed.typed) < 1_000


DAMAGES = [
    pytest.param(header_gone, id="the header zeros"),
    pytest.param(cut_in_half, id="cut in half"),
    pytest.param(some_pages_flipped, id="every second page flipped"),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_history_made_anew(damage: Callable[[Path], None], history: Path) -> None:
    before = {event.id: event for event in events(history)}
    damage(history)
    bad = history.read_bytes()
    saved = rescue(history, OPTIONS, at(99))
    assert (saved.aside / "history.db").read_bytes() == bad
    now = events(history)
    assert 0 < saved.events == len(now) < EVENTS + 1
    # the rest of a long answer stands in a page of its own, and flips to other letters
    assert all(before[event.id] == event for event in now if is_short(before[event.id]))
    with writing(history) as opened:
        assert all(opened.state(card) == state for card, state in opened.states().items())
        assert opened.append(reviewed(), at(100)).counter == 1  # under a new name
    with closing(sqlite3.connect(history)) as db:
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_backups_give_what_the_pages_lack(history: Path) -> None:
    before = events(history)
    keep_backup(history, "tune", at(50))
    with writing(history) as opened:
        after = opened.append(reviewed(), at(60))
    some_pages_flipped(history)
    saved = rescue(history, OPTIONS, at(99))
    assert saved.from_backups > 0
    assert {event for event in events(history) if event.id != after.id} == set(before)
    assert saved.events - (after.id in {event.id for event in events(history)}) == EVENTS


def test_what_the_learner_went_back_behind_stays_behind(history: Path) -> None:
    early = keep_backup(history, "asked", at(50))
    with writing(history) as opened:
        later = opened.append(reviewed(), at(60))
    keep_backup(history, "tune", at(61))
    assert early is not None
    restore(history, early, at(70))
    some_pages_flipped(history)
    rescue(history, OPTIONS, at(99))
    assert later.id not in {event.id for event in events(history)}


def test_what_cannot_be_read_is_written_out(history: Path) -> None:
    data = bytearray(history.read_bytes())
    spoiled = data.find(b"answer 33")
    data[spoiled] = 0xFF  # not UTF-8
    data[:100] = bytes(100)
    history.write_bytes(data)
    saved = rescue(history, OPTIONS, at(99))
    (line,) = (saved.aside / UNREAD).read_text().splitlines()
    assert "answer 33"[1:].encode().hex() in json.loads(line)["hex"]
    assert saved.unread == 1
    assert saved.events == EVENTS - 1


def test_nothing_is_touched_while_another_program_has_it_open(history: Path) -> None:
    before = history.read_bytes()
    other = sqlite3.connect(history)
    other.execute("select * from event").fetchone()
    with pytest.raises(HistoryError, match="another byheart"):
        rescue(history, OPTIONS, at(99), wait_seconds=0.05)
    other.close()
    assert history.read_bytes() == before
