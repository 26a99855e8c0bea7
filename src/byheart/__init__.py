"""byheart: a quiz and flashcard program for the terminal."""

__version__ = "0.1.0"
