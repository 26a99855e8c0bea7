"""What the loader says of bad input: every problem in one run, each at its place, in clean text."""

import pytest
from deck_texts import in_deck
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.cleaning import first_unsafe
from byheart.core.deck_yaml import read_deck


def faults(text: str | bytes) -> list[str]:
    """Return the problems of a text, without the name of the file."""
    _, problems = read_deck(text if isinstance(text, bytes) else text.encode(), "d.yaml")
    return [str(problem).removeprefix("d.yaml:") for problem in problems]


def fault_of(question: str, top: str = "") -> str:
    """Return the one problem of a deck of one question."""
    (fault,) = faults(in_deck(question, top=top))
    return fault


def test_columns_count_characters_and_a_byte_order_mark_is_none() -> None:
    text = "\ufeffdeck: d\nquestions:\n  - {id: q, ask: 'é𝄞é', anwser: b}\n"
    assert faults(text)[1].startswith('3:25: "anwser" is no field of a question')


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param(
            in_deck("ask: a\nanswr: b\nanswer: c"),
            '5:5: "answr" is no field of a question (did you mean "answer"?)',
            id="an unknown key, with the nearest",
        ),
        pytest.param(
            in_deck("ask: a\nanswer: b\nask: c"),
            '6:5: the key "ask" stands twice (first at line 4, column 5)',
            id="a key twice, with both places",
        ),
        pytest.param(
            in_deck("id: q\nask: a\nanswer: b", "id: q\nask: c\nanswer: d"),
            '6:9: the id "q" stands twice (first at line 3, column 9)',
            id="an id twice, with both places",
        ),
        pytest.param(
            in_deck("ask: a\nanswer: !!python/name:os.system b"),
            "5:13: decks have no tags (decks are plain data: quote a text that starts so)",
            id="a tag",
        ),
        pytest.param(
            in_deck("ask: &a b\nanswer: c"),
            "4:10: decks have no anchors (decks are plain data: quote a text that starts so)",
            id="an anchor",
        ),
        pytest.param(
            in_deck("ask: *a\nanswer: c"),
            "4:10: decks have no aliases (decks are plain data: quote a text that starts so)",
            id="an alias",
        ),
        pytest.param(
            in_deck("<<: b\nask: a\nanswer: c"),
            "4:5: decks have no merge keys (write the fields out)",
            id="a merge key",
        ),
        pytest.param(
            in_deck("ask: a\nanswer: b\n? [c]\n: d"),
            "6:7: a key must be a text",
            id="a list for a key",
        ),
        pytest.param(
            in_deck(f"ask: {'a' * 65_537}\nanswer: b"),
            "4:10: this text is longer than 64 KB",
            id="a text over 64 KB",
        ),
        pytest.param(
            in_deck(f"ask: {'é' * 32_769}\nanswer: b"),
            "4:10: this text is longer than 64 KB",
            id="a text over 64 KB in bytes",
        ),
        pytest.param(
            b" " * (16 * 1024 * 1024 + 1),
            "1:1: the file is larger than 16 MB (split it into several decks)",
            id="a file over 16 MB",
        ),
        pytest.param(
            b"deck: d\nmalm\xf6: x\n",
            "2:5: byte 13 of the file (0xF6) is not UTF-8 (save the file as UTF-8)",
            id="not UTF-8",
        ),
        pytest.param(
            b"\xef\xbb\xbfa: \xff",
            "1:4: byte 7 of the file (0xFF) is not UTF-8 (save the file as UTF-8)",
            id="not UTF-8 after a byte-order mark",
        ),
        pytest.param(
            "deck: d".encode("utf-16"),
            "1:1: this is UTF-16 text (save the file as UTF-8)",
            id="UTF-16",
        ),
        pytest.param(
            "deck: d".encode("utf-32"),
            "1:1: this is UTF-32 text (save the file as UTF-8)",
            id="UTF-32",
        ),
        pytest.param(
            "deck: d".encode("utf-16-be"),
            "1:1: this is UTF-16 or UTF-32 text (save the file as UTF-8)",
            id="UTF-16 without a mark",
        ),
        pytest.param(
            "deck: d\nquestions:\n\t- id: q\n",
            "3:1: a tab indents this line: nothing can be read from here on (indent with spaces)",
            id="a tab for indentation",
        ),
        pytest.param(
            in_deck('ask: "\\e]0;x\\a"\nanswer: b'),
            "4:10: this text holds the character U+001B (escape) (no deck may hold it)",
            id="an escape in quotes",
        ),
        pytest.param(
            in_deck('ask: "\\uE000"\nanswer: b'),
            "4:10: this text holds the character U+E000 (private use) (no deck may hold it)",
            id="a private character in quotes",
        ),
        pytest.param(
            in_deck("ask: a\x1bb\nanswer: b"),
            "4:11: the character U+001B (escape) is not allowed in a deck (delete it)",
            id="an escape as it is",
        ),
        pytest.param(
            in_deck("ask: a\x85b\nanswer: b"),
            "4:11: the character U+0085 (next line) is not allowed in a deck (delete it)",
            id="a control that YAML takes for a break",
        ),
        pytest.param(
            in_deck("ask: a # \u202e\nanswer: b"),
            "4:14: the character U+202E (right-to-left override) is not allowed in a deck"
            " (delete it)",
            id="a change of direction in a comment",
        ),
        pytest.param(
            in_deck("type: number\nask: a\nanswer: lots"),
            '6:13: "lots" cannot be read as a number'
            ' (write it like "110 km", "1.2 million people" or "500,000..620,000")',
            id="an answer that its type cannot read",
        ),
        pytest.param(
            "", "1:1: this file is empty (it starts with deck: and an id)", id="an empty file"
        ),
        pytest.param(
            "# nothing\n---\n",
            "1:1: this file is empty (it starts with deck: and an id)",
            id="a file of comments",
        ),
        pytest.param(
            "a deck",
            "1:1: a deck must be a mapping, here it is a text (it starts with deck: and an id)",
            id="a text",
        ),
    ],
)
def test_bad_input_is_reported(text: str | bytes, fault: str) -> None:
    assert faults(text) == [fault]


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        pytest.param(
            "ask: a\nanswer: b\ntolerance: 5%",
            '6:5: "tolerance" does not fit the type text (for a quantity write "type: number")',
            id="a tolerance on a text",
        ),
        pytest.param(
            "type: number\nask: a\nanswer: 5 km\ntolerance: 3 kg",
            '7:16: the tolerance "3 kg" measures something else than the answer'
            ' (write it like "10%")',
            id="a tolerance of another kind than the answer",
        ),
        pytest.param(
            "type: choice\nask: a\nanswer: '?!'\ndistractors: [b, c]",
            '6:13: "?!" has no letters or digits that a learner could type'
            " (write for example: Hama)",
            id="a choice with nothing to compare",
        ),
        pytest.param(
            "type: date\nask: a\nanswer: 2024\ndistractors: [2025]",
            '7:5: "distractors" does not fit the type date'
            ' (for options to choose from write "type: choice")',
            id="distractors on a date",
        ),
        pytest.param(
            "ask: a\nanswer: [b, c]",
            '5:13: "answer" must be a text, here it is a list'
            ' (for members write "type: list"; other right answers go under "accept")',
            id="members without a list",
        ),
        pytest.param(
            "type: list\nask: a\nanswer: b",
            '6:13: "answer" of a list must be a list of members, here it is a text'
            " (for example answer: [Christians, Ismaili Muslims])",
            id="a list without members",
        ),
        pytest.param(
            "type: numbr\nask: a\nanswer: b",
            '4:11: "numbr" is no type (did you mean "number"?)',
            id="an unknown type, with the nearest",
        ),
        pytest.param(
            "ask: a\nanswer: null",
            '3:5: a question needs "answer" (for example answer: Hama)',
            id="no answer",
        ),
        pytest.param(
            "ask: '  '\nanswer: b",
            '4:10: "ask" is empty (for example ask: Which city fell?)',
            id="a question of blanks",
        ),
        pytest.param(
            "ask: a\nanswer: b\naccept: [c, ]\nretired: tomorrow",
            '7:14: "tomorrow" cannot be the retired: a day is written as YYYY-MM-DD'
            " (for example retired: 2025-01-01)",
            id="a day in words",
        ),
        pytest.param(
            "ask: a\nanswer: b\nas_of: 2023-02-29",
            '6:12: "2023-02-29" is no day of the calendar (for example as_of: 2024-12-05)',
            id="a day that no calendar has",
        ),
        pytest.param(
            "ask: a\nanswer: b\nconfusable: [q2]",
            '6:18: no question of this deck has the id "q2" (name the id of another question)',
            id="confusable with nothing",
        ),
        pytest.param(
            "ask: a\nanswer: b\ncite: {source: s}",
            '6:20: "s" is no source of this deck (name it under sources)',
            id="a citation of no source",
        ),
        pytest.param(
            "ask: a\nanswer: Oslo\nreject: {oslo: No}",
            '6:14: "oslo" is under "reject" and is also a right answer',
            id="a reject that is the answer",
        ),
        pytest.param(
            "type: number\nask: a\nanswer: 1000000\nreject: {'1,000,000': No}",
            '7:14: "1,000,000" is under "reject" and is also a right answer',
            id="a reject that is the answer with its digits in groups",
        ),
        pytest.param(
            "ask: a\nanswer: b\nprompt: c\nreject: C",
            '7:13: "C" is under "reject" and is also under "prompt"',
            id="a reject that is a prompt",
        ),
        pytest.param(
            "type: choice\nask: a\nanswer: b\ndistractors: [c, B]",
            '7:22: the distractor "B" is also the answer',
            id="a distractor that is the answer",
        ),
        pytest.param(
            "type: cloze\nask: no gap",
            "5:10: this cloze has no gap"
            " (put what is asked for in braces: The city of {Hama} fell)",
            id="a cloze without a gap",
        ),
        pytest.param(
            "type: cloze\nask: a {b} c}",
            "5:10: a brace in this cloze has no partner (for a brace itself write {{ or }})",
            id="a brace without a partner",
        ),
        pytest.param(
            "type: cloze\nask: a {b}\ngaps: {c: {hint: d}}",
            '6:12: "c" is no gap of this question (the gaps are "b")',
            id="more about a gap that is not there",
        ),
        pytest.param(
            "type: cloze\nask: '{a} {b}'\ngaps: {a: {id: x}, b: {id: x}}",
            '5:10: two gaps have the id "x"',
            id="an id of two gaps",
        ),
        pytest.param(
            "ask: a\nanswer: b\ntests: {corect: c}",
            '6:13: "corect" is no field of tests (did you mean "correct"?)',
            id="an unknown judgement",
        ),
        pytest.param(
            "ask: a\nanswer: b\naccept: [c, ~]",
            '6:17: an item of "accept" is nothing (quote it if it is a word)',
            id="nothing in a list",
        ),
        pytest.param(
            f"ask: a\nanswer: b\nstatus: {'x' * 100}",
            f'6:13: "{"x" * 59}…" is no status (it is one of contested, approximate, dated)',
            id="a long value, shortened",
        ),
        pytest.param(
            "type: list\nask: a\nanswer: [{answer: about 280,000}]",
            '6:33: a comma in braces starts a new entry, and "000" has no value'
            ' (quote it: "about 280,000")',
            id="a comma in braces",
        ),
        pytest.param(
            "ask: a\nanswer: b\naccept: [1,000,000 people, c]",
            "6:14: commas in brackets split 1,000,000"
            ' (quote it: "1,000,000", or put a space after each comma)',
            id="commas in brackets",
        ),
        pytest.param(
            "ask: Why: because\nanswer: b",
            '4:13: a ":" cannot stand here: nothing can be read from here on (check the'
            ' indentation, and quote a text that holds ": " or " #" or starts with a sign such as'
            " * & ! @ [ {)",
            id="a colon in a text",
        ),
        pytest.param(
            "ask: 'a\nanswer: b",
            "4:10: this quote is never closed: nothing can be read from here on"
            " (a quote inside a text in single quotes is written twice: 'it''s')",
            id="a quote that is never closed",
        ),
    ],
)
def test_a_bad_question_is_reported(question: str, fault: str) -> None:
    assert fault_of(question) == fault


