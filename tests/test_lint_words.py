"""Words are parted the same way, whether quickly (ASCII) or by the pattern (all else)."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.lint.words import split_words

_TEXTS = st.text(st.one_of(st.characters(max_codepoint=127), st.sampled_from("%$°€é٣_'\n")))


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_words_are_runs_of_letters_and_digits_and_single_signs(text: str) -> None:
    assert split_words(text) == re.findall(r"[^\W_]+|[%°$€£]", text)
