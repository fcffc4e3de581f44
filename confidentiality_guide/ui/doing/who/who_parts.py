"""What both layouts of "who can know?" share: what is asked, and the parts that show it, made anew as it changes."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.doing.who.who_panel import WhoPanel
from confidentiality_guide.ui.doing.who.who_pickers import WhoPickers
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_view import WhoView
from confidentiality_guide.ui.parts.focus import mark_of, return_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.visits.lens import lens_of


class Arranged(StrEnum):
    """Where the list to pick from stands."""

    SIDE = "side"  # beside the answer, where it stays while the answer is turned
    ABOVE = "above"  # over the answer
    BUTTONS = "buttons"  # two buttons over the answer open it


class WhoParts(QObject):
    """Fills a column with the answer, and makes the list to pick from.

    Signals:
        panel_made: There is another list at the side, or none; carries the `WhoPanel` or None.
        answered: Another answer is shown.
    """

    panel_made = Signal(object)
    answered = Signal()

    def __init__(self, screen: Screen, asked: Asked, column: QVBoxLayout) -> None:
        super().__init__(screen)
        setting = screen.setting
        self._screen, self._setting, self._column = screen, setting, column
        self._finder = Finder(setting.shelf, lens_of(setting.visit, setting.shelf))
        self._asked = self._finder.settled(asked)
        if self._asked.party:
            self._finder.party(self._asked.party)  # what is not in this pack is found out now
        self.maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self.maker.link_opened.connect(screen.follow)
        self.maker.damage_found.connect(screen.damage_found, Qt.ConnectionType.QueuedConnection)
        self._arranged: Arranged | None = None
        self._panel: WhoPanel | None = None
        self._pickers: WhoPickers | None = None
        self._view: WhoView | None = None

    def arrange(self, arranged: Arranged) -> None:
        """Put the list there, unless it is."""
        if arranged is not self._arranged:
            self._arranged = arranged
            self._make_panel()
            self._fill()

    def _make_panel(self) -> None:
        _drop(self._panel)
        self._panel = None
        if self._arranged is not Arranged.BUTTONS:
            columns = 1 if self._arranged is Arranged.SIDE else 2
            self._panel = WhoPanel(self._asked, self._finder, self._setting.theme, columns=columns)
            self._panel.asked.connect(self.ask)
        if self._panel is not None and self._arranged is Arranged.ABOVE:
            self._column.insertWidget(0, self._panel)
        self.panel_made.emit(self._panel if self._arranged is Arranged.SIDE else None)

    def _fill(self) -> None:
        _drop(self._view)
        _drop(self._pickers)
        self._pickers = None
        if self._arranged is Arranged.BUTTONS:
            self._pickers = WhoPickers(self._asked, self._finder, self._setting.theme)
            self._pickers.asked.connect(self.ask)
            self._pickers.list_opened.connect(self._give_way)
            self._column.insertWidget(0, self._pickers)
        kinds_first = self._arranged is Arranged.ABOVE
        with_kinds = self._arranged is not Arranged.BUTTONS
        self._view = WhoView(
            self._asked, self._finder, self.maker, self._setting, kinds_first=kinds_first, with_kinds=with_kinds
        )
        self._view.asked.connect(self.ask)
        self._view.rule_opened.connect(self._remember_rule)
        self._view.route_wanted.connect(self._screen.route_wanted)
        self._view.situation_wanted.connect(self._screen.situation_wanted)
        self._column.insertWidget(1 if self._arranged is not Arranged.SIDE else 0, self._view)
        if self._screen.isVisible():
            self._place_now()

    def _place_now(self) -> None:
        """Give the parts their places at once: what is not shown yet can neither be seen nor take the keyboard."""
        for part in (self._pickers, self._view):
            if part is not None:
                part.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _give_way(self, opened: bool) -> None:
        """The answer gives way to a list that is open."""
        if self._view is not None:
            self._view.setVisible(not opened)

    def ask(self, asked: Asked) -> None:
        """Show another answer in the same place: the way back stays as it was."""
        turned = asked.by_kind != self._asked.by_kind
        self._asked = asked
        self._remember()
        chosen = mark_of(self._screen.focusWidget(), self._screen)
        if turned and self._panel is not None:
            self._make_panel()
        elif self._panel is not None:
            self._panel.show_asked(asked)
        self._fill()
        self.answered.emit()
        return_to(self._screen, chosen)
        if self._view is not None:
            announce(self._screen, self._view.said)

    def _remember_rule(self, place: int) -> None:
        self._asked = self._asked._replace(opened=place)
        self._remember()

    def _remember(self) -> None:
        visit = self._setting.visit
        visit.history = visit.history.here(self._asked.route)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
