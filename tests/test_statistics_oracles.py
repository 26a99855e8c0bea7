"""Statistics against computations that share nothing with them: SQL, and Anki's own graphs."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import pytest
from history_samples import NOON, OPTIONS, writing

from byheart.core.deck import CardId
from byheart.core.review import (
    Correction,
    Deed,
    Event,
    EventId,
    GradedBy,
    Instant,
    Rating,
    Review,
    Undo,
)
from byheart.core.scheduling.memory import DEFAULT_PARAMETERS
from byheart.core.statistics.activity import YEAR_DAYS, activity, period
from byheart.core.statistics.calibration import calibration
from byheart.core.statistics.facts import Grouping
from byheart.core.statistics.ledger import Tables
from byheart.core.statistics.retention import (
    attempts,
    by_day,
    by_group,
    by_hour,
    by_maturity,
    retention,
)
from byheart.core.statistics.reviews import ReviewTable
from byheart.core.statistics.wilson import Share
from byheart.storage.history.review_table import read_tables

EPOCH = 719_163
HOUR_MS, DAY_MS = 3_600_000, 86_400_000
ZONES = (0, 60, -480, 345)
ANKI = json.loads(Path(__file__).with_name("vectors").joinpath("anki_graphs.json").read_text())
SQL = """
with said as (
    select r.rowid as event, r.card, r.took_ms,
        coalesce((select c.rating from event c where c.kind = 'correction' and c.target = r.id
            and c.card = r.card and not exists (
                select 1 from event u where u.kind = 'undo' and u.target = c.id)
            order by c.at_ms desc, c.device desc, c.counter desc, c.id desc limit 1
        ), r.rating) as rating,
        719163 + (r.at_ms / 60000 + r.zone - 60 * 4) / 1440 as day,
        (r.at_ms / 60000 + r.zone) / 60 % 24 as hour,
        row_number() over (order by r.at_ms, r.device, r.counter, r.id) as place
    from event r
    where r.kind = 'review' and r.cram = 0 and not exists (
        select 1 from event u where u.kind = 'undo' and u.target = r.id)
)
select card, day, hour, rating, took_ms,
    lag(rating) over of_card as last_rating,
    coalesce(max(rating > 1) over (of_card rows between unbounded preceding and 1 preceding), 0)
        as learned,
    row_number() over (partition by card, day order by place) = 1 as first
