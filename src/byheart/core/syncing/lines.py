"""Events as lines of text, each with a checksum, and back.

The text of an event is the JSON of its row: keys sorted, no blanks, what is None left out. A line
frames that text with the checksum of its bytes. A text that this version would not write so (of
an unknown kind, with a field it does not know) is kept whole in the row's `body`, and is written
again byte for byte. `.github/SYNC.md` describes the format.
"""

import json
import math
from collections.abc import Callable, Mapping
from hashlib import sha256
from json.encoder import encode_basestring
from typing import NamedTuple, NoReturn

from byheart.core.syncing.event_row import EventRow

LINE_MOST = 1_048_576
"""Bytes of a line, its end included; a longer one is a fault."""
ID_MOST = 200
"""Characters of an id and of a device's name."""
SUM_DIGITS = 32
_START, _MIDDLE, _END = b'{"event":', b',"sum":"', b'"}'
_AROUND = len(_MIDDLE) + SUM_DIGITS + len(_END)
_LAST_MS = 253_402_300_799_999  # the end of the year 9999
_LONGEST_ZONE = 24 * 60  # minutes
_INTEGERS = range(-(2**63), 2**63)
_STAMPED = EventRow._fields.index("target")
"""How many of a row's fields every event has."""
_SORTED = sorted((f'"{name}":', place) for place, name in enumerate(EventRow._fields))
_BODY = EventRow._fields.index("body")


class BadLineError(ValueError):
    """A line that holds no event; the message says why, to stand behind a place."""


class Entry(NamedTuple):
    """An event and the checksum of its text."""

    row: EventRow
    sum: str


def text_of(row: EventRow) -> str:
    """Return the text of an event; the same on every device."""
    if row.body and _is_its_text(row.body, row):
        return row.body
    said = [
        key + _json(value)
        for key, place in _SORTED
        if (value := row[place]) is not None and (row.body or place != _BODY)
    ]
    return "{" + ",".join(said) + "}"


def checksum(text: str) -> str:
    """Return the first half of the text's SHA-256 in hexadecimal digits."""
    return sha256(text.encode()).hexdigest()[:SUM_DIGITS]


def entry_of(row: EventRow) -> Entry:
    """Return an event with its checksum."""
    return Entry(row, checksum(text_of(row)))


def line_of(row: EventRow) -> bytes:
    """Return the line of an event, with its end."""
    text = text_of(row).encode()
    digits = sha256(text).hexdigest()[:SUM_DIGITS].encode()
    return b"".join((_START, text, _MIDDLE, digits, _END, b"\n"))


def read_line(line: bytes) -> Entry:
    r"""Return the event of a line, whose end may be missing or be `\r\n`.

    Raises:
        BadLineError: If the line is cut, changed, or holds no event.
    """
    if len(line) > LINE_MOST:
        raise BadLineError("longer than 1 MiB")
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    if not line.startswith(_START):
        raise BadLineError("not an event")
    text, tail = line[len(_START) : -_AROUND], line[-_AROUND:]
    digits = tail[len(_MIDDLE) : -len(_END)]
    if tail != b"".join((_MIDDLE, digits, _END)):
        raise BadLineError("cut off")
    if sha256(text).hexdigest()[:SUM_DIGITS].encode() != digits:
        raise BadLineError("changed on its way: the checksum does not fit")
    try:
        return Entry(read_text(text.decode()), digits.decode())
    except UnicodeDecodeError as error:
        raise BadLineError("not UTF-8") from error


def read_text(text: str) -> EventRow:
    """Return the row of a text, such that `text_of` gives that very text again.

    Raises:
        BadLineError: If the text is no JSON object, or lacks what every event has.
    """
    row = _row(_parsed(text))
    return row if text_of(row) == text else row._replace(body=text)


def _json(value: str | float) -> str:
    """Return a value as `json.dumps` writes it, which takes five times as long for a row."""
    return encode_basestring(value) if isinstance(value, str) else repr(value)


def _is_its_text(body: str, row: EventRow) -> bool:
    """Say whether a body is the whole text of the event, and no value of its own."""
    if not body.startswith("{"):
        return False
    try:
        found = _row(_parsed(body))
    except BadLineError:
        return False
    return found[:_STAMPED] == row[:_STAMPED]


def _parsed(text: str) -> Mapping[str, object]:
    try:
        value: object = _decode(text)
    except RecursionError as error:
        raise BadLineError("nested too deeply") from error
    except ValueError as error:
        raise BadLineError("not JSON") from error
    if not isinstance(value, dict):
        raise BadLineError("not an event")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


_decode: Callable[[str], object] = json.JSONDecoder(parse_constant=_refuse).decode


def _row(values: Mapping[str, object]) -> EventRow:
    """Read the stamp strictly; of the rest, what has another type is left to the body."""
    at_ms, zone = _stamped_whole(values, "at_ms"), _stamped_whole(values, "zone")
    if not 0 <= at_ms <= _LAST_MS or abs(zone) > _LONGEST_ZONE:
        raise BadLineError("not of the years 1970 to 9999")
    return EventRow(
        id=_name(values, "id"),
        device=_name(values, "device"),
        counter=_counter(values),
        at_ms=at_ms,
        zone=zone,
        kind=_name(values, "kind"),
        card=_stamped_text(values, "card"),
        target=_text(values.get("target")),
        rating=_whole(values.get("rating")),
        graded_by=_text(values.get("graded_by")),
        judgement=_text(values.get("judgement")),
        score=_real(values.get("score")),
        typed=_text(values.get("typed")),
        took_ms=_whole(values.get("took_ms")),
        revision=_whole(values.get("revision")),
        cram=_whole(values.get("cram")),
        body=_text(values.get("body")) or "",
    )


def _counter(values: Mapping[str, object]) -> int:
    counter = _stamped_whole(values, "counter")
    if counter < 0:
        raise BadLineError("without a usable counter")
    return counter


def _name(values: Mapping[str, object], key: str) -> str:
    name = _stamped_text(values, key)
    if not 0 < len(name) <= ID_MOST:
        raise BadLineError(f"without a usable {key}")
    return name


def _stamped_text(values: Mapping[str, object], key: str) -> str:
    text = _text(values.get(key))
    if text is None:
        raise BadLineError(f"without a usable {key}")
    return text


def _stamped_whole(values: Mapping[str, object], key: str) -> int:
    number = _whole(values.get(key))
    if number is None:
        raise BadLineError(f"without a usable {key}")
    return number


def _whole(value: object) -> int | None:
    return value if type(value) is int and value in _INTEGERS else None


def _real(value: object) -> float | None:
    if type(value) is not float or not math.isfinite(value):
        return None
    return value + 0.0  # the table keeps no negative zero


def _text(value: object) -> str | None:
    """Return a text that a file can hold: half a pair of surrogates cannot be encoded."""
    if not isinstance(value, str):
        return None
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            return None
    return value
