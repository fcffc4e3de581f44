"""The error of values that cannot be right."""


class ContentError(ValueError):
    """What is taught contradicts itself: a value was made that cannot be shown truthfully."""
