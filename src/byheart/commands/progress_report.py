"""The figures of the overview, each counted when it is first asked for."""

from dataclasses import dataclass
from functools import cached_property

from byheart.commands.goal_lines import goal_lines
from byheart.commands.progress import Progress
from byheart.core.statistics.activity import Activity, activity
from byheart.core.statistics.calibration import foretold
from byheart.core.statistics.due import due_ahead
from byheart.core.statistics.knowledge import Knowledge, knowledge
from byheart.core.statistics.leeches import Leech, leeches
from byheart.core.statistics.retention import Attempts, attempts, by_maturity, retention
from byheart.terminal.progress.overview import Overview

MONTH = 30


@dataclass(frozen=True)
class Report:
    """The figures over some days.

    Attributes:
        progress: What they are counted from.
        days: How many study days back; None for all.
        seed: Where the chance of simulations begins.
    """

    progress: Progress
    days: int | None
    seed: int

    @property
    def since(self) -> int:
        """The first study day of the period."""
        return 0 if self.days is None else self.progress.day - self.days + 1

    @property
    def period(self) -> str:
        """The period in words."""
        if self.days is None:
            return "All time"
        return "Today" if self.days == 1 else f"{self.days} days"

    @cached_property
    def activity(self) -> Activity:
        """What was done lately."""
        own = self.progress
        days = set(own.tables.study_days.tolist())
        if own.named:
            days = set(own.reviews.day.tolist())
        return activity(own.reviews, days, own.day)

    @cached_property
    def attempts(self) -> Attempts:
        """The answers of the period that show what was remembered."""
        return attempts(self.progress.reviews, self.since)

    @cached_property
    def knowledge(self) -> Knowledge:
        """What is known today."""
        own = self.progress
        return knowledge(own.states, own.facts, own.day, own.schedules)

    @property
    def due(self) -> tuple[int, ...]:
        """Cards that come on each day of the next month, as they are scheduled now."""
        return due_ahead(self.progress.states, self.progress.day, MONTH)

    @property
    def overview(self) -> Overview:
        """What the one screen says."""
        own = self.progress
        return Overview(
            title=self.title,
            day=own.day,
            known=self.knowledge.all,
            decks=self.knowledge.decks,
            done=self.activity,
            remembered=retention(self.attempts),
            by_maturity=by_maturity(self.attempts),
            period=self.period,
            aim=own.settings.desired_retention,
            foretold=foretold(self.progress.reviews, self.since),
            due=self.due,
            hard=tuple(each.card for each in self.leeches),
            goals=goal_lines(own, self.seed),
        )

    @property
    def title(self) -> str:
        """What the report covers."""
        named = self.progress.named
        return f"Progress: {', '.join(named)}" if named else "Progress"

    @cached_property
    def leeches(self) -> tuple[Leech, ...]:
        """Cards that will not stick."""
        return leeches(self.progress.states)
