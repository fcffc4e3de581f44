"""A client and a therapist together, as values: the hand-off code. Pure: no Qt, no files but its own words."""
