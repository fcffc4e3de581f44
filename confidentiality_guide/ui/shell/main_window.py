"""The window: the bar, the screen, and the way from place to place."""

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.file.errors import NotInPack, PackError
from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.ids import LanguageTag, StateId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.parts.focus import Mark, mark_of, return_to, step
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.shell.bar import Bar, DesktopBar, KioskBar
from confidentiality_guide.ui.shell.notices import page_damaged
from confidentiality_guide.ui.shell.opening import Opening
from confidentiality_guide.ui.shell.overlays import Overlays
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.screens import make_screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.side_nav import SideNav
from confidentiality_guide.ui.speech.offered import is_offered
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import number
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from confidentiality_guide.visits.visit import Visit

if TYPE_CHECKING:  # imported where shortcuts are made, after the first paint; where a path is begun
    from PySide6.QtGui import QShortcut

    from confidentiality_guide.ui.doing.paths.path_strip import PathStrip
    from confidentiality_guide.ui.kiosk.above import Above
    from confidentiality_guide.ui.speech.aloud import Aloud

_NAV_UNITS = 64
_LEAST_OF_COLUMN = 0.8  # of the reading column must be left, or the navigation gives way
_SMALLEST = (480, 400)


class MainWindow(QWidget):
    """One window for either layout.

    A change of language, colours or text size makes new values; the window then makes its parts anew from them,
    and the reader finds the place, and what was open, unchanged.

    Signals:
        choices_changed: Language, text size or colours were chosen in the visit: a new setting is wanted.
        visit_ended: "I'm done" was pressed.
        painted: The first page can be read: what could wait for that may begin.
        speaking_changed: The page is being read aloud, or no longer; carries whether.
    """

    accessible_role: ClassVar = QAccessible.Role.Window

    choices_changed = Signal()
    visit_ended = Signal()
    painted = Signal()
    speaking_changed = Signal(bool)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self._screen: Screen | None = None
        self._chrome: QWidget | None = None
        self._nav: SideNav | None = None
        self._strip: PathStrip | None = None
        self._above: Above | None = None
        self._bar: Bar | None = None
        self._aloud: Aloud | None = None  # made when the first page is read aloud
        self._tall = False
        self._was_painted = False
        self._broken_by: tuple[object, ...] = ()
        self._shortcuts: list[QShortcut] = []
        self._scrolled: dict[Route, int] = {}
        self._left_from: dict[Route, Mark | None] = {}  # what was pressed there to go on
        self.setMinimumSize(*_SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # its ground paints all of it: once is enough
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.overlays = Overlays(self)
        self.overlays.cover_lifted.connect(self._show_again)
        self.opening = Opening(self.overlays)
        self.opening.link_followed.connect(self.open_target)
        self.opening.language_chosen.connect(self.choose_language)
        self.opening.text_size_chosen.connect(self.choose_text_size)
        self.opening.theme_chosen.connect(self.choose_theme)
        self.opening.reader_chosen.connect(self.choose_reader)
        self.opening.age_chosen.connect(self.choose_age)
        self.opening.situation_wanted.connect(self.ask_situation)
        self._ring = FocusRing(self, setting.theme)

    @property
    def theme(self) -> Theme:
        """The present theme."""
        return self.setting.theme

    @property
    def visit(self) -> Visit:
        """The present visit."""
        return self.setting.visit

    @property
    def screen_shown(self) -> Screen:
        """The present screen."""
        assert self._screen is not None
        return self._screen

    # -- building

    def build(self, setting: Setting | None = None) -> None:
        """Make everything from the setting: at first, and whenever it changes. The place is kept."""
        self.hush()
        place = self._screen.scroll_place() if self._screen is not None else 0
        part = self._screen.part_in_view() if self._screen is not None and self._broken_by != self._breaking() else ""
        self._broken_by = self._breaking()
        opened = self.opening.target
        self.opening.drop()  # with the page it stands beside
        if setting is not None:
            self.setting = setting
        self.setting = self.setting.lowered_for(self.size())
        self.setPalette(self.theme.palette())
        self.setLayoutDirection(self.theme.direction)
        self.overlays.close_sheet()
        self._replace_chrome()
        self._ring.set_theme(self.theme)
        self._show_present(place)
        if part:  # the lines are others now, and so is how far down the page it stands
            self.screen_shown.show_part(part)
        if opened is not None:
            self._lay_out(self.screen_shown)  # it has to be known how much room there is beside the page
            self.open_target(opened)
        if self.overlays.covered:
            self._keep_hidden()
        self.overlays.raise_front()

    def _breaking(self) -> tuple[object, ...]:
        """What decides how the lines of a page are broken."""
        return self.visit.language, self.visit.text_size, self.visit.reader

    def _replace_chrome(self) -> None:
        old = self._chrome
        self._screen = self._nav = self._strip = self._above = None
        self._chrome = Ground(Role.SURFACE, self.theme)
        column = QVBoxLayout(self._chrome)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        column.addLayout(self._middle, 1)
        self._bar = self._make_bar()
        if self.theme.metrics.kiosk:
            column.addWidget(self._bar)
            self._add_above(column)
        else:
            column.insertWidget(0, self._bar)
            self._nav = self._make_nav()
            self._middle.addWidget(self._nav)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._chrome)
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _add_above(self, column: QVBoxLayout) -> None:
        """What stands over the page where it is lowered."""
        if self.theme.metrics.lowered:
            from confidentiality_guide.ui.kiosk.above import Above

            self._above = Above(self.theme, self)
            column.insertWidget(0, self._above)

    def _make_bar(self) -> Bar:
        shelf = self.setting.shelf
        language = next((one.name for one in shelf.pack.languages if one.tag == shelf.language), "")
        self._tall = self.height() > self.width()
        bar: Bar
        if self.theme.metrics.kiosk:
            lies = self.theme.metrics.lies(self.width(), self.height())
            practice = self.setting.practice
            aloud = is_offered() and (practice is None or practice.kiosk.speech)
            host = practice.practice.name if practice is not None else ""
            bar = KioskBar(self.theme, language, tall=not lies, aloud=aloud, host=host)
        else:
            bar = DesktopBar(self.theme, language, aloud=is_offered())
        bar.back_pressed.connect(self.go_back)
        bar.home_pressed.connect(self.go_home)
        bar.search_pressed.connect(self.go_search)
        bar.language_pressed.connect(self.opening.languages)
        bar.display_pressed.connect(self.opening.display)
        bar.aloud_pressed.connect(self.read_aloud)
        bar.hide_pressed.connect(self.hide_page)
        bar.help_pressed.connect(self.opening.help_now)
        bar.done_pressed.connect(self.visit_ended)
        return bar

    def _make_nav(self) -> SideNav:
        nav = SideNav(self.setting.shelf, self.theme, self.visit.reader)
        nav.setFixedWidth(self.theme.metrics.space(_NAV_UNITS))
        nav.route_chosen.connect(self.go)
        nav.reader_chosen.connect(self.choose_reader)
        return nav

    # -- places

    def go(self, route: Route) -> None:
        """Go to a place."""
        self._leave()
        if self.visit.history.present == WELCOME:  # nobody goes back to before their visit
            self.visit.history = self.visit.history.here(HOME)
        self.visit.history = self.visit.history.go(route)
        self._show_present(0)

    def go_back(self) -> None:
        """Go back to the place before; a sheet closes first."""
        if self.overlays.has_sheet:
            self.overlays.close_sheet()
        elif self.visit.history.can_go_back:
            self._leave()
            self.visit.history = self.visit.history.back()
            self._show_again_where_left()

    def go_forward(self) -> None:
        """Go forward again."""
        if self.visit.history.can_go_forward:
            self._leave()
            self.visit.history = self.visit.history.forward()
            self._show_again_where_left()

    def go_home(self) -> None:
        """Go to the first screen."""
        self.go(HOME)

    def go_search(self) -> None:
        """Go to the search; a kiosk has none."""
        if not self.theme.metrics.kiosk:
            self.go(Route(Place.SEARCH))

    def open_target(self, target: Target) -> None:
        """Follow a link: to a place, or to the card of a source or a word."""
        if (route := Route.to(target)) is not None:
            self.go(route)
            return
        with suppress(NotInPack):  # a source or word of another edition of the guide
            try:
                self.opening.card(target)
            except PackError:
                self._say_page_damaged()

    def _leave(self) -> None:
        """Remember how far the page was read; what was open on it is closed."""
        self.hush()
        self.overlays.close_sheet()
        self._scrolled[self.visit.history.present] = self.screen_shown.scroll_place()
        self._left_from[self.visit.history.present] = mark_of(self.focusWidget(), self.screen_shown)
        self.opening.drop()

    def _show_again_where_left(self) -> None:
        """Show a place again, with the keyboard on what was pressed there."""
        route = self.visit.history.present
        self._show_present(self._scrolled.get(route, 0))
        if (mark := self._left_from.get(route)) is not None and not return_to(self.screen_shown, mark):
            self.screen_shown.finish()
            return_to(self.screen_shown, mark)

    def _show_present(self, place: int) -> None:
        route = self.visit.history.present
        old, self._screen = self._screen, self._make_screen(route)
        self.opening.serve(self.setting, self._screen)
        if self._nav is not None:
            self._nav.show_place(route, self._screen.section)
            self._fit_nav()
        self._show_strip(route)
        if self._above is not None:
            self._above.show_page(self._screen)
        if old is not None:
            self._screen.resize(old.size())  # the size it is going to have: or it is laid out for another one first
        self._middle.addWidget(self._screen, 1)
        if self._strip is not None:
            self._strip.raise_()  # it is read after the screen
        if old is not None:
            self._middle.removeWidget(old)
            if (on := old.focusWidget()) is not None:
                on.clearFocus()  # or Qt looks for the next control on a page that goes away
            old.hide()
            old.deleteLater()
        assert self._bar is not None
        self._bar.show_way(back=self.visit.history.can_go_back, begun=route != WELCOME)
        self._name_window()
        self._settle(self._screen, route, place)

    def _show_strip(self, route: Route) -> None:
        """Under the screen, while the reader is on a guided path: where on it, and the way on."""
        if self._strip is None and self.visit.did_something and self.visit.doing.path:
            from confidentiality_guide.ui.doing.paths.path_strip import PathStrip

            self._strip = PathStrip(self.setting)
            self._strip.route_wanted.connect(self.go)
            self._strip.left.connect(self._leave_path)
            column = self._chrome.layout() if self._chrome is not None else None
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.indexOf(self._middle) + 1, self._strip)
        if self._strip is not None:
            self._strip.show_place(route)

    def _leave_path(self) -> None:
        """Show the page as it is without the path."""
        self._leave()
        self._show_present(self.screen_shown.scroll_place())

    def _make_screen(self, route: Route) -> Screen:
        try:
            screen = make_screen(route, self.setting)
        except NotInPack:
            # A place of another edition of the guide: the reader is better off at home than nowhere.
            self.visit.history = self.visit.history.here(HOME)
            screen = make_screen(HOME, self.setting)
        except PackError as damage:
            screen = self._instead_of_damaged(route, damage)
        screen.route_wanted.connect(self.go)
        screen.target_opened.connect(self.open_target)
        screen.reader_chosen.connect(self.enter_as)
        screen.state_chosen.connect(self.choose_state)
        screen.language_chosen.connect(self.begin_in)
        screen.age_chosen.connect(self.choose_age)
        screen.situation_wanted.connect(self.ask_situation)
        screen.one_switch_wanted.connect(self.opening.one_switch_chosen)
        screen.back_wanted.connect(self.go_back)
        screen.damage_found.connect(self._leave_damaged, Qt.ConnectionType.QueuedConnection)
        return screen

    def _instead_of_damaged(self, route: Route, damage: PackError) -> Screen:
        """Home, and a word about it; where home itself cannot be read, nothing here can help."""
        if route == HOME:
            raise damage
        self.visit.history = self.visit.history.here(HOME)
        QTimer.singleShot(0, self._say_page_damaged)  # once the screen is there to put it over
        return make_screen(HOME, self.setting)

    def _leave_damaged(self) -> None:
        """A page was found damaged while it was read."""
        if self.visit.history.present != HOME:
            self._leave()
            self.visit.history = self.visit.history.here(HOME)
            self._show_present(0)
        self._say_page_damaged()

    def _say_page_damaged(self) -> None:
        self.opening.notice(page_damaged())

    def _settle(self, screen: Screen, route: Route, place: int) -> None:
        """Take the reader to where they were, or to what they asked for."""
        if place or route.idea:
            self._lay_out(screen)
        if place:
            screen.return_to(place)
        elif route.idea:
            screen.show_part(route.idea)
        screen.take_focus()

    def _lay_out(self, screen: Screen) -> None:
        """Give a new screen its size now: what is not shown yet has no place in a layout."""
        layout = self.layout()
        if self._chrome is not None and layout is not None:
            self._chrome.show()
            screen.show()
            layout.activate()

    def _name_window(self) -> None:
        self.screen_shown.setAccessibleName(self.screen_shown.title())
        self.setWindowTitle(f"{self.screen_shown.title()} · {_('Confidentiality Guide')}")

    # -- reading aloud

    def read_aloud(self) -> None:
        """Read the page aloud; where it is being read, stop."""
        if self._aloud is None:
            from confidentiality_guide.ui.speech.aloud import Aloud

            self.read_with(Aloud(self))
        if self._aloud is not None:
            self._aloud.turn(self.setting, self.screen_shown)

    def read_with(self, aloud: "Aloud") -> None:
        """Have this read pages aloud from now on."""
        self._aloud = aloud
        aloud.strip_made.connect(self._place_aloud)
        aloud.speaking_changed.connect(self.speaking_changed)

    def _place_aloud(self, strip: QWidget) -> None:
        """By the bar: above it at a kiosk, below it on a desktop."""
        column = self._chrome.layout() if self._chrome is not None else None
        assert isinstance(column, QVBoxLayout)
        assert self._bar is not None
        column.insertWidget(column.indexOf(self._bar) + (0 if self.theme.metrics.kiosk else 1), strip)
        if not self.theme.metrics.kiosk:
            strip.stackUnder(self._nav or self.screen_shown)  # it is read before them

    def hush(self) -> None:
        """Read no more aloud."""
        if self._aloud is not None:
            self._aloud.stop()

    # -- choices

    def choose_language(self, tag: LanguageTag) -> None:
        """Read on in another language, at the same place."""
        self.visit.language = tag
        self.choices_changed.emit()

    def begin_in(self, tag: LanguageTag) -> None:
        """Begin a visit in a language."""
        self._leave()
        self.visit.history = self.visit.history.here(HOME)
        self._screen = None  # the welcome’s place is not that of home
        self.choose_language(tag)

    def choose_text_size(self, percent: int) -> None:
        """Read on in another size; the sheet stays, so that the reader can compare."""
        self.visit.text_size = percent
        self._change_under_sheet()

    def choose_theme(self, name: str) -> None:
        """Read on in other colours; the sheet stays."""
        self.visit.theme = name
        self._change_under_sheet()

    def _change_under_sheet(self) -> None:
        """Make everything anew; the keyboard stays on the choice, and afterwards goes back to what opened the sheet."""
        chosen = mark_of(self.focusWidget(), self)
        self.overlays.close_sheet()
        opener = mark_of(self.focusWidget(), self)
        self.choices_changed.emit()
        self._lay_out(self.screen_shown)  # what is not shown yet cannot get the keyboard
        return_to(self, opener)
        self.opening.display()
        return_to(self, chosen)

    def choose_reader(self, reader: Reader) -> None:
        """Show the words for another reader."""
        self.visit.reader = reader
        chosen = mark_of(self.focusWidget(), self)
        self.build()
        return_to(self, chosen)

    def choose_state(self, state: str) -> None:
        """Show what the law of a state says, from now on, everywhere; empty: of none."""
        from confidentiality_guide.visits.lens import with_state
        from confidentiality_guide.visits.visit import ELSEWHERE

        known = state and state != ELSEWHERE
        values = self.setting.shelf.jurisdiction(StateId(state)).values if known else {}
        self.visit.state = StateId(state)
        self._circumstances_changed(with_state(self.visit.circumstances, values))

    def choose_age(self, age: str) -> None:
        """Show what holds at an age, from now on."""
        from confidentiality_guide.visits.lens import with_age

        self._circumstances_changed(with_age(self.visit.circumstances, age))

    def _circumstances_changed(self, circumstances: Circumstances) -> None:
        self.visit.circumstances = circumstances
        chosen = mark_of(self.focusWidget(), self)
        self.build()
        return_to(self, chosen)

    def ask_situation(self, what: str) -> None:
        """Let the reader choose their state or their age."""
        if what == "state":
            self.go(Route(Place.STATES))
        else:
            self.opening.age()

    def enter_as(self, reader: Reader) -> None:
        """Open the guide for a reader, through one of the doors of the first screen."""
        self._leave()
        self.visit.reader = reader
        first = self.setting.shelf.sections()[0]
        self.visit.history = self.visit.history.go(Route(Place.SECTION, first.id))
        self._screen = None  # the place it was scrolled to is not that of the next one
        self.build()

    # -- hide and forget

    def hide_page(self) -> None:
        """Cover everything at once: the window's name too, and what a screen reader could read."""
        self.hush()
        self.overlays.close_sheet()
        self.overlays.cover(self.theme)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        self._keep_hidden()

    def _keep_hidden(self) -> None:
        self.setWindowTitle(" ")
        if self._chrome is not None:
            self._chrome.hide()
        self.overlays.raise_cover()

    def _show_again(self) -> None:
        if self._chrome is not None:
            self._chrome.show()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self._name_window()
        self.screen_shown.take_focus()

    def close_everything(self) -> None:
        """Close whatever is open over or beside the page."""
        self.overlays.close_sheet()
        self.overlays.close_card()
        self.overlays.lift_cover()

    def forget(self) -> None:
        """Drop what was kept of a visit: places in pages, what was open, how fast and loud it was read."""
        if self._aloud is not None:
            self._aloud.forget()
        self.opening.drop()
        self.overlays.forget()
        self._scrolled = {}
        self._left_from = {}
        self._screen = None  # the next page begins at its top

    def dismiss(self) -> None:
        """Close for good."""
        self._ring.rest()
        self.forget()
        self.close()
        self.deleteLater()

    # -- events

    def _add_shortcuts(self) -> None:
        if self.theme.metrics.kiosk:
            return
        from PySide6.QtGui import QKeySequence, QShortcut  # 1 ms of the start

        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self.go_search),
            (QKeySequence("Ctrl+Home"), self.go_home),
            (QKeySequence("Ctrl+H"), self.hide_page),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.overlays.has_sheet or self.overlays.has_card):
            self.overlays.close_sheet()
            self.overlays.close_card()
            return
        on = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(on, QAbstractButton):
            if not event.isAutoRepeat():
                on.click()  # where Qt presses by Space alone
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read, and stays in what covers the page."""
        return step(self.overlays.on_top or self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_nav()
        self.overlays.fit()
        if self.theme.metrics.kiosk and self._bar is not None and self._tall != (self.height() > self.width()):
            self.build()

    def _fit_nav(self) -> None:
        if self._nav is None or self._screen is None:
            return
        column = number("sizesDesktopPx", "readingColumn") * self.theme.metrics.text * _LEAST_OF_COLUMN
        room = self.width() - self._nav.width() >= column
        self._nav.setVisible(self._screen.has_navigation and room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.painted.emit()
        self._ring.listen()
        self._add_shortcuts()
