"""Which spans of an article hold facts worth asking: dates, counts, distances, names and more."""

from byheart.core.drafting.candidates import (
    Candidate,
    FactKind,
    Finding,
    Fingerprint,
    Twin,
    fingerprint,
    to_json,
)
from byheart.core.drafting.drafting import draft

__all__ = [
    "Candidate",
    "FactKind",
    "Finding",
    "Fingerprint",
    "Twin",
    "draft",
    "fingerprint",
    "to_json",
]
