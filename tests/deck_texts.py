"""Texts of decks, so that a test writes only the lines that matter to it."""


def in_deck(*questions: str, top: str = "") -> str:
    """Return a deck of questions, each given as lines; without an id they are q1, q2, ..."""
    entries = ""
    for number, question in enumerate(questions, 1):
        lines = question if question.startswith("id:") else f"id: q{number}\n{question}"
        entries += "  - " + lines.strip("\n").replace("\n", "\n    ") + "\n"
    return f"deck: d\n{top}questions:\n{entries}"
