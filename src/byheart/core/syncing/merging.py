"""The union of events: by id, whatever the order, however often."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import Entry, checksum, text_of


@dataclass(frozen=True, slots=True)
class Union:
    """What a union changes.

    Attributes:
        added: Events whose ids were not there.
        replacing: Events whose ids were there with a content of a larger checksum.
        lost: Contents that gave way to another of the same id; it may name one twice.
    """

    added: tuple[Entry, ...]
    replacing: tuple[Entry, ...]
    lost: tuple[Entry, ...]


def union(there: Mapping[str, EventRow], arrived: Iterable[Entry]) -> Union:
    """Unite events with those that arrived.

    An id that comes with several contents keeps the one with the smallest checksum, so that all
    who have seen the same contents keep the same, in whatever order they came.
    """
    kept: dict[str, Entry] = {}
    lost: list[Entry] = []
    for entry in arrived:
        known = kept.get(entry.row.id) or _known(there, entry)
        if known is None or known.sum == entry.sum:
            kept[entry.row.id] = known or entry
            continue
        first, second = sorted((known, entry), key=_sum)
        kept[entry.row.id] = first
        lost.append(second)
    return Union(
        added=tuple(entry for id_, entry in kept.items() if id_ not in there),
        replacing=tuple(
            entry for id_, entry in kept.items() if id_ in there and entry.row != there[id_]
        ),
        lost=tuple(lost),
    )


def _known(there: Mapping[str, EventRow], entry: Entry) -> Entry | None:
    row = there.get(entry.row.id)
    if row is None:
        return None
    return Entry(row, entry.sum if row == entry.row else checksum(text_of(row)))


def _sum(entry: Entry) -> str:
    return entry.sum
