"""How long drafting takes, and that it grows with the article and not faster.

Run it by hand: `python tests/benchmarks/drafting_speed.py`.
"""

import time
from pathlib import Path

from byheart.core.drafting import draft

ARTICLES = Path(__file__).parent.parent / "articles"
WORDS = 1300
SIZES = (10_000, 100_000, 1_000_000)


def paragraphs() -> list[str]:
    texts = [file.read_text(encoding="utf-8") for file in sorted(ARTICLES.glob("*/*.txt"))]
    return [line for text in texts for line in text.split("\n") if line.strip()]


def seconds(lines: list[str]) -> float:
    start = time.process_time()
    draft(lines, source="benchmark")
    return time.process_time() - start


def cut(lines: list[str], size: int) -> list[str]:
    """Return so many characters of the articles, over and over again."""
    taken: list[str] = []
    length = 0
    while length < size:
        taken.append(lines[len(taken) % len(lines)])
        length += len(taken[-1])
    return taken


def main() -> None:
    lines = paragraphs()
    seconds(lines)  # compiles patterns and tables
    words, count = 0, 0
    while words < WORDS:
        words += len(lines[count].split())
        count += 1
    print(f"{words:9,} words            {seconds(lines[:count]):7.3f} s")
    for size in SIZES:
        taken = cut(lines, size)
        many, one = seconds(taken), seconds([" ".join(taken)])
        rate = many / size * 1e6
        print(
            f"{size:9,} characters       {many:7.3f} s  ({rate:.2f} s/MB), in one line {one:.3f} s"
        )
    for name, text in (
        ("dots", "." * 1_000_000),
        ("digits", "1" * 1_000_000),
        ("digits and commas", "1," * 500_000),
        ("digits and spaces", "1 " * 500_000),
        ("a long word", "a" * 1_000_000),
        ("numbers in words", "one hundred and " * 62_500),
        ("quotes", "'\"" * 500_000),
        ("dashes", "1-" * 500_000),
        ("months", "May " * 250_000),
        ("ago", "ago " * 250_000),
        ("brackets", "(" * 1_000_000),
    ):
        print(f"{name:20}           {seconds([text]):7.3f} s for 1 MB")


if __name__ == "__main__":
    main()
