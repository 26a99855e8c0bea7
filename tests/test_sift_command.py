"""`byheart sift` without anybody there: every step has a form for scripts."""

import json
from pathlib import Path

import pytest
from program import Ran
from program_here import byheart
from sift_samples import ARTICLE, DECK, PARAGRAPHS

from byheart.core.deck import Source
from byheart.core.sifting.drafts import drafted
from byheart.storage.drafts.draft_files import draft_text

ASK = "When did the Vasa go down?"
MADE = drafted(PARAGRAPHS, Source("vasa"), None)
IDS = {candidate.text: candidate.id for candidate in MADE.candidates}
SANK = IDS["10 August 1628"]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "vasa.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "ships.yaml").write_text(DECK, encoding="utf-8")
    (tmp_path / "d.json").write_text(draft_text(MADE), encoding="utf-8")
    return tmp_path


def sift(here: Path, *arguments: str, deck: str = "ships.yaml", given: str = "") -> Ran:
    return byheart("sift", "d.json", deck, *arguments, cwd=here, given=given)


def pending(here: Path) -> dict[str, str]:
    """Return the texts that are to be decided, with their ids."""
    value = json.loads(sift(here, "--list", "--json").out)
    return {found["text"]: found["id"] for found in value["candidates"]}


def test_the_list_names_each_candidate_by_the_beginning_of_its_id(here: Path) -> None:
    lines = sift(here, "--list").out.splitlines()
    assert f"{SANK[:8]}  date" in "\n".join(lines)
    assert (
        lines[-1]
        == f"{len(MADE.candidates)} of {len(MADE.candidates)} candidates are to be decided"
    )
    assert max(map(len, lines)) <= 80


def test_the_list_as_json_has_what_is_proposed(here: Path) -> None:
    value = json.loads(sift(here, "--json").out)
    assert value["deck"] == "ships"
    [found] = [each for each in value["candidates"] if each["text"] == "10 August 1628"]
    start, end = found["span"]
    assert found["sentence"][start:end] == "10 August 1628"
    assert {key: found[key] for key in ("type", "ask", "answer")} == {
        "type": "date",
        "ask": "When …?",
        "answer": "10 August 1628",
    }
    assert [remark["rule"] for remark in found["check"]] == ["unfinished"]
    assert "harbour" in found["words"]


def test_accept_with_all_fields(here: Path) -> None:
    ran = sift(
        here,
        *("--accept", SANK[:6], "--ask", "In which year did the Vasa go down?", "--answer", "1628"),
        *("--tolerance", "1 year", "--id", "vasa-year", "--why", "A gust was enough."),
        *("--as-of", "2026-01-02"),
    )
    assert ran.code == 0, ran.err
    assert ran.out == f"{SANK} is vasa-year in ships.yaml now\n"
    assert (here / "ships.yaml").read_text().count("Vasa go down") == 1
    assert """
  - id: vasa-year
    type: date
    ask: In which year did the Vasa go down?
    answer: 1628
    tolerance: 1 year
    why: A gust was enough.
    cite: {source: vasa, para: 1}
""" in (here / "ships.yaml").read_text()
    assert "10 August 1628" not in pending(here)
    assert byheart("check", "ships.yaml", cwd=here).code == 0


def test_accept_and_undo_as_json(here: Path) -> None:
    ran = sift(here, "--accept", SANK, "--ask", ASK, "--json")
    value = json.loads(ran.out)
    assert value["type"] == "accepted"
    assert value["question"] == "vasa-go-down"
    assert value["check"] == []
    assert json.loads(sift(here, "--undo", "--json").out)["type"] == "undone"
    assert (here / "ships.yaml").read_text() == DECK
    assert SANK in pending(here).values()


def test_reject_several_and_go_on(here: Path) -> None:
    ran = sift(here, "--reject", IDS["24 April 1961"], "--reject", IDS["69 metres"])
    assert ran.out.count("is never proposed again") == 2
    assert pending(here).keys() == IDS.keys() - {"24 April 1961", "69 metres"}


def test_a_changed_article_proposes_only_what_is_new(here: Path) -> None:
    sift(here, "--reject", IDS["24 April 1961"])
    sift(here, "--accept", IDS["10 August 1628"], "--ask", ASK)
    (here / "vasa.txt").write_text(f"A new first line of 1999.\n{ARTICLE}", encoding="utf-8")
    byheart("draft", "vasa.txt", "-o", "d.json", cwd=here)
    assert pending(here).keys() == IDS.keys() - {"24 April 1961", "10 August 1628"} | {"1999"}


