"""How a session went, from the record of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from byheart.commands.learner import Learner
from byheart.commands.quiz_acts import Quiz
from byheart.commands.quiz_record import Answer
from byheart.core.deck import Card, CardId
from byheart.core.review import Rating
from byheart.core.session import USUAL_MS, Choices, Plan, due_counts, minutes_for, next_due
from byheart.core.statistics import streak
from byheart.terminal.face import Ending, Hard
from byheart.terminal.phrases import when

HARD_SHOWN = 5
MORE_NEW = 5


def ending_of(played: Quiz, planned: Plan, chosen: Sequence[Card], choices: Choices) -> Ending:
    """Return what to say at the end; `chosen` are the cards that could have been asked."""
    learner, answers = played.learner, played.record.answers
    day = learner.day
    first: dict[CardId, Answer] = {}
    for answer in answers:
        first.setdefault(answer.card.id, answer)
    finished = {
        step.card for step in played.record.session.steps if step.rating is not Rating.AGAIN
    }
    left = len(set(planned.ids) - finished)
    following = next_due(chosen, learner.states, day)
    return Ending(
        answered=len(first),
        right_at_once=sum(answer.right_at_once for answer in first.values()),
        took_ms=sum(answer.took_ms for answer in answers),
        left=left,
        left_minutes=minutes_for(left, learner.history.took_median_ms() or USUAL_MS),
        due_tomorrow=due_tomorrow(learner, chosen, choices),
        streak=streak(learner.history.study_days(), day),
        day=day,
        next_day=following,
        hard=hard_of(played),
        empty="" if planned.cards else nothing_due(planned, choices, following, day),
        cram=played.rules.cram,
    )


def hard_of(played: Quiz) -> tuple[Hard, ...]:
    """Return the cards that were missed, most often first."""
    answers = played.record.answers
    misses = Counter(a.card.id for a in answers if a.rating is Rating.AGAIN)
    cards = {answer.card.id: answer.card for answer in answers}
    return tuple(
        Hard(cards[id_].front, cards[id_].expected.shown, times)
        for id_, times in misses.most_common(HARD_SHOWN)
    )


def due_tomorrow(learner: Learner, cards: Sequence[Card], choices: Choices) -> int:
    """Return how many cards come back tomorrow."""
    plain = replace(choices, cram=False, limit=None)
    counts = due_counts(cards, learner.states, learner.day + 1, plain)
    return sum(each.due for each in counts.values())


def nothing_due(planned: Plan, choices: Choices, following: int | None, day: int) -> str:
    """Say that nothing is due, when the next card is, and what can be done meanwhile."""
    parts = ["Nothing is due."]
    if following is not None:
        parts.append(f"The next card is due {when(following - day)}.")
    if waiting := planned.left_out.new_waiting:
        more = choices.new_per_day + min(waiting, MORE_NEW)
        parts.append(f"{waiting} new cards wait: `byheart quiz --new {more}` begins some today.")
    parts.append("`byheart quiz --cram` goes over everything and leaves the schedule alone.")
    return " ".join(parts)
