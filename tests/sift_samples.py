"""An article of our own with its candidates, so that a test names only what matters to it."""

from datetime import date
from pathlib import Path

from byheart.clock import Clock
from byheart.commands.sift_session import Sifting
from byheart.core.deck import DeckId, Source
from byheart.core.drafting import Candidate, FactKind, Finding, fingerprint
from byheart.core.sifting.drafts import Draft

NOW = "2026-03-01T10:00:00+01:00"
TODAY = date(2026, 3, 1)
PARAGRAPHS = (
    "The Vasa sank in the harbour of Stockholm on 10 August 1628, a mile into her first voyage.",
    "About 150 people were on board, and 30 of them drowned. She was 69 metres long.",
    "Anders Franzén found the wreck in 1956. It came up on 24 April 1961, watched by a crowd.",
)
ARTICLE = "\n".join(PARAGRAPHS) + "\n"
DECK = """\
# Ships of the north
deck: ships
title: Ships
sources:
  atlas: {title: An atlas}  # the old one
questions:
  - id: finder
    type: name
    ask: Who located the Vasa?
    answer: A. Franzén
    cite: {source: atlas}

  # the last one
  - id: mary-rose
    type: date
    ask: In which year did the Mary Rose sink?
    answer: "1545"
    cite: {source: atlas}
# the end
"""


def candidate(  # noqa: PLR0913 - a span has that many parts
    text: str = "10 August 1628",
    kind: FactKind = FactKind.DATE,
    value: str = "1628-08-10",
    unit: str = "",
    hedge: str = "",
    *,
    para: int = 1,
    sentence: str = "",
    relative: bool = False,
    resolves_to: str = "",
    name_class: str = "",
) -> Candidate:
    """Make a candidate of a span of the article, or of a sentence of its own."""
    paragraph = sentence or PARAGRAPHS[para - 1]
    start = paragraph.index(text)
    found = Finding(kind, start, start + len(text), value, unit, hedge)
    whole = sentence or next(part for part in sentences(paragraph) if text in part)
    return Candidate(
        id=fingerprint("vasa", whole, text, kind),
        kind=kind,
        para=para,
        start=found.start,
        end=found.end,
        text=text,
        sentence=whole,
        value=value,
        unit=unit,
        hedge=hedge,
        relative=relative,
        resolves_to=resolves_to,
        name_class=name_class,
    )


def sentences(paragraph: str) -> list[str]:
    """Split a paragraph of the article into its sentences."""
    parts = paragraph.split(". ")
    return [f"{part}." for part in parts[:-1]] + parts[-1:]


SANK = candidate()
ABOARD = candidate("150 people", FactKind.COUNT, "150", "people", "about", para=2)
DROWNED = candidate("30", FactKind.COUNT, "30", para=2)
LENGTH = candidate("69 metres", FactKind.DISTANCE, "69", "m", para=2)
FINDER = candidate("Anders Franzén", FactKind.NAME, "Anders Franzén", para=3, name_class="person")
RAISED = candidate("24 April 1961", value="1961-04-24", para=3)
ALL = (SANK, ABOARD, DROWNED, LENGTH, FINDER, RAISED)


def draft(*candidates: Candidate, as_of: date | None = None) -> Draft:
    """Make a draft of the article, with all candidates or with those that are named."""
    return Draft(Source("vasa", "The Vasa"), PARAGRAPHS, candidates or ALL, as_of)


def sifting(folder: Path, made: Draft | None = None, file: str = "ships.yaml") -> Sifting:
    """Begin a sitting, or go on with one, with a deck of that folder."""
    return Sifting(made or draft(), folder / file, folder / "home", Clock(NOW), DeckId("new-deck"))
