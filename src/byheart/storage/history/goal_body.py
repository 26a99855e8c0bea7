"""A goal as the body of an event, and back; only bodies that come back the same."""

from byheart.core.deck import DeckId
from byheart.core.review import Goal

_LAST_DAY = 3_652_059  # 9999-12-31
_LOWEST, _HIGHEST = 0.5, 0.99


def body_of_goal(goal: Goal) -> str:
    """Return a goal as JSON.

    Raises:
        ValueError: If it says what no goal may.
    """
    import json  # noqa: PLC0415 - no review needs it

    if not _is_sound(goal):
        raise ValueError(f"no goal: {goal}")
    value = {
        "deck": goal.deck,
        "by": goal.by,
        "recall": goal.recall,
        "begin_until": goal.begin_until,
        "dropped": goal.dropped,
    }
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def goal_of(body: str) -> Goal:
    """Return the goal in a body.

    Raises:
        KeyError: If it says anything else, or more, than this version writes.
    """
    import json  # noqa: PLC0415 - no review needs it

    try:
        goal = _goal(json.loads(body))
        same = goal is not None and body_of_goal(goal) == body
    except (ValueError, RecursionError) as error:
        raise KeyError("body") from error
    if goal is None or not same:
        raise KeyError("body")
    return goal


def _goal(value: object) -> Goal | None:
    """Return the goal that a value says, None where its parts are of other kinds."""
    if not isinstance(value, dict):
        return None
    deck, by, recall, until, dropped = (
        value.get(name) for name in ("deck", "by", "recall", "begin_until", "dropped")
    )
    if not (isinstance(deck, str) and isinstance(recall, float) and isinstance(dropped, bool)):
        return None
    if not (isinstance(by, int) and isinstance(until, int)):
        return None
    return Goal(DeckId(deck), by, recall, until, dropped)


def _is_sound(goal: Goal) -> bool:
    days = 0 < goal.by <= _LAST_DAY and 0 <= goal.begin_until <= _LAST_DAY
    return bool(goal.deck) and days and _LOWEST <= goal.recall <= _HIGHEST
