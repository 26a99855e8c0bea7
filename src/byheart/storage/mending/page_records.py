"""Rows out of single pages of an SQLite file, whatever has become of all other pages.

Source:
    https://www.sqlite.org/fileformat2.html, "B-tree Pages", "Record Format" and "The WAL"
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Value = None | int | float | str
PAGE_SIZES = tuple(2**power for power in range(9, 17))
_TABLE_LEAF = 0x0D
_FILE_HEADER = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8)
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_LONGEST_VARINT = 9
_MOST_PAYLOAD = 1 << 24


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it stands in a page; `values` is None where it cannot be read."""

    page: int
    values: tuple[Value, ...] | None
    raw: bytes


def pages_of(data: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pages of a database file with their numbers, counted from 1."""
    for start in range(0, len(data), size):
        yield start // size + 1, data[start : start + size]


def page_size_of(data: bytes) -> int:
    """Return the size of the pages as the file's header has it, the usual one where it is lost."""
    size = int.from_bytes(data[16:18])
    size = 65_536 if size == 1 else size
    return size if size in PAGE_SIZES else 4_096


def frames_of(wal: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the pages in a write-ahead log with their numbers, the oldest first.

    Frames of an earlier use of the log, which its salts tell apart, are left out.
    """
    if len(wal) < _WAL_HEADER or int.from_bytes(wal[:4]) not in _WAL_MAGIC:
        return
    size, salts = int.from_bytes(wal[8:12]), wal[16:24]
    if size not in PAGE_SIZES:
        return
    for start in range(_WAL_HEADER, len(wal) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        if wal[start + 8 : start + 16] == salts:
            body = start + _FRAME_HEADER
            yield int.from_bytes(wal[start : start + 4]), wal[body : body + size]


def records(number: int, page: bytes, latest: Mapping[int, bytes]) -> Iterator[Record]:
    """Yield the rows of a page that is a leaf of a table with row ids; none of another page.

    Args:
        number: The page's number.
        page: Its bytes.
        latest: All pages by number, of which long rows take their rest.
    """
    header = _FILE_HEADER if number == 1 else 0
    if len(page) <= header + 8 or page[header] != _TABLE_LEAF:
        return
    cells = int.from_bytes(page[header + 3 : header + 5])
    for place in range(header + 8, header + 8 + 2 * cells, 2):
        at = int.from_bytes(page[place : place + 2])
        if not header + 8 <= at < len(page):
            continue
        try:
            payload = _payload(page, at, latest)
            yield Record(number, _values(payload), payload)
        except (ValueError, IndexError, struct.error):
            yield Record(number, None, page[at : at + 1_024])


def _payload(page: bytes, at: int, latest: Mapping[int, bytes]) -> bytes:
    length, at = _varint(page, at)
    _, at = _varint(page, at)
    if length > _MOST_PAYLOAD:
        raise ValueError(length)
    usable = len(page)
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if length <= most:
        return _exactly(page[at : at + length], length)
    here = least + (length - least) % (usable - 4)
    here = here if here <= most else least
    payload = _exactly(page[at : at + here], here)
    following = int.from_bytes(_exactly(page[at + here : at + here + 4], 4))
    while len(payload) < length:
        rest = latest.get(following, b"")
        if len(rest) < usable:
            raise ValueError(following)
        payload += rest[4 : min(usable, 4 + length - len(payload))]
        following = int.from_bytes(rest[:4])
    return payload


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != end:
        raise ValueError(end)
    values: list[Value] = []
    for kind in kinds:
        width = _width(kind)
        values.append(_value(kind, _exactly(payload[at : at + width], width)))
        at += width
    if at != len(payload):
        raise ValueError(at)
    return tuple(values)


def _width(kind: int) -> int:
    return (kind - _FIRST_BLOB) // 2 if kind >= _FIRST_BLOB else (*_WIDTHS, 0, 0)[kind]


def _value(kind: int, data: bytes) -> Value:
    if kind >= _FIRST_BLOB:
        if kind % 2 == 0:
            raise ValueError("a blob")  # none of our tables has any
        return data.decode()
    if kind == _REAL:
        return float(struct.unpack(">d", data)[0])
    constants: Mapping[int, Value] = {0: None, _ZERO: 0, _ONE: 1}
    return constants[kind] if kind in constants else int.from_bytes(data, signed=True)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, seven bits in each but the ninth, and where it ends."""
    number = 0
    for count in range(1, _LONGEST_VARINT + 1):
        byte = data[at]
        at += 1
        if count == _LONGEST_VARINT:
            return number << 8 | byte, at
        number = number << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the highest bit says that more follows
            return number, at
    raise AssertionError


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise ValueError(length)
    return data
