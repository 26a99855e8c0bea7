"""Counts, measures, money, shares and ranks in an article."""
