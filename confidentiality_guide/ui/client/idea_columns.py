"""A kiosk's screen in two columns: what is said on the left, what belongs to it on the right, the buttons under that."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.progress import Progress
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role

_LEAST_COLUMN_LETTERS = 28  # below this, two columns become one
_EM_PER_LETTER = 0.52
_LEFT_SHARE, _RIGHT_SHARE = 976, 752
_DASHES_UP_TO = 1.25  # the text size up to which there is room for them beside the words that say the same


class IdeaColumns(KioskScreen):
    """Two columns where both are wide enough to read; the buttons then stand at the foot of the second. Of a page in
    two languages, the languages are the columns.

    `left` and `right` are filled by each kind, then closed by `end_columns`. What is given to `add_movable` goes to
    the column with more room.
    """

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._movable: list[QWidget] = []
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self.theme.metrics.space(8))
        self.body.addLayout(self._columns, 1)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self.left, _LEFT_SHARE), (self.right, _RIGHT_SHARE)):
            column.setSpacing(self.theme.metrics.space(3))
            self._columns.addLayout(column, share)

    def name_page(self, icon: str, name: str, where: str, place: int, count: int) -> None:
        """Say at the head what page this is, and in `where` how far one is in it; `place` counts from 0."""
        theme = self.theme
        self._icon = IconLabel(icon, theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme)
        self.head.addWidget(self._icon)
        look = Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1)
        self.head.addWidget(Passage(name, look, theme), 1)
        words = Passage(where, Look(Step.LABEL, role=Role.INK_MUTED, one_line=True), theme)
        self.head.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        self._progress = Progress(place, count, theme)
        self.head.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_movable(self, widget: QWidget) -> None:
        """Add what may stand in either column."""
        self._movable.append(widget)
        self.right.addWidget(widget)

    def end_columns(self) -> None:
        """Nothing more is added; the right one stays clear of the buttons."""
        self.left.addStretch()
        self.right.addStretch()
        self._clear_of_foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.right.addItem(self._clear_of_foot)

    def _balance(self) -> None:
        """Put what can move into the column with more room, where there are two."""
        wide = self.width() - self.margins[0] - self.margins[2] - self.theme.metrics.space(8)
        right_width = self._right_width()
        for widget in self._movable:
            self.left.removeWidget(widget)
            self.right.removeWidget(widget)
            left_width = wide - right_width
            left = self.left.heightForWidth(left_width)
            right = self.right.heightForWidth(right_width)
            on_left = max(left + widget.heightForWidth(left_width), right)
            on_right = max(left, right + widget.heightForWidth(right_width))
            column = self.left if self.foot_in_column and on_left < on_right else self.right
            column.insertWidget(column.count() - (1 if column is self.left else 2), widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where both are wide enough to read."""
        least = _LEAST_COLUMN_LETTERS * _EM_PER_LETTER * self.theme.metrics.font_px(Step.BODY)
        stacked = not self.landscape or self._right_width() < least or self.setting.two_languages
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._columns.setStretch(0, 0 if stacked else _LEFT_SHARE)
        self._columns.setStretch(1, 1 if stacked else _RIGHT_SHARE)
        self._columns.setSpacing(self.theme.metrics.space(3 if stacked else 8))
        self.foot_in_column = not stacked
        short = self.short_head
        self._progress.set_short(short)
        self._progress.setVisible(self.theme.metrics.text <= _DASHES_UP_TO)
        self._icon.setVisible(not short or self.theme.metrics.text <= _DASHES_UP_TO)
        room = 0 if stacked else self.foot_height
        self._clear_of_foot.changeSize(0, room, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._balance()
        self.right.invalidate()
        super().resizeEvent(event)

    def _right_width(self) -> int:
        wide = self.width() - self.margins[0] - self.margins[2] - self.theme.metrics.space(8)
        return round(wide * _RIGHT_SHARE / (_LEFT_SHARE + _RIGHT_SHARE))

    def foot_width(self) -> int:
        return self._right_width() if self.foot_in_column else super().foot_width()
