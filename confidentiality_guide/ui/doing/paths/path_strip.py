"""On a guided path: where on it one is, the way on, and a way to leave it. It stands under every screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.paths.following import end_of, is_there, leave, path_of, stops_of
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.cross_button import CrossButton
from confidentiality_guide.ui.parts.ground import Edge, Ground
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Route

_SIDE_KIOSK_UNITS, _SIDE_DESKTOP_UNITS, _ABOVE_UNITS = 8, 5, 1.5
_WORDS_UP_TO = 1.25  # the text size; beyond it a cross says it


class PathStrip(Ground):
    """A slim strip; where there is no path, it is not there.

    Signals:
        route_wanted: The reader wants to go on, or back to the path; carries the `Route`.
        left: The reader wants to go on without the path.
    """

    route_wanted = Signal(object)
    left = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(Role.RAISED, setting.theme, edge=Edge.TOP, line=Role.LINE_STRONG, parent=parent)
        self._setting = setting
        self._wanted: Route | None = None
        theme = setting.theme
        space = theme.metrics.space
        row = QHBoxLayout(self)
        side = space(_SIDE_KIOSK_UNITS if theme.metrics.kiosk else _SIDE_DESKTOP_UNITS)
        row.setContentsMargins(side, space(_ABOVE_UNITS), side, space(_ABOVE_UNITS))
        row.setSpacing(space(3))
        icon = IconLabel("signpost", round(theme.metrics.font_px(Step.BODY) * 1.1), Role.ACCENT, theme)
        row.addWidget(icon)
        icon.setVisible(theme.metrics.text <= 1)
        self._where = Passage("", Look(Step.LABEL, QFont.Weight.DemiBold), theme)
        row.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        leave_words = _("Leave the tour")
        short = theme.metrics.kiosk and theme.metrics.text > _WORDS_UP_TO
        leaving = CrossButton("" if short else leave_words, leave_words, theme)
        leaving.clicked.connect(self._leave)
        row.addWidget(leaving)
        self._onward = Button(_("Next"), theme, icon_after="arrow-right", face=Face.PRIMARY, step=Step.LABEL)
        self._onward.clicked.connect(self._go)
        row.addWidget(self._onward)

    def show_place(self, present: Route) -> None:
        """Say where on the path this place is; beside the path, the way back to it."""
        visit, shelf = self._setting.visit, self._setting.shelf
        path = path_of(visit, shelf)
        stops = stops_of(path, shelf) if path is not None else ()
        if path is None or not stops or present == end_of(path.id):
            self.hide()
            return
        stop = min(visit.doing.stop, len(stops) - 1)
        here = [place for place, one in enumerate(stops) if is_there(present, one)]
        if here:
            stop = stop if stop in here else here[0]
        visit.doing.stop = stop
        self._where.set_text(fill(_("Tour: {place} of {count}"), place=stop + 1, count=len(stops)))
        if here:
            self._wanted = stops[stop + 1] if stop + 1 < len(stops) else end_of(path.id)
            self._onward.setText(_("Next") if stop + 1 < len(stops) else _("Finish"))
        else:
            self._wanted = stops[stop]
            self._onward.setText(_("Back to the tour"))
        self.show()

    def _go(self) -> None:
        if self._wanted is not None:
            self.route_wanted.emit(self._wanted)

    def _leave(self) -> None:
        leave(self._setting.visit)
        self.left.emit()
