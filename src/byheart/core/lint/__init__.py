"""Is this a good question? A linter for meaning, past what the loader checks of form."""
