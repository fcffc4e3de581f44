"""I have a situation: the way in for those to whom something happened."""
