"""From a draft to questions: what is proposed, what was decided, and what stands against it."""
