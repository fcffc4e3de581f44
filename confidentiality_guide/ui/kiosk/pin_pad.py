"""The pad for the PIN: for the practice, to leave the guide."""

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.kiosk.pin import LONGEST
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.kiosk.front import Front
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.painting import paint_face
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_SECOND_MS = 1_000
_KEY_MM = 20
_KEY_EMS = 3
_COLUMNS = 3


class Typed(QWidget):
    """A dot for every digit that was typed."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._count = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show so many dots."""
        self._count = count
        self.setAccessibleName(fill(ngettext("{n} digit typed", "{n} digits typed", count), n=count))
        self.update()

    def sizeHint(self) -> QSize:
        space = self._theme.metrics.space
        return QSize(space(6) * LONGEST, space(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, space = self._theme, self._theme.metrics.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        radius = theme.metrics.radius("m")
        line = theme.colour(Role.LINE_STRONG)
        paint_face(painter, ground, radius, theme.colour(Role.SUNKEN), line, theme.metrics.border)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.INK))
        dot, gap = space(2), space(2)
        x = (self.width() - self._count * (dot + gap) + gap) / 2
        for place in range(self._count):
            painter.drawEllipse(QRectF(x + place * (dot + gap), (self.height() - dot) / 2, dot, dot))


class PinPad(Front):
    """Twelve keys, in the order of every telephone, whichever way the language runs.

    Signals:
        entered: A PIN was typed; carries it.
        closed: It is to go away.
    """

    widest_ems: ClassVar = 15
    is_scanned: ClassVar = False  # it is for the staff, who type on it as ever

    entered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        # Its keys are large at any text size, and larger ones would not fit a screen.
        theme = theme._replace(metrics=theme.metrics._replace(text=1.0))
        super().__init__(_("Leave the guide"), theme, owner)
        self._digits, self._wait = "", 0
        self._keys: list[Button] = []
        self._counting = QTimer(self)
        self._counting.setInterval(_SECOND_MS)
        self._counting.timeout.connect(self._count)
        column = self.card.column
        column.setSpacing(theme.metrics.space(2))
        head = Look(Step.LEAD, QFont.Weight.Bold, heading=1, centred=True)
        column.addWidget(Passage(_("Leave the guide"), head, theme))
        self._said = Passage(_("For the staff: type the PIN."), Look(Step.LABEL, centred=True), theme)
        column.addWidget(self._said)
        self._typed = Typed(theme)
        column.addWidget(self._typed)
        column.addWidget(self._make_keys())
        self._close = Button(_("Close"), theme, icon="x", step=Step.LABEL)
        self._close.clicked.connect(self.closed)
        column.addWidget(self._close)

    def _make_keys(self) -> QWidget:
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.theme.metrics.space(2))
        for place, digit in enumerate((*"123456789", "", "0", "")):
            if digit:
                key = self._key(digit, digit)
                key.clicked.connect(self._type)
                grid.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        erase = self._key("", _("Erase"), icon="arrow-bend-up-left")
        erase.clicked.connect(self._erase)
        enter = self._key("", _("Leave the guide"), icon="check", face=Face.PRIMARY)
        enter.clicked.connect(self._enter)
        grid.addWidget(erase, _COLUMNS, 0)
        grid.addWidget(enter, _COLUMNS, _COLUMNS - 1)
        return pad

    def _key(self, words: str, name: str, *, icon: str = "", face: Face = Face.PLAIN) -> Button:
        key = Button(words, self.theme._replace(right_to_left=False), icon=icon, face=face, step=Step.LEAD)
        key.setAccessibleName(name)
        metrics = self.theme.metrics
        wide = max(metrics.mm(_KEY_MM), metrics.font_px(Step.LEAD) * _KEY_EMS)
        key.setMinimumSize(wide, metrics.mm(_KEY_MM) + metrics.press_edge)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all equally wide
        self._keys.append(key)
        return key

    def ask(self) -> None:
        """Show it."""
        self.open_over(self._keys[0])

    # -- what is pressed

    def _type(self) -> None:
        key = self.sender()
        if isinstance(key, Button) and len(self._digits) < LONGEST:
            self._set_digits(self._digits + key.text())

    def _erase(self) -> None:
        self._set_digits(self._digits[:-1])

    def _enter(self) -> None:
        digits = self._digits
        self._set_digits("")
        if digits:
            self.entered.emit(digits)

    def _set_digits(self, digits: str) -> None:
        self._digits = digits
        self._typed.show_count(len(digits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # -- what comes of it

    def refuse(self, wait: float) -> None:
        """It was not the PIN; the next try has to wait for so many seconds."""
        self._set_digits("")
        self._say(_("That is not the PIN."))
        self.hold_back(wait)

    def hold_back(self, wait: float) -> None:
        """Take no digits for so many seconds."""
        self._wait = round(wait + 0.499)
        if self._wait:
            self._show_wait()
            self._counting.start()

    def _count(self) -> None:
        self._wait -= 1
        self._show_wait()

    def _show_wait(self) -> None:
        waiting = self._wait > 0
        for key in self._keys:
            key.setEnabled(not waiting)
        if waiting:
            words = ngettext(
                "Wait {n} second before you try again.", "Wait {n} seconds before you try again.", self._wait
            )
            self._said.set_text(fill(words, n=self._wait))
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._counting.stop()
            self._say(_("For the staff: type the PIN."))
            self._keys[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _say(self, words: str) -> None:
        self._said.set_text(words)
        announce(self, words)
        self.fit()
