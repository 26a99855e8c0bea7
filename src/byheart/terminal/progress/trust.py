"""The section on whether the predictions behind the schedule come true."""

from byheart.core.statistics.calibration import Bin, Calibration, Fit, Foretold
from byheart.terminal.charts import percent
from byheart.terminal.phrases import count
from byheart.terminal.progress.done import share_line
from byheart.terminal.progress.sections import Picture, Points, Section, Table, whole

FEW = 400
"""Reviews under which a calibration says little, as in the field's benchmark."""


def calibration_section(found: Calibration) -> Section:
    """Return what was predicted against what happened."""
    if found.predicted is None:
        line = "Nothing was predicted yet: a prediction needs a review on a later day."
        return Section("calibration", "Calibration", (line,))
    lines = [
        foretold_line(found),
        (
            f"{count(found.left_out, 'same-day review')} left out: FSRS predicts nothing within a"
            " day."
        ),
    ]
    if found.reviews < FEW:
        lines.append(f"{found.reviews} reviews are few: below {FEW} chance has much of the say.")
    return Section(
        "calibration",
        "Calibration",
        tuple(lines),
        (_bins(found),),
        (("How well it predicts; lower is better", _fits(found)),),
    )


def foretold_line(found: Calibration | Foretold) -> str:
    """Return what was predicted and what happened, in a line."""
    if found.predicted is None:
        return "Nothing was predicted yet."
    return (
        f"Predicted {found.predicted:.1%}, remembered {share_line(found.observed)} of"
        f" {whole(found.reviews)}."
    )


def _bins(found: Calibration) -> Picture:
    seen = [each for each in found.bins if each.predicted is not None]
    rows = tuple(
        (
            f"{each.low:.0%}-{each.high:.0%}",
            percent(each.predicted or 0.0),
            percent(each.observed.share or 0.0),
            f"{100 * each.observed.low:.0f}-{each.observed.high:.0%}",
            whole(each.observed.of),
        )
        for each in seen
    )
    near = sum(map(_agrees, seen))
    return Picture(
        "Predicted and remembered",
        f"In {near} of {count(len(seen), 'group')} what was predicted may be the truth.",
        Points(
            tuple((each.predicted or 0.0, each.observed.share or 0.0) for each in seen),
            "predicted",
            "remembered",
        ),
        Table(("Predicted from", "Predicted", "Remembered", "May be", "Reviews"), rows),
    )


def _agrees(each: Bin) -> bool:
    return each.predicted is not None and each.observed.low <= each.predicted <= each.observed.high


def _fits(found: Calibration) -> Table:
    named = (
        ("Your schedule", found.present),
        ("FSRS-6 as it comes", found.default),
        ("Always the same number", found.constant),
    )
    rows = tuple((name, *_fit(each)) for name, each in named)
    return Table(("Prediction", "Log loss", "RMSE (bins)"), rows)


def _fit(found: Fit | None) -> tuple[str, str]:
    return ("", "") if found is None else (f"{found.log_loss:.4f}", f"{found.rmse_bins:.4f}")
