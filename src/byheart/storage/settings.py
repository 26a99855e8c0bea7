"""The learner's settings, read from `settings.toml`; everything in it is optional."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from byheart.core.cleaning import clean
from byheart.core.errors import Place, Problem, UserError
from byheart.core.scheduling.arranging import Order
from byheart.core.scheduling.options import SchedulingOptions
from byheart.storage.toml_table import Table

_TOML_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a learner can choose once for all sessions.

    Attributes:
        new_per_day: New cards a day over all decks.
        new_per_deck: New cards a day from one deck; None for no limit of its own.
        desired_retention: The probability of recall at which a card is due.
        maximum_interval: Days.
        rollover_hour: The local hour at which a study day begins.
        leech_lapses: Lapses that make a leech; 0 for never.
        minutes: How long a session lasts; None until all is done.
        limit: Cards in a session; None for all.
        order: In which order cards are asked.
        deck_folders: Further folders with decks, absolute.
        sync: Whether the quiz synchronises with the last target, before and after.
    """

    new_per_day: int = 10
    new_per_deck: int | None = None
    desired_retention: float = 0.90
    maximum_interval: int = 36_500
    rollover_hour: int = 4
    leech_lapses: int = 8
    minutes: int | None = None
    limit: int | None = None
    order: Order = Order.URGENT
    deck_folders: tuple[Path, ...] = ()
    sync: bool = False

    def scheduling_options(self) -> SchedulingOptions:
        """Return the part of the settings that shapes schedules."""
        return SchedulingOptions(
            desired_retention=self.desired_retention,
            maximum_interval=self.maximum_interval,
            rollover_hour=self.rollover_hour,
            leech_lapses=self.leech_lapses,
        )


class SettingsError(UserError):
    """Settings that cannot be used, with every problem found in them."""

    speaker = ""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def read_settings(file: Path) -> Settings:
    """Return the settings of a file; the defaults where it does not exist or does not say.

    Raises:
        SettingsError: If the file cannot be read, or has keys or values that mean nothing.
    """
    if not file.exists() and not file.is_symlink():
        return Settings()
    text = _text(file)
    table = Table(str(file), text, _parsed(file, text))
    settings = _settings(table, file.parent)
    table.refuse_others()
    if table.problems:
        raise SettingsError(tuple(table.problems))
    return settings


def _settings(table: Table, folder: Path) -> Settings:
    usual = Settings()
    return Settings(
        new_per_day=table.whole("new_per_day", range(10_000), usual.new_per_day),
        new_per_deck=table.whole("new_per_deck", range(10_000), usual.new_per_deck),
        desired_retention=table.share("desired_retention", 0.70, 0.99, usual.desired_retention),
        maximum_interval=table.whole("maximum_interval", range(1, 36_501), usual.maximum_interval),
        rollover_hour=table.whole("rollover_hour", range(24), usual.rollover_hour),
        leech_lapses=table.whole("leech_lapses", range(1_000), usual.leech_lapses),
        minutes=table.whole("minutes", range(1, 1_441), usual.minutes),
        limit=table.whole("limit", range(1, 10_000), usual.limit),
        order=Order(table.word("order", [each.value for each in Order], usual.order)),
        deck_folders=table.paths("deck_folders", folder),
        sync=table.flag("sync", default=usual.sync),
    )


def _text(file: Path) -> str:
    if not file.is_file():  # a pipe would be waited on for ever
        raise _one_problem(file, "is not a plain file", "move it away")
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _one_problem(file, f"byte {error.start} is not UTF-8", "save it as UTF-8") from error
    except OSError as error:
        raise _one_problem(file, f"cannot be read: {error.strerror}") from error


def _parsed(file: Path, text: str) -> Mapping[str, object]:
    import tomllib  # noqa: PLC0415 - most learners have no such file

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = clean(str(error))
        at = _TOML_PLACE.search(message)
        line, column = (int(at[1]), int(at[2])) if at else (text.count("\n") + 1, 1)
        raise SettingsError(
            (Problem(Place(str(file), line, column), _TOML_PLACE.sub("", message)),)
        ) from error
    except RecursionError as error:
        raise _one_problem(
            file, "is nested too deeply", "settings are plain `key = value`"
        ) from error


def _one_problem(file: Path, message: str, hint: str = "") -> SettingsError:
    return SettingsError((Problem(Place(str(file), 1, 1), message, hint),))
