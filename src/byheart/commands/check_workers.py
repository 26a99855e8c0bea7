"""Large decks are looked at by two processes: one for questions alone, one for the rest.

The second process is a fork, which has all that was read and sends back no more than what it
found; what both find is put together in the order of the questions, as one process would. Where
there is nothing to fork, or little to do, or where the second one fails, one does it all.
"""

import json
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import astuple
from typing import BinaryIO, NoReturn

from byheart.core.lint.asked import Asked
from byheart.core.lint.finding import Flaw
from byheart.core.lint.linting import Between, Spotted, Told, alone, at_once

_LEAST = 2_000
"""Questions that are worth a second process, which takes some twenty milliseconds."""
_SHARE = 4
"""The first process takes one in so many questions, and looks between all of them."""
_CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"  # whose libraries may not survive it


def by_two(
    questions: Sequence[Asked], between: Between, least: int = _LEAST
) -> tuple[list[Told], list[Spotted]]:
    """Do what `at_once` does, in less time where there are at least so many questions."""
    if len(questions) < least or not _CAN_FORK or os.cpu_count() == 1:
        return at_once(questions, between)
    cut = len(questions) // _SHARE
    with _second_process(questions[cut:]) as pipe:
        ours, found = alone(questions[:cut]), between()
        theirs = _received(pipe)
    return ours + (alone(questions[cut:]) if theirs is None else theirs), found


@contextmanager
def _second_process(questions: Sequence[Asked]) -> Iterator[BinaryIO]:
    """Yield where a second process writes what is wrong with questions; it ends with its use."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        _send(questions, writing)
    os.close(writing)
    try:
        with os.fdopen(reading, "rb") as pipe:
            yield pipe
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _send(questions: Sequence[Asked], writing: int) -> NoReturn:
    """Write what is wrong with questions, and end this process without a word."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            told = ([(name, *astuple(flaw)) for name, flaw in each] for each in alone(questions))
            json.dump(list(told), pipe)
    finally:
        os._exit(0)


def _received(pipe: BinaryIO) -> list[Told] | None:
    """Wait for what the second process writes; None if it did not come to its end."""
    data = pipe.read()
    try:
        return [tuple((name, Flaw(*flaw)) for name, *flaw in each) for each in json.loads(data)]
    except ValueError:
        return None
