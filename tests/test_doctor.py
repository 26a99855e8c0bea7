"""A doctor finds each fault that a history and its home can have, mends what it can, and deletes
nothing."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import reviewed
from history_samples import NOON, at, reading, writing
from program_here import byheart

from byheart.core.deck import CardId
from byheart.core.review import Event, EventId, GradedBy, Instant, Mark, MarkKind, Rating, Review
from byheart.core.verdict import Judgement
from byheart.storage.history.backups import keep_backup
from byheart.storage.history.schema_steps import STEPS

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
DECK = """\
deck: capitals
title: Capitals
questions:
  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}
  - {id: sweden, ask: What is the capital of Sweden?, answer: Stockholm}
"""
NOW = "2026-03-01T12:00Z"
PAGE = 4_096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a deck, and a home with a history of its cards."""
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "capitals.yaml").write_text(DECK)
    with writing(history_in(tmp_path)) as history:
        for day in range(6):
            name = ("norway", "sweden")[day % 2]
            typed = ("Oslo", "Stockholm")[day % 2]
            history.append(right(f"capitals/{name}", typed), at(day))
    return tmp_path


def right(card: str, typed: str) -> Review:
    return Review(
        CardId(card), Rating.GOOD, GradedBy.AUTO, judgement=Judgement.CORRECT, typed=typed
    )


def history_in(folder: Path) -> Path:
    return folder / "home" / "history.db"


def told(folder: Path, *arguments: str) -> dict[str, dict[str, object]]:
    """Return what is not fine, check by check."""
    ran = byheart("doctor", "--json", "--now", NOW, *arguments, cwd=folder)
    value = json.loads(ran.out)
    found = {each["check"]: each for each in value["checks"] if each["level"] != "fine"}
    assert ran.code == (1 if any(each["level"] == "fault" for each in found.values()) else 0)
    assert value["faults"] == sum(each["level"] == "fault" for each in found.values())
    return found


def events(folder: Path) -> list[Event]:
    with reading(history_in(folder)) as history:
        return list(history.events())


def test_a_healthy_home(folder: Path) -> None:
    before = history_in(folder).read_bytes()
    ran = byheart("doctor", "--now", NOW, cwd=folder)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("All is well.\n")
    assert "events in it: 6" in ran.out
    assert told(folder) == {}
    assert told(folder, "--fix") == {}
    assert history_in(folder).read_bytes() == before


def test_no_history_yet(tmp_path: Path) -> None:
    assert told(tmp_path) == {}
    assert not (tmp_path / "home").exists()


def sql(*statements: str) -> Callable[[Path], None]:
    """Damage a history behind the program's back."""

    def damage(folder: Path) -> None:
        with closing(sqlite3.connect(history_in(folder))) as db:
            for statement in statements:
                db.execute(statement)
            db.commit()

    return damage


def pages_flipped(folder: Path) -> None:
    data = bytearray(history_in(folder).read_bytes())
    data[3 * PAGE : 5 * PAGE] = bytes(255 - each for each in data[3 * PAGE : 5 * PAGE])
    history_in(folder).write_bytes(data)


def added(event_id: str, device: str, counter: int, day: float) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        with writing(history_in(folder)) as history:
            history.add_events(
                [Event(EventId(event_id), device, counter, at(day), right("capitals/norway", ""))]
            )

    return damage


def opened_to_all(folder: Path) -> None:
    history_in(folder).chmod(0o644)
    (folder / "home").chmod(0o755)


def left_behind(folder: Path) -> None:
    for name in (".history.db.0123abcd.tmp", "history.db.0123456789ab.new"):
        file = folder / "home" / name
        file.write_text("half")
        file.chmod(0o600)
        os.utime(file, (NOON / 1_000, NOON / 1_000))


def a_broken_deck(folder: Path) -> None:
    (folder / "decks" / "broken.yaml").write_text("deck: [")


def bad_settings(folder: Path) -> None:
    settings = folder / "home" / "settings.toml"
    settings.write_text("new_per_day = true")
    settings.chmod(0o600)


def a_question_gone(folder: Path) -> None:
    text = DECK.replace("id: norway", "id: norge").replace("Norway?, answer: Oslo", "N?, answer: X")
    (folder / "decks" / "capitals.yaml").write_text(text)


def the_deck_gone(folder: Path) -> None:
    text = DECK.replace("deck: capitals", "deck: other")
    (folder / "decks" / "capitals.yaml").write_text(text)


