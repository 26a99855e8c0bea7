"""The parser in C and the one in Python read the same decks and find the same problems."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.deck_reading.yaml_tree import read_tree
from byheart.core.deck_yaml import read_deck

pytest.importorskip("yaml._yaml", reason="PyYAML has no libyaml here: there is but one parser")

ROOT = Path(__file__).parent.parent
FILES = sorted([*ROOT.glob("decks/**/*.yaml"), *ROOT.glob("tests/broken_decks/*.yaml")])

YAML = [
    *("a", "b", "é", "x:", ":x", "key: ", "id: x\n", "a: {b: c, d}", "http://x", "1,000", "~"),
    *("- ", "-", "- id: x\n  ask: y\n", "? ", "?", ": ", ":", ", ", ",", "{", "}", "[", "]"),
    *("\n", "\n", "\n", " ", "  ", "    ", "\t", "\r\n", "# c", " # c", "#"),
    *("'", '"', "''", '""', "\\", "\\n", "\\x41", "\\x1b", "\\ud800", "\\U00110000", "\\\n"),
    *(
        "|",
        "|\n",
        ">\n",
        "|2\n",
        ">-\n",
        "|+\n",
        "<<",
        "&x ",
        "*x",
        "!t ",
        "!!str ",
        "!",
        "![",
        "!,",
    ),
    *("---", "...", "%", "%YAML 1.1\n", "@", "`", "\ufeff", "\u2028", "\x85", "\x1b", "\u202e"),
]
FRAME = (
    "deck: d\nquestions:\n  - id: q\n    ask: {}\n    answer: b\n  - {{id: r, ask: c, answer: d}}\n"
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_deck_is_read_the_same(file: Path) -> None:
    data = file.read_bytes()
    assert read_deck(data, "d") == read_deck(data, "d", pure=True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a:\tb\n", id="a tab after a colon"),
        pytest.param("a\t# c\n", id="a tab before a comment"),
        pytest.param("a: b\n\tc\n", id="a tab before the second line of a text"),
        pytest.param("a: |\n\tb\n", id="a tab where a block should be indented"),
        pytest.param("a: |\n \tb\n", id="a tab that is the text of a block"),
        pytest.param("a: |\n b\n\tc\n", id="a tab that ends a block"),
        pytest.param("a: |\t# c\n b\n", id="a tab right after a bar"),
        pytest.param("a: |# c\n b\n", id="a comment right after a bar"),
        pytest.param("a: |0\n b\n", id="an indentation of nothing"),
        pytest.param("{a: is it?, b?c: d}", id="question marks inside braces"),
        pytest.param("[? a, b]", id="an explicit key inside brackets"),
        pytest.param("[? , b]", id="an explicit key that is empty"),
        pytest.param("{a:}", id="a colon before a brace"),
        pytest.param("[a:, b]", id="a colon before a comma"),
        pytest.param("{a: , b: }", id="values that are left out"),
        pytest.param("[]]\nb: c", id="a bracket too many"),
        pytest.param('"\\ud800"', id="half a character"),
        pytest.param('"\\U00110000"', id="a character beyond the last"),
        pytest.param("![ a", id="a tag with a bracket"),
        pytest.param("[!t, a]", id="a tag before a comma"),
        pytest.param("a: 'b\n...\n", id="a document end inside quotes"),
        pytest.param("a: [b", id="brackets still open at the end"),
        pytest.param("%YAML 1.1\n---\na: b\n", id="a directive"),
    ],
)
def test_what_the_parsers_once_disagreed_on_is_read_the_same(text: str) -> None:
    assert read_tree(text.encode(), "d") == read_tree(text.encode(), "d", pure=True)


@settings(max_examples=1_000, deadline=None)
@given(st.lists(st.sampled_from(YAML), max_size=16).map("".join))
def test_any_text_is_read_the_same(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    assert read_tree(data, "d") == read_tree(data, "d", pure=True)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(YAML), max_size=8).map("".join))
def test_anything_in_a_question_is_read_the_same(text: str) -> None:
    data = FRAME.format(text).encode()
    assert read_deck(data, "d") == read_deck(data, "d", pure=True)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_read_the_same_and_never_raise(data: bytes) -> None:
    assert read_deck(data, "d") == read_deck(data, "d", pure=True)
