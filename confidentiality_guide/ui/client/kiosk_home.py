"""A kiosk's home: a few ways in, within reach."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.section_page import route_of
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_PICTURE_TALL, _PICTURE_WIDE = 0.22, 0.28  # shares of a tall screen's height, a wide screen's width
_PICTURE_UP_TO = 1.25  # the text size; beyond it the words need the room


class KioskHome(KioskScreen):
    """What would you like to do?"""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        theme = self.theme
        space = theme.metrics.space
        self._room = (
            RoomScene(theme, self) if not theme.high_contrast and theme.metrics.text <= _PICTURE_UP_TO else None
        )
        head = Look(Step.TITLE, QFont.Weight.Bold, heading=1)
        self.body.setSpacing(space(3))
        self.body.addWidget(Passage(_("What would you like to know?"), head, theme))
        first = setting.shelf.topics_of(setting.shelf.sections()[0].id)[0]
        begin = RowButton(first.title, first.lead, theme, icon="play", face=Face.PRIMARY)
        goes_to(begin, route_of(first), self.route_wanted.emit)
        self.body.addWidget(begin)
        rows = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * 13, space(3))
        for name, line, icon, place in (
            (_("All topics"), _("Find the one you have on your mind."), "list-bullets", Place.SECTION),
            (_("Myths"), _("True, not true, or it depends?"), "seal-question", Place.MYTHS),
            (_("Words to know"), _("What the hard words mean."), "book-open-text", Place.GLOSSARY),
            (_("A to Z"), _("Every topic and word in one list."), "sort-ascending", Place.INDEX),
        ):
            row = RowButton(name, line, theme, icon=icon, arrow=False)
            goes_to(row, Route(place), self.route_wanted.emit)
            rows.addWidget(row)
        self.body.addLayout(rows)
        promise = QHBoxLayout()
        promise.setSpacing(space(3))
        promise.addStretch()
        promise.addWidget(IconLabel("eraser", theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme))
        words = Passage(_("Nothing you do here is saved."), Look(Step.BODY, QFont.Weight.DemiBold), theme)
        promise.addWidget(words)
        promise.addStretch()
        self.body.addStretch()
        self.body.addLayout(promise)
        self.body.addStretch()

    def title(self) -> str:
        return _("Home")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stands above on a tall screen and at the side on a wide one."""
        space = self.theme.metrics.space
        side = space(8)
        self.margins = [side, space(4), side, space(3)]
        if self._room is not None:
            if self.landscape:
                wide = round(self.width() * _PICTURE_WIDE)
                mirrored = self.theme.right_to_left
                self._room.setGeometry(self.width() - wide if mirrored else 0, 0, wide, self.height())
                self.margins[2 if mirrored else 0] = wide + space(8)
            else:
                high = round(self.height() * _PICTURE_TALL)
                self._room.setGeometry(0, 0, self.width(), high)
                self.margins[1] = high + space(4)
        super().resizeEvent(event)
