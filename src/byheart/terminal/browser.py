"""A page opened in the learner's browser."""

import webbrowser
from pathlib import Path

from byheart.core.errors import UserError


def open_page(page: Path) -> None:
    """Open a page that is a file.

    Raises:
        UserError: If there is no browser to open it in; the page stays where it is.
    """
    address = page.absolute().as_uri()
    if not webbrowser.open(address):
        raise UserError(f"no browser was found: open {address} in one")
