"""What may reach a terminal and what may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byheart.core.cleaning import clean, first_unsafe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Aleppo and Hama", "Aleppo and Hama", id="plain text stays"),
        pytest.param("حماة, Χάμα, 哈馬", "حماة, Χάμα, 哈馬", id="every script stays"),
        pytest.param("one\n\ttwo", "one\n\ttwo", id="line ends and tabs stay"),
        pytest.param("\U0001f469\u200d\U0001f52c", "\U0001f469\u200d\U0001f52c", id="joined emoji"),
        pytest.param("a\x1b[31mb", "a[31mb", id="a colour sequence loses its escape"),
        pytest.param("\x1b]52;c;AAAA\x07", "]52;c;AAAA", id="a clipboard sequence"),
        pytest.param("\x9b2Jx", "2Jx", id="an eight-bit control sequence"),
        pytest.param("a\rb\bc", "abc", id="carriage return and backspace"),
        pytest.param("a\u202eb\u2066c", "abc", id="bidi overrides and isolates"),
        pytest.param("a\u200bb\ufeffc", "abc", id="zero width space and byte-order mark"),
        pytest.param("a\U000e0041b", "ab", id="tag characters"),
        pytest.param("a\u2028b", "ab", id="line separator"),
        pytest.param("a\ud800b", "ab", id="a lone surrogate"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_clean_text_has_nothing_unsafe_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert first_unsafe(cleaned) is None
    assert clean(cleaned) == cleaned
    assert (first_unsafe(text) is None) == (cleaned == text)
