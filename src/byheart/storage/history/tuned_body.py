"""Fitted parameters as the body of an event, and back; only bodies that come back the same."""

import math
from typing import TypeGuard

from byheart.core.deck import DeckId
from byheart.core.review import Tuned
from byheart.core.scheduling.memory import check_parameters

_LOSSES = ("log_loss", "log_loss_before", "log_loss_default")


def body_of(tuned: Tuned) -> str:
    """Return the parameters and what they rest on as JSON.

    Raises:
        ValueError: If FSRS-6 would not use them as they are.
    """
    import json  # noqa: PLC0415 - no review needs it

    check_parameters(tuned.parameters)
    value = {
        "parameters": tuned.parameters,
        "decks": tuned.decks,
        "reviews": tuned.reviews,
        **{name: getattr(tuned, name) for name in _LOSSES},
    }
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def tuned_of(body: str) -> Tuned:
    """Return the parameters in a body.

    Raises:
        KeyError: If it says anything else, or more, than this version writes: parameters of
            another FSRS or out of their ranges, or what a newer version knows of them.
    """
    import json  # noqa: PLC0415 - no review needs it

    try:
        tuned = _tuned(json.loads(body))
        same = tuned is not None and body_of(tuned) == body
    except (ValueError, RecursionError) as error:
        raise KeyError("body") from error
    if tuned is None or not same:
        raise KeyError("body")
    return tuned


def _tuned(value: object) -> Tuned | None:
    """Return the parameters that a value says, None where its parts are of other kinds."""
    if not isinstance(value, dict):
        return None
    parameters, decks, reviews = (value.get(name) for name in ("parameters", "decks", "reviews"))
    losses = [value.get(name) for name in _LOSSES]
    if not (_all_numbers(parameters) and _all_words(decks) and _all_numbers(losses)):
        return None
    if not isinstance(reviews, int) or min(reviews, *losses) < 0:
        return None
    fitted, before, default = losses
    return Tuned(tuple(parameters), tuple(map(DeckId, decks)), reviews, fitted, before, default)


def _all_numbers(value: object) -> TypeGuard[list[float]]:
    return isinstance(value, list) and all(
        isinstance(each, float) and math.isfinite(each) for each in value
    )


def _all_words(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
