"""Where the sentences of a paragraph begin and end."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from byheart.core.drafting.text.word_lists import words

Bounds = tuple[int, int]

_END = re.compile(
    r"(?<![.!?\u2026])[.!?\u2026]++[\"'\u2019\u201d)\]]{0,3}(?:\[\d{1,3}\]){0,9}(\s+)[\"'\u2018\u201c(\[]{0,3}(?=\w)"
)
_LAST_WORD = re.compile(r"[\w.]*$")
_LOOK_BACK = 16
_LONGEST = 2000
_ABBREVIATIONS = words(
    """mr mrs ms dr prof st sen rep gov gen col lt capt cpt sgt maj adm cmdr rev hon fr jr sr mt
    ft no nos vs cf approx ca c fl fig figs vol vols pp p ed eds inc ltd co corp bros dept est
    b d r jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat
    sun e.g i.e u.s u.k u.n u.s.a d.c art sec ch op al"""
)


def sentence_bounds(text: str) -> tuple[Bounds, ...]:
    """Return start and end of each sentence of a paragraph, without the spaces around it."""
    cuts = [match.span(1) for match in _END.finditer(text) if _ends(text, match)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return tuple(
        _trimmed(text, *piece)
        for start, end in zip(starts, ends, strict=True)
        for piece in _pieces(text, start, end)
    )


def sentence_at(bounds: Sequence[Bounds], at: int) -> Bounds:
    """Return the sentence that holds a character of the paragraph."""
    index = bisect_right(bounds, (at, float("inf"))) - 1
    return bounds[max(0, index)]


def _ends(text: str, match: re.Match[str]) -> bool:
    """Say whether a sentence ends at a mark: neither an abbreviation nor an initial does."""
    if text[match.end()].islower():
        return False
    quoted = match[0][1:2] in ("'", '"', "\u2019", "\u201d")
    if match[0][0] != "." or quoted:
        return True
    found = _LAST_WORD.search(text, max(0, match.start() - _LOOK_BACK), match.start())
    word = found[0] if found is not None else ""
    initial = len(word) == 1 and word.isupper() and word != "I"
    return not initial and word.lower() not in _ABBREVIATIONS


def _pieces(text: str, start: int, end: int) -> Iterator[Bounds]:
    """Cut what is too long for a sentence at a space, so that looking around costs little."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _trimmed(text: str, start: int, end: int) -> Bounds:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return start + lead, max(start + lead, start + len(piece.rstrip()))
