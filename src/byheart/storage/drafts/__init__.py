"""Articles, drafts of them, and what an author decided."""
