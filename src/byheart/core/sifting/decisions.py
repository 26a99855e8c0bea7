"""What an author decided, one after the other, and what follows from it.

Decisions are only ever added. An undo is a decision too, so that nothing is lost and logs of two
computers can be put together: the order and the number of times in which one is read change
nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NewType

from byheart.core.deck import QuestionId
from byheart.core.drafting import Candidate, FactKind, Fingerprint
from byheart.core.sifting.patches import Patch

DecisionId = NewType("DecisionId", str)


@dataclass(frozen=True, slots=True)
class Said:
    """What an article said when a question was made of it, to be compared with a later text."""

    kind: FactKind
    para: int
    text: str
    value: str
    unit: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A candidate became a question. `made_deck` says that its deck was made for it."""

    candidate: Fingerprint
    question: QuestionId
    said: Said
    patch: Patch
    made_deck: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """A candidate became another right answer of a question that was there.

    `part` names what of the question it answers, "" for all of it.
    """

    candidate: Fingerprint
    question: QuestionId
    answer: str
    said: Said
    patch: Patch
    part: str = ""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate is not to be asked."""

    candidate: Fingerprint


@dataclass(frozen=True, slots=True)
class Worded:
    """A candidate's question as its author left it, not yet accepted."""

    candidate: Fingerprint
    wording: str


@dataclass(frozen=True, slots=True)
class Dated:
    """The day on which the article was written."""

    day: date


@dataclass(frozen=True, slots=True)
class Undone:
    """An earlier decision is to count no more."""

    target: DecisionId


Deed = Accepted | Merged | Rejected | Worded | Dated | Undone


@dataclass(frozen=True, slots=True)
class Decision:
    """A deed, stamped: an id of its own, the moment in milliseconds since 1970, the source."""

    id: DecisionId
    at_ms: int
    source: str
    deed: Deed

    @property
    def order(self) -> tuple[int, str]:
        """The order in which decisions are folded."""
        return (self.at_ms, self.id)


@dataclass(frozen=True, slots=True)
class Sifted:
    """What all decisions about one source come to.

    `standing` are those that were not undone, in order.
    """

    standing: tuple[Decision, ...] = ()
    made: Mapping[Fingerprint, Accepted | Merged] = field(default_factory=dict)
    rejected: frozenset[Fingerprint] = frozenset()
    worded: Mapping[Fingerprint, str] = field(default_factory=dict)
    day: date | None = None


def fold(decisions: Iterable[Decision], source: str) -> Sifted:
    """Return what decisions come to; those about other sources play no part.

    Of several decisions about one candidate the latest counts.
    """
    unique = {each.id: each for each in decisions if each.source == source}
    ordered = sorted(unique.values(), key=lambda each: each.order)
    fallen = {each.deed.target for each in ordered if isinstance(each.deed, Undone)}
    kept = [each for each in ordered if each.id not in fallen and not _is_undo(each)]
    made: dict[Fingerprint, Accepted | Merged] = {}
    rejected: set[Fingerprint] = set()
    worded: dict[Fingerprint, str] = {}
    day: date | None = None
    for decision in kept:
        match decision.deed:
            case Accepted(candidate=candidate) | Merged(candidate=candidate) as deed:
                made[candidate] = deed
                rejected.discard(candidate)
            case Rejected(candidate):
                rejected.add(candidate)
                made.pop(candidate, None)
            case Worded(candidate, wording):
                worded[candidate] = wording
            case Dated(day):
                pass
            case Undone():
                pass  # heard above
    return Sifted(tuple(kept), made, frozenset(rejected), worded, day)


def _is_undo(decision: Decision) -> bool:
    return isinstance(decision.deed, Undone)


def said_of(candidate: Candidate) -> Said:
    """Return what an article says at a candidate."""
    value = candidate.resolves_to or candidate.value
    return Said(
        candidate.kind,
        candidate.para,
        candidate.text,
        value,
        candidate.unit,
        candidate.sentence,
    )
