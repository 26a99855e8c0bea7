"""A large deck is checked by two processes, and nobody can tell but by the clock."""

import os
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from byheart.commands.check_workers import by_two
from byheart.core.lint import Context, lint
from byheart.core.lint.linting import Spotted
from byheart.storage.decks.files import read_decks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="one process does it all here")
CONTEXT = Context(date(2025, 1, 1))
BAD = sorted((Path(__file__).parent / "bad_questions").glob("*.yaml"))


def test_two_processes_find_what_one_finds_in_the_same_order() -> None:
    decks, _ = read_decks(BAD)

    alone = lint(decks, CONTEXT)

    assert len(alone) > 50
    assert lint(decks, CONTEXT, partial(by_two, least=2)) == alone
    assert_no_process_is_left()


def test_an_interrupt_ends_the_second_process() -> None:
    decks, _ = read_decks(BAD)

    def stopped() -> list[Spotted]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        lint(decks, CONTEXT, lambda questions, _: by_two(questions, stopped, least=2))
    assert_no_process_is_left()


def assert_no_process_is_left() -> None:
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
