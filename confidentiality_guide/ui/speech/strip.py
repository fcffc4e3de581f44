"""The strip that steers reading aloud: pause, back, again, the sources, faster, louder, stop."""

from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.kiosk.read_aloud import RATES, VOLUMES, Manner, State
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.ground import Edge, Ground
from confidentiality_guide.ui.parts.painting import line_width, square_in, wrapped_height
from confidentiality_guide.ui.parts.pressable import Pressable
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_SIDE_KIOSK_UNITS, _SIDE_DESKTOP_UNITS, _ABOVE_UNITS, _GAP_UNITS = 8, 5, 1.5, 2
_KIOSK_TEXT = 1.0  # at every text size: what is read aloud needs the room, and these words are large as they are
_SIGN_EMS = 1.1


class SignButton(Pressable):
    """A plus or a minus; its name says of what."""

    def __init__(self, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(Step.LABEL))

    def sizeHint(self) -> QSize:
        metrics = self.theme.metrics
        side = max(metrics.target, wrapped_height(self.font(), "0", metrics.target) + 2 * metrics.space(2))
        return QSize(side, side + metrics.press_edge)  # as high as a button with a word

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The sign, in the middle."""
        size = round(self.font().pixelSize() * _SIGN_EMS)
        paint_icon(painter, self._icon, self.icon_ink, square_in(face, size))


class SteadyButton(Button):
    """A button that says one thing or another, and is always as wide as the longest."""

    def __init__(self, all_words: tuple[str, ...], theme: Theme, *, icon: str) -> None:
        self._all_words = all_words
        super().__init__(all_words[0], theme, icon=icon, step=Step.LABEL)

    def show_as(self, words: str, icon: str) -> None:
        """Say this, under this icon."""
        self._icon = icon
        self.setText(words)
        self.update()

    def sizeHint(self) -> QSize:
        wide = self.around_words() + max(line_width(self.font(), words) for words in self._all_words)
        return QSize(wide, self.heightForWidth(wide))


class SourcesButton(Button):
    """Whether the law behind a sentence is read too."""

    accessible_role: ClassVar = QAccessible.Role.CheckBox

    def __init__(self, theme: Theme, *, on: bool) -> None:
        super().__init__(_("Sources"), theme, icon="book-bookmark", step=Step.LABEL)
        self.setAccessibleName(_("Read the sources too"))
        self.setCheckable(True)
        self.setChecked(on)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether they are read."""
        state.checkable = True
        state.checked = self.isChecked()


class _Level(QWidget):
    """Less, what of, more."""

    def __init__(self, words: str, less: str, more: str, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.metrics.space(_GAP_UNITS))
        self.less, self.more = SignButton("minus", theme), SignButton("plus", theme)
        self.less.setAccessibleName(less)
        self.more.setAccessibleName(more)
        name = Passage(words, Look(Step.LABEL, QFont.Weight.DemiBold, one_line=True), theme)
        row.addWidget(self.less)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, place: int, count: int) -> None:
        """Offer what there is more and less of; the one that was pressed keeps the keyboard as long as it can."""
        self.more.setEnabled(place < count - 1)
        self.less.setEnabled(place > 0)


