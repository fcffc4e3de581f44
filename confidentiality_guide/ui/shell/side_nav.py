"""The desktop's side navigation: sections, or the topics of one section; and whose words are shown."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.ids import SectionId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import Section
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.gradual import Gradual
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.parts.painting import along, painter_on, reading_side, rounded, square_in, wrapped_height
from confidentiality_guide.ui.parts.scroller import BAR_UNITS, Page, Scroller
from confidentiality_guide.ui.parts.segmented import Segmented
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route

_FIRST_TO_DO = Place.PATHS  # begins a group of its own
_SEEN_AT_ONCE = 24  # rows; a section has far fewer, and what is below the fold may come later


class NavRow(QAbstractButton):
    """A row of the navigation: ground, not furniture. The present one is filled."""

    accessible_role: ClassVar = QAccessible.Role.Button

    def __init__(self, icon: str, name: str, route: Route, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._theme = icon, theme
        self.route = route
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _font(self) -> QFont:
        return self._theme.font(Step.LABEL, QFont.Weight.Bold if self.isChecked() else QFont.Weight.Medium)

    @property
    def _icon_size(self) -> int:
        return round(self._font.pixelSize() * 1.4)

    def _start(self) -> int:
        return self._theme.metrics.space(3) + self._icon_size + self._theme.metrics.space(3)

    def heightForWidth(self, width: int) -> int:
        bold = self._theme.font(Step.LABEL, QFont.Weight.Bold)
        words = wrapped_height(bold, self.text(), width - self._start() - self._theme.metrics.space(2))
        return max(self._theme.metrics.target, words + self._theme.metrics.space(3))

    def sizeHint(self) -> QSize:
        wide = self._theme.metrics.font_px(Step.LABEL) * 14
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        shape = rounded(QRectF(self.rect()), theme.metrics.radius("m"))
        ink, icon_ink = theme.colour(Role.INK), theme.colour(Role.ACCENT)
        if self.isChecked():
            painter.fillPath(shape, theme.colour(Role.ACCENT))
            ink = icon_ink = theme.colour(Role.ON_ACCENT)
        elif self.underMouse():
            painter.fillPath(shape, theme.colour(Role.SUNKEN))
        mirrored = theme.right_to_left
        slot = along(self.rect(), theme.metrics.space(3), self._icon_size, right_to_left=mirrored)
        paint_icon(painter, self._icon, icon_ink, square_in(slot, self._icon_size), right_to_left=mirrored)
        painter.setPen(ink)
        painter.setFont(self._font)
        room = self.width() - self._start() - theme.metrics.space(2)
        words: QRect = along(self.rect(), self._start(), room, right_to_left=mirrored)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        painter.drawText(words, flags, self.text())


def reader_words() -> tuple[tuple[Reader, str], ...]:
    """Who may be reading, in the words of the switch."""
    return (
        (Reader.CLIENTS, _("Clients")),
        (Reader.THERAPISTS, _("Therapists")),
        (Reader.TRAINEES, _("Trainees")),
    )


def _belongs(present: Route, listed: Route) -> bool:
    """Whether a place is the one listed, or a part of it: a story is one of the stories."""
    if listed.place in {Place.SECTION, Place.TOPIC}:
        return (present.place, present.id) == (listed.place, listed.id)
    from confidentiality_guide.ui.client.doing_places import WITHIN  # of no use to a start on a topic

    return WITHIN.get(present.place, present.place) is listed.place


class SideNav(Ground):
    """Where one is, and where else one can go.

    On a topic it lists the topics of its section, under the section's name; elsewhere the sections, and what one can do.

    Signals:
        route_chosen: A row was pressed; carries its `Route`.
        reader_chosen: Another reader's words were asked for; carries the `Reader`.
    """

    route_chosen = Signal(object)
    reader_chosen = Signal(object)

    def __init__(self, shelf: Shelf, theme: Theme, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(Role.SURFACE, theme, parent=parent)
        self._shelf = shelf
        self._present: Route | None = None
        self._listed: list[Route] = []
        self._shown: list[QWidget] = []  # rows, and the heads of their groups
        self._rows: list[NavRow] = []
        self._filling: Gradual | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroller = Scroller(theme)
        inner = Page()
        column = QVBoxLayout(inner)
        space = theme.metrics.space
        near, far = space(4), space(4 - BAR_UNITS)  # the bar's room is part of the far margin
        left, right = (far, near) if theme.right_to_left else (near, far)
        column.setContentsMargins(left, space(4), right, space(3))
        column.setSpacing(space(0.5))
        listed = QWidget()  # rows that come later are still read before what stands under them
        self._list = QVBoxLayout(listed)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space(0.5))
        column.addWidget(listed)
        column.addSpacing(space(2))
        column.addWidget(Hairline(theme))
        column.addSpacing(space(1))
        label = Passage(_("Show words for"), Look(Step.LABEL, role=Role.INK_MUTED), theme)
        column.addWidget(label)
        column.addSpacing(space(1))
        self._readers = Segmented(reader_words(), reader, theme, stacked=True)
        self._readers.chosen.connect(self.reader_chosen)
        column.addWidget(self._readers)
        column.addStretch()
        scroller.setWidget(inner)
        whole.addWidget(scroller)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)

    def show_place(self, route: Route, section_id: SectionId | None) -> None:
        """List what belongs to this place, and mark where one is.

        Args:
            section_id: The section of the topic that is shown; none: what is shown is no topic.
        """
        self._present = route
        section = self._shelf.section(section_id) if section_id is not None else None
        wanted = self._topics_of(section) if section is not None else self._sections()
        if [row[1] for row in wanted] != self._listed:
            self._fill(wanted, section)
        for row in self._rows:
            self._mark(row)

    def _mark(self, row: NavRow) -> None:
        present = self._present
        here = present is not None and _belongs(present, row.route)
        row.setChecked(here)
        row.setAccessibleDescription(_("You are here") if here else "")

    def _sections(self) -> list[tuple[str, Route, str]]:
        from confidentiality_guide.ui.client.doing_places import to_do  # of no use to a start on a topic

        rows = [(s.icon, Route(Place.SECTION, s.id), s.title) for s in self._shelf.sections()]
        rows.append(("seal-question", Route(Place.MYTHS), _("Myths")))
        rows.append(("book-open-text", Route(Place.GLOSSARY), _("Words to know")))
        rows += [(one.icon, Route(one.place), one.name) for one in to_do()]
        return rows

    def _topics_of(self, section: Section) -> list[tuple[str, Route, str]]:
        return [(section.icon, Route(Place.TOPIC, t.id), t.title) for t in self._shelf.topics_of(section.id)]

    def _fill(self, rows: list[tuple[str, Route, str]], section: Section | None) -> None:
        for old in self._shown:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        self._rows = []
        self._listed = [route for _icon, route, _name in rows]
        if section is not None:
            self._add("arrow-left", Route(Place.HOME), _("All sections"))
            self._head_group(section.title)
        if self._filling is not None:
            self._filling.stop()
            self._filling.deleteLater()
        self._filling = Gradual((partial(self._add_row, *row) for row in rows), self)
        self._filling.start(self._enough)

    def _head_group(self, name: str) -> None:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, self.theme.metrics.space(2), 0, self.theme.metrics.space(1))
        column.addWidget(Passage(name, Look(Step.LABEL, QFont.Weight.DemiBold, Role.INK_MUTED), self.theme))
        self._put(head)

    def _enough(self) -> bool:
        return len(self._rows) >= _SEEN_AT_ONCE

    def _add_row(self, icon: str, route: Route, name: str) -> None:
        if route.place is _FIRST_TO_DO:
            self._head_group(_("Try it"))
        row = self._add(icon, route, name)
        self._rows.append(row)
        self._mark(row)

    def _add(self, icon: str, route: Route, name: str) -> NavRow:
        row = NavRow(icon, name, route, self.theme)
        row.clicked.connect(self._report)
        self._put(row)
        return row

    def _put(self, part: QWidget) -> None:
        self._list.addWidget(part)
        self._shown.append(part)

    def _report(self) -> None:
        row = self.sender()
        if isinstance(row, NavRow):
            row.setChecked(row.route.place is not Place.HOME)
            self.route_chosen.emit(row.route)
