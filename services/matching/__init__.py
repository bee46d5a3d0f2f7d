"""Search: a projection of what the feeds tell, candidates from it, a score with its reasons."""
