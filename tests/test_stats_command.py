"""`byheart stats` as its users run it: what it shows, and that it is what the history holds."""

import json
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from chromium import visit
from program import Ran
from program_here import byheart
from progress_samples import CAPITALS, NOW, RIGHT, make_home

GOLDEN = Path(__file__).parent / "golden"
ESCAPE = "\x1b"
HOSTILE = '"<script>document.title = 1</script><img src=http://127.0.0.1:9/x> [bold] \\e[31m"'
SECTIONS = (
    "activity",
    "retention",
    "knowledge",
    "memory",
    "forecast",
    "calibration",
    "leeches",
    "confusion",
)
DAY = "(at_ms / 1000 - 4 * 3600) / 86400"
REMEMBERED = """
    select count(*), sum(rating > 1) from (
        select rating, row_number() over (partition by card, DAY order by at_ms) as place,
        lag(DAY) over (partition by card order by at_ms) as day_before,
        lag(rating) over (partition by card order by at_ms) as rating_before from event
    ) where place = 1 and day_before and rating_before > 1
""".replace("DAY", DAY)
LAST_DAY = """
    select count(*), sum(took_ms) from event where DAY = (select max(DAY) from event)
""".replace("DAY", DAY)
WRONG = "select count(*) from event where rating = 1 and typed <> ''"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("progress") / "home")


def stats(home: Path, *arguments: str, **env: str) -> Ran:
    given = {"BYHEART_HOME": str(home), "COLUMNS": "80", **env}
    return byheart("stats", "--now", NOW, *arguments, cwd=home, env=given)


def figures(home: Path, *arguments: str) -> Mapping[str, Any]:
    ran = stats(home, "--json", *arguments)
    assert (ran.code, ran.err) == (0, "")
    read: dict[str, Any] = json.loads(ran.out)
    return read


@pytest.fixture(scope="module")
def everything(home: Path) -> Mapping[str, Any]:
    return figures(home)


def golden(name: str, shown: str, request: pytest.FixtureRequest) -> None:
    file = GOLDEN / f"stats_{name}.txt"
    if request.config.getoption("--update-golden"):
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")


def test_the_overview(home: Path, request: pytest.FixtureRequest) -> None:
    golden("overview", stats(home).out, request)


def test_all_sections(home: Path, request: pytest.FixtureRequest) -> None:
    chosen = (word for name in SECTIONS if name != "forecast" for word in ("--section", name))
    golden("sections", stats(home, *chosen).out, request)


def test_the_forecast(home: Path, request: pytest.FixtureRequest) -> None:
    golden("forecast", stats(home, "--section", "forecast").out, request)


def test_the_overview_without_unicode(home: Path, request: pytest.FixtureRequest) -> None:
    shown = stats(home, PYTHONIOENCODING="ascii", NO_COLOR="1").out
    assert shown.isascii()
    golden("overview_ascii", shown, request)


@pytest.mark.parametrize("columns", ["80", "120", "40"])
def test_the_overview_fits(home: Path, columns: str) -> None:
    lines = stats(home, COLUMNS=columns).out.splitlines()
    assert len(lines) <= 23
    assert max(map(len, lines)) <= int(columns)


