"""Judge lists: which members of the answer a reply names, in which order, and what is too much."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from byheart.core.deck import Expected, Member
from byheart.core.grading.fit import Fit
from byheart.core.grading.words import split_words
from byheart.core.verdict import Verdict, correct, incorrect, partial

_LONGEST = 2000
_MOST_PIECES = 40
_CERTAIN = re.compile(r"[,;\n•|]|(?:^|\s)(?:\d{1,2}[.)]|[-*])\s")
_POSSIBLE = re.compile(r"\s+and\s+|\s*&\s*|\s*/\s*|\s+then\s+|\s*(?:->|→|\+)\s*", re.IGNORECASE)
_OPENING = re.compile(r"^(?:and|then|or)\s+", re.IGNORECASE)
_EXTRA_COST = 0.5
"""What an extra wrong member costs, in right members."""

Fitting = Callable[[str, str], Fit]
"""How well a reply fits the text of a member."""


@dataclass(frozen=True, slots=True)
class _Named:
    """The members that were named, in the order of the reply, and what is no member."""

    members: tuple[int, ...]
    extra: int


def grade_members(expected: Expected, given: str, fitting: Fitting) -> Verdict:
    """Judge a reply that lists members.

    Returns:
        Correct for all members and nothing else; partial for some, for the wrong order, and for
        wrong ones too many, each of which costs half a member.
    """
    named = _named(expected.members, given[:_LONGEST], fitting)
    count, total = len(named.members), len(expected.members)
    score = max(0.0, count - _EXTRA_COST * named.extra) / total
    if not count or not score:
        return incorrect(_said(expected, named) if count else "")
    if count < total or named.extra or len(given) > _LONGEST:
        return partial(min(score, 0.99), _said(expected, named))
    if expected.ordered and list(named.members) != sorted(named.members):
        in_place = sum(at == place for place, at in enumerate(named.members))
        return partial(max(in_place, 0.5) / total, "All of them, but not in that order.")
    return correct()


def _said(expected: Expected, named: _Named) -> str:
    """Say which members are right without giving away the others."""
    listed = ", ".join(expected.members[at].answer for at in named.members)
    wrong = f" {named.extra} wrong." if named.extra else ""
    return f"{len(named.members)} of {len(expected.members)}: {listed}.{wrong}"


def _named(members: Sequence[Member], given: str, fitting: Fitting) -> _Named:
    """Find the members in a reply, none of them twice."""
    found: list[int] = []
    extra = 0
    for piece in _pieces(given):
        ats = _members_in(piece, members, fitting)
        extra += sum(at is None for at in ats)
        found += [at for at in ats if at is not None and at not in found]
    return _Named(tuple(found), extra)


def _members_in(piece: str, members: Sequence[Member], fitting: Fitting) -> list[int | None]:
    """Return the member that a piece names, or those of its parts; "salt and pepper" may be one."""
    whole = _member(piece, members, fitting)
    if whole is not None:
        return [whole]
    cuts = list(_POSSIBLE.finditer(piece))
    for cut in cuts:
        left = _member(piece[: cut.start()], members, fitting)
        if left is not None:
            return [left, *_members_in(piece[cut.end() :], members, fitting)]
    if cuts:
        return [None, *_members_in(piece[cuts[0].end() :], members, fitting)]
    return [None]


def _member(piece: str, members: Sequence[Member], fitting: Fitting) -> int | None:
    """Return the one member that a text fits best, None if there is none or more than one."""
    fits = [_fit_of(member, piece, fitting) for member in members]
    best = min(fits, default=Fit.NONE)
    if best > Fit.SHORT or fits.count(best) > 1:
        return None
    return fits.index(best)


def _fit_of(member: Member, piece: str, fitting: Fitting) -> Fit:
    return min(fitting(text, piece) for text in (member.answer, *member.accept))


def _pieces(given: str) -> Iterator[str]:
    pieces = (_OPENING.sub("", piece.strip()) for piece in _CERTAIN.split(given))
    worded = [piece for piece in pieces if split_words(piece)]
    yield from worded[:_MOST_PIECES]
