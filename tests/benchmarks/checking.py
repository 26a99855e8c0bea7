"""How long does `byheart check` take for 10,000 questions? Run it as a script for the figures.

The questions are of all kinds, a quarter of them with aliases, rejected answers and tests, as in
the decks that come with the program; half are worded by templates, which is the worst case for
rules that look for questions that are alike. Reading the YAML is measured apart. With a name of a
file as an argument it writes the time of each rule there as well.
"""

import gc
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from time import perf_counter

from byheart.commands.check_workers import by_two
from byheart.core.deck import Deck
from byheart.core.deck_yaml import read_deck
from byheart.core.lint import RULES, Context, lint
from byheart.core.lint.asked import InDeck

QUESTIONS = 10_000
TODAY = date(2025, 1, 1)
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
NOUN_WORDS = """
river mountain city bridge treaty battle king engine valley harbour poem tower church railway
market island desert canal mill ship palace garden library school court forest glacier road
"""
NOUNS = NOUN_WORDS.split()
VERB_WORDS = "crossed founded painted built won lost signed opened burned bought sold named"
VERBS = VERB_WORDS.split()


def main() -> None:
    """Print how long reading and linting take, for ten small decks and for a large one."""
    measured(10)
    decks = measured(1)
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text("\n".join(rule_times(decks)) + "\n")


def measured(number: int) -> list[Deck]:
    """Print the times for so many decks, and return them."""
    texts = [deck_text(each, QUESTIONS // number) for each in range(number)]
    gc.disable()  # as the program does it
    began = perf_counter()
    decks = [deck_of(text, each) for each, text in enumerate(texts)]
    read = perf_counter()
    found = lint(decks, Context(TODAY))
    took = perf_counter() - read
    again = perf_counter()
    by_processes = lint(decks, Context(TODAY), by_two)
    took_two = perf_counter() - again
    gc.enable()
    if by_processes != found:
        raise SystemExit("two processes find something else than one")
    print(
        f"{number:2} decks: read {read - began:.2f} s, lint {took:.2f} s, {len(found)} findings,"
        f" by two processes {took_two:.2f} s"
    )
    return decks


def rule_times(decks: list[Deck]) -> Iterator[str]:
    """Yield the time that each rule takes, the slowest first; what they share counts for one."""
    seen = [InDeck(deck, Context(TODAY)) for deck in decks]
    times = []
    for rule in RULES.values():
        began = perf_counter()
        list(rule.check_all(seen))
        for deck in seen:
            for asked in deck.asked:
                list(rule.check(asked))
        times.append((perf_counter() - began, rule.id))
    return (f"{took:8.3f} s  {name}" for took, name in sorted(times, reverse=True))


def deck_of(text: str, number: int) -> Deck:
    """Read a deck that has no problems."""
    deck, problems = read_deck(text.encode(), f"deck-{number}.yaml")
    if deck is None or problems:
        raise SystemExit("\n".join(map(str, problems)))
    return deck


def deck_text(number: int, questions: int) -> str:
    """Return a deck in YAML, the same for the same arguments."""
    chance = Random(number)  # noqa: S311 - the same decks each time
    head = f"deck: bench-{number}\nas_of: 2024-12-05\nsources: {{atlas: {{title: An atlas}}}}\n"
    entries = "\n".join(question_text(chance, at) for at in range(questions))
    return f"{head}questions:\n{entries}"


def question_text(chance: Random, at: int) -> str:
    """Return one question in YAML."""
    kind = chance.choices(
        ("text", "name", "number", "date", "choice", "list", "boolean"), (22, 30, 18, 14, 6, 5, 5)
    )[0]
    lines = [f"- id: q{at}", f"  type: {kind}", f"  ask: {ask(chance)}"]
    lines += answer_lines(chance, kind)
    return "\n".join([*lines, "  cite: {source: atlas, para: 3}", "  why: It is so.", ""])


def ask(chance: Random) -> str:
    """Return a question: by a template, or of words at random."""
    noun, verb = chance.choice(NOUNS), chance.choice(VERBS)
    if chance.random() < 0.5:
        return f"Which {noun} was {verb} by the people of {name(chance)} in {year(chance)}?"
    return (
        f"What did {name(chance)} see at the {noun} of {name(chance)}, when {name(chance)}"
        f" {verb} it for the {chance.choice(NOUNS)} of {name(chance)}?"
    )


def answer_lines(chance: Random, kind: str) -> list[str]:
    """Return the lines of an answer, some with aliases, rejected answers and tests."""
    rich = chance.random() < 0.25
    match kind:
        case "number":
            value = chance.randrange(100, 100_000)
            lines = [f"  answer: {value} km", "  tolerance: 5%"]
            more = ["  reject:", f"    {value * 3} km: Too far."]
            tests = ["  tests:", f"    correct: [{value}, {value} kilometres]"]
        case "date":
            day = f"{chance.randrange(1, 28)} May {year(chance)}"
            lines, more = [f"  answer: {day}"], ["  reject:", "    1 June 1066: Too early."]
            tests = ["  tests:", f"    correct: [{day}]", "    incorrect: [2 July 1099]"]
        case "boolean":
            return [f"  answer: {chance.choice(('true', 'false'))}"]
        case "list":
            return [f"  answer: [{', '.join(names(chance, 3))}]"]
        case "choice":
            right, *wrong = names(chance, 4)
            return [f"  answer: {right}", f"  distractors: [{', '.join(wrong)}]"]
        case _:
            first, last = name(chance), name(chance)
            lines = [f"  answer: {first} {last}"]
            more = [f"  accept: [{first} the {last}]", f"  reject: [{name(chance)} {first}]"]
            tests = ["  tests:", f"    correct: [{first} {last}, {first.upper()} {last}]"]
    return lines + (more + tests if rich else [])


def names(chance: Random, number: int) -> list[str]:
    """Return some names, no two of them alike."""
    found: set[str] = set()
    while len(found) < number:
        found.add(name(chance))
    return sorted(found)


def name(chance: Random) -> str:
    """Return one of some 12,000 names."""
    syllables = (chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(2))
    return "".join(syllables).capitalize() + chance.choice(CONSONANTS[:3])


def year(chance: Random) -> int:
    """Return a year."""
    return chance.randrange(1100, 2020)


if __name__ == "__main__":
    main()
