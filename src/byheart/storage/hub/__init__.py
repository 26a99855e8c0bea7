"""A class's database: its tables, people, events and decks."""
