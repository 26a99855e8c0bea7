"""Find the names of an article: of persons, organisations, places, states and other things.

A name is a run of capitalised words with the small words inside it, without the titles, peoples
and days around it. A capital at the start of a sentence counts where the word stands with one
elsewhere too, or is none of ordinary English. What a name is of is guessed by its own words and
by those around it in all its mentions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from byheart.core.drafting.names.classes import votes_within
from byheart.core.drafting.names.contexts import votes_around
from byheart.core.drafting.names.evidence import Evidence, gather
from byheart.core.drafting.names.headings import is_heading, names_in_heading
from byheart.core.drafting.names.links import Linked, link
from byheart.core.drafting.names.mentions import Mention, NameClass
from byheart.core.drafting.names.parts import key_of_span, parts
from byheart.core.drafting.names.runs import is_acronym, runs
from byheart.core.drafting.names.titled import Part
from byheart.core.drafting.names.tokens import Word, key_of, read_words
from byheart.core.drafting.names.works import without, works

__all__ = ["NameClass", "NameSpan", "find_names"]


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in its place.

    `para` counts paragraphs that are not blank from 1; `text` is exactly what stands from `start`
    to `end` in it. `canonical` is the fullest form of the name in the text. `repeats` is the index
    of the first mention of the same name in the list, None for that one itself.
    """

    para: int
    start: int
    end: int
    text: str
    canonical: str
    klass: NameClass
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class _Paragraph:
    number: int
    text: str
    words: list[Word]
    works: list[tuple[int, int]]
    is_heading: bool


def find_names(paragraphs: Sequence[str]) -> list[NameSpan]:
    """Return the names of an article in its order; they never overlap.

    Args:
        paragraphs: The lines of the article; blank ones are not counted.

    Returns:
        The names; empty for a text without any. Never raises on any text.
    """
    texts = [text for text in paragraphs if text.strip()]
    read = [_read(number, text) for number, text in enumerate(texts, start=1)]
    body = [paragraph for paragraph in read if not paragraph.is_heading]
    seen = gather(paragraph.words for paragraph in body)
    bracketed: list[tuple[str, str]] = []
    mentions = [found for each in body for found in _in_body(each, seen, bracketed)]
    known = {mention.key for mention in mentions}
    for paragraph in read:
        if paragraph.is_heading:
            mentions += _in_heading(paragraph, known)
    mentions.sort(key=lambda mention: (mention.para, mention.start))
    return list(_spans(link(mentions, bracketed)))


def _read(number: int, text: str) -> _Paragraph:
    words = read_words(text)
    heading = is_heading(text, words)
    titles = [] if heading else list(works(text))
    return _Paragraph(number, text, without(words, titles), titles, heading)


def _in_body(
    paragraph: _Paragraph, seen: Evidence, bracketed: list[tuple[str, str]]
) -> Iterator[Mention]:
    """Yield the names of a paragraph, and note what its abbreviations in brackets stand for."""
    words = paragraph.words
    found = [part for run in runs(words) for part in parts(words, run, seen)]
    end = 0
    for part in found:
        yield _mention(paragraph, part, listed=_is_listed(words, end, part.start))
        end = part.end
    for part, following in pairwise(found):
        short = _bracketed(words, part, following)
        if short is not None:
            bracketed.append(short)
    for start, end in paragraph.works:
        key = key_of(paragraph.text[start:end]).removeprefix("the ")
        votes = {NameClass.OTHER: 10}
        text = paragraph.text[start:end]
        yield Mention(
            paragraph.number, start, end, text, key, listed=False, within=votes, around={}
        )


def _bracketed(words: Sequence[Word], part: Part, following: Part) -> tuple[str, str] | None:
    """Return an abbreviation and what it stands for, if one is in brackets after the other."""
    opens = part.end == following.start and words[following.start].gap.strip() == "("
    if not opens:
        return None
    first, second = (key_of_span(words, each.start, each.end) for each in (part, following))
    if following.end - following.start == 1 and _shortens(words[following.start], first):
        return second, first
    if part.end - part.start == 1 and _shortens(words[part.start], second):
        return first, second
    return None


def _shortens(word: Word, full: str) -> bool:
    """Say whether a word in brackets may be the short form of a longer name."""
    return " " in full and (is_acronym(word) or word.key[0] == full[0])


def _is_listed(words: Sequence[Word], end: int, start: int) -> bool:
    """Say whether nothing but a comma or "and" parts two names."""
    if not 0 < end <= start or words[start].starts:
        return False
    between = [word.text for word in words[end:start]]
    marks = words[min(end, start)].gap.strip() + words[start].gap.strip()
    if not between:
        return marks in (",,", "//")
    return between in (["and"], ["or"]) and marks in ("", ",", ",,")


def _mention(paragraph: _Paragraph, part: Part, *, listed: bool = False) -> Mention:
    words = paragraph.words
    start, end = words[part.start].start, words[part.end - 1].end
    return Mention(
        para=paragraph.number,
        start=start,
        end=end,
        text=paragraph.text[start:end],
        key=key_of_span(words, part.start, part.end),
        listed=listed,
        within=votes_within(words, part),
        around=votes_around(words, part),
    )


def _in_heading(paragraph: _Paragraph, known: set[str]) -> Iterator[Mention]:
    for start, end in names_in_heading(paragraph.words, known):
        yield _mention(paragraph, Part(start, end))


def _spans(linked: Sequence[Linked]) -> Iterator[NameSpan]:
    first: dict[str, int] = {}
    for index, each in enumerate(linked):
        mention = each.mention
        seen = first.setdefault(each.canonical, index)
        yield NameSpan(
            para=mention.para,
            start=mention.start,
            end=mention.end,
            text=mention.text,
            canonical=each.canonical,
            klass=each.klass,
            repeats=None if seen == index else seen,
        )
