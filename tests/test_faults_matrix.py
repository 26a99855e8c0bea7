"""The fault matrix is what it says: each test is there, and both tables are made from it."""

import ast
from functools import cache
from pathlib import Path

import pytest
from faults import FAULTS, PARTS, Fault, readme_table, tables

ROOT = Path(__file__).parent.parent
PAGE = ROOT / ".github" / "FAULTS.md"
README = ROOT / "README.md"
BEGIN, END = "| what was done to it", "\n\n"


@cache
def functions_in(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_every_fault_has_tests_that_exist(fault: Fault) -> None:
    assert fault.tests
    for test in fault.tests:
        file, _, name = test.partition("::")
        assert name.startswith("test_")
        assert name in functions_in(file), test


def test_no_test_of_faults_is_left_out() -> None:
    named = {test for fault in FAULTS for test in fault.tests}
    for file in sorted(Path(__file__).parent.glob("test_faults_*.py")):
        if file.name != Path(__file__).name:
            names = {name for name in functions_in(file.name) if name.startswith("test_")}
            assert {f"{file.name}::{name}" for name in names} <= named


def test_every_fault_has_a_figure() -> None:
    assert all(fault.figure for fault in FAULTS)
    assert len(PARTS) > 6


def test_the_page_is_made_from_the_matrix(pytestconfig: pytest.Config) -> None:
    text = PAGE.read_text("utf-8")
    start = text.find("\n## ") + 1 or len(text)
    if pytestconfig.getoption("update_golden"):
        PAGE.write_text(text[:start] + tables(), "utf-8")
        text = PAGE.read_text("utf-8")
    assert text[start:] == tables()


def test_the_readme_shows_the_figures_of_the_matrix(pytestconfig: pytest.Config) -> None:
    text = README.read_text("utf-8")
    start = text.index(BEGIN)
    end = text.index(END, start) + 1
    if pytestconfig.getoption("update_golden"):
        README.write_text(text[:start] + readme_table() + text[end:], "utf-8")
        text = README.read_text("utf-8")
    assert readme_table() in text
