"""Word lists written as running text."""


def words(text: str) -> frozenset[str]:
    """Return the words of a table as a set."""
    return frozenset(text.split())
