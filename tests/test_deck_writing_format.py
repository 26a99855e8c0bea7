"""The canonical form of a deck: what it looks like, what it keeps, and that it comes to rest."""

import random
import re
from pathlib import Path

import hypothesis.strategies as st
import pytest
import yaml
from hypothesis import assume, given, settings
from question_samples import DECK, questions

from byheart.core.deck import Question
from byheart.core.deck_writing import append_question, format_deck
from byheart.core.deck_writing.formatting import same_deck
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError

BUNDLED = sorted((Path(__file__).parent.parent / "decks").rglob("*.yaml"))


def formatted(text: str) -> str:
    return format_deck(text.encode()).decode()


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.stem)
def test_bundled_decks_stay_as_they_are(file: Path) -> None:
    data = file.read_bytes()
    assert format_deck(data) == data


LONG = "e" * 1_100
QUESTION = "  - id: a\n    ask: b\n    answer: c\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "title: T\nquestions:\n- answer: c\n  ask: b\n  id: a\ndeck: d\n",
            f"deck: d\ntitle: T\nquestions:\n{QUESTION}",
            id="the order of keys, and dashes indented",
        ),
        pytest.param(
            "{deck: d, questions: [{id: a, ask: b, answer: c}, {id: e, ask: f, answer: g}]}",
            f"deck: d\nquestions:\n{QUESTION}\n  - id: e\n    ask: f\n    answer: g\n",
            id="block style, and a blank line between questions",
        ),
        pytest.param(
            f"deck:   'd'\nquestions:\n\n\n{QUESTION}\n\n\n  - id: e\n\n    ask: f\n    answer: g",
            f"deck: d\nquestions:\n{QUESTION}\n  - id: e\n    ask: f\n    answer: g\n",
            id="blank lines elsewhere, needless quotes, the last line break",
        ),
        pytest.param(
            f"---\ndeck: d\n\ntags:\n\n  - e\n\n\nquestions:\n{QUESTION}...\n",
            f"deck: d\n\ntags:\n  - e\n\nquestions:\n{QUESTION}",
            id="a blank line between the keys of a deck is the author's",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    accept: e\n    cite:\n      para: 1\n"
            "      source: s\nsources: {s: {url: u, title: t}}\n",
            "deck: d\nsources:\n  s:\n    title: t\n    url: u\n"
            f"questions:\n{QUESTION}    accept: [e]\n    cite: {{source: s, para: 1}}\n",
            id="lists in brackets, a citation in braces, all else in lines",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    why: one\n      two\n    accept:\n    - e\n"
            "    - 'f: g'\n    hint: 'three\n      four'\n",
            f"deck: d\nquestions:\n{QUESTION}    accept:\n      - e\n"
            '      - "f: g"\n    hint: >-\n      three\n      four\n    why: >-\n      one\n'
            "      two\n",
            id="lines that the author broke stay broken",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    why: |+   # e\n          f\n           g\n\n\n",
            f"deck: d\nquestions:\n{QUESTION}    why: |  # e\n      f\n       g\n",
            id="a block of lines keeps its own indentation",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    why: |1\n       f\n      g\n",
            f'deck: d\nquestions:\n{QUESTION}    why: "  f\\n g"\n',
            id="a block that says how far it is indented",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    accept: ['4', 5, no, \"no\"]\n",
            f'deck: d\nquestions:\n{QUESTION}    accept: ["4", 5, no, "no"]\n'.replace(
                ', no, "no"', ', no, "no"'
            ),
            id="quotes of what YAML takes for something else are the author's choice",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    hint:\n    why: ~\n    claimed_by: null\n",
            f"deck: d\nquestions:\n{QUESTION}    hint:\n    why: ~\n    claimed_by: null\n",
            id="what stands for nothing stays",
        ),
        pytest.param(
            "? deck\n: d\n? questions\n:\n" + QUESTION,
            f"deck: d\nquestions:\n{QUESTION}",
            id="keys behind question marks",
        ),
    ],
)
def test_form(before: str, after: str) -> None:
    assert formatted(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "# the file\n# yaml-language-server: $schema=s\n\n# the title\ntitle: T # beside\n"
            f"# the id\ndeck: d\nquestions: # all\n{QUESTION}",
            "# the file\n# yaml-language-server: $schema=s\n\n# the id\ndeck: d\n"
            f"# the title\ntitle: T  # beside\nquestions:  # all\n{QUESTION}",
            id="those of the file stay at its top, those of a key go with it",
        ),
        pytest.param(
            "deck: d\nquestions:\n  # first\n\n  # of a\n  - id: a # id\n    # of c\n"
            "    answer: c\n    # of b\n    ask: b # b\n    # end of a\n# of e\n  - id: e\n"
            "    ask: f\n    answer: g\n  # end of questions\n# end\n",
            "deck: d\nquestions:\n  # first\n\n  # of a\n  - id: a  # id\n    # of b\n"
            "    ask: b  # b\n    # of c\n    answer: c\n    # end of a\n\n  # of e\n  - id: e\n"
            "    ask: f\n    answer: g\n  # end of questions\n# end\n",
            id="those of questions and their keys",
        ),
        pytest.param(
            "deck: d\nquestions:\n  - # of a\n    # of id\n    id: a\n    ask: # of b\n      b\n"
            "    answer:\n      # of c\n      c # c\n",
            "deck: d\nquestions:\n  # of a\n  # of id\n  - id: a\n    # of b\n    ask: b\n"
            "    # of c\n    answer: c  # c\n",
            id="those between a key or a dash and what it stands for",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    accept: [ # start\n      e, # of e\n"
            "      # of f\n      f\n      # end\n    ] # all\n",
            f"deck: d\nquestions:\n{QUESTION}    accept:  # all\n      # start\n      - e  # of e\n"
            "      # of f\n      - f\n      # end\n",
            id="those in brackets open them",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    accept: [\n      # none\n    ]\n",
            f"deck: d\nquestions:\n{QUESTION}    # none\n    accept: []\n",
            id="those in empty brackets",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    reject:\n      ? {LONG} # of e\n"
            "      : f # of f\n",
            f"deck: d\nquestions:\n{QUESTION}    reject:\n      # of e\n      # of f\n"
            f"      ? {LONG}\n      : f\n",
            id="those of a key that is too long for a line with its value",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    accept: [e]        # aligned\n    hint: f    "
            "        # aligned\n",
            f"deck: d\nquestions:\n{QUESTION}    accept: [e]        # aligned\n    hint: f    "
            "        # aligned\n",
            id="aligned ones stay aligned",
        ),
        pytest.param(
            f"deck: d\nquestions:\n{QUESTION}    tests:\n      correct: [c]\n      # no more\n"
            "    hint: h\n",
            f"deck: d\nquestions:\n{QUESTION}    hint: h\n    tests:\n      correct: [c]\n"
            "      # no more\n",
            id="those at the end of a mapping go with it",
        ),
        pytest.param(
            "deck: d\nquestions:\n- {id: a, ask: b, answer: c} # of a\n# - id: e\n#   ask: f\n",
            "deck: d\nquestions:\n  - id: a  # of a\n    ask: b\n    answer: c\n"
            "# - id: e\n#   ask: f\n",
            id="a question that was commented out",
        ),
    ],
)
def test_comments(before: str, after: str) -> None:
    assert formatted(before) == after
    assert formatted(after) == after


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    data = ("\ufeff" + f"deck:  d\nquestions:\n{QUESTION}".replace("\n", "\r\n")).encode()
    assert format_deck(data) == data.replace(b":  d", b": d")


