"""Numbers that are no facts, taken out of sight before a paragraph is read.

Footnote marks, times of day, scores, ages, labels ("Figure 3"), models, addresses, telephone
numbers, versions and the like are overwritten, each character by one, so that offsets stay.
"""

import re
from collections.abc import Iterable, Iterator

from byheart.core.drafting.text import masking_rules as rules
from byheart.core.drafting.text.heads import is_counted
from byheart.core.drafting.text.masking_rules import MASK, QUOTE

_NEXT_WORD = re.compile(r"[\s-]{0,3}(%|°|[^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?,? ?$")
_LOOK_BACK = 24
_ERAS = ("BC", "BCE", "AD", "CE", "century", "centuries")
_QUOTE = re.compile(r"(?<![^\W_])[\"'“”‘’](?!\d\d?s?\b)|[\"'“”‘’](?![^\W_])")  # noqa: RUF001


def mask(text: str) -> str:
    """Return a text of the same length without the numbers that are no facts."""
    for rule in (rules.FOOTNOTES, rules.EXTENTS):
        text = covered(text, (match.span() for match in rule.finditer(text)), " ")
    text = covered(text, (_inner(m) for rule in rules.RULES for m in rule.finditer(text)), MASK)
    text = covered(text, _unless_counting(text), MASK)
    return covered(text, ((m.start(), m.end()) for m in _QUOTE.finditer(text)), QUOTE)


def covered(text: str, spans: Iterable[tuple[int, int]], cover: str) -> str:
    """Return a text of the same length with spans of it overwritten; they may overlap."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            pieces += [text[at : max(at, start)], cover * (end - max(at, start))]
            at = end
    return "".join([*pieces, text[at:]]) if pieces else text


def _inner(match: re.Match[str]) -> tuple[int, int]:
    return match.span(1) if match.re.groups and match[1] else match.span()


def _unless_counting(text: str) -> Iterator[tuple[int, int]]:
    """Yield labels, ages and scores, unless what follows them is counted, measured or dated."""
    for match in rules.LABELLED.finditer(text):
        counted = rules.NUMBER_BEFORE.search(
            text, max(0, match.start() - _LOOK_BACK), match.start()
        )
        following = _next_word(text, match.end())
        if counted is None and following not in ("more", "others") and not is_counted(following):
            yield match.span()
    for match in rules.AGED.finditer(text):
        if not is_counted(_next_word(text, match.end())):
            yield match.span(1)
    for match in rules.SCORED.finditer(text):
        if _is_score(text, match):
            yield match.span()


def _is_score(text: str, match: re.Match[str]) -> bool:
    following = _next_word(text, match.end())
    if following == "m":
        return False  # 100-150 m above the plain
    before = _LAST_WORD.search(text, max(0, match.start() - _LOOK_BACK), match.start())
    if following.lower() in rules.RESULTS:
        return True
    dated = following in rules.MONTHS or (before is not None and before[1] in rules.MONTHS)
    return not (dated or following in _ERAS or is_counted(following))


def _next_word(text: str, at: int) -> str:
    match = _NEXT_WORD.match(text, at)
    return "" if match is None else match[1]
