"""What an attacker would try, and the rules of the house that stop it."""

import ast
import json
import os
import re
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest
from program_here import byheart

from byheart.core.deck_yaml import read_deck
from byheart.core.grading import Grader
from byheart.core.verdict import Judgement
from byheart.terminal.editor import edit

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))
DOCUMENT = ROOT / ".github" / "SECURITY.md"
UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "ctypes"}
UNSAFE_CALLS = {"eval", "exec", "compile", "__import__", "breakpoint"}
OF_THE_SHELL = {"system", "popen", "getoutput", "getstatusoutput", "create_subprocess_shell"}
STARTS_PROGRAMS = {"terminal/editor.py", "storage/decks/git_head.py", "commands/sync_behind.py"}
"""The editor that the learner chose, git to read, and this program itself."""
BUILDS_YAML = {".load", ".load_all", ".unsafe_load", ".full_load", ".safe_load"}
NETWORK = {"socket", "http", "urllib.request", "ssl", "requests", "ftplib", "smtplib", "asyncio"}


class Source(NamedTuple):
    """What a module imports, with the packages that this is in, and what it calls, by last name."""

    name: str
    imports: frozenset[str]
    calls: tuple[tuple[str, ast.Call], ...]


@cache
def sources() -> tuple[Source, ...]:
    """Return the modules that have any of the words above; only these need be parsed."""
    package = ROOT / "src" / "byheart"
    words = UNSAFE_MODULES | UNSAFE_CALLS | OF_THE_SHELL | NETWORK
    words |= {"shell", "allow_pickle", "subprocess", "yaml", "psycopg"}
    suspect = re.compile(rf"(?<!re\.)\b({'|'.join(map(re.escape, words))})\b").search
    texts = ((path, path.read_text("utf-8")) for path in SOURCES)
    return tuple(
        source_of(path.relative_to(package).as_posix(), ast.parse(text))
        for path, text in texts
        if suspect(text)
    )


def source_of(name: str, tree: ast.Module) -> Source:
    imports, calls = set[str](), list[tuple[str, ast.Call]]()
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                imports |= {alias.name for alias in node.names}
            case ast.ImportFrom(module=str(module)):
                imports |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
            case ast.Call(func=ast.Name(id=called)):
                calls.append((called, node))
            case ast.Call(func=ast.Attribute(attr=called)):
                calls.append((f".{called}", node))
            case _:
                pass
    above = {each.split(".")[0] for each in imports}
    return Source(name, frozenset(imports | above), tuple(calls))


def is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def test_no_pickle_no_eval_no_shell() -> None:
    for source in sources():
        assert not source.imports & UNSAFE_MODULES, source.name
        for called, call in source.calls:
            place = (source.name, call.lineno)
            assert called not in UNSAFE_CALLS, place
            assert called.lstrip(".") not in OF_THE_SHELL, place
            options = {each.arg for each in call.keywords if not is_false(each.value)}
            assert not options & {"shell", "allow_pickle"}, place


def test_who_starts_programs_is_known_and_gives_a_list() -> None:
    started = {source.name: source for source in sources() if "subprocess" in source.imports}
    assert started.keys() == STARTS_PROGRAMS
    for source in started.values():
        for called, call in source.calls:
            if called in {".run", ".Popen", ".call"}:
                assert isinstance(call.args[0], ast.List), (source.name, call.lineno)


def test_only_the_hub_talks_to_a_network() -> None:
    for source in sources():
        assert not source.imports & NETWORK, source.name
        assert "psycopg" not in source.imports or "hub" in source.name


def test_yaml_is_read_by_events_and_never_built() -> None:
    for source in sources():
        if "yaml" in source.imports:
            assert not {called for called, _ in source.calls} & BUILDS_YAML, source.name


def test_the_security_rules_are_on_for_the_sources() -> None:
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    assert lint["select"] == ["ALL"]
    assert [rule for rule in lint["ignore"] if re.fullmatch(r"S\d*", rule)] == []
    for place, rules in lint["per-file-ignores"].items():
        of_security = [rule for rule in rules if re.fullmatch(r"S\d*", rule)]
        assert of_security == (["S101"] if place == "tests/**" else []), place


