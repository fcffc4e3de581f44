"""What keeps a start quick: Python is spared work that a start has no use for, until the first page is painted."""

import builtins
import gc


def begin() -> None:
    """Call this before the window's own modules are imported."""
    # A start makes much and drops next to nothing, and the collector would look through all of it many times over.
    gc.disable()
    # PySide6 puts its own function in the place of `import`, which reads the source of every module that is imported
    # from then on, in case it asks for a `__feature__`. Ours ask for none, and there are a hundred of them.
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end() -> None:
    """Call this once the first page has been painted."""
    # What there is now stays: the collector need not look through it again while a page is turned.
    gc.freeze()
    gc.enable()
