"""What all finders need of an article: its passages, its words, and what is out of sight."""
