"""The constant bar: the same things, in the same order, on every screen."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.parts.ground import Edge, Ground
from confidentiality_guide.ui.parts.mark import paint_mark
from confidentiality_guide.ui.parts.painting import along, line_width, painter_on, reading_side, square_in
from confidentiality_guide.ui.shell.bar_button import BarButton, Tone
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:  # imported in a waiting room
    from confidentiality_guide.ui.shell.bar_words import BarWords

_HEIGHT_WIDE_MM, _HEIGHT_TALL_MM = 35.4, 70.8
_DESKTOP_HEIGHT_UNITS = 14


class Brand(QWidget):
    """The mark and the name of the guide."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font(Step.BODY, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say its name in the present language."""
        self._name = _("Confidentiality Guide")
        self.setAccessibleName(self._name)
        self.updateGeometry()

    @property
    def _mark(self) -> int:
        return round(self.font().pixelSize() * 1.45)

    def sizeHint(self) -> QSize:
        gap = self._theme.metrics.space(2.5)
        return QSize(self._mark + gap + line_width(self.font(), self._name) + gap, self._mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        ink = theme.colour(Role.ON_BAR)
        mirrored = theme.right_to_left
        slot = along(self.rect(), 0, self._mark, right_to_left=mirrored)
        paint_mark(painter, square_in(slot, self._mark), ink)
        start = self._mark + theme.metrics.space(2.5)
        words = along(self.rect(), start, self.width() - start, right_to_left=mirrored)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | reading_side(right_to_left=mirrored), self._name)


class Bar(Ground):
    """Back, Home, language, text size, read aloud, help now; on a desktop also search, at a kiosk Hide and I'm done.

    Without `aloud`, there is nothing to read aloud with.

    Signals:
        Each says that the button of its name was pressed.
    """

    back_pressed = Signal()
    home_pressed = Signal()
    search_pressed = Signal()
    language_pressed = Signal()
    display_pressed = Signal()
    aloud_pressed = Signal()
    hide_pressed = Signal()
    help_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, theme: Theme, language_name: str, *, aloud: bool, parent: QWidget | None = None) -> None:
        contrast = theme.high_contrast
        edge = (Edge.TOP if theme.metrics.kiosk else Edge.BOTTOM) if contrast else Edge.NONE
        super().__init__(Role.BAR, theme, edge=edge, parent=parent)
        self._language_name, self._reads_aloud = language_name, aloud
        self.back = BarButton("arrow-left", theme)
        self.home = BarButton("house", theme)
        self.brand = Brand(theme)
        self.search = BarButton("magnifying-glass", theme)
        self.language = BarButton("globe", theme)
        self.display = BarButton("text-aa", theme)
        self.aloud = BarButton("speaker-high", theme)
        self.help = BarButton("phone", theme, Tone.HELP)
        self.hide_page = BarButton("eye-slash", theme)
        self.done = BarButton("check-circle", theme, Tone.DONE)
        for button, signal in (
            (self.back, self.back_pressed),
            (self.home, self.home_pressed),
            (self.search, self.search_pressed),
            (self.language, self.language_pressed),
            (self.display, self.display_pressed),
            (self.aloud, self.aloud_pressed),
            (self.help, self.help_pressed),
            (self.hide_page, self.hide_pressed),
            (self.done, self.done_pressed),
        ):
            button.clicked.connect(signal)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.back.set_words(_("Back"))
        self.home.set_words(_("Home"))
        self.search.set_words(_("Search"))
        self.language.set_words(self._language_name, fill(_("Language: {name}"), name=self._language_name))
        self.display.set_words(_("Text size"), _("Text size and colors"))
        self.aloud.set_words(_("Read aloud"))
        self.help.set_words(_("Help now 988"))
        self.hide_page.set_words(_("Hide"), _("Hide this page"))
        self.done.set_words(_("I’m done"))
        self.brand.retranslate()

    def show_way(self, *, back: bool, begun: bool = True) -> None:
        """Say whether there is a place to go back to, and whether a visit has begun."""
        self.back.setEnabled(back)


