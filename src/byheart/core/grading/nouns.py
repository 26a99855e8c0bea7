"""What is counted, and which words around a number change nothing."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, pairwise, takewhile

from byheart.core.grading.quantities.quantity import Quantity
from byheart.core.grading.quantities.units import NUMBER

_SAYING_NOTHING = """
a an the of in at on to for from by with per and or so is it its was were are be been has had have
there their they them he she his her this that these those which who as than i i'm im i'd i'll think
guess believe say said suppose reckon know sure it's that's there's maybe perhaps probably possibly
roughly about approximately exactly precisely only just around some total altogether overall all
away apart distance long high tall wide deep thick far old off length height width depth each alone
answer number figure amount sum please sir um uh er hmm well ok okay yes yeah then now today again
ish estimated nearly almost like my final would should could will must above sea level
"""
_TURNING_AROUND = """
not no never neither nor none without except but unlike isn't wasn't aren't weren't doesn't don't
cannot can't wrong double twice triple thrice half minus
"""
_FILLERS = frozenset(_SAYING_NOTHING.split())
_NEGATIONS = frozenset(_TURNING_AROUND.split())
_IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "lives": "life",
    "wives": "wife",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "leaves": "leaf",
    "wolves": "wolf",
    "halves": "half",
    "countrymen": "countryman",
}
_MEANING_THE_SAME = (
    "person inhabitant resident citizen soul human individual population",
    "dead death died die killed kill perished fatality",
    "soldier troop man",
    "child kid",
    "country nation",
    "film movie",
    "car automobile",
    "aircraft plane airplane aeroplane",
    "injured wounded hurt",
)
_LEADER = {word: words.split()[0] for words in _MEANING_THE_SAME for word in words.split()}
_COUNTS = (("how", "many"), ("number", "of"), ("how", "much"))
_HEADS = (*_COUNTS, ("percentage", "of"), ("share", "of"))
_YEARS = (("what", "year"), ("which", "year"), ("the", "year"))
_AUXILIARIES = (
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "can",
    "will",
)
_LONGEST_HEAD = 3
_LONGEST_TEXT = 4000
_RANKED = frozenset(("place", "rank", "position", "largest", "biggest", "highest"))


def strange_word(reply: Quantity, answer: Quantity, ask: str) -> str:
    """Return the first word of a reply that neither the answer nor the question explains.

    What a reply counts must be what the answer counts, or stand in the question; where the
    question says "how many …", only there. Returns "" if there is no such word.
    """
    asked = words_of(ask)
    known = {canonical(word) for word in (*asked, *answer.tail, *answer.lead)} - _NEGATIONS
    if reply.ordinal:
        known |= _RANKED
    counts = reply.unit is NUMBER and not reply.ordinal
    counted = next(_content(reply.tail), "") if counts else ""
    countable = _countable(answer, asked)
    if counted and canonical(counted) not in countable:
        return counted
    known |= countable
    words = _content((*reply.lead, *reply.tail))
    return next((word for word in words if canonical(word) not in known), "")


def negates(reply: Quantity) -> bool:
    """Say whether a word beside the number turns it around ("not 5", "twice 5")."""
    return any(word in _NEGATIONS or word.endswith("n't") for word in (*reply.lead, *reply.tail))


def counts_people(quantity: Quantity) -> bool:
    """Say whether people are counted: "5 m people" are no metres."""
    return canonical(next(_content(quantity.tail), "")) == canonical("people")


def counted_in(answer: Quantity) -> str:
    """Return what an answer counts, as its author wrote it; "" if it counts nothing named."""
    return " ".join(answer.tail) if answer.unit is NUMBER else ""


def asks_how_many(ask: str) -> bool:
    """Say whether a question asks for a count, not for a rank."""
    words = words_of(ask)
    return any(pair in _COUNTS for pair in pairwise(words))


def asks_for_a_year(ask: str) -> bool:
    """Say whether a question asks for a year: two per cent either way would be a lifetime."""
    words = words_of(ask)
    return any(pair in _YEARS for pair in pairwise(words)) or words[:1] == ["when"]


def words_of(text: str) -> list[str]:
    """Return the lower-case words of a text without the marks around them."""
    return [
        word.strip(".,;:!?()[]\"'\u201c\u201d") for word in text[:_LONGEST_TEXT].lower().split()
    ]


@lru_cache(maxsize=4096)
def canonical(word: str) -> str:
    """Return a word's singular, and one word for all that mean the same."""
    singular = _IRREGULAR.get(word) or _singular(word)
    return _LEADER.get(singular, singular)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("dies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _content(words: Iterable[str]) -> Iterator[str]:
    return (word for word in words if word not in _FILLERS)


def _countable(answer: Quantity, asked: list[str]) -> set[str]:
    """Return the words that may stand for what is counted.

    "How many fled?" and "how many were displaced?" count people.
    """
    own = {canonical(word) for word in _content(answer.tail)}
    heads = [at + 2 for at, pair in enumerate(pairwise(asked)) if pair in _HEADS]
    if not heads:
        return own | {canonical(word) for word in asked}
    until_verb = takewhile(lambda word: word not in _AUXILIARIES, asked[heads[0] :])
    head = [canonical(word) for word in islice(_content(until_verb), _LONGEST_HEAD)]
    people = not head or head[0].endswith("ed") or head[0] == canonical("dead")
    return own | {*head, *([canonical("people")] if people else [])}
