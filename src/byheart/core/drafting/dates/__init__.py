"""Dates in an article: absolute ones, those that hang on another day, and their years."""
