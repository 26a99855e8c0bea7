"""What to do when the system tells the program to end."""

import os
import signal
import sys
from types import FrameType

STOPPED = 128
"""A shell's exit code for "ended by signal n" is 128 + n."""


def end_on_signals() -> None:
    """End on SIGTERM with the terminal restored, and on SIGHUP at once.

    Every answer that got a verdict is already in the history. After SIGHUP the terminal is
    gone and writing to it raises, so nothing is written.
    """
    signal.signal(signal.SIGTERM, _terminate)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, _hang_up)


def _terminate(number: int, _frame: FrameType | None) -> None:
    if "prompt_toolkit" in sys.modules:
        from prompt_toolkit.application.current import get_app_or_none  # noqa: PLC0415

        app = get_app_or_none()
        if app is not None and app.is_running:
            app.exit(exception=SystemExit(STOPPED + number))
            return
    raise SystemExit(STOPPED + number)


def _hang_up(number: int, _frame: FrameType | None) -> None:
    os._exit(STOPPED + number)
