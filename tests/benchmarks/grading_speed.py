"""How long judging takes at worst: hostile replies of up to 64 KB to every kind of question.

Run it from the project's root: `.venv/bin/python tests/benchmarks/grading_speed.py`.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from hostile_replies import asked, replies

from byheart.core.deck import Card
from byheart.core.grading import Grader

ROUNDS = 3


def main() -> None:
    """Time every reply against every kind and print the slowest of each."""
    deck = asked()
    grader = Grader(deck)
    for card in deck.cards:
        seconds, given = max((took(grader, card, given), given) for given in replies())
        shown = f"{len(given):6} characters of {given[:12]!r}"
        print(f"{card.expected.kind:8} {seconds * 1000:6.1f} ms  {shown}")


def took(grader: Grader, card: Card, given: str) -> float:
    """Return the shortest time in seconds of some rounds: the rest is the machine's noise."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        grader.grade(card, given)
        times.append(time.perf_counter() - started)
    return min(times)


if __name__ == "__main__":
    main()
