"""Which study day a moment belongs to: clocks that change, flights, days that never were."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.review import Instant
from byheart.core.scheduling.study_day import elapsed_days, study_day

if not available_timezones():
    pytest.skip("no time zone data here; pip install tzdata", allow_module_level=True)

ROLLOVER = 4
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def instant(moment: datetime) -> Instant:
    """Return a moment as the program keeps it."""
    offset = moment.utcoffset()
    assert offset is not None
    return Instant((moment - EPOCH) // timedelta(milliseconds=1), offset // MINUTE)


def local(text: str, zone: str) -> Instant:
    """Return a moment by its local time; `+` at the end takes the second of two equal ones."""
    moment = datetime.fromisoformat(text.removesuffix("+"))
    return instant(moment.replace(tzinfo=ZoneInfo(zone), fold=text.endswith("+")))


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("moment", "zone", "expected"),
    [
        pytest.param("2024-12-05T03:59:59", "UTC", "2024-12-04", id="night belongs to yesterday"),
        pytest.param("2024-12-05T04:00:00", "UTC", "2024-12-05", id="the day begins at four"),
        pytest.param("2024-12-05T23:59:59", "UTC", "2024-12-05", id="and goes on past midnight"),
        pytest.param("2024-01-01T03:00:00", "UTC", "2023-12-31", id="new year's night"),
        pytest.param("2024-03-01T03:00:00", "UTC", "2024-02-29", id="the night after a leap day"),
        pytest.param("2023-03-01T03:00:00", "UTC", "2023-02-28", id="the same in a common year"),
        pytest.param("1900-03-01T03:00:00", "UTC", "1900-02-28", id="a century without leap day"),
        pytest.param("2000-03-01T03:00:00", "UTC", "2000-02-29", id="a century with one"),
        pytest.param("1969-12-31T23:00:00", "UTC", "1969-12-31", id="before the epoch"),
        pytest.param("0001-01-02T04:00:00", "UTC", "0001-01-02", id="the beginning of years"),
        pytest.param("2024-12-05T03:30:00", "Asia/Kathmandu", "2024-12-04", id="zone of quarters"),
        pytest.param("2024-12-05T04:00:00", "Pacific/Kiritimati", "2024-12-05", id="far east"),
        pytest.param("2024-12-05T03:59:00", "Pacific/Pago_Pago", "2024-12-04", id="far west"),
    ],
)
def test_the_study_day_of_a_moment(moment: str, zone: str, expected: str) -> None:
    assert study_day(local(moment, zone), ROLLOVER) == day(expected)


CHANGES = [
    pytest.param("Europe/Berlin", "2024-03-31", id="Berlin, spring"),
    pytest.param("Europe/Berlin", "2024-10-27", id="Berlin, autumn"),
    pytest.param("Europe/London", "2024-03-31", id="London, spring"),
    pytest.param("Europe/London", "2024-10-27", id="London, autumn"),
    pytest.param("America/New_York", "2024-03-10", id="New York, spring"),
    pytest.param("America/New_York", "2024-11-03", id="New York, autumn"),
    pytest.param("America/Havana", "2024-03-10", id="Havana, at midnight"),
    pytest.param("America/Sao_Paulo", "2018-11-04", id="Sao Paulo, at midnight"),
    pytest.param("Australia/Lord_Howe", "2024-04-07", id="Lord Howe, by half an hour"),
    pytest.param("Pacific/Auckland", "2024-09-29", id="Auckland, spring"),
    pytest.param("Asia/Beirut", "2024-03-31", id="Beirut, at midnight"),
    pytest.param("Africa/Casablanca", "2024-04-14", id="Casablanca, after Ramadan"),
]


@pytest.mark.parametrize(("zone", "changed"), CHANGES)
def test_a_change_of_the_clocks_makes_no_day_and_loses_none(zone: str, changed: str) -> None:
    start = datetime.combine(date.fromisoformat(changed), datetime.min.time(), ZoneInfo(zone))
    start = start.astimezone(UTC) - timedelta(hours=36)
    quarters = [start + timedelta(minutes=15 * at) for at in range(4 * 72)]
    assert len({moment.astimezone(ZoneInfo(zone)).utcoffset() for moment in quarters}) == 2
    days = [study_day(instant(moment.astimezone(ZoneInfo(zone))), ROLLOVER) for moment in quarters]
    assert all(after - before in (0, 1) for before, after in pairwise(days))
    assert set(days) == set(range(min(days), max(days) + 1))
    for moment, found in zip(quarters, days, strict=True):
        wall = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert found == (wall - timedelta(hours=ROLLOVER)).toordinal()


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        pytest.param(
            ("2024-12-05T23:00", "UTC"), ("2024-12-06T07:00", "UTC"), 1, id="overnight, 8 hours"
        ),
        pytest.param(
            ("2024-12-05T07:00", "UTC"), ("2024-12-06T03:00", "UTC"), 0, id="the same day, 20 hours"
        ),
        pytest.param(
            ("2024-12-05T20:00", "Europe/Berlin"),
            ("2024-12-06T20:00", "Asia/Tokyo"),
            1,
            id="flying east, 16 hours later",
        ),
        pytest.param(
            ("2024-12-05T10:00", "Asia/Tokyo"),
            ("2024-12-05T20:00", "America/Los_Angeles"),
            0,
            id="flying west, the same date 27 hours later",
        ),
        pytest.param(
            ("2024-12-06T09:00", "Pacific/Fiji"),
            ("2024-12-05T18:00", "Pacific/Honolulu"),
            0,
            id="east over the date line, back to yesterday",
        ),
        pytest.param(
            ("2024-12-05T22:00", "Pacific/Honolulu"),
            ("2024-12-07T06:00", "Pacific/Fiji"),
            2,
            id="west over the date line, a date skipped",
        ),
        pytest.param(
            ("2011-12-29T20:00", "Pacific/Apia"),
            ("2011-12-31T10:00", "Pacific/Apia"),
            2,
            id="Samoa, where the 30th never was",
        ),
        pytest.param(
            ("2024-02-28T12:00", "UTC"), ("2024-03-01T12:00", "UTC"), 2, id="over a leap day"
        ),
        pytest.param(("2023-02-28T12:00", "UTC"), ("2023-03-01T12:00", "UTC"), 1, id="over none"),
        pytest.param(
            ("2024-10-27T02:30", "Europe/Berlin"),
            ("2024-10-27T02:30+", "Europe/Berlin"),
            0,
            id="the hour that came twice",
        ),
    ],
)
def test_days_between_two_reviews(
    first: tuple[str, str], second: tuple[str, str], days: int
) -> None:
    before, after = (study_day(local(*moment), ROLLOVER) for moment in (first, second))
    assert elapsed_days(before, after) == days


@settings(deadline=None)
@given(
    st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31)),  # noqa: DTZ001 - the zone comes next
    st.integers(-24 * 60 + 1, 24 * 60 - 1),
    st.integers(0, 23),
)
def test_it_is_the_date_that_a_clock_set_back_by_the_rollover_shows(
    wall: datetime, zone: int, rollover: int
) -> None:
    moment = wall.replace(tzinfo=timezone(timedelta(minutes=zone)))
    expected = (wall - timedelta(hours=rollover)).toordinal()
    assert study_day(instant(moment), rollover) == expected


@given(st.integers(-(2**63), 2**63), st.integers(-900, 900), st.integers(0, 23))
def test_days_are_days_before_our_era_and_long_after(ms: int, zone: int, rollover: int) -> None:
    found = study_day(Instant(ms, zone), rollover)
    assert study_day(Instant(ms + 86_400_000, zone), rollover) == found + 1
    assert study_day(Instant(ms - 86_400_000, zone), rollover) == found - 1


@pytest.mark.parametrize("hour", [-1, 24])
def test_an_hour_that_no_day_has_is_refused(hour: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 23"):
        study_day(Instant(0), hour)


@given(st.integers(), st.integers())
def test_elapsed_days_are_never_negative_nor_beyond_a_century(first: int, second: int) -> None:
    assert 0 <= elapsed_days(first, second) <= 36_500
