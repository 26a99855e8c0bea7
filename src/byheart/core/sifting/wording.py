"""Words of sentences and of questions: what is left of one as a hint, what is copied, an id."""

import re
from collections.abc import Collection

from byheart.core.deck import Kind, Question, QuestionId, cloze_parts
from byheart.core.grading.words import fold
from byheart.core.lint.evidence import SourceText, plain_words
from byheart.core.lint.words import content, forms

_WORDS = re.compile(r"\w+(?:['\u2019.,-]\w+)*")
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_ID_WORDS = 4
_LONGEST_ID = 40


def hint_words(sentence: str, span: tuple[int, int]) -> tuple[str, ...]:
    """Return the words of a sentence that say what it is about, without the span itself."""
    start, end = span
    rest = f"{sentence[:start]} {sentence[end:]}"
    return tuple(dict.fromkeys(word for word in _WORDS.findall(rest) if content(forms(word))))


def asked(question: Question) -> str:
    """Return what a question says, a cloze with its gaps filled."""
    if question.kind is not Kind.CLOZE:
        return question.ask
    return "".join(text for text, _ in cloze_parts(question.ask))


def copied(question: Question, sentence: str, span: tuple[int, int], article: str) -> str:
    """Return the words that a question only copies from an article, "" where it has its own.

    Copied are as many words running as are no accident, and a whole sentence however short, be it
    without the span that is asked for.
    """
    text = asked(question)
    run = SourceText.of(f"{sentence}\n{article}").copied_by(text)
    if run:
        return run
    words = plain_words(text)
    rest = f"{sentence[: span[0]]} {sentence[span[1] :]}"
    is_all = len(words) > 1 and words in (plain_words(sentence), plain_words(rest))
    return " ".join(words) if is_all else ""


def new_id(words: str, taken: Collection[str], otherwise: str) -> QuestionId:
    """Return an id made of the first words of a text that say something, and not taken yet."""
    found = [word for word in _WORDS.findall(words) if content(forms(word))]
    slug = _slug(" ".join(found[:_ID_WORDS])) or _slug(otherwise) or "question"
    number, id_ = 1, slug
    while id_ in taken:
        number += 1
        id_ = f"{slug}-{number}"
    return QuestionId(id_)


def _slug(text: str) -> str:
    """Return small letters of the Latin alphabet, digits and hyphens; "" where nothing is left."""
    whole = _NOT_IN_IDS.sub("-", fold(text.lower())).strip("-")
    cut = whole[: _LONGEST_ID + 1].rsplit("-", 1)[0] if len(whole) > _LONGEST_ID else whole
    return cut.strip("-")
