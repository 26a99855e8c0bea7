"""What drafting proposes: a span of an article that holds a fact, with what it says."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import NewType

Fingerprint = NewType("Fingerprint", str)
"""What a proposal is remembered by: sixteen hexadecimal digits."""

_WORDS = re.compile(r"\w+")
_SEPARATOR = "\x1f"
_FINGERPRINT_DIGITS = 16


class FactKind(StrEnum):
    """The kinds of span. A measure is a quantity with any other unit: an area, a mass, a speed."""

    DATE = "date"
    COUNT = "count"
    DISTANCE = "distance"
    NAME = "name"
    RANK = "rank"
    DURATION = "duration"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Twin:
    """The same quantity said again beside a span, as the "70 miles" of "110km (70 miles)"."""

    start: int
    end: int
    text: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a finder saw in one paragraph; `start` and `end` are offsets of characters in it.

    `value` is EDTF for a date, a plain decimal number or a range `a..b` for what is counted or
    measured, "" where it is not known. `relative` marks a date that depends on the day of
    writing; `resolves_to` is what it comes to where that day is given. `year_assumed` says that
    the year was taken from the dates around it. `name_class` is for names alone.
    """

    kind: FactKind
    start: int
    end: int
    value: str = ""
    unit: str = ""
    hedge: str = ""
    relative: bool = False
    resolves_to: str = ""
    year_assumed: bool = False
    twin: Twin | None = None
    name_class: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding in its place: a proposal that an author may take, change or reject.

    `para` counts non-empty paragraphs from 1; `text` is exactly what stands from `start` to `end`
    in it. `repeats` is the first mention of the same kind, value and unit. The other fields are
    those of `Finding`.
    """

    id: Fingerprint
    kind: FactKind
    para: int
    start: int
    end: int
    text: str
    sentence: str
    value: str
    unit: str = ""
    hedge: str = ""
    relative: bool = False
    resolves_to: str = ""
    year_assumed: bool = False
    repeats: Fingerprint | None = None
    twin: Twin | None = None
    name_class: str = ""


def fingerprint(
    source: str, sentence: str, text: str, kind: FactKind, occurrence: int = 0
) -> Fingerprint:
    """Return what a span is remembered by, wherever its sentence moves in its source.

    Case, spaces and punctuation of the sentence change nothing. `occurrence` counts spans of the
    same text and kind in the same sentence from 0.
    """
    plain = unicodedata.normalize("NFKC", sentence).casefold()
    parts = [source, " ".join(_WORDS.findall(plain)), text, kind.value]
    parts += [str(occurrence)] if occurrence else []
    digest = hashlib.sha256(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"))
    return Fingerprint(digest.hexdigest()[:_FINGERPRINT_DIGITS])


def to_json(candidates: Sequence[Candidate]) -> Mapping[str, object]:
    """Return what `byheart draft --format json` prints, ready for `json.dumps`."""
    return {"candidates": [_as_json(candidate) for candidate in candidates]}


def _as_json(candidate: Candidate) -> Mapping[str, object]:
    twin = candidate.twin
    shown: dict[str, object] = {
        "kind": candidate.kind.value,
        "para": candidate.para,
        "start": candidate.start,
        "end": candidate.end,
        "text": candidate.text,
        "value": candidate.value,
        "unit": candidate.unit,
        "relative": candidate.relative,
        "hedge": candidate.hedge,
        "sentence": candidate.sentence,
        "fingerprint": candidate.id,
        "repeats": candidate.repeats,
        "resolves_to": candidate.resolves_to or None,
        "year_assumed": candidate.year_assumed,
        "twin": None if twin is None else asdict(twin),
    }
    return shown | ({"class": candidate.name_class} if candidate.name_class else {})
