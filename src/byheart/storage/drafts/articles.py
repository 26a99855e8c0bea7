"""Articles to draft from: plain text, Markdown or HTML, from a file or from standard input.

Markdown becomes HTML first, so that one reader says what is text.
"""

import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from byheart.core.cleaning import clean
from byheart.core.errors import UserError

_STANDARD_INPUT = "-"
_LARGEST = 16 * 1024 * 1024
_SUFFIXES = {".html": "html", ".htm": "html", ".xhtml": "html"} | {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
}
_SNIFFED = 4096
_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml|<!doctype html|<html|<head|<body|<article|<p\b)", re.IGNORECASE
)
_LOOKS_LIKE_MARKDOWN = re.compile(
    r"^#{1,6} \S|^(?:=|-){3,}\s*$|\]\(https?://|\*\*\w[^*\n]{0,200}\*\*|^> \S", re.MULTILINE
)
_FRONT_MATTER = re.compile(r"\A---\n(?:(?!---\n).*\n){0,200}?---\n")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\](?!:)|^\[\^[^\]\s]{1,40}\]: .*$", re.MULTILINE)


class Form(StrEnum):
    """How an article is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Article:
    """What there is to read: its title, "" if it has none, and its non-empty paragraphs.

    Of a plain text the paragraphs are its lines as they stand; of a page or of Markdown they are
    its blocks. Characters that may not reach a terminal are gone.
    """

    title: str
    paragraphs: tuple[str, ...]


def read_article(file: Path | None) -> Article:
    """Read an article from a file, or from standard input for None or "-".

    Raises:
        UserError: If it cannot be read, is over 16 MB or not UTF-8.
    """
    if file is None or str(file) == _STANDARD_INPUT:
        return parse_article(_decoded(sys.stdin.buffer.read(_LARGEST + 1), "standard input"))
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}") from error
    named = _SUFFIXES.get(file.suffix.lower())
    return parse_article(_decoded(content, str(file)), Form(named) if named else None)


def parse_article(text: str, form: Form | None = None) -> Article:
    """Take an article apart; without a form, its first lines tell which it is."""
    match form or _form(text):
        case Form.TEXT:
            return _article("", text.split("\n"))
        case Form.MARKDOWN:
            return _from_page(_markdown_to_html(text))
        case Form.HTML:
            return _from_page(text)


def _decoded(content: bytes, name: str) -> str:
    """Return the text of an article with one kind of line end."""
    if len(content) > _LARGEST:
        raise UserError(f"{name} is over 16 MB: draft from one article at a time")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UserError(
            f"{name}: byte {error.start} in line {line} is not UTF-8: save it as UTF-8"
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _form(text: str) -> Form:
    start = text[:_SNIFFED]
    if _LOOKS_LIKE_HTML.match(start):
        return Form.HTML
    return Form.MARKDOWN if _LOOKS_LIKE_MARKDOWN.search(start) else Form.TEXT


def _from_page(page: str) -> Article:
    from byheart.storage.drafts.page_lines import page_lines, page_title  # noqa: PLC0415 - draft alone needs the parser

    return _article(page_title(page), page_lines(page))


def _markdown_to_html(text: str) -> str:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - for Markdown alone

    text = _FOOTNOTE.sub("", _FRONT_MATTER.sub("", text, count=1))
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def _article(title: str, lines: list[str]) -> Article:
    cleaned = (clean(line) for line in lines)
    return Article(clean(title), tuple(line for line in cleaned if line.strip()))
