"""Where everything is kept. Knows the paths; makes a folder only when told to."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from byheart.core.errors import UserError

PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Folders:
    """The learner's own folder, and one for what can be thrown away."""

    home: Path
    cache: Path

    @property
    def history(self) -> Path:
        """The file of all events."""
        return self.home / "history.db"

    @property
    def settings(self) -> Path:
        """The file of settings that the learner may write."""
        return self.home / "settings.toml"

    @property
    def decks(self) -> Path:
        """The folder of the learner's own decks."""
        return self.home / "decks"


def folders(environment: Mapping[str, str] = os.environ) -> Folders:
    """Return the folders to use: BYHEART_HOME where it is set, else the platform's own.

    Raises:
        UserError: If no home can be found for this user.
    """
    named = environment.get("BYHEART_HOME", "")
    try:
        if named:
            home = Path(named).expanduser().absolute()
            return Folders(home, home / "cache")
        return _platform_folders()
    except RuntimeError as error:
        raise UserError("no home folder is known here: set BYHEART_HOME to one") from error


def _platform_folders() -> Folders:
    import platformdirs  # noqa: PLC0415 - costs a start-up's worth, and BYHEART_HOME needs none

    return Folders(
        platformdirs.user_data_path("byheart", appauthor=False),
        platformdirs.user_cache_path("byheart", appauthor=False),
    )


def make_private(folder: Path) -> None:
    """Make a folder that only its owner may enter, and those above it that are missing.

    One that exists is left as it is.

    Raises:
        UserError: If it cannot be made, or is not a folder.
    """
    try:
        for each in (*reversed(folder.parents), folder):
            if not each.is_dir():
                each.mkdir(mode=PRIVATE, exist_ok=True)
    except FileExistsError as error:
        raise UserError(f"{error.filename} is in the way of a folder: move it away") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(
            f"{folder} cannot be made ({reason}): set BYHEART_HOME to a folder of your own"
        ) from error
