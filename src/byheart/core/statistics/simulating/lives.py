"""Many lives of one learner: on each day, what is asked and what is answered."""

import math
from dataclasses import dataclass
from typing import assert_never

import numpy as np

from byheart.core.review import Rating
from byheart.core.scheduling.arranging import Order
from byheart.core.statistics.simulating.choosing import (
    are_several,
    first_of_each,
    losses,
    most_urgent,
)
from byheart.core.statistics.simulating.desk import NOT_BEGUN, Desk
from byheart.core.statistics.simulating.habits import Habits
from byheart.core.statistics.simulating.rules import Rules
from byheart.core.statistics.simulating.start import NO_KIN, Start, ranks
from byheart.core.statistics.states import Flags, Floats, Integers

_SLACK = 64
"""New cards looked at beyond those that there is room for, lest some may not be asked today."""
_MANY, _A_WEEK = 5_000, 7
_MS_A_MINUTE = 60_000
_AGAIN = Rating.AGAIN.value


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """What was done on one day in each life; the fields are as in `Simulated`."""

    new: Integers
    due: Integers
    failed: Integers
    repeats: Integers


class Lives:
    """The days of many lives, one after another."""

    def __init__(self, start: Start, rules: Rules, habits: Habits, desk: Desk) -> None:
        self._start, self._rules, self._habits, self._desk = start, rules, habits, desk
        self._today = start.day
        self._next_new = np.zeros(desk.lives, np.int64)
        self._kins = int(start.kin.max(initial=NO_KIN)) + 1
        self._urgency, self._found_on = np.array([]), np.array([], np.int32)
        self._met = np.zeros((desk.lives, self._kins), np.bool_)

    def study(self) -> Day:
        """Study one day in each life, and go on to the next day."""
        self._meet_again()
        due = self._due()
        new = self._new(self._count(due))
        wrong, repeats = self._answer(np.concatenate([due, new]))
        failed = due[wrong[: len(due)]]
        self._today += 1
        return Day(self._count(new), self._count(due), self._count(failed), repeats)

    @property
    def _is_first_day(self) -> bool:
        return self._today == self._start.day

    def _count(self, rows: Integers) -> Integers:
        return np.bincount(self._desk.life(rows), minlength=self._desk.lives).astype(np.int64)

    def _meet_again(self) -> None:
        """Begin a day: nothing is met, but what had been before the first one began."""
        self._met[:] = False
        if self._is_first_day:
            kin = self._start.kin[self._start.states.last_day == self._today]
            self._met[:, kin[kin != NO_KIN]] = True

    def _due(self) -> Integers:
        """Return the cards that are asked again."""
        desk, start = self._desk, self._start
        rows = np.flatnonzero(desk.due_day <= self._today)
        if self._kins:
            rows = self._apart(rows)
        most = self._room()
        if (self._count(rows) > most).any():
            rows = rows[most_urgent(desk.life(rows), self._keys(rows), most)]
        kin = start.kin[rows % desk.cards]
        tied = kin != NO_KIN
        self._met[desk.life(rows[tied]), kin[tied]] = True
        return rows

    def _apart(self, rows: Integers) -> Integers:
        """Leave out what another card gives away, but no card that waits to be got right."""
        desk, waits = self._desk, self._waits(rows)
        life, kin = desk.life(rows), self._start.kin[rows % desk.cards]
        group = life * self._kins + kin
        tied = np.flatnonzero(kin != NO_KIN)
        kept = np.ones(len(rows), np.bool_)
        kept[tied] = ~self._met[life[tied], kin[tied]]
        crowded = tied[are_several(group[tied])]
        kept[crowded] &= first_of_each(group[crowded], self._keys(rows[crowded]))
        return rows[kept | waits]

    def _waits(self, rows: Integers) -> Flags:
        if not self._is_first_day:
            return np.zeros(len(rows), np.bool_)
        return self._start.waits[rows % max(1, self._desk.cards)]

    def _keys(self, rows: Integers) -> Floats:
        """Return what cards are ordered by: the lowest comes first, what waits before all."""
        return np.where(self._waits(rows), -np.inf, self._ordered(rows))

    def _ordered(self, rows: Integers) -> Floats:
        desk = self._desk
        match self._rules.order:
            case Order.URGENT:
                return -self._urgencies(rows)
            case Order.DUE:
                return desk.due_day[rows].astype(np.float64)
            case Order.HARD:
                return -desk.difficulty[rows]
            case Order.RANDOM:
                return desk.draw(rows)
            case Order.DECK:
                return np.zeros(len(rows))
            case _:
                assert_never(self._rules.order)

    def _urgencies(self, rows: Integers) -> Floats:
        """Return what is lost by passing cards over.

        In a backlog of many cards it is found anew once a week and a card: each day it would take
        minutes, and the order among thousands that wait hardly changes.
        """
        if len(rows) <= _MANY:
            return self._losses(rows)
        if not len(self._urgency):
            self._urgency = np.zeros(len(self._desk.due_day))
            self._found_on = np.zeros(len(self._desk.due_day), np.int32)
        found_on = self._found_on[rows]
        stale = found_on <= np.maximum(self._desk.last_day[rows], self._today - _A_WEEK)
        anew = rows[stale]
        self._urgency[anew] = self._losses(anew)
        self._found_on[anew] = self._today
        return self._urgency[rows]

    def _losses(self, rows: Integers) -> Floats:
        desk, found = self._desk, np.empty(len(rows))
        elapsed = desk.elapsed(rows, self._today)
        for options, at in desk.parts(rows):
            memory = desk.stability[rows[at]], desk.difficulty[rows[at]]
            found[at] = losses(*memory, elapsed[at], options)
        return found

    def _room(self) -> Floats:
        """Return how many cards each life has room for on a day; infinite without a limit."""
        limit, minutes = self._rules.cards_per_day, self._rules.minutes_per_day
        most = np.full(self._desk.lives, math.inf if limit is None else limit)
        if minutes is not None:  # no further card is begun after that time
            ms = self._habits.ms_a_card(self._desk.retention)
            most = np.minimum(most, np.ceil(minutes * _MS_A_MINUTE / ms))
        return most

    def _room_for_new(self, due: Integers) -> Floats:
        """Return how many cards each life can begin beside those that are due."""
        habits, rules = self._habits, self._rules
        begun_today = self._start.begun_today if self._is_first_day else 0
        room = np.full(self._desk.lives, float(max(0, rules.new_per_day - begun_today)))
        if rules.cards_per_day is not None:
            room = np.minimum(room, rules.cards_per_day - due)
        if rules.minutes_per_day is not None:
            taken_ms = due * habits.ms_a_card(self._desk.retention)
            left_ms = rules.minutes_per_day * _MS_A_MINUTE - taken_ms
            room = np.minimum(room, np.ceil(left_ms / habits.ms_a_new_card))
        return room

    def _new(self, due: Integers) -> Integers:
        """Return the cards that are begun, while there is room beside those that are due."""
        start, desk = self._start, self._desk
        room = self._room_for_new(due)
        most = int(max(0, room.max(initial=0)))
        if not (most and len(start.queue)):
            return np.array([], np.int64)
        places = self._next_new[:, None] + np.arange(2 * most + _SLACK)
        cards = start.queue[places.clip(None, len(start.queue) - 1)]
        rows = cards + desk.cards * np.arange(desk.lives)[:, None]
        free = (places < len(start.queue)) & (desk.due_day[rows] == NOT_BEGUN)
        chosen = self._allowed(free, cards)
        chosen &= chosen.cumsum(axis=1) <= room[:, None]
        self._next_new += (~free | chosen).cumprod(axis=1).sum(axis=1)
        found: Integers = rows[chosen]
        return found

    def _allowed(self, free: Flags, cards: Integers) -> Flags:
        """Say which new cards nothing gives away, and their decks have room for."""
        life = np.broadcast_to(np.arange(self._desk.lives)[:, None], cards.shape)
        allowed = free.copy()
        kin = self._start.kin[cards]
        if self._kins:
            at = np.flatnonzero(free & (kin != NO_KIN))
            group = life.flat[at] * self._kins + kin.flat[at]
            first = first_of_each(group, np.zeros(len(at)))
            allowed.flat[at] = first & ~self._met[life.flat[at], kin.flat[at]]
        if self._rules.new_per_deck is not None:
            at = np.flatnonzero(allowed)
            deck = self._start.deck[cards].flat[at]
            room = np.full(len(self._start.begun_of_deck), self._rules.new_per_deck)
            if self._is_first_day:
                room -= np.array(self._start.begun_of_deck)
            group = life.flat[at] * len(room) + deck
            allowed.flat[at] = ranks(group) < room[deck]
        return allowed

    def _answer(self, rows: Integers) -> tuple[Flags, Integers]:
        """Answer cards until all are right.

        Returns:
            Which were wrong at first, and how often cards came back in each life.
        """
        habits, desk = self._habits, self._desk
        rating = habits.ratings(desk.draw(rows), self._recall(rows), desk.is_new(rows))
        leeches = desk.answer(rows, rating, self._today)
        wrong = rating == _AGAIN
        waiting = rows[wrong & ~leeches]
        repeats = np.zeros(desk.lives, np.int64)
        while len(waiting):
            repeats += self._count(waiting)
            rating = habits.repeats(desk.draw(waiting))
            desk.answer(waiting, rating, self._today)
            waiting = waiting[rating == _AGAIN]
        return wrong, repeats

    def _recall(self, rows: Integers) -> Floats:
        """Return the chances of a right answer; on the day of the last one, FSRS has none."""
        elapsed = self._desk.elapsed(rows, self._today)
        return np.where(elapsed > 0, self._desk.recall(rows, elapsed), self._habits.repeated)
