"""The beginning of a question in the right form for its kind; its author writes the rest."""

import re

from byheart.core.drafting import Candidate, FactKind
from byheart.core.drafting.text.heads import looks_plural
from byheart.core.grading.quantities.number_words import HUNDREDS, OPENING, SCALES
from byheart.core.sifting.drafts import Draft, span_in_sentence

GAP = "…"
"""What stands where the author has to go on."""
_STARTS = {
    FactKind.DATE: "When",
    FactKind.COUNT: "How many",
    FactKind.NAME: "What",
    FactKind.RANK: "In which position",
    FactKind.DURATION: "How long",
    FactKind.MONEY: "How much money",
    FactKind.PERCENT: "What percentage",
}
_CLASSES = {
    "person": "Who",
    "organisation": "Which organisation",
    "place": "Which place",
    "state": "Which country",
}
_DIMENSIONS = (
    ("high tall elevation altitude height summit", "high"),
    ("deep depth", "deep"),
    ("wide width across broad", "wide"),
    ("long length", "long"),
)
_DIMENSION = re.compile(rf"\b(?:{'|'.join(' '.join(w for w, _ in _DIMENSIONS).split())})\b")
_STANDS_AT = re.compile(
    r"\b(?:stands?|stood|lies|lay|sits|sat|situated|rises?|rose|climbs?|climbed) (?:at|to) $"
)
"""After which a length tells how high something is: "the hut stands at 1,240 metres"."""
_SIZES = (
    (re.compile(r"²|\b(?:hectares?|ha|acres?|square)\b"), "large"),
    (re.compile(r"^(?:k?g|mg|t|tonnes?|tons?|kilogram\w*|grams?|pounds?|lb|ounces?|oz)$"), "heavy"),
    (re.compile(r"/h\b|/s\b|\bmph\b|\bper hour\b|\bknots?\b"), "fast"),
    (re.compile(r"°"), "hot"),
)
_PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "strong": "people",
    "country": "countries", "story": "storeys", "storey": "storeys", "church": "churches",
}  # fmt: skip
_NUMERALS = {*OPENING, *HUNDREDS, *SCALES, "and", "to", "or", "of"}
"""Words of a number, and those between them: "two hundred and one"."""
_NEARBY = 30
"""Characters around a length that may say what it is the length of."""


def stem(candidate: Candidate, draft: Draft) -> str:
    """Return a question in which `GAP` is to be filled: "How many people …?".

    A hedge is asked with it, for "more than 500" is no answer to how many there were.
    """
    start = _start(candidate, draft)
    if candidate.hedge and candidate.kind is not FactKind.DATE:
        hedge = f"{candidate.hedge[:1].upper()}{candidate.hedge[1:]}"
        start = f"{hedge} {start[:1].lower()}{start[1:]}"
    return f"{start} {GAP}?"


def is_unfinished(ask: str) -> bool:
    """Say whether something is still to be written into a question."""
    return f"{GAP}?" in ask or not ask.strip()


def _start(candidate: Candidate, draft: Draft) -> str:
    match candidate.kind:
        case FactKind.COUNT if candidate.unit:
            return f"How many {_description(candidate)}{_plural(candidate.unit)}"
        case FactKind.NAME if candidate.name_class in _CLASSES:
            return _CLASSES[candidate.name_class]
        case FactKind.DISTANCE:
            return f"How {_dimension(candidate, draft)}"
        case FactKind.MEASURE:
            return f"How {_size(candidate.unit)}"
        case kind:
            return _STARTS[kind]


def _description(candidate: Candidate) -> str:
    """Return the words between a number and what it counts: the "injured" of "3 injured men"."""
    said, unit = candidate.text.split(), candidate.unit.split()
    first = len(said) - len(unit)
    if said[first:] != unit:
        return ""
    at = first
    while at > 1 and said[at - 1].replace("-", "").isalpha() and not _is_numeral(said[at - 1]):
        at -= 1
    return "".join(f"{word} " for word in said[at:first])


def _is_numeral(word: str) -> bool:
    return not _NUMERALS.isdisjoint(word.lower().split("-"))


def _plural(unit: str) -> str:
    """Return what is counted as it stands after "how many": "shells" of "one shell"."""
    before, _, word = unit.rpartition(" ")
    if looks_plural(word.lower()):
        return unit
    plural = _PLURALS.get(word) or f"{word[:-1]}ies" * word.endswith("y") or f"{word}s"
    return f"{before} {plural}".lstrip()


def _dimension(candidate: Candidate, draft: Draft) -> str:
    """Tell a height from a length by the word nearest to it: the first after it, else before."""
    start, end = span_in_sentence(candidate, draft)
    after = candidate.sentence[end : end + _NEARBY].lower()
    before = candidate.sentence[max(start - _NEARBY, 0) : start].lower()
    found = [*_DIMENSION.finditer(after), *reversed([*_DIMENSION.finditer(before)])]
    word = found[0][0] if found else ""
    other = "high" if _STANDS_AT.search(before) else "far"
    return next((dimension for words, dimension in _DIMENSIONS if word in words.split()), other)


def _size(unit: str) -> str:
    return next((size for words, size in _SIZES if words.search(unit)), "much")