def test_a_security_rule_is_set_aside_for_a_reason_that_stands_beside_it() -> None:
    for path in SOURCES:
        for line in path.read_text("utf-8").splitlines():
            if re.search(r"# noqa:.*\bS\d{3}", line):
                assert re.search(r"# noqa: [A-Z0-9, ]+ - \S+ \S+", line), (path, line)


@pytest.mark.parametrize(
    "name",
    [
        "../up",
        "/etc/passwd",
        "a/b",
        "..",
        ".",
        "a\\b",
        "C:x",
        "con.yaml",
        "a b",
        "-x/../y",
        "\uff21",
    ],
)
def test_the_name_of_a_deck_is_never_a_path(name: str) -> None:
    text = (
        f"deck: {json.dumps(name)}\ntitle: T\nquestions:\n"
        f"  - {{id: q, ask: Capital of Norway?, answer: Oslo}}\n"
    )
    _, problems = read_deck(text.encode(), "d.yaml")
    assert any("characters a-z, 0-9 and -" in problem.message for problem in problems)


@pytest.mark.parametrize("key", ["pattern", "regex", "match"])
def test_a_deck_has_no_patterns(key: str) -> None:
    text = (
        "deck: d\ntitle: T\nquestions:\n"
        f"  - {{id: q, ask: Capital of Norway?, answer: Oslo, {key}: '(a+)+$'}}\n"
    )
    _, problems = read_deck(text.encode(), "d.yaml")
    assert any(key in problem.message for problem in problems)


def test_what_looks_like_a_pattern_is_text() -> None:
    """A pattern of this kind would keep `re` busy for longer than the tests may last."""
    text = (
        "deck: d\ntitle: T\nquestions:\n"
        "  - {id: q, ask: What is greedy?, answer: '(a+)+$', accept: ['x*']}\n"
    )
    deck, problems = read_deck(text.encode(), "d.yaml")
    assert deck is not None, problems
    grader, card = Grader(deck), deck.cards[0]
    assert grader.grade(card, "(a+)+$").judgement is Judgement.CORRECT
    assert grader.grade(card, "a" * 60 + "!").judgement is Judgement.INCORRECT


def test_the_editor_gets_a_list_and_no_shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen.json"
    editor = tmp_path / "editor.py"
    editor.write_text(f"import json, sys\njson.dump(sys.argv[1:], open({str(seen)!r}, 'w'))\n")
    deck = tmp_path / "$(touch pwned); x.yaml"
    monkeypatch.setenv("VISUAL", f"{sys.executable} {editor} 'a b' ; touch pwned `touch pwned`")
    monkeypatch.chdir(tmp_path)
    edit(deck, 7)
    assert json.loads(seen.read_text()) == [
        "a b",
        ";",
        "touch",
        "pwned",
        "`touch",
        "pwned`",
        str(deck),
    ]
    assert not (tmp_path / "pwned").exists()


DECK = """\
deck: capitals
title: "Capitals"
questions:
  - {id: norway, ask: Capital of Norway?, answer: Oslo}
  - {id: sweden, ask: Capital of Sweden?, answer: Stockholm}
"""
ARTICLE = "The town of Oslo lies 110 km south of Hamar. It fell on 5 December 2024.\n"


