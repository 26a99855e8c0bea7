"""How proposals are written and remembered, and how a paragraph falls into sentences."""

import json

import pytest

from byheart.core.drafting import FactKind, draft, fingerprint, to_json
from byheart.core.drafting.text.sentences import sentence_bounds

TEXT = "Hama is 110km (70 miles) south of Aleppo. It fell on Thursday."


def test_the_json_form() -> None:
    told = json.loads(json.dumps(to_json(draft([TEXT], source="article"))))["candidates"]
    distance, day = (each for each in told if each["kind"] != "name")

    assert distance == {
        "kind": "distance",
        "para": 1,
        "start": 8,
        "end": 13,
        "text": "110km",
        "value": "110",
        "unit": "km",
        "relative": False,
        "hedge": "",
        "sentence": "Hama is 110km (70 miles) south of Aleppo.",
        "fingerprint": fingerprint(
            "article", "Hama is 110km (70 miles) south of Aleppo.", "110km", FactKind.DISTANCE
        ),
        "repeats": None,
        "resolves_to": None,
        "year_assumed": False,
        "twin": {"start": 15, "end": 23, "text": "70 miles", "value": "70", "unit": "miles"},
    }
    assert (day["kind"], day["relative"], day["value"]) == ("date", True, "")


def test_blank_paragraphs_are_not_counted() -> None:
    drafted = draft(["", "In 1905 he left.", " \t", "In 1907 he returned."], source="test")
    assert [found.para for found in drafted] == [1, 2]


def test_a_fingerprint_outlives_changes_elsewhere() -> None:
    before = draft(["It began in 1905. It cost $3."], source="a")
    after = draft(["New.", "It  cost “$3”!", "It BEGAN in 1905 (again)?"], source="a")

    assert {found.text: found.id for found in before}["$3"] == after[0].id
    assert {found.text: found.id for found in before}["1905"] != after[1].id


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(("b", "s", "t", FactKind.DATE, 0), id="another source"),
        pytest.param(("a", "other", "t", FactKind.DATE, 0), id="another sentence"),
        pytest.param(("a", "s", "u", FactKind.DATE, 0), id="another text"),
        pytest.param(("a", "s", "t", FactKind.COUNT, 0), id="another kind"),
        pytest.param(("a", "s", "t", FactKind.DATE, 1), id="a second time"),
    ],
)
def test_what_makes_a_fingerprint(other: tuple[str, str, str, FactKind, int]) -> None:
    assert fingerprint(*other) != fingerprint("a", "s", "t", FactKind.DATE)


def test_a_fingerprint_never_changes_between_versions() -> None:
    """Decisions on proposals are kept by it."""
    assert fingerprint("article", "It fell in 1905.", "1905", FactKind.DATE) == "70d6b2f96777df9e"


def test_the_same_fact_again_points_to_its_first_mention() -> None:
    first, other, again = draft(
        ["It fell on 5 December 2024.", "In 2011 it began.", "On December 5 it fell."], source="a"
    )
    assert (first.repeats, other.repeats, again.repeats) == (None, None, first.id)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("It is 1. Two is 2!", ["It is 1.", "Two is 2!"], id="two"),
        pytest.param("He saw Dr. Low. He left.", ["He saw Dr. Low.", "He left."], id="a title"),
        pytest.param("J. F. Doe of the U.S. Army", ["J. F. Doe of the U.S. Army"], id="initials"),
        pytest.param("At 9 a.m. The bell rang.", ["At 9 a.m.", "The bell rang."], id="a time"),
        pytest.param("On Aug. 5, 1930. It", ["On Aug. 5, 1930.", "It"], id="a month"),
        pytest.param("“No.” He left.[2][3] So", ["“No.”", "He left.[2][3]", "So"], id="marks"),
        pytest.param("It cost 2.5m. e.g. this", ["It cost 2.5m. e.g. this"], id="a small letter"),
        pytest.param("  a  ", ["a"], id="space around"),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_bounds(text)] == sentences


def test_no_sentence_is_endless() -> None:
    bounds = sentence_bounds("word " * 10_000)
    assert max(end - start for start, end in bounds) <= 2000