def test_a_deck_with_problems_is_refused() -> None:
    with pytest.raises(DeckError, match='"aks" is no field of a question'):
        format_deck(b"deck: d\nquestions:\n  - id: a\n    aks: b\n    answer: c\n", "x.yaml")


def messy(data: bytes, rng: random.Random) -> bytes:
    """Write a deck as somebody else might: other styles, another order, comments everywhere."""
    value = yaml.load(data, yaml.CBaseLoader)  # noqa: S506 - it makes texts alone
    rng.shuffle(value["questions"])
    value["questions"] = [dict(rng.sample(list(q.items()), len(q))) for q in value["questions"]]
    text = yaml.dump(
        value,
        default_flow_style=rng.choice([True, False, None]),
        width=rng.choice([30, 80, 1000]),
        indent=rng.choice([2, 3, 4]),
        allow_unicode=True,
        sort_keys=rng.choice([True, False]),
        line_break=rng.choice(["\n", "\r\n"]),
    )
    return with_comments(text, rng).encode()


def with_comments(text: str, rng: random.Random) -> str:
    """Put comments at the starts and ends of lines, where no text goes on."""
    events = yaml.parse(text, yaml.CLoader)
    spans = [
        (event.start_mark.index, event.end_mark.index)
        for event in events
        if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark
    ]
    made, at = "", 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        words = line.rstrip("\r\n")
        stop, end = at + len(words), at + len(line)
        if rng.random() < 0.3 and not any(start < at < after for start, after in spans):
            made += " " * rng.choice([0, 1, 2, 4, 6]) + f"# above {number}\n"
        is_free = not any(start <= stop < after for start, after in spans)
        made += f"{words} # beside {number}\n" if is_free and rng.random() < 0.3 else line
        at = end
    return made


def comments(text: str) -> list[str]:
    """Return the comments that `with_comments` put there."""
    return sorted(re.findall("# (?:above|beside) [0-9]+", text))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(questions(), min_size=1, max_size=2, unique_by=lambda q: q.id),
    st.randoms(use_true_random=False),
)
def test_says_the_same_comes_to_rest_and_keeps_comments(
    drawn: list[Question], rng: random.Random
) -> None:
    earlier = [id_ for question in drawn for id_ in question.renamed_from]
    assume(len(set(earlier) - {question.id for question in drawn}) == len(earlier))
    data = DECK.encode()
    for question in drawn:
        data = append_question(data, question)
    before = messy(data, rng)
    deck, problems = read_deck(before, "deck")
    assume(deck is not None and not problems)
    assert deck is not None
    once = format_deck(before)
    assert same_deck(deck, read_deck(once, "deck")[0])
    assert format_deck(once) == once
    assert comments(once.decode()) == comments(before.decode())


@settings(max_examples=60, deadline=None)
@given(questions(), st.sampled_from(["\n", "\r\n"]))
def test_what_is_added_is_canonical_already(question: Question, line_end: str) -> None:
    deck = formatted(DECK).replace("\n", line_end).encode()
    data = append_question(deck, question)
    assert format_deck(data) == data
