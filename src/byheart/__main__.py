"""The program's entry: what can be answered before anything is imported is answered here."""

import sys

from byheart import __version__


def main() -> None:
    """Run the program; `--version` costs no more than Python's own start."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"byheart {__version__}\n")
        return
    from byheart.cli import run  # noqa: PLC0415 - Typer takes 5 times as long as Python itself

    run()


if __name__ == "__main__":
    main()