def test_a_learner_who_has_just_begun(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    (tmp_path / "home" / "decks").mkdir(parents=True)
    (tmp_path / "home" / "decks" / "capitals.yaml").write_text(CAPITALS, encoding="utf-8")
    chosen = (word for name in SECTIONS if name != "forecast" for word in ("--section", name))
    golden("nothing_yet", stats(tmp_path / "home", *chosen).out, request)
    assert sorted(each.name for each in (tmp_path / "home").iterdir()) == ["decks"]


def test_the_figures_are_those_of_the_history(home: Path, everything: Mapping[str, Any]) -> None:
    with sqlite3.connect(home / "history.db") as db:
        (of, right) = db.execute(REMEMBERED).fetchone()
        (today, took_ms) = db.execute(LAST_DAY).fetchone()
        (wrong,) = db.execute(WRONG).fetchone()
    assert everything["retention"]["all"]["of"] == of
    assert everything["retention"]["all"]["right"] == right
    assert everything["activity"]["today"]["reviews"] == today
    assert everything["activity"]["today"]["took_ms"] == took_ms
    assert everything["confusion"]["replies"] == wrong


def test_what_is_mixed_up_is_found(everything: Mapping[str, Any]) -> None:
    found = everything["confusion"]
    swaps = {frozenset(each["cards"]) for each in found["swapped"]}
    assert frozenset({"capitals/latvia", "capitals/estonia"}) in swaps
    assert frozenset({"rivers/rhine", "rivers/elbe"}) in swaps
    months = [each for each in found["dates"] if each["off"] == "months"]
    assert [(each["card"], each["by"]) for each in months] == [("rivers/bridge", 1)]


def test_every_part_is_in_the_json_and_the_names_can_be_chosen(
    home: Path, everything: Mapping[str, Any]
) -> None:
    assert tuple(everything) == SECTIONS
    some = figures(home, "--section", "memory", "--section", "activity")
    assert some == {name: everything[name] for name in ("activity", "memory")}


def test_a_deck_counts_alone(home: Path, everything: Mapping[str, Any]) -> None:
    alone = figures(home, "capitals", "--section", "retention", "--section", "knowledge")
    [capitals] = [e for e in everything["retention"]["by_deck"] if e["name"] == "capitals"]
    assert alone["retention"]["all"] == capitals["share"]
    assert alone["knowledge"]["all"]["cards"] == sum(card.startswith("capitals/") for card in RIGHT)


def test_a_period_counts_alone(home: Path) -> None:
    week = figures(home, "--days", "7", "--section", "retention")["retention"]
    by_day = figures(home, "--all", "--section", "retention")["retention"]["by_day"]
    last = [each["share"] for each in by_day if each["day"] > by_day[-1]["day"] - 7]
    assert week["all"]["of"] == sum(each["of"] for each in last)


def test_chance_hangs_on_the_seed_alone(home: Path, everything: Mapping[str, Any]) -> None:
    again = figures(home, "--section", "forecast", "--seed", "1")["forecast"]
    other = figures(home, "--section", "forecast", "--seed", "2")["forecast"]
    assert again == everything["forecast"]
    assert other != everything["forecast"]


def test_the_page_has_the_same_numbers_and_a_browser_is_content(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home", title=HOSTILE)
    ran = stats(home, "--section", "retention", "--section", "knowledge", "--html", "progress.html")
    assert (ran.code, ran.err) == (0, "")
    seen = visit(home / "progress.html", tmp_path)
    assert seen.console == ()
    assert seen.requests == ()
    written = (home / "progress.html").read_text(encoding="utf-8")
    cells = re.findall(r"<td>([^<]*)</td>", seen.document)
    for each in figures(home, "--section", "retention")["retention"]["by_deck"]:
        share = each["share"]
        row = [str(share["right"]), str(share["of"]), f"{share['share']:.0%}"]
        assert any(cells[at : at + 3] == row for at in range(len(cells))), each
    assert "<script" not in written
    assert "<img" not in written
    assert ESCAPE not in written


def test_a_page_that_cannot_be_written(home: Path, tmp_path: Path) -> None:
    ran = stats(home, "--section", "memory", "--html", str(tmp_path / "none" / "page.html"))
    assert ran.code == 1
    assert "cannot be written" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["--json", "--html", "x.html"], "leave one out", id="two forms at once"),
        pytest.param(["nowhere"], "no deck", id="no such deck"),
        pytest.param(["--days", "0"], "--days", id="no days"),
        pytest.param(["--section", "weather"], "weather", id="no such section"),
    ],
)
def test_wrong_use(home: Path, arguments: list[str], said: str) -> None:
    ran = stats(home, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert not ran.out
