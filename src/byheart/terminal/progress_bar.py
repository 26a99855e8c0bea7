"""How far a long piece of work has come: a bar on the error stream, where somebody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from byheart.terminal.console import console, text


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[float], None]]:
    """Yield a function to be told, from time to time, which share from 0 to 1 is done.

    The bar is gone when the work ends, however it ends.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import (  # noqa: PLC0415 - 4 R
        BarColumn,
        Progress,
        RenderableColumn,
        TaskProgressColumn,
    )

    columns = (RenderableColumn(text(label)), BarColumn(bar_width=30), TaskProgressColumn())
    with Progress(*columns, console=console(sys.stderr), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda done: bar.update(task, completed=done)