def test_a_broken_question_leaves_the_others() -> None:
    text = in_deck("ask: a\nanswer: b", "ask: c", "ask: e\nanswer: f")
    deck, problems = read_deck(text.encode(), "d")
    assert deck is not None
    assert [question.id for question in deck.questions] == ["q1", "q3"]
    assert len(problems) == 1


def test_a_fault_of_the_text_breaks_its_question_alone() -> None:
    text = in_deck("ask: &x a\nanswer: b", "ask: c\nanswer: d", "ask: \x1b\nanswer: f")
    deck, problems = read_deck((text + "title: T\ntitle: U\n").encode(), "d")
    assert deck is not None
    assert [question.id for question in deck.questions] == ["q2"]
    assert len(problems) == 3


def test_of_two_questions_with_one_id_the_first_is_asked() -> None:
    text = in_deck("id: q\nask: a\nanswer: b", "id: q\nask: c\nanswer: d")
    deck, _ = read_deck(text.encode(), "d")
    assert deck is not None
    assert [question.ask for question in deck.questions] == ["a"]


def test_a_question_may_name_one_that_is_broken() -> None:
    text = in_deck("ask: a\nanswer: b\nconfusable: q2", "ask: c")
    deck, problems = read_deck(text.encode(), "d")
    assert deck is not None
    assert [str(problem) for problem in problems] == [
        'd:7:5: a question needs "answer" (for example answer: Hama)'
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("deck: My deck\nquestions:\n  - {id: q, ask: a, answer: b}\n", id="a bad id"),
        pytest.param("questions:\n  - {id: q, ask: a, answer: b}\n", id="no id"),
        pytest.param("deck: d\n", id="no questions"),
        pytest.param("deck: d\nquestions: []\n", id="an empty list of questions"),
        pytest.param("deck: d\nquestions:\n  - {id: q, ask: a}\n", id="no sound question"),
        pytest.param(in_deck("ask: a\nanswer: b") + "title: [", id="a syntax error at its end"),
        pytest.param(in_deck("ask: a\nanswer: b") + "---\n", id="a second document"),
        pytest.param(in_deck("ask: a\nanswer: b").encode("utf-16"), id="another encoding"),
    ],
)
def test_there_is_no_deck_with(text: str | bytes) -> None:
    deck, problems = read_deck(text if isinstance(text, bytes) else text.encode(), "d")
    assert deck is None
    assert problems


