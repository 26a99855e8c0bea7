"""Judge lists: which members of the answer a reply names, in which order, and what is too much."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from byheart.core.deck import Expected, Member
from byheart.core.grading.fit import Fit
from byheart.core.grading.words import literal, split_words
from byheart.core.verdict import Verdict, correct, incorrect, partial

_LONGEST = 2000
_MOST_PARTS = 40
_MOST_COMPARED = 120
"""Lenient comparisons in one reply; each takes a fifth of a millisecond."""
_BLANKS = re.compile(r"[^\S\n]++")
_SEPARATOR = re.compile(
    r"[,;\n•|&/→+]|->|(?<!\S)(?:and|then|or)(?!\S)|(?<!\S)(?:\d{1,2}[.)]|[-*])(?=\s)", re.IGNORECASE
)
_EXTRA_COST = 0.5
"""What an extra wrong member costs, in right members."""
_NEARLY_ALL = 0.99

Fitting = Callable[[str, str], Fit]
"""How well a reply, the second text, fits the text of a member."""


def grade_members(expected: Expected, given: str, fitting: Fitting) -> Verdict:
    """Judge a reply that lists members.

    Returns:
        Correct for all members and nothing else; partial for some, for the wrong order, and for
        wrong ones too many, each of which costs half a member.
    """
    reading = _Reading(expected.members, fitting)
    reading.read(given)
    named, total = reading.named, len(expected.members)
    score = max(0.0, len(named) - _EXTRA_COST * reading.extra) / max(total, 1)
    if not named or not score:
        return incorrect(_said(expected, reading) if named else "")
    if len(named) < total or reading.extra:
        return partial(min(score, _NEARLY_ALL), _said(expected, reading))
    if expected.ordered and named != sorted(named):
        in_place = sum(at == place for place, at in enumerate(named))
        return partial(max(in_place, _EXTRA_COST) / total, "All of them, but not in that order.")
    return correct()


def unnamed(expected: Expected, given: str, fitting: Fitting) -> tuple[list[Member], list[str]]:
    """Return the members that a reply does not name, and what of it names no member."""
    reading = _Reading(expected.members, fitting)
    reading.read(given)
    left = [each for at, each in enumerate(expected.members) if at not in reading.named]
    return left, reading.unknown


def _said(expected: Expected, reading: "_Reading") -> str:
    """Say which members are right without giving away the others."""
    listed = ", ".join(expected.members[at].answer for at in reading.named)
    wrong = f" {reading.extra} wrong." if reading.extra else ""
    return f"{len(reading.named)} of {len(expected.members)}: {listed}.{wrong}"


@dataclass(slots=True)
class _Reading:
    """What has been read of a reply: members by index, none of them twice, and what is none."""

    members: Sequence[Member]
    fitting: Fitting
    named: list[int] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    _unread: int = 0
    _compared: int = 0

    @property
    def extra(self) -> int:
        """How many wrong members were given, those counted in that were too many to be read."""
        return len(self.unknown) + self._unread

    def read(self, given: str) -> None:
        """Read a reply part by part; a member that holds "and" or a comma is tried whole first."""
        self._unread += len(given) > _LONGEST
        given = _BLANKS.sub(" ", given[:_LONGEST])
        parts, most = _parts(given), self._most_joined()
        self._unread += max(0, len(parts) - _MOST_PARTS)
        parts, at = parts[:_MOST_PARTS], 0
        while at < len(parts):
            at += self._read_longest(given, parts[at : at + most])

    def _read_longest(self, given: str, parts: Sequence[tuple[int, int]]) -> int:
        """Read the longest run of parts that is a member; return how many parts it took."""
        for count in range(len(parts), 0, -1):
            member = self._member(given[parts[0][0] : parts[count - 1][1]])
            if member is not None:
                if member not in self.named:
                    self.named.append(member)
                return count
        self.unknown.append(given[parts[0][0] : parts[0][1]].strip())
        return 1

    def _member(self, text: str) -> int | None:
        """Return the one member that a text fits best, None if there is none or more than one."""
        typed = literal(text)
        for at, member in enumerate(self.members):
            if any(literal(right) == typed for right in _texts(member)):
                return at
        self._compared += len(self.members)
        if self._compared > _MOST_COMPARED:
            return None
        fits = [self._fit(member, text) for member in self.members]
        best = min(fits, default=Fit.NONE)
        return fits.index(best) if best <= Fit.SHORT and fits.count(best) == 1 else None

    def _fit(self, member: Member, text: str) -> Fit:
        return min(self.fitting(right, text) for right in _texts(member))

    def _most_joined(self) -> int:
        """Return how many parts the members themselves would be taken apart into, 1 at least."""
        texts = (text for member in self.members for text in _texts(member))
        return max(1, *(len(_parts(text)) for text in texts))


def _texts(member: Member) -> tuple[str, ...]:
    return (member.answer, *member.accept)


def _parts(given: str) -> list[tuple[int, int]]:
    """Return where the parts of a reply begin and end, as far as they hold words."""
    cuts = [(0, 0), *(cut.span() for cut in _SEPARATOR.finditer(given)), (len(given),) * 2]
    spans = [(before[1], after[0]) for before, after in pairwise(cuts)]
    return [(start, end) for start, end in spans if split_words(given[start:end])]
