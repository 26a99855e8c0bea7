"""The counts of every deck, for those commands that show them."""

from collections import Counter

from byheart.commands.goal_demand import demand_of
from byheart.commands.learner import Learner
from byheart.core.session import USUAL_MS, Choices, due_counts, minutes_for, next_due
from byheart.core.statistics import streak
from byheart.terminal.overview import DeckRow, Today


def deck_rows(learner: Learner) -> tuple[DeckRow, ...]:
    """Return the counts of each deck today, under the settings' limits."""
    cards = learner.cards
    settings = learner.settings
    choices = Choices(settings.new_per_day, settings.new_per_deck, demand=demand_of(learner))
    counts = due_counts(cards, learner.states, learner.day, choices)
    set_aside = Counter(card.deck for card in cards if learner.state(card.id).suspended)
    flagged = Counter(card.deck for card in cards if learner.state(card.id).flagged)
    return tuple(
        DeckRow(
            id=deck.id,
            title=deck.title,
            file=deck.file,
            questions=len(deck.questions),
            due=counts[deck.id].due,
            new=counts[deck.id].new,
            learned=counts[deck.id].learned,
            total=counts[deck.id].total,
            set_aside=set_aside[deck.id],
            flagged=flagged[deck.id],
        )
        for deck in learner.decks
        if deck.id in counts
    )


def todays(learner: Learner) -> Today:
    """Return what today holds."""
    rows, day = deck_rows(learner), learner.day
    waiting = sum(row.due + row.new for row in rows)
    following = next_due(learner.cards, learner.states, day)
    median_ms = learner.history.took_median_ms() or USUAL_MS
    return Today(
        decks=rows,
        minutes=minutes_for(waiting, median_ms),
        answered=sum(learner.state(card.id).last_day == day for card in learner.cards),
        streak=streak(learner.history.study_days(), day),
        next_in_days=None if following is None else following - day,
        problems=len(learner.problems),
    )
