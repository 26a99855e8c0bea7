"""A draft: an article's paragraphs, where they are from, and the spans that may hold facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from byheart.core.deck import Source
from byheart.core.drafting import Candidate, Fingerprint, draft


@dataclass(frozen=True, slots=True)
class Draft:
    """What `byheart draft` makes and `byheart sift` works through.

    `paragraphs` are the non-empty lines of the article. `as_of` is the day of writing, on which
    "Thursday" hangs.
    """

    source: Source
    paragraphs: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    as_of: date | None = None

    @property
    def article(self) -> str:
        """The whole text, a paragraph a line."""
        return "\n".join(self.paragraphs)

    def find(self, name: str) -> tuple[Candidate, ...]:
        """Return the candidates whose fingerprint begins so."""
        return tuple(each for each in self.candidates if name and each.id.startswith(name))


def drafted(paragraphs: Sequence[str], source: Source, as_of: date | None) -> Draft:
    """Look through an article for what may be asked."""
    texts = tuple(text for text in paragraphs if text.strip())
    candidates = tuple(draft(texts, source=source.id, as_of=as_of))
    return Draft(source, texts, candidates, as_of)


def dated(old: Draft, day: date | None) -> Draft:
    """Return a draft as of another day; all else that its file says is kept."""
    if day == old.as_of or day is None:
        return old
    found = drafted(old.paragraphs, old.source, day).candidates
    known = {candidate.id: candidate for candidate in found}
    candidates = tuple(_resolved(candidate, known) for candidate in old.candidates)
    return replace(old, candidates=candidates, as_of=day)


def _resolved(old: Candidate, known: Mapping[Fingerprint, Candidate]) -> Candidate:
    new = known.get(old.id)
    if new is None or not old.relative:
        return old
    return replace(old, value=new.value, resolves_to=new.resolves_to)


def span_in_sentence(candidate: Candidate, draft_: Draft) -> tuple[int, int]:
    """Return where a candidate stands in its own sentence: start and end, in characters.

    A sentence may stand twice in a paragraph and a span twice in a sentence: the one that covers
    the candidate's place counts, else the first there is.
    """
    in_range = 1 <= candidate.para <= len(draft_.paragraphs)
    paragraph = draft_.paragraphs[candidate.para - 1] if in_range else ""
    at = paragraph.find(candidate.sentence)
    while at >= 0:
        start, end = candidate.start - at, candidate.end - at
        if start >= 0 and candidate.sentence[start:end] == candidate.text:
            return start, end
        at = paragraph.find(candidate.sentence, at + 1)
    start = max(candidate.sentence.find(candidate.text), 0)
    return start, min(start + len(candidate.text), len(candidate.sentence))
