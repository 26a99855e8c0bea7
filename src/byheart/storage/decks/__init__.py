"""Deck files: found, read, cached, written, and as they were committed."""
