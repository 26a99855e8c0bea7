"""Drafts as files, and how a candidate is shown in its sentence."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sift_samples import ABOARD, ALL, PARAGRAPHS, SANK, candidate, draft

from byheart.core.deck import Source
from byheart.core.drafting import Twin
from byheart.core.errors import UserError
from byheart.core.sifting.draft_json import draft_from_json, draft_to_json
from byheart.core.sifting.drafts import Draft, dated, drafted, span_in_sentence
from byheart.terminal.sift_wording import CLOSE, OPEN, draft_lines, in_context, marked, worth

FULL = replace(
    draft(
        replace(
            SANK,
            relative=True,
            resolves_to="1628-08-10",
            year_assumed=True,
            repeats=ABOARD.id,
            twin=Twin(1, 5, "1 km", "1", "km"),
            name_class="place",
        ),
        ABOARD,
    ),
    source=Source("vasa", "The Vasa", date(2026, 1, 2), "https://example.org/vasa"),
    as_of=date(2026, 1, 3),
)


@pytest.mark.parametrize("made", [FULL, draft(), Draft(Source("x"), (), ())])
def test_a_draft_goes_through_json(made: Draft) -> None:
    assert draft_from_json(json.dumps(draft_to_json(made)), "d.json") == made


def test_the_candidates_have_the_shape_that_others_read() -> None:
    value = json.loads(json.dumps(draft_to_json(draft(SANK))))
    [found] = value["candidates"]
    wanted = {
        "kind": "date",
        "para": 1,
        "start": PARAGRAPHS[0].index("10 August"),
        "end": PARAGRAPHS[0].index("10 August") + 14,
        "text": "10 August 1628",
        "value": "1628-08-10",
        "unit": "",
        "relative": False,
    }
    assert wanted.items() <= found.items()


def spoilt(**changes: object) -> str:
    value = json.loads(json.dumps(draft_to_json(draft(SANK))))
    value["candidates"][0] |= changes
    return json.dumps(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "not JSON", id="nothing"),
        pytest.param("[" * 100_000, "not JSON", id="nested without end"),
        pytest.param("[]", "byheart draft ARTICLE", id="no object"),
        pytest.param('{"candidates": []}', "byheart draft ARTICLE", id="candidates alone"),
        pytest.param(
            '{"source": {"id": "a"}, "paragraphs": [1], "candidates": []}',
            "a paragraph is no text",
            id="a paragraph that is a number",
        ),
        pytest.param(
            '{"source": {"id": "a"}, "paragraphs": [], "candidates": [], "as_of": "soon"}',
            "soon",
            id="no day",
        ),
        pytest.param(spoilt(kind="dance"), "candidate 1", id="an unknown kind"),
        pytest.param(spoilt(start=9, end=3), "candidate 1", id="an end before its start"),
        pytest.param(spoilt(text=None), "candidate 1", id="no text"),
    ],
)
def test_what_is_no_draft(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        draft_from_json(text, "d.json")


def test_a_day_resolves_what_hangs_on_it_and_changes_nothing_else() -> None:
    made = drafted(["It fell on Thursday. It had begun on 27 November 2024."], Source("x"), None)
    later = dated(made, date(2024, 12, 6))
    assert [each.id for each in later.candidates] == [each.id for each in made.candidates]
    relative = [each.resolves_to for each in later.candidates if each.relative]
    assert relative == ["2024-12-05"]
    assert dated(made, None) == made


@settings(max_examples=200, deadline=None)
@given(
    words=st.lists(st.text("abc.é ", min_size=1, max_size=8), min_size=1, max_size=8),
    at=st.integers(0, 60),
    length=st.integers(1, 30),
    width=st.integers(20, 60),
)
def test_a_span_is_marked_in_the_room_there_is(
    words: list[str], at: int, length: int, width: int
) -> None:
    sentence = " ".join(words)
    start = min(at, len(sentence) - 1)
    span = (start, min(start + length, len(sentence)))
    shown = in_context(sentence, span, width)
    assert len(shown) <= width
    assert OPEN in shown
    assert CLOSE in shown
    whole = marked(sentence, span)
    assert whole.replace(OPEN, "").replace(CLOSE, "") == sentence


def test_a_span_that_stands_twice_is_found_by_its_place() -> None:
    twice = "Two ships and two more: 2 and 2."
    first = candidate("2", sentence=twice)
    second = replace(first, start=twice.rindex("2"), end=len(twice) - 1)
    made = Draft(Source("x"), (twice,), (first, second))
    assert span_in_sentence(first, made) == (first.start, first.end)
    assert span_in_sentence(second, made) == (second.start, second.end)
    lost = replace(second, para=9)
    assert span_in_sentence(lost, made) == (first.start, first.end)


def test_a_draft_in_lines_of_80_columns() -> None:
    lines = draft_lines(draft())
    assert max(map(len, lines)) <= 80
    assert [line for line in lines if not line.startswith("  ")] == [
        "Paragraph 1",
        "",
        "Paragraph 2",
        "",
        "Paragraph 3",
    ]
    assert lines[1].split()[:2] == ["date", "..."]
    assert ">>10 August 1628<<, a mile ..." in lines[1]
    assert lines[1].split()[-1] == "1628-08-10"
    assert len(lines) == len(ALL) + 5


@pytest.mark.parametrize(
    ("made", "said"),
    [
        pytest.param(SANK, "1628-08-10", id="a value"),
        pytest.param(ABOARD, "about 150 people", id="with hedge and unit"),
        pytest.param(replace(SANK, value="", relative=True), "?", id="not resolved"),
        pytest.param(replace(SANK, resolves_to="2020-01-01"), "2020-01-01", id="resolved"),
    ],
)
def test_what_a_candidate_is_worth(made: object, said: str) -> None:
    assert worth(made) == said  # type: ignore[arg-type]
