"""Search as one types, for a desktop."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.packs.file.errors import PackError
from confidentiality_guide.packs.reading.search import Hit
from confidentiality_guide.teaching.inline import Run, Target, Text
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.focus_ring import OWN_RING
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import paint_face
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PAUSE_MS = 600
_AT_ONCE, _MOST = 5, 30  # results laid out with the key press; the rest follow between events


class SearchField(QFrame):
    """The field one types into, with its magnifying glass."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        metrics = theme.metrics
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.space(4), metrics.space(1), metrics.space(3), metrics.space(1))
        row.setSpacing(metrics.space(3))
        row.addWidget(IconLabel("magnifying-glass", metrics.font_px(Step.LEAD), Role.ACCENT, theme))
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setFont(theme.font(Step.LEAD))
        self.edit.setMinimumHeight(max(metrics.target, theme.line_px(Step.LEAD) + metrics.space(2)))
        self.edit.setClearButtonEnabled(False)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setProperty(OWN_RING, True)
        palette = theme.palette()
        palette.setColor(palette.ColorRole.Base, theme.colour(Role.RAISED))
        self.edit.setPalette(palette)
        self.edit.setPlaceholderText(_("Type a word: insurance, court, parents"))
        self.edit.setAccessibleName(_("Search the guide"))
        self.edit.cursorPositionChanged.connect(self.update)
        row.addWidget(self.edit, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = self._theme, self._theme.metrics
        focused = self.edit.hasFocus()
        line = theme.colour(Role.ACCENT if focused else Role.LINE_STRONG)
        width = metrics.chosen_border if focused else metrics.border
        paint_face(painter, QRectF(self.rect()), metrics.radius("m"), theme.colour(Role.RAISED), line, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.edit.setFocus(event.reason())


class ResultRow(Pressable):
    """One result: where it is, and the words around what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Face.PLAIN, parent)
        self.target: Target | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        space = theme.metrics.space
        column.setContentsMargins(space(4), space(2.5), space(4), space(2.5) + theme.metrics.press_edge)
        column.setSpacing(space(0.5))
        self._where = Passage("", Look(Step.BODY, QFont.Weight.Bold), theme)
        self._what = Passage("", Look(Step.LABEL, role=Role.INK_MUTED), theme)
        for passage in (self._where, self._what):
            passage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(passage)

    def show_hit(self, hit: Hit) -> None:
        """Show another result."""
        self.target = hit.target
        where = " · ".join(part for part in (hit.topic_title, hit.heading) if part)
        self._where.set_text(where if not hit.is_name else (where or hit.text))
        found = marked(hit.text, hit.marks)
        self._what.set_text(found)
        for passage in (self._where, self._what):
            passage.setAccessibleName("")  # the row says it
        self.setAccessibleName(f"{where}. {hit.text}" if where else hit.text)
        self.setText(where)


def marked(text: str, marks: Sequence[tuple[int, int]]) -> Text:
    """The text with what was found made strong."""
    runs: list[Run] = []
    at = 0
    for start, end in marks:
        runs += [Run(text[at:start]), Run(text[start:end], strong=True)]
        at = end
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)


class SearchPage(ReadingScreen):
    """A field, and what was found under it."""

    words_changed = Signal(str)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self.page.addWidget(Passage(_("Search"), head, self.theme))
        self.field = SearchField(self.theme)
        self.page.addWidget(self.field)
        self._count = Passage("", Look(Step.LABEL, role=Role.INK_MUTED), self.theme)
        self.page.addWidget(self._count)
        self._rows: list[ResultRow] = []
        self._results = QVBoxLayout()
        self._results.setSpacing(self.theme.metrics.space(2))
        self.page.addLayout(self._results)
        self._hits: tuple[Hit, ...] = ()
        self._shown = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_more)
        self._pause = QTimer(self)  # in typing: a screen reader then says how much was found
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.field.edit.setText(setting.visit.search_words)
        self.field.edit.textChanged.connect(self._search)
        # Once the key press has ended: what opens would get it too, and might take it for its own.
        self.field.edit.returnPressed.connect(self._open_first, Qt.ConnectionType.QueuedConnection)
        if setting.visit.search_words:
            self._search(setting.visit.search_words)
            self.finish()

    def title(self) -> str:
        return _("Search")

    def take_focus(self) -> None:
        """Let the reader type at once."""
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, words: str) -> tuple[Hit, ...]:
        try:
            return self.setting.shelf.search(words, self.setting.visit.reader.layers, _MOST)
        except PackError:
            self.damage_found.emit()
            return ()

    def _search(self, words: str) -> None:
        self.setting.visit.search_words = words
        self._hits = self._found(words) if words.strip() else ()
        count = len(self._hits)
        if not words.strip():
            self._count.set_text("")
        elif not count:
            self._count.set_text(_("Nothing found. Try a shorter or another word."))
        elif count >= _MOST:
            self._count.set_text(fill(_("The {n} best results"), n=_MOST))
        else:
            self._count.set_text(fill(ngettext("{n} result", "{n} results", count), n=count))
        self._shown = 0
        self.setUpdatesEnabled(False)
        self._show(min(_AT_ONCE, count))
        for row in self._rows[count:]:
            row.hide()
        self.setUpdatesEnabled(True)
        self._rest.start(0)
        self._pause.start()

    def _announce(self) -> None:
        announce(self._count, self._count.words)

    def _show(self, up_to: int) -> None:
        while len(self._rows) < up_to:
            row = ResultRow(self.theme)
            row.clicked.connect(self._open)
            self._results.addWidget(row)
            self._rows.append(row)
        for place in range(self._shown, up_to):
            self._rows[place].show_hit(self._hits[place])
            self._rows[place].show()
        for row in self._rows[up_to:]:
            row.hide()
        self._shown = up_to

    def _show_more(self) -> None:
        if self._shown < len(self._hits):
            self._show(min(self._shown + _AT_ONCE, len(self._hits)))
            self._rest.start(0)

    def finish(self) -> None:
        self._show(len(self._hits))

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, ResultRow) and row.target is not None:
            self.follow(row.target)

    def _open_first(self) -> None:
        if self._rows and self._hits:
            target = self._rows[0].target
            if target is not None:
                self.follow(target)
