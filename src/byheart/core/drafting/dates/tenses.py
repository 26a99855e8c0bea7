"""What is told and what is still to come: the tense of the words around a date."""

import re

from byheart.core.drafting.text.passages import Passage

AHEAD = re.compile(
    r"\b(?:will|would|to be|due|next|to appear|expected|scheduled|(?<!had )planned|plans"
    r"|(?:is|are) set to|going to|shall|hopes|hope to|expects?|expecting|(?:is|are) to [a-z]+"
    r"|launches|faces|opens|starts|begins|expires)\b"
)
PAST = re.compile(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeing )\b(?:(?!expected|scheduled|planned)[a-z]{2,20}ed"
    r"|said|told|was|were|had|took|began|fell|won|lost|went|came|made|met|struck|hit|held|saw|left|became|broke)\b"
)
_NOW = re.compile(r"\b(?:is|are|has|have|remains?|houses|stands?|lives?|can)\b")
_HAS = re.compile(r"\b(?:has|have)(?: [a-z]+ly)? (?:[a-z]+ed|been|said|told|made|taken|begun)\b")
_ALWAYS = re.compile(
    r"\b(?:occurs?|falls?|lasts?|begins?|starts?|ends?|peaks?|blooms?|flowers?|breeds?|ripens?"
    r"|arrives?|returns?|migrates?|opens?|closes?|flies|fly|takes?|comes?|goes|leaves|lays?|feeds?|must"
    r"|usually|often|generally|typically|mostly)\b"
)
_NOWADAYS = re.compile(
    r"\b(?:(?:is|are|has|have|remains?|still|lives?|stands?) (?![a-z]+(?:ing|ed) )(?:[\w-]+ ){0,6}"
    r"|(?:until|till|to|even|of|than|like|people|humans) )$"
)
"""What makes "today" say no day: "is a museum today", "until today"."""
_DENIAL = re.compile(r"\b(?:not|never|nothing|nobody|no|only)\b|n't\b")
_PRESENT = re.compile(
    r",? (?:they|he|she|it|we|[A-Z][a-z]+) (?:meets?|faces?|plays?|travels?|votes?|go|goes)\b"
)
"""What follows a day that is to come: "On Sunday they meet the hosts"."""
_CLAUSE_BACK, _CLAUSE_ON, _RIGHT_BEFORE = 100, 50, 30


def looks_ahead(passage: Passage, start: int, end: int) -> bool:
    """Say whether what is told of a place in a text is still to come: "will meet on Monday"."""
    text = passage.masked
    _, last = passage.sentence(start)
    before = text[_since(passage, start) : start]
    ahead, past = _last(AHEAD, before), _last(PAST, before)
    if ahead >= 0 or past >= 0:
        return ahead > past
    if _PRESENT.match(text, end) is not None:
        return True
    to_come = AHEAD.search(text, end, min(last, end + _CLAUSE_ON))
    return to_come is not None and PAST.search(text, end, to_come.start()) is None


def lasts_until(passage: Passage, start: int) -> bool:
    """Say whether something holds up to a day: "a curfew until Saturday", not "not until"."""
    before = passage.masked[_since(passage, start) : start]
    return before.endswith(("until ", "till ")) and _DENIAL.search(before) is None


def tells_news(passage: Passage, start: int) -> bool:
    """Say whether a sentence that ends with "today" tells of a day, not of how things are now."""
    text, since = passage.masked, _since(passage, start)
    told = PAST.search(text, since, start) or AHEAD.search(text, since, start)
    return told is not None and not is_nowadays(passage, start)


def is_nowadays(passage: Passage, start: int) -> bool:
    """Say whether "today" says how things are now: "is a museum today", "until today"."""
    first, _ = passage.sentence(start)
    now = _NOWADAYS.search(passage.masked, first, start)
    return now is not None and AHEAD.search(passage.masked, now.start(), start) is None


def has_just_told(passage: Passage, start: int) -> bool:
    """Say whether what happened stands right before a place: "was arrested on 4 January"."""
    since = max(_since(passage, start), start - _RIGHT_BEFORE)
    return PAST.search(passage.masked, since, start) is not None


def tells_of_now(text: str, start: int, end: int) -> bool:
    """Say whether a sentence tells of what has come to be: "he has promised"."""
    return _HAS.search(text, start, end) is not None


def tells_of_always(text: str, start: int, end: int) -> bool:
    """Say whether a sentence may tell of what is so every year: "the monsoon begins in July"."""
    return any(pattern.search(text, start, end) for pattern in (_NOW, _ALWAYS))


def goes_on_with_news(passage: Passage, end: int) -> bool:
    """Say whether a sentence that opens with "Today" goes on to tell what happened."""
    _, last = passage.sentence(end - 1)
    stop = min(last, end + _CLAUSE_ON)
    told, now = PAST.search(passage.masked, end, stop), _NOW.search(passage.masked, end, stop)
    return told is not None and (now is None or told.start() < now.start())


def _since(passage: Passage, start: int) -> int:
    """Return where the words before a place begin to matter."""
    first, _ = passage.sentence(start)
    return max(first, start - _CLAUSE_BACK)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)
