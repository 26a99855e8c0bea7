"""Ids of events: unique on every device, whatever its clock does."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.storage.history.event_ids import EventIds, new_device

LATEST_MS = 253_402_300_799_999  # the end of the year 9999
moments = st.integers(0, LATEST_MS)


@given(moments)
@settings(max_examples=200, deadline=None)
def test_an_id_is_a_uuid_of_version_7_with_its_millisecond(ms: int) -> None:
    made = UUID(EventIds().next(ms))
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == ms


@given(st.lists(st.integers(0, 3), min_size=1, max_size=60))
@settings(max_examples=100, deadline=None)
def test_ids_stay_unique_when_the_clock_is_set_back(clock: list[int]) -> None:
    ids = EventIds()
    made = [ids.next(ms) for ms in clock]
    assert len(set(made)) == len(made)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=60).map(sorted))
@settings(max_examples=100, deadline=None)
def test_ids_sort_as_they_were_made(clock: list[int]) -> None:
    ids = EventIds()
    made = [ids.next(ms) for ms in clock]
    assert made == sorted(made)


def test_more_ids_in_a_millisecond_than_its_sequence_can_number() -> None:
    ids = EventIds()
    assert len({ids.next(0) for _ in range(10_000)}) == 10_000


def test_two_makers_at_one_moment_differ() -> None:
    assert EventIds().next(0) != EventIds().next(0)


@pytest.mark.parametrize("digit", range(2), ids=["all bits 0", "all bits 1"])
def test_the_shape_does_not_hang_on_chance(digit: int) -> None:
    made = EventIds(lambda count: bytes([255 * digit]) * count).next(1)
    assert UUID(made).version == 7
    assert made == str(UUID(made))


def test_a_device_has_a_name_of_its_own() -> None:
    assert new_device() != new_device()
    assert len(new_device()) == 12