from said window of_card as (partition by card order by place) order by place
"""


class Counted(NamedTuple):
    """One row of the query: a review that counts, and what went before it on its card."""

    card: str
    day: int
    hour: int
    rating: int
    took_ms: int
    last_rating: int | None
    learned: int
    first: int

    @property
    def attempt(self) -> bool:
        return bool(self.first and (self.last_rating or 0) > 1)


def a_history(seed: int) -> list[Event]:
    """Make up some weeks of two devices, with mistakes that were taken back."""
    rng = Random(seed)  # noqa: S311 - nothing secret
    at_ms, events = NOON, list[Event]()
    reviews = list[tuple[CardId, EventId]]()
    for number in range(400):
        at_ms += rng.choice((0, 60_000, 60_000, HOUR_MS, 7 * HOUR_MS))
        deed = a_deed(rng, reviews)
        device = rng.choice(("here", "there"))
        id_ = EventId(f"event-{number:03}")
        if isinstance(deed, Review):
            reviews.append((deed.card, id_))
        events.append(Event(id_, device, number, Instant(at_ms, rng.choice(ZONES)), deed))
    return events


def a_deed(rng: Random, reviews: Sequence[tuple[CardId, EventId]]) -> Deed:
    card = CardId(f"deck-{rng.randrange(3)}/card-{rng.randrange(6)}")
    rating = rng.choice((Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.EASY))
    match rng.randrange(20) if reviews else 9:
        case 0:
            return Undo(*rng.choice(reviews))
        case 1 | 2:
            return Correction(*rng.choice(reviews), rating)
        case kind:
            took_ms = rng.randrange(90_000)
            return Review(card, rating, GradedBy.AUTO, took_ms=took_ms, cram=kind == 3)


@pytest.fixture(scope="module", params=[1, 2, 3])
def counted(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Tables, list[Counted]]:
    path = tmp_path_factory.mktemp("sql") / "history.db"
    with writing(path) as history:
        history.add_events(a_history(request.param))
    with sqlite3.connect(path) as db:
        rows = [Counted(*row) for row in db.execute(SQL)]
    db.close()
    return read_tables(path, OPTIONS), rows


def pairs(rows: Sequence[Counted]) -> tuple[int, int]:
    """Return how many of the attempts among some rows were right, and how many there are."""
    tried = [row for row in rows if row.attempt]
    return sum(row.rating > 1 for row in tried), len(tried)


def of(share: Share) -> tuple[int, int]:
    return share.right, share.of


def test_retention_is_what_sql_counts(counted: tuple[Tables, list[Counted]]) -> None:
    table, rows = counted[0].reviews, counted[1]
    found = attempts(table)
    assert of(retention(found)) == pairs(rows)
    days = {day: pairs([row for row in rows if row.day == day]) for day in {r.day for r in rows}}
    assert {each.day: of(each.share) for each in by_day(found)} == {
        day: its for day, its in days.items() if its[1]
    }
    for each in by_hour(found):
        then = [row for row in rows if row.hour == each.hour]
        assert (of(each.share), each.reviews) == (pairs(then), len(then))
    since = rows[len(rows) // 2].day
    later = attempts(table, since)
    assert of(retention(later)) == pairs([row for row in rows if row.day >= since])
    assert sum(each.share.of for each in by_maturity(found)) == pairs(rows)[1]


def test_retention_of_groups_is_what_sql_counts(counted: tuple[Tables, list[Counted]]) -> None:
    table, rows = counted[0].reviews, counted[1]
    tags = [(card.split("/")[0], card[-1]) for card in table.cards]  # of the card and of its deck
    for each in by_group(attempts(table), Grouping.of(tags)):
        its = [row for row in rows if each.name in (row.card.split("/")[0], row.card[-1])]
        assert of(each.share) == pairs(its)


def test_activity_is_what_sql_counts(counted: tuple[Tables, list[Counted]]) -> None:
    tables, rows = counted
    today = max(row.day for row in rows)
    found = activity(tables.reviews, tables.study_days, today)
    always = period(tables.reviews, 0, today)
    for each, first in ((found.today, today), (found.week, today - 6), (always, 0)):
        its = [row for row in rows if first <= row.day <= today]
        ratings = Counter(row.rating for row in its)
        assert (each.reviews, each.took_ms) == (len(its), sum(row.took_ms for row in its))
        assert (each.again, each.hard, each.good, each.easy) == tuple(
            ratings[n] for n in (1, 2, 3, 4)
        )
        assert each.cards == len({row.card for row in its})
        assert each.new == sum(row.last_rating is None for row in its)
        assert each.relearning == sum(row.last_rating == 1 and row.learned for row in its)
        assert of(each.retention) == pairs(its)
    days = Counter(row.day for row in rows)
    assert found.year.reviews == tuple(days[day] for day in range(today - YEAR_DAYS + 1, today + 1))
    assert sum(found.year.took_ms) == sum(row.took_ms for row in rows)


@pytest.fixture(scope="module")
def as_anki(tmp_path_factory: pytest.TempPathFactory) -> ReviewTable:
    """Return the table of Anki's own reviews, with the intervals that Anki had given."""
    path = tmp_path_factory.mktemp("anki") / "history.db"
    with writing(path) as history:
        history.add_events(
            Event(
                EventId(f"{number:04}"),
                "here",
                number,
                Instant(at_ms),
                Review(CardId(f"anki/{card}"), Rating(rating), GradedBy.SELF, took_ms=took_ms),
            )
            for number, (card, at_ms, rating, _, took_ms) in enumerate(ANKI["reviews"])
        )
    table = read_tables(path, OPTIONS).reviews
    given = np.array([interval for _, _, _, interval, _ in ANKI["reviews"]], np.int32)
    return replace(table, interval=np.where(table.is_new, -1, given.clip(0)))


TODAY = EPOCH + ANKI["next_day_at"] // 86_400 - 1


def by_day_of(numbers: Mapping[str, int]) -> dict[int, int]:
    return {TODAY + int(day): count for day, count in numbers.items()}


def test_days_are_ankis(as_anki: ReviewTable) -> None:
    days, took = Counter(as_anki.day.tolist()), defaultdict[int, int](int)
    for day, ms in zip(as_anki.day.tolist(), as_anki.took_ms.tolist(), strict=True):
        took[day] += ms
    assert days == by_day_of(ANKI["reviews_by_day"])
    assert took == by_day_of(ANKI["took_ms_by_day"])


