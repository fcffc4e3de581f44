"""What keeps a start quick: Python is spared work that a start has no use for, until the first page is painted."""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# It writes type stubs, for those who build PySide6.
_STUB_WRITER = "shibokensupport/signature/lib/pyi_generator.py"


def begin() -> None:
    """Call this before the window's own modules are imported."""
    # A start makes much and drops next to nothing, and the collector would look through all of it many times over.
    gc.disable()
    with _stub_writer_left_out():
        import PySide6.QtCore  # noqa: F401

    # PySide6 puts its own function in the place of `import`, which reads the source of every module that is imported
    # from then on, in case it asks for a `__feature__`. Ours ask for none, and there are a hundred of them.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def _stub_writer_left_out() -> Iterator[None]:
    """PySide6 carries its Python parts as source and compiles them at every start; the largest is of no use here."""
    usual = builtins.compile

    def compile_but_stub_writer(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        return usual("" if filename == _STUB_WRITER else source, filename, *others, **named)

    builtins.compile = compile_but_stub_writer
    try:
        yield
    finally:
        builtins.compile = usual


def end() -> None:
    """Call this once the first page has been painted."""
    # What there is now stays: the collector need not look through it again while a page is turned.
    gc.freeze()
    gc.enable()
