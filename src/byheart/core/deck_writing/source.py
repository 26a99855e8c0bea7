"""The bytes of a deck file as text, with what is needed to make bytes of it again."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Edit:
    """A text to put in the place of what stands between two indices."""

    start: int
    stop: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a sound deck file, with a line break at its end.

    Attributes:
        text: The text, without a byte-order mark.
        bom: The byte-order mark, "" for none.
        line_end: How its lines end.
        is_ended: Whether the file itself ends with a line break.
    """

    text: str
    bom: str
    line_end: str
    is_ended: bool

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Read the bytes of a file that is UTF-8."""
        whole = data.decode()
        text = whole.removeprefix(_BOM)
        first = text.find("\n")
        line_end = "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
        is_ended = text.endswith("\n")
        bom = whole[: len(whole) - len(text)]
        return cls(text if is_ended else text + line_end, bom, line_end, is_ended)

    def with_text(self, text: str) -> bytes:
        """Return the bytes of the file with another text."""
        return (self.bom + text).encode()

    def spliced(self, edits: Iterable["Edit"]) -> bytes:
        """Return the bytes of the file with edits that do not overlap.

        Of several at one place, the first comes first.
        """
        parts: list[str] = []
        at = 0
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.stop)):
            parts += [self.text[at : edit.start], edit.text]
            at = edit.stop
        text = "".join([*parts, self.text[at:]])
        return self.with_text(text if self.is_ended else text.removesuffix(self.line_end))

    def line_start(self, at: int) -> int:
        """Return where the line of an index starts."""
        return self.text.rfind("\n", 0, at) + 1

    def line_stop(self, at: int) -> int:
        """Return where the line of an index stops, before what ends it."""
        stop = self.text.find("\n", at)
        return stop - 1 if self.text[stop - 1 : stop] == "\r" else stop
