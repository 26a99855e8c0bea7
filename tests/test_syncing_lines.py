"""Events as lines: what is written comes back, what is damaged is noticed, nothing crashes."""

import json
from itertools import product

import pytest
from builders import event
from history_samples import events
from hypothesis import given, settings
from hypothesis import strategies as st
from sync_samples import REVIEW, changed, framed

from byheart.core.deck import CardId
from byheart.core.review import Event, Foreign, Rating, Review
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import (
    LINE_MOST,
    BadLineError,
    checksum,
    entry_of,
    line_of,
    read_line,
    read_text,
    text_of,
)
from byheart.core.syncing.merging import union
from byheart.storage.history.event_rows import event_of, row_of

LINE = line_of(REVIEW)


def test_what_a_line_looks_like() -> None:
    assert LINE.decode() == (
        '{"event":{"at_ms":1768046400000,"card":"capitals/norway","counter":1,"cram":0,'
        '"device":"there","graded_by":"auto","id":"event-1","judgement":"correct",'
        '"kind":"review","rating":3,"revision":1,"score":1.0,"took_ms":2500,"typed":"Oslo",'
        '"zone":60},"sum":"c77289b078ea878191481c985eb72229"}\n'
    )
    assert json.loads(LINE)["event"]["typed"] == "Oslo"


@given(events)
@settings(max_examples=100, deadline=None)
def test_every_event_comes_back_from_its_line(made: Event) -> None:
    row = row_of(made)
    entry = read_line(line_of(row))
    assert entry == entry_of(row)
    assert event_of(entry.row) == made


_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
_strange = st.dictionaries(st.sampled_from([*EventRow._fields[7:], "mood"]), _json, max_size=4)


@given(_strange, st.sampled_from([None, 1]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_every_text_is_carried_byte_for_byte(
    strange: dict[str, object],
    indent: int | None,
    ascii_only: bool,  # noqa: FBT001 - drawn by the property
) -> None:
    fields = {
        "id": "e",
        "device": "d",
        "counter": 1,
        "at_ms": 5,
        "zone": 0,
        "kind": "x",
        "card": "",
    }
    text = json.dumps(fields | strange, indent=indent, ensure_ascii=ascii_only)
    row = read_text(text)
    assert text_of(row) == text
    assert read_line(line_of(row)) == (row, checksum(text))
    event_of(row)  # whatever it is, it is never an error


def test_a_field_of_a_newer_version_leaves_the_rest_in_force() -> None:
    row = read_text(changed(mood="calm"))
    deed = event_of(row).deed
    assert isinstance(deed, Review)
    assert (deed.rating, deed.typed) == (Rating.GOOD, "Oslo")
    assert '"mood":"calm"' in line_of(row).decode()


def test_a_kind_of_a_newer_version_is_carried_and_counts_for_nothing() -> None:
    text = changed(kind="dreamt", rating={"deep": [1]})
    made = event_of(read_text(text))
    assert made.deed == Foreign(CardId("capitals/norway"), "dreamt", text)
    assert text_of(row_of(made)) == text


def test_a_body_of_its_own_is_not_taken_for_the_whole_text() -> None:
    inner = changed(kind="dreamt")
    made = event(Foreign(CardId("c"), "dreamt", inner), 1)
    assert event_of(read_line(line_of(row_of(made))).row) == made


def test_a_line_cut_anywhere_is_no_event() -> None:
    for length in range(len(LINE) - 1):
        with pytest.raises(BadLineError):
            read_line(LINE[:length])
    assert read_line(LINE[:-1]).row == REVIEW  # only its end is missing


def test_every_bit_that_is_flipped_is_noticed() -> None:
    missed = []
    for place, bit in product(range(len(LINE) - 1), range(8)):
        damaged = bytearray(LINE)
        damaged[place] ^= 1 << bit
        for piece in bytes(damaged).split(b"\n"):
            try:
                missed.append((place, bit, read_line(piece)))
            except BadLineError:
                continue
    assert missed == []


def test_windows_ends_of_lines_do_no_harm() -> None:
    assert read_line(LINE.replace(b"\n", b"\r\n")).row == REVIEW


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param(b"", "not an event", id="nothing"),
        pytest.param(b"\xff\xfe\x00", "not an event", id="bytes"),
        pytest.param(b'{"id": "event-1"}', "not an event", id="another format"),
        pytest.param(LINE[:-20], "cut off", id="cut"),
        pytest.param(LINE.replace(b"Oslo", b"Olso"), "checksum does not fit", id="changed"),
        pytest.param(framed(changed(), "A" * 32), "checksum does not fit", id="capital digits"),
        pytest.param(b"x" * (LINE_MOST + 1), "longer than 1 MiB", id="very long"),
        pytest.param(framed("nonsense"), "not JSON", id="no JSON"),
        pytest.param(framed("[]"), "not an event", id="a list"),
        pytest.param(framed('{"id":1},"x":{}'), "not JSON", id="more than one value"),
        pytest.param(framed("[" * 100_000), "nested too deeply", id="a hundred thousand deep"),
        pytest.param(framed("1" * 5_000), "not JSON", id="a number of 5000 digits"),
        pytest.param(framed("NaN"), "not JSON", id="no number"),
        pytest.param(framed(changed(["id"])), "without a usable id", id="no id"),
        pytest.param(framed(changed(id="")), "without a usable id", id="an empty id"),
        pytest.param(framed(changed(id="i" * 201)), "without a usable id", id="a long id"),
        pytest.param(framed(changed(id=["a"])), "without a usable id", id="a list for an id"),
        pytest.param(framed(changed(device=None)), "without a usable device", id="no device"),
        pytest.param(framed(changed(counter=-1)), "without a usable counter", id="below nothing"),
        pytest.param(framed(changed(counter=2**63)), "usable counter", id="a huge counter"),
        pytest.param(framed(changed(counter=True)), "usable counter", id="a truth for a counter"),
        pytest.param(framed(changed(counter=1.0)), "usable counter", id="a fraction"),
        pytest.param(framed(changed(at_ms=-1)), "1970 to 9999", id="before 1970"),
        pytest.param(framed(changed(at_ms=10**15)), "1970 to 9999", id="after 9999"),
        pytest.param(framed(changed(zone=1_441)), "1970 to 9999", id="a zone of more than a day"),
        pytest.param(framed(changed(card=7)), "without a usable card", id="a number for a card"),
        pytest.param(
            framed(changed().replace("capitals", "\\ud800")), "usable card", id="half a character"
        ),
    ],
)
def test_what_is_no_event(line: bytes, said: str) -> None:
    with pytest.raises(BadLineError, match=said):
        read_line(line)


