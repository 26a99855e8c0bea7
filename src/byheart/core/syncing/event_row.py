"""An event as one flat row: what the table keeps and what travels."""

from typing import NamedTuple


class EventRow(NamedTuple):
    """One row, its fields named and ordered as the columns are.

    What statistics filter by has a column of its own. `body` holds what no column does: all of
    an event of an unknown kind, and fields that a newer version has given to a known one.
    """

    id: str
    device: str
    counter: int
    at_ms: int
    zone: int
    kind: str
    card: str
    target: str | None = None
    rating: int | None = None
    graded_by: str | None = None
    judgement: str | None = None
    score: float | None = None
    typed: str | None = None
    took_ms: int | None = None
    revision: int | None = None
    cram: int | None = None
    body: str = ""
