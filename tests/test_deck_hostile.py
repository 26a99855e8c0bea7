"""Files made to hurt: each is answered by a process that lives, in bounded memory.

They are read in a process of their own, for the parser in C dies of some of them if it is asked
for more than events. A limit on its memory stands where the system knows one.
"""

import subprocess
import sys

import pytest

READER = """
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
except (ImportError, ValueError):
    pass
from byheart.core.deck_yaml import read_deck
deck, problems = read_deck(eval(sys.argv[1]), "d", pure=bool(sys.argv[2:]))
print(deck is not None, len(problems), *problems[:200])
"""
HEAD = r"b'deck: d\nquestions:\n'"
BOMB = r"""b''.join(
    b'%c: &%c [%s]\n' % (98 + n, 98 + n, b','.join([b'*%c' % (97 + n)] * 9)) for n in range(9)
)"""
MERGES = r"""b'a: &a {x: 1}\n' + b''.join(
    b'%c: &%c {<<: [%s]}\n' % (98 + n, 98 + n, b','.join([b'*%c' % (97 + n)] * 9))
    for n in range(9)
)"""


def answer_to(made_by: str, *options: str) -> str:
    """Return what is said of a file, made by an expression so that it need not be passed on."""
    done = subprocess.run(  # noqa: S603 - our own program on our own text
        [sys.executable, "-c", READER, made_by, *options],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("made_by", "said"),
    [
        pytest.param("b'[' * 200_000", "nested deeper than 20", id="200,000 open brackets"),
        pytest.param("b'{a: ' * 200_000", "nested deeper than 20", id="200,000 open braces"),
        pytest.param("b'- ' * 200_000", "nested deeper than 20", id="200,000 lists in a line"),
        pytest.param("b'[\\n' * 200_000", "nested deeper than 20", id="200,000 lines of brackets"),
        pytest.param(
            "b''.join(b' ' * n + b'a:\\n' for n in range(3_000))",
            "nested deeper than 20",
            id="3,000 mappings, each in the one before",
        ),
        pytest.param("b'? ' * 200_000", "nested deeper than 20", id="200,000 keys of keys"),
        pytest.param("b'a: ' + b'x' * 100_000_000", "larger than 16 MB", id="a text of 100 MB"),
        pytest.param(f"{HEAD} + b'  - ask: ' + b'x' * 15_000_000", "64 KB", id="a text of 15 MB"),
        pytest.param(BOMB, "decks have no", id="an alias bomb"),
        pytest.param(MERGES, "decks have no", id="a merge bomb"),
        pytest.param(
            "b'{' + b','.join(b'a%d' % n for n in range(10**6))",
            "has no value",
            id="a million keys without values",
        ),
        pytest.param(f"{HEAD} + b'  - {{}}\\n' * 500_000", "1001", id="500,000 empty questions"),
        pytest.param("b'\\x1b' * 16_000_000", "U+001B", id="16 MB of escapes"),
        pytest.param("b'\\0' * 16_000_000", "UTF-16", id="16 MB of nothing"),
        pytest.param("b'\\t' * 16_000_000", "a tab", id="16 MB of tabs"),
        pytest.param("b'\\n' * 16_000_000", "empty", id="16 MB of line breaks"),
        pytest.param("b'&a ' * 5_000_000", "anchor", id="five million anchors"),
        pytest.param(
            f"{HEAD} + b'  - {{id: q, type: cloze, ask: \"' + b'{{' * 60_001 + b'\"}}\\n'",
            "no partner",
            id="60,001 open braces in a cloze",
        ),
    ],
)
def test_is_answered(made_by: str, said: str) -> None:
    answer = answer_to(made_by)
    assert answer.startswith("False")
    assert said in answer
