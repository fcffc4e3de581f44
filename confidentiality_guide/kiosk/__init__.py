"""The waiting room's rules, as values: when a visit ends, who may leave, what the self-test judges.

Pure: no Qt, no files, no clock of its own; times are given in seconds of a clock that never goes back.
"""
