"""The window: the bar, the screen, and what opens over and beside it. It owns the visit's way from place to place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.errors import NotInPack
from confidentiality_guide.teaching.ids import IdeaId, LanguageTag, SourceId, TermId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.shell.bar import Bar, DesktopBar, KioskBar
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.screens import make_screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import tokens
from confidentiality_guide.visits.route import HOME, Place, Route
from confidentiality_guide.visits.visit import Visit

_NAV_UNITS = 64
_LEAST_OF_COLUMN = 0.8  # of the reading column must be left, or the navigation gives way


class MainWindow(QWidget):
    """One window for either layout.

    It is handed a way to make its setting anew (`remake`), because a change of language, colours or text size makes
    new values; the screen is then made from them, and the reader finds the place unchanged.

    Signals:
        shown_first: The first screen has been painted.
        choices_changed: Language, text size or colours were chosen; the desktop remembers them.
        visit_ended: "I'm done" was pressed.
    """

    shown_first = Signal()
    choices_changed = Signal()
    visit_ended = Signal()
    remake_wanted = Signal()

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self._screen: Screen | None = None
        self._chrome: QWidget | None = None
        self._nav: QWidget | None = None
        self._bar: Bar | None = None
        self._card: QWidget | None = None
        self._sheet: QWidget | None = None
        self._cover: QWidget | None = None
        self._before_sheet: QWidget | None = None
        self._opened: Target | None = None
        self._scrolled: dict[Route, int] = {}
        self._tall = False
        self.setMinimumSize(480, 400)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._ring = FocusRing(self, setting.theme)
        self._shortcuts()

    # -- building

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

    def build(self, setting: Setting | None = None) -> None:
        """Make everything from the setting: at first, and when language, colours or text size change."""
        place = self._screen.scroll_place() if self._screen is not None else 0
        kept_target = self._opened
        if setting is not None:
            self.setting = setting
        self.setPalette(self.theme.palette())
        self.setLayoutDirection(self.theme.direction)
        self._close_sheet()
        old = self._chrome
        self._screen = self._card = self._nav = None
        chrome = Ground(Role.SURFACE, self.theme)
        self._chrome = chrome
        column = QVBoxLayout(chrome)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = self._make_bar()
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        column.addLayout(self._middle, 1)
        if self.theme.metrics.kiosk:
            column.addWidget(self._bar)
        else:
            column.insertWidget(0, self._bar)
            self._make_nav()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(chrome)
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ring.set_theme(self.theme)
        self._show_present(place)
        if kept_target is not None:
            self.open_target(kept_target)

    def _make_bar(self) -> Bar:
        language = next(
            (one.name for one in self.setting.shelf.pack.languages if one.tag == self.setting.shelf.language), ""
        )
        self._tall = self.height() > self.width()
        kiosk = self.theme.metrics.kiosk
        bar = KioskBar(self.theme, language, tall=self._tall) if kiosk else DesktopBar(self.theme, language)
        bar.back_pressed.connect(self.go_back)
        bar.home_pressed.connect(self._go_home)
        bar.search_pressed.connect(self._go_search)
        bar.language_pressed.connect(self.open_languages)
        bar.display_pressed.connect(self.open_display)
        bar.hide_pressed.connect(self.hide_page)
        bar.help_pressed.connect(self.open_help)
        bar.done_pressed.connect(self.visit_ended)
        return bar

    def _make_nav(self) -> None:
        from confidentiality_guide.ui.shell.side_nav import SideNav

        nav = SideNav(self.setting.shelf.contents(), self.theme, self.visit.reader)
        nav.setFixedWidth(self.theme.metrics.space(_NAV_UNITS))
        nav.route_chosen.connect(self.go)
        nav.reader_chosen.connect(self.choose_reader)
        self._nav = nav
        self._middle.addWidget(nav)

    # -- places

    def go(self, route: Route) -> None:
        """Go to a place."""
        self._remember_place()
        self.visit.history = self.visit.history.go(route)
        self._show_present(0)

    def go_back(self) -> None:
        """Go back to the place before; a sheet or a card closes first."""
        if self._sheet is not None:
            self._close_sheet()
        elif self.visit.history.can_go_back:
            self._remember_place()
            self.visit.history = self.visit.history.back()
            self._show_present(self._scrolled.get(self.visit.history.present, 0))

    def go_forward(self) -> None:
        """Go forward again."""
        if self.visit.history.can_go_forward:
            self._remember_place()
            self.visit.history = self.visit.history.forward()
            self._show_present(self._scrolled.get(self.visit.history.present, 0))

    def _go_home(self) -> None:
        self.go(HOME)

    def _go_search(self) -> None:
        if not self.theme.metrics.kiosk:
            self.go(Route(Place.SEARCH))

    def _remember_place(self) -> None:
        if self._screen is not None:
            self._scrolled[self.visit.history.present] = self._screen.scroll_place()

    def _show_present(self, place: int) -> None:
        route = self.visit.history.present
        screen = self._make(route)
        screen.route_wanted.connect(self.go)
        screen.target_opened.connect(self.open_target)
        reader_chosen = getattr(screen, "reader_chosen", None)
        if reader_chosen is not None:
            reader_chosen.connect(self.choose_reader)
        self._close_card()
        old = self._screen
        self._screen = screen
        if self._nav is not None:
            self._nav.show_place(route)  # type: ignore[attr-defined]
            self._fit_nav()
        self._middle.addWidget(screen, 1)
        if old is not None:
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        assert self._bar is not None
        self._bar.show_way(back=self.visit.history.can_go_back)
        self.setWindowTitle(f"{screen.title()} · {_('Confidentiality Guide')}")
        self.setAccessibleName(screen.title())
        self._settle(screen, route, place)

    def _make(self, route: Route) -> Screen:
        try:
            return make_screen(route, self.setting)
        except NotInPack:
            # A place of another edition of the guide: the reader is better off at home than nowhere.
            self.visit.history = self.visit.history.here(HOME)
            return make_screen(HOME, self.setting)

    def _settle(self, screen: Screen, route: Route, place: int) -> None:
        """Take the reader to where they were, or to what they asked for."""
        if place:
            screen.return_to(place)
        elif route.idea and hasattr(screen, "show_idea"):
            self.layout().activate()  # type: ignore[union-attr]
            screen.show_idea(IdeaId(route.idea))
        if hasattr(screen, "take_focus"):
            screen.take_focus()
        else:
            screen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            screen.setProperty("draws_own_ring", True)
            screen.setAccessibleName(screen.title())
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- cards and sheets

    def open_target(self, target: Target) -> None:
        """Open the card of a source or of a word."""
        self._opened = target
        self._close_card(keep=True)
        if target.scheme is Scheme.SOURCE:
            self._open_source(SourceId(target.id))
        elif target.scheme is Scheme.TERM:
            self._open_term(TermId(target.id))

    def _open_source(self, id_: SourceId) -> None:
        from confidentiality_guide.ui.shell.cards import SourceCard

        source = self.setting.shelf.source(id_)
        self._show_card(_("Source"), "book-bookmark", source.title, SourceCard(source, self.setting))

    def _open_term(self, id_: TermId) -> None:
        from confidentiality_guide.ui.blocks.make import BlockMaker
        from confidentiality_guide.ui.shell.cards import TermCard

        term = self.setting.shelf.term(id_)
        maker = BlockMaker(self.theme, self.setting.shelf, self._chrome)
        maker.link_opened.connect(self._follow_from_card)
        self._show_card(_("Words to know"), "book-open-text", term.word, TermCard(term, maker, self.theme))

    def _follow_from_card(self, target: Target) -> None:
        self._close_sheet()
        self.screen_shown.follow(target)

    def _show_card(self, kind: str, icon: str, title: str, content: QWidget) -> None:
        from confidentiality_guide.ui.client.reading_column import ReadingScreen

        width = round(tokens()["sizesDesktopPx"]["sourceCard"] * max(1.0, self.theme.metrics.text * 0.9))
        gap = self.theme.metrics.space(5)
        screen = self.screen_shown
        beside = isinstance(screen, ReadingScreen) and screen.room_beside() >= width + 2 * gap
        if self.theme.metrics.kiosk or not beside:
            self._open_sheet(title, content)
        else:
            from confidentiality_guide.ui.shell.card_place import CardPlace

            place = CardPlace(kind, icon, title, content, self.theme, screen)
            place.setFixedWidth(width + 2 * gap)
            place.closed.connect(self.close_card)
            self._card = place
            place.put_beside(screen)
            place.show()
            place.take_focus()
        screen.mark_target(self._opened)

    def close_card(self) -> None:
        """Close the card beside the page; the keyboard goes back to the link that opened it."""
        self._close_card()
        self._focus_screen()

    def _close_card(self, *, keep: bool = False) -> None:
        if not keep:
            if self._screen is not None and self._opened is not None:
                self._screen.mark_target(None)
            self._opened = None
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _focus_screen(self) -> None:
        if self._screen is not None:
            self._screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_sheet(self, title: str, content: QWidget) -> None:
        from confidentiality_guide.ui.shell.sheet import Sheet

        self._close_sheet()
        self._before_sheet = self.focusWidget()
        sheet = Sheet(title, content, self.theme, self)
        sheet.closed.connect(self._sheet_closed)
        self._sheet = sheet
        sheet.open_sheet()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.hide()
            sheet.deleteLater()
            self._sheet_gone()

    def _sheet_closed(self) -> None:
        self._sheet = None
        self._sheet_gone()

    def _sheet_gone(self) -> None:
        if self._screen is not None:
            self._screen.mark_target(None)
        self._opened = None
        before, self._before_sheet = self._before_sheet, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_languages(self) -> None:
        """Offer the languages there are."""
        from confidentiality_guide.ui.shell.sheets import LanguageSheet

        offered = [(one.tag, one.name) for one in self.setting.shelf.pack.languages]
        content = LanguageSheet(offered, self.setting.shelf.language, self.theme)
        content.chosen.connect(self.choose_language)
        self._open_sheet(_("Language"), content)

    def open_display(self) -> None:
        """Offer text sizes and colours."""
        from confidentiality_guide.ui.shell.sheets import DisplaySheet

        content = DisplaySheet(self.visit.text_size, self.visit.reader, self.theme)
        content.text_size_chosen.connect(self.choose_text_size)
        content.theme_chosen.connect(self.choose_theme)
        content.reader_chosen.connect(self.choose_reader)
        self._open_sheet(_("Text size and colours"), content)

    def open_help(self) -> None:
        """Show whom to call, at once."""
        from confidentiality_guide.ui.shell.sheets import HelpSheet

        self._open_sheet(_("Help now"), HelpSheet(self.theme))

    # -- choices

    def choose_language(self, tag: LanguageTag) -> None:
        """Read on in another language, at the same place."""
        self.visit.language = tag
        self._remake()

    def choose_text_size(self, percent: int) -> None:
        """Read on in another size; the sheet stays, so that the reader can compare."""
        self.visit.text_size = percent
        self._remake()
        self.open_display()

    def choose_theme(self, name: str) -> None:
        """Read on in other colours; the sheet stays."""
        self.visit.theme = name
        self._remake()
        self.open_display()

    def choose_reader(self, reader: Reader) -> None:
        """Show the words for another reader."""
        self.visit.reader = reader
        self.build()

    def _remake(self) -> None:
        self.remake_wanted.emit()
        self.choices_changed.emit()

    def close_everything(self) -> None:
        """Close whatever is open over or beside the page."""
        self._close_sheet()
        self._close_card()
        self._lift_cover()

    def forget(self) -> None:
        """Drop what was kept of a visit: places in pages, and what was open."""
        self.close_everything()
        self._scrolled = {}
        self._before_sheet = None

    # -- hide

    def hide_page(self) -> None:
        """Cover everything at once."""
        from confidentiality_guide.ui.shell.hide_cover import HideCover

        if self._cover is not None:
            return
        cover = HideCover(self.theme, self)
        cover.lifted.connect(self._lift_cover)
        self._cover = cover
        cover.show()
        cover.raise_()
        cover.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle(" ")
        if self._chrome is not None:
            self._chrome.hide()  # a screen reader must not read what is covered

    def _lift_cover(self) -> None:
        if self._cover is None:
            return
        cover, self._cover = self._cover, None
        cover.hide()
        cover.deleteLater()
        if self._chrome is not None:
            self._chrome.show()
        self.setWindowTitle(f"{self.screen_shown.title()} · {_('Confidentiality Guide')}")
        self._focus_screen()

    # -- events

    def _shortcuts(self) -> None:
        if self.theme.metrics.kiosk:
            return
        for keys, act in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Forward, self.go_forward),
            (QKeySequence.StandardKey.Find, self._go_search),
            (QKeySequence("Ctrl+Home"), self._go_home),
            (QKeySequence("Ctrl+H"), self.hide_page),
        ):
            QShortcut(QKeySequence(keys), self, activated=act)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._card is not None:
            self.close_card()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_nav()
        if self._cover is not None:
            self._cover.setGeometry(self.rect())
        if self.theme.metrics.kiosk and self._bar is not None and self._tall != (self.height() > self.width()):
            self.build()

    def _fit_nav(self) -> None:
        if self._nav is None or self._screen is None:
            return
        column = tokens()["sizesDesktopPx"]["readingColumn"] * self.theme.metrics.text * _LEAST_OF_COLUMN
        room = self.width() - self._nav.width() >= column
        self._nav.setVisible(self._screen.has_navigation and room)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._ring.listen()
