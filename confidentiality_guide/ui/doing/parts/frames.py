"""The frames of what one does, in either layout: what stands in them is the same."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_room import KioskRoomScreen
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role

_ROOM_TALL = 0.16  # of a tall screen's height
_ROOM_UP_TO = 1.25  # the text size: for more than one button beside another


def add_to(column: QBoxLayout, part: QWidget | QLayout) -> None:
    """Add a part to the end of a column."""
    if isinstance(part, QWidget):
        column.addWidget(part)
    else:
        column.addLayout(part)


def first_answer(page: QWidget) -> None:
    """Press the first of the answers on a page, where there are any."""
    from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton

    for button in page.findChildren(ChoiceButton)[:1]:
        button.click()


class KioskDoing(KioskRoomScreen):
    """A kiosk's page: a title, its parts, buttons at the foot.

    With `room_icon` the waiting room stands beside it, and its title is a quiet line with this icon at its head.
    """

    def __init__(self, setting: Setting, title: str, room_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(setting, parent, tall=_ROOM_TALL if room_icon else 0)
        theme = self.theme
        self._title = title
        self.body.setSpacing(theme.metrics.space(3))
        if room_icon:
            self.head.addWidget(IconLabel(room_icon, theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme))
            name = Passage(title, Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1), theme)
            self.head.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self.body.addWidget(Passage(title, Look(Step.TITLE, QFont.Weight.Bold, heading=1), theme))

    def title(self) -> str:
        return self._title

    def add(self, part: QWidget | QLayout) -> None:
        """Add a part under the others."""
        add_to(self.body, part)

    def end(self, *buttons: QWidget) -> None:
        """Nothing more stands on the page but these, at its foot."""
        self.body.addStretch()
        for button in buttons[:-1]:
            self.add_before(button)
        for button in buttons[-1:]:
            self.add_at_end(button)

    def add_before(self, button: QWidget) -> None:
        """Add to the foot a button that does not stand alone there; for want of room, it ends the page."""
        if self.theme.metrics.text <= _ROOM_UP_TO:
            self.add_at_end(button)
        else:
            self.body.insertWidget(self.body.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_at_end(self, widget: QWidget) -> None:
        """Add to the foot; what comes once the page is shown stands there at once, if the page has been seen."""
        super().add_at_end(widget)
        if self.isVisible():
            self.turner.settle()

    def answer_first(self) -> None:
        first_answer(self)

    def take_from_end(self, widget: QWidget) -> None:
        """Take something from the foot again."""
        if widget in self._at_end:
            self._at_end.remove(widget)
            self._foot_row.removeWidget(widget)
        self.body.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def add_aside(self, button: QWidget) -> None:
        """Add a quiet way out: at the end of the head, or for want of room there, at the end of the page."""
        if self.theme.metrics.text <= _ROOM_UP_TO:
            self.head.addWidget(button)
        else:
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def place_added(self, added: QWidget) -> None:
        """Give what was added to the page its place at once, and the page its new height."""
        if self.isVisible():
            added.show()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.turner.settle()


class DesktopDoing(ReadingScreen):
    """A desktop's page: a title, its parts, buttons under them."""

    def __init__(self, setting: Setting, title: str, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._title = title
        self.page.addWidget(Passage(title, Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        self._foot = FlowLayout(self.theme.metrics.space(3))
        self._asides: list[QWidget] = []

    def title(self) -> str:
        return self._title

    def add(self, part: QWidget | QLayout) -> None:
        """Add a part under the others."""
        add_to(self.page, part)

    def end(self, *buttons: QWidget) -> None:
        """Nothing more stands on the page but these, under it."""
        self.page.addSpacing(self.theme.metrics.space(2))
        self.page.addLayout(self._foot)
        for button in (*self._asides, *buttons):
            self.add_at_end(button)

    def add_at_end(self, widget: QWidget) -> None:
        """Add to the buttons under the page."""
        self._foot.addWidget(widget)

    def add_before(self, button: QWidget) -> None:
        """Add to the buttons under the page."""
        self.add_at_end(button)

    def answer_first(self) -> None:
        first_answer(self)

    def take_from_end(self, widget: QWidget) -> None:
        """Take something from the buttons again."""
        self._foot.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def add_aside(self, button: QWidget) -> None:
        """Add a quiet way out, before the other buttons under the page; to be called before `end`."""
        self._asides.append(button)


DoingPage = KioskDoing | DesktopDoing


def doing_page(setting: Setting, title: str, *, room_icon: str = "") -> DoingPage:
    """A page for this layout; with `room_icon`, a kiosk shows the room beside it and this icon in its head."""
    if setting.theme.metrics.kiosk:
        return KioskDoing(setting, title, room_icon)
    return DesktopDoing(setting, title)
