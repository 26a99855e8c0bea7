"""Events on their way between the devices of one learner, and the folders that carry them."""
