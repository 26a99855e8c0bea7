"""All sections of a report: their figures, for people and for machines."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property

import numpy as np

from byheart.commands.progress_report import MONTH, Report
from byheart.core.deck import CardId
from byheart.core.statistics import retention
from byheart.core.statistics.calibration import Calibration, calibration
from byheart.core.statistics.confusion import Confusion, Reply, confusion
from byheart.core.statistics.distributions import Distributions, distributions
from byheart.core.statistics.forecast import CHOICES, Forecast, Rules, Start, forecast, start_of
from byheart.core.statistics.knowledge import Point, ahead, past
from byheart.core.statistics.leeches import Suspect, suspects
from byheart.core.statistics.simulating.habits import habits_of
from byheart.storage.history.wrong_replies import wrong_replies
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.progress.ahead import forecast_section
from byheart.terminal.progress.done import activity_section, retention_section
from byheart.terminal.progress.figures import Remembered
from byheart.terminal.progress.known import knowledge_section, memory_section
from byheart.terminal.progress.mixed_up import confusion_section, leeches_section
from byheart.terminal.progress.sections import Section
from byheart.terminal.progress.trust import calibration_section

YEAR = 365
DAYS_AHEAD = 84
"""Twelve weeks: how far what is known is followed if nothing is reviewed."""
POINTS = 60
"""Days of the past that a curve is made of."""


@dataclass(frozen=True)
class FullReport(Report):
    """The figures of every section."""

    @cached_property
    def retention(self) -> Remembered:
        """What was remembered in the period."""
        facts = self.progress.facts_of_reviews
        found = self.attempts
        return Remembered(
            period=self.period,
            aim=self.progress.settings.desired_retention,
            all=retention.retention(found),
            by_day=retention.by_day(found),
            by_deck=retention.by_group(found, facts.decks),
            by_kind=retention.by_group(found, facts.kinds),
            by_tag=retention.by_group(found, facts.tags),
            by_maturity=retention.by_maturity(found),
            by_hour=retention.by_hour(found),
        )

    @cached_property
    def past(self) -> tuple[Point, ...]:
        """What was known on days of the period."""
        own = self.progress
        reviews = own.tables.reviews
        if not len(reviews):
            return ()
        first = max(self.since, int(reviews.day.min()))
        step = max((own.day - first) // POINTS, 1)
        days = range(own.day - (own.day - first) // step * step, own.day + 1, step)
        return past(reviews, own.tables.states, own.facts, days, own.schedules)

    @cached_property
    def ahead(self) -> tuple[Point, ...]:
        """What will be known in the coming weeks if nothing is reviewed."""
        own = self.progress
        days = range(own.day, own.day + DAYS_AHEAD + 1, 2)
        return ahead(own.states, own.facts, days, own.schedules)

    @cached_property
    def memory(self) -> Distributions:
        """How the cards are spread."""
        own = self.progress
        return distributions(own.states, own.day, own.schedules)

    @cached_property
    def month(self) -> Forecast:
        """The next month."""
        return self._forecast(MONTH)

    @cached_property
    def year(self) -> Forecast:
        """The next year."""
        return self._forecast(YEAR)

    @cached_property
    def calibration(self) -> Calibration:
        """What was predicted in the period against what happened."""
        own = self.progress
        one = () if own.schedules.decks else own.schedules.usual.parameters
        return calibration(own.reviews, one, self.since)

    @cached_property
    def confusion(self) -> Confusion:
        """What was typed instead, in the period."""
        return confusion(self.progress.decks, self._wrong)

    @cached_property
    def _wrong(self) -> list[Reply]:
        """The wrong answers of the period."""
        reviews = self.progress.reviews
        judged = reviews.judgement >= 0  # of a flashcard nothing was typed
        rows = np.flatnonzero(~reviews.recalled & judged & (reviews.day >= self.since))
        cards = [reviews.cards[card] for card in reviews.card[rows].tolist()]
        wrong = list(zip(reviews.event[rows].tolist(), cards, strict=True))
        return self.progress.history.looked(lambda db: list(wrong_replies(db, wrong)))

    @cached_property
    def suspects(self) -> tuple[Suspect, ...]:
        """Questions that may themselves be to blame, over all reviews."""
        return suspects(self.progress.reviews, self.progress.facts)

    @cached_property
    def fronts(self) -> Mapping[CardId, str]:
        """What each card asks."""
        return {card.id: card.front for card in self.progress.cards}

    @cached_property
    def _start(self) -> Start:
        return start_of(self.progress.cards, self.progress.tables.states, self.progress.day)

    def _forecast(self, days: int) -> Forecast:
        own = self.progress
        settings = own.settings
        rules = Rules(
            schedules=own.schedules,
            retentions=CHOICES,
            new_per_day=settings.new_per_day,
            new_per_deck=settings.new_per_deck,
            cards_per_day=settings.limit,
            minutes_per_day=settings.minutes,
            order=settings.order,
        )
        habits = habits_of(own.tables.reviews)
        return forecast(self._start, rules, habits, days=days, seed=self.seed)


@dataclass(frozen=True, slots=True)
class Part:
    """A section as it is asked for: what machines get of it, and what people do."""

    values: Callable[[FullReport], Mapping[str, Jsonable]]
    section: Callable[[FullReport], Section]


PARTS = {
    "activity": Part(
        lambda report: asdict(report.activity), lambda report: activity_section(report.activity)
    ),
    "retention": Part(
        lambda report: asdict(report.retention), lambda report: retention_section(report.retention)
    ),
    "knowledge": Part(
        lambda report: (
            asdict(report.knowledge)
            | {
                "past": [asdict(point) for point in report.past],
                "ahead": [asdict(point) for point in report.ahead],
            }
        ),
        lambda report: knowledge_section(report.knowledge, report.past, report.ahead),
    ),
    "memory": Part(
        lambda report: asdict(report.memory), lambda report: memory_section(report.memory)
    ),
    "forecast": Part(
        lambda report: {"month": asdict(report.month), "year": asdict(report.year)},
        lambda report: forecast_section(report.month, report.year),
    ),
    "calibration": Part(
        lambda report: asdict(report.calibration),
        lambda report: calibration_section(report.calibration),
    ),
    "leeches": Part(
        lambda report: {
            "leeches": [asdict(each) for each in report.leeches],
            "suspects": [asdict(each) for each in report.suspects],
        },
        lambda report: leeches_section(report.leeches, report.suspects, report.fronts),
    ),
    "confusion": Part(
        lambda report: asdict(report.confusion), lambda report: confusion_section(report.confusion)
    ),
}
"""The sections in the order of the report."""
