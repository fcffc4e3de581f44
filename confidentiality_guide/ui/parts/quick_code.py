"""An address, or plain text, as a code for a reader's own phone: a kiosk has no browser."""

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.theme.theme import Theme

_QUIET_MODULES = 2


def modules(text: str, error: str) -> list[bytes]:
    """The rows of a QR code, 1 for each dark module. `error` is how much of it may be unreadable: "l", "m", "q", "h"."""
    import segno  # 29 ms to import: only when a card is opened

    encoding = None if text.isascii() else "utf-8"
    return [bytes(row) for row in segno.make_qr(text, error=error, encoding=encoding).matrix]


class QuickCode(QWidget):
    """A QR code, black on white in every theme: phones read no other as well."""

    accessible_role: ClassVar = QAccessible.Role.Graphic

    def __init__(
        self, address: str, size: int, theme: Theme, parent: QWidget | None = None, *, error: str = "m"
    ) -> None:
        super().__init__(parent)
        self._modules = modules(address, error)
        self._size, self._theme = size, theme
        self.setAccessibleName(_("A code to read with your phone’s camera"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(self.rect()), self._theme.metrics.radius("s")), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        count = len(self._modules) + 2 * _QUIET_MODULES
        module = self._size // count or 1
        offset = (self._size - module * len(self._modules)) // 2
        for down, row in enumerate(self._modules):
            for across, dark in enumerate(row):
                if dark:
                    x, y = offset + across * module, offset + down * module
                    painter.fillRect(x, y, module, module, Qt.GlobalColor.black)
