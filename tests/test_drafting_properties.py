"""What holds for the proposals of every text."""

from datetime import date

from drafting_articles import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from byheart.core.drafting import Finding, draft
from byheart.core.drafting.dates.dates import find_dates
from byheart.core.drafting.quantities.quantities import find_quantities
from byheart.core.drafting.text.passages import passages

LINES = [
    line for folder in ("seen", "aside") for text in examples(folder) for line in text.paragraphs
]
WORDS = sorted({word for line in LINES for word in line.split()})
SIGNS = (
    "0 12 1,000 5% $3 (7) 2011 May 3rd ago Monday £ \u2013 \u2014 ' \u201d [1] . , ; : ½ ٣ \uff12"
)
PIECES = [*WORDS, *SIGNS.split(" ")]

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
)
articles = st.lists(texts, max_size=4)
days = st.none() | st.dates()


@given(articles, days)
@settings(max_examples=150, deadline=None)
def test_each_span_is_exactly_its_text_and_none_overlaps_another(
    article: list[str], as_of: date | None
) -> None:
    lines = [line for line in article if line.strip()]
    ends = dict.fromkeys(range(1, len(lines) + 1), 0)
    for found in draft(article, source="test", as_of=as_of):
        assert lines[found.para - 1][found.start : found.end] == found.text != ""
        assert found.start >= ends[found.para]
        assert found.text in found.sentence or found.sentence in lines[found.para - 1]
        ends[found.para] = found.end


@given(articles, days)
@settings(max_examples=50, deadline=None)
def test_the_same_article_gives_the_same_proposals(article: list[str], as_of: date | None) -> None:
    assert draft(article, source="a", as_of=as_of) == draft(article, source="a", as_of=as_of)


@given(articles)
@settings(max_examples=50, deadline=None)
def test_every_proposal_has_an_id_of_its_own_and_repeats_one_before(article: list[str]) -> None:
    seen: set[str] = set()
    for found in draft([*article, *article], source="test"):
        assert found.id not in seen
        assert found.repeats is None or found.repeats in seen
        seen.add(found.id)


@given(articles, articles)
@settings(max_examples=75, deadline=None)
def test_paragraphs_at_the_end_change_nothing_before_them(
    article: list[str], more: list[str]
) -> None:
    alone, together = _without_names(article), _without_names(article + more)
    assert together[: len(alone)] == alone


def _without_names(article: list[str]) -> list[list[Finding]]:
    read = passages(article)
    found = zip(read, find_dates(read, None), strict=True)
    return [[*dates, *find_quantities(passage, dates)] for passage, dates in found]


@given(st.sampled_from(LINES), st.sampled_from(LINES))
@settings(max_examples=75, deadline=None)
def test_a_paragraph_before_changes_no_place(before: str, line: str) -> None:
    """It may give a date its year, and early ones only where the text speaks of such times."""
    (alone,), (_, after) = _without_names([line]), _without_names([before, line])
    places = [(found.kind, found.start, found.end) for found in after]
    assert [one for one in alone if (one.kind, one.start, one.end) not in places] == []


@given(st.sampled_from(LINES))
@settings(max_examples=50, deadline=None)
def test_space_around_a_paragraph_moves_its_spans_and_no_more(line: str) -> None:
    plain = draft([line], source="test")
    moved = draft([f"   {line}  "], source="test")
    assert [(one.start + 3, one.text, one.value, one.id) for one in plain] == [
        (one.start, one.text, one.value, one.id) for one in moved
    ]
