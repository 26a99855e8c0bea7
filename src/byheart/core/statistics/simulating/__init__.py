"""Days to come, played through: what will be asked and known if a learner goes on like this."""
