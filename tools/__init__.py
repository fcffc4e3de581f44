"""Helpers for working on this checkout; nothing in here is part of the program."""
