"""All that is kept: deck files and their cache, the history, settings. Only here SQL."""
