"""Which decks are found where, and that nothing about a file stops the others from being read."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from byheart.core.deck import Deck
from byheart.core.errors import Problem, UsageError
from byheart.storage.decks.files import find_decks, is_bundled, read_decks, select_decks
from byheart.storage.decks.finding import bundled_folder
from byheart.storage.folders import Folders

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def places(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "home", tmp_path / "cache")


def put(file: Path, id_: str = "", ask: str = "a") -> Path:
    """Write a deck of one question; its id is the name of the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = f"deck: {id_ or file.stem}\nquestions:\n  - {{id: q, ask: {ask}, answer: b}}\n"
    file.write_text(text, "utf-8")
    return file


def shown(problems: list[Problem]) -> list[str]:
    return [str(problem) for problem in problems]


def asked(decks: list[Deck]) -> dict[str, str]:
    """Return what each deck asks, by its id."""
    return {deck.id: deck.questions[0].ask for deck in decks}


def test_named_files_and_folders_are_searched_to_the_bottom(here: Path) -> None:
    for name in ("b.yaml", "a/z.yml", "a/b/c.yaml", ".hidden.yaml", ".git/d.yaml", "a/notes.txt"):
        put(here / name)
    assert find_decks([here], None, here) == [
        here / "a/b/c.yaml",
        here / "a/z.yml",
        here / "b.yaml",
    ]


def test_a_file_is_found_once_however_often_it_is_named(here: Path) -> None:
    file = put(here / "a.yaml")
    assert find_decks([file, Path(), file], None, here) == [file]


def test_what_does_not_exist_is_kept_so_that_somebody_says_so(here: Path) -> None:
    assert find_decks([Path("none.yaml")], None, here) == [Path("none.yaml")]


def test_the_usual_places_in_order(here: Path, tmp_path: Path) -> None:
    own, mine, far = (
        put(folder / "decks/a.yaml") for folder in (here, tmp_path / "home", tmp_path / "far")
    )
    assert find_decks([], tmp_path / "home", here, [tmp_path / "far/decks"]) == [own, mine, far]


def test_the_bundled_decks_are_for_those_who_have_none(here: Path, tmp_path: Path) -> None:
    bundled = find_decks([], tmp_path / "home", here)
    assert {path.name for path in bundled} == {
        "actors.yaml",
        "dates.yaml",
        "events.yaml",
        "figures.yaml",
    }
    assert all(map(is_bundled, bundled))
    mine = put(tmp_path / "home/decks/mine.yaml")
    assert find_decks([], tmp_path / "home", here) == [mine]
    assert not is_bundled(mine)


def test_an_earlier_place_hides_its_namesakes_in_later_ones(here: Path, places: Folders) -> None:
    put(here / "decks/one.yaml", "same", ask="here")
    put(places.home / "decks/two.yaml", "same", ask="home")
    put(places.home / "decks/three.yaml")
    decks, problems = select_decks([], places)
    assert problems == []
    assert asked(decks) == {"same": "here", "three": "a"}


def test_two_decks_of_one_id_in_one_place_are_a_problem(here: Path, places: Folders) -> None:
    put(here / "decks/one.yaml", "same", ask="one")
    put(here / "decks/two.yaml", "same", ask="two")
    decks, problems = select_decks([], places)
    assert asked(decks) == {"same": "one"}
    first, second = Path("decks/one.yaml"), Path("decks/two.yaml")
    said = f'the deck id "same" is also that of {first} (change one of the two)'
    assert shown(problems) == [f"{second}:1:1: {said}"]


def test_a_deck_is_named_by_its_id_or_its_file(here: Path, places: Folders) -> None:
    put(here / "decks/one.yaml")
    put(here / "decks/two.yaml")
    other = put(here / "other.yaml")
    for named, ids in (
        (["two"], ["two"]),
        (["other.yaml"], ["other"]),
        ([str(other), "one"], ["other", "one"]),
        (["decks"], ["one", "two"]),
    ):
        decks, problems = select_decks(named, places)
        assert problems == []
        assert [deck.id for deck in decks] == ids


def test_a_bundled_deck_is_named_by_its_id(here: Path, places: Folders) -> None:
    assert list(here.iterdir()) == []
    decks, _ = select_decks(["hama-dates"], places)
    assert [deck.id for deck in decks] == ["hama-dates"]


def test_problems_of_other_decks_are_not_told_when_one_is_named(
    here: Path, places: Folders
) -> None:
    put(here / "decks/one.yaml")
    (here / "decks/bad.yaml").write_text("deck: 'bad", "utf-8")
    assert select_decks(["one"], places)[1] == []
    assert len(select_decks([], places)[1]) == 1


