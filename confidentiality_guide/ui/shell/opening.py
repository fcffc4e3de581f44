"""What a press opens without leaving the page: the card of a source or a word, languages, display, help now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import SourceId, TermId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.shell.overlays import Overlays
from confidentiality_guide.ui.theme.tokens import number

if TYPE_CHECKING:
    from confidentiality_guide.ui.shell.main_window import MainWindow

_CARD_GROWS = 0.9  # a card grows a little less than the text


class Opening(QObject):
    """Makes what is opened, and puts it beside the page where there is room, else over it."""

    def __init__(self, window: "MainWindow", overlays: Overlays) -> None:
        super().__init__(window)
        self._window, self._overlays = window, overlays
        self.target: Target | None = None  # of the card that is open
        overlays.card_closed.connect(self._closed)

    def card(self, target: Target) -> None:
        """Open the card of a source or of a word."""
        if target.scheme is Scheme.SOURCE:
            self._source(SourceId(target.id))
        else:
            self._term(TermId(target.id))
        self.target = target
        self._window.screen_shown.mark_target(target)

    def drop(self) -> None:
        """Close the card because the page goes away."""
        self._overlays.drop_card()
        self.target = None

    def _closed(self) -> None:
        self.target = None
        self._window.screen_shown.mark_target(None)

    def _source(self, id_: SourceId) -> None:
        from confidentiality_guide.ui.shell.cards import SourceCard

        setting = self._window.setting
        source = setting.shelf.source(id_)
        self._show(_("Source"), "book-bookmark", source.title, SourceCard(source, setting))

    def _term(self, id_: TermId) -> None:
        from confidentiality_guide.ui.blocks.make import BlockMaker
        from confidentiality_guide.ui.shell.cards import TermCard

        setting = self._window.setting
        term = setting.shelf.term(id_)
        maker = BlockMaker(setting.theme, setting.shelf)
        maker.link_opened.connect(self._window.open_target)
        content = TermCard(term, maker, setting.theme)
        maker.setParent(content)
        self._show(_("Words to know"), "book-open-text", term.word, content)

    def _show(self, kind: str, icon: str, title: str, content: QWidget) -> None:
        metrics = self._window.theme.metrics
        card = number("sizesDesktopPx", "sourceCard") * max(1.0, metrics.text * _CARD_GROWS)
        width = round(card) + 2 * metrics.space(5)
        screen = self._window.screen_shown
        if not metrics.kiosk and screen.room_beside() >= width:
            self._overlays.open_card(kind, icon, title, content, screen, width)
        else:
            self._overlays.open_sheet(title, content, self._window.theme)

    # -- what the bar opens

    def languages(self) -> None:
        """Offer the languages there are."""
        from confidentiality_guide.i18n.languages import is_pseudo
        from confidentiality_guide.ui.shell.sheets import LanguageSheet

        shelf = self._window.setting.shelf
        shown = [one for one in shelf.pack.languages if not is_pseudo(one.tag) or is_pseudo(shelf.language)]
        content = LanguageSheet([(one.tag, one.name) for one in shown], shelf.language, self._window.theme)
        content.chosen.connect(self._window.choose_language)
        self._overlays.open_sheet(_("Language"), content, self._window.theme)

    def display(self) -> None:
        """Offer text sizes and colours."""
        from confidentiality_guide.ui.shell.sheets import DisplaySheet

        visit = self._window.visit
        content = DisplaySheet(visit.text_size, visit.reader, self._window.theme)
        content.text_size_chosen.connect(self._window.choose_text_size)
        content.theme_chosen.connect(self._window.choose_theme)
        content.reader_chosen.connect(self._window.choose_reader)
        self._overlays.open_sheet(_("Text size and colours"), content, self._window.theme)

    def notice(self, words: str) -> None:
        """Tell the reader something once."""
        from confidentiality_guide.ui.blocks.passage import Look, Passage

        self._overlays.open_sheet(_("Please note"), Passage(words, Look(), self._window.theme), self._window.theme)

    def help_now(self) -> None:
        """Show whom to call, at once."""
        from confidentiality_guide.ui.shell.sheets import HelpSheet

        self._overlays.open_sheet(_("Help now"), HelpSheet(self._window.theme), self._window.theme)
