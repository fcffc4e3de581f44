"""Learning by doing, as values: a run through a story, the loop that asks again, how long reading takes.

Pure: no Qt, no files, no clock. What is random is given a seed.
"""
