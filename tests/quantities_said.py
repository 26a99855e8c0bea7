"""What drafting finds in a text besides dates and names, as tests write it down."""

from byheart.core.drafting import Candidate, FactKind, draft


def found(text: str) -> list[Candidate]:
    """Return the quantities of a text."""
    drafted = draft([text], source="test")
    return [one for one in drafted if one.kind not in (FactKind.DATE, FactKind.NAME)]


def shown(text: str) -> list[str]:
    """Return the quantities of a text as "count: two dogs = 2 dogs"."""
    return [f"{one.kind}: {one.text} = {one.value} {one.unit}".rstrip() for one in found(text)]
