"""Decks as they are read: YAML by its events, fields by one table, every fault with its place."""
