"""What is asked on a day: what is due, what is new, what keeps away from what, and the order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from builders import FIRST_DAY, card, question
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.card_state import CardState
from byheart.core.deck import Card, CardId, DeckId, Expected, Gap, Kind, QuestionId, cards_of
from byheart.core.review import Rating
from byheart.core.scheduling.options import SchedulingOptions
from byheart.core.scheduling.outlook import loss_by_waiting
from byheart.core.scheduling.schedules import Schedules
from byheart.core.session import Choices, LeftOut, Order, Plan, plan

TODAY = FIRST_DAY
OPTIONS = SchedulingOptions()
NONE_NEW = Choices(new_per_day=0)


def one(
    name: str,
    deck: str = "d",
    family: str = "",
    confusable: Sequence[str] = (),
    retired: date | None = None,
    revision: int = 0,
) -> Card:
    """Make a card that is known by its question's name."""
    others = tuple(map(QuestionId, confusable))
    made = replace(question(name), family=family, confusable=others)
    return card(replace(made, retired=retired, revision=revision), deck)


def gaps(name: str, *names: str) -> tuple[Card, ...]:
    """Make the cards of a cloze."""
    made = tuple(Gap(each, Expected(Kind.TEXT, each)) for each in names)
    cloze = replace(question(name, kind=Kind.CLOZE), expected=None, gaps=made)
    return cards_of(DeckId("d"), cloze)


def known(of: Card, due: int = 0, last: int = -5) -> CardState:
    """Make the state of a learned card; days are counted from today."""
    return CardState(
        card=of.id,
        stability=10.0,
        difficulty=5.0,
        first_day=TODAY - 30,
        last_day=TODAY + last,
        due_day=TODAY + due,
        interval_days=due - last,
        reps=3,
        last_rating=Rating.GOOD,
    )


def failed(of: Card, last: int = 0) -> CardState:
    """Make the state of a card that waits to be got right."""
    return replace(known(of, due=last, last=last), interval_days=0, last_rating=Rating.AGAIN)


def planned(
    cards: Sequence[Card],
    *states: CardState,
    choices: Choices = NONE_NEW,
    seed: int = 1,
) -> Plan:
    by_card = {state.card: state for state in states}
    return plan(cards, by_card, TODAY, choices, Schedules(OPTIONS), Random(seed))  # noqa: S311


def names(found: Plan) -> list[str]:
    return ["/".join(each.id.split("/")[1:]) for each in found.cards]


A, B, C, D = map(one, "abcd")


@pytest.mark.parametrize(
    ("state", "asked"),
    [
        pytest.param(known(A, due=0), True, id="due today"),
        pytest.param(known(A, due=-9, last=-20), True, id="overdue"),
        pytest.param(known(A, due=1), False, id="due tomorrow"),
        pytest.param(replace(known(A), suspended=True), False, id="suspended"),
        pytest.param(replace(known(A), suspended=True, leech=True), False, id="a leech"),
        pytest.param(replace(known(A), buried_day=TODAY), False, id="buried today"),
        pytest.param(replace(known(A), buried_day=TODAY - 1), True, id="buried yesterday"),
        pytest.param(failed(A), True, id="failed today"),
        pytest.param(failed(A, last=-3), True, id="failed days ago and never got right"),
        pytest.param(failed(A, last=1), True, id="failed on what was tomorrow, before a flight"),
        pytest.param(replace(failed(A), suspended=True), False, id="failed today, then suspended"),
    ],
)
def test_what_is_due(state: CardState, *, asked: bool) -> None:
    assert names(planned([A], state)) == (["a"] if asked else [])


RETIRED, RETIRING = (one("a", retired=date.fromordinal(TODAY + at)) for at in (0, 1))
REVISED = one("a", revision=2)


@pytest.mark.parametrize(
    ("changed", "state", "asked"),
    [
        pytest.param(RETIRED, known(A), False, id="retired from today on"),
        pytest.param(RETIRING, known(A), True, id="retired from tomorrow on"),
        pytest.param(REVISED, known(A, due=9), True, id="the answer changed since"),
        pytest.param(REVISED, replace(known(A, due=9), revision=2), False, id="known as it is"),
        pytest.param(REVISED, known(A, due=9, last=0), True, id="changed on this very day"),
    ],
)
def test_what_the_author_changed(changed: Card, state: CardState, *, asked: bool) -> None:
    assert names(planned([changed], state)) == (["a"] if asked else [])


