"""What stands around a screen: the bar, a desktop's navigation, and the strips by the bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.shell.bar import Bar, DesktopBar, KioskBar
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.side_nav import SideNav
from confidentiality_guide.ui.speech.offered import is_offered
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.tokens import number
from confidentiality_guide.visits.route import WELCOME, Route

if TYPE_CHECKING:  # imported where a path is begun, and where a page is lowered
    from confidentiality_guide.ui.doing.paths.path_strip import PathStrip
    from confidentiality_guide.ui.kiosk.above import Above

_NAV_UNITS = 64
_LEAST_OF_COLUMN = 0.8  # of the reading column must be left, or the navigation gives way


class Frame(Ground):
    """All of the window but what opens over it. Made anew with every setting; screens come and go in it.

    Signals:
        route_wanted: The navigation or the path leads somewhere; carries the `Route`.
        reader_chosen: The words for another reader are wanted; carries the `Reader`.
        path_left: The reader goes on without the path.
        two_languages_chosen: The English is to stand beside the reader's language, or no more; carries which.
    """

    route_wanted = Signal(object)
    reader_chosen = Signal(object)
    path_left = Signal()
    two_languages_chosen = Signal(bool)

    def __init__(self, setting: Setting, size: QSize) -> None:
        super().__init__(Role.SURFACE, setting.theme)
        self.tall = size.height() > size.width()
        self._setting = setting
        self._screen: Screen | None = None
        self._nav: SideNav | None = None
        self._path: PathStrip | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._column.addLayout(self._middle, 1)
        self.bar = self._make_bar(size)
        self._above: Above | None = None
        if self.theme.metrics.kiosk:
            self._column.addWidget(self.bar)
            self._add_above()
        else:
            self._column.insertWidget(0, self.bar)
            self._nav = self._make_nav()
            self._middle.addWidget(self._nav)

    def _add_above(self) -> None:
        """What stands over the page where it is lowered."""
        if self.theme.metrics.lowered:
            from confidentiality_guide.ui.kiosk.above import Above

            self._above = Above(self.theme, self)
            self._column.insertWidget(0, self._above)

    def _make_bar(self, size: QSize) -> Bar:
        shelf, practice = self._setting.shelf, self._setting.practice
        language = next((one.name for one in shelf.pack.languages if one.tag == shelf.language), "")
        if not self.theme.metrics.kiosk:
            return self._desktop_bar(language)
        aloud = is_offered() and (practice is None or practice.kiosk.speech)
        host = practice.practice.name if practice is not None else ""
        lies = self.theme.metrics.lies(size.width(), size.height())
        return KioskBar(self.theme, language, tall=not lies, aloud=aloud, host=host)

    def _desktop_bar(self, language: str) -> DesktopBar:
        both = self._setting.visit.two_languages if self._setting.shelf.language != ENGLISH else None
        made = DesktopBar(self.theme, language, aloud=is_offered(), two_languages=both)
        made.two_languages_pressed.connect(self.two_languages_chosen)
        return made

    def _make_nav(self) -> SideNav:
        nav = SideNav(self._setting.shelf, self.theme, self._setting.visit.reader)
        nav.setFixedWidth(self.theme.metrics.space(_NAV_UNITS))
        nav.route_chosen.connect(self.route_wanted)
        nav.reader_chosen.connect(self.reader_chosen)
        return nav

    def show_screen(self, screen: Screen) -> None:
        """Show the screen of the place the visit is at; the one before goes away."""
        history = self._setting.visit.history
        old, self._screen = self._screen, screen
        if self._nav is not None:
            self._nav.show_place(history.present, screen.section)
            self.fit_nav()
        self._show_path(history.present)
        if self._above is not None:
            self._above.show_page(screen)
        if old is not None:
            screen.resize(old.size())  # the size it is going to have: or it is laid out for another one first
        self._middle.addWidget(screen, 1)
        if self._path is not None:
            self._path.raise_()  # it is read after the screen
        if old is not None:
            self._take_away(old)
        self.bar.show_way(back=history.can_go_back, begun=history.present != WELCOME)

    def _take_away(self, old: Screen) -> None:
        self._middle.removeWidget(old)
        if (on := old.focusWidget()) is not None:
            on.clearFocus()  # or Qt looks for the next control on a page that goes away
        old.hide()
        old.deleteLater()

    def _show_path(self, route: Route) -> None:
        """Under the screen, while the reader is on a guided path: where on it, and the way on."""
        visit = self._setting.visit
        if self._path is None and visit.did_something and visit.doing.path:
            from confidentiality_guide.ui.doing.paths.path_strip import PathStrip

            self._path = PathStrip(self._setting)
            self._path.route_wanted.connect(self.route_wanted)
            self._path.left.connect(self.path_left)
            self._column.insertWidget(self._column.indexOf(self._middle) + 1, self._path)
        if self._path is not None:
            self._path.show_place(route)

    def put_by_bar(self, strip: QWidget) -> None:
        """Give a strip its place by the bar: above it at a kiosk, below it on a desktop."""
        kiosk = self.theme.metrics.kiosk
        self._column.insertWidget(self._column.indexOf(self.bar) + (0 if kiosk else 1), strip)
        if not kiosk and (after := self._nav or self._screen) is not None:
            strip.stackUnder(after)  # it is read before them

    def fit_nav(self) -> None:
        """Show the navigation where the screen wants it and the window has room for it."""
        if self._nav is None or self._screen is None:
            return
        column = number("sizesDesktopPx", "readingColumn") * self.theme.metrics.text * _LEAST_OF_COLUMN
        room = self.window().width() - self._nav.width() >= column
        self._nav.setVisible(self._screen.has_navigation and room)

    def lay_out(self) -> None:
        """Give a new screen its size now: what is not shown yet has no place in a layout."""
        around = self.parentWidget()
        if self._screen is not None and around is not None and (layout := around.layout()) is not None:
            self.show()
            self._screen.show()
            layout.activate()
