"""Lists: any order or the given one, k of n, and what is too much."""

import pytest
from grading_tables import verdict_of

from byheart.core.deck import Expected, Kind, Member
from byheart.core.verdict import Judgement

OK, SOME, NO = Judgement.CORRECT, Judgement.PARTIAL, Judgement.INCORRECT


def expected(*members: str | Member, ordered: bool = False) -> Expected:
    made = tuple(Member(member) if isinstance(member, str) else member for member in members)
    return Expected(Kind.LIST, "", members=made, ordered=ordered)


CITIES = expected("Aleppo", "Hama", "Homs", "Damascus")
DISHES = expected("fish and chips", "bangers and mash", "pie")
PLACES = expected("Washington, D.C.", "Paris", Member("Myanmar", ("Burma",)))
STAGES = expected("prophase", "metaphase", "anaphase", "telophase", ordered=True)


@pytest.mark.parametrize(
    ("of", "given", "judgement", "score"),
    [
        pytest.param(CITIES, "Aleppo, Hama, Homs, Damascus", OK, 1, id="all with commas"),
        pytest.param(CITIES, "Aleppo; Hama; Homs; Damascus", OK, 1, id="semicolons"),
        pytest.param(CITIES, "Aleppo\nHama\nHoms\nDamascus", OK, 1, id="new lines"),
        pytest.param(CITIES, "Aleppo, Hama, Homs and Damascus", OK, 1, id="and before the last"),
        pytest.param(CITIES, "Aleppo, Hama, Homs, and Damascus", OK, 1, id="a comma and an and"),
        pytest.param(CITIES, "Aleppo & Hama & Homs & Damascus", OK, 1, id="ampersands"),
        pytest.param(CITIES, "Aleppo/Hama/Homs/Damascus", OK, 1, id="slashes"),
        pytest.param(CITIES, "1. Aleppo 2. Hama 3. Homs 4. Damascus", OK, 1, id="numbered"),
        pytest.param(CITIES, "- Aleppo\n- Hama\n- Homs\n- Damascus", OK, 1, id="bullets"),
        pytest.param(CITIES, "Damascus, Homs, Hama, Aleppo", OK, 1, id="any order"),
        pytest.param(CITIES, "alepo, hama, homs, damascas", OK, 1, id="slips in long members"),
        pytest.param(
            CITIES, "Aleppo, Hama, Homs, Hims", SOME, 0.625, id="no slip in short members"
        ),
        pytest.param(CITIES, "Aleppo", SOME, 0.25, id="one of four"),
        pytest.param(CITIES, "Aleppo, Hama, Homs", SOME, 0.75, id="three of four"),
        pytest.param(CITIES, "Aleppo, Aleppo, Aleppo, Aleppo", SOME, 0.25, id="no member twice"),
        pytest.param(CITIES, "Aleppo, Haleppo, Idlib", NO, 0, id="wrong ones eat up the right one"),
        pytest.param(
            CITIES, "Aleppo, Hama, Idlib", SOME, 0.375, id="a wrong one costs half a member"
        ),
        pytest.param(
            CITIES,
            "Aleppo, Hama, Homs, Damascus, Idlib",
            SOME,
            0.875,
            id="all and a wrong one is not all right",
        ),
        pytest.param(CITIES, "Idlib, Raqqa", NO, 0, id="none of them"),
        pytest.param(CITIES, "", NO, 0, id="nothing"),
        pytest.param(CITIES, ", , and", NO, 0, id="separators alone"),
        pytest.param(CITIES, "Hama or Hamas, Homs", SOME, 0.375, id="a hedge is one too many"),
        pytest.param(DISHES, "pie, fish and chips, bangers and mash", OK, 1, id="members with and"),
        pytest.param(
            DISHES, "fish and chips and bangers and mash and pie", OK, 1, id="and in and between"
        ),
        pytest.param(DISHES, "fish & chips, pie", SOME, 2 / 3, id="an ampersand inside a member"),
        pytest.param(DISHES, "fish, chips, pie", SOME, 2 / 3, id="a comma inside a member"),
        pytest.param(DISHES, "fish, pie", SOME, 1 / 6, id="half of a member is none"),
        pytest.param(PLACES, "Washington, D.C., Paris, Burma", OK, 1, id="a member with a comma"),
        pytest.param(PLACES, "Burma, Myanmar", SOME, 1 / 3, id="two names of one member"),
        pytest.param(
            STAGES,
            "prophase, metaphase, anaphase, telophase",
            OK,
            1,
            id="the order that is asked for",
        ),
        pytest.param(
            STAGES, "prophase, metaphase, telophase, anaphase", SOME, 0.5, id="two out of order"
        ),
        pytest.param(
            STAGES, "telophase, prophase, metaphase, anaphase", SOME, 0.125, id="all out of order"
        ),
        pytest.param(STAGES, "prophase, anaphase", SOME, 0.5, id="two of an ordered list"),
        pytest.param(STAGES, "prophase then metaphase", SOME, 0.5, id="then as a separator"),
    ],
)
def test_list(of: Expected, given: str, judgement: Judgement, score: float) -> None:
    verdict = verdict_of(of, given)
    assert verdict.judgement is judgement
    assert verdict.score == pytest.approx(score)


@pytest.mark.parametrize(
    ("of", "given", "message"),
    [
        pytest.param(CITIES, "Hama, Homs", "2 of 4: Hama, Homs.", id="what is missing is not told"),
        pytest.param(CITIES, "hamah, Idlib", "1 of 4: Hama. 1 wrong.", id="wrong ones are counted"),
        pytest.param(
            STAGES,
            "metaphase, prophase, anaphase, telophase",
            "All of them, but not in that order.",
            id="the order is named",
        ),
    ],
)
def test_message(of: Expected, given: str, message: str) -> None:
    assert verdict_of(of, given).message == message


def test_an_author_may_reject_a_whole_list() -> None:
    assert verdict_of(CITIES, CITIES.shown).judgement is OK