@pytest.mark.parametrize(
    ("named", "said"),
    [
        pytest.param(
            "on", 'no deck "on", and no such file: did you mean "one"?', id="nearly an id"
        ),
        pytest.param("x", 'no deck "x", and no such file: type byheart decks', id="nothing known"),
        pytest.param("\x1b[31m", 'no deck "[31m"', id="an escape"),
    ],
)
def test_what_is_neither_a_file_nor_a_deck_is_wrong_use(
    here: Path, places: Folders, named: str, said: str
) -> None:
    put(here / "decks/one.yaml")
    with pytest.raises(UsageError) as caught:
        select_decks([named], places)
    assert said in str(caught.value)


def test_a_deck_that_is_missed_may_be_in_a_file_that_cannot_be_read(
    here: Path, places: Folders
) -> None:
    put(here / "decks/one.yaml")
    (here / "decks/two.yaml").write_text("deck: two\nquestions: [", "utf-8")
    with pytest.raises(UsageError, match=r"perhaps it is in decks.two\.yaml"):
        select_decks(["two"], places)


def test_problems_are_sorted_by_file_and_line(here: Path) -> None:
    bad = "deck: {id}\nquestions:\n  - {{id: q, ask: a, answer: b}}\n  - {{id: r}}\ntitel: x\n"
    for name in ("b", "a"):
        (here / f"{name}.yaml").write_text(bad.format(id=name), "utf-8")
    decks, problems = read_decks([Path("b.yaml"), Path("a.yaml")])
    assert [deck.id for deck in decks] == ["b", "a"]
    assert [(problem.place.file, problem.place.line) for problem in problems] == [
        (file, line) for file in ("a.yaml", "b.yaml") for line in (4, 4, 5)
    ]


def test_files_are_called_as_seen_from_here(here: Path, tmp_path: Path) -> None:
    below, outside = put(here / "x/below.yaml"), put(tmp_path / "outside.yaml")
    decks, _ = read_decks([below, outside, Path("../outside.yaml")])
    assert [deck.file for deck in decks] == [str(Path("x/below.yaml")), str(outside)]
    decks, _ = read_decks([Path("../outside.yaml")])
    assert decks[0].file == str(Path("../outside.yaml"))


def test_a_huge_file_is_not_read(here: Path) -> None:
    with (here / "huge.yaml").open("wb") as huge:
        huge.truncate(1 << 40)
    decks, problems = read_decks([Path("huge.yaml"), put(here / "good.yaml")])
    assert [deck.id for deck in decks] == ["good"]
    assert shown(problems) == [
        "huge.yaml:1:1: the file is larger than 16 MB (split it into several decks)"
    ]


@posix_only
@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(
            lambda path: os.mkfifo(str(path)),
            "this is no ordinary file",
            id="a pipe that nobody writes to",
        ),
        pytest.param(Path.mkdir, "there are no decks in this folder", id="a folder"),
        pytest.param(lambda path: path.symlink_to(path), "cannot be read", id="a link to itself"),
        pytest.param(lambda path: path.symlink_to("none"), "cannot be read", id="a broken link"),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "no ordinary file", id="a device"),
        pytest.param(lambda _: None, "cannot be read: No such file", id="nothing"),
    ],
)
def test_what_is_no_file_is_a_problem(
    here: Path, make: Callable[[Path], object], said: str
) -> None:
    odd = here / "odd.yaml"
    make(odd)
    decks, problems = read_decks([odd, put(here / "good.yaml")])
    assert [deck.id for deck in decks] == ["good"]
    assert said in str(problems[0])


@posix_only
def test_names_are_shown_without_escapes(here: Path) -> None:
    _, problems = read_decks([here / "a\x1b[31m\nb.yaml"])
    assert shown(problems)[0].startswith("a[31m b.yaml:1:1: ")


def test_a_name_that_no_file_can_have_is_a_problem() -> None:
    _, problems = read_decks([Path("a\0b.yaml"), Path("x" * 10_000)])
    assert len(problems) == 2


@posix_only
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_problem(here: Path) -> None:
    file, folder = put(here / "secret.yaml"), put(here / "closed/a.yaml").parent
    file.chmod(0)
    folder.chmod(0)
    try:
        _, problems = read_decks(find_decks([here], None, here))
        assert len(problems) == 2
    finally:
        folder.chmod(0o700)


def test_a_wheel_has_its_decks_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "byheart"
    shutil.copytree(bundled_folder(), package / "decks")
    monkeypatch.setattr("byheart.__file__", str(package / "__init__.py"))
    assert bundled_folder() == package / "decks"
