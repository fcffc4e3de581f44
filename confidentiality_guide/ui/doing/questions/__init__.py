"""My questions: a list to take along, and the ways to take it."""
