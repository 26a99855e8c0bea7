"""How a message names what an author wrote, and what they may have meant."""

from collections.abc import Collection

from byheart.core.cleaning import clean

MOST_SHOWN = 60
"""Characters of an author's text in a message."""
_NEAR = 0.7
"""How alike two words are that one may stand for by mistake: "soud" and "sound" are 0.89."""
_MOST_COMPARED = 2_000
"""Words to look through; comparing takes microseconds each."""


def quoted(text: str) -> str:
    """Return a text as a message shows it: in quotes, on one line, short and clean."""
    line = " ".join(clean(text[: 4 * MOST_SHOWN]).split())
    if len(line) > MOST_SHOWN or len(text) > 4 * MOST_SHOWN:
        line = line[: MOST_SHOWN - 1].rstrip() + "…"
    return f'"{line}"'


def did_you_mean(word: str, known: Collection[str], otherwise: str = "") -> str:
    """Return a hint that names the nearest known word, or the other hint if none is near."""
    if len(word) > MOST_SHOWN or len(known) > _MOST_COMPARED:
        return otherwise
    import difflib  # noqa: PLC0415 - needed for a mistake only, and not free

    close = difflib.get_close_matches(word, known, n=1, cutoff=_NEAR)
    return f"did you mean {quoted(close[0])}?" if close else otherwise
