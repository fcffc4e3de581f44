"""A long page for a desktop: what is seen first is built at once, the rest by and by."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.gradual import Gradual, Step
from confidentiality_guide.ui.shell.setting import Setting


class GradualPage(ReadingScreen):
    """Begins to build itself when it knows its size."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._building = Gradual(self.steps(), self)
        self._started = False

    def steps(self) -> Iterator[Step]:
        """What builds it, from the top down; asked for the first of them when the page has its size."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._started:
            self._started = True
            self._building.start(self._enough)

    def _enough(self) -> bool:
        return self.page.heightForWidth(self.text_width()) > self.height()

    def finish(self) -> None:
        self._started = True
        self._building.finish()