def test_what_comes_before_a_syntax_error_is_reported_with_it() -> None:
    text = in_deck("anwser: b\nask: a", "ask: c\nanswer: d\nconfusable: later", "ask: [e")
    places = [fault.split(" ")[0] for fault in faults(text)]
    assert places == ["3:5:", "4:5:", "12:1:"]


def test_problems_are_sorted_by_place() -> None:
    text = in_deck("anwser: b", "id: q1\nask: a\nanswer: c", top="titel: x\n")
    _, problems = read_deck(text.encode(), "d")
    assert problems == sorted(problems)
    assert len(problems) == 5


def test_a_file_of_nothing_but_problems_is_cut_short() -> None:
    text = in_deck(*(["ask: a"] * 2_000))
    found = faults(text)
    assert len(found) == 1_001
    assert "there are more than 1,000 problems (mend these first)" in found[-1]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.sampled_from(["ask", "answer", "accept", "tags", "type", "gaps"]))
def test_nothing_but_clean_text_is_read_or_reported(text: str, name: str) -> None:
    quoted = text.encode("unicode-escape").decode("ascii").replace('"', '\\"')
    data = in_deck(f'ask: a\nanswer: b\n{name}: "{quoted}"', f'ask: a\nanswer: "{quoted}"')
    deck, problems = read_deck(data.encode(), "d")
    shown = [str(problem) for problem in problems]
    shown += [question.ask for question in deck.questions] if deck is not None else []
    assert all(first_unsafe(each) is None for each in shown)