def test_a_retired_new_card_is_not_begun() -> None:
    assert names(planned([RETIRED, B], choices=Choices())) == ["b"]


NEW = [one(f"{deck}{at}", deck) for deck in "xyz" for at in range(1, 4)]


@pytest.mark.parametrize(
    ("choices", "begun", "expected", "waiting"),
    [
        pytest.param(Choices(), [], "x1 y1 z1 x2 y2 z2 x3 y3 z3", 0, id="the decks take turns"),
        pytest.param(Choices(new_per_day=4), [], "x1 y1 z1 x2", 5, id="up to the day's limit"),
        pytest.param(Choices(new_per_day=0), [], "", 9, id="none"),
        pytest.param(Choices(new_per_deck=1), [], "x1 y1 z1", 6, id="up to each deck's limit"),
        pytest.param(
            Choices(new_per_day=4), ["y", "elsewhere"], "x1 y1", 7, id="those begun today count"
        ),
        pytest.param(
            Choices(new_per_day=5, new_per_deck=1), ["y"], "x1 z1", 7, id="in their own deck too"
        ),
        pytest.param(Choices(new_per_day=1), ["y", "y"], "", 9, id="more than allowed were begun"),
    ],
)
def test_new_cards(choices: Choices, begun: Sequence[str], expected: str, waiting: int) -> None:
    others = [one(f"begun{at}", deck) for at, deck in enumerate(begun)]
    states = [replace(known(each, due=2, last=0), first_day=TODAY) for each in others]
    found = planned(NEW, *states, choices=choices)
    assert " ".join(names(found)) == expected
    assert found.new == set(found.ids)
    assert found.left_out.new_waiting == waiting


def test_new_cards_are_spread_among_the_others() -> None:
    due = [one(f"due{at}") for at in range(6)]
    new = [one(f"new{at}") for at in range(2)]
    found = planned([*new, *due], *map(known, due), choices=Choices(order=Order.DUE))
    assert " ".join(names(found)) == "due0 due1 new0 due2 due3 due4 new1 due5"


P1, P2, P3 = gaps("p", "one", "two", "three")
F, G = one("f", family="fam"), one("g", family="fam")
OTHER = one("h", deck="other", family="fam")


@pytest.mark.parametrize(
    ("cards", "states", "expected", "put_off"),
    [
        pytest.param([P1, P2, P3], [], "p/one", 2, id="one new gap a day"),
        pytest.param([P1, P2], [known(P1), known(P2)], "p/one", 1, id="one due gap a day"),
        pytest.param([P1, P2], [known(P2)], "p/two", 1, id="a due gap comes before a new one"),
        pytest.param([P1, P2], [known(P1, due=5, last=0)], "", 1, id="a gap answered today"),
        pytest.param([F, G], [], "f", 1, id="one of a family a day"),
        pytest.param([F, G], [known(G)], "g", 1, id="the due one"),
        pytest.param([F, G], [known(F, due=5, last=0)], "", 1, id="one answered today"),
        pytest.param([F, G], [known(F, due=5)], "g", 0, id="one answered before counts not"),
        pytest.param([F, OTHER], [], "f h", 0, id="a family is within its deck"),
        pytest.param([F, G], [failed(F), known(G)], "f", 1, id="one that waits comes first"),
        pytest.param([F, G], [failed(F), failed(G)], "f g", 0, id="all that wait come"),
        pytest.param([P1, P2], [failed(P1, last=-1), known(P2)], "p/one", 1, id="failed yesterday"),
        pytest.param(
            [F, G],
            [replace(failed(F), suspended=True), known(G)],
            "",
            1,
            id="one failed today and set aside was met none the less",
        ),
    ],
)
def test_siblings_and_families_are_not_met_on_one_day(
    cards: Sequence[Card], states: Sequence[CardState], expected: str, put_off: int
) -> None:
    found = planned(cards, *states, choices=Choices(order=Order.DUE))
    assert " ".join(names(found)) == expected
    assert found.left_out.put_off == put_off


def test_families_reach_beyond_the_cards_that_were_chosen() -> None:
    met = known(G, due=5, last=0)
    assert names(planned([F], met, choices=Choices())) == ["f"]
    assert names(planned([F], met, choices=Choices(outside=(G,)))) == []


