"""The deck that is sifted into, as it stands in its file at the moment."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from byheart.core.deck import Deck, DeckId, Question, QuestionId, Source
from byheart.core.deck_reading.question import Defaults
from byheart.core.deck_writing import append_question
from byheart.core.deck_writing.layout import Fields, Text
from byheart.core.deck_writing.opening import opened
from byheart.core.deck_yaml import read_deck
from byheart.core.errors import DeckError
from byheart.core.sifting.drafts import Draft
from byheart.core.sifting.sourcing import with_source
from byheart.core.sifting.starter import starter

_NO_DEFAULTS = Defaults(None, None, (), None)


@dataclass(frozen=True)
class DeckText:
    """A deck's file. `data` is None where there is no file yet; `id` and `title` are then new.

    `defaults` are what the deck says for all of its questions.
    """

    file: str
    data: bytes | None
    id: DeckId
    title: str
    defaults: Defaults = _NO_DEFAULTS

    @property
    def as_of(self) -> date | None:
        """The day on which all of its questions were true."""
        return self.defaults.as_of

    @cached_property
    def deck(self) -> Deck:
        """The deck; one without questions where it has none yet."""
        empty = Deck(self.id, self.file, self.title, ())
        return empty if self.data is None else read_deck(self.data, self.file)[0] or empty

    @property
    def ids(self) -> frozenset[QuestionId]:
        """The ids that are taken, earlier ones of questions too."""
        questions = self.deck.questions
        return frozenset(q.id for q in questions) | {e for q in questions for e in q.renamed_from}

    @property
    def sources(self) -> Mapping[str, Source]:
        """The deck's sources."""
        return self.deck.sources

    def question(self, id_: QuestionId) -> Question | None:
        """Return the question that has an id, or had it once."""
        return next(
            (q for q in self.deck.questions if q.id == id_ or id_ in q.renamed_from),
            None,
        )

    def own(self, question: Question) -> Question:
        """Return a question of the deck without what the deck says for all of them."""
        common = self.defaults
        return replace(
            question,
            as_of=None if question.as_of == common.as_of else question.as_of,
            review_by=None if question.review_by == common.review_by else question.review_by,
            tags=tuple(tag for tag in question.tags if tag not in common.tags),
        )

    def deck_with(self, question: Question, draft: Draft) -> Deck:
        """Return the deck as it would be with a question more, and with its source."""
        source, as_of = draft.source, draft.as_of if self.data is None else self.as_of
        dated = replace(question, as_of=question.as_of or as_of)
        sources = {**self.sources, source.id: self.sources.get(source.id, source)}
        return replace(self.deck, questions=(*self.deck.questions, dated), sources=sources)

    def with_question(self, question: Question, draft: Draft) -> bytes:
        """Return the bytes of the deck with a question more, and with its source if it names it.

        Raises:
            DeckError: If the deck has problems, or would have some then.
            UserError: If the file cannot be added to.
        """
        data = self.data
        if data is None:
            data = starter(self.id, self.title, draft.source, draft.as_of)
        if question.cite is not None and question.cite.source == draft.source.id:
            data = with_source(data, draft.source, self.file)
        return append_question(data, question, self.file)


def deck_text(data: bytes, file: str) -> DeckText:
    """Return the deck in a file.

    Raises:
        DeckError: If the file has problems; that it has no questions yet is none.
    """
    deck = opened(data, file)
    id_, title = (_text(deck.root, name) for name in ("deck", "title"))
    if not id_:
        raise DeckError(read_deck(data, file)[1])
    return DeckText(file, data, DeckId(id_), title or id_, deck.defaults)


def _text(fields: Fields, name: str) -> str:
    entry = fields.get(name)
    return entry.value.text if entry is not None and isinstance(entry.value, Text) else ""
