"""The grammar of dates: finding, reading and writing them."""
