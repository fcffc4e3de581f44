"""Building a long page: what is seen first, the rest a little at a time, below the fold and without a jump."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]
AFTER_A_FRAME_MS = 17  # what can be seen is painted before anything else is built


class Gradual(QObject):
    """Runs building steps in order: some at once, the others between events."""

    def __init__(self, steps: Iterable[Step], parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] = iter(steps)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._one)
        self.done = False

    def start(self, enough: Callable[[], bool]) -> None:
        """Run steps until there is enough to see, then go on by and by."""
        while not self.done and not enough():
            self._run()
        if not self.done:
            self._timer.start(AFTER_A_FRAME_MS)

    def stop(self) -> None:
        """Leave the rest undone."""
        self.done = True
        self._timer.stop()

    def finish(self) -> None:
        """Run all that is left, now."""
        while not self.done:
            self._run()

    def _one(self) -> None:
        self._run()
        if not self.done:
            self._timer.start(0)

    def _run(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self.stop()
        else:
            step()
