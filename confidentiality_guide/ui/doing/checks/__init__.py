"""Check what you know: questions, and what follows from an answer."""