LEARNED = [
    replace(known(A, due=-1, last=-11), stability=30.0, difficulty=9.0),
    replace(known(B, due=-9, last=-19), stability=10.0, difficulty=2.0),
    replace(known(C, due=-5, last=-105), stability=50.0, difficulty=7.0),
    replace(known(D, due=-5, last=-6), stability=1.0, difficulty=8.0),
]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        pytest.param(Order.DECK, "a b c d", id="as in the file"),
        pytest.param(Order.DUE, "b c d a", id="the longest due first"),
        pytest.param(Order.HARD, "a d c b", id="the hardest first"),
    ],
)
def test_orders(order: Order, expected: str) -> None:
    found = planned([A, B, C, D], *LEARNED, choices=replace(NONE_NEW, order=order))
    assert " ".join(names(found)) == expected


def test_the_usual_order_is_by_what_is_lost_by_waiting() -> None:
    found = planned([A, B, C, D], *LEARNED)
    losses = {state.card: loss_by_waiting(state, TODAY, OPTIONS) for state in LEARNED}
    assert list(found.ids) == sorted(losses, key=lambda each: losses[each], reverse=True)


def test_the_random_order_is_the_seeds() -> None:
    cards = [one(f"q{at:02}") for at in range(20)]
    shuffled = replace(NONE_NEW, order=Order.RANDOM, new_per_day=5)
    states = list(map(known, cards[:15]))
    first, again, other = (
        names(planned(cards, *states, choices=shuffled, seed=seed)) for seed in (1, 1, 2)
    )
    assert first == again != other
    assert sorted(first) == [f"q{at:02}" for at in range(20)]


def test_in_the_order_of_the_file_new_cards_keep_their_place() -> None:
    found = planned([A, B, C], known(A), known(C), choices=Choices(order=Order.DECK))
    assert names(found) == ["a", "b", "c"]


def test_cards_that_wait_to_be_got_right_come_first() -> None:
    found = planned([A, B, C], known(A), known(B), failed(C))
    assert names(found)[0] == "c"


@pytest.mark.parametrize(
    ("confusable", "expected"),
    [
        pytest.param({}, "q0 q1 q2 q3 q4", id="none"),
        pytest.param({0: [3]}, "q0 q3 q1 q2 q4", id="directly after it"),
        pytest.param({3: [0]}, "q0 q3 q1 q2 q4", id="whichever of the two says so"),
        pytest.param({0: [3], 3: [0]}, "q0 q3 q1 q2 q4", id="or both"),
        pytest.param({0: [2], 2: [4]}, "q0 q2 q4 q1 q3", id="in a row"),
        pytest.param({1: [4, 3]}, "q0 q1 q4 q3 q2", id="two with one"),
        pytest.param({1: [1, 9]}, "q0 q1 q2 q3 q4", id="with itself, and with none that is here"),
    ],
)
def test_confusables_are_set_against_each_other(
    confusable: Mapping[int, Sequence[int]], expected: str
) -> None:
    cards = [
        one(f"q{at}", confusable=[f"q{other}" for other in confusable.get(at, ())])
        for at in range(5)
    ]
    found = planned(cards, *map(known, cards), choices=replace(NONE_NEW, order=Order.DUE))
    assert " ".join(names(found)) == expected


def test_a_due_card_and_a_new_one_can_be_confusable() -> None:
    due = [one(f"due{at}") for at in range(4)]
    new = one("new", confusable=["due3"])
    found = planned([*due, new], *map(known, due), choices=Choices(order=Order.DUE))
    at = names(found).index("new")
    assert names(found)[at + 1] == "due3"


def test_confusables_of_one_family_stay_apart() -> None:
    pair = [one("a", family="f", confusable=["b"]), one("b", family="f")]
    assert names(planned(pair, *map(known, pair))) == ["a"]


def test_a_limit_leaves_out_the_new_ones_first() -> None:
    due = [one(f"due{at}") for at in range(3)]
    choices = Choices(limit=3, order=Order.DUE)
    found = planned([A, B, *due], *map(known, due), choices=choices)
    assert names(found) == ["due0", "due1", "due2"]
    assert found.left_out.over_limit == 2
    shorter = planned([A, B, *due], *map(known, due), choices=replace(choices, limit=1))
    assert (names(shorter), shorter.left_out.over_limit) == (["due0"], 4)


