"""Makes a learner's home with many cards and reviews: decks, and the history of years.

Run it from the project's root; the same arguments make the same decks and events.

    .venv/bin/python tests/benchmarks/large_history.py HOME [--reviews 1000000] [--cards 100000]
    .venv/bin/python tests/benchmarks/large_history.py HOME --tsv FILE

The first simulates a learner: cards are begun evenly over the days, recalled as FSRS-6 predicts,
and asked when they are due or a little later; what is forgotten comes back on the same day.
The second takes cards and reviews from a file, so that another program can be measured on the
very same. Its lines, with tabs between the values, are

    N nid front back
    C id nid type queue due ivl reps lapses data
    R id cid ease ivl lastIvl factor time type

of which N, the first two values of C, and id, cid, ease and time of R are used. An id of R is
the moment in milliseconds; reviews that rate nothing (ease 0) are left out.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from byheart.core.deck import CardId
from byheart.core.review import Event, GradedBy, Instant, Rating, Review
from byheart.core.scheduling.memory import DEFAULT_DECAY, DEFAULT_PARAMETERS
from byheart.core.scheduling.memory_arrays import retrievability_many, step_many
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.verdict import Judgement
from byheart.storage.decks.files import select_decks
from byheart.storage.folders import Folders
from byheart.storage.history.event_ids import EventIds
from byheart.storage.history.event_rows import INSERT, row_of
from byheart.storage.history.history import History
from byheart.storage.history.transaction import transaction

DECKS = 20
DAY_MS = 86_400_000
END_MS = int(datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp()) * 1000
FIRST_SHARES, RIGHT_SHARES = (0.18, 0.10, 0.62, 0.10), (0.10, 0.80, 0.10)
DEVICE = "0123456789ab"
TYPED_WRONG = ("the other one", "1 March 1995", "12,500")
SPANS = (180, 365, 730, 1_460, 2_920, 5_840)
"""Days that are tried until there are enough reviews."""


@dataclass(frozen=True, slots=True)
class Load:
    """Cards as (deck, question, front, back), and reviews as columns in the order of time."""

    cards: Sequence[tuple[str, str, str, str]]
    card: NDArray[np.int64]
    at_ms: NDArray[np.int64]
    rating: NDArray[np.int64]
    took_ms: NDArray[np.int64]


def main() -> None:
    """Make the home that the arguments ask for, and say how long each part took."""
    asked = _arguments()
    started = time.perf_counter()
    load = from_tsv(asked.tsv) if asked.tsv else simulated(asked.reviews, asked.cards, asked.seed)
    said = _lap("cards and reviews", started)
    make_home(asked.home, load, asked.seed)
    said = _lap("decks and events", said)
    finish_home(asked.home)
    _lap("states, and decks in the cache", said)


def simulated(reviews: int, cards: int, seed: int) -> Load:
    """Return the load of a simulated learner."""
    rng = np.random.default_rng(seed)
    for span in SPANS:
        card, day, rating = _studied(cards, span, rng)
        if len(card) >= reviews:
            break
    else:
        sys.exit("so many reviews of so few cards take more years than anybody has")
    at_ms = END_MS - span * DAY_MS + (day * DAY_MS).astype(np.int64)
    order = np.argsort(at_ms, kind="stable")[:reviews]
    late = END_MS - int(at_ms[order[-1]])  # those cut off were the latest
    took_ms = rng.lognormal(9, 0.6, reviews).clip(500, 120_000).astype(np.int64)
    named = [_card(number) for number in range(cards)]
    return Load(named, card[order], at_ms[order] + late, rating[order], took_ms)


def _studied(
    cards: int, span: int, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Return the cards, days and ratings of all reviews, the first of each card first."""
    card = rng.permutation(cards)
    day = np.sort(rng.uniform(0, span, cards))
    stability, difficulty = np.full(cards, np.nan), np.full(cards, np.nan)
    last = day.copy()
    parts = list[tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]]()
    while card.size:
        elapsed = np.floor(day).astype(np.int64) - np.floor(last).astype(np.int64)
        rating = _rated(stability, elapsed, rng)
        stability, difficulty = step_many(
            stability, difficulty, elapsed, rating, DEFAULT_PARAMETERS
        )
        parts.append((card, day, rating))
        wait = np.maximum(1, np.round(stability * rng.uniform(0.9, 1.25, len(card))))
        last, day = day, day + np.where(rating == Rating.AGAIN, 0.007, wait)
        on = day < span
        card, day, last = card[on], day[on], last[on]
        stability, difficulty = stability[on], difficulty[on]
    found = zip(*parts, strict=True)
    cards_, days, ratings = (np.concatenate(part) for part in found)
    return cards_, days, ratings


