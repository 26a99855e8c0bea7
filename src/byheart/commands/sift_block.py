"""A question edited as a block of YAML in the author's own editor."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from byheart.commands.sift_session import Sifting
from byheart.core.cleaning import clean
from byheart.core.deck import Question
from byheart.core.drafting import Candidate
from byheart.core.errors import Problem, UserError
from byheart.core.sifting.blocks import block_of, read_block
from byheart.core.sifting.drafts import span_in_sentence
from byheart.core.sifting.proposals import named
from byheart.terminal.editor import edit
from byheart.terminal.sift_face import SiftFace
from byheart.terminal.sift_wording import marked

_FIRST_LINE = 1


def edited_block(
    sifting: Sifting, face: SiftFace, candidate: Candidate, question: Question
) -> Question:
    """Let a question be edited as a block; one with a fault is opened again at its line.

    Returns:
        The question as it was left, or as it was where the author gives the editing up.

    Raises:
        UserError: If no editor can be started.
    """
    deck = sifting.deck
    sources = (sifting.draft.source.id, *deck.sources)
    whole = named(question, candidate, deck.ids)
    span = span_in_sentence(candidate, sifting.draft)
    head = f"# {' '.join(clean(marked(candidate.sentence, span)).split())}\n"
    with _temporary(head + block_of(whole)) as file:
        line = _FIRST_LINE + 1
        while True:
            edit(file, line)
            found, problems = read_block(_text(file), "block", sources, deck.ids)
            if found is not None:
                is_own = bool(question.id) or found.id != whole.id
                return found if is_own else replace(found, id=question.id)
            line = _tell(face, problems)
            if not face.confirm("Edit it again?"):
                return question


def _tell(face: SiftFace, problems: list[Problem]) -> int:
    """Say what is wrong with a block; return the line of the first fault."""
    for problem in problems:
        hint = f" ({problem.hint})" if problem.hint else ""
        face.say(f"line {problem.place.line}: {problem.message}{hint}")
    if not problems:
        face.say("There is no question in it.")
    return problems[0].place.line if problems else _FIRST_LINE


@contextmanager
def _temporary(text: str) -> Iterator[Path]:
    """Keep a text in a file of its own for as long as it is edited."""
    opened, name = tempfile.mkstemp(prefix="byheart-", suffix=".yaml")
    file = Path(name)
    try:
        with os.fdopen(opened, "w", encoding="utf-8") as out:
            out.write(text)
        yield file
    finally:
        file.unlink(missing_ok=True)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}") from error
