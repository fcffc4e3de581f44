"""The map of a story, for people who write one: as text and as a picture."""