def _rated(
    stability: NDArray[np.float64], elapsed: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.int64]:
    size = len(stability)
    recall = retrievability_many(elapsed, stability, DEFAULT_DECAY)
    right = rng.choice((2, 3, 4), size, p=RIGHT_SHARES)
    later = np.where(rng.random(size) < recall, right, Rating.AGAIN)
    return np.where(np.isnan(stability), rng.choice((1, 2, 3, 4), size, p=FIRST_SHARES), later)


def from_tsv(file: Path) -> Load:
    """Return the load of a file; see the module's own words for its lines."""
    lines = (line.rstrip("\n").split("\t") for line in file.open(encoding="utf-8"))
    notes, place, rows = dict[str, tuple[str, str]](), dict[str, int](), list[tuple[int, ...]]()
    cards = list[tuple[str, str, str, str]]()
    for kind, id_, *values in lines:
        if kind == "N":
            notes[id_] = (values[0].strip(), values[1].strip())
        elif kind == "C":
            place[id_] = len(cards)
            cards.append((*_card(len(cards))[:2], *notes[values[0]]))
        elif kind == "R" and values[1] != "0":
            rows.append((place[values[0]], int(id_), int(values[1]), int(values[5])))
    card, at_ms, rating, took_ms = np.array(rows, np.int64).T
    return Load(cards, card, at_ms, rating, took_ms)


def _card(number: int) -> tuple[str, str, str, str]:
    deck, question = f"bench-{number % DECKS:02}", f"q{number:06}"
    return deck, question, f"What is the value of thing number {number}?", f"value {number}"


def make_home(home: Path, load: Load, seed: int) -> None:
    """Write the decks and the events."""
    shutil.rmtree(home, ignore_errors=True)
    (home / "decks").mkdir(parents=True)
    for number in range(DECKS):
        (home / "decks" / f"bench-{number:02}.yaml").write_text(
            "".join(_deck_lines(number, load.cards[number::DECKS])), encoding="utf-8"
        )
    rows = map(row_of, _events(load, seed))
    with History.open(home / "history.db", SchedulingOptions(), write=True) as history:
        db = history._db  # noqa: SLF001 - folding each card a million times would take a day
        with transaction(db):
            db.executemany(INSERT, rows)
            db.execute("delete from meta where key = 'states'")


def finish_home(home: Path) -> None:
    """Have the states folded and the decks read, as any session would have done before."""
    History.open(home / "history.db", SchedulingOptions(), write=True).close()
    select_decks((), Folders(home, home / "cache"), write_cache=True)


def _deck_lines(number: int, cards: Iterable[tuple[str, str, str, str]]) -> Iterator[str]:
    yield f"deck: bench-{number:02}\ntitle: Deck {number}\ntags: [bench]\n"
    yield "sources: {book: {title: A book of things}}\nquestions:\n"
    for index, (_, question, front, back) in enumerate(cards):
        yield f"  - id: {question}\n    ask: {front}\n    answer: {back}\n"
        yield f"    tags: [topic{index % 50}]\n"
        yield f"    cite: {{source: book, para: {index % 200 + 1}}}\n"


def _events(load: Load, seed: int) -> Iterator[Event]:
    ids = EventIds(np.random.default_rng(seed).bytes)
    names = [CardId(f"{deck}/{question}") for deck, question, *_ in load.cards]
    columns = (load.card, load.at_ms, load.rating, load.took_ms)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for counter, (card, at_ms, rating, took_ms) in enumerate(rows, start=1):
        right = rating > Rating.AGAIN
        review = Review(
            names[card],
            Rating(rating),
            GradedBy.AUTO,
            Judgement.CORRECT if right else Judgement.INCORRECT,
            float(right),
            load.cards[card][3] if right else TYPED_WRONG[counter % len(TYPED_WRONG)],
            took_ms,
        )
        yield Event(ids.next(at_ms), DEVICE, counter, Instant(at_ms), review)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tsv", type=Path)
    return parser.parse_args()


def _lap(what: str, since: float) -> float:
    now = time.perf_counter()
    print(f"{what}: {now - since:.1f} s", flush=True)
    return now


if __name__ == "__main__":
    main()
