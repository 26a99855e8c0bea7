"""When a card comes back, and what a study day brings: FSRS-6, the fold over events, the plan."""
