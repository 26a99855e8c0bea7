"""Days on the command line."""

from datetime import date

from byheart.core.errors import UsageError
from byheart.core.wording import quoted


def day_of(text: str) -> date:
    """Read a day.

    Raises:
        UsageError: If it is none.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(f"{quoted(text)} is no day: write it like 2024-12-05") from error