def test_what_was_left_out_is_told() -> None:
    cards = [one(name) for name in "abcdefg"]
    a, b, c, _, e, _, _ = cards
    states = [
        replace(known(a), suspended=True),
        replace(known(b), suspended=True, leech=True),
        replace(known(c), buried_day=TODAY),
        known(e, due=9),
    ]
    found = planned(cards, *states, choices=Choices(new_per_day=2, limit=1))
    assert names(found) == ["d"]
    assert found.left_out == LeftOut(
        suspended=1, leeches=1, buried=1, put_off=0, over_limit=1, new_waiting=1
    )


def test_to_cram_everything_comes_in_the_chosen_order() -> None:
    cards = [F, G, P1, P2, one("z", retired=date.fromordinal(TODAY))]
    states = [known(F, due=90), replace(known(P2), suspended=True)]
    cram = Choices(cram=True, order=Order.DECK, new_per_day=0)
    found = planned(cards, *states, choices=cram)
    assert names(found) == ["f", "g", "p/one"]
    assert found.new == {G.id, P1.id}
    assert found.left_out == LeftOut(suspended=1)
    assert names(planned(cards, *states, choices=replace(cram, limit=2))) == ["f", "g"]
    shuffled = planned(cards, *states, choices=replace(cram, order=Order.RANDOM))
    assert sorted(names(shuffled)) == ["f", "g", "p/one"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda: Choices(new_per_day=-1), "new_per_day is 0", id="new cards a day"),
        pytest.param(lambda: Choices(new_per_deck=-1), "new_per_deck is 0", id="of each deck"),
        pytest.param(lambda: Choices(limit=-1), "limit is 0 or more", id="cards of a session"),
    ],
)
def test_a_negative_limit_is_refused(make: Callable[[], Choices], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


cards_ = st.lists(
    st.builds(
        one,
        st.sampled_from("abcdefghij"),
        deck=st.sampled_from("xy"),
        family=st.sampled_from(("", "", "one", "two")),
        confusable=st.lists(st.sampled_from("abcdefghij"), max_size=2),
    ),
    max_size=14,
    unique_by=lambda each: each.id,
)
kinds = st.sampled_from(("new", "due", "later", "today", "failed", "aside"))
some_choices = st.builds(
    Choices,
    new_per_day=st.integers(0, 5),
    new_per_deck=st.one_of(st.none(), st.integers(0, 3)),
    limit=st.one_of(st.none(), st.integers(0, 10)),
    order=st.sampled_from(Order),
)


def state_of(of: Card, kind: str) -> CardState | None:
    made = {
        "due": known(of),
        "later": known(of, due=5),
        "today": known(of, due=5, last=0),
        "failed": failed(of),
        "aside": replace(known(of), suspended=True),
    }
    return made.get(kind)


@settings(max_examples=300, deadline=None)
@given(
    cards_,
    st.lists(kinds, min_size=14, max_size=14),
    some_choices,
    st.randoms(use_true_random=False),
)
def test_every_plan_keeps_the_rules(
    cards: list[Card], drawn: list[str], choices: Choices, rng: Random
) -> None:
    kind_of = {each.id: kind for each, kind in zip(cards, drawn, strict=False)}
    states = {each.id: state_of(each, kind_of[each.id]) for each in cards}
    by_card = {card_: state for card_, state in states.items() if state is not None}
    found = plan(cards, by_card, TODAY, choices, Schedules(OPTIONS), rng)

    asked = [kind_of[each] for each in found.ids]
    assert len(set(found.ids)) == len(found.ids)
    assert set(asked) <= {"due", "new", "failed"}
    assert {each for each in found.ids if kind_of[each] == "new"} == found.new
    assert len(found.new) <= choices.new_per_day
    assert choices.limit is None or len(asked) <= choices.limit
    if choices.limit is None:
        assert asked.count("failed") == drawn[: len(cards)].count("failed")
    keeps_families_apart(found, cards, kind_of)
    counts = found.left_out
    left = [kind for each, kind in kind_of.items() if each not in set(found.ids)]
    told = counts.put_off + counts.over_limit + counts.new_waiting
    assert told == sum(kind in {"due", "new", "failed"} for kind in left)
    assert counts.suspended == left.count("aside")


def keeps_families_apart(found: Plan, cards: list[Card], kind_of: Mapping[CardId, str]) -> None:
    today = [each for each in cards if kind_of[each.id] == "today"]
    met = [each for each in found.cards if kind_of[each.id] != "failed"]
    for each in met:
        family = (each.deck, each.question.family)
        relatives = [other for other in [*found.cards, *today] if other.id != each.id]
        assert not each.question.family or all(
            (other.deck, other.question.family) != family for other in relatives
        )
