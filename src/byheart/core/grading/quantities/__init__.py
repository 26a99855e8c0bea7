"""The grammar of numbers and units: finding and reading quantities."""
