"""Replies that are meant to hurt, and one question of each kind to give them to."""

from collections.abc import Iterator

from builders import deck, question

from byheart.core.deck import Deck, Expected, Kind, Member, Remark

SIZES = (100, 190, 990, 3_900, 64 * 1024)
"""Characters; under 200 a reply is read most closely."""
EXPECTED = {
    Kind.TEXT: Expected(Kind.TEXT, "the constant of proportionality (k)", ("a factor",)),
    Kind.NAME: Expected(
        Kind.NAME, "Abu Mohammed al-Julani", reject=(Remark("Bashar al-Assad", "No."),)
    ),
    Kind.NUMBER: Expected(Kind.NUMBER, "110 km", tolerance="5%"),
    Kind.DATE: Expected(Kind.DATE, "2024-12-05", prompt=(Remark("December 2024", "Which?"),)),
    Kind.CHOICE: Expected(Kind.CHOICE, "Oslo", distractors=("Bergen", "Moss")),
    Kind.BOOLEAN: Expected(Kind.BOOLEAN, "true"),
    Kind.LIST: Expected(Kind.LIST, "", members=tuple(Member(f"member {n}") for n in range(12))),
    Kind.CARD: Expected(Kind.CARD, "A passage. " * 400),
}
PIECES = (
    "a", "1", "0.", "1,000,", "one hundred and ", "al-", "5/6/", "December ", "2024-", "(", ")(",
    "a, ", "member 1, ", "and ", "or ", "not ", "IVX", "Ł", "ﷺ", "e\u0301", "\u202e", "\x1b[", "-",
    "5 km 3 m ", "9**", "1e", "½", "x" * 99 + " ", "Julani ", "Bashar ", "the ", "mid-", "..", "\n",
)  # fmt: skip


def asked() -> Deck:
    """Return a deck with one question of each kind that is judged."""
    kinds = EXPECTED.items()
    return deck(*(question(f"q-{kind}", kind=kind, expected=made) for kind, made in kinds))


def replies() -> Iterator[str]:
    """Yield every piece, repeated to every size."""
    for piece in PIECES:
        for size in SIZES:
            yield (piece * (size // len(piece) + 1))[:size]