class Strip(Ground):
    """Stands by the bar while the page is read aloud, or says why it cannot be.

    Signals:
        pause_pressed: Pause, or go on.
        again_pressed, back_pressed: This sentence again; the one before it.
        sources_turned: The law is to be read too, or no longer; carries whether.
        faster_pressed, louder_pressed: Carries 1, or -1 for slower and quieter.
        stop_pressed: Read no more.
    """

    accessible_role: ClassVar = QAccessible.Role.ToolBar

    pause_pressed = Signal()
    again_pressed = Signal()
    back_pressed = Signal()
    sources_turned = Signal(bool)
    faster_pressed = Signal(int)
    louder_pressed = Signal(int)
    stop_pressed = Signal()

    def __init__(self, theme: Theme, *, sources: bool, parent: QWidget | None = None) -> None:
        kiosk, of_page = theme.metrics.kiosk, theme
        if kiosk:
            theme = theme._replace(metrics=theme.metrics._replace(text=_KIOSK_TEXT))
        super().__init__(
            Role.RAISED, theme, edge=Edge.TOP if kiosk else Edge.BOTTOM, line=Role.LINE_STRONG, parent=parent
        )
        self.setAccessibleName(_("Read aloud"))
        space = theme.metrics.space
        side = space(_SIDE_KIOSK_UNITS if kiosk else _SIDE_DESKTOP_UNITS)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, space(_ABOVE_UNITS), side, space(_ABOVE_UNITS))
        row.setSpacing(space(3))
        self.said = Passage("", Look(Step.LABEL, QFont.Weight.DemiBold), of_page)
        self.said.hide()
        row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QWidget()
        self._make_buttons(theme, sources=sources)
        row.addWidget(self._buttons)

    def _make_buttons(self, theme: Theme, *, sources: bool) -> None:
        self.pause = SteadyButton((_("Pause"), _("Go on"), _("Replay")), theme, icon="pause")
        self.again = Button(_("Repeat"), theme, icon="arrow-counter-clockwise", step=Step.LABEL)
        self.again.setAccessibleName(_("Repeat this sentence"))
        self.back = Button(_("Previous"), theme, icon="skip-back", step=Step.LABEL)
        self.back.setAccessibleName(_("Previous sentence"))
        self.sources = SourcesButton(theme, on=sources)
        self.speed = _Level(_("Speed"), _("Slower"), _("Faster"), theme)
        self.volume = _Level(_("Volume"), _("Quieter"), _("Louder"), theme)
        self.stop = SteadyButton((_("Stop"), _("Close")), theme, icon="stop")
        row = FlowLayout(theme.metrics.space(_GAP_UNITS), self._buttons)
        parts = (self.pause, self.stop, self.back, self.again, self.sources, self.speed, self.volume)
        for part in parts:
            row.addWidget(part)
        self._steering = [part for part in parts if part is not self.stop]
        self.pause.clicked.connect(self.pause_pressed)
        self.again.clicked.connect(self.again_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.sources.toggled.connect(self.sources_turned)
        self.stop.clicked.connect(self.stop_pressed)
        self.speed.less.clicked.connect(self._want_slower)
        self.speed.more.clicked.connect(self._want_faster)
        self.volume.less.clicked.connect(self._want_quieter)
        self.volume.more.clicked.connect(self._want_louder)

    def _want_slower(self) -> None:
        self.faster_pressed.emit(-1)

    def _want_faster(self) -> None:
        self.faster_pressed.emit(1)

    def _want_quieter(self) -> None:
        self.louder_pressed.emit(-1)

    def _want_louder(self) -> None:
        self.louder_pressed.emit(1)

    # -- what it shows

    def tell(self, words: str) -> None:
        """Say one sentence in place of the buttons; only closing the strip is left."""
        self.said.set_text(words)
        self.said.show()
        for part in self._steering:
            part.hide()
        self.stop.show_as(_("Close"), "x")
        announce(self, words)

    def show_state(self, state: State) -> None:
        """Offer what can be done now."""
        self.said.hide()
        for part in self._steering:
            part.show()
        self.stop.show_as(_("Stop"), "stop")
        if state is State.SPEAKING:
            self.pause.show_as(_("Pause"), "pause")
        elif state is State.DONE:
            self.pause.show_as(_("Replay"), "play")
        else:
            self.pause.show_as(_("Go on"), "play")

    def show_manner(self, manner: Manner) -> None:
        """Show how fast and how loud it is."""
        self.speed.show_level(manner.rate, len(RATES))
        self.volume.show_level(manner.volume, len(VOLUMES))

    def tell_manner(self, manner: Manner) -> None:
        """Say to a screen reader what was changed."""
        rate = fill(_("Speed {place} of {count}"), place=manner.rate + 1, count=len(RATES))
        volume = fill(_("Volume {place} of {count}"), place=manner.volume + 1, count=len(VOLUMES))
        announce(self, f"{rate}. {volume}.")
