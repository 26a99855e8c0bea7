"""The clock: what --now understands, and that time goes on after it."""

import time
from collections.abc import Iterator

import pytest

from byheart.clock import Clock, Stopwatch, now
from byheart.core.errors import UsageError
from byheart.core.review import Instant
from byheart.core.scheduling.study_day import study_day

HOUR_MS = 3_600_000
JANUARY_10 = 1_768_003_200_000  # 2026-01-10T00:00Z
ALL_ROLLOVERS = range(24)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this platform cannot change its zone")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "hours", "zone"),
    [
        pytest.param("2026-01-10T18:30+05:30", 13, 330, id="an offset of half hours"),
        pytest.param("2026-01-10T18:30-08:00", 26.5, -480, id="west of Greenwich"),
        pytest.param("2026-01-10T18:30Z", 18.5, 0, id="Z"),
        pytest.param("20260110T183000Z", 18.5, 0, id="the basic form"),
        pytest.param("2026-01-10 18:30:00.250+00:00", 18.5 + 0.25 / 3600, 0, id="a fraction"),
        pytest.param("  2026-01-10T18:30Z ", 18.5, 0, id="spaces around it"),
        pytest.param("2026-01-10T18:30", 17.5, 60, id="local time"),
        pytest.param("2026-01-10", 11, 60, id="a date is its noon"),
        pytest.param("2026-07-10", 181 * 24 + 10, 120, id="a date in summer time"),
        pytest.param("2026-10-25T02:30", 288 * 24 + 0.5, 120, id="twice on that day: the first"),
    ],
)
@pytest.mark.usefixtures("berlin")
def test_now_understands(text: str, hours: float, zone: int) -> None:
    at = now(text)
    assert 0 <= at.ms - (JANUARY_10 + round(hours * HOUR_MS)) < HOUR_MS // 2
    assert at.zone == zone


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("tomorrow", id="a word"),
        pytest.param("2026-02-30", id="a day that is not in the calendar"),
        pytest.param("2026-01-10T25:00", id="an hour that is not on the clock"),
        pytest.param("1969-12-31", id="before 1970"),
        pytest.param("1970-01-01T00:30+01:00", id="before 1970 in UTC"),
        pytest.param("0001-01-01T00:00+14:00", id="before the first year"),
        pytest.param("9999-12-31T23:59-12:00", id="after 9999 in UTC"),
        pytest.param("1768003200", id="seconds since 1970"),
        pytest.param("\x1b[31m2026", id="a terminal sequence"),
    ],
)
def test_now_refuses_with_an_example(text: str) -> None:
    with pytest.raises(UsageError, match="2026-01-31T18:30") as refused:
        Clock(text)
    assert "\x1b" not in str(refused.value)


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize("rollover_hour", ALL_ROLLOVERS[:13])
def test_a_date_alone_is_that_study_day(rollover_hour: int) -> None:
    assert study_day(now("2026-01-10"), rollover_hour) == study_day(Instant(JANUARY_10), 0)


@pytest.mark.usefixtures("berlin")
def test_the_zone_follows_the_season() -> None:
    before, after = now("2026-03-29T01:59"), now("2026-03-29T03:01")
    assert (before.zone, after.zone) == (60, 120)
    assert after.ms - before.ms < HOUR_MS


def test_a_given_instant_is_where_the_clock_starts() -> None:
    clock = Clock("2026-01-10T00:00Z")
    first, second = clock.now(), clock.now()
    assert JANUARY_10 <= first.ms <= second.ms < JANUARY_10 + HOUR_MS


def test_the_clock_goes_on_from_the_given_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([100.0, 101.5, 103.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(ticks))
    clock = Clock("2026-01-10T00:00Z")
    assert [clock.now().ms - JANUARY_10, clock.now().ms - JANUARY_10] == [1_500, 3_000]


def test_the_computers_own_clock() -> None:
    before = time.time_ns() // 1_000_000
    at = Clock().now()
    assert before <= at.ms <= time.time_ns() // 1_000_000


def test_a_stopwatch_counts_from_nothing() -> None:
    watch = Stopwatch()
    assert 0 <= watch.took_ms <= watch.took_ms
