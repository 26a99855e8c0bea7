"""Sections of a report as one page of HTML that needs nothing else: no network, no script."""

from collections.abc import Sequence
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from byheart.core.cleaning import clean
from byheart.terminal.progress import svg
from byheart.terminal.progress.sections import Bars, Columns, Picture, Points, Section, Year


def page(title: str, subtitle: str, sections: Sequence[Section]) -> str:
    """Return the page.

    Every text is escaped by the template, so a script in a deck's title stays text; control
    characters and marks that turn the writing direction are taken out. The page forbids itself
    to load or run anything.
    """
    environment = Environment(autoescape=True, undefined=StrictUndefined, finalize=_cleaned)
    template = environment.from_string(
        files("byheart.terminal.progress").joinpath("page.html.j2").read_text("utf-8")
    )
    return template.render(
        title=title,
        subtitle=subtitle,
        sections=sections,
        laid_out=laid_out,
        is_bars=lambda picture: isinstance(picture.chart, Bars),
        is_year=lambda picture: isinstance(picture.chart, Year),
    )


def laid_out(picture: Picture) -> svg.Drawing:
    """Return where the parts of a picture lie; bars are a table of their own."""
    match picture.chart:
        case Columns():
            return svg.columns(picture.chart, picture.table)
        case Year():
            return svg.year(picture.chart)
        case Points():
            return svg.points(picture.chart, picture.table)
        case Bars():
            return svg.Drawing(0)


def _cleaned(value: object) -> object:
    """Clean what the template writes; markup that it made itself is a subclass and stays."""
    return clean(value) if type(value) is str else value
