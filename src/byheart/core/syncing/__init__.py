"""Histories of several devices made one: events as lines, and the union of what was read."""
