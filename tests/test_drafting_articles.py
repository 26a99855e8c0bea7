"""Which text of a file or a page is read, and what is said of one that cannot be."""

import io
from pathlib import Path

import pytest

from byheart.core.errors import UserError
from byheart.storage.drafts.articles import Form, parse_article, read_article

PAGE = """<!DOCTYPE html><html><head><title>Harbour | News</title><style>p{color:red}</style>
<script>var a = "<p>In 1999 5 people</p>";</script></head><body>
<nav><ul><li>Home<li>World 2024</ul></nav><header>Subscribe for $5</header>
<article><header><h1>Harbour &amp; town</h1></header>
<p>It was built in 1871<sup><a href="#n1">1</a></sup> by <b>two</b> engineers
and cost&nbsp;&pound;3 million.
<p>It has 12 piers<br>and covers 5 km<sup>2</sup>.
<ul><li>First, 1990<li>Second, <em>1991</em></ul>
<table><tr><th>Year<th>Ships<tr><td>1900<td>200</table>
<div>Loose 1950 <div>inner 1960</div> tail 1970</div>
<p hidden>no 1</p><p style="display: none">no 2</p><p aria-hidden="true">no 3</p>
<figure><img alt="no 4"><figcaption>The pier in 2001</figcaption></figure>
<noscript>no 5</noscript><template><p>no 6</p></template><aside>no 7</aside>
<form><button>no 8</button></form><svg><text>no 9</text></svg><!-- no 10 -->
</article><footer>© 2024</footer></body></html>"""

MARKDOWN = """---
title: not this
---
# A *title*

First **bold 12** and
a [link](http://example.org/5) and a note[^1].

- item 1990
- item 1991

| Year | Ships |
|------|-------|
| 1900 | 200 |

<script>alert(5)</script>

[^1]: Note of 1999.
"""


def test_a_page_gives_its_article_block_by_block() -> None:
    article = parse_article(PAGE)

    assert article.title == "Harbour & town"
    assert article.paragraphs == (
        "Harbour & town",
        "It was built in 1871 by two engineers and cost\xa0£3 million.",
        "It has 12 piers and covers 5 km2.",
        "First, 1990",
        "Second, 1991",
        "Year | Ships",
        "1900 | 200",
        "Loose 1950",
        "inner 1960",
        "tail 1970",
        "The pier in 2001",
    )


def test_a_page_without_an_article_gives_its_body_without_navigation() -> None:
    page = "<html><body><header>no</header><nav>no</nav><p>Yes.</p><footer>no</footer></body>"
    assert parse_article(page).paragraphs == ("Yes.",)


def test_markdown_gives_its_blocks_without_marks() -> None:
    article = parse_article(MARKDOWN, Form.MARKDOWN)

    assert article.title == "A title"
    assert article.paragraphs == (
        "A title",
        "First bold 12 and a link and a note.",
        "item 1990",
        "item 1991",
        "Year | Ships",
        "1900 | 200",
    )


def test_a_plain_text_keeps_its_lines_as_they_stand() -> None:
    text = "  One 1 line \n\n \t\nAnother <b>2</b> * line\n"
    assert parse_article(text).paragraphs == ("  One 1 line ", "Another <b>2</b> * line")


@pytest.mark.parametrize(
    ("start", "read"),
    [
        pytest.param("<!doctype HTML><p>a", "a", id="a page"),
        pytest.param("\n <html><p>a", "a", id="a page after blank lines"),
        pytest.param("# a\n", "a", id="Markdown by its heading"),
        pytest.param("see [a](https://b.c)", "see a", id="Markdown by its link"),
        pytest.param("a < b and # c", "a < b and # c", id="plain text"),
    ],
)
def test_what_it_is_shows_at_its_beginning(start: str, read: str) -> None:
    assert parse_article(start).paragraphs == (read,)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        pytest.param("a.txt", "# <b>1</b>", id="plain text"),
        pytest.param("a.MD", "1", id="Markdown"),
        pytest.param("a.html", "# 1", id="a page"),
        pytest.param("a.rst", "1", id="an unknown suffix: its beginning tells"),
    ],
)
def test_a_suffix_says_how_a_file_is_written(tmp_path: Path, name: str, read: str) -> None:
    file = tmp_path / name
    file.write_text("# <b>1</b>", encoding="utf-8")
    assert read_article(file).paragraphs == (read,)


def test_a_byte_order_mark_and_all_line_ends_are_understood(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert read_article(file).paragraphs == ("one", "two", "three")


def test_nothing_unsafe_is_let_through() -> None:
    text = "<p>a\x1b]0;b\x07c&#x202e;d&#x1b;[31me</p>"
    assert parse_article(text, Form.HTML).paragraphs == ("a]0;bcd[31me",)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    for file in (None, Path("-")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("é 5\n".encode())))
        assert read_article(file).paragraphs == ("é 5",)


def test_a_deep_or_broken_page_is_no_harm() -> None:
    assert parse_article("<html>" + "<b>" * 5000 + "x").paragraphs == ("x",)
    assert parse_article("<html><p <<< & &#0; </div></p></table>").paragraphs == ()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"one\ntw\xe9o", "byte 6 in line 2 is not UTF-8", id="another encoding"),
        pytest.param(b"\xff\xfeo\0n\0", "byte 0 in line 1 is not UTF-8", id="UTF-16"),
        pytest.param(b"a" * (16 * 1024 * 1024 + 1), "over 16 MB", id="too large"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    with pytest.raises(UserError, match=message):
        read_article(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"missing\.txt cannot be read: No such file"):
        read_article(tmp_path / "missing.txt")
