"""What a press opens without leaving the page: the card of a source or a word, languages, display, help now."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import SourceId, TermId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.parts.scroller import BAR_UNITS
from confidentiality_guide.ui.shell.overlays import Overlays
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.tokens import number
from confidentiality_guide.visits.route import WELCOME
from confidentiality_guide.visits.visit import ELSEWHERE

_CARD_GROWS = 0.9  # a card grows a little less than the text


class Opening(QObject):
    """Makes what is opened, and puts it beside the page where there is room, else over it.

    Signals:
        link_followed: A link on a card was pressed; carries its `Target`.
        situation_wanted: The reader wants to choose their state; carries "state".
        language_chosen, two_languages_chosen, text_size_chosen, theme_chosen, one_switch_chosen, reader_chosen, age_chosen: A
            choice was made on a sheet; each carries its value.
    """

    link_followed = Signal(object)
    language_chosen = Signal(object)
    two_languages_chosen = Signal(object)
    text_size_chosen = Signal(object)
    theme_chosen = Signal(object)
    one_switch_chosen = Signal(object)
    reader_chosen = Signal(object)
    age_chosen = Signal(str)
    situation_wanted = Signal(str)

    def __init__(self, overlays: Overlays) -> None:
        super().__init__(overlays)
        self._overlays = overlays
        self._setting: Setting | None = None
        self._screen: Screen | None = None
        self.target: Target | None = None  # of the card that is open
        overlays.card_closed.connect(self._closed)

    def serve(self, setting: Setting, screen: Screen) -> None:
        """Open things for this screen from now on."""
        self._setting, self._screen = setting, screen

    @property
    def _present(self) -> tuple[Setting, Screen]:
        assert self._setting is not None  # served before anything can be pressed
        assert self._screen is not None
        return self._setting, self._screen

    def card(self, target: Target) -> None:
        """Open the card of a source or of a word."""
        if target.scheme is Scheme.SOURCE:
            self._source(SourceId(target.id))
        elif target.scheme is Scheme.STATE:
            self._state_law(target.id)
        else:
            self._term(TermId(target.id))
        self.target = target
        self._present[1].mark_target(target)

    def drop(self) -> None:
        """Close the card because the page goes away."""
        self._overlays.drop_card()
        self.target = None

    def _closed(self) -> None:
        self.target = None
        self._present[1].mark_target(None)

    def _source(self, id_: SourceId) -> None:
        from confidentiality_guide.ui.shell.cards import SourceCard

        setting, _screen = self._present
        source = setting.shelf.source(id_)
        self._show(_("Source"), "book-bookmark", source.title, SourceCard(source, setting))

    def _state_law(self, written: str) -> None:
        """The law of the reader's own state; where none is chosen, how states differ, and where to choose one."""
        from confidentiality_guide.teaching.jurisdictions import Subject  # of no use to a start

        setting, screen = self._present
        subject, state = Subject(written), setting.visit.state
        if state and state != ELSEWHERE:
            from confidentiality_guide.ui.shell.state_cards import StateLawCard

            law = setting.shelf.jurisdiction(state).law(subject)
            source = setting.shelf.source(law.source)
            self._show(_("Your state’s rule"), "map-trifold", source.title, StateLawCard(law, source, setting))
            return
        from confidentiality_guide.ui.shell.state_cards import StatesDifferCard, subject_title

        content = StatesDifferCard(subject, setting)
        content.choose_pressed.connect(self._want_state)
        content.link_opened.connect(self.link_followed)
        content.damage_found.connect(screen.damage_found)
        self._show(_("States differ"), "map-trifold", subject_title(subject), content)

    def _want_state(self) -> None:
        self._overlays.close_sheet()
        self.situation_wanted.emit("state")

    def age(self) -> None:
        """Offer the ages that change what the law says."""
        from confidentiality_guide.ui.shell.sheets import AgeSheet

        setting, _screen = self._present
        content = AgeSheet(setting.visit.circumstances["age"], setting.theme)
        content.age_chosen.connect(self._chose_age)
        self._overlays.open_sheet(_("My age"), content, setting.theme)

    def _chose_age(self, age: object) -> None:
        self._overlays.close_sheet()
        self.age_chosen.emit(age)

    def _term(self, id_: TermId) -> None:
        from confidentiality_guide.ui.blocks.make import BlockMaker
        from confidentiality_guide.ui.shell.cards import TermCard

        setting, _screen = self._present
        term = setting.shelf.term(id_)
        maker = BlockMaker(setting.theme, setting.shelf, state=setting.visit.state)
        maker.link_opened.connect(self.link_followed)
        content = TermCard(term, maker, setting.theme)
        maker.setParent(content)
        self._show(_("Words to know"), "book-open-text", term.word, content)

    def _show(self, kind: str, icon: str, title: str, content: QWidget) -> None:
        setting, screen = self._present
        metrics = setting.theme.metrics
        card = number("sizesDesktopPx", "sourceCard") * max(1.0, metrics.text * _CARD_GROWS)
        width = round(card) + 2 * metrics.space(5) - metrics.space(BAR_UNITS)  # the page's own bar stays free
        if not metrics.kiosk and screen.room_beside() >= width:
            self._overlays.open_card(kind, icon, title, content, screen, width)
        else:
            self._overlays.open_sheet(title, content, setting.theme)

    # -- what the bar opens

    def languages(self) -> None:
        """Offer the languages there are."""
        from confidentiality_guide.kiosk.offered import languages_to_choose
        from confidentiality_guide.ui.shell.sheets import LanguageSheet
        from confidentiality_guide.ui.theme.scripts import load_scripts

        setting, _screen = self._present
        shelf = setting.shelf
        shown = languages_to_choose(shelf.pack.languages, setting.practice, shelf.language)
        load_scripts(one.tag for one in shown)
        offered = [(one.tag, one.name) for one in shown]
        begun = setting.visit.history.present != WELCOME  # a visit begins in one language
        both = setting.visit.two_languages if begun and shelf.language != ENGLISH else None
        content = LanguageSheet(offered, shelf.language, setting.theme, two_languages=both)
        content.chosen.connect(self.language_chosen)
        content.two_languages_chosen.connect(self.two_languages_chosen)
        self._overlays.open_sheet(_("Language"), content, setting.theme)

    def display(self) -> None:
        """Offer text sizes and colours."""
        from confidentiality_guide.ui.shell.sheets import DisplaySheet

        setting, _screen = self._present
        visit = setting.visit
        content = DisplaySheet(visit.text_size, visit.one_switch, visit.reader, setting.theme)
        content.text_size_chosen.connect(self.text_size_chosen)
        content.theme_chosen.connect(self.theme_chosen)
        content.one_switch_chosen.connect(self.one_switch_chosen)
        content.reader_chosen.connect(self.reader_chosen)
        self._overlays.open_sheet(_("Text size and colors"), content, setting.theme)

    def help_now(self) -> None:
        """Show whom to call, at once."""
        from confidentiality_guide.ui.shell.sheets import HelpSheet

        theme = self._present[0].theme
        content = HelpSheet(theme, self._present[0].practice)
        self._overlays.open_sheet(_("Help now"), content, theme)

    def notice(self, words: str) -> None:
        """Tell the reader something once."""
        from confidentiality_guide.ui.blocks.passage import Look, Passage

        theme = self._present[0].theme
        self._overlays.open_sheet(_("Please note"), Passage(words, Look(), theme), theme)
