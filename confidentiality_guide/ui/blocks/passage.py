"""Running text that wraps, with links that a finger, a keyboard and a screen reader can use.

Measured: a text browser shows assistive technology one flat label, and links inside a label are invisible to it.
So a passage lays its text out itself, and each of its links is a widget of its own (see `accessible.py`).
"""

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text, plain
from confidentiality_guide.ui.blocks.letter_rects import glyph_rects, letter_rects
from confidentiality_guide.ui.parts.painting import as_read, kept_whole, rounded
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

ENGLISH_LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
_NEAR_MM = 3  # how near to a link a finger must come, beyond the least target


class Look(NamedTuple):
    """How a passage is set: step of the scale, weight, colour role, heading level (0: not a heading)."""

    step: Step = Step.BODY
    weight: QFont.Weight = QFont.Weight.Normal
    role: Role = Role.INK
    heading: int = 0
    centred: bool = False
    list_item: bool = False
    english: bool = False  # English in a page of another language: it runs from left to right
    one_line: bool = False  # takes the room it needs and is never broken
    twin: bool = False  # the English beside the reader's language: not said with the page, nor read aloud


class Link(QWidget):
    """A link of a passage: where it leads, and the letters it covers.

    It takes the focus and the keys, and stands round its letters; the passage draws them and takes the presses.
    """

    accessible_role: ClassVar = QAccessible.Role.Link

    def __init__(self, passage: "Passage", target: Target, start: int) -> None:
        super().__init__(passage)
        self.passage = passage
        self.target = target
        self.start = start
        self.end = start
        self.words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def add(self, words: str) -> None:
        """Take further words into the link."""
        self.words += as_read(words)
        self.end += len(words)
        self.setAccessibleName(self.words)

    def parts(self) -> list[QRectF]:
        """The rectangles it covers, one to a line, in its own coordinates."""
        return [rect.translated(-self.x(), -self.y()) for rect in self.passage.link_rects(self)]

    def click(self) -> None:
        """Follow it."""
        self.passage.open_link(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.click()
            return
        super().keyPressEvent(event)


class Passage(QWidget):
    """Text in one look.

    Signals:
        link_opened: A link was pressed; carries its `Target`.
    """

    link_opened = Signal(object)

    def __init__(self, text: Text | str, look: Look, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._theme = theme
        if look.english:
            self.setLocale(ENGLISH_LOCALE)
        self.links: list[Link] = []
        self.runs: Text = ()
        self._marked: Target | None = None
        self._read: tuple[int, int] | None = None  # what is being read aloud, in letters of the document
        self._heights: dict[int, int] = {}  # by width: layouts ask many times over
        self._hint: QSize | None = None
        self._laid_out = -1.0  # the width the document is laid out for now
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        across = QSizePolicy.Policy.Fixed if look.one_line else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    # -- what it says

    def set_text(self, text: Text | str) -> None:
        """Say something else."""
        runs = (Run(text),) if isinstance(text, str) else text
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = []
        self.runs = runs
        self._read = None
        option = QTextOption(self._alignment)
        # Not by the first strong letter: a line that begins with "HIPAA" would flip.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight if self.look.english else self._theme.direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._heights.clear()
        self._hint = None
        self._laid_out = -1.0
        document = self._document
        document.clear()
        document.setTextWidth(-1)  # as `_laid_out` says
        document.setDefaultTextOption(option)
        document.setDefaultFont(self._theme.font(self.look.step, self.look.weight))
        cursor = QTextCursor(document)
        block = QTextBlockFormat()
        block.setLineHeight(self._theme.line_px(self.look.step), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        if below := self._theme.below_px(self.look.step):  # the last line would lose what reaches out under it
            whole = document.rootFrame().frameFormat()
            whole.setBottomMargin(below)
            document.rootFrame().setFrameFormat(whole)
        for run in runs:
            self._insert(cursor, run)
        self.setMouseTracking(bool(self.links))
        self.setAccessibleName(self.words)
        if self.isVisible():
            self._place_links()
        self.updateGeometry()
        self.update()

    @property
    def _alignment(self) -> Qt.AlignmentFlag:
        if self.look.centred:
            return Qt.AlignmentFlag.AlignHCenter
        if self.look.english and self._theme.right_to_left:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft

    def _insert(self, cursor: QTextCursor, run: Run) -> None:
        if run.target is not None and run.target.scheme is Scheme.SOURCE:
            run = run._replace(text=kept_whole(run.text, right_to_left=self._theme.right_to_left))
        letters = QTextCharFormat()
        letters.setForeground(self._theme.colour(self.look.role))
        if run.strong:
            letters.setFontWeight(QFont.Weight.Bold)
        if run.emphasis:
            letters.setFontItalic(True)
        if run.target is not None:
            self._take_into_link(run, cursor.position())
            letters.setForeground(self._theme.colour(Role.ACCENT))
            letters.setFontUnderline(True)
            if run.target.scheme is Scheme.SOURCE:
                letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(run.text, letters)

    def _take_into_link(self, run: Run, position: int) -> None:
        assert run.target is not None
        last = self.links[-1] if self.links else None
        if last is None or last.target != run.target or last.end != position:
            last = Link(self, run.target, position)
            self.links.append(last)
        last.add(run.text)

    @property
    def words(self) -> str:
        """What it says, without any look."""
        return self._document.toPlainText()

    @property
    def accessible_role(self) -> QAccessible.Role:
        """What assistive technology takes it for."""
        if self.look.heading:
            return QAccessible.Role.Heading
        if self.look.list_item:
            return QAccessible.Role.ListItem
        return QAccessible.Role.Paragraph if self._has_parts else QAccessible.Role.StaticText

    @property
    def accessible_level(self) -> int:
        """The level of the heading it is."""
        return self.look.heading

    def mark(self, target: Target | None) -> None:
        """Show which link is open beside the page; none: no link is."""
        self._marked = target
        self.update()

    def mark_read(self, start: int, end: int) -> None:
        """Show what is being read aloud: letters of its runs, up to but not with `end`; as many as none: nothing."""
        letters = plain(self.runs)
        self._read = (_units(letters[:start]), _units(letters[:end])) if start < end else None
        self.update()

    @property
    def read_rects(self) -> list[QRectF]:
        """What of it is being read aloud, in its own coordinates: the pieces of each line, from left to right."""
        return [] if self._read is None else self._rects(*self._read)

    @property
    def seen_rects(self) -> list[QRectF]:
        """What of it is seen, as `read_rects`: all of its letters."""
        return self._rects(0, _units(self.words))

    def _rects(self, start: int, end: int) -> list[QRectF]:
        self._lay_out(self.text_rect.width())
        rects = glyph_rects(self._document, self._theme.line_px(self.look.step), start, end)
        return self._in_place(rects)

    # -- how large it is

    @property
    def is_twin(self) -> bool:
        """Whether it is the English beside the same in the reader's language."""
        return self.look.twin

    @property
    def text_rect(self) -> QRect:
        """Where its lines stand, in its own coordinates."""
        return self.rect()

    def _in_place(self, rects: list[QRectF]) -> list[QRectF]:
        """Rectangles of the document, in this widget's coordinates."""
        origin = self.text_rect.topLeft()
        return rects if origin.isNull() else [rect.translated(QPointF(origin)) for rect in rects]

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            # Asked first: afterwards it would undo the lines that are going to be painted.
            Passage.sizeHint(self)
            self._lay_out(width)
            self._heights[width] = int(-(-self._document.size().height() // 1))
        return self._heights[width]

    def _lay_out(self, width: float) -> None:
        """Break the lines for this width, unless they are."""
        if self._laid_out != width:
            self._document.setTextWidth(width)
            self._laid_out = width

    def sizeHint(self) -> QSize:
        """As wide as it is without breaking a line, and as tall."""
        if self._hint is None:
            self._lay_out(-1)
            wide = max(1, int(-(-self._document.idealWidth() // 1)) + 1)
            self._hint = QSize(wide, int(-(-self._document.size().height() // 1)))
            self._heights[wide] = self._hint.height()
        return self._hint

    def minimumSizeHint(self) -> QSize:
        if self.look.one_line:
            return self.sizeHint()
        return QSize(self._theme.font(self.look.step).pixelSize() * 3, self._theme.line_px(self.look.step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_links()

    # -- where its links are

    def _place_links(self) -> None:
        for link in self.links:
            around = QRectF()
            for rect in self.link_rects(link):
                around |= rect
            link.setGeometry(around.toAlignedRect() & self.rect())
            link.show()
        if self._has_parts and QAccessible.isActive():
            self._say_words()

    @property
    def _has_parts(self) -> bool:
        """Whether something in it is told to assistive technology as a part of it."""
        return bool(self.links)

    def _say_words(self) -> None:
        from confidentiality_guide.ui.blocks.said_words import SaidWords

        said = next((child for child in self.children() if isinstance(child, SaidWords)), None)
        (said or SaidWords(self)).say(self.accessibleName())

    def link_rects(self, link: Link) -> list[QRectF]:
        """The rectangles a link covers, one to a line, in this widget's coordinates."""
        self._lay_out(self.text_rect.width())
        rects = letter_rects(self._document, self._theme.line_px(self.look.step), link.start, link.end)
        return self._in_place(rects)

    def link_at(self, point: QPointF) -> Link | None:
        """The link at a point; a finger may miss it by as much as a target is larger than a line."""
        spare = max(0, self._theme.metrics.target - self._theme.line_px(self.look.step)) / 2
        if self._theme.metrics.kiosk:
            spare += self._theme.metrics.mm(_NEAR_MM)
        nearest: tuple[float, Link] | None = None
        for link in self.links:
            for rect in self.link_rects(link):
                if not rect.adjusted(-spare, -spare, spare, spare).contains(point):
                    continue
                off = (rect.center() - point).manhattanLength() if not rect.contains(point) else 0.0
                if nearest is None or off < nearest[0]:
                    nearest = (off, link)
        return nearest[1] if nearest else None

    def open_link(self, link: Link) -> None:
        """Follow a link."""
        self.link_opened.emit(link.target)

    # -- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.text_rect
        self._lay_out(place.width())
        for link in self.links:
            if link.target == self._marked:
                self._paint_mark(painter, link)
        for rect in self.read_rects:
            self._paint_read(painter, rect)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour(self.look.role))
        painter.translate(place.topLeft())
        self._document.documentLayout().draw(painter, context)

    def _paint_mark(self, painter: QPainter, link: Link) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ACCENT_TINT))
        space = self._theme.metrics.space(1)
        for rect in self.link_rects(link):
            painter.drawPath(rounded(rect.adjusted(-space, 0, space, 0), self._theme.metrics.radius("s")))

    def _paint_read(self, painter: QPainter, rect: QRectF) -> None:
        """A ground and a line under it: high contrast has no tints, and some eyes see none."""
        metrics = self._theme.metrics
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ACCENT_TINT))
        painter.drawPath(rounded(rect, metrics.radius("s")))
        painter.setBrush(self._theme.colour(Role.ACCENT))
        thick = metrics.chosen_border
        foot = min(rect.bottom(), self.height())  # large letters may stand a little lower than their line
        painter.drawRect(QRectF(rect.left(), foot - thick, rect.width(), thick))

    # -- finger and mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.link_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.link_at(event.position()) is None:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.link_at(event.position())
        if link is not None and event.button() is Qt.MouseButton.LeftButton:
            link.setFocus(Qt.FocusReason.MouseFocusReason)  # what opens gives the keyboard back to it
            self.open_link(link)


def _units(letters: str) -> int:
    """How many places of a document letters take: a rare one takes two."""
    return len(letters.encode("utf-16-le")) // 2