@pytest.fixture
def used_home(tmp_path: Path) -> Iterator[Path]:
    """A home in which everything was done once, by someone whose files are open to all."""
    (tmp_path / "deck.yaml").write_text(DECK)
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "carried").mkdir()
    before = os.umask(0)
    try:
        for command in (
            ["stats"],
            ["quiz", "deck.yaml", "--plain"],
            ["flag", "norway"],
            ["check", "deck.yaml"],
            ["draft", "article.txt", "-o", "article.draft", "--as-of", "2024-12-06"],
            ["sift", "article.draft", "deck.yaml", "--reject", "1"],
            ["backup"],
            ["undo"],
            ["sync", "carried"],
        ):
            ran = byheart(*command, cwd=tmp_path, given="Oslo\nx\n")
            assert ran.code in {0, 1, 2}, (command, ran.err)
        (backup,) = (tmp_path / "home" / "backups").glob("*asked.db")
        (tmp_path / "home" / "history.db").write_bytes(b"damaged")  # its mode stays
        assert byheart("restore", str(backup), "--yes", cwd=tmp_path).code == 0
        yield tmp_path / "home"
    finally:
        os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_every_file_that_we_make_is_its_owner_s_alone(used_home: Path) -> None:
    modes = {
        path.relative_to(used_home.parent).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in (used_home, *used_home.rglob("*"))
    }
    tops = {name.split("/")[1] for name in modes if "/" in name}
    assert {"backups", "cache", "history.db", "set-aside"} <= tops
    wrong = {
        name: oct(mode)
        for name, mode in modes.items()
        if mode != (0o700 if (used_home.parent / name).is_dir() else 0o600)
    }
    assert wrong == {}


ESCAPES = "\x1b]0;pwned\x07\x1b[31m\u202e"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([ESCAPES], id="a command"),
        pytest.param(["quiz", f"{ESCAPES}.yaml", "--plain"], id="a file"),
        pytest.param(["check", f"{ESCAPES}.yaml"], id="a file to check"),
        pytest.param(["quiz", "--limit", ESCAPES], id="a number"),
        pytest.param(["quiz", "--now", ESCAPES], id="an instant"),
        pytest.param(["show", ESCAPES], id="an id"),
        pytest.param(["undo", ESCAPES], id="an id to undo"),
        pytest.param(["restore", ESCAPES], id="a backup"),
        pytest.param(["backup", f"{ESCAPES}/x"], id="a place for a backup"),
        pytest.param(["draft", ESCAPES], id="an article"),
        pytest.param(["sync", f"{ESCAPES}/x"], id="a folder to sync"),
    ],
)
def test_no_message_obeys_what_was_typed(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK)
    byheart("quiz", "deck.yaml", "--plain", "--limit", "1", cwd=tmp_path, given="Oslo\n")
    ran = byheart(*arguments, cwd=tmp_path)
    assert ran.code != 0
    for text in (ran.out, ran.err):
        assert not {"\x1b", "\x07", "\u202e"} & set(text)


def test_no_dependency_has_a_known_hole(tmp_path: Path) -> None:
    """Asked of PyPI's advisories, where they can be asked: a hole that is known must be told."""
    if find_spec("pip_audit") is None:
        pytest.skip("pip-audit is not installed")
    known = tmp_path / "known.txt"
    known.write_text("pyyaml==5.3\n")
    if not holes("--requirement", str(known), "--no-deps", "--disable-pip"):
        pytest.skip("PyPI's advisories cannot be asked: pip-audit finds no fault in PyYAML 5.3")
    assert holes("--local", "--skip-editable") == []


def holes(*arguments: str) -> list[str]:
    """Return the dependencies for which pip-audit knows an advisory."""
    command = [sys.executable, "-m", "pip_audit", "--format=json", "--progress-spinner=off"]
    ran = subprocess.run(  # noqa: S603 - our own words
        [*command, "--timeout=5", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    try:
        found = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        return []
    return [each["name"] for each in found if each.get("vulns")]


def test_each_threat_names_tests_that_exist() -> None:
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", DOCUMENT.read_text("utf-8"))
    assert len(named) > 25
    for file, name in named:
        source = ROOT / "tests" / file
        assert source.is_file(), file
        defined = re.findall(r"^def (test_\w+)\(", source.read_text("utf-8"), re.MULTILINE)
        assert name in defined, f"{file}::{name}"


def test_each_line_of_the_list_of_threats_names_a_test() -> None:
    rows = [line for line in DOCUMENT.read_text("utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) > 20
    for row in rows:
        is_head = row.startswith(("| threat", "| ---"))
        assert is_head or "::test_" in row, row
