"""`byheart draft`: what it prints and writes, and what it says of a deck that was made before."""

import json
from pathlib import Path

import pytest
from program_here import byheart
from sift_samples import ARTICLE, PARAGRAPHS

DAY = "It was lost on Thursday. It had been found on 27 November 2024.\n"
DECK = """\
deck: ships
sources: {vasa: {title: The Vasa}}
questions:
  - id: loss
    type: date
    ask: When did the Vasa go down in the harbour of Stockholm?
    answer: 10 August 1628
    cite: {source: vasa, para: 1}
  - id: length
    type: number
    ask: How long was the Vasa?
    answer: 69 metres
    cite: {source: vasa, para: 2}
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "vasa.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def test_a_line_for_each_candidate_grouped_by_paragraph(here: Path) -> None:
    ran = byheart("draft", "vasa.txt", cwd=here)
    assert ran.code == 0
    assert ran.err == ""
    lines = ran.out.splitlines()
    assert lines[0] == "Paragraph 1"
    dates = [line for line in lines if line.startswith("  date")]
    assert ">>10 August 1628<<" in dates[0]
    assert dates[0].endswith("1628-08-10")
    assert max(map(len, lines)) <= 80


def test_json_has_the_candidates_and_what_sifting_needs(here: Path) -> None:
    ran = byheart("draft", "vasa.txt", "--format", "json", cwd=here)
    value = json.loads(ran.out)
    assert value["source"]["id"] == "vasa"
    assert value["paragraphs"] == list(PARAGRAPHS)
    for found in value["candidates"]:
        paragraph = value["paragraphs"][found["para"] - 1]
        assert paragraph[found["start"] : found["end"]] == found["text"]
        assert found["sentence"] in paragraph
    assert ran.out == byheart("draft", "vasa.txt", "--format", "json", cwd=here).out


def test_a_draft_is_written_whole(here: Path) -> None:
    ran = byheart("draft", "vasa.txt", "-o", "d.json", cwd=here)
    assert ran.code == 0
    assert "d.json: " in ran.out
    assert "`byheart sift d.json DECK` is next" in ran.out
    shown = byheart("draft", "vasa.txt", "--format", "json", cwd=here)
    assert (here / "d.json").read_text() == shown.out
    assert sorted(path.name for path in here.iterdir()) == ["d.json", "vasa.txt"]


def test_nothing_of_the_learner_s_is_made(here: Path) -> None:
    byheart("draft", "vasa.txt", "-o", "d.json", cwd=here)
    assert not (here / "home").exists()


@pytest.mark.parametrize(
    ("arguments", "resolved"),
    [
        pytest.param((), None, id="no day is known"),
        pytest.param(("--as-of", "2024-12-06"), "2024-12-05", id="as of a day"),
    ],
)
def test_standard_input_and_relative_dates(
    here: Path, arguments: tuple[str, ...], resolved: str | None
) -> None:
    ran = byheart("draft", "-", "--format", "json", *arguments, cwd=here, given=DAY)
    value = json.loads(ran.out)
    assert value["source"]["id"] == "article"
    relative = [found["resolves_to"] for found in value["candidates"] if found["relative"]]
    assert relative == [resolved]


def test_a_page_gives_its_title(here: Path) -> None:
    page = f"<html><head><title>The Vasa</title></head><body><p>{ARTICLE}</p></body></html>"
    (here / "page.html").write_text(page, encoding="utf-8")
    ran = byheart("draft", "page.html", "--format", "json", "--source", "museum", cwd=here)
    assert json.loads(ran.out)["source"]["id"] == "museum"
    assert json.loads(ran.out)["source"]["title"] == "The Vasa"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param(("nowhere.txt",), 1, "nowhere.txt cannot be read", id="no article"),
        pytest.param(("vasa.txt", "--as-of", "soon"), 2, '"soon" is no day', id="no day"),
        pytest.param(("vasa.txt", "-o", "no/d.json"), 1, "cannot be written", id="no folder"),
        pytest.param(("vasa.txt", "--against", "none"), 2, "there is no deck", id="no deck"),
        pytest.param(("vasa.txt", "--format", "xml"), 2, "xml", id="no format"),
    ],
)
def test_faults(here: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    ran = byheart("draft", *arguments, cwd=here)
    assert ran.code == code
    assert words in ran.err
    assert "Traceback" not in ran.err


def test_an_article_without_facts(here: Path) -> None:
    assert "Nothing was found" in byheart("draft", "-", cwd=here, given="oh well\n").out


def test_against_a_deck_of_the_same_article(here: Path) -> None:
    (here / "ships.yaml").write_text(DECK, encoding="utf-8")
    ran = byheart("draft", "vasa.txt", "--against", "ships.yaml", cwd=here)
    assert "2 questions of ships held against this article." in ran.out
    assert "Said otherwise" not in ran.out
    assert ">>24 April 1961<<" in ran.out
    assert ">>69 metres<<" not in ran.out


def test_against_an_article_that_was_changed(here: Path) -> None:
    (here / "ships.yaml").write_text(DECK, encoding="utf-8")
    later = ARTICLE.replace("10 August 1628", "11 August 1628").replace("69 metres", "very")
    (here / "later.txt").write_text(later, encoding="utf-8")
    ran = byheart("draft", "later.txt", "--against", "ships.yaml", cwd=here)
    assert "Said otherwise now (1)\n  loss: When did the Vasa go down" in ran.out
    assert 'was "10 August 1628", now "11 August 1628" in paragraph 1' in ran.out
    assert "No longer said (1)\n  length: How long was the Vasa?" in ran.out
    arguments = ("draft", "later.txt", "--against", "ships.yaml", "--format", "json")
    value = json.loads(byheart(*arguments, cwd=here).out)
    assert value["source"] == "vasa"  # the deck's only source, whatever the file is called
    assert [each["question"] for each in value["changed"]] == ["loss"]
    assert [each["now"] for each in value["changed"]] == ["11 August 1628"]
    assert [each["was"] for each in value["gone"]] == ["69 metres"]
