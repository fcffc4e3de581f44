"""Who can know what, on a desktop: every party in a list of its own beside the answer."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.doing.who.who_panel import WhoPanel
from confidentiality_guide.ui.doing.who.who_parts import Arranged, WhoParts
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.shell.screen import ScrolledScreen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.tokens import number

_PANEL_EMS = 14
_LEAST_LETTERS, _EM_PER_LETTER = 42, 0.52  # of the answer beside the list


class DeskWho(ScrolledScreen):
    """The list scrolls by itself, so that the answer stays in sight."""

    def __init__(self, setting: Setting, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        space = self.theme.metrics.space
        self._answer = QVBoxLayout()
        self._answer.setSpacing(space(4))
        self.column.setSpacing(0)
        self.column.addLayout(self._answer)
        self.column.addSpacing(space(8))
        self.column.addStretch(1)
        self._list = Scroller(self.theme)
        self._list.setParent(self)
        self._list.lower()  # read before the answer
        self.parts = WhoParts(self, asked, self._answer)
        self.parts.panel_made.connect(self._take_panel)
        self.parts.answered.connect(self._begin_at_top)

    def title(self) -> str:
        return _("Who can know?")

    def _take_panel(self, panel: WhoPanel | None) -> None:
        inner = Page()
        space = self.theme.metrics.space
        column = QVBoxLayout(inner)
        column.setContentsMargins(space(6), space(7), space(3), space(6))
        if panel is not None:
            column.addWidget(panel)
        self._list.setWidget(inner)
        self._list.setVisible(panel is not None)

    def _begin_at_top(self) -> None:
        self.scroller.verticalScrollBar().setValue(0)

    @property
    def _list_width(self) -> int:
        return round(self.theme.metrics.font_px(Step.LABEL) * _PANEL_EMS) + self.theme.metrics.space(9)

    def _answer_width(self) -> int:
        return round(number("sizesDesktopPx", "readingColumn") * self.theme.metrics.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list where the answer is then wide enough to read."""
        space = self.theme.metrics.space
        least = _LEAST_LETTERS * _EM_PER_LETTER * self.theme.metrics.font_px(Step.BODY) + 2 * space(6)
        beside = self.width() - self._list_width >= least
        self.parts.arrange(Arranged.SIDE if beside else Arranged.BUTTONS)
        start = self._list_width if beside else 0
        rtl = self.theme.right_to_left
        self._list.setGeometry(self.width() - start if rtl else 0, 0, start, self.height())
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0 if rtl else start, 0, start if rtl else 0, 0)
        spare = max(0, self.width() - start - 2 * space(6) - self._answer_width())
        near, far = space(6), space(6) + spare
        if not beside:
            near = far = space(6) + spare // 2
        self.column.setContentsMargins(far if rtl else near, space(7), near if rtl else far, 0)
        super().resizeEvent(event)

    def room_beside(self) -> int:
        return self.width() - self._list_width - self._answer_width() - 2 * self.theme.metrics.space(6)
