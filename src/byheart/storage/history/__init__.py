"""The history: its file, the log of events in it, what is counted from it, and its backups."""
