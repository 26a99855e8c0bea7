"""Decks as text: questions in canonical form, put into files of which every other byte is kept."""
