"""What fitting parameters has found: how well they predict, beside others, and what follows."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, assert_never

from byheart.core.scheduling.schedules import LEAST_REVIEWS
from byheart.core.scheduling.tuning import LEAST_LATER, Outcome, Score, Tuning
from byheart.terminal.console import console, text
from byheart.terminal.json_lines import Jsonable
from byheart.terminal.phrases import count

if TYPE_CHECKING:
    from rich.table import Table

_DIGITS = 3
"""Of a number of reviews that was only estimated."""


@dataclass(frozen=True, slots=True)
class Applied:
    """Cards due today before and after new parameters came into use."""

    due_before: int
    due_after: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, and of what.

    Attributes:
        tuning: What was found.
        cards: How many cards were read.
        share: Which share of all reviews theirs are, about; 1 for all.
        decks: The ids of the decks that were named; none for all.
    """

    tuning: Tuning
    cards: int
    share: float
    decks: tuple[str, ...] = ()

    @property
    def reviews(self) -> int:
        """Reviews on a later day than the one before, in all; estimated where not all were read."""
        reviews = self.tuning.reviews
        if self.share == 1:
            return reviews
        estimated = round(reviews / self.share)
        return round(estimated, _DIGITS - len(str(estimated)))


def show_found(found: Found) -> None:
    """Print what was compared, and how well each predicted."""
    out = console()
    tuning = found.tuning
    if tuning.outcome is Outcome.TOO_FEW or tuning.outcome is Outcome.NONE_LATER:
        return
    say(read_line(found))
    say(
        f"How well the later {tuning.tested:,} were predicted; nothing was learned from a review"
        " before it was predicted:"
    )
    out.print()
    out.print(score_table(tuning))
    out.print()


def say(line: str) -> None:
    """Print a line, broken between words where it is wider than a terminal."""
    out = console()
    out.print(text(line), soft_wrap=not out.is_terminal)


def read_line(found: Found) -> str:
    """Say what was learned from."""
    reviews, cards = f"{found.tuning.reviews:,} reviews", f"{found.cards:,} cards"
    of = f" of {', '.join(found.decks)}" if found.decks else ""
    if found.share == 1:
        return f"Read {reviews} of {cards}{of}."
    return f"Read {reviews} of {cards}{of}, drawn evenly from about {found.reviews:,}."


def score_table(tuning: Tuning) -> "Table":
    """Draw the scores side by side."""
    from rich.table import Table  # noqa: PLC0415 - Rich is only for those who draw

    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="dim")
    table.add_column(text("Lower is better"))
    table.add_column(text("log loss"), justify="right")
    table.add_column(text("RMSE (bins)"), justify="right")
    for name, score in named_scores(tuning):
        log_loss, rmse = f"{score.log_loss:.4f}", f"{score.rmse_bins:.4f}"
        table.add_row(text(name), text(log_loss), text(rmse))
    return table


def named_scores(tuning: Tuning) -> list[tuple[str, Score]]:
    """Return the scores with what they are of; those in use once where they are FSRS's own."""
    own = "FSRS-6's own"
    if tuning.present == tuning.default:
        rows = [("fitted to you", tuning.fitted), (f"in use: {own}", tuning.present)]
    else:
        rows = [("fitted to you", tuning.fitted), ("in use now", tuning.present)]
        rows.append((own, tuning.default))
    return [(name, score) for name, score in rows if score is not None]


def outcome_line(tuning: Tuning) -> str:
    """Say what follows from what was found, whether or not it is done."""
    match tuning.outcome:
        case Outcome.BETTER:
            return "The fitted parameters predict you better."
        case Outcome.DEFAULTS:
            return "FSRS-6's own parameters predict you better than those in use."
        case Outcome.NOT_BETTER:
            return "The fitted parameters do not predict you better: those in use are kept."
        case Outcome.TOO_FEW:
            return (
                f"Fitting takes {LEAST_REVIEWS:,} reviews on a later day than the one before; there"
                f" are {tuning.reviews:,}. The parameters in use are kept."
            )
        case Outcome.NONE_LATER:
            return (
                f"It takes {LEAST_LATER} reviews after the last fit to tell whether another is"
                " better; there are fewer. The parameters in use are kept."
            )
        case _:
            assert_never(tuning.outcome)


def applied_line(applied: Applied) -> str:
    """Say that the parameters are in use, and what changed."""
    before = (
        "as before" if applied.due_before == applied.due_after else f"was {applied.due_before:,}"
    )
    return (
        f"They are in use from now on: {count(applied.due_after, 'card')} due today"
        f" ({before}). `byheart undo` takes them back."
    )


def found_value(found: Found, applied: Applied | None) -> dict[str, Jsonable]:
    """Return what was found and done as a JSON object."""
    tuning = found.tuning
    scores = {"fitted": tuning.fitted, "present": tuning.present, "default": tuning.default}
    return {
        "outcome": tuning.outcome.name.lower(),
        "applied": applied is not None,
        "decks": found.decks,
        "cards": found.cards,
        "reviews": found.reviews,
        "read": tuning.reviews,
        "tested": tuning.tested,
        "scores": {name: None if each is None else asdict(each) for name, each in scores.items()},
        "parameters": tuning.parameters,
        "due_today": None if applied is None else [applied.due_before, applied.due_after],
        "message": outcome_line(tuning),
    }
