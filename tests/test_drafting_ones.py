"""When "one" is a number that somebody would ask for, and when it is none."""

import pytest
from quantities_said import shown


def ones(text: str) -> list[str]:
    """Return what is counted by "one"."""
    return [
        said.removeprefix("count: ")
        for said in shown(text)
        if said.split(" = ")[1].split()[0] == "1"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He set off on skis with one companion.", "one companion", id="with somebody"),
        pytest.param("The country had one government.", "one government", id="what one has"),
        pytest.param("An adult needs about one rabbit a day.", "one rabbit", id="about one"),
        pytest.param("There was only one other actor.", "one other actor", id="only one other"),
        pytest.param("One large manufacturer is in town.", "One large manufacturer", id="somebody"),
        pytest.param("One pigeon reached the ship.", "One pigeon", id="an animal"),
        pytest.param(
            "One isolation ward with 12 beds stood empty.", "One isolation ward", id="with twelve"
        ),
        pytest.param("It has two tracks instead of one.", "one", id="instead of one"),
        pytest.param("At least one of its citizens died.", "one", id="at least one of"),
        pytest.param("Of the 900 men in the ship one was saved.", "one", id="of 900 men"),
        pytest.param("He said one was ill and two needed care.", "one", id="one and two more"),
        pytest.param("Four became kings, and one, who was ill, a monk.", "one", id="and one, who"),
    ],
)
def test_one_is_a_count(text: str, expected: str) -> None:
    assert [said.split(" = ")[0] for said in ones(text)] == [expected]


def test_one_stands_beside_a_count_in_another_place() -> None:
    assert ones("Five missions went out in Aleppo and one in Quneitra.") == ["one = 1"]


def test_one_here_and_one_there_are_two_counts() -> None:
    text = "There are three in the east, one in Russia west of the Caspian Sea and one in Mongolia."

    assert ones(text) == ["one = 1", "one = 1"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("With one exception nobody came.", id="with one exception"),
        pytest.param("With one hand he held the rope.", id="with one hand"),
        pytest.param("Power went from one elected president to another.", id="any one"),
        pytest.param("He learned it in a one-room school.", id="a compound"),
        pytest.param('"They gave us hope," one woman said.', id="whoever said it"),
        pytest.param("No one was hurt and not one was lost.", id="none"),
        pytest.param("It was seen in more than one valley.", id="more than one"),
        pytest.param("It stood at one end, at one point.", id="at one end"),
    ],
)
def test_one_is_no_count(text: str) -> None:
    assert ones(text) == []
