"""Words of sentences and of questions: what is left of one as a hint, what is copied, an id."""

import re
from collections.abc import Collection

from byheart.core.deck import Kind, Question, QuestionId, cloze_parts
from byheart.core.deck_writing.ids import proposed_id
from byheart.core.lint.evidence import SourceText, plain_words
from byheart.core.lint.words import content, forms

_WORDS = re.compile(r"\w+(?:['\u2019.,-]\w+)*")


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
    """Return an id made of the words of a question, else of a text that stands for it."""
    return QuestionId(proposed_id(words if any(map(str.isalnum, words)) else otherwise, taken))