def a_backup_that_has_more(folder: Path) -> None:
    keep_backup(history_in(folder), "tune", at(9))
    sql("delete from event where counter = 6", "delete from meta where key = 'states'")(folder)


def cloned(folder: Path) -> None:
    added("twin", events(folder)[0].device, 6, 7)(folder)


def badly_encoded(folder: Path) -> None:
    with closing(sqlite3.connect(history_in(folder))) as db:
        db.execute("update event set typed = cast(x'ff6f736c6f' as text) where counter = 1")
        db.commit()


FAULTS = [
    pytest.param(pages_flipped, "file", "damaged", True, id="pages flipped"),
    pytest.param(lambda f: os.truncate(history_in(f), 3 * PAGE), "file", "damaged", True, id="cut"),
    pytest.param(
        lambda f: history_in(f).write_text("x"), "file", "not a history", True, id="a text"
    ),
    pytest.param(
        sql(f"pragma user_version = {len(STEPS) + 1}"), "file", "newer", False, id="newer"
    ),
    pytest.param(
        sql("update event set rating = 9 where counter = 2"),
        "events",
        "cannot be read: 1",
        True,
        id="a rating that is none",
    ),
    pytest.param(badly_encoded, "events", "cannot be read: 1", True, id="a text that is none"),
    pytest.param(
        sql("update state set stability = 99 where card = 'capitals/norway'"),
        "states",
        "full replay gives: 1",
        True,
        id="a state that is wrong",
    ),
    pytest.param(
        sql("delete from state where card = 'capitals/norway'"),
        "states",
        "full replay gives: 1",
        True,
        id="a state that is missing",
    ),
    pytest.param(
        sql("delete from event where counter = 3"), "numbers", "this device", True, id="a gap"
    ),
    pytest.param(a_backup_that_has_more, "backups", "only backups have: 1", True, id="lost"),
    pytest.param(added("late", "there", 1, 30_000), "future", "future: 1", False, id="the future"),
    pytest.param(opened_to_all, "rights", "others can read", True, id="rights", marks=posix),
    pytest.param(left_behind, "leftovers", "stopped: 2", True, id="drafts left"),
    pytest.param(a_broken_deck, "decks", "problem", False, id="a broken deck"),
    pytest.param(bad_settings, "settings", "cannot be used", False, id="bad settings"),
]


@pytest.mark.parametrize(("damage", "check", "said", "mendable"), FAULTS)
def test_a_fault_is_found_and_mended(
    damage: Callable[[Path], None], check: str, said: str, folder: Path, *, mendable: bool
) -> None:
    damage(folder)
    found = told(folder)[check]
    assert said in str(found["message"])
    assert (found["level"], found["mendable"]) == ("fault", mendable)
    after = told(folder, "--fix")
    assert (check not in after or after[check]["level"] == "note") == mendable
    assert told(folder) == after


NOTES = [
    pytest.param(cloned, "ids", "share: 1", id="a cloned device"),
    pytest.param(
        lambda f: (added("a", "there", 1, 5)(f), added("b", "there", 2, 4)(f)),
        "clock",
        "went back once, by 1 day",
        id="a clock set back",
    ),
    pytest.param(added("a", "there", 3, 5), "numbers", "other devices", id="others' gaps"),
    pytest.param(a_question_gone, "cards", "question is gone: 1", id="a question gone"),
    pytest.param(the_deck_gone, "cards", "decks that are not here: 2", id="a deck gone"),
]


@pytest.mark.parametrize(("damage", "check", "said"), NOTES)
def test_what_is_worth_knowing_and_no_fault(
    damage: Callable[[Path], object], check: str, said: str, folder: Path
) -> None:
    damage(folder)
    found = told(folder)
    assert said in str(found[check]["message"])
    assert {each["level"] for each in found.values()} == {"note"}


def test_mending_deletes_nothing(folder: Path) -> None:
    left_behind(folder)
    pages_flipped(folder)
    bad = history_in(folder).read_bytes()
    ran = byheart("doctor", "--fix", "--now", NOW, cwd=folder)
    kept = [path for path in (folder / "home" / "set-aside").rglob("*") if path.is_file()]
    assert sorted(path.name for path in kept) == [
        ".history.db.0123abcd.tmp",
        "history.db",
        "history.db.0123456789ab.new",
    ]
    assert next(path for path in kept if path.name == "history.db").read_bytes() == bad
    assert "Mended: the history was made anew of" in ran.out
    assert "whole" in ran.out


