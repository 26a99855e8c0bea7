"""A question written into a deck reads back as it was, whatever its texts hold."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from question_samples import DECK, questions

from byheart.core.deck import Question
from byheart.core.deck_writing import append_question
from byheart.core.deck_writing.layout import Item, Text
from byheart.core.deck_writing.question_layout import question_layout
from byheart.core.deck_writing.spelling import in_lines, is_plain, spelled
from byheart.core.deck_writing.writing import entry_lines, item_lines
from byheart.core.deck_yaml import read_deck


@pytest.mark.parametrize("pure", [False, True], ids=["parser in C", "parser in Python"])
@settings(max_examples=150, deadline=None)
@given(question=questions())
def test_what_is_written_reads_back_as_the_equal_question(question: Question, pure: bool) -> None:  # noqa: FBT001 - a case
    deck, problems = read_deck(append_question(DECK.encode(), question), "deck", pure=pure)
    assert deck is not None
    assert not problems
    written = deck.questions[-1]
    assert replace(written, place=question.place) == question


@settings(max_examples=100, deadline=None)
@given(question=questions())
def test_no_line_of_a_deck_changes_when_a_question_is_added(question: Question) -> None:
    assert append_question(DECK.encode(), question).decode().startswith(DECK + "\n  - id: ")


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader])
@settings(max_examples=50, deadline=None)
@given(question=questions())
def test_other_readers_of_yaml_read_the_same_texts(
    question: Question, loader: type[yaml.SafeLoader]
) -> None:
    alone = question_layout(replace(question, tags=(), as_of=None))
    value = yaml.load("\n".join(entry_lines(alone.entries, 0)), loader)  # noqa: S506 - they are safe
    assert [value["id"], value["ask"]] == [question.id, question.ask]
    for name in ("hint", "why", "claimed_by", "family"):
        assert value.get(name, "") == getattr(question, name)
    assert set(value.get("lint-ok", ())) == set(question.lint_ok)
    expected = question.expected
    if expected is not None:
        assert tuple(value.get("accept", ())) == expected.accept
        assert tuple(value.get("reject", ())) == tuple(each.answer for each in expected.reject)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("Abu Mohammed al-Julani", "Abu Mohammed al-Julani", id="words"),
        pytest.param("-5 degrees", "-5 degrees", id="a sign that something follows"),
        pytest.param("no", '"no"', id="YAML takes it for a truth"),
        pytest.param("2024", '"2024"', id="YAML takes it for a number"),
        pytest.param("1e5", '"1e5"', id="YAML 1.2 takes it for a number"),
        pytest.param("1:30", '"1:30"', id="YAML 1.1 takes it for 90"),
        pytest.param("2024-12-05", '"2024-12-05"', id="YAML takes it for a day"),
        pytest.param("5 December 2024", "5 December 2024", id="a day in words"),
        pytest.param("null", '"null"', id="nothing"),
        pytest.param("<<", '"<<"', id="a merge key"),
        pytest.param("1,000,000", "1,000,000", id="commas outside brackets"),
        pytest.param("Hama: fourth", '"Hama: fourth"', id="a colon and a blank"),
        pytest.param("10:30 sharp", "10:30 sharp", id="a colon alone"),
        pytest.param("Hama:", '"Hama:"', id="a colon at the end"),
        pytest.param("F #", '"F #"', id="a comment sign after a blank"),
        pytest.param("F#", "F#", id="a comment sign alone"),
        pytest.param("{Oslo} lies on a fjord.", '"{Oslo} lies on a fjord."', id="a brace first"),
        pytest.param('He said "no"', 'He said "no"', id="quotes inside"),
        pytest.param('"no", he said', "'\"no\", he said'", id="a quote first"),
        pytest.param('# it\'s "a"', "'# it''s \"a\"'", id="both quotes"),
        pytest.param("a\tb", r'"a\tb"', id="a tab"),
        pytest.param(" Hama", '" Hama"', id="a blank first"),
        pytest.param("- Hama", '"- Hama"', id="a dash first"),
    ],
)
def test_quotes_stand_where_a_text_would_be_read_differently(text: str, written: str) -> None:
    assert spelled(Text(text)) == written


@pytest.mark.parametrize("text", ["1,000", "a]", "a: b", "a:?", "?a", ":a", "{a", "-"])
def test_more_needs_quotes_in_brackets(text: str) -> None:
    assert not is_plain(text, flow=True)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("one\ntwo", ("|-", "one", "two"), id="two lines"),
        pytest.param("one\n\n  - two", ("|-", "one", "", "  - two"), id="a list in Markdown"),
        pytest.param("one", (), id="one line"),
        pytest.param(" one\ntwo", (), id="a blank first would set the indentation"),
        pytest.param("one \ntwo", (), id="a blank at the end of a line is easily lost"),
        pytest.param("\none", (), id="a blank line first"),
    ],
)
def test_lines_stand_by_themselves_where_nothing_gets_lost(
    text: str, lines: tuple[str, ...]
) -> None:
    assert in_lines(Text(text)) == lines


FULL = """\
deck: d
sources: {article: {title: A}}
questions:
  - id: hama-population
    type: number
    ask: About how many people lived in Hama?
    answer: 1 million people
    tolerance: 10%
    accept: [a million]
    prompt:
      "70": In which unit?
    reject: [2 million, "313,000"]
    hint: A round figure.
    why: |-
      First line.

      Second line.
    cite: {source: article, para: 3}
    claimed_by: the article
    status: approximate
    as_of: 2024-12-05
    review_by: 2025-12-05
    tags: [syria, 2024]
    family: sizes
    revision: 2
    renamed_from: [old-id]
    retired: 2030-01-01
    tests:
      correct: [1m, "1,000,000"]
      incorrect: ["4"]
    lint-ok:
      yes-no: The article asks it so.

  - id: minorities
    type: list
    ask: Which two minorities?
    answer:
      - answer: Christians
        accept: [Christian]
      - Ismaili Muslims
    ordered: true
    cite:
      source: article
      para: 11
      quote: a passage long enough to need a line of its own, for it would not fit beside them

  - id: place
    type: choice
    ask: Which town?
    answer: Muhrada
    distractors: [Salamiya, Homs]

  - id: dead
    type: cloze
    ask: By then more than {500,000 people} had been killed since {2011}.
    gaps:
      500,000 people:
        id: dead
        type: number
        tolerance: 10%
      "2011":
        id: since
        type: date
        hint: Spring.
"""


def test_canonical_form_is_what_an_author_would_write() -> None:
    deck, problems = read_deck(FULL.encode(), "deck")
    assert deck is not None
    assert not problems
    written = [item_lines([Item(question_layout(each))], 2) for each in deck.questions]
    assert "\n\n".join(map("\n".join, written)) == FULL.partition("questions:\n")[2].rstrip()
