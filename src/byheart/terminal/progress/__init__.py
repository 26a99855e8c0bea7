"""Progress as it is shown: the same sections as lines in a terminal and as a page."""
