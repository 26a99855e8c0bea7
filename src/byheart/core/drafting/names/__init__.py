"""Proper names in an article, and the class of each."""