class DesktopBar(Bar):
    """One row along the top. Where there is not room, words give way to icons, from the least needed on.

    `two_languages` is whether the English stands beside the reader's language; none: it is the only language.

    Signals:
        two_languages_pressed: The English is to stand beside the reader's language, or no more; carries which.
    """

    two_languages_pressed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        language_name: str,
        *,
        aloud: bool,
        two_languages: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.both: BarButton | None = None
        super().__init__(theme, language_name, aloud=aloud, parent=parent)
        if two_languages is not None:
            self._offer_both(shown=two_languages)
        row = QHBoxLayout(self)
        space = theme.metrics.space
        row.setContentsMargins(space(3), 0, space(3), 0)
        row.setSpacing(space(1))
        row.addWidget(self.back)
        row.addWidget(self.home)
        row.addSpacing(space(3))
        row.addWidget(self.brand)
        row.addStretch()
        for button in self._between:
            row.addWidget(button)
        row.addSpacing(space(2))
        row.addWidget(self.help)
        for absent in (self.done, *([] if aloud else [self.aloud])):
            absent.setParent(self)
            absent.hide()
        self.setFixedHeight(max(space(_DESKTOP_HEIGHT_UNITS), self.help.sizeHint().height() + space(3)))

    def _offer_both(self, *, shown: bool) -> None:
        self.both = BarButton("translate", self.theme)
        self.both.set_words(_("Two languages"))
        self.both.setCheckable(True)
        self.both.setChecked(shown)
        self.both.clicked.connect(self.two_languages_pressed)

    @property
    def _between(self) -> list[BarButton]:
        """What stands between the brand and help now."""
        aloud = [self.aloud] if self._reads_aloud else []
        both = [self.both] if self.both is not None else []
        return [self.search, self.language, *both, self.display, *aloud, self.hide_page]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Drop the brand first, then words, until everything stands in the row."""
        dropping = [*reversed(self._between), self.home, self.back]
        for button in dropping:
            button.set_bare(False)
        self.brand.setVisible(True)
        if self._needed() > self.width():
            self.brand.setVisible(False)
        for button in dropping:
            if self._needed() <= self.width():
                return
            button.set_bare(True)

    def _needed(self) -> int:
        buttons = (self.back, self.home, *self._between, self.help)
        space = self.theme.metrics.space
        brand = self.brand.sizeHint().width() + space(3) if not self.brand.isHidden() else 0
        return sum(b.sizeHint().width() + space(1) for b in buttons) + brand + space(14)


class KioskBar(Bar):
    """Along the floor: one row on a wide screen, two on a tall one. Places are kept where a button is absent.

    Places are equally wide, as far as their words allow; words too long for their place go on to a second line. Where
    they would not fit one row even so, there are two.
    """

    def __init__(
        self,
        theme: Theme,
        language_name: str,
        *,
        tall: bool,
        aloud: bool,
        host: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, language_name, aloud=aloud, parent=parent)
        for absent in (self.brand, self.search, *([] if aloud else [self.aloud])):
            absent.setParent(self)
            absent.hide()
        self._wants_two, self._host = tall, host
        self._ends: tuple[BarWords, BarWords] | None = None  # before a visit: the guide’s name, and the practice’s
        first: list[BarButton | None] = [self.back, self.home, self.language, self.display]
        # Where nothing can be read aloud, the place stays empty.
        second: list[BarButton | None] = [self.aloud if aloud else None, self.help, self.hide_page, self.done]
        self._halves = first, second
        self._rows: list[list[BarButton | None]] = []
        self._stand_in_rows(0)
        for button in (*first, *second):
            if button is not None:
                button.setParent(self)
        self._fit_height(0)

    def show_way(self, *, back: bool, begun: bool = True) -> None:
        """Before a visit, names stand in the places of what only a visit has a use for."""
        super().show_way(back=back)
        for button in (self.back, self.home, self.hide_page, self.done):
            button.setVisible(begun)
        if not begun and self._ends is None:
            from confidentiality_guide.ui.shell.bar_words import BarWords, fits_in_bar

            host = self._host if fits_in_bar(self._host) else ""
            name = BarWords(_("Confidentiality Guide"), self.theme, mark=True, parent=self)
            self._ends = name, BarWords(host, self.theme, at_end=True, parent=self)
            name.lower()  # it is read first
            self._place_ends()
        for words in self._ends or ():
            words.setVisible(not begun)

    def _place_ends(self) -> None:
        if self._ends is not None:
            name, host = self._ends
            name.setGeometry(self.back.geometry().united(self.home.geometry()))
            host.setGeometry(self.hide_page.geometry().united(self.done.geometry()))

    def _stand_in_rows(self, width: int) -> None:
        """Two rows on a tall screen, and on one that is too narrow for all words in one."""
        first, second = self._halves
        self._rows = [[*first, *second]]
        if self._wants_two or (width and self._spare(self._rows[0], width) < 0):
            self._rows = [first, second]

    @property
    def _tall(self) -> bool:
        return len(self._rows) > 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand_in_rows(self.width())
        self._fit_height(self.width())
        space = self.theme.metrics.space
        side, above = space(8 if not self._tall else 5), space(1)
        high = (self.height() - above * (len(self._rows) + 1)) // len(self._rows)
        for number, row in enumerate(self._rows):
            top = above + number * (high + above)
            start = side
            for button, wide in zip(row, self._widths(row, self.width()), strict=True):
                if button is not None:
                    left = self.width() - start - wide if self.theme.right_to_left else start
                    button.setGeometry(left, top, wide, high)
                start += wide + above
        self._place_ends()

    def _room(self, row: list["BarButton | None"], width: int) -> int:
        """How much of the width the places of a row have between them, in pixels."""
        space = self.theme.metrics.space
        return width - 2 * space(8 if not self._tall else 5) - space(1) * (len(row) - 1)

    def _needed(self, row: list["BarButton | None"]) -> list[int]:
        return [(button or self.display).sizeHint().width() for button in row]

    def _spare(self, row: list["BarButton | None"], width: int) -> int:
        return self._room(row, width) - sum(self._needed(row))

    def _widths(self, row: list["BarButton | None"], width: int) -> list[int]:
        """How wide each place of a row is on a bar of this width, in pixels."""
        room, needed = self._room(row, width), self._needed(row)
        equal = room // len(row)
        if max(needed) <= equal:
            return [equal] * len(row)
        spare = (room - sum(needed)) // len(row)
        if spare >= 0:
            return [wide + spare for wide in needed]
        return [room * wide // sum(needed) for wide in needed]

    def _fit_height(self, width: int) -> None:
        metrics = self.theme.metrics
        least = metrics.mm(_HEIGHT_TALL_MM if self._tall else _HEIGHT_WIDE_MM)
        high = metrics.target
        for row in self._rows if width else []:
            highs = [
                button.heightForWidth(w)
                for button, w in zip(row, self._widths(row, self.width()), strict=True)
                if button
            ]
            high = max(high, *highs)
        rows = len(self._rows)  # equally high
        self.setFixedHeight(max(least, high * rows + metrics.space(1) * (rows + 1)))
