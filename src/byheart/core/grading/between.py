"""Replies that say more than one right answer and no more than all of them together.

Where "Hamlet" and "The Tragedy of Hamlet, Prince of Denmark" are both right, so is "Hamlet, Prince
of Denmark"; where "Augustus" and "Octavian" are, so is "Octavian Augustus".
"""

from collections.abc import Sequence

from byheart.core.grading.answer_forms import answer_forms
from byheart.core.grading.fit import Setting
from byheart.core.grading.spelling import is_number, is_same_word
from byheart.core.grading.text import essence, without_nouns
from byheart.core.grading.words import Phrase, phrase, split_words

Words = tuple[str, ...]


def lies_between(rights: Sequence[str], reply: Phrase, setting: Setting) -> bool:
    """Say whether a reply has all of one right answer, and else only what others add to it."""
    theirs = essence(reply.content)
    forms = [form for text in rights for form in answer_forms(text).right]
    return any(
        _is_in_another(theirs, form, forms) or _is_in_all(theirs, rest, form, forms)
        for form in forms
        for rest in _around(without_nouns(essence(phrase(form).content), setting), theirs)
        if rest
    )


def _around(part: Words, whole: Words) -> list[Words]:
    """Return what stands around a part, for each place where it stands without a gap."""
    length = len(part)
    return [
        whole[:at] + whole[at + length :]
        for at in range(len(whole) - length + 1)
        if all(map(is_same_word, part, whole[at : at + length]))
    ]


def _is_in_another(theirs: Words, form: str, forms: Sequence[str]) -> bool:
    """Say whether a longer right answer holds the reply without a gap."""
    return any(_around(theirs, essence(phrase(other).content)) for other in forms if other != form)


def _is_in_all(theirs: Words, rest: Words, form: str, forms: Sequence[str]) -> bool:
    """Say whether the rest are names and numbers of answers that have nothing of this one.

    Of "John Quincy Adams" and "Adams" one may not make "John Adams", for that is somebody else.
    """
    own = essence(phrase(form).content)
    others = [other for other in forms if _are_apart(own, essence(phrase(other).content))]
    proper = {word for other in others for word in _proper_words(other)}
    return bool(theirs) and all(word in proper for word in rest)


def _are_apart(words: Words, others: Words) -> bool:
    return not any(is_same_word(word, other) for word in words for other in others)


def _proper_words(text: str) -> set[str]:
    """Return the words with a capital and the numbers of a text."""
    named = {word for part in text.split() if part[:1].isupper() for word in split_words(part)}
    return named | set(filter(is_number, phrase(text).content))
