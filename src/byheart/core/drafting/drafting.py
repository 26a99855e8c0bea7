"""Propose the spans of an article that hold facts."""

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from byheart.core.drafting.candidates import Candidate, FactKind, Finding, Fingerprint, fingerprint
from byheart.core.drafting.dates.dates import find_dates
from byheart.core.drafting.names.names import find_names
from byheart.core.drafting.quantities.quantities import find_quantities
from byheart.core.drafting.text.passages import Passage, passages

_Fact = tuple[FactKind, str, str]


def draft(paragraphs: Sequence[str], *, source: str, as_of: date | None = None) -> list[Candidate]:
    """Propose the spans of an article that hold facts, in the order of the article.

    Spans never overlap, and the same article gives the same proposals. Paragraphs added at the
    end change nothing before them but names that they tell more of.

    Args:
        paragraphs: The lines of the article; blank ones are not counted.
        source: What the article is called in decks; part of the fingerprints.
        as_of: The day of writing, which "Thursday" and "eight days ago" hang on.

    Returns:
        The proposals; empty for a text without facts. Never raises on any text.
    """
    read = passages(paragraphs)
    names = _names(paragraphs)
    found = [
        (passage, _together([*dates, *find_quantities(passage, dates)], names[passage.number]))
        for passage, dates in zip(read, find_dates(read, as_of), strict=True)
    ]
    return list(_proposals(found, source))


def _names(paragraphs: Sequence[str]) -> Mapping[int, list[Finding]]:
    """Return the names of each paragraph, by its number."""
    named: dict[int, list[Finding]] = defaultdict(list)
    for span in find_names(paragraphs):
        named[span.para].append(
            Finding(
                FactKind.NAME,
                span.start,
                span.end,
                value=span.canonical,
                name_class=span.klass.value,
            )
        )
    return named


def _together(measured: Sequence[Finding], names: Sequence[Finding]) -> list[Finding]:
    """Return both without overlaps: a number inside a name belongs to it, as in "Apollo 11"."""
    wider = [name for name in names if any(_holds(name, each) for each in measured)]
    return _apart([*wider, *measured, *names])


def _holds(name: Finding, other: Finding) -> bool:
    """Say whether a name contains another finding and more."""
    inside = name.start <= other.start and other.end <= name.end
    return inside and (name.start, name.end) != (other.start, other.end)


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in the order of the text; of two that overlap, the earlier in the list."""
    kept: list[Finding] = []
    for finding in findings:
        at = bisect(kept, finding.start, key=_start)
        free_before = at == 0 or kept[at - 1].end <= finding.start
        free_after = at == len(kept) or finding.end <= kept[at].start
        if free_before and free_after and finding.start < finding.end:
            kept.insert(at, finding)
    return kept


def _start(finding: Finding) -> int:
    return finding.start


def _proposals(
    findings: Iterable[tuple[Passage, list[Finding]]], source: str
) -> Iterator[Candidate]:
    """Yield the findings in their places, each with its fingerprint and its first mention."""
    seen: Counter[Fingerprint] = Counter()
    first: dict[_Fact, Fingerprint] = {}
    for passage, found in findings:
        for finding in found:
            text = passage.text[finding.start : finding.end]
            start, end = passage.sentence(finding.start)
            sentence = passage.text[start : max(end, finding.end)]
            plain = fingerprint(source, sentence, text, finding.kind)
            own = fingerprint(source, sentence, text, finding.kind, seen[plain])
            seen[plain] += 1
            fact = (finding.kind, finding.value, finding.unit)
            repeats = first.get(fact) if finding.value else None
            first.setdefault(fact, own)
            yield _candidate(passage, finding, own, sentence, repeats)


def _candidate(
    passage: Passage,
    found: Finding,
    own: Fingerprint,
    sentence: str,
    repeats: Fingerprint | None,
) -> Candidate:
    return Candidate(
        id=own,
        kind=found.kind,
        para=passage.number,
        start=found.start,
        end=found.end,
        text=passage.text[found.start : found.end],
        sentence=sentence,
        value=found.value,
        unit=found.unit,
        hedge=found.hedge,
        relative=found.relative,
        resolves_to=found.resolves_to,
        year_assumed=found.year_assumed,
        repeats=repeats,
        twin=found.twin,
        name_class=found.name_class,
    )
