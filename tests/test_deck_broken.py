"""Forty broken decks, each with the problems that it shows written at its head.

A `# problem:` line is one that the loader must report, in order and no other. The `# schema:`
line says whether the schema refuses the deck as well, so that an editor marks it.
"""

from pathlib import Path

import pytest
from editor_view import problems_of_schema

from byheart.core.deck_yaml import read_deck

FOLDER = Path(__file__).parent / "broken_decks"
FILES = sorted(FOLDER.glob("*.yaml"))
ALL_FILES = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
VERDICTS = {
    "refuses it": True,
    "cannot see it": False,
    "has no YAML to see": None,
}


def written(file: Path, what: str) -> list[str]:
    """Return what is written at the head of a broken deck under a word."""
    lines = file.read_bytes().decode("utf-8", "replace").splitlines()
    return [line.removeprefix(f"# {what}: ") for line in lines if line.startswith(f"# {what}: ")]


def test_there_are_forty() -> None:
    assert len(FILES) >= 40


@ALL_FILES
def test_the_loader_reports_what_is_written(file: Path) -> None:
    _, problems = read_deck(file.read_bytes(), "deck")
    assert [str(problem).removeprefix("deck:") for problem in problems] == written(file, "problem")


@ALL_FILES
def test_the_schema_refuses_what_it_can_see(file: Path) -> None:
    (verdict,) = written(file, "schema")
    found = problems_of_schema(file.read_bytes())
    assert (None if found is None else bool(found)) is VERDICTS[verdict]
