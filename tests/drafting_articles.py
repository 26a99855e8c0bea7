"""The annotated articles, and how much of them drafting finds."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from byheart.core.drafting import Candidate, FactKind, draft

ARTICLES = Path(__file__).parent / "articles"


@dataclass(frozen=True, slots=True)
class Marked:
    """A span that a reader marked, with its value as the reader gave it."""

    kind: FactKind
    para: int
    start: int
    end: int
    text: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class Example:
    name: str
    paragraphs: tuple[str, ...]
    as_of: date | None
    marked: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1: of what was proposed and is right, of what is there and was found, and
    of what was found with the reader's value and with the reader's very span.
    """

    precision: float
    recall: float
    values: float
    spans: float
    misses: tuple[str, ...]


def examples(folder: str) -> list[Example]:
    return [_read(file) for file in sorted((ARTICLES / folder).glob("*.txt"))]


def _read(file: Path) -> Example:
    told = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    lines = file.read_text(encoding="utf-8").split("\n")
    marked = tuple(
        Marked(
            FactKind(span["kind"]),
            span["para"],
            span["start"],
            span["end"],
            span["text"],
            span["value"],
            span["unit"],
        )
        for span in told["candidates"]
    )
    as_of = date.fromisoformat(told["as_of"]) if "as_of" in told else None
    return Example(file.stem, tuple(line for line in lines if line), as_of, marked)


@cache
def drafted(example: Example) -> tuple[Candidate, ...]:
    """Draft an article once, whatever kinds are then looked at."""
    return tuple(draft(example.paragraphs, source=example.name, as_of=example.as_of))


def figures(folder: Sequence[Example], kind: FactKind) -> Figures:
    """Count a span as found where kind and paragraph agree and the places overlap."""
    wanted = found = proposed = values = spans = 0
    misses: list[str] = []
    for example in folder:
        left = [candidate for candidate in drafted(example) if candidate.kind is kind]
        proposed += len(left)
        for mark in example.marked:
            if mark.kind is not kind:
                continue
            wanted += 1
            match = next((candidate for candidate in left if _overlap(candidate, mark)), None)
            if match is None:
                misses.append(f"{example.name}:{mark.para}: missed {mark.text!r}")
                continue
            left.remove(match)
            found += 1
            spans += (match.start, match.end) == (mark.start, mark.end)
            values += match.value == mark.value
            if match.value != mark.value:
                misses.append(f"{example.name}:{mark.para}: {match.text!r} is {match.value}")
        misses += [f"{example.name}:{extra.para}: took {extra.text!r}" for extra in left]
    return Figures(found / proposed, found / wanted, values / found, spans / found, tuple(misses))


def _overlap(candidate: Candidate, mark: Marked) -> bool:
    return candidate.para == mark.para and candidate.start < mark.end and mark.start < candidate.end
