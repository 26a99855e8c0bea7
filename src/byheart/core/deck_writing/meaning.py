"""Do two answers say the same, however they are written?"""

from byheart.core.deck import Expected, Kind
from byheart.core.grading.date import same_date
from byheart.core.grading.number import same_number

_YES = frozenset({"true", "yes", "t", "y"})


def means_the_same(one: Expected, other: Expected) -> bool:
    """Say whether what is right is the same by both; a tolerance plays no part."""
    if one.kind is Kind.LIST and other.kind is Kind.LIST:
        return _members(one) == _members(other)
    return _same_text(one.kind, one.answer, other.answer)


def _same_text(kind: Kind, one: str, other: str) -> bool:
    match kind:
        case Kind.NUMBER:
            return same_number(one, other, one)
        case Kind.DATE:
            return same_date(one, other)
        case Kind.BOOLEAN:
            return (one.strip().lower() in _YES) == (other.strip().lower() in _YES)
        case Kind.CARD:
            return one == other
        case _:
            return _folded(one) == _folded(other)


def _members(expected: Expected) -> tuple[bool, list[str]]:
    """Return the members, and whether their order counts."""
    members = [_folded(member.answer) for member in expected.members]
    return expected.ordered, members if expected.ordered else sorted(members)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
