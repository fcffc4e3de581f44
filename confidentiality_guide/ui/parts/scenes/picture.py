"""The picture beside a story. It is decoration: it says nothing, and high contrast leaves it out."""

from importlib import import_module

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.teaching.scenarios import PICTURES
from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.scenes.painting import paint_scene
from confidentiality_guide.ui.parts.scenes.scene import Scene
from confidentiality_guide.ui.theme.theme import Theme


def scene_drawn(theme: Theme) -> bool:
    """Whether this theme has pictures: in high contrast the screen leaves their place to the words."""
    return not theme.high_contrast


def scene_of(name: str) -> Scene:
    """The picture of this name. Its drawing is imported when it is first shown.

    Raises:
        ValueError: There is no such picture.
    """
    if name not in PICTURES:
        raise ValueError(f"there is no picture “{name}”; there are {', '.join(PICTURES)}")
    scene = import_module(f"{__package__}.{name}").SCENE
    assert isinstance(scene, Scene)
    return scene


class ScenePicture(QWidget):
    """A picture as large as its place: flush with a kiosk's edges, with round corners at a desk.

    What was painted is kept for the next screen, since the scenes of a story mostly share one picture.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._theme = name, theme
        self._scene = scene_of(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)  # whatever there is; who places it decides

    def paintEvent(self, event: QPaintEvent) -> None:
        if scene_drawn(self._theme) and not self.rect().isEmpty():
            QPainter(self).drawPixmap(0, 0, self.pixmap())

    def pixmap(self) -> QPixmap:
        """What is shown: painted now, or kept from another screen."""
        theme, ratio = self._theme, self.devicePixelRatioF()
        corner = 0 if theme.metrics.kiosk else theme.metrics.radius("l")
        key = f"scene {self.name} {theme.name} {theme.right_to_left} {self.width()}x{self.height()}@{ratio} {corner}"
        found = QPixmap()
        if not QPixmapCache.find(key, found):
            found = self._painted(corner, ratio)
            QPixmapCache.insert(key, found)
        return found

    def _painted(self, corner: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        if corner:
            pixmap.fill(Qt.GlobalColor.transparent)  # only then: without alpha it is painted in less time
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if corner:
            painter.setClipPath(rounded(QRectF(self.rect()), corner))
        paint_scene(painter, self._scene, QRectF(self.rect()), self._theme)
        painter.end()
        return pixmap
