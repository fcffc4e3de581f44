"""The desktop's side navigation: sections, or the topics of one section; and whose words are shown."""

from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import Contents
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.parts.painting import along, reading_side, rounded, square_in, wrapped_height
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.parts.segmented import Segmented
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route


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

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        bold = self._theme.font(Step.LABEL, QFont.Weight.Bold)
        words = wrapped_height(bold, self.text(), width - self._start() - self._theme.metrics.space(2))
        return max(self._theme.metrics.target, words + self._theme.metrics.space(3))

    def sizeHint(self) -> QSize:
        wide = self._theme.metrics.font_px(Step.LABEL) * 14
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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


class SideNav(Ground):
    """Where one is, and where else one can go.

    On a topic it lists the topics of its section, under the section's name; elsewhere the sections.

    Signals:
        route_chosen: A row was pressed; carries its `Route`.
        reader_chosen: Another reader's words were asked for; carries the `Reader`.
    """

    route_chosen = Signal(object)
    reader_chosen = Signal(object)

    def __init__(self, contents: Contents, theme: Theme, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(Role.SURFACE, theme, parent=parent)
        self._contents = contents
        self._rows: list[NavRow] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroller = Scroller(theme)
        inner = QWidget()
        column = QVBoxLayout(inner)
        space = theme.metrics.space
        column.setContentsMargins(space(4), space(4), space(4), space(3))
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

    def show_place(self, route: Route) -> None:
        """List what belongs to this place, and mark where one is."""
        topic = self._contents.topic(route.id) if route.place is Place.TOPIC else None  # type: ignore[arg-type]
        wanted = self._topics_of(topic.section) if topic is not None else self._sections()
        if [row[1] for row in wanted] != [row.route for row in self._rows]:
            self._fill(wanted, topic.section if topic is not None else "")
        for row in self._rows:
            here = (row.route.place, row.route.id) == (route.place, route.id)
            row.setChecked(here)
            row.setAccessibleDescription(_("You are here") if here else "")

    def _sections(self) -> list[tuple[str, Route, str]]:
        rows = [(s.icon, Route(Place.SECTION, s.id), s.title) for s in self._contents.sections]
        rows.append(("seal-question", Route(Place.MYTHS), _("Myths")))
        rows.append(("book-open-text", Route(Place.GLOSSARY), _("Words to know")))
        return rows

    def _topics_of(self, section: str) -> list[tuple[str, Route, str]]:
        section_icon = next((s.icon for s in self._contents.sections if s.id == section), "info")
        topics = [t for t in self._contents.topics if t.section == section]
        return [(section_icon, Route(Place.TOPIC, t.id), t.title) for t in topics]

    def _fill(self, rows: list[tuple[str, Route, str]], section: str) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._rows = []
        if section:
            self._add("arrow-left", Route(Place.HOME), _("All sections"))
            title = next(s.title for s in self._contents.sections if s.id == section)
            heading = Passage(title, Look(Step.LABEL, QFont.Weight.DemiBold, Role.INK_MUTED), self.theme)
            heading.setContentsMargins(0, 0, 0, 0)
            self._list.addSpacing(self.theme.metrics.space(2))
            self._list.addWidget(heading)
            self._list.addSpacing(self.theme.metrics.space(1))
        for icon, route, name in rows:
            self._rows.append(self._add(icon, route, name))

    def _add(self, icon: str, route: Route, name: str) -> NavRow:
        row = NavRow(icon, name, route, self.theme)
        row.clicked.connect(self._report)
        self._list.addWidget(row)
        return row

    def _report(self) -> None:
        row = self.sender()
        if isinstance(row, NavRow):
            row.setChecked(row.route.place is not Place.HOME)
            self.route_chosen.emit(row.route)
