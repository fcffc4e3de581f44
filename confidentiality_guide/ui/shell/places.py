"""The way from place to place: the screen of each, back to where one was read, and home where one cannot be read."""

from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.packs.file.errors import NotInPack, PackError
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.ui.parts.focus import Mark, mark_of, return_to
from confidentiality_guide.ui.shell.frame import Frame
from confidentiality_guide.ui.shell.notices import page_damaged
from confidentiality_guide.ui.shell.opening import Opening
from confidentiality_guide.ui.shell.overlays import Overlays
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.screens import make_screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.route import HOME, WELCOME, Route
from confidentiality_guide.visits.visit import Visit


class Bookmark(NamedTuple):
    """How far a page was read, in pixels; the part of it, if its lines will be others; the card open beside it."""

    place: int
    part: str
    opened: Target | None


class Places(QObject):
    """Shows the place the visit is at, and remembers for the way back how far each was read.

    Signals:
        leaving: The page goes away: what is going on over it or about it has to end.
        screen_made: There is a new screen, not shown yet; carries the `Screen`.
        shown: Another screen is shown.
    """

    leaving = Signal()
    screen_made = Signal(object)
    shown = Signal()

    def __init__(self, setting: Setting, window: QWidget, overlays: Overlays, opening: Opening) -> None:
        super().__init__(window)
        self._setting, self._window = setting, window
        self._overlays, self._opening = overlays, opening
        self._frame: Frame | None = None
        self._screen: Screen | None = None
        self._broken_by: tuple[object, ...] = ()
        self._scrolled: dict[Route, int] = {}
        self._left_from: dict[Route, Mark | None] = {}  # what was pressed there to go on

    @property
    def screen(self) -> Screen:
        """The present screen."""
        assert self._screen is not None
        return self._screen

    @property
    def remembers_any(self) -> bool:
        """Whether it remembers a place that was left."""
        return bool(self._scrolled or self._left_from)

    @property
    def _visit(self) -> Visit:
        return self._setting.visit

    # -- everything made anew

    def interrupt(self) -> Bookmark:
        """Stop, because all of it is made anew; says where to read on."""
        self.leaving.emit()
        place, part, breaking = 0, "", self._breaking()
        if self._screen is not None:
            place = self._screen.scroll_place()
            part = self._screen.part_in_view() if self._broken_by != breaking else ""
        self._broken_by = breaking
        opened = self._opening.target
        self._opening.drop()  # with the page it stands beside
        return Bookmark(place, part, opened)

    def _breaking(self) -> tuple[object, ...]:
        """What decides how the lines of a page are broken."""
        visit = self._visit
        return visit.language, visit.two_languages, visit.text_size, visit.reader

    def resume(self, bookmark: Bookmark, setting: Setting, frame: Frame) -> None:
        """Show the same place in a new frame."""
        self._setting, self._frame = setting, frame
        self._show_present(bookmark.place)
        if bookmark.part:  # the lines are others now, and so is how far down the page it stands
            self.screen.show_part(bookmark.part)
        if bookmark.opened is not None:
            frame.lay_out()  # it has to be known how much room there is beside the page
            self.open_target(bookmark.opened)

    def begin_at_top(self) -> None:
        """The next page has nothing to do with this one: it is not scrolled to where this one was."""
        self._screen = None

    def forget(self) -> None:
        """Drop what is remembered of a visit."""
        self._scrolled = {}
        self._left_from = {}
        self.begin_at_top()

    # -- from place to place

    def go(self, route: Route) -> None:
        """Go to a place."""
        self.leave()
        visit = self._visit
        if visit.history.present == WELCOME:  # nobody goes back to before their visit
            visit.history = visit.history.here(HOME)
        visit.history = visit.history.go(route)
        self._show_present(0)

    def go_back(self) -> None:
        """Go back to the place before; a sheet closes first."""
        if self._overlays.has_sheet:
            self._overlays.close_sheet()
        elif self._visit.history.can_go_back:
            self.leave()
            self._visit.history = self._visit.history.back()
            self._show_where_left()

    def go_forward(self) -> None:
        """Go forward again."""
        if self._visit.history.can_go_forward:
            self.leave()
            self._visit.history = self._visit.history.forward()
            self._show_where_left()

    def open_target(self, target: Target) -> None:
        """Follow a link: to a place, or to the card of a source or a word."""
        if (route := Route.to(target)) is not None:
            self.go(route)
            return
        with suppress(NotInPack):  # a source or word of another edition of the guide
            try:
                self._opening.card(target)
            except PackError:
                self._say_damaged()

    def leave_path(self) -> None:
        """Show the page as it is without the path."""
        self.leave()
        self._show_present(self.screen.scroll_place())

    def leave(self) -> None:
        """Remember how far the page was read; what was open on it is closed."""
        self.leaving.emit()
        self._overlays.close_sheet()
        self._scrolled[self._visit.history.present] = self.screen.scroll_place()
        self._left_from[self._visit.history.present] = mark_of(self._window.focusWidget(), self.screen)
        self._opening.drop()

    # -- screens

    def _show_where_left(self) -> None:
        """Show a place again, with the keyboard on what was pressed there."""
        route = self._visit.history.present
        self._show_present(self._scrolled.get(route, 0))
        if (mark := self._left_from.get(route)) is not None and not return_to(self.screen, mark):
            self.screen.finish()
            return_to(self.screen, mark)

    def _show_present(self, place: int) -> None:
        assert self._frame is not None
        self._screen = self._make_screen(self._visit.history.present)
        self._opening.serve(self._setting, self._screen)
        self._frame.show_screen(self._screen)
        self.shown.emit()
        self._settle(self._frame, self._screen, place)

    def _settle(self, frame: Frame, screen: Screen, place: int) -> None:
        """Take the reader to where they were, or to what they asked for."""
        idea = self._visit.history.present.idea
        if place or idea:
            frame.lay_out()
        if place:
            screen.return_to(place)
        elif idea:
            screen.show_part(idea)
        screen.take_focus()

    def _make_screen(self, route: Route) -> Screen:
        try:
            screen = make_screen(route, self._setting)
        except NotInPack:
            # A place of another edition of the guide: the reader is better off at home than nowhere.
            screen = self._home_instead()
        except PackError:
            if route == HOME:  # where home itself cannot be read, nothing here can help
                raise
            screen = self._home_instead()
            QTimer.singleShot(0, self._say_damaged)  # once the screen is there to put it over
        screen.damage_found.connect(self._leave_damaged, Qt.ConnectionType.QueuedConnection)
        self.screen_made.emit(screen)
        return screen

    def _home_instead(self) -> Screen:
        self._visit.history = self._visit.history.here(HOME)
        return make_screen(HOME, self._setting)

    def _leave_damaged(self) -> None:
        """A page was found damaged while it was read."""
        if self._visit.history.present != HOME:
            self.leave()
            self._visit.history = self._visit.history.here(HOME)
            self._show_present(0)
        self._say_damaged()

    def _say_damaged(self) -> None:
        self._opening.notice(page_damaged())
