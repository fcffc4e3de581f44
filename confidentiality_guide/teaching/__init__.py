"""What is taught, as values: no Qt, no files, no clock.

A value with nothing to check is a named tuple: defining a dataclass takes Python six times as long (0.6 ms), and every
start defines them all.
"""
