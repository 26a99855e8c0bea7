"""The file that keeps the tables: it may be lost, damaged, old or of another history."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import reviewed
from history_samples import OPTIONS, at, writing

from byheart.core.deck import CardId
from byheart.core.review import Correction, Event, EventId, Mark, MarkKind, Rating, Tuned, Undo
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.statistics.ledger import Tables, columns_of
from byheart.storage.history.fault import HistoryError
from byheart.storage.history.review_table import read_tables

NORWAY, SWEDEN, FINLAND = map(CardId, ("lands/norway", "lands/sweden", "lands/finland"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "history.db"
    with writing(file) as history:
        for day in range(6):
            for card in (NORWAY, SWEDEN):
                history.append(reviewed(card_id=card), at(2 * day))
    return file


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def assert_equal(found: Tables, expected: Tables) -> None:
    assert found.reviews.cards == expected.reviews.cards
    for ours, theirs in ((found.reviews, expected.reviews), (found.states, expected.states)):
        for name, column in columns_of(theirs).items():
            np.testing.assert_array_equal(columns_of(ours)[name], column, err_msg=name)


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-64])


def rewrite_header(file: Path) -> None:
    file.write_bytes(b'{"stamp": 3}\n' + file.read_bytes())


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(Path.unlink, id="lost"),
        pytest.param(truncate, id="cut short"),
        pytest.param(rewrite_header, id="another header"),
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_bytes(b"\0" * 5000), id="zeros"),
        pytest.param(lambda file: (file.unlink(), file.mkdir()), id="a folder"),
    ],
)
def test_a_harmed_file_is_made_anew(
    path: Path, cache: Path, harm: Callable[[Path], object]
) -> None:
    expected = read_tables(path, OPTIONS, cache=cache)
    (file,) = cache.iterdir()
    harm(file)
    assert_equal(read_tables(path, OPTIONS, cache=cache), expected)
    assert_equal(read_tables(path, OPTIONS, cache=cache), expected)


def test_the_file_is_used_and_brought_up_to_date(path: Path, cache: Path) -> None:
    read_tables(path, OPTIONS, cache=cache)
    (file,) = cache.iterdir()
    before = file.stat()
    read_tables(path, OPTIONS, cache=cache)
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    with writing(path) as history:
        last = history.append(reviewed(Rating.AGAIN, FINLAND), at(1))
        history.append(Correction(FINLAND, last.id, Rating.EASY), at(20))
        history.append(Mark(NORWAY, MarkKind.RESET), at(3))
        history.append(Undo(SWEDEN, last.id), at(20))  # of another card: it changes nothing
    found = read_tables(path, OPTIONS, cache=cache)
    assert_equal(found, read_tables(path, OPTIONS))
    assert found.reviews.cards == (NORWAY, SWEDEN, FINLAND)
    assert found.reviews.is_new.sum() == 4  # Norway twice
    assert (cache / file.name).stat().st_ino != before.st_ino


def test_events_of_one_instant_that_come_late_stand_in_the_order_of_every_device(
    path: Path, cache: Path
) -> None:
    def arrives(counter: int, card: CardId) -> None:
        event = Event(EventId(f"{counter}"), "there", counter, at(50), reviewed(card_id=card))
        with writing(path) as history:
            history.add_events([event])

    arrives(5, NORWAY)
    read_tables(path, OPTIONS, cache=cache)
    arrives(4, SWEDEN)
    arrives(6, FINLAND)
    found = read_tables(path, OPTIONS, cache=cache)
    last = [found.reviews.cards[card] for card in found.reviews.card[-3:]]
    assert last == [SWEDEN, NORWAY, FINLAND]
    assert_equal(found, read_tables(path, OPTIONS))


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(replace(OPTIONS, rollover_hour=12), id="another rollover hour"),
        pytest.param(replace(OPTIONS, desired_retention=0.8), id="another desired retention"),
    ],
)
def test_other_options_make_another_table(
    path: Path, cache: Path, options: SchedulingOptions
) -> None:
    read_tables(path, OPTIONS, cache=cache)
    assert_equal(read_tables(path, options, cache=cache), read_tables(path, options))
    assert_equal(read_tables(path, OPTIONS, cache=cache), read_tables(path, OPTIONS))


def test_fitted_parameters_make_another_table(path: Path, cache: Path) -> None:
    before = read_tables(path, OPTIONS, cache=cache)
    with writing(path) as history:
        history.append(Tuned((1.0, *DEFAULT_PARAMETERS[1:20], 0.3)), at(30))
    found = read_tables(path, OPTIONS, cache=cache)
    assert_equal(found, read_tables(path, OPTIONS))
    assert not np.array_equal(found.reviews.recall, before.reviews.recall, equal_nan=True)


def test_a_backup_that_went_on_otherwise_is_another_history(path: Path, cache: Path) -> None:
    backup = path.with_name("backup.db")
    shutil.copy(path, backup)
    with writing(path) as history:
        history.append(reviewed(card_id=NORWAY), at(40))
    read_tables(path, OPTIONS, cache=cache)
    shutil.move(backup, path)
    with writing(path) as history:
        for day in range(40, 43):
            history.append(reviewed(card_id=FINLAND), at(day))
    assert_equal(read_tables(path, OPTIONS, cache=cache), read_tables(path, OPTIONS))


def test_each_set_of_renames_has_its_own_file(path: Path, cache: Path) -> None:
    oslo = CardId("lands/oslo")
    for renamed in ({}, {oslo: (NORWAY,)}, {SWEDEN: (NORWAY,)}, {}):
        found = read_tables(path, OPTIONS, renamed, cache)
        assert_equal(found, read_tables(path, OPTIONS, renamed))
    assert read_tables(path, OPTIONS, {oslo: (NORWAY,)}, cache).reviews.cards == (oslo, SWEDEN)
    assert len(list(cache.iterdir())) == 3


def test_nothing_is_written_without_a_folder_and_nothing_beside_the_history(path: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in path.parent.iterdir()}
    read_tables(path, OPTIONS)
    assert {file: file.stat().st_mtime_ns for file in path.parent.iterdir()} == before


def test_a_folder_that_cannot_be_written_to_is_done_without(path: Path, cache: Path) -> None:
    cache.write_text("in the way")
    assert len(read_tables(path, OPTIONS, cache=cache).reviews) == 12


def test_no_history_is_an_empty_table(tmp_path: Path, cache: Path) -> None:
    for _ in range(2):
        found = read_tables(tmp_path / "none.db", OPTIONS, cache=cache)
        assert (len(found.reviews), found.reviews.cards) == (0, ())
    assert not (tmp_path / "none.db").exists()


def test_what_is_no_history_is_said(tmp_path: Path) -> None:
    file = tmp_path / "history.db"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with pytest.raises(HistoryError):
        read_tables(file, OPTIONS)
