"""What `byheart check` would say of questions that are being written."""

from collections.abc import Collection
from datetime import date

from byheart.clock import Clock
from byheart.core.deck import Deck


def advice_on(deck: Deck, questions: Collection[str]) -> list[str]:
    """Return what the linter says of some questions of a deck, a line for each finding."""
    from byheart.core.lint import Context, lint  # noqa: PLC0415 - only for those who write
    from byheart.core.scheduling.study_day import study_day  # noqa: PLC0415 - as above

    today = date.fromordinal(study_day(Clock(None).now(), 0))
    return [
        f"{found.severity} {found.rule}: {found.message}"
        + (f" ({found.advice})" if found.advice else "")
        for found in lint([deck], Context(today))
        if found.question in questions
    ]
