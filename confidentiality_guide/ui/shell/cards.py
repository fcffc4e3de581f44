"""What opens beside the page: the card of a source, the card of a word."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.blocks.with_english import with_english
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import isolated
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_CODE_UNITS = 26


class SourceCard(QWidget):
    """The law says: its words, where it stands, how old it is, how it was checked, where to read it."""

    def __init__(self, source: Source, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = setting.theme
        self._source, self._theme, self._language = source, theme, setting.shelf.language
        self._english = setting.shelf.english
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.metrics.space(3))
        cite = isolated(source.cite, right_to_left=theme.right_to_left)
        if source.in_english:
            self._column.addWidget(Tag("translate", _("In English only"), theme))
        self._say(f"{cite} · {source.document}", Look(Step.LABEL, role=Role.INK_MUTED, english=source.in_english))
        if source.past_review(setting.month):
            self._column.addWidget(Tag("calendar-x", _("Past review"), theme))
        if source.quote:
            quote = Card(theme, ground=Role.SUNKEN, line=Role.SUNKEN, pad=3.5)
            quote.column.addWidget(Passage(f"“{source.quote}”", Look(Step.LABEL, english=True), theme))
            self._column.addWidget(quote)
        self._say(source.claim, Look(Step.LABEL, english=source.in_english))
        self._column.addWidget(Hairline(theme))
        self._dates()
        if source.address:
            self._address()
        if not theme.metrics.kiosk:
            copy = Button(_("Copy citation"), theme, icon="copy", step=Step.LABEL)
            copy.clicked.connect(self._copy)
            self._column.addWidget(copy)

    def _say(self, words: str, look: Look) -> None:
        self._column.addWidget(with_english(words, look, self._theme, self._english))

    def _dates(self) -> None:
        from confidentiality_guide.i18n.formats import month_and_year  # Babel: only when a card is opened

        source = self._source
        if source.law_as_of:
            self._row(_("Law as of"), month_and_year(source.law_as_of, self._language))
        if source.checked:
            self._row(_("Checked"), month_and_year(source.checked, self._language))
        if source.review_by:
            self._row(_("Check again by"), month_and_year(source.review_by, self._language))
        if source.being_checked:
            self._row(_("How we checked"), _("Read in a second-hand source; being checked"), "hourglass-medium")
        else:
            self._row(_("How we checked"), _("Its own text was read"), "seal-check-fill", Role.PROTECTED_INK)

    def _row(self, name: str, value: str, icon: str = "", role: Role = Role.INK) -> None:
        theme = self._theme
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(theme.metrics.space(2))
        head = Passage(name, Look(Step.LABEL, role=Role.INK_MUTED), theme)
        head.setAccessibleName("")  # the value says it
        row.addWidget(head, 4, Qt.AlignmentFlag.AlignTop)
        cell = QHBoxLayout()
        row.addLayout(cell, 5)
        cell.setSpacing(theme.metrics.space(1.5))
        if icon:
            size = round(theme.metrics.font_px(Step.LABEL) * 1.2)
            cell.addWidget(IconLabel(icon, size, role, theme), 0, Qt.AlignmentFlag.AlignTop)
        words = Passage(value, Look(Step.LABEL, QFont.Weight.DemiBold, role), theme)
        words.setAccessibleName(f"{name}: {value}")
        cell.addWidget(words, 1)

    def _address(self) -> None:
        theme = self._theme
        self._column.addWidget(Hairline(theme))
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(theme.metrics.space(3))
        row.addWidget(
            QuickCode(self._source.address, theme.metrics.space(_CODE_UNITS), theme), 0, Qt.AlignmentFlag.AlignTop
        )
        words = QVBoxLayout()
        row.addLayout(words, 1)
        words.setSpacing(theme.metrics.space(1))
        words.addWidget(Passage(_("Read it on your own phone:"), Look(Step.LABEL, role=Role.INK_MUTED), theme))
        shown = self._source.address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        breakable = "/\u200b".join(shown.split("/")).replace("-", "-\u200b")
        breakable = isolated(breakable, right_to_left=theme.right_to_left)
        address = Passage(breakable, Look(Step.LABEL, QFont.Weight.Medium), theme)
        address.setAccessibleName(self._source.address)
        words.addWidget(address)
        words.addStretch()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._source.cite}. {self._source.address}".strip())


class TermCard(QWidget):
    """What a word means."""

    def __init__(self, term: Term, maker: BlockMaker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        if term.in_english:
            column.addWidget(Tag("translate", _("In English only"), theme))
        for meaning in term.meaning:
            column.addWidget(maker.passage(meaning, Look(Step.BODY, english=term.in_english)))


class SideCard(Card):
    """A card beside the reading column, with a name, a title and a way to close it."""

    def __init__(self, kind: str, icon: str, title: str, content: QWidget, theme: Theme) -> None:
        super().__init__(theme, line=Role.ACCENT, strong_line=True, pad=5, gap=2)
        head = QHBoxLayout()
        self.column.addLayout(head)
        head.setSpacing(theme.metrics.space(2))
        size = round(theme.metrics.font_px(Step.BODY) * 1.2)
        head.addWidget(IconLabel(icon, size, Role.ACCENT, theme))
        head.addWidget(Passage(kind, Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT), theme), 1)
        self.close_button = CloseButton(theme)
        head.addWidget(self.close_button)
        self.title = Passage(title, Look(Step.LEAD, QFont.Weight.Bold, heading=2), theme)
        self.column.addWidget(self.title)
        self.column.addWidget(content)


class CloseButton(Button):
    """A cross; its name says what it does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme, icon="x-bold", step=Step.LABEL)
        self.setAccessibleName(_("Close"))
