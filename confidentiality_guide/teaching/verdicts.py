"""The three answers to "is this private?"."""

from enum import StrEnum


class Verdict(StrEnum):
    """An answer to "is this private?". Each has a shape, a word and a colour, always shown together."""

    PROTECTED = "protected"
    DEPENDS = "depends"
    NOT_PROTECTED = "not-protected"