def test_what_cannot_be_read_is_set_aside_whole_and_stays(folder: Path) -> None:
    sql("update event set rating = 9, typed = 'Osla' where counter = 2")(folder)
    told(folder, "--fix")
    (file,) = (folder / "home" / "set-aside").rglob("unreadable.jsonl")
    row = json.loads(file.read_text())
    assert (row["rating"], row["typed"], row["counter"]) == (9, "Osla", 2)
    assert len(events(folder)) == 6
    assert told(folder, "--fix")["events"]["level"] == "note"
    assert len(list((folder / "home" / "set-aside").iterdir())) == 1


def test_lost_events_come_back_from_a_backup(folder: Path) -> None:
    before = events(folder)
    a_backup_that_has_more(folder)
    assert len(events(folder)) == 5
    told(folder, "--fix")
    assert events(folder) == before


def test_a_gap_in_our_numbers_means_a_new_name(folder: Path) -> None:
    old = events(folder)[0].device
    sql("delete from event where counter = 3")(folder)
    told(folder, "--fix")
    with writing(history_in(folder)) as history:
        made = history.append(Mark(CardId("capitals/norway"), MarkKind.FLAGGED), at(50))
    assert made.device != old
    assert told(folder)["numbers"]["level"] == "note"


def test_a_draft_of_a_program_that_may_still_be_at_work_is_left(folder: Path) -> None:
    left_behind(folder)
    for file in (folder / "home").glob("*.new"):
        os.utime(file, (4_102_444_800, 4_102_444_800))
    assert "stopped: 1" in str(told(folder)["leftovers"]["message"])


def test_an_undone_event_from_the_future_is_no_fault(folder: Path) -> None:
    added("late", "there", 1, 30_000)(folder)
    assert byheart("undo", "late", "--now", NOW, cwd=folder).code == 0
    assert "future" not in told(folder)


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        pytest.param(
            DECK.replace("id: norway", "id: capital-norway"),
            ["capitals/norway may be capitals/capital-norway now", "`renamed_from: [norway]`"],
            id="another id, the same answer",
        ),
        pytest.param(
            DECK.replace("id: norway", "id: q1").replace("What is the capital", "Name the capital"),
            ["capitals/norway may be capitals/q1 now"],
            id="another id, and the only one that takes the answers",
        ),
        pytest.param(
            DECK.replace("id: norway", "id: q1").replace("Oslo", "Bergen"), [], id="another answer"
        ),
        pytest.param(
            DECK.replace(
                "  - {id: norway, ask: What is the capital of Norway?, answer: Oslo}\n", ""
            ),
            [],
            id="to another deck, where `renamed_from` cannot lead",
        ),
        pytest.param(
            DECK.replace("{id: norway,", "{id: q1, renamed_from: [norway],"), [], id="said already"
        ),
    ],
)
def test_questions_that_moved(folder: Path, text: str, moved: list[str]) -> None:
    (folder / "decks" / "capitals.yaml").write_text(text)
    (folder / "decks" / "other.yaml").write_text(DECK.replace("deck: capitals", "deck: other"))
    found = told(folder).get("moved", {}).get("details", [])
    assert isinstance(found, list)
    assert len(found) == bool(moved)
    assert all(each in found[0] for each in moved)


def test_a_question_that_moved_since_the_last_commit(folder: Path) -> None:
    """No answer tells: it was always missed; but git knows how it was worded."""
    card = "capitals/denmark"
    text = DECK + "  - {id: denmark, ask: Which city is the capital of Denmark?, answer: X}\n"
    deck = folder / "decks" / "capitals.yaml"
    deck.write_text(text)
    who = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=folder, check=True)  # noqa: S603, S607 - our own words
    with writing(history_in(folder)) as history:
        history.append(reviewed(Rating.AGAIN, card), at(8))
    deck.write_text(text.replace("id: denmark", "id: dk").replace("Which city", "What"))
    details = told(folder)["moved"]["details"]
    assert f"{card} may be capitals/dk now" in str(details)


def test_clocks_are_compared_by_number_and_not_by_place() -> None:
    from byheart.core.health import clock_finding  # noqa: PLC0415 - beside what it is tested with

    def event(device: str, counter: int, ms: int) -> Event:
        return Event(EventId(f"{device}{counter}"), device, counter, Instant(ms), right("a/b", ""))

    steady = [event("a", 1, NOON), event("b", 1, NOON - 10**9), event("a", 2, NOON + 1)]
    assert clock_finding(steady).level == "fine"
    assert clock_finding([*steady, event("a", 3, NOON - 59_000)]).level == "fine"
    assert "2 hours" in clock_finding([*steady, event("a", 3, NOON - 7_200_000)]).message
