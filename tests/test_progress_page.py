"""The page of a report: it needs nothing, runs nothing, and says in words what it draws."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from chromium import visit

from byheart.terminal.progress.page import page
from byheart.terminal.progress.sections import (
    Bars,
    Columns,
    Picture,
    Points,
    Section,
    Table,
    Year,
    by_month,
    day_marks,
)

TODAY = 739_225
HOSTILE = '</title><script>document.title="taken"</script><img src=http://example.org/x onerror=x>'
DAYS = [TODAY + place for place in range(30)]
ROWS = tuple((str(day), str(day % 9)) for day in DAYS)
AHEAD = Table(("Day", "Reviews"), ROWS)
AGREEMENT = Table(("Predicted", "Observed"), (("10%", "20%"), ("90%", "92%")))
NONE = Table((), ())
PICTURES = (
    Picture(
        "Reviews ahead",
        "Between 0 and 8 reviews a day.",
        Columns(tuple(float(day % 9) for day in DAYS), day_marks(DAYS)),
        AHEAD,
    ),
    Picture(
        "Known",
        "It falls.",
        Columns((0.9, 0.8), {}, high=1.0, spread=((0.8, 1.0), (0.7, 0.9)), line=True),
        NONE,
    ),
    Picture("A year", "Quiet.", Year({TODAY: 4}, TODAY), by_month({TODAY: 4})),
    Picture(
        "Agreement", "Near.", Points(((0.1, 0.2), (0.9, 0.92)), "predicted", "observed"), AGREEMENT
    ),
    Picture("Decks", "Shares by deck.", Bars(((HOSTILE, 0.9, "9 of 10"),)), NONE),
)
SECTIONS = (
    Section("ahead", "Ahead", (HOSTILE,), PICTURES),
    Section(
        "rest", "Rest", tables=(("Hardest", Table(("Question", "Misses"), ((HOSTILE, "3"),))),)
    ),
)


class Outline(HTMLParser):
    """The elements of a page with their attributes, and the texts by the element they are in."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "link", "img", "br"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def made() -> str:
    return page(f"Progress {HOSTILE}", "All decks", SECTIONS)


@pytest.fixture(scope="module")
def outline(made: str) -> Outline:
    return Outline(made)


def test_a_browser_loads_it_without_a_complaint_or_a_request(made: str, tmp_path: Path) -> None:
    (tmp_path / "progress.html").write_text(made, encoding="utf-8")
    seen = visit(tmp_path / "progress.html", tmp_path)
    assert seen.console == ()
    assert seen.requests == ()
    assert "taken" not in seen.document.partition("</title>")[0].partition("&lt;/title")[0]
    assert seen.document.count("<svg") == made.count("<svg")


def test_a_page_that_did_complain_or_ask_would_be_found_out(tmp_path: Path) -> None:
    bad = '<script>console.error("no")</script><img src="http://127.0.0.1:9/x.png">'
    (tmp_path / "bad.html").write_text(bad, encoding="utf-8")
    seen = visit(tmp_path / "bad.html", tmp_path)
    assert len(seen.console) >= 1
    assert "http://127.0.0.1:9/x.png" in seen.requests


def test_what_a_deck_says_stays_text(outline: Outline) -> None:
    assert not outline.all("script")
    assert not outline.all("img")
    assert HOSTILE in "".join(outline.texts["h1"])
    assert HOSTILE in outline.texts["p"]
    assert HOSTILE in outline.texts["th"]


def test_it_forbids_itself_to_load_and_to_run(outline: Outline) -> None:
    [policy] = [each["content"] for each in outline.all("meta") if "http-equiv" in each]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def test_every_drawing_has_a_title_and_says_what_it_shows(outline: Outline) -> None:
    ids = {attributes.get("id") for _, attributes in outline.elements}
    drawings = [each for each in outline.all("svg") if each.get("role") == "img"]
    assert len(drawings) == sum(not isinstance(each.chart, Bars) for each in PICTURES)
    for drawing in drawings:
        assert {*(drawing["aria-labelledby"] or "").split()} <= ids
    for picture in PICTURES:
        assert any(
            picture.says in text for tag in ("desc", "caption") for text in outline.texts[tag]
        )


def test_every_number_of_a_picture_stands_in_its_table(outline: Outline) -> None:
    cells = outline.texts["td"]
    assert [row[1] for row in ROWS] == cells[: len(ROWS)]
    assert "9 of 10" in cells


def test_it_can_be_walked_by_keyboard_and_heard(outline: Outline) -> None:
    ids = {attributes.get("id") for _, attributes in outline.elements}
    links = [each["href"] or "" for each in outline.all("a")]
    assert links[0] == "#main"
    assert {link.removeprefix("#") for link in links} <= ids
    assert [each["lang"] for each in outline.all("html")] == ["en"]
    headers = outline.all("th")
    assert all(each.get("scope") in {"row", "col"} for each in headers)
    assert len(outline.all("caption")) == len(outline.all("table"))


def test_it_is_made_for_light_dark_and_paper(made: str) -> None:
    assert "prefers-color-scheme: dark" in made
    assert "@media print" in made