def test_bytes_that_are_no_text() -> None:
    from hashlib import sha256  # noqa: PLC0415

    text = changed().encode().replace(b"Oslo", b"\xff\xff")
    line = b'{"event":%b,"sum":"%b"}' % (text, sha256(text).hexdigest()[:32].encode())
    with pytest.raises(BadLineError, match="not UTF-8"):
        read_line(line)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"rating": 9}, id="a rating of 9"),
        pytest.param({"rating": "good"}, id="a word for a rating"),
        pytest.param({"score": 2.0}, id="a score of 2"),
        pytest.param({"score": 1}, id="a whole number for a score"),
        pytest.param({"score": -0.0}, id="a negative zero"),
        pytest.param({"rating": 2**64}, id="a huge number"),
        pytest.param({"typed": ["a"]}, id="a list for a text"),
        pytest.param({"typed": None}, id="nothing typed"),
        pytest.param({"typed": "\0"}, id="a zero byte"),
        pytest.param({"graded_by": "robot"}, id="graded by somebody new"),
        pytest.param({"body": "b"}, id="a body"),
    ],
)
def test_values_that_mean_nothing_here_are_carried(values: dict[str, object]) -> None:
    text = changed(**values)
    assert text_of(read_text(text)) == text


_contents = st.builds(
    lambda id_, typed: entry_of(REVIEW._replace(id=f"event-{id_}", typed=f"{typed}")),
    st.integers(0, 5),
    st.integers(0, 3),
)
_logs = st.lists(_contents, max_size=10)


def joined(*logs: list[object]) -> dict[str, EventRow]:
    """Unite logs one after the other, as a history does."""
    there: dict[str, EventRow] = {}
    for log in logs:
        change = union(there, log)  # type: ignore[arg-type]
        there |= {entry.row.id: entry.row for entry in (*change.added, *change.replacing)}
    return there


@given(_logs, _logs, _logs)
@settings(max_examples=150, deadline=None)
def test_merging_is_a_union(a: list[object], b: list[object], c: list[object]) -> None:
    assert joined(a, b, c) == joined(c, b, a) == joined(a + b + c) == joined(b, b, c, a, c)


@given(_logs)
@settings(max_examples=100, deadline=None)
def test_of_two_contents_the_smaller_checksum_stays(log: list[object]) -> None:
    kept = joined(log)
    for id_, row in kept.items():
        sums = [entry.sum for entry in log if entry.row.id == id_]  # type: ignore[attr-defined]
        assert entry_of(row).sum == min(sums)
