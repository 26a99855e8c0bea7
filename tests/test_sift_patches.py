"""The difference that a decision makes can be taken back to the byte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.sifting.patches import difference, taken_back

TEXTS = st.text(alphabet="ab\n é\u2028", max_size=12)


@settings(max_examples=300, deadline=None)
@given(before=TEXTS, added=TEXTS.filter(bool), at=st.integers(0, 12))
def test_what_was_added_can_be_taken_back(before: str, added: str, at: int) -> None:
    after = before[:at] + added + before[at:]
    patch = difference(before.encode(), after.encode())
    assert taken_back(after.encode(), patch) == before.encode()


@settings(max_examples=300, deadline=None)
@given(before=TEXTS, after=TEXTS)
def test_the_difference_is_one_piece(before: str, after: str) -> None:
    patch = difference(before.encode(), after.encode())
    assert before[: patch.at] + patch.added + before[patch.at + len(patch.removed) :] == after


@pytest.mark.parametrize(
    ("now", "back"),
    [
        pytest.param("xx one two", "xx one ", id="changed before the piece"),
        pytest.param("one twoo", "one o", id="changed behind it"),
        pytest.param("one three", None, id="the piece itself was changed"),
        pytest.param("xx one two two", None, id="the piece stands twice and has moved"),
    ],
)
def test_a_text_that_was_changed_since(now: str, back: str | None) -> None:
    patch = difference(b"one ", b"one two")
    found = taken_back(now.encode(), patch)
    assert found == (None if back is None else back.encode())
