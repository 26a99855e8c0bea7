"""Articles whose names are marked, and how well a reading of them agrees with the marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.core.drafting.names.names import NameSpan, find_names

_MARKED = re.compile(r"\[([^\]|]*)\|([a-z]*)(?:\|([^\]]*))?\]")
_FOLDER = Path(__file__).parent / "articles_names"


@dataclass(frozen=True)
class Marked:
    """A name that a person marked: where, what it is, and what it is called in full."""

    place: tuple[int, int, int]
    klass: str
    canonical: str


@dataclass(frozen=True)
class Figures:
    """How many names were right, of those proposed and of those marked."""

    proposed: int
    marked: int
    found: int
    right_class: int
    right_canonical: int

    @property
    def precision(self) -> float:
        return self.found / self.proposed

    @property
    def recall(self) -> float:
        return self.found / self.marked


def articles(which: str) -> list[Path]:
    """Return the marked texts of a set."""
    return sorted((_FOLDER / which).glob("*.txt"))


def read_marked(text: str) -> tuple[list[str], list[Marked]]:
    """Return the paragraphs of a marked text, and its marks."""
    paragraphs: list[str] = []
    marks: list[Marked] = []
    for line in filter(str.strip, text.splitlines()):
        plain, at = "", 0
        for match in _MARKED.finditer(line):
            plain += line[at : match.start()]
            start, at = len(plain), match.end()
            plain += match[1]
            place = (len(paragraphs) + 1, start + _article(match[1]), len(plain))
            marks.append(Marked(place, match[2], _bare(match[3] or match[1])))
        paragraphs.append(plain + line[at:])
    return paragraphs, marks


def measure(paths: Sequence[Path]) -> Figures:
    """Compare what is found in texts with what is marked; a leading "the" counts for nothing."""
    rows = [_compared(path.read_text(encoding="utf-8")) for path in paths]
    return Figures(*map(sum, zip(*rows, strict=True)))


def _compared(text: str) -> tuple[int, int, int, int, int]:
    paragraphs, marks = read_marked(text)
    found = {_place(span): span for span in find_names(paragraphs)}
    both = [(mark, found[mark.place]) for mark in marks if mark.place in found]
    classes = sum(mark.klass == span.klass for mark, span in both)
    names = sum(mark.canonical == _bare(span.canonical) for mark, span in both)
    return len(found), len(marks), len(both), classes, names


def _place(span: NameSpan) -> tuple[int, int, int]:
    return span.para, span.start + _article(span.text), span.end


def _article(name: str) -> int:
    return 4 if name[:4].lower() == "the " else 0


def _bare(name: str) -> str:
    return name[_article(name) :].casefold()
