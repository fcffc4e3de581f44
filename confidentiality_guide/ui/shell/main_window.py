"""The window: the frame with the present screen, what opens over it, and the choices of the visit."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.parts.focus import step
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.shell.frame import Frame
from confidentiality_guide.ui.shell.opening import Opening
from confidentiality_guide.ui.shell.overlays import Overlays
from confidentiality_guide.ui.shell.places import Places
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import HOME, Place, Route
from confidentiality_guide.visits.visit import Visit

if TYPE_CHECKING:  # imported where they are first of use: after the first paint
    from PySide6.QtGui import QShortcut

    from confidentiality_guide.ui.shell.choices import Choices
    from confidentiality_guide.ui.speech.aloud import Aloud

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
        self._frame: Frame | None = None
        self._made_choices: Choices | None = None  # at the first choice
        self._aloud: Aloud | None = None  # made when the first page is read aloud
        self._was_painted = False
        self._shortcuts: list[QShortcut] = []
        self.setMinimumSize(*_SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # its ground paints all of it: once is enough
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.overlays = Overlays(self)
        self.overlays.cover_lifted.connect(self._show_again)
        self.opening = Opening(self.overlays)
        self.places = Places(setting, self, self.overlays, self.opening)
        self._join_parts()
        self._ring = FocusRing(self, setting.theme)

    def _join_parts(self) -> None:
        self.opening.link_followed.connect(self.open_target)
        self.opening.language_chosen.connect(self.choose_language)
        self.opening.two_languages_chosen.connect(self.choose_two_languages)
        self.opening.text_size_chosen.connect(self.choose_text_size)
        self.opening.theme_chosen.connect(self.choose_theme)
        self.opening.reader_chosen.connect(self.choose_reader)
        self.opening.age_chosen.connect(self.choose_age)
        self.opening.situation_wanted.connect(self.ask_situation)
        self.places.leaving.connect(self.hush)
        self.places.screen_made.connect(self._join_screen)
        self.places.shown.connect(self._name_window)

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
        return self.places.screen

    # -- building

    def build(self, setting: Setting | None = None) -> None:
        """Make everything from the setting: at first, and whenever it changes. The place is kept."""
        bookmark = self.places.interrupt()
        if setting is not None:
            self.setting = setting
        self.setting = self.setting.lowered_for(self.size())
        self.setPalette(self.theme.palette())
        self.setLayoutDirection(self.theme.direction)
        self.overlays.close_sheet()
        frame = self._put_frame()
        self._ring.set_theme(self.theme)
        self.places.resume(bookmark, self.setting, frame)
        if self.overlays.covered:
            self._keep_hidden()
        self.overlays.raise_front()

    def _put_frame(self) -> Frame:
        old, self._frame = self._frame, Frame(self.setting, self.size())
        self._join_frame(self._frame)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._frame)
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        return self._frame

    def _join_frame(self, frame: Frame) -> None:
        frame.route_wanted.connect(self.go)
        frame.reader_chosen.connect(self.choose_reader)
        frame.two_languages_chosen.connect(self.choose_two_languages)
        frame.path_left.connect(self.places.leave_path)
        frame.bar.back_pressed.connect(self.go_back)
        frame.bar.home_pressed.connect(self.go_home)
        frame.bar.search_pressed.connect(self.go_search)
        frame.bar.language_pressed.connect(self.opening.languages)
        frame.bar.display_pressed.connect(self.opening.display)
        frame.bar.aloud_pressed.connect(self.read_aloud)
        frame.bar.hide_pressed.connect(self.hide_page)
        frame.bar.help_pressed.connect(self.opening.help_now)
        frame.bar.done_pressed.connect(self.visit_ended)

    def _join_screen(self, screen: Screen) -> None:
        screen.route_wanted.connect(self.go)
        screen.target_opened.connect(self.open_target)
        screen.reader_chosen.connect(self._enter_as)
        screen.state_chosen.connect(self.choose_state)
        screen.language_chosen.connect(self._begin_in)
        screen.age_chosen.connect(self.choose_age)
        screen.situation_wanted.connect(self.ask_situation)
        screen.one_switch_wanted.connect(self.opening.one_switch_chosen)
        screen.back_wanted.connect(self.go_back)

    def lay_out(self) -> None:
        """Give a new screen its size now."""
        if self._frame is not None:
            self._frame.lay_out()

    def _name_window(self) -> None:
        self.screen_shown.setAccessibleName(self.screen_shown.title().replace(" · ", ", "))  # not "middle dot"
        self.setWindowTitle(f"{self.screen_shown.title()} · {_('Confidentiality Guide')}")

    # -- places

    def go(self, route: Route) -> None:
        """Go to a place."""
        self.places.go(route)

    def go_back(self) -> None:
        """Go back to the place before; a sheet closes first."""
        self.places.go_back()

    def go_forward(self) -> None:
        """Go forward again."""
        self.places.go_forward()

    def go_home(self) -> None:
        """Go to the first screen."""
        self.go(HOME)

    def go_search(self) -> None:
        """Go to the search; a kiosk has none."""
        if not self.theme.metrics.kiosk:
            self.go(Route(Place.SEARCH))

    def open_target(self, target: Target) -> None:
        """Follow a link: to a place, or to the card of a source or a word."""
        self.places.open_target(target)

    def ask_situation(self, what: str) -> None:
        """Let the reader choose their state or their age."""
        if what == "state":
            self.go(Route(Place.STATES))
        else:
            self.opening.age()

    def _begin_in(self, tag: LanguageTag) -> None:
        """Begin a visit in a language."""
        self.places.leave()
        self.visit.history = self.visit.history.here(HOME)
        self.places.begin_at_top()
        self.choose_language(tag)

    def _enter_as(self, reader: Reader) -> None:
        """Open the guide for a reader, through one of the doors of the first screen."""
        self.places.leave()
        self.visit.reader = reader
        first = self.setting.shelf.sections()[0]
        self.visit.history = self.visit.history.go(Route(Place.SECTION, first.id))
        self.places.begin_at_top()
        self.build()

    # -- choices

    @property
    def _choices(self) -> "Choices":
        if self._made_choices is None:
            from confidentiality_guide.ui.shell.choices import Choices

            self._made_choices = Choices(self)
        return self._made_choices

    def choose_language(self, tag: LanguageTag) -> None:
        """Read on in another language, at the same place."""
        self._choices.language(tag)

    def choose_two_languages(self, shown: bool) -> None:
        """Read on with the English beside the reader's language, or without it."""
        self._choices.two_languages(shown)

    def choose_text_size(self, percent: int) -> None:
        """Read on in another size."""
        self._choices.text_size(percent)

    def choose_theme(self, name: str) -> None:
        """Read on in other colours."""
        self._choices.theme(name)

    def choose_reader(self, reader: Reader) -> None:
        """Show the words for another reader."""
        self._choices.reader(reader)

    def choose_state(self, state: str) -> None:
        """Show what the law of a state says; empty: of none."""
        self._choices.state(state)

    def choose_age(self, age: str) -> None:
        """Show what holds at an age."""
        self._choices.age(age)

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
        if self._frame is not None:
            self._frame.put_by_bar(strip)

    def hush(self) -> None:
        """Read no more aloud."""
        if self._aloud is not None:
            self._aloud.stop()

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
        if self._frame is not None:
            self._frame.hide()
        self.overlays.raise_cover()

    def _show_again(self) -> None:
        if self._frame is not None:
            self._frame.show()
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
        self.places.forget()

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
        self.overlays.fit()
        if self._frame is None:
            return
        self._frame.fit_nav()
        if self.theme.metrics.kiosk and self._frame.tall != (self.height() > self.width()):
            self.build()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.painted.emit()
        self._ring.listen()
        self._add_shortcuts()
