"""A widget that is arranged by a plan, made anew for each width."""

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Plan
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_ROOMY_EMS = 27  # in letters of the figure: a tall kiosk has no room for more than names and outcomes
_KEPT = 4  # plans remembered; layouts ask for the same few widths again and again


class Planned(QWidget):
    """The base: asks `plan` for a width, and puts everything where it says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._plans: dict[int, Plan] = {}
        self._phrases: list[Phrase] = []
        self._in_order = 0  # how many passages there were when they were last put in order
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def plan(self, width: int) -> Plan:
        """Where everything stands at this width, read from left to right."""
        raise NotImplementedError

    # -- for those who plan

    @property
    def em(self) -> int:
        """The size of small text, in pixels: room is measured in it, so that it follows the text size."""
        return self.theme.metrics.font_px(Step.LABEL)

    @property
    def thick(self) -> int:
        """The width of a line that is part of a drawing."""
        return self.theme.metrics.border + self.theme.metrics.chosen_border

    def space(self, units: float) -> int:
        """A distance of the space scale."""
        return self.theme.metrics.space(units)

    def line(self, step: Step = Step.LABEL) -> int:
        """The height of a line of text."""
        return self.theme.line_px(step)

    def say(self, words: str, look: Look) -> Phrase:
        """Words of this drawing, in the order in which they are read."""
        self._phrases.append(Phrase(words, look, self.theme, self))
        return self._phrases[-1]

    # -- what Qt asks

    def changed(self) -> None:
        """Plan anew: something in it is different now."""
        self._plans.clear()
        self.updateGeometry()
        self._arrange()

    def planned(self, width: int) -> Plan:
        """The plan for a width, as it is read."""
        if width not in self._plans:
            while len(self._plans) >= _KEPT:
                del self._plans[next(iter(self._plans))]
            made = self.plan(width)
            self._plans[width] = made.turned() if self.theme.right_to_left else made
        return self._plans[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.planned(max(1, width)).height

    def sizeHint(self) -> QSize:
        wide = self.em * _ROOMY_EMS
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.em * 10, self.theme.metrics.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.width():
            return
        places = self.planned(self.width()).places
        self._put_in_order()
        for child in self.children():
            if isinstance(child, QWidget):
                child.setVisible(child in places)
                if child in places:
                    child.setGeometry(places[child])
        self.update()

    def _put_in_order(self) -> None:
        """Have a screen reader find the words as they are read, whichever were placed first."""
        made = [phrase.passage for phrase in self._phrases if phrase.is_made]
        if len(made) != self._in_order:
            self._in_order = len(made)
            for passage in made:
                passage.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.planned(self.width()).shapes:
            shape.paint(painter, self.theme)


class Drawing(Planned):
    """The picture of a figure. Its name for a screen reader is the figure's alternative text."""

    accessible_role: ClassVar = QAccessible.Role.Graphic

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.figure = figure
        self.parts = [part for part in figure.parts if part.key != "rows"]
        self.rows = next((part for part in figure.parts if part.key == "rows"), Part(key="rows", name=""))

    def is_short_of_room(self, width: int) -> bool:
        """Whether only names and outcomes fit. The list says the rest."""
        return self.theme.metrics.kiosk and width < self.em * _ROOMY_EMS
