"""Texts between brackets or braces that a comma has split unnoticed: `[1,000]`, `{a: 1,000}`."""

import re
from dataclasses import dataclass

from yaml import ScalarEvent

_NUMBER_WITH_COMMAS = re.compile(r"[^\s,\[\]{}][^,\[\]{}]*(?:,\d{3}(?!\d))+")
_THREE_DIGITS = re.compile(r"\d{3}(?!\d)")
_MOST_SHOWN = 60


@dataclass(slots=True)
class CommaWatch:
    """The texts of one bracketed collection as they pass by: the last, and the one before it."""

    last: ScalarEvent | None = None
    before: ScalarEvent | None = None
    reported_to: int = 0

    def passed(self, event: ScalarEvent) -> None:
        """Take notice of a text."""
        self.before, self.last = self.last, event

    def split_number(self, text: str, event: ScalarEvent) -> str | None:
        """Return the number that was split before this text; once for each number."""
        start, at = self._start(self.last), self._start(event)
        if start < 0 or at < self.reported_to or not _THREE_DIGITS.match(event.value):
            return None
        if text[at - 1] != "," or not text[at - 2].isdigit():
            return None
        found = _NUMBER_WITH_COMMAS.match(text, start)
        if found is None:
            return None
        self.reported_to = found.end()
        return found[0][:_MOST_SHOWN]

    def lacks_colon(self, text: str) -> bool:
        """Say whether the last text is a key that nothing but a comma made one."""
        end = self._end(self.last)
        return not text[end : end + _MOST_SHOWN].lstrip().startswith(":")

    def as_written(self, text: str) -> str:
        """Return the last two texts as they stand in the file, "" if that is no plain text."""
        written = text[self._start(self.before) : self._end(self.last)]
        short = len(written) <= _MOST_SHOWN and self.before is not None
        return written if short and not set(written) & set("\"'\n:{}[]") else ""

    @staticmethod
    def _start(event: ScalarEvent | None) -> int:
        mark = event.start_mark if event is not None else None
        return mark.index if mark is not None else -1

    @staticmethod
    def _end(event: ScalarEvent | None) -> int:
        mark = event.end_mark if event is not None else None
        return mark.index if mark is not None else 0
