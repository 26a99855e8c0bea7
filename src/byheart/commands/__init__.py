"""One file a command: read, call the core, show."""
