"""Draws the icon in the sizes a desktop asks for, from icons/confidentiality-guide.svg; run by hand when that changes.

QT_QPA_PLATFORM=offscreen python packaging/build_icons.py
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).with_name("icons")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Write one PNG file for each size."""
    _application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICONS / "confidentiality-guide.svg"))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        folder = ICONS / "hicolor" / f"{size}x{size}"
        folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(folder / "confidentiality-guide.png"))


if __name__ == "__main__":
    main()
