"""Statements of SQL for tables with many columns, made of names that are our own."""

from collections.abc import Iterable


def select(table: str, columns: Iterable[str]) -> str:
    """Return a query for all rows; conditions may be put behind it."""
    return f"select {', '.join(columns)} from {table}"  # noqa: S608 - no name comes from outside


def insert(table: str, columns: Iterable[str]) -> str:
    """Return a statement that adds a row, its values bound in the order of the columns."""
    names = list(columns)
    places = ", ".join("?" * len(names))
    return f"insert into {table} ({', '.join(names)}) values ({places})"  # noqa: S608 - as above
