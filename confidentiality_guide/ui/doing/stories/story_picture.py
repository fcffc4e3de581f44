"""The picture of a story, where there is one: beside its scenes, or small in a list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.scenes.painting import paint_scene
from confidentiality_guide.ui.parts.scenes.picture import ScenePicture, scene_drawn, scene_of
from confidentiality_guide.ui.theme.theme import Theme

_PICTURE_UP_TO = 1.5  # the text size; beyond it the words need the room
_HIGH_OF_WIDE, _LOW_OF_WIDE = 0.86, 0.4
_BAND_UNITS = 44


def has_picture(theme: Theme) -> bool:
    """Whether a story shows its picture in this theme and text size."""
    return scene_drawn(theme) and theme.metrics.text <= _PICTURE_UP_TO


def paint_thumbnail(painter: QPainter, name: str, where: QRectF, theme: Theme) -> None:
    """Paint a story's picture small, with round corners. It is kept: a list is painted time and again."""
    ratio = painter.device().devicePixelRatioF()
    key = f"thumbnail {name} {theme.name} {theme.right_to_left} {where.width()}@{ratio}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _thumbnail(name, where.width(), ratio, theme)
        QPixmapCache.insert(key, found)
    painter.drawPixmap(where.topLeft(), found)


def _thumbnail(name: str, size: float, ratio: float, theme: Theme) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, size, size)
    painter.setClipPath(rounded(whole, theme.metrics.radius("s")))
    paint_scene(painter, scene_of(name), whole, theme)
    painter.end()
    return made


class StoryPicture(ScenePicture):
    """The picture on a desktop's page: nearly square in a narrow column, a band across a wide one.

    Where more stands under it, it is `low`.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, low: bool = False) -> None:
        super().__init__(name, theme, parent)
        self._share = _LOW_OF_WIDE if low else _HIGH_OF_WIDE
        self._band = theme.metrics.space(_BAND_UNITS / theme.metrics.text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._band, self._band)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        return self._band if width > 2 * self._band else round(width * self._share)
