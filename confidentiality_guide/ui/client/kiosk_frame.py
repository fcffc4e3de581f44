"""The frame of a kiosk's screens: a head, a page that is turned by buttons, buttons at the foot.

Nothing is dragged: where a page is taller than its window, the way on is a button, and the last button of the screen
appears when all has been seen.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.parts.page_turner import PageTurner
from confidentiality_guide.ui.parts.painting import longest_word
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role

_SIDE_UNITS, _TOP_UNITS, _BOTTOM_UNITS, _FOOT_GAP_UNITS = 8, 4, 3, 2
_SLACK_PX = 2
_LANDSCAPE = 1.15
_SHORT_HEAD_EMS = 30  # of label text
_UNBROKEN_UP_TO = 1.25  # the text size up to which the words of the foot stand on one line


class KioskScreen(Screen):
    """A kiosk's screen. `head` and `body` are filled by each kind, the foot by `add_at_end`.

    What stands at the foot, such as *Next*, gives way to *More* until the reader has seen the whole page. The foot is
    a line of its own under the page, or, where `foot_in_column` says so, it stands in the last column of the page.
    """

    has_navigation = False
    ground = Role.SURFACE  # what the page stands on

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        space = self.theme.metrics.space
        self.foot_in_column = False
        self.margins = [space(_SIDE_UNITS), space(_TOP_UNITS), space(_SIDE_UNITS), space(_BOTTOM_UNITS)]
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(space(1))
        self.head = QHBoxLayout()
        self.head.setSpacing(space(4))
        self.inner = Page()
        self.body = QVBoxLayout(self.inner)
        ring = self.theme.metrics.ring
        self.body.setContentsMargins(ring, ring, ring, ring)
        (self.body if self._head_turns else self._whole).addLayout(self.head)
        left, top, right, bottom = self.margins
        self._whole.setContentsMargins(left - ring, top, right - ring, bottom)
        self.scroller = Scroller(self.theme)
        self.scroller.setWidget(self.inner)
        self._whole.addWidget(self.scroller, 1)
        self.turner = PageTurner(self.scroller, self.theme)
        self._make_foot()
        self.turner.turned.connect(self._settle)
        self._settling = QTimer(self)  # a page is measured once its layouts have settled
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.turner.settle)

    def _make_foot(self) -> None:
        self._foot = Ground(self.ground, self.theme, parent=self)
        self._foot_row = QHBoxLayout(self._foot)
        ring = self.theme.metrics.ring
        self._foot_row.setContentsMargins(ring, ring, ring, ring)
        self._foot_row.setSpacing(self.theme.metrics.space(3))
        self._at_end: list[QWidget] = []
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self.turner.up)
        self._foot_row.addWidget(self.turner.more)

    @property
    def _head_turns(self) -> bool:
        """Whether the head is turned with the page: over large words on a lowered one it would leave them no room."""
        return self.theme.metrics.lowered and self.theme.metrics.text > _UNBROKEN_UP_TO

    @property
    def short_head(self) -> bool:
        """Whether there is little room for what stands beside the name at the head."""
        metrics = self.theme.metrics
        room = (self.width() - self.margins[0] - self.margins[2]) * metrics.text
        return not self.landscape or room < _SHORT_HEAD_EMS * metrics.font_px(Step.LABEL)

    def _fit_head(self) -> None:
        """What stands at the head stands side by side, or where a word would be cut off, one under the other."""
        shown = [one for one in self._in_head() if not one.isHidden()]
        around = self.head.contentsMargins()
        room = self.width() - self.margins[0] - self.margins[2] - around.left() - around.right()
        needed = sum(map(self._least_wide, shown)) + self.head.spacing() * max(0, len(shown) - 1)
        beside = needed <= room or len(shown) < 2
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for one in () if beside else shown:
            if not _can_break(one):  # or the narrowest would say how wide all of them may be
                self.head.setAlignment(one, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _in_head(self) -> list[QWidget]:
        """What stands at the head, in reading order."""
        owner = self.head.parentWidget()
        children = owner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if owner else []
        return sorted((one for one in children if self.head.indexOf(one) >= 0), key=self.head.indexOf)

    def _least_wide(self, widget: QWidget) -> int:
        if isinstance(widget, Passage) and _can_break(widget):
            return longest_word(self.theme.font(widget.look.step, widget.look.weight), widget.words)
        shrinks = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        return (widget.minimumSizeHint() if shrinks else widget.sizeHint()).width()

    @property
    def landscape(self) -> bool:
        """Whether the screen is laid out as lying: it is clearly wider than tall, or the practice wants it so."""
        return self.theme.metrics.lies(self.width(), self.height(), clearly=_LANDSCAPE)

    @property
    def foot_height(self) -> int:
        """How much of the page's height the foot takes, with its gap, in pixels."""
        return self._foot_high() + self.theme.metrics.space(_FOOT_GAP_UNITS)

    def _foot_high(self) -> int:
        """How high the foot is: large words that do not fit beside each other are broken.

        Smaller ones stand on one line whatever they are, so that the foot is as high before the end of the page as
        at it: otherwise what appears at the end would push the end away again.
        """
        hint = self._foot.sizeHint().height()
        if self.theme.metrics.text <= _UNBROKEN_UP_TO:
            return hint
        return max(hint, self._foot_row.heightForWidth(self.foot_width() + 2 * self.theme.metrics.ring))

    def add_at_end(self, widget: QWidget) -> None:
        """Add to the foot something that waits until the whole page has been seen."""
        self._foot_row.addWidget(widget)
        self._at_end.append(widget)

    def foot_width(self) -> int:
        """How wide the foot is: the page, or its last column."""
        return self.width() - self.margins[0] - self.margins[2]

    def _settle(self) -> None:
        for widget in self._at_end:
            widget.setVisible(self.turner.at_end)
        self._place_foot()

    def _place_foot(self) -> None:
        needed = bool(self._at_end) or self._overflows()
        left, top, right, bottom = self.margins
        ring = self.theme.metrics.ring
        self._foot.setVisible(needed)
        below = self.foot_height if needed and not self.foot_in_column else 0
        wanted = (left - ring, top, right - ring, bottom + below)
        margins = self._whole.contentsMargins()
        if wanted != (margins.left(), margins.top(), margins.right(), margins.bottom()):
            self._whole.setContentsMargins(*wanted)
        high = self._foot_high()
        wide = self.foot_width() + 2 * ring
        x = left - ring if self.theme.right_to_left else self.width() - right - wide + ring
        self._foot.setGeometry(x, self.height() - bottom - high + ring, wide, high)
        self._foot.raise_()

    def _overflows(self) -> bool:
        """Whether the page is taller than its window would be without a foot."""
        left, top, right, bottom = self.margins
        wide = self.width() - left - right
        if wide <= 0:
            return False
        stays = self.head.count() and not self._head_turns
        head = self.head.sizeHint().height() + self._whole.spacing() if stays else 0
        room = self.height() - top - bottom - head
        return self.body.heightForWidth(wide) > room + _SLACK_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()
        self.turner.hidden = self.scroller.covered = self.foot_height if self.foot_in_column else 0
        self.turner.settle()
        self._settling.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """The head was filled after the page was made, and is read before it."""
        for widget in reversed(self._in_head()):
            widget.lower()
        super().showEvent(event)

    def raise_title(self) -> Passage | str:
        """Take a large heading off the top of the page."""
        parts = self.inner.findChildren(Passage, options=Qt.FindChildOption.FindDirectChildrenOnly)
        large = [one for one in parts if one.look.heading and one.look.step in {Step.TITLE, Step.HEAD}]
        in_a_row, on_top = -1, 1 if self._head_turns else 0
        if large and self.body.indexOf(large[0]) in {in_a_row, on_top}:
            large[0].hide()
            return large[0]
        return super().raise_title()

    def scroll_place(self) -> int:
        return self.scroller.verticalScrollBar().value()

    def return_to(self, place: int) -> None:
        self.inner.adjustSize()
        self.scroller.verticalScrollBar().setValue(place)


def _can_break(widget: QWidget) -> bool:
    return isinstance(widget, Passage) and not widget.look.one_line