def test_hours_and_ratings_are_ankis(as_anki: ReviewTable) -> None:
    hours = by_hour(attempts(as_anki))
    assert [each.reviews for each in hours] == [total for total, _ in ANKI["hours"]]
    buttons = zip(*ANKI["buttons"].values(), strict=True)
    found = period(as_anki, 0, TODAY)
    assert [found.again, found.hard, found.good, found.easy] == [sum(each) for each in buttons]


@pytest.mark.parametrize(
    ("name", "days"),
    [
        pytest.param("today", 1, id="today"),
        pytest.param("week", 7, id="seven days"),
        pytest.param("month", 30, id="thirty days"),
        pytest.param("year", 365, id="a year"),
        pytest.param("all_time", 9_999, id="all time"),
    ],
)
def test_true_retention_is_ankis(as_anki: ReviewTable, name: str, days: int) -> None:
    anki = ANKI["true_retention"][name]
    for each in by_maturity(attempts(as_anki, TODAY - days + 1)):
        passed, failed = anki[f"{each.name}_passed"], anki[f"{each.name}_failed"]
        assert of(each.share) == (passed, passed + failed)


def test_calibration_is_ankis_but_for_its_weights(as_anki: ReviewTable) -> None:
    """Anki counts the latest review four times as much as the first, the benchmark does not."""
    rows = as_anki.elapsed > 0
    recall, right = as_anki.recall[rows].astype(np.float64), as_anki.recalled[rows]
    weights = 0.25 + 0.75 * np.linspace(0, 1, len(recall)) ** 3
    losses = -np.log(np.where(right, recall, 1 - recall))
    assert np.average(losses, weights=weights) == pytest.approx(
        ANKI["evaluation"]["log_loss"], abs=1e-5
    )
    groups = as_anki.alike[rows]
    count, weight = np.bincount(groups), np.bincount(groups, weights)
    error = np.bincount(groups, recall - right)[count > 0] / count[count > 0]
    rmse = np.sqrt(np.average(error**2, weights=weight[count > 0]))
    assert rmse == pytest.approx(ANKI["evaluation"]["rmse_bins"], abs=1e-5)


def test_calibration_is_the_benchmarks(as_anki: ReviewTable) -> None:
    found = calibration(as_anki)
    groups = defaultdict[tuple[float, float, float], list[tuple[float, bool]]](list)
    seen = defaultdict[int, list[tuple[int, int]]](list)
    columns = (as_anki.card, as_anki.elapsed, as_anki.rating, as_anki.recall)
    for card, elapsed, rating, recall in zip(*(each.tolist() for each in columns), strict=True):
        if elapsed > 0:
            groups[benchmark_group(seen[card], elapsed)].append((recall, rating > 1))
        seen[card].append((elapsed, rating))
    said = [pair for group in groups.values() for pair in group]
    squares = [len(g) * np.mean([p - y for p, y in g]) ** 2 for g in groups.values()]
    losses = [-np.log(p if y else 1 - p) for p, y in said]
    assert found.present is not None
    assert found.present.rmse_bins == pytest.approx(np.sqrt(sum(squares) / len(said)))
    assert found.present.log_loss == pytest.approx(np.mean(losses))
    assert (found.reviews, found.left_out) == (len(said), int((as_anki.elapsed == 0).sum()))
    assert found.default is not None
    assert astuple(found.default) == pytest.approx(astuple(found.present), rel=1e-5)
    assert calibration(as_anki, DEFAULT_PARAMETERS).default == found.present


def benchmark_group(before: Sequence[tuple[int, int]], elapsed: int) -> tuple[float, float, float]:
    """Group as `rmse_matrix` does, given the elapsed days and ratings of the card so far."""
    later = [rating for days, rating in before if days > 0]
    number, lapses = len(later) + 2, later.count(1)
    return (
        round(2.48 * 3.62 ** np.floor(np.log(elapsed) / np.log(3.62)), 2),
        round(1.99 * 1.89 ** np.floor(np.log(number) / np.log(1.89))),
        round(1.65 * 1.73 ** np.floor(np.log(lapses) / np.log(1.73))) if lapses else 0,
    )