def test_merge(here: Path) -> None:
    assert sift(here, "--merge", SANK, "--into", "finder", "--answer", "Carl Ekman").code == 0
    assert "accept: [Carl Ekman]" in (here / "ships.yaml").read_text()
    sift(here, "--undo")
    assert (here / "ships.yaml").read_text() == DECK


def test_a_deck_is_made_where_that_is_wanted(here: Path) -> None:
    step = ("--accept", SANK, "--ask", ASK)
    ran = sift(here, *step, deck="new/wreck.yaml")
    assert ran.code == 2
    assert "add --new-deck" in ran.err
    assert sift(here, *step, "--new-deck", deck="new/wreck.yaml").code == 0
    assert byheart("check", "new/wreck.yaml", cwd=here).out.startswith("1 deck, 1 card")
    assert (here / "home" / "decisions" / "wreck.jsonl").exists()
    sift(here, "--undo", deck="new/wreck.yaml")
    assert not (here / "new" / "wreck.yaml").exists()


def test_a_deck_by_its_id(here: Path) -> None:
    (here / "decks").mkdir()
    (here / "ships.yaml").rename(here / "decks" / "mine.yaml")
    assert sift(here, "--accept", SANK, "--ask", ASK, deck="ships").code == 0
    assert ASK in (here / "decks" / "mine.yaml").read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param((), 2, "this is no terminal: use --list", id="nobody is there"),
        pytest.param(("--accept", "zz", "--ask", ASK), 2, "no candidate", id="no candidate"),
        pytest.param(("--accept", "ID"), 1, "unfinished", id="an unfinished question"),
        pytest.param(
            ("--accept", "ID", "--ask", "When was 10 August 1628?"),
            *(1, "error answer-in-question"),
            id="an answer in its question",
        ),
        pytest.param(
            ("--accept", "ID", "--ask", "The Vasa sank in the harbour of Stockholm on which day?"),
            *(1, "error copied-sentence"),
            id="a copied sentence",
        ),
        pytest.param(("--ask", ASK), 2, "belong to --accept", id="a question for nothing"),
        pytest.param(("--accept", "ID", "--undo"), 2, "exclude each other", id="two steps"),
        pytest.param(("--merge", "ID"), 2, "belong together", id="merged into nothing"),
        pytest.param(("--merge", "ID", "--into", "x"), 2, 'no question "x"', id="no question"),
        pytest.param(
            ("--merge", "ID", "--into", "mary-rose", "--answer", "long ago"),
            *(1, "not merged"),
            id="an alias that would be wrong",
        ),
        pytest.param(("--undo",), 2, "nothing was decided", id="nothing to undo"),
        pytest.param(("--as-of", "soon"), 2, '"soon" is no day', id="no day"),
        pytest.param(
            ("--accept", "ID", "--type", "cloze"), 2, "has its answers", id="a cloze"
        ),
    ],
)  # fmt: skip
def test_faults_change_nothing(
    here: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    ran = sift(here, *(SANK if argument == "ID" else argument for argument in arguments))
    assert ran.code == code
    assert words in ran.err
    assert "Traceback" not in ran.err
    assert (here / "ships.yaml").read_text() == DECK
    assert not (here / "home").exists()


def test_a_deck_with_problems_is_left_alone(here: Path) -> None:
    (here / "ships.yaml").write_text(DECK.replace("answer", "anwser"), encoding="utf-8")
    ran = sift(here, "--list")
    assert ran.code == 1
    assert "anwser" in ran.err


def test_a_bundled_deck_is_not_written_to(here: Path) -> None:
    ran = sift(here, "--list", deck="hama-dates")
    assert ran.code == 1
    assert "copy" in ran.err


def test_what_is_no_draft(here: Path) -> None:
    (here / "d.json").write_text("{}", encoding="utf-8")
    assert "byheart draft ARTICLE" in sift(here, "--list").err


def test_a_day_alone_is_kept(here: Path) -> None:
    assert sift(here, "--as-of", "2024-12-06").code == 0
    assert json.loads(sift(here, "--json").out)["as_of"] == "2024-12-06"


def test_lines_from_a_pipe(here: Path) -> None:
    ran = sift(here, "--plain", given="skip\nreject\nquit\n")
    assert ran.code == 0
    assert "1 candidate rejected." in ran.out


def test_another_article_of_the_same_name_is_pointed_out(here: Path) -> None:
    text = DECK.replace("sources:\n", "sources:\n  vasa: {title: Another}\n")
    (here / "ships.yaml").write_text(text, encoding="utf-8")
    page = "<title>The Vasa</title><p>It sank on 10 August 1628.</p>"
    (here / "vasa.html").write_text(page, encoding="utf-8")
    byheart("draft", "vasa.html", "-o", "d.json", cwd=here)
    assert 'the deck\'s source vasa is "Another"' in sift(here, "--list").err
